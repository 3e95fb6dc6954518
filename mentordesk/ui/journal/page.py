"""« Journal »: who did what to which record and when, its proof, and how long it stays."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.access import Action
from mentordesk.domain.journal import MONTHS
from mentordesk.services import journal, journal_reading
from mentordesk.services.changes import Changes
from mentordesk.ui.backups.words import when_words
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.journal.filters import JournalFilters
from mentordesk.ui.journal.proof_card import ProofCard
from mentordesk.ui.journal.words import PICTURES, number_words, sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, clear, empty_state, line, picture_label
from mentordesk.ui.widgets.choices import SegmentedChoice
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from mentordesk.domain.journal import JournalEntry
    from mentordesk.services.read_models import JournalFilter, JournalLine, JournalLines
    from mentordesk.ui.desk_base import DeskBase

MOST_ROWS = 1000
"""So many rows are still shown at once; whoever looks for more says more closely for what."""


class JournalPage(Page):
    """Reads the journal; nobody changes it."""

    help_topic = "journal"
    section = "settings"
    shows = Changes.JOURNAL

    def __init__(self, desk: DeskBase) -> None:
        super().__init__()
        self._desk, self._session = desk, desk.session
        self._asked: JournalFilter | None = None
        self._last: JournalEntry | None = None
        self._rows = 0
        self._more: QPushButton | None = None
        down = self.begin_scroll()
        down.addWidget(label(self.tr("Journal"), "title"))
        said = self.tr(
            "Qui a ouvert, cherché, imprimé ou retiré quoi, et quand. Ni texte, ni nom de jeune :"
            " le numéro du dossier seul."
        )
        down.addWidget(label(shown(said), "muted", wrap=True))
        self.filters = JournalFilters(self._session.clock.today)
        self.filters.changed.connect(self.refresh)
        self.proof = ProofCard(desk, self, self.filters.wanted)
        down.addWidget(self.proof)
        down.addWidget(self._lines_card())
        if desk.session.may(Action.EDIT_HOUSE) and not self._session.opened.vault.is_read_only:
            down.addWidget(self._retention_card())
        down.addStretch(1)
        self.begin_at(self.area)
        self._session.ask(
            journal_reading.people_in_front,
            owner=self,
            done=self.filters.offer_people,
            failed=self._failed,
        )
        self.refresh()

    def _lines_card(self) -> Card:
        card = Card()
        card.as_rows()
        inside = QWidget()
        down = QVBoxLayout(inside)
        down.setContentsMargins(16, 14, 16, 12)
        down.setSpacing(10)
        down.addWidget(self.filters)
        self.count = label("", "small")
        down.addWidget(self.count)
        card.body.addWidget(inside)
        self._place = QVBoxLayout()
        self._place.setSpacing(0)
        card.body.addLayout(self._place)
        return card

    def _retention_card(self) -> Card:
        card = Card(self.tr("Combien de temps le garder"))
        said = self.tr(
            "Les lignes plus anciennes sont retirées à l’ouverture du coffre, et une ligne signée"
            " dit jusqu’à quel jour. La CNIL conseille de 6 à 12 mois ; plus long se justifie."
        )
        card.body.addWidget(label(shown(said), "small", wrap=True))
        options = [(n, self.tr("{n} mois").format(n=n)) for n in MONTHS]
        self.months = SegmentedChoice(self.tr("Durée"), options)
        self.months.chosen.connect(self._keep_months)
        card.body.addWidget(Field(self.tr("Durée"), self.months))
        self._session.ask(journal.retention, owner=self, done=self.months.set_value)
        return card

    def _keep_months(self, months: int) -> None:
        self._session.tell(
            journal.keep_retention, months, owner=self, done=self._kept, failed=self._failed
        )

    def _kept(self, found: tuple[int, Changes]) -> None:
        said = self.tr("Le journal sera gardé {n} mois.").format(n=found[0])
        self.banners.tell(shown(said), seconds=12)

    # ------------------------------------------------------------------ the lines

    def refresh(self) -> None:
        self._asked, self._last = self.filters.wanted(), None
        self._ask(self._asked, None)

    def _ask(self, wanted: JournalFilter, after: JournalEntry | None) -> None:
        self._session.ask(
            journal_reading.entries,
            wanted,
            after=after,
            owner=self,
            done=partial(self._show, wanted, after),
            failed=self._failed,
        )

    def _show(self, wanted: JournalFilter, after: JournalEntry | None, found: JournalLines) -> None:
        if wanted != self._asked:
            return  # others are wanted meanwhile
        if after is None:
            clear(self._place)
            self._rows = 0
        elif self._more is not None:
            self._more.hide()
            self._more.deleteLater()
        self._more = None
        first: QWidget | None = None
        for one in found.lines:
            made = self._row(one)
            first = first or made
            self._place.addWidget(line())
            self._place.addWidget(made)
        self._rows += len(found.lines)
        self._tell_count(found.total)
        if found.lines:
            self._last = found.lines[-1].entry
        if after is not None and first is not None:
            first.setFocus()
        self._offer_more(wanted, found.total - self._rows)

    def _tell_count(self, total: int) -> None:
        if total == 0:
            said = (
                self.tr("Le journal est vide.")
                if self.filters.is_empty
                else self.tr("Aucune ligne ne correspond.")
            )
            self._place.addWidget(empty_state("history", said))
            self.count.setText("")
            return
        said = self.tr("Lignes affichées : {shown} sur {total}, la dernière d’abord.")
        self.count.setText(
            shown(said.format(shown=number_words(self._rows), total=number_words(total)))
        )

    def _offer_more(self, wanted: JournalFilter, hidden: int) -> None:
        if hidden <= 0:
            return
        if self._rows >= MOST_ROWS:
            said = self.tr("Pour voir plus loin, choisissez des dates, une personne ou un acte.")
            last = label(shown(said), "small", wrap=True)
            last.setContentsMargins(16, 10, 16, 12)
            self._place.addWidget(last)
            return
        text = self.tr("Afficher la suite (encore %n)", "", hidden)
        self._more = button(text, partial(self._ask, wanted, self._last), variant="quiet")
        self._place.addWidget(self._more)

    def _row(self, one: JournalLine) -> QWidget:
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(16, 8, 16, 8)
        across.setSpacing(12)
        action = one.entry.action
        is_alarm = PICTURES.get(action, "triangle-alert") == "triangle-alert"  # type: ignore[call-overload]  # any code
        picture = PICTURES.get(action, "triangle-alert")  # type: ignore[call-overload]  # any code
        across.addWidget(picture_label(picture, "attention" if is_alarm else "muted"))
        when = when_words(one.entry.at, self._session.clock.today())
        words = shown(self.tr("{act}, {when}").format(act=sentence(one), when=when))
        across.addWidget(label(words, wrap=True), 1)
        number = shown(self.tr("n° {n}").format(n=number_words(one.entry.seq)))
        across.addWidget(label(number, "small"))
        made.setAccessibleName(f"{words} {number}")
        return made

    def _failed(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")
