"""The parts of a progress summary, one function each; none is left out for being empty."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from mentordesk.domain.charts import Box, describe
from mentordesk.domain.goals import GoalOwner
from mentordesk.domain.rating_words import series_sentence
from mentordesk.domain.ratings import Rater, Series, series_by_rater
from mentordesk.domain.summaries import GoalLine, Section, SummaryContent, shorten
from mentordesk.domain.text import SHORT_TEXT
from mentordesk.reporting.chart_drawing import chart_flowable
from mentordesk.reporting.flow import heading, joined, paragraph, paragraphs, table

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.reporting.wording import PaperWords

CHART = Box(178.0, 56.0)
STALE_AFTER = timedelta(days=60)


def flow_of(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    """Return everything between the page's head and its foot."""
    flow: list[Any] = []
    for section in Section:
        if section in content.choices.sections:
            flow += _SECTIONS[section](content, words, width)
    return flow


def _framework(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    del width
    flow = heading(words.say("sections.framework"))
    calendar = words.calendar
    for line in content.framework:
        start = calendar.day(line.started_on)
        if line.ended_on is not None:
            end = calendar.day(line.ended_on)
            text = words.say("framework.ended", mentor=line.mentor, start=start, end=end)
        else:
            text = words.say(
                "framework.pair",
                mentor=line.mentor,
                start=start,
                rhythm=calendar.days(line.rhythm_days),
                length=calendar.length(line.usual_minutes),
            )
        flow.append(paragraph(text))
    if not content.framework:
        flow.append(paragraph(words.say("framework.none"), "empty"))
    if content.choices.framework:
        flow += paragraphs(words.set(content.choices.framework))
    return flow


def _meetings(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    figures = content.figures
    flow = heading(words.say("sections.meetings"))
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


def _goals(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    name = content.person.first_name or content.person.display_name
    title = words.say("sections.goals", name=name)
    flow = heading(title, words.say("sections.goals_note"))
    rows = [_goal_row(line, content, words) for line in content.goals]
    if rows:
        flow.append(table(rows, [CHART.width + 8, width - CHART.width - 8]))
    else:
        flow.append(paragraph(words.say("goals.none"), "empty"))
    flow += [paragraph(_ended_goal(line, words), "small") for line in content.ended_goals]
    return flow


def _goal_row(line: GoalLine, content: SummaryContent, words: PaperWords) -> list[Any]:
    all_series = series_by_rater(line.ratings)
    chart = describe(
        line.goal.text, all_series, CHART, target=line.goal.target, language=words.language
    )
    texts = [paragraph(line.goal.text, "strong")]
    if line.goal.owner is not GoalOwner.YOUNG_PERSON:
        texts.append(paragraph(words.say(f"goals.owner_{line.goal.owner}"), "small"))
    texts += [paragraph(_series_text(series, words)) for series in all_series]
    if not all_series:
        texts.append(paragraph(words.say("goals.unrated"), "empty"))
    own = [series for series in all_series if series.rater is Rater.YOUNG_PERSON]
    if own and content.choices.period.end - own[0].last.rated_on > STALE_AFTER:
        day = words.calendar.day(own[0].last.rated_on)
        texts.append(paragraph(words.say("goals.stale", day=day), "small"))
    return ["" if chart is None else chart_flowable(chart), texts]


def _series_text(series: Series, words: PaperWords) -> str:
    sentence = words.set(series_sentence(series, words.language))
    if series.rater is Rater.YOUNG_PERSON:
        return sentence
    who = words.say("owners.mentor" if series.rater is Rater.MENTOR else "owners.team")
    return words.set(f"{who[0].upper()}{who[1:]} : {sentence}")


def _ended_goal(line: GoalLine, words: PaperWords) -> str:
    goal = line.goal
    all_series = series_by_rater(line.ratings)
    sentence = series_sentence(all_series[0], words.language) if all_series else ""
    day = "" if goal.ended_on is None else words.calendar.day(goal.ended_on)
    state = words.say(f"goals.{goal.state}")
    return words.say("goals.ended", state=state, text=goal.text, day=day, sentence=sentence)


def _youth_words(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    del width
    name = content.person.first_name or content.person.display_name
    flow = heading(words.say("sections.youth_words", name=name))
    quoted = [
        (words.quote(quote.text), f"[R{quote.number}]") for quote in content.quotes if quote.on_page
    ]
    if quoted:
        return [*flow, joined(quoted)]
    return [*flow, paragraph(words.say("empty.youth_words"), "empty")]


def _key_facts(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    del width
    flow = heading(words.say("sections.key_facts"))
    stop = " : " if words.language == "fr" else ": "
    facts = [fact for fact in content.facts if fact.on_page]
    for fact in facts:
        text = words.set(f"{words.calendar.day_month(fact.day)}{stop}{fact.text}")
        flow.append(paragraph(text, reference=f"[R{fact.number}]"))
    if not facts:
        flow.append(paragraph(words.say("empty.key_facts"), "empty"))
    return flow


def _analysis(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    del width
    return _own_text("analysis", content.choices.analysis, words)


def _mentor_view(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    del width
    return _own_text("mentor_view", content.choices.mentor_view, words)


def _own_text(key: str, text: str, words: PaperWords) -> list[Any]:
    title = heading(words.say(f"sections.{key}"))
    if text.strip():
        return [*title, *paragraphs(words.set(text))]
    return [*title, paragraph(words.say(f"empty.{key}"), "empty")]


def _next_steps(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    flow = heading(words.say("sections.next_steps"))
    rows = []
    for step in content.next_steps:
        due = "" if step.due_on is None else words.set(words.calendar.day(step.due_on))
        who = words.say(f"owners.{step.owner}")
        cells = (words.set(step.text), who, due)
        rows.append([paragraph(cell, "cell") for cell in cells])
    if rows:
        return [*flow, table(rows, [width * 0.62, width * 0.19, width * 0.19])]
    return [*flow, paragraph(words.say("empty.next_steps"), "empty")]


def _signatures(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    from reportlab.platypus import KeepTogether

    name = content.person.first_name or content.person.display_name
    read_on = content.choices.youth_read_on
    read = words.say("signatures.read", name=name)
    if read_on is not None:
        read = words.say("signatures.read_on", name=name, day=words.calendar.day(read_on))
    author = f"{content.author.full_name}, {content.author.function}"
    # A box is as high as its text and must not be higher than the page.
    manager = shorten(content.choices.manager, SHORT_TEXT) or words.say("signatures.manager")
    first = [paragraph(read, "cell"), paragraph(words.say("signatures.add"), "small")]
    boxes = table(
        [[first, paragraph(author, "cell"), paragraph(manager, "cell")], ["", "", ""]],
        [width * 0.34, width * 0.36, width * 0.30],
    )
    return [KeepTogether([*heading(words.say("sections.signatures")), boxes])]


_SECTIONS: dict[Section, Callable[[SummaryContent, PaperWords, float], list[Any]]] = {
    Section.FRAMEWORK: _framework,
    Section.MEETINGS: _meetings,
    Section.GOALS: _goals,
    Section.YOUTH_WORDS: _youth_words,
    Section.KEY_FACTS: _key_facts,
    Section.ANALYSIS: _analysis,
    Section.MENTOR_VIEW: _mentor_view,
    Section.NEXT_STEPS: _next_steps,
    Section.SIGNATURES: _signatures,
}
