"""What every form page is: a back arrow, a title, cards, and a bar with the two acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.errors import InvalidInput
from mentordesk.domain.problems import Problem
from mentordesk.ui.failures import failure_sentence, problem_sentence
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button, icon_button
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.unkept import OF_THE_DISK, Unkept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mentordesk.services.rescue import TypedText
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session
    from mentordesk.ui.widgets.fields import Field

LARGE_TEXT = 1.4
"""From this text size on, a bar does not hold more than its two acts."""

MOST_IN_BAR = 4
"""The reminder and three acts: more do not fit in another language."""


class FormPage(Page):
    """A page that is filled in and saved with Ctrl+Enter; a second Enter saves nothing twice."""

    def __init__(self, session: Session, navigator: Navigator, title: str) -> None:
        super().__init__()
        self._session, self._navigator = session, navigator
        self._fields: dict[str, Field] = {}
        self._is_saving = False
        self.form = self.begin_scroll()
        self.heading = QHBoxLayout()
        self.heading.addWidget(
            icon_button(self.tr("Page précédente"), "arrow-left", navigator.back)
        )
        self.title = label(title, "title")
        self.heading.addWidget(self.title)
        self.heading.addStretch(1)
        self.form.insertLayout(0, self.heading)
        self.outer.addWidget(self._bar())
        self.unkept = Unkept(self, navigator, self.typed_text, self.keep_typed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        down = QVBoxLayout(bar)
        down.setContentsMargins(0, 0, 0, 0)
        over = QFrame()
        over.setObjectName("barLine")
        down.addWidget(over)
        self._more_acts = FlowLayout()
        self._more_acts.setContentsMargins(22, 0, 22, 0)
        down.addLayout(self._more_acts)
        self.acts = QHBoxLayout()
        self.acts.setContentsMargins(22, 9, 22, 9)
        self.reminder = label("", "small", wrap=True)
        self.acts.addWidget(self.reminder, 1)
        self.cancel = button(self.tr("Annuler"), self.give_up)
        self.acts.addWidget(self.cancel)
        self.keep = button(
            self.tr("Enregistrer"), self.save, variant="primary", shortcut=self.tr("Ctrl Entrée")
        )
        self.keep.setObjectName("save")
        self.acts.addWidget(self.keep)
        down.addLayout(self.acts)
        return bar

    def add_act(self, act: QWidget) -> None:
        """Put one more act before the two of the bar; what has no room there stands above them."""
        has_room = self.acts.count() < MOST_IN_BAR and THEME.scale < LARGE_TEXT
        if has_room:
            self.acts.insertWidget(1, act)
        else:
            self._more_acts.addWidget(act)

    def field(self, name: str, field: Field) -> Field:
        """Remember which field shows the problems of an attribute."""
        self._fields[name] = field
        return field

    def show_problems(self, problems: Iterable[Problem]) -> bool:
        """Show each problem beside its field and go to the first; return whether there is none."""
        found = list(problems)
        for field in self._fields.values():
            field.show_error("")
        homeless = [problem for problem in found if problem.field not in self._fields]
        for problem in reversed(found):
            if problem.field in self._fields:
                self._fields[problem.field].show_error(problem_sentence(problem))
        first = next((p for p in found if p.field in self._fields), None)
        if first is not None:
            self._fields[first.field].widget.setFocus()
            announce(self, problem_sentence(first))
        if homeless:
            self.banners.tell(" ".join(map(problem_sentence, homeless)), "danger")
        return not found

    def begin_saving(self) -> bool:
        """Say that saving begins; return False when it already had."""
        if self._is_saving:
            return False
        self._is_saving = True
        self.keep.setEnabled(False)
        return True

    def end_saving(self) -> None:
        """Say that nothing is being saved any more."""
        self._is_saving = False
        self.keep.setEnabled(True)

    def not_saved(self, error: BaseException) -> None:
        """Show why nothing was saved; everything typed stays."""
        self.end_saving()
        if isinstance(error, InvalidInput):
            self.show_problems(error.problems)
            return
        sentence = failure_sentence(error)
        if isinstance(error, OF_THE_DISK):
            self.unkept.save_refused(sentence)
        else:
            self.banners.tell(sentence, "danger")

    # ------------------------------------------------------------------ when the disk refuses

    def typed_text(self) -> TypedText | None:
        """Return what is typed as its draft would keep it; None in a form without drafts."""
        return None

    def keep_typed(self) -> None:
        """Keep what is typed in its draft now, if there is something new."""

    def leaving(self) -> None:
        self.keep_typed()

    def may_leave(self, then: Callable[[], object]) -> bool:
        return self.unkept.may_leave(then)

    def give_up(self) -> None:
        """Go back without saving."""
        self._navigator.back()

    def save(self) -> None:
        """Save what is filled in."""
        raise NotImplementedError


def unreadable(name: str, example: str) -> Problem:
    """Return the problem of a field whose text is no value."""
    return Problem(name, "unreadable", example)
