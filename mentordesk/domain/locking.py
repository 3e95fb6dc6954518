"""When an open vault locks by itself: nobody there, open for too long, or the machine slept."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

LEAST_MINUTES, USUAL_MINUTES, MOST_MINUTES = 1, 5, 30
"""Without a key or a click, before it locks (security.md 5.3)."""

WARNED_S = 30.0
"""It is said this long before, so that it can be put off (EN 301 549, 11.2.2)."""

LONGEST_SESSION_S = 12 * 3600.0
"""However busy somebody is, the passphrase is asked for again after this."""

ASLEEP_S = 30.0
"""A clock that went on by so much more than was waited means that the machine slept."""


class Moment(NamedTuple):
    """An instant by both clocks of the machine, in seconds.

    Attributes:
        wall: goes on while the machine sleeps, and may be set.
        steady: never set back; some systems stop it while the machine sleeps.
    """

    wall: float
    steady: float


class Stage(StrEnum):
    """Where an open vault stands on its way to the lock."""

    OPEN = "open"
    WARNED = "warned"
    DUE = "due"


class Standing(NamedTuple):
    """How long it is until the lock.

    Attributes:
        seconds: until it locks, never below zero.
        can_stay: whether a key puts it off; the longest session ends all the same.
    """

    stage: Stage
    seconds: float
    can_stay: bool


def standing(idle_s: float, open_s: float, minutes: int) -> Standing:
    """Return where a vault stands that was left alone and open for so long.

    Args:
        idle_s: since the last key or click.
        open_s: since the passphrase was given.
        minutes: what was chosen; one that may not be chosen counts as the nearest that may.
    """
    until_idle = clamped(minutes) * 60.0 - idle_s
    until_end = LONGEST_SESSION_S - open_s
    seconds = max(0.0, min(until_idle, until_end))
    stage = Stage.OPEN if seconds > WARNED_S else Stage.WARNED if seconds > 0 else Stage.DUE
    return Standing(stage, seconds, can_stay=until_idle < until_end)


def clamped(minutes: int) -> int:
    """Return the nearest number of minutes that may be chosen."""
    return min(max(minutes, LEAST_MINUTES), MOST_MINUTES)


def slept(before: Moment, now: Moment, waited_s: float) -> bool:
    """Return whether the machine slept between two looks that were ``waited_s`` apart.

    Either clock tells: one of them stands still during sleep on some systems. A clock that was
    set back tells nothing.
    """
    went_on = max(now.wall - before.wall, now.steady - before.steady)
    return went_on - waited_s > ASLEEP_S
