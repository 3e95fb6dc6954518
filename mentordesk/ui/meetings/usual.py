"""What a new meeting's form holds at once: today, and the habits of the pair."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.domain.meetings import MeetingFrame, MeetingOutcome

if TYPE_CHECKING:
    from datetime import time

    from mentordesk.services.meeting_form import PairMemory
    from mentordesk.services.ports import Clock

QUARTER = 15


def usual_frame(memory: PairMemory, clock: Clock) -> MeetingFrame:
    """Return the frame: as last time, else as the pair agreed; it ended just now."""
    pair, last = memory.line.pair, memory.last
    minutes = (last.frame.minutes if last else None) or pair.usual_minutes
    return MeetingFrame(
        outcome=MeetingOutcome.HELD,
        held_on=clock.today(),
        start_time=pair.usual_start or _begun(clock, minutes),
        minutes=minutes,
        mode=last.frame.mode if last else pair.usual_mode,
        place_kind=(last.frame.place_kind if last else None) or pair.usual_place,
        source=last.frame.source if last else None,
    )


def _begun(clock: Clock, minutes: int) -> time | None:
    now = clock.now().astimezone()
    begun = now - timedelta(minutes=minutes)
    if begun.date() != now.date():
        return None
    return begun.replace(minute=begun.minute // QUARTER * QUARTER, second=0, microsecond=0).time()
