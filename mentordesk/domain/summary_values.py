"""A summary's choices as plain JSON values, for its row and for a text set aside."""

from __future__ import annotations

from datetime import date
from typing import Any

from mentordesk.domain.periods import Period
from mentordesk.domain.summaries import Occasion, Recipient, Section, SummaryChoices


def choices_to_json(choices: SummaryChoices) -> dict[str, Any]:
    """Return a project's choices as JSON values."""
    read_on, occasion_on = choices.youth_read_on, choices.occasion_on
    return {
        "occasion": choices.occasion,
        "recipient": choices.recipient,
        "start": choices.period.start.isoformat(),
        "end": choices.period.end.isoformat(),
        "occasion_on": occasion_on and occasion_on.isoformat(),
        "sections": sorted(choices.sections),
        "language": choices.language,
        "framework": choices.framework,
        "analysis": choices.analysis,
        "mentor_view": choices.mentor_view,
        "left_out": sorted(choices.left_out),
        "taken_in": sorted(choices.taken_in),
        "reworded": dict(choices.reworded),
        "youth_read_on": read_on and read_on.isoformat(),
        "manager": choices.manager,
    }


def choices_from_json(values: dict[str, Any]) -> SummaryChoices:
    """Return the choices that ``choices_to_json`` was given.

    Raises:
        KeyError, TypeError, ValueError: a program of another age wrote them.
    """
    return SummaryChoices(
        occasion=Occasion(values["occasion"]),
        recipient=Recipient(values["recipient"]),
        period=Period(date.fromisoformat(values["start"]), date.fromisoformat(values["end"])),
        occasion_on=_day(values["occasion_on"]),
        sections=frozenset(Section(section) for section in values["sections"]),
        language=values["language"],
        framework=values["framework"],
        analysis=values["analysis"],
        mentor_view=values["mentor_view"],
        left_out=frozenset(values["left_out"]),
        taken_in=frozenset(values["taken_in"]),
        reworded=values["reworded"],
        youth_read_on=_day(values["youth_read_on"]),
        manager=values["manager"],
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
