"""The history to read: one entry for each act, the last one first, and a button for the rest."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentordesk.domain.history import HistoryKind
from mentordesk.domain.identity import MeetingId
from mentordesk.services.history import AT_ONCE, history_of_young_person
from mentordesk.services.history_names import MOVED_AWAY, MOVED_HERE
from mentordesk.ui import routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.history.words import (
    changed_words,
    marked_words,
    record_words,
    spoken_words,
    title_of,
    value_words,
    when_and_who,
)
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import HEAD_EDGE, Card, clear, empty_state, line
from mentordesk.ui.widgets.reading_order import keep_keyboard
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.context import Context
    from mentordesk.services.history import History
    from mentordesk.services.history_names import ChangedField, HistoryEntry
    from mentordesk.ui.session import Session

EDGE = 16
LONGEST = 44
"""Signs of a record's name on its button, which breaks no lines; it is heard whole."""
GOALS, SUMMARIES, FACTS = 1, 2, 3
"""The tabs of the file that entries lead to."""


def history_tab(
    session: Session, navigator: routes.Navigator, person: YoungPersonId
) -> HistoryList:
    """Return the history of a young person's whole file."""

    def ask(context: Context, most: int) -> History:
        return history_of_young_person(context, person, most)

    return HistoryList(session, navigator, ask, person)


class HistoryList(QWidget):
    """Asks for a history and shows it.

    Attributes:
        young_person: whose file it is; then each entry names its record and leads to it.

    Signals:
        shown: the entries that are shown now.
    """

    shown = Signal(object)

    def __init__(
        self,
        session: Session,
        navigator: routes.Navigator,
        ask: Callable[[Context, int], History],
        young_person: YoungPersonId | None = None,
    ) -> None:
        super().__init__()
        self._session, self._navigator = session, navigator
        self._ask, self.young_person = ask, young_person
        self._most = AT_ONCE
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        self.card = Card()
        self.card.as_rows()
        down.addWidget(self.card)
        self.more = button(self.tr("Afficher la suite"), self._show_more, variant="quiet")
        self.more.hide()
        down.addWidget(self.more)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the history again."""
        self._session.ask(
            self._ask, self._most, owner=self, done=self._show, failed=self._not_shown
        )

    def _not_shown(self, error: BaseException) -> None:
        clear(self.card.body)
        said = label(failure_sentence(error), "muted", wrap=True)
        said.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self.card.body.addWidget(said)

    def _show_more(self) -> None:
        self._most += AT_ONCE
        self.refresh()

    def _show(self, history: History) -> None:
        keep_keyboard(self)
        self.shown.emit(history.entries)
        clear(self.card.body)
        for place, entry in enumerate(history.entries):
            if place:
                self.card.body.addWidget(line())
            self.card.body.addWidget(self._entry(entry))
        if not history.entries:
            said = self.tr(
                "Rien n’a été modifié depuis l’enregistrement. Chaque modification viendra ici :"
                " qui, quand, avant et après."
            )
            self.card.body.addWidget(empty_state("history", said))
        text = self.tr("Afficher la suite (encore %n)", "", history.rest)
        self.more.setVisible(history.rest > 0)
        self.more.setText(text)
        self.more.setAccessibleName(text)

    # ------------------------------------------------------------------ entries

    def _entry(self, entry: HistoryEntry) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(EDGE - HEAD_EDGE, 10, EDGE, 12)
        down.setSpacing(4)
        parts: list[QWidget] = [label(when_and_who(entry), "strong", wrap=True)]
        if self.young_person is not None:
            parts.append(self._record(entry))
        for change in entry.changes:
            parts += self._change(entry, change)
        for part in parts:
            if isinstance(part, QLabel):  # a button's words stand as far from its edge
                part.setContentsMargins(HEAD_EDGE, 0, 0, 0)
                down.addWidget(part)
            else:
                down.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _record(self, entry: HistoryEntry) -> QWidget:
        words, route = record_words(entry), self._route(entry)
        is_gone = not entry.about and entry.kind is not HistoryKind.YOUNG_PERSON
        if route is None or is_gone:
            return label(words, wrap=True)
        short = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
        opens = button(short, partial(self._navigator.go, route), variant="name")
        opens.setAccessibleName(self.tr("Ouvrir : {what}").format(what=words))
        return opens

    def _route(self, entry: HistoryEntry) -> routes.Route | None:
        person = self.young_person
        if person is None:
            return None
        match entry.kind:
            case HistoryKind.MEETING if entry.about.get("number") is not None:
                return routes.MeetingRoute(MeetingId(entry.record))
            case HistoryKind.GOAL:
                return routes.FileRoute(person, GOALS)
            case HistoryKind.SUMMARY:
                return routes.FileRoute(person, SUMMARIES)
            case HistoryKind.YOUNG_PERSON | HistoryKind.PLACEMENT | HistoryKind.PAIR:
                return routes.FileRoute(person, FACTS)
            case _:
                return None

    def _change(self, entry: HistoryEntry, change: ChangedField) -> list[QWidget]:
        if change.field == MOVED_HERE:
            said = self.tr("Cette rencontre avait été notée dans un autre dossier.")
            return [label(said, wrap=True)]
        if change.field == MOVED_AWAY:
            said = self.tr("Une rencontre notée ici par erreur a été retirée.")
            return [label(said, wrap=True)]
        if change.marked is not None:
            return self._texts(entry, change)
        told = label(changed_words(entry.kind, change), wrap=True)
        told.setAccessibleName(spoken_words(entry.kind, change))
        return [told]

    def _texts(self, entry: HistoryEntry, change: ChangedField) -> list[QWidget]:
        title, (left, right) = title_of(entry.kind, change), change.marked or ((), ())
        if change.before is None:
            head = self.tr("{field}, ajouté").format(field=title)
            return [label(head, "field", wrap=True), label(change.after, wrap=True)]
        parts: list[QWidget] = [
            label(self.tr("{field}, avant").format(field=title), "field", wrap=True),
            label(marked_words(left, self.tr("retiré")), wrap=True),
            label(self.tr("{field}, après").format(field=title), "field", wrap=True),
        ]
        if change.after is None:
            return [*parts, label(value_words(entry.kind, change, None), wrap=True)]
        return [*parts, label(marked_words(right, self.tr("ajouté")), wrap=True)]
