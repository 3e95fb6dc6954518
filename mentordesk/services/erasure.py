"""Erasing a young person for good: rows, bin, drafts, earlier texts, and every copy to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mentordesk.domain.access import Action
from mentordesk.domain.backups import OLDEST
from mentordesk.domain.bin import BinKind, Erased
from mentordesk.domain.journal import JournalAction
from mentordesk.services import journal
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.context import Context


class Erasure(NamedTuple):
    """What became of an erasure.

    Attributes:
        gone_from_backups: the day by which rotation has let go of every backup made before.
    """

    gone_from_backups: date
    changes: Changes


def erase_young_person(context: Context, young_person: YoungPersonId) -> Erasure:
    """Erase a file for good, wherever it is: in use or in the bin.

    It is first remembered outside of the base: whatever is cut short here is done at the next
    opening, and a restored backup erases it again.

    Raises:
        DiskFull, PlaceReadOnly, StorageUnavailable: the disk refused; try again.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.ERASE, young_person)
    today = context.clock.today()
    journal.note_alone(context, JournalAction.ERASED, young_person)
    context.vault.remember_erased([Erased(BinKind.YOUNG_PERSON, young_person, today)])
    context.vault.erase_remembered()
    context.vault.leave_nothing()
    return Erasure(today + OLDEST, Changes.EVERYTHING & ~Changes.PLACES)
