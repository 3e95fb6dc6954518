"""The parts of a progress summary, one function each; none is left out for being empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentordesk.domain.summaries import Citation, Section, SummaryContent, fact_key
from mentordesk.reporting.flow import heading, joined, paragraph, paragraphs, table
from mentordesk.reporting.framework_lines import gap_sentences, pair_sentence
from mentordesk.reporting.goal_rows import goal_blocks, name_of
from mentordesk.reporting.signatures import keep_tail, signature_block

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mentordesk.reporting.wording import PaperWords


def flow_of(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    """Return everything between the page's head and its foot."""
    flow: list[Any] = []
    for section in Section:
        if section in content.choices.sections:
            if section is Section.SIGNATURES:
                keep_tail(flow, width)
            flow += _SECTIONS[section](content, words, width)
    return flow


def read_words(content: SummaryContent, words: PaperWords) -> str:
    """Return « 14 rencontres sur 14 de la période »: whether the page rests on all of them."""
    read, recorded = content.read_from, content.recorded_in_period
    return words.count("meetings.read", read, all=recorded)


def _framework(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    del width
    flow = heading(words.say("sections.framework"), place=Section.FRAMEWORK.value)
    for line in content.framework:
        flow.append(paragraph(pair_sentence(line, words)))
        lacking = gap_sentences(line.gaps, words)
        if lacking:
            flow.append(paragraph(" ".join(lacking)))
    if not content.framework:
        flow.append(paragraph(words.say("framework.none"), "empty"))
    if content.choices.framework:
        flow += paragraphs(words.set(content.choices.framework))
    return flow


def _meetings(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    figures = content.figures
    # « 0 sur 0 » would say less than the sentence below.
    note = f"({read_words(content, words)})" if content.recorded_in_period else ""
    flow = heading(words.say("sections.meetings"), note, place=Section.MEETINGS.value)
    if figures.due == 0:
        return [*flow, paragraph(words.say("meetings.none"), "empty")]
    last = "–" if figures.last_on is None else words.calendar.day_month(figures.last_on)
    columns = [
        ("due", str(figures.due), 0.9),
        ("held", str(figures.held), 0.8),
        ("cancelled_youth", str(figures.cancelled_youth), 1.75),
        ("cancelled_mentor", str(figures.cancelled_mentor), 1.15),
        ("no_show", str(figures.no_show), 1.05),
        ("hours", words.set(words.calendar.length(figures.minutes)), 1.0),
        ("remote", str(figures.remote), 1.05),
        ("last", words.set(last), 1.3),
    ]
    if figures.cancelled_other:
        columns.insert(4, ("cancelled_other", str(figures.cancelled_other), 0.7))
    whole = sum(share for _, _, share in columns)
    heads = [paragraph(words.say(f"meetings.{key}"), "cell_head") for key, _, _ in columns]
    cells = [
        paragraph(value, "cell_head" if key == "held" else "cell") for key, value, _ in columns
    ]
    widths = [width * share / whole for _, _, share in columns]
    return [*flow, table([heads, cells], widths, head=True)]


def _youth_words(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    del width
    title = words.say("sections.youth_words", name=name_of(content))
    flow = heading(title, place=Section.YOUTH_WORDS.value)
    quoted = [
        (words.quote(quote.text), f"[R{quote.number}]") for quote in content.quotes if quote.on_page
    ]
    if quoted:
        return [*flow, joined(quoted)]
    return [*flow, _nothing("youth_words", content.quotes, words)]


def _key_facts(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    del width
    flow = heading(words.say("sections.key_facts"), place=Section.KEY_FACTS.value)
    stop = " : " if words.language == "fr" else ": "
    facts = [fact for fact in content.facts if fact.on_page]
    for fact in facts:
        text = words.set(f"{words.calendar.day_month(fact.day)}{stop}{fact.text}")
        place = fact_key(fact.meeting)
        flow.append(paragraph(text, reference=f"[R{fact.number}]", place=place))
    if not facts:
        flow.append(_nothing("key_facts", content.facts, words))
    return flow


def _nothing(key: str, citations: Sequence[Citation], words: PaperWords) -> Any:
    # To leave out what was written is not the same as having nothing: a reader may rely on it.
    return paragraph(words.say(f"empty.{key}_left" if citations else f"empty.{key}"), "empty")


def _analysis(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    del width
    return _own_text("analysis", content.choices.analysis, words)


def _mentor_view(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    del width
    return _own_text("mentor_view", content.choices.mentor_view, words)


def _own_text(key: str, text: str, words: PaperWords) -> list[Any]:
    title = heading(words.say(f"sections.{key}"), place=key)
    if text.strip():
        return [*title, *paragraphs(words.set(text))]
    return [*title, paragraph(words.say(f"empty.{key}"), "empty")]


def _next_steps(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    flow = heading(words.say("sections.next_steps"), place=Section.NEXT_STEPS.value)
    rows = []
    for step in content.next_steps:
        due = "" if step.due_on is None else words.set(words.calendar.day(step.due_on))
        who = words.say(f"owners.{step.owner}")
        cells = (words.set(step.text), who, due)
        rows.append([paragraph(cell, "cell") for cell in cells])
    if rows:
        return [*flow, table(rows, [width * 0.62, width * 0.19, width * 0.19])]
    return [*flow, paragraph(words.say("empty.next_steps"), "empty")]


_SECTIONS: dict[Section, Callable[[SummaryContent, PaperWords, float], list[Any]]] = {
    Section.FRAMEWORK: _framework,
    Section.MEETINGS: _meetings,
    Section.GOALS: goal_blocks,
    Section.YOUTH_WORDS: _youth_words,
    Section.KEY_FACTS: _key_facts,
    Section.ANALYSIS: _analysis,
    Section.MENTOR_VIEW: _mentor_view,
    Section.NEXT_STEPS: _next_steps,
    Section.SIGNATURES: signature_block,
}
