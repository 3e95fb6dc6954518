"""Which lines of the journal are wanted: days, a person, a kind of act, the number of a file."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.services.local_days import first_instant
from mentordesk.services.read_models import JournalFilter
from mentordesk.ui.failures import problem_sentence
from mentordesk.ui.journal.words import kinds
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.typed_fields import DateField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

PAUSE_MS = 300
ONE_DAY = timedelta(days=1)


class JournalFilters(QWidget):
    """Five fields; what is left empty is not asked for.

    Signals:
        changed: other lines are wanted.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.since, self.until = DateField(today), DateField(today)
        self.who = ChoiceField(none=self.tr("tout le monde"))
        self.kind = ChoiceField(kinds(), none=self.tr("tous les actes"))
        # Both lists have long words; the numbers of files are short.
        self.who.setMinimumContentsLength(14)
        self.kind.setMinimumContentsLength(22)
        self.number = LineField()
        self.number.setMaximumWidth(THEME.px(96))
        self.fields = {
            "since": Field(self.tr("Du"), self.since),
            "until": Field(self.tr("Au"), self.until),
            "who": Field(self.tr("Personne"), self.who),
            "kind": Field(self.tr("Acte"), self.kind),
            "number": Field(self.tr("Dossier n°"), self.number),
        }
        flow = FlowLayout(self, gap=12)
        for field in self.fields.values():
            flow.addWidget(field)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.since.changed.connect(self._pause.start)
        self.until.changed.connect(self._pause.start)
        self.number.textEdited.connect(lambda _: self._pause.start())
        self.who.chosen.connect(lambda _: self._ask())
        self.kind.chosen.connect(lambda _: self._ask())

    def offer_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer the accounts whose lines there may be."""
        self.who.set_options(people, none=self.tr("tout le monde"))

    @property
    def is_empty(self) -> bool:
        """Whether every line is wanted."""
        return self.wanted() == JournalFilter()

    def wanted(self) -> JournalFilter:
        """Return which lines are wanted; what cannot be read is not asked for."""
        since, until = self.since.value(), self.until.value()
        return JournalFilter(
            since=None if since is None else first_instant(since),
            until=None if until is None else first_instant(until + ONE_DAY),
            account=self.who.value() or "",
            actions=self.kind.value() or frozenset(),
            number=self._number(),
        )

    def _number(self) -> int | None:
        typed = self.number.text().strip()
        return int(typed) if typed.isdecimal() else None

    def _ask(self) -> None:
        self._pause.stop()
        is_number = not self.number.text().strip() or self._number() is not None
        found = {
            "since": (self.since.is_unreadable, "20/11/2026"),
            "until": (self.until.is_unreadable, "27/11/2026"),
            "number": (not is_number, "12"),
        }
        for name, (is_wrong, example) in found.items():
            said = problem_sentence(unreadable(name, example)) if is_wrong else ""
            self.fields[name].show_error(said)
        if not any(is_wrong for is_wrong, _ in found.values()):
            self.changed.emit()
