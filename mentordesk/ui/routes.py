"""Where one can go in the window: each place is a small value, so that going back is easy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from mentordesk.domain.history import HistoryKind
    from mentordesk.domain.identity import (
        AccountId,
        DraftId,
        GoalId,
        MeetingId,
        MentorId,
        PairId,
        SummaryId,
        YoungPersonId,
    )


@dataclass(frozen=True, slots=True)
class Route:
    """A place in the window."""


@dataclass(frozen=True, slots=True)
class FormRoute(Route):
    """A place that is there to write something."""


@dataclass(frozen=True, slots=True)
class TodayRoute(Route):
    """The first page."""


@dataclass(frozen=True, slots=True)
class YoungPeopleRoute(Route):
    """The list of young people."""


@dataclass(frozen=True, slots=True)
class MentorsRoute(Route):
    """The list of mentors."""


@dataclass(frozen=True, slots=True)
class FileRoute(Route):
    """A young person's file, on one of its tabs."""

    young_person: YoungPersonId
    tab: int = 0


@dataclass(frozen=True, slots=True)
class YoungPersonFormRoute(Route):
    """The form of a young person, or of a new one."""

    young_person: YoungPersonId | None = None


@dataclass(frozen=True, slots=True)
class MentorFormRoute(Route):
    """The form of a mentor, or of a new one."""

    mentor: MentorId | None = None


@dataclass(frozen=True, slots=True)
class PairFormRoute(Route):
    """The form of a pair, or of a new one for somebody."""

    pair: PairId | None = None
    young_person: YoungPersonId | None = None
    mentor: MentorId | None = None


@dataclass(frozen=True, slots=True)
class MeetingFormRoute(Route):
    """Logging a meeting: of a pair, of a planned one, from a draft, or the last pair's.

    Attributes:
        submission: the form that was left and is come back to, if any.
    """

    pair: PairId | None = None
    planned: MeetingId | None = None
    draft: DraftId | None = None
    missed: bool = False
    submission: str = ""


@dataclass(frozen=True, slots=True)
class BackupsRoute(Route):
    """The backups of the open vault."""


@dataclass(frozen=True, slots=True)
class BinRoute(Route):
    """What was deleted."""


@dataclass(frozen=True, slots=True)
class JournalRoute(Route):
    """Who did what."""


@dataclass(frozen=True, slots=True)
class AccountsRoute(Route):
    """Who opens the vault, and which files."""


@dataclass(frozen=True, slots=True)
class InvitationFormRoute(Route):
    """The form of an invitation."""


@dataclass(frozen=True, slots=True)
class AccessFormRoute(Route):
    """The form of an access, to an account and of a young person where those are known."""

    account: AccountId | None = None
    young_person: YoungPersonId | None = None


@dataclass(frozen=True, slots=True)
class PlanRoute(Route):
    """Planning a pair's next meeting, or moving a planned one."""

    pair: PairId
    planned: MeetingId | None = None


@dataclass(frozen=True, slots=True)
class MeetingRoute(Route):
    """A recorded meeting, to read, and to edit while it can be."""

    meeting: MeetingId
    editing: bool = False


@dataclass(frozen=True, slots=True)
class GoalFormRoute(Route):
    """The form of a goal, or of a new one."""

    young_person: YoungPersonId
    goal: GoalId | None = None


@dataclass(frozen=True, slots=True)
class SummaryRoute(Route):
    """Preparing a summary, or looking at one."""

    young_person: YoungPersonId
    summary: SummaryId | None = None


@dataclass(frozen=True, slots=True)
class HistoryRoute(Route):
    """Who changed a record."""

    kind: HistoryKind
    record: str


@dataclass(frozen=True, slots=True)
class SettingsRoute(Route):
    """The settings of this computer and of this house."""


@dataclass(frozen=True, slots=True)
class HelpRoute(Route):
    """A page of the help."""

    topic: str = "start"


@dataclass(frozen=True, slots=True)
class SafeguardingRoute(Route):
    """What to do when in doubt about a young person's safety."""


def writes(route: Route) -> bool:
    """Return whether a place is there to write something."""
    forms = (YoungPersonFormRoute, MentorFormRoute, PairFormRoute, GoalFormRoute, PlanRoute)
    others = (FormRoute, MeetingFormRoute, InvitationFormRoute, AccessFormRoute)
    if isinstance(route, (*forms, *others)):
        return True
    if isinstance(route, SummaryRoute):
        return route.summary is None
    return isinstance(route, MeetingRoute) and route.editing


class Navigator(QObject):
    """Where pages say where to go; the desk listens."""

    asked = Signal(object)
    back_asked = Signal()
    told = Signal(str, str)
    undo_offered = Signal(str, object)
    act_offered = Signal(str, str, object)
    aside_asked = Signal(object)

    def go(self, route: Route) -> None:
        """Go to a place."""
        self.asked.emit(route)

    def back(self) -> None:
        """Go where one came from."""
        self.back_asked.emit()

    def tell(self, sentence: str, tone: str = "good") -> None:
        """Say something above the page that is or comes to the front."""
        self.told.emit(sentence, tone)

    def offer_undo(self, sentence: str, undo: object) -> None:
        """Say what was done and offer to take it back."""
        self.undo_offered.emit(sentence, undo)

    def set_aside(self, form: object) -> None:
        """Ask to write what a form holds to a file elsewhere, sealed."""
        self.aside_asked.emit(form)

    def offer(self, sentence: str, act: str, then: object) -> None:
        """Say something with one act that goes with it."""
        self.act_offered.emit(sentence, act, then)
