"""Goals on paper: the young person's own, then those of adults; each rating says whose it is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from mentordesk.domain.charts import Box, describe
from mentordesk.domain.goals import GoalOwner, GoalState
from mentordesk.domain.rating_words import series_sentence
from mentordesk.domain.ratings import Rater, Series, series_by_rater
from mentordesk.domain.summaries import GoalLine, Section, SummaryContent
from mentordesk.reporting.chart_drawing import chart_flowable
from mentordesk.reporting.flow import heading, paragraph, table

if TYPE_CHECKING:
    from mentordesk.reporting.wording import PaperWords

CHART = Box(178.0, 56.0)
STALE_AFTER = timedelta(days=60)
SHAPES = {Rater.YOUNG_PERSON: "●", Rater.MENTOR: "■", Rater.PROFESSIONAL: "▲"}
"""The marks of the chart, before the sentence of each rater where there are several."""


def goal_blocks(content: SummaryContent, words: PaperWords, width: float) -> list[Any]:
    """Return the goals chosen with the young person, and apart from them those of adults."""
    title = words.say("sections.goals", name=name_of(content))
    note, place = words.say("sections.goals_note"), Section.GOALS.value
    active, ended = _of(content, adults=False)
    flow = heading(title, note, place=place)
    if active:
        flow.append(_rows(active, content, words, width))
    else:
        flow.append(paragraph(words.say("goals.none"), "empty"))
    flow += [_ended(line, content, words) for line in ended]
    active, ended = _of(content, adults=True)
    if active or ended:
        flow += heading(words.say("sections.adult_goals"), note, place=place)
        flow += [_rows(active, content, words, width)] if active else []
        flow += [_ended(line, content, words) for line in ended]
    return flow


def name_of(content: SummaryContent) -> str:
    """Return how the page calls the young person."""
    return content.person.first_name or content.person.display_name


def _of(content: SummaryContent, *, adults: bool) -> tuple[list[GoalLine], list[GoalLine]]:
    def is_meant(line: GoalLine) -> bool:
        return (line.goal.owner is not GoalOwner.YOUNG_PERSON) is adults

    return list(filter(is_meant, content.goals)), list(filter(is_meant, content.ended_goals))


def _rows(lines: list[GoalLine], content: SummaryContent, words: PaperWords, width: float) -> Any:
    rows = [_row(line, content, words) for line in lines]
    return table(rows, [CHART.width + 8, width - CHART.width - 8])


def _row(line: GoalLine, content: SummaryContent, words: PaperWords) -> list[Any]:
    all_series = series_by_rater(line.ratings)
    chart = describe(
        line.goal.text, all_series, CHART, target=line.goal.target, language=words.language
    )
    texts = [paragraph(line.goal.text, "strong")]
    if line.goal.owner is not GoalOwner.YOUNG_PERSON:
        texts.append(paragraph(words.say(f"goals.owner_{line.goal.owner}"), "small"))
    if line.goal.state is GoalState.PAUSED:
        texts.append(paragraph(words.say("goals.paused"), "small"))
    texts += [
        paragraph(_rated(series, content, words, shape=len(all_series) > 1))
        for series in all_series
    ]
    texts += [paragraph(said, style) for said, style in _not_rated(line, content, words)]
    return ["" if chart is None else chart_flowable(chart), texts]


def _not_rated(line: GoalLine, content: SummaryContent, words: PaperWords) -> list[tuple[str, str]]:
    """Return what is said of ratings that are missing, with its style."""
    if not line.ratings:
        return [(words.say("goals.unrated"), "empty")]
    name = name_of(content)
    own = [rating for rating in line.ratings if rating.rater is Rater.YOUNG_PERSON]
    if not own:
        said = words.say("goals.unrated_youth", name=name)
        return [(said, "small")] if line.goal.owner is GoalOwner.YOUNG_PERSON else []
    last = max(rating.rated_on for rating in own)
    if content.choices.period.end - last <= STALE_AFTER:
        return []
    return [(words.say("goals.stale", name=name, day=words.calendar.day(last)), "small")]


def _rated(series: Series, content: SummaryContent, words: PaperWords, *, shape: bool) -> str:
    """Return « Inès note 3 le 14 mai, 6 le 20 novembre : progression nette (+3). »."""
    sentence = words.set(series_sentence(series, words.language))
    if series.rater is Rater.YOUNG_PERSON:
        rater = name_of(content)
    else:
        rater = words.say(f"goals.rater_{series.rater}")
    said = words.say("goals.rated", rater=rater, sentence=sentence)
    return f"{SHAPES[series.rater]} {said}" if shape else said


def _ended(line: GoalLine, content: SummaryContent, words: PaperWords) -> Any:
    """Return an ended goal in one line: the young person's ratings, else those of the others."""
    goal = line.goal
    all_series = series_by_rater(line.ratings)
    own = [series for series in all_series if series.rater is Rater.YOUNG_PERSON]
    said = [_rated(series, content, words, shape=False) for series in own or all_series]
    day = "" if goal.ended_on is None else words.calendar.day(goal.ended_on)
    text = words.say(
        "goals.ended",
        state=words.say(f"goals.{goal.state}"),
        text=goal.text,
        day=day,
        sentence=" ".join(said),
    )
    return paragraph(text, "small_after")
