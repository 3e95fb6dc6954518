"""One account on the page: who, as what, what it reaches, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.accounts import AccountState
from mentordesk.ui.accounts.words import grant_words, reach_words, state_words, subject_words
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button, icon_button
from mentordesk.ui.widgets.card import Avatar, picture_label
from mentordesk.ui.widgets.columns import Columns
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label, pill
from mentordesk.ui.words import role_words, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from mentordesk.services.reach import Colleague
    from mentordesk.services.read_models import GrantLine

ROOM = 640
"""So wide a row must be for its acts to stand beside its words."""


class RowActs(Protocol):
    """What the page does for a row."""

    def give_to(self, one: Colleague) -> None: ...
    def cover(self, one: Colleague) -> None: ...
    def withdraw(self, line: GrantLine) -> None: ...
    def more(self, one: Colleague, at: QWidget) -> None: ...


class ColleagueRow(QWidget):
    """The row of an account that is open or invited.

    Attributes:
        tag: its public label; empty for whoever manages no accounts.
        may_write: whether acts are offered at all.
        has_more: whether more can be done with it here: with one's own account, to rename it.
        note: one sentence more, or nothing.
    """

    def __init__(
        self, one: Colleague, acts: RowActs, now: datetime, today: date, *, is_family: bool
    ) -> None:
        super().__init__()
        self._one, self._acts, self._now, self._today = one, acts, now, today
        self._role = role_words(one.account.role, is_family=is_family)
        self.tag, self.note = "", ""
        self.may_write, self.has_more = True, False

    def build(self) -> ColleagueRow:
        """Lay it out once its attributes are set."""
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 10, 16, 10)
        across.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        across.addWidget(Avatar(self._one.holder.initials), 0, top)
        down = QVBoxLayout()
        down.setSpacing(4)
        acts = self._buttons()
        words = self._words()
        if acts is None:
            down.addWidget(words)
        else:
            down.addWidget(Columns(words, acts, shares=(1, 0), room=ROOM, gap=8))
        for line in self._one.grants:
            down.addWidget(self._grant(line))
        across.addLayout(down, 1)
        self.setAccessibleName(shown(f"{self._one.holder.full_name}, {self._role}"))
        return self

    def _words(self) -> QWidget:
        made, first = QWidget(), QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        flow = FlowLayout(first, gap=6)
        flow.addWidget(label(self._one.holder.full_name, "strong"))
        flow.addWidget(label(shown(self._role), "muted"))
        if self.tag:
            flow.addWidget(pill(self.tag))
        if self._one.is_own:
            flow.addWidget(pill(tr("vous"), "brand"))
        down.addWidget(first)
        is_active = self._one.account.state is AccountState.ACTIVE
        state = "" if is_active else state_words(self._one.account, self._now)
        if state:
            down.addWidget(label(shown(state), "attention", wrap=True))
        said = " · ".join(filter(None, (reach_words(self._one), self.note)))
        if said:
            down.addWidget(label(shown(said), "small", wrap=True))
        down.addStretch(1)
        return made

    def _grant(self, line: GrantLine) -> QWidget:
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(picture_label("folder-open", "muted", 15))
        across.addWidget(label(grant_words(line, self._today), wrap=True), 1)
        if self.may_write and not self._one.is_own:
            take = button(tr("Retirer"), partial(self._acts.withdraw, line), variant="quiet")
            said = tr("Retirer l’accès de {name} : {what}")
            take.setAccessibleName(
                shown(said.format(name=self._one.holder.full_name, what=subject_words(line)))
            )
            across.addWidget(take)
        return made

    def _buttons(self) -> QWidget | None:
        if not self.may_write:
            return None
        name, one = self._one.holder.full_name, self._one
        found: list[QWidget] = []
        if one.takes_grants and not one.is_own:
            found.append(self._act(tr("Donner un accès…"), self._acts.give_to, name))
        if one.can_be_covered and not one.is_own and one.account.state is AccountState.ACTIVE:
            found.append(self._act(tr("Remplacer…"), self._acts.cover, name))
        if self.has_more:
            more = icon_button(tr("Autres actions : {name}").format(name=name), "ellipsis")
            more.clicked.connect(lambda _=False: self._acts.more(one, more))
            found.append(more)
        if not found:
            return None
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        for act in found:
            across.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        return made

    def _act(self, text: str, act: Callable[[Colleague], object], name: str) -> QWidget:
        made = button(text, partial(act, self._one), variant="quiet")
        said = tr("{act} {name}")
        made.setAccessibleName(shown(said.format(act=text.rstrip("…"), name=name)))
        return made
