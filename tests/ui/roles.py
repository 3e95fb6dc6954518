"""A filled vault in the hands of another role: a colleague who did not write what is in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.domain.accounts import AccessGrant, GrantKind, Role
from mentordesk.domain.identity import GrantId
from mentordesk.domain.meetings import MeetingDraft, MeetingFrame, MeetingNotes, MeetingOutcome
from mentordesk.domain.meetings import PairNotes as Share
from mentordesk.services import meetings, people, places
from mentordesk.services.context import context_of
from tests.driving import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.services.context import Context
    from tests.driving import Driver
    from tests.lives import Life

OWN_TEXT = "Au marché ensemble, puis un gâteau."


def unlock_as(driver: Driver, life: Life, role: Role) -> None:
    """Open a copy of a filled vault by an account of this role, which is Malik Ferrand's.

    A head of service reaches the unit of the three who have a name, a key worker and a foster
    carer the first of them alone, of whom the carer has written one meeting.
    """
    folder = driver.take(life.vault)
    driver.application.database.run_and_wait(lambda: _hand_over(driver, life, folder, role))
    driver.unlock(folder)


def _hand_over(driver: Driver, life: Life, folder: Path, role: Role) -> None:
    slot = driver.parts.front(folder).accounts[0].slot
    opened = driver.parts.door().open_with_passphrase(folder, slot, PASSPHRASE)
    director = context_of(opened, driver.clock, driver.parts.identifiers())
    function = {Role.FOSTER_CARER: "Assistant familial", Role.ADMINISTRATOR: "Informatique"}
    malik, _ = places.add_staff_member(
        director, "Malik", "Ferrand", function.get(role, "Éducateur")
    )
    if role is Role.KEY_WORKER:
        draft = people.young_person_draft(director, life.young_person)
        people.revise_young_person(director, life.young_person, replace(draft, key_worker=malik.id))
    if role is Role.FOSTER_CARER:
        _write(replace(director, actor=malik.id), life)
    with opened.vault.writing() as work:
        account = replace(opened.account, holder=malik.id, role=role)
        work.access.keep_account(account)
        unit = work.young_people.placements_of(life.young_person)[0].unit
        subject = {
            Role.HEAD_OF_SERVICE: (GrantKind.UNIT, str(unit)),
            Role.FOSTER_CARER: (GrantKind.YOUNG_PERSON, str(life.young_person)),
        }.get(role)
        if subject is not None:
            grant = AccessGrant(
                GrantId(director.identifiers.new()), account.id, *subject,
                driver.clock.today(), None, "essai", director.actor, driver.clock.now(),
            )  # fmt: skip
            work.access.keep_grant(grant)
        work.commit()
    opened.vault.close()


def _write(context: Context, life: Life) -> None:
    frame = MeetingFrame(MeetingOutcome.HELD, context.clock.today(), minutes=60)
    share = Share(life.pair.id, MeetingNotes(facts=OWN_TEXT))
    draft = MeetingDraft(context.identifiers.new(), frame, (share,))
    meetings.record_meeting(context, draft)
