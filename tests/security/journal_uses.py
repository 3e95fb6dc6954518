"""The use cases of the journal, each behind what it asks for."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from mentordesk.domain.access import Action
from mentordesk.domain.errors import AnchorDamaged
from mentordesk.domain.journal import USUAL_MONTHS, JournalAction
from mentordesk.services import journal, journal_reading, noticing
from tests.beginning import begin
from tests.security.record_uses import apart, on

if TYPE_CHECKING:
    from mentordesk.services.context import Context

DONE = JournalAction.PASSPHRASE_CHANGED


class BarePapers:
    """Papers without a page: what is asked here is who may have them."""

    def __getattr__(self, name: str) -> Any:
        return lambda *_, **__: b""


PAPERS: Any = BarePapers()


def _read_anchor(context: Context) -> None:
    with suppress(AnchorDamaged):
        journal_reading.read_anchor(context, b"none")


JOURNAL = (
    on(
        "journal.open_file",
        Action.READ_YOUNG_PEOPLE,
        lambda c, o: journal.open_file(c, o.person.id),
    ),
    on(
        "journal.open_part",
        Action.READ_YOUNG_PEOPLE,
        lambda c, o: journal.open_part(c, o.person.id),
    ),
    *(
        apart(f"journal.{name}", Action.USE_DESK, by)
        for name, by in (
            ("note_alone", lambda c: journal.note_alone(c, DONE)),
            ("note_done", lambda c: journal.note_done(c, DONE)),
            ("note_once", lambda c: journal.note_once(c, DONE)),
            ("prune", journal.prune),
        )
    ),
    apart("opening.begin", Action.USE_DESK, begin),
    apart("noticing.was_noticed", Action.USE_DESK, lambda c: noticing.was_noticed(c, "test")),
    apart("journal.retention", Action.READ_JOURNAL, journal.retention),
    apart(
        "journal.keep_retention",
        Action.EDIT_HOUSE,
        lambda c: journal.keep_retention(c, USUAL_MONTHS),
    ),
    *(
        apart(f"journal_reading.{name}", Action.READ_JOURNAL, by)
        for name, by in (
            ("anchor", journal_reading.anchor),
            ("entries", journal_reading.entries),
            ("export", lambda c: journal_reading.export(c, PAPERS, "fr")),
            ("people_in_front", journal_reading.people_in_front),
            ("put_off_week_page", journal_reading.put_off_week_page),
            ("read_anchor", _read_anchor),
            ("verify", journal_reading.verify),
            ("week_page", lambda c: journal_reading.week_page(c, PAPERS, "fr")),
        )
    ),
)
