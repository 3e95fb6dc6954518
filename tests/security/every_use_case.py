"""Every use case with the act that it asks leave for, to be tried on a young person's record."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from mentordesk.domain.access import Action
from mentordesk.domain.accounts import GrantDraft, GrantKind, Role
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import RecordMissing, StillInUse
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.journal import JournalAction
from mentordesk.services import (
    backups,
    clocks,
    drafts,
    erasure,
    grants,
    history,
    house_settings,
    places,
    reach,
    recovery,
    rescue,
    summaries,
)
from mentordesk.services import bin as bins
from tests.security.account_uses import ACCOUNTS
from tests.security.journal_uses import JOURNAL
from tests.security.path_uses import PATH
from tests.security.record_uses import MEETINGS, NOBODY, PEOPLE, PERSON, Use, apart, on
from tests.security.two_units import PlainPaper

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from tests.security.two_units import House, Life

PAPER = PlainPaper()
FORM = DraftKind.NEW_MENTOR


class NoDoor:
    """A door behind which there is nothing: what is asked here is who may come so far."""

    def rehearse(self, opened: object, key: str) -> None: ...

    def renew_recovery_key(self, opened: object, passphrase: str) -> str:
        del opened, passphrase
        return ""


# ---------------------------------------------------------------------- summaries, bin, drafts


def _choices(context: Context) -> Any:
    return summaries.usual_choices(context)


def _delete_pair(context: Context, life: Life) -> None:
    with suppress(StillInUse):  # they have met: the account may, the records do not let it
        bins.delete_pair(context, life.pair.id)


def _delete_mentor(context: Context, life: Life) -> None:
    with suppress(StillInUse):
        bins.delete_mentor(context, life.mentor.id)


def _find_own_draft(context: Context) -> None:
    drafts.keep_draft(context, FORM, "brouillon", {})
    with suppress(RecordMissing):  # here nothing stays that is kept
        drafts.draft_of(context, context.identifiers.new())  # type: ignore[arg-type]  # of none


def _draft_of(house: House, context: Context, _: Life) -> None:
    role = next((r for r, own in house.accounts.items() if own.account == context.account), None)
    drafts.draft_of(context, house.draft_of(role or Role.DIRECTOR))


def _take_up(context: Context) -> None:
    rescue.take_up(context, rescue.seal_text(context, rescue.TypedText(FORM, "texte", {})))


PAPERS = (
    on(
        "summaries.standing",
        Action.READ_SUMMARIES,
        lambda c, o: summaries.standing(c, o.person.id),
    ),
    on(
        "summaries.compose_summary",
        Action.WRITE_SUMMARY,
        lambda c, o: summaries.compose_summary(c, o.person.id, _choices(c)),
    ),
    on(
        "summaries.preview_summary",
        Action.WRITE_SUMMARY,
        lambda c, o: summaries.preview_summary(c, o.person.id, _choices(c), PAPER),
    ),
    on(
        "summaries.open_summary",
        Action.READ_SUMMARIES,
        lambda c, o: summaries.open_summary(c, o.version.id, PAPER),
    ),
    on(
        "summaries.keep_summary",
        Action.WRITE_SUMMARY,
        lambda c, o: summaries.keep_summary(c, o.person.id, _choices(c), o.project.id),
    ),
    on(
        "summaries.validate_summary",
        Action.VALIDATE_SUMMARY,
        lambda c, o: summaries.validate_summary(c, o.project.id, PAPER),
    ),
    on(
        "summaries.keep_and_validate",
        Action.VALIDATE_SUMMARY,
        lambda c, o: summaries.keep_and_validate(c, o.person.id, _choices(c), o.project.id, PAPER),
    ),
    on(
        "summaries.let_out",
        Action.EXPORT_SUMMARY,
        lambda c, o: summaries.let_out(c, o.person.id, JournalAction.PRINTED, o.project.id),
    ),
    on(
        "summaries.frozen_pdf",
        Action.READ_SUMMARIES,
        lambda c, o: summaries.frozen_pdf(c, o.version.id),
    ),
    on(
        "bin.delete_young_person",
        Action.DELETE,
        lambda c, o: bins.delete_young_person(c, o.person.id),
    ),
    Use("bin.delete_mentor", Action.DELETE, NOBODY, lambda _, c, o: _delete_mentor(c, o)),
    on("bin.delete_pair", Action.DELETE, _delete_pair),
    on(
        "bin.delete_meeting",
        Action.DELETE_MEETING,
        lambda c, o: bins.delete_meeting(c, o.meeting.id),
    ),
    on(
        "bin.delete_planned",
        Action.DELETE_MEETING,
        lambda c, o: bins.delete_planned(c, o.planned.id),
    ),
    on("bin.delete_goal", Action.DELETE, lambda c, o: bins.delete_goal(c, o.goal.id)),
    on("bin.delete_summary", Action.DELETE, lambda c, o: bins.delete_summary(c, o.project.id)),
    apart("bin.discard_draft", Action.USE_DESK, lambda c: bins.discard_draft(c, FORM, "essai", {})),
    apart("bin.bin_lines", Action.USE_BIN, bins.bin_lines),
    on("bin.restore", Action.USE_BIN, lambda c, o: bins.restore(c, o.deleted)),
    apart("bin.erase_expired", Action.USE_DESK, bins.erase_expired),
    on(
        "erasure.erase_young_person",
        Action.ERASE,
        lambda c, o: erasure.erase_young_person(c, o.person.id),
    ),
    apart("drafts.keep_draft", Action.USE_DESK, _find_own_draft),
    apart("drafts.find_draft", Action.USE_DESK, lambda c: drafts.find_draft(c, FORM, "aucun")),
    Use("drafts.draft_of", Action.USE_DESK, NOBODY, _draft_of),
    apart("drafts.discard_draft", Action.USE_DESK, lambda c: drafts.discard_draft(c, FORM, "x")),
    apart("rescue.take_up", Action.USE_DESK, _take_up),
)

# ---------------------------------------------------------------------- the house and its accounts


def _subject(life: Life) -> tuple[GrantKind, str]:
    if life.home.unit is not None:
        return GrantKind.UNIT, life.home.unit
    return GrantKind.FOSTER_FAMILY, str(life.home.foster_family)


def _colleague(house: House, context: Context) -> Any:
    """Return an account that grants open, and that is not the one in front."""
    worker, carer = house.accounts[Role.KEY_WORKER], house.accounts[Role.FOSTER_CARER]
    return carer.account if context.account == worker.account else worker.account


def _give(house: House, context: Context, life: Life) -> None:
    kind, subject = _subject(life)
    draft = GrantDraft(kind, subject, context.clock.today(), None, "Remplacement")
    grants.give_access(context, _colleague(house, context), draft)


def _cover(house: House, context: Context, life: Life) -> None:
    until = context.clock.today() + timedelta(days=7)
    absent = house.holder_of(*_subject(life)).account
    grants.cover(context, absent, _colleague(house, context), until, "Congés")


def _withdraw(house: House, context: Context, life: Life) -> None:
    grants.withdraw(context, house.grant_of(*_subject(life)))


def _give_again(house: House, context: Context, life: Life) -> None:
    grants.give_again(context, house.grant_of(*_subject(life)))


HOUSE = (
    on(
        "history.history_of",
        Action.READ_HISTORY,
        lambda c, o: history.history_of(c, HistoryKind.GOAL, o.goal.id),
    ),
    on(
        "history.history_of_young_person",
        Action.READ_HISTORY,
        lambda c, o: history.history_of_young_person(c, o.person.id),
    ),
    apart("clocks.clock_state", Action.USE_DESK, clocks.clock_state),
    apart("clocks.believe_clock", Action.USE_DESK, clocks.believe_clock),
    apart("places.house", Action.READ_HOUSE, places.house),
    apart("places.add_unit", Action.EDIT_PLACES, lambda c: places.add_unit(c, "Les Pins")),
    apart(
        "places.add_foster_family",
        Action.EDIT_PLACES,
        lambda c: places.add_foster_family(c, "Famille Roy"),
    ),
    apart(
        "places.add_association",
        Action.EDIT_PLACES,
        lambda c: places.add_association(c, "Proxité"),
    ),
    apart(
        "places.add_staff_member",
        Action.EDIT_PLACES,
        lambda c: places.add_staff_member(c, "Zoé", "Roy", "Éducatrice"),
    ),
    Use(
        "places.rename_place",
        Action.EDIT_PLACES,
        NOBODY,
        lambda h, c, _: places.rename_place(c, h.units[0], "Les Lilas blancs"),
    ),
    Use(
        "places.close_place",
        Action.EDIT_PLACES,
        NOBODY,
        lambda h, c, _: places.close_place(c, h.units[0], c.clock.today()),
    ),
    Use(
        "places.revise_staff_member",
        Action.EDIT_PLACES,
        NOBODY,
        lambda h, c, _: places.revise_staff_member(c, h.colleague, "Lou", "Petit", "Éducatrice"),
    ),
    Use(
        "places.staff_member_left",
        Action.EDIT_PLACES,
        NOBODY,
        lambda h, c, _: places.staff_member_left(c, h.colleague, c.clock.today()),
    ),
    apart("house_settings.procedure", Action.READ_HOUSE, house_settings.procedure),
    apart(
        "house_settings.keep_procedure",
        Action.EDIT_HOUSE,
        lambda c: house_settings.keep_procedure(c, "Appelez le 119."),
    ),
    apart("recovery.recovery_state", Action.READ_HOUSE, recovery.recovery_state),
    apart(
        "recovery.rehearse",
        Action.USE_DESK,
        lambda c: recovery.rehearse(c, NoDoor(), None, ""),  # type: ignore[arg-type]  # see NoDoor
    ),
    apart(
        "recovery.renew_sheet",
        Action.EDIT_HOUSE,
        lambda c: recovery.renew_sheet(c, NoDoor(), None, ""),  # type: ignore[arg-type]  # see NoDoor
    ),
    apart("grants.grants", Action.GRANT_ACCESS, grants.grants),
    apart("reach.colleagues", Action.GRANT_ACCESS, reach.colleagues),
    apart("reach.openable", Action.GRANT_ACCESS, reach.openable),
    apart("reach.own_reach", Action.USE_DESK, reach.own_reach),
    on(
        "reach.who_reaches",
        Action.READ_YOUNG_PEOPLE,
        lambda c, o: reach.who_reaches(c, o.person.id),
    ),
    Use("grants.give_access", Action.GRANT_ACCESS, PERSON, _give),
    Use("grants.cover", Action.GRANT_ACCESS, PERSON, _cover),
    Use("grants.withdraw", Action.GRANT_ACCESS, PERSON, _withdraw),
    Use("grants.give_again", Action.GRANT_ACCESS, PERSON, _give_again),
    apart(
        "backups.source_to_back_up",
        Action.BACK_UP,
        lambda c: backups.source_to_back_up(c).close(),
    ),
    apart(
        "backups.source_to_restore",
        Action.RESTORE_BACKUP,
        lambda c: backups.source_to_restore(c).close(),
    ),
)

USES = (*PEOPLE, *MEETINGS, *PAPERS, *HOUSE, *ACCOUNTS, *JOURNAL, *PATH)
