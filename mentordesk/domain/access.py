"""Who may do what: one table of roles and acts, in which nothing is allowed by default.

Inside one vault this is a rule of work that the program keeps; whoever knows a passphrase of the
vault holds its key (security.md 5.1). The table follows domain.md 5.7.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from mentordesk.domain.accounts import Role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from mentordesk.domain.identity import AccountId, StaffMemberId


class Action(StrEnum):
    """What a use case asks leave for."""

    USE_DESK = "use_desk"
    """Drafts, the own passphrase, the settings of this computer."""
    READ_HOUSE = "read_house"
    """Names of places and of staff."""
    READ_YOUNG_PEOPLE = "read_young_people"
    READ_NOTES = "read_notes"
    """What others wrote about meetings; one's own texts can always be read."""
    READ_MENTORS = "read_mentors"
    READ_SUMMARIES = "read_summaries"
    READ_HISTORY = "read_history"
    READ_FRAMEWORK = "read_framework"
    """Assessments, holders of parental authority, consents and agreements."""
    EDIT_FRAMEWORK = "edit_framework"
    ADD_YOUNG_PERSON = "add_young_person"
    EDIT_YOUNG_PERSON = "edit_young_person"
    EDIT_MENTOR = "edit_mentor"
    EDIT_PAIR = "edit_pair"
    WRITE_MEETING = "write_meeting"
    WRITE_GOAL = "write_goal"
    CLOSE_STEP = "close_step"
    WRITE_SUMMARY = "write_summary"
    VALIDATE_SUMMARY = "validate_summary"
    EXPORT_SUMMARY = "export_summary"
    """Printing, too."""
    DELETE_MEETING = "delete_meeting"
    DELETE = "delete"
    USE_BIN = "use_bin"
    """Seeing what was deleted and taking it back."""
    ERASE = "erase"
    EDIT_PLACES = "edit_places"
    EDIT_HOUSE = "edit_house"
    """The procedure, the recovery sheet, the rules of the vault."""
    MANAGE_ACCOUNTS = "manage_accounts"
    GRANT_ACCESS = "grant_access"
    READ_JOURNAL = "read_journal"
    BACK_UP = "back_up"
    RESTORE_BACKUP = "restore_backup"


class Reach(StrEnum):
    """Over which records a role may do something."""

    NONE = "none"
    OWN = "own"
    """The young people whom the account reaches: as key worker, or by a grant that holds today."""
    ALL = "all"


_COLUMNS = tuple(Role)


def _row(cells: str) -> Mapping[Role, Reach]:
    return MappingProxyType(
        {role: Reach(cell) for role, cell in zip(_COLUMNS, cells.split(), strict=True)}
    )


# director, head of service, key worker, foster carer, administrator, auditor
RULES: Mapping[Action, Mapping[Role, Reach]] = MappingProxyType(
    {
        Action.USE_DESK: _row("all all all all all all"),
        Action.READ_HOUSE: _row("all all all all all all"),
        Action.READ_YOUNG_PEOPLE: _row("all own own own none none"),
        Action.READ_NOTES: _row("all own own none none none"),
        Action.READ_MENTORS: _row("all all all own none none"),
        Action.READ_SUMMARIES: _row("all own own none none none"),
        Action.READ_HISTORY: _row("all own own none none none"),
        Action.READ_FRAMEWORK: _row("all own own none none none"),
        Action.EDIT_FRAMEWORK: _row("all own own none none none"),
        Action.ADD_YOUNG_PERSON: _row("all all all none none none"),
        Action.EDIT_YOUNG_PERSON: _row("all own own none none none"),
        Action.EDIT_MENTOR: _row("all all all none none none"),
        Action.EDIT_PAIR: _row("all own own none none none"),
        Action.WRITE_MEETING: _row("all own own own none none"),
        Action.WRITE_GOAL: _row("all own own none none none"),
        Action.CLOSE_STEP: _row("all own own own none none"),
        Action.WRITE_SUMMARY: _row("all own own none none none"),
        Action.VALIDATE_SUMMARY: _row("all own none none none none"),
        Action.EXPORT_SUMMARY: _row("all own own none none none"),
        Action.DELETE_MEETING: _row("all own own own none none"),
        Action.DELETE: _row("all own own none none none"),
        Action.USE_BIN: _row("all own own own none none"),
        Action.ERASE: _row("all none none none none none"),
        Action.EDIT_PLACES: _row("all all all none all none"),
        Action.EDIT_HOUSE: _row("all none none none all none"),
        Action.MANAGE_ACCOUNTS: _row("all none none none all none"),
        Action.GRANT_ACCESS: _row("all own none none all none"),
        Action.READ_JOURNAL: _row("all none none none none all"),
        Action.BACK_UP: _row("all all all all all none"),
        Action.RESTORE_BACKUP: _row("all none none none all none"),
    }
)


@dataclass(frozen=True, slots=True)
class Within:
    """The young people whom an account reaches on a day; what lists and counts are kept within."""

    account: AccountId
    member: StaffMemberId
    day: date


def reach(role: Role, action: Action) -> Reach:
    """Return over which records ``role`` may do ``action``; nothing that is not written down."""
    return RULES.get(action, {}).get(role, Reach.NONE)


def may(role: Role, action: Action) -> bool:
    """Whether ``role`` may do ``action`` at all: what a menu or a button asks."""
    return reach(role, action) is not Reach.NONE
