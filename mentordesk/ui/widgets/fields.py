"""Fields: a label, its widget, and below it what is wrong, said in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mentordesk.ui.discreet.marks import leave_alone
from mentordesk.ui.qt_values import STRONG_FOCUS
from mentordesk.ui.theme.icons import icon
from mentordesk.ui.widgets.text import label, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QWheelEvent


LONG_NAME = 30
"""From here on a name may take two lines."""

REVEAL_KEY = "F8"


class Field(QWidget):
    """A labelled widget; the label names it for screen readers, the error stands below it."""

    def __init__(
        self, name: str, widget: QWidget, *, hint: str = "", beside: QWidget | None = None
    ) -> None:
        super().__init__()
        self.widget = widget
        self._described = widget.accessibleDescription()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        across = QHBoxLayout()
        across.setSpacing(4)
        self.caption = label(name, "field", wrap=len(name) > LONG_NAME)
        self.caption.setBuddy(widget)
        across.addWidget(self.caption)
        if hint:
            across.addWidget(label(hint, "hint", wrap=True), 1)
        else:
            across.addStretch(1)
        down.addLayout(across)
        if beside is None:
            down.addWidget(widget)
        else:
            both = QHBoxLayout()
            both.addWidget(widget, 1)
            both.addWidget(beside)
            down.addLayout(both)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        down.addWidget(self._error)
        if not widget.accessibleName():
            widget.setAccessibleName(f"{name} {hint}".strip())

    def show_error(self, sentence: str) -> None:
        """Say what is wrong; nothing takes it away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.widget.setAccessibleDescription(f"{sentence} {self._described}".strip())
        restyle(self.widget, "wrong", "true" if sentence else "false")

    @property
    def error(self) -> str:
        """What is said to be wrong, or nothing."""
        return self._error.text() if not self._error.isHidden() else ""


class LineField(QLineEdit):
    """One line of text; how long it may be is checked in words, nothing pasted is cut off."""

    def __init__(self, text: str = "", *, placeholder: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)


class ChoiceField(QComboBox):
    """One of a list of values with their words; the wheel scrolls the page, not the choice."""

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[Any, str]] = (), *, none: str | None = None) -> None:
        super().__init__()
        self.setProperty("focusPolicy", STRONG_FOCUS)
        self.setMinimumContentsLength(7)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._values: list[Any] = []
        self._words: list[str] = []
        self.set_options(options, none=none)
        self.activated.connect(lambda _: self.chosen.emit(self.value()))

    def set_options(self, options: Sequence[tuple[Any, str]], *, none: str | None = None) -> None:
        """Offer other values; ``none`` is the word for no choice, first in the list."""
        kept = self.value()
        self.clear()
        self._values = ([] if none is None else [None]) + [value for value, _ in options]
        self._words = ([] if none is None else [none]) + [text for _, text in options]
        self.addItems(self._words)
        self.set_value(kept)

    def values(self) -> list[Any]:
        """Return the values that are offered."""
        return list(self._values)

    def add_option(self, value: object, text: str) -> None:
        """Offer one more value and choose it."""
        self._values.append(value)
        self._words.append(text)
        self.addItem(text)
        self.setCurrentIndex(len(self._values) - 1)

    def value(self) -> Any:
        """Return the chosen value, or None."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def words(self) -> str:
        """Return the words of the chosen value, whatever a discreet screen shows of them."""
        index = self.currentIndex()
        return self._words[index] if 0 <= index < len(self._words) else ""

    def set_value(self, value: object) -> None:
        """Choose a value; one that is not offered leaves the first."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class PassphraseField(QLineEdit):
    """A secret, hidden; an eye shows it, and so does F8. Pasting is allowed."""

    def __init__(self) -> None:
        super().__init__()
        leave_alone(self)  # it hides what is typed by itself
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(icon("eye", "muted"), "", self)
        self._eye.setCheckable(True)
        said = QCoreApplication.translate("PassphraseField", "Afficher ou cacher la phrase ({key})")
        self._eye.setToolTip(said.format(key=REVEAL_KEY))
        # The eye is no stop of the Tab key: the field itself tells of the key that does the same.
        self.setAccessibleDescription(said.format(key=REVEAL_KEY))
        self._eye.toggled.connect(self.reveal)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear of the key; a shortcut of the action would load Qt's namespace at the start."""
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_F8:
            self._eye.toggle()
        else:
            super().keyPressEvent(event)

    def reveal(self, shown: bool) -> None:  # noqa: FBT001
        """Show or hide what is typed."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setChecked(shown)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "muted"))
