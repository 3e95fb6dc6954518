"""Choices in a row: one of several, several of several, a rating, a mood. One Tab stop each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from mentordesk.ui.theme.icons import icon
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import restyle

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

_FORWARD = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}


class _Segment(QToolButton):
    """One option; arrows, Home and End go to its neighbours."""

    def __init__(self, group: _Group, text: str) -> None:
        super().__init__()
        self._group = group
        self.setText(text)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._group.steer(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._group.focus_changed(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._group.focus_changed(False)


class _Group(QFrame):
    """Keeps one Tab stop among its buttons and moves between them with the arrows."""

    def __init__(self) -> None:
        super().__init__()
        # The stop inside takes the keyboard; with no policy of its own a group has no place
        # in the order of the Tab key.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons: list[_Segment] = []
        self._first = 0
        self._more: _Segment | None = None

    @property
    def _stops(self) -> list[_Segment]:
        return self._buttons if self._more is None else [*self._buttons, self._more]

    def fold(self, first: int, word: str) -> None:
        """Show the first few, and the rest behind a last button; what is chosen always shows."""
        self._first = first
        self._more = _Segment(self, word)
        self._more.setCheckable(False)
        self._more.setAccessibleName(f"{self.accessibleName()} : {word}")
        self._more.setProperty("variant", self._buttons[0].property("variant"))
        self._more.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._more.clicked.connect(self._unfold)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._more)
        self._fold()

    def _fold(self) -> None:
        if self._more is None:
            return
        rest = self._buttons[self._first :]
        for button in rest:
            button.setVisible(button.isChecked())
        self._more.setVisible(not all(button.isChecked() for button in rest))

    def _unfold(self) -> None:
        first = next((b for b in self._buttons if b.isHidden()), None)
        for button in self._buttons:
            button.show()
        if self._more is not None:
            self._more.hide()
        if first is not None:
            self._one_stop(first)
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def steer(self, button: _Segment, event: QKeyEvent) -> bool:
        """Move with an arrow key; return whether the key was one."""
        shown = [b for b in self._stops if b.isVisibleTo(self)]
        place, key = shown.index(button), event.key()
        if key in _FORWARD:
            place = min(place + 1, len(shown) - 1)
        elif key in _BACK:
            place = max(place - 1, 0)
        elif key == Qt.Key.Key_Home:
            place = 0
        elif key == Qt.Key.Key_End:
            place = len(shown) - 1
        else:
            return False
        self._goto(shown[place])
        return True

    def _goto(self, button: _Segment) -> None:
        self._one_stop(button)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _one_stop(self, stop: QAbstractButton) -> None:
        for button in self._stops:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.setFocusProxy(stop)

    def focus_changed(self, inside: bool) -> None:  # noqa: FBT001
        """Show the ring around the whole group."""
        restyle(self, "focused", "true" if inside else "false")


class SegmentedChoice(_Group):
    """One of several, side by side; may be none until something is chosen.

    Arrow keys move and choose, Space and Enter choose, Delete takes the choice back where
    ``optional``.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[Any, str]],
        *,
        pictures: Sequence[str] = (),
        optional: bool = False,
        check_mark: bool = False,
        above: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self._optional, self._check_mark = optional, check_mark
        self._was: Hashable | None = None
        self._values = [value for value, _ in options]
        self._pictures = list(pictures)
        layout = QHBoxLayout(self) if above else FlowLayout(self, gap=0)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for place, (value, text) in enumerate(options):
            button = _Segment(self, text)
            button.setAccessibleName(f"{name} : {text}")
            button.setProperty("last", "true" if place == len(options) - 1 else "false")
            button.clicked.connect(lambda _=False, v=value: self._clicked(v))
            self._buttons.append(button)
            layout.addWidget(button)
        if above:
            for button in self._buttons:
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                if pictures:
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self._draw_pictures()
        if self._buttons:
            self._one_stop(self._buttons[0])

    def value(self) -> Any:
        """Return the chosen value, or None."""
        return next(
            (v for v, b in zip(self._values, self._buttons, strict=True) if b.isChecked()), None
        )

    def set_value(self, value: Hashable | None) -> None:
        """Choose without telling anybody."""
        self._was = value
        for own, button in zip(self._values, self._buttons, strict=True):
            button.setChecked(own == value and value is not None)
            if button.isChecked():
                self._one_stop(button)
                button.show()
        self._draw_pictures()

    def set_before(self, value: Hashable | None) -> None:
        """Tint the value of last time."""
        for own, button in zip(self._values, self._buttons, strict=True):
            restyle(button, "before", "true" if own == value and value is not None else "false")

    def steer(self, button: _Segment, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._optional:
            self._choose(None)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            button.click()
            return True
        return super().steer(button, event)

    def _goto(self, button: _Segment) -> None:
        super()._goto(button)
        if button is not self._more:
            self._choose(self._values[self._buttons.index(button)])

    def _clicked(self, value: Hashable) -> None:
        again = self._optional and self._was == value
        self._choose(None if again else value)

    def _choose(self, value: Hashable | None) -> None:
        changed = self._was != value
        self.set_value(value)
        if changed:
            self.chosen.emit(value)

    def _draw_pictures(self) -> None:
        side = THEME.px(16)
        for place, button in enumerate(self._buttons):
            picture = self._pictures[place] if place < len(self._pictures) else ""
            if self._check_mark and button.isChecked():
                picture = "check"
            token = "on_brand" if button.isChecked() else "text"
            button.setIcon(icon(picture, token) if picture else QIcon())
            button.setIconSize(QSize(side, side) if picture else QSize(0, 0))


class RatingScale(SegmentedChoice):
    """0 to 10; a digit typed chooses it (1 then 0 is ten), Delete clears."""

    def __init__(self, name: str) -> None:
        options = [(value, str(value)) for value in range(11)]
        super().__init__(name, options, optional=True, above=True)
        for button in self._buttons:
            button.setMinimumWidth(THEME.px(24))
            button.setStyleSheet("padding-left: 2px; padding-right: 2px;")

    def steer(self, button: _Segment, event: QKeyEvent) -> bool:
        if event.text().isdigit() and event.text().isascii():
            digit = int(event.text())
            value = 10 if digit == 0 and self.value() == 1 else digit
            super()._goto(self._buttons[value])
            return True
        return super().steer(button, event)


class ChipSet(_Group):
    """Several of several; Space or Enter ticks the one in focus."""

    changed = Signal()

    def __init__(self, name: str, options: Iterable[tuple[Any, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values: list[Any] = []
        flow = FlowLayout(self, gap=8)
        for value, text in options:
            button = _Segment(self, text)
            button.setProperty("variant", "chip")
            button.setAccessibleName(f"{name} : {text}")
            button.toggled.connect(self._toggled)
            self._values.append(value)
            self._buttons.append(button)
            flow.addWidget(button)
        if self._buttons:
            self._one_stop(self._buttons[0])

    def values(self) -> tuple[Any, ...]:
        """Return the ticked values, in the order of the options."""
        return tuple(v for v, b in zip(self._values, self._buttons, strict=True) if b.isChecked())

    def set_values(self, values: Iterable[Any]) -> None:
        """Tick these."""
        wanted = set(values)
        for value, button in zip(self._values, self._buttons, strict=True):
            button.blockSignals(True)
            button.setChecked(value in wanted)
            button.blockSignals(False)
            self._draw(button)
        self._fold()

    def steer(self, button: _Segment, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            button.click()
            return True
        return super().steer(button, event)

    def _toggled(self) -> None:
        for button in self._buttons:
            self._draw(button)
        self.changed.emit()

    @staticmethod
    def _draw(button: _Segment) -> None:
        button.setIcon(icon("check", "brand_dark") if button.isChecked() else QIcon())
        side = THEME.px(14) if button.isChecked() else 0
        button.setIconSize(QSize(side, side))


class FilterChips(_Group):
    """One of several filters, drawn as chips; there is always one."""

    chosen = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values = [value for value, _ in options]
        flow = FlowLayout(self, gap=8)
        for value, text in options:
            button = _Segment(self, text)
            button.setProperty("variant", "chip")
            button.setAccessibleName(f"{name} : {text}")
            button.clicked.connect(lambda _=False, v=value: self._choose(v))
            self._buttons.append(button)
            flow.addWidget(button)
        self._buttons[0].setChecked(True)
        self._one_stop(self._buttons[0])

    def value(self) -> Any:
        """Return the filter."""
        checked = next(b for b in self._buttons if b.isChecked())
        return self._values[self._buttons.index(checked)]

    def _goto(self, button: _Segment) -> None:
        super()._goto(button)
        self._choose(self._values[self._buttons.index(button)])

    def choose(self, value: Hashable) -> None:
        """Choose without telling anybody."""
        for own, button in zip(self._values, self._buttons, strict=True):
            button.setChecked(own == value)
            if own == value:
                self._one_stop(button)

    def _choose(self, value: Hashable) -> None:
        self.choose(value)
        self.chosen.emit(value)


def mood_chooser(parent: QWidget, name: str, words: Sequence[str]) -> SegmentedChoice:
    """Return five faces with words, 1 to 5; chosen by the young person, or by nobody."""
    faces = ("frown", "annoyed", "meh", "smile", "laugh")
    made = SegmentedChoice(
        name,
        list(zip(range(1, 6), words, strict=True)),
        pictures=faces,
        optional=True,
        above=True,
    )
    made.setProperty("small", "true")
    made.setParent(parent)
    return made
