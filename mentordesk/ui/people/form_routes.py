"""Places of this part: a stay's form, and forms that are come back to with what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.ui import routes

if TYPE_CHECKING:
    from mentordesk.domain.identity import PlacementId, YoungPersonId

Typed = tuple[tuple[str, object], ...]
"""What a form holds, field by field, as typed."""


@dataclass(frozen=True, slots=True)
class Left:
    """How a form was left.

    Attributes:
        submission: of a new record, under which its draft is kept.
        typed: what it held, where the base did not take the draft.
    """

    submission: str = ""
    typed: Typed = ()


NOTHING_LEFT = Left()


@dataclass(frozen=True, slots=True)
class TypedYoungPersonRoute(routes.YoungPersonFormRoute):
    """The form of a young person as it was left."""

    left: Left = NOTHING_LEFT


@dataclass(frozen=True, slots=True)
class TypedPairRoute(routes.PairFormRoute):
    """The form of a pair as it was left."""

    left: Left = NOTHING_LEFT


@dataclass(frozen=True, slots=True)
class TypedMentorRoute(routes.MentorFormRoute):
    """The form of a mentor as it was left.

    Attributes:
        pair: the form of a pair that waits for this mentor, if any.
    """

    left: Left = NOTHING_LEFT
    pair: TypedPairRoute | None = None


@dataclass(frozen=True, slots=True)
class TypedGoalRoute(routes.GoalFormRoute):
    """The form of a goal as it was left."""

    left: Left = NOTHING_LEFT


@dataclass(frozen=True, slots=True)
class PlacementFormRoute(routes.Route):
    """The form of a stay of a young person, or of a new one."""

    young_person: YoungPersonId
    placement: PlacementId | None = None
    left: Left = NOTHING_LEFT


@dataclass(frozen=True, slots=True)
class TypedInvitationRoute(routes.InvitationFormRoute):
    """The form of an invitation as it was left."""

    left: Left = NOTHING_LEFT


@dataclass(frozen=True, slots=True)
class TypedAccessRoute(routes.AccessFormRoute):
    """The form of an access as it was left."""

    left: Left = NOTHING_LEFT


def left_of(route: routes.Route) -> Left:
    """Return how the form of a route was left; nothing for one that is opened anew."""
    left = getattr(route, "left", NOTHING_LEFT)
    return left if isinstance(left, Left) else NOTHING_LEFT
