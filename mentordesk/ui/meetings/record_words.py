"""A meeting's frame, mood and promises in one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.domain.next_steps import NextStepState
from mentordesk.domain.typography import quote
from mentordesk.ui.texts import tr
from mentordesk.ui.words import (
    activity_words,
    calendar,
    language,
    mode_words,
    mood_words,
    outcome_words,
    place_words,
    source_words,
    step_owner_words,
)

if TYPE_CHECKING:
    from mentordesk.domain.meetings import MeetingFrame, MeetingNotes
    from mentordesk.domain.next_steps import NextStep


def frame_words(frame: MeetingFrame) -> str:
    """Return « A eu lieu · vendredi 20 novembre 2026 · 17 h · source : le mentor »."""
    words = calendar()
    parts = [outcome_words(frame.outcome), words.full_day(frame.held_on)]
    if frame.start_time is not None:
        parts.append(words.clock(frame.start_time))
    if frame.outcome.is_missed:
        return " · ".join(parts)
    if frame.minutes is not None:
        parts.append(words.length(frame.minutes))
    parts.append(mode_words(frame.mode))
    if frame.place_kind is not None:
        parts.append(place_words(frame.place_kind))
    parts += [activity_words(activity) for activity in frame.activities]
    if frame.source is not None:
        who = source_words(frame.source)
        parts.append(tr("source : {who}").format(who=who[:1].lower() + who[1:]))
    return " · ".join(parts)


def mood_of(notes: MeetingNotes) -> str:
    """Return the mood in its word, or nothing."""
    return "" if notes.mood is None else mood_words()[notes.mood - 1]


def note_texts(notes: MeetingNotes) -> list[tuple[str, str]]:
    """Return what was written, each text with its title."""
    said = quote(notes.youth_words, language()) if notes.youth_words else ""
    texts = [
        (QCoreApplication.translate("MeetingRecordPage", "Faits"), notes.facts),
        (QCoreApplication.translate("MeetingRecordPage", "Paroles du jeune"), said),
        (QCoreApplication.translate("MeetingRecordPage", "Analyse"), notes.analysis),
        (QCoreApplication.translate("MeetingRecordPage", "Raison"), notes.missed_reason),
        (QCoreApplication.translate("MeetingRecordPage", "Humeur"), mood_of(notes)),
    ]
    return [(title, text) for title, text in texts if text]


def step_words(step: NextStep) -> str:
    """Return « Demander la brochure (le mentor, avant le 30 novembre) – fait »."""
    who = step_owner_words(step.owner)
    text = f"{step.text} ({who})"
    if step.due_on is not None:
        day = calendar().day_month(step.due_on)
        text = tr("{what} ({who}, avant le {day})").format(what=step.text, who=who, day=day)
    if step.state is NextStepState.DONE:
        return tr("{step} – fait").format(step=text)
    if step.state is NextStepState.CANCELLED:
        return tr("{step} – abandonné").format(step=text)
    return text
