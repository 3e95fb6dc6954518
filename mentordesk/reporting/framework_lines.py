"""The lines of a summary on the framework: each pair, and below it what its framework lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import MissingCode, Who

if TYPE_CHECKING:
    from mentordesk.domain.framework_gaps import FrameworkGap, FrameworkGaps, FrameworkLine
    from mentordesk.reporting.wording import PaperWords


def pair_sentence(line: FrameworkLine, words: PaperWords) -> str:
    """Return who mentors since when, how often or until when."""
    calendar = words.calendar
    mentor = line.mentor or words.say("framework.no_mentor")
    start = calendar.day(line.started_on)
    if line.ended_on is not None:
        end = calendar.day(line.ended_on)
        return words.say("framework.ended", mentor=mentor, start=start, end=end)
    if line.is_prepared:
        return words.say("framework.prepared", mentor=mentor, start=start)
    return words.say(
        "framework.pair",
        mentor=mentor,
        start=start,
        rhythm=calendar.days(line.rhythm_days),
        length=calendar.length(line.usual_minutes),
    )


def gap_sentences(found: FrameworkGaps, words: PaperWords) -> list[str]:
    """Return a sentence for each gap, the whole first; none where nothing lacks."""
    if found.is_unnoted:
        key = "to_complete_unnoted" if found.is_to_complete else "unnoted"
        return [words.say(f"framework.{key}")]
    said = [words.say("framework.to_complete")] if found.is_to_complete else []
    if found.held_before_frame:
        said.append(words.count("framework.held_before", found.held_before_frame))
    return said + [_sentence(gap, words) for gap in found.gaps]


def _sentence(gap: FrameworkGap, words: PaperWords) -> str:
    key: str = gap.code.value
    if gap.code is MissingCode.NO_ASSESSMENT and gap.day is not None:
        key = "no_assessment_due"
    if gap.code is MissingCode.NO_AUTHORITY and gap.who is not None:
        key = "no_other_holder"
    who = gap.who or Who.YOUNG_PERSON
    return words.say(
        f"framework.gaps.{key}",
        who=words.say(f"framework.who.{who}"),
        of_whom=words.say(f"framework.of_whom.{who}"),
        day="" if gap.day is None else words.calendar.day(gap.day),
    )
