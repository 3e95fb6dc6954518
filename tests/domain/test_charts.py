from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.charts import Box, ChartDescription, describe
from mentordesk.domain.identity import GoalId, RatingId
from mentordesk.domain.ratings import Rater, Rating, series_by_rater

BOX = Box(280.0, 78.0)
START = date(2026, 1, 1)


def rating(value: int, after: int, rater: Rater = Rater.YOUNG_PERSON) -> Rating:
    day = START + timedelta(days=after)
    return Rating(RatingId(f"{rater}-{after}"), GoalId("goal"), rater, value, day)


def chart(
    *ratings: Rating, target: int | None = None, marks: tuple[date, ...] = (), language: str = "fr"
) -> ChartDescription:
    made = describe(
        "Objectif 1", series_by_rater(ratings), BOX, target=target, marks=marks, language=language
    )
    assert made is not None
    return made


@pytest.mark.parametrize(
    "ratings",
    [(), (rating(3, 0),), (rating(3, 0), rating(5, 40, Rater.MENTOR))],
    ids=["none", "one", "one by each of two raters"],
)
def test_under_two_ratings_by_a_rater_there_is_no_chart(ratings: tuple[Rating, ...]) -> None:
    assert describe("Objectif 1", series_by_rater(ratings), BOX) is None


def test_the_scale_is_always_zero_to_ten() -> None:
    scale = chart(rating(4, 0), rating(5, 40)).scale
    assert [line.label for line in scale] == ["0", "5", "10"]
    low, middle, high = (line.y for line in scale)
    assert low > middle > high
    assert low - middle == pytest.approx(middle - high)


def test_days_are_true_to_scale() -> None:
    made = chart(rating(4, 0), rating(5, 20), rating(6, 80))
    first, second, last = (marker.x for marker in made.markers)
    assert (second - first) / (last - first) == pytest.approx(0.25)
    assert (first, last) == (made.left, made.right)


@pytest.mark.parametrize(("days", "strokes"), [(90, 1), (91, 0)])
def test_no_line_bridges_more_than_ninety_days(days: int, strokes: int) -> None:
    made = chart(rating(4, 0), rating(5, days))
    assert len(made.strokes) == strokes
    assert len(made.markers) == 2


def test_a_gap_parts_the_line_in_two() -> None:
    made = chart(rating(2, 0), rating(3, 30), rating(5, 130), rating(6, 160))
    assert [len(stroke) for stroke in made.strokes] == [2, 2]


def test_first_and_last_values_are_written_and_the_last_is_strong() -> None:
    labels = {label.text: label.strong for label in chart(rating(3, 0), rating(6, 40)).labels}
    assert labels == {"3": False, "6": True}


def test_a_target_and_marks_inside_the_ratings_are_lines() -> None:
    inside, outside = START + timedelta(days=20), START + timedelta(days=60)
    made = chart(rating(3, 0), rating(6, 40), target=10, marks=(inside, outside))
    assert made.target_y == made.scale[-1].y
    assert list(made.marks_x) == pytest.approx([(made.left + made.right) / 2])
    assert chart(rating(3, 0), rating(6, 40)).target_y is None


@pytest.mark.parametrize("target", range(11))
@pytest.mark.parametrize("first", range(11))
def test_the_target_line_goes_through_no_value_that_could_stand_elsewhere(
    first: int, target: int
) -> None:
    made = chart(rating(first, 0), rating(5, 40), target=target)
    [label] = [label for label in made.labels if not label.strong]
    assert made.target_y is not None
    marker = made.markers[0].y
    elsewhere = 2 * marker - label.y
    if abs(label.y - made.target_y) < 5:
        assert not 0 < elsewhere < BOX.height


def test_the_chart_is_told_in_a_sentence_and_a_table() -> None:
    made = chart(rating(3, 0), rating(5, 9, Rater.MENTOR), rating(6, 40))
    assert made.sentence == (
        "Objectif 1 (le jeune) : 3 le 1er janv. 2026, 6 le 10 févr. 2026, soit +3. "
        "Objectif 1 (le mentor) : 5 le 10 janv. 2026."
    )
    assert made.rows == (
        (date(2026, 1, 1), "le jeune", 3),
        (date(2026, 1, 10), "le mentor", 5),
        (date(2026, 2, 10), "le jeune", 6),
    )
    alone = chart(rating(3, 0), rating(6, 40), language="en")
    assert alone.sentence == "Objectif 1: 3 on 1 Jan 2026, 6 on 10 Feb 2026, that is +3."


def test_raters_who_agree_share_a_label_and_neighbours_do_not_touch() -> None:
    last = {Rater.YOUNG_PERSON: 0, Rater.MENTOR: 1, Rater.PROFESSIONAL: 1}
    made = chart(*(rating(last[rater] * day, day, rater) for rater in Rater for day in (0, 1)))
    strong = {label.text: label.y for label in made.labels if label.strong}
    assert set(strong) == {"0", "1"}
    assert strong["0"] - strong["1"] >= 12
    assert strong["0"] <= made.scale[0].y


RATINGS = st.builds(
    rating,
    st.integers(min_value=0, max_value=10),
    st.integers(min_value=0, max_value=900),
    st.sampled_from(Rater),
)


@given(st.lists(RATINGS, min_size=4, max_size=30))
def test_everything_lies_inside_the_box_and_each_rating_is_marked_once(
    ratings: list[Rating],
) -> None:
    made = describe("Objectif 1", series_by_rater(ratings), BOX, target=5)
    assert made is not None
    assert len(made.markers) == len(made.rows) == len(ratings)
    points = [point for stroke in made.strokes for point in stroke]
    points += [(marker.x, marker.y) for marker in made.markers]
    assert all(
        made.left <= x <= made.right and made.scale[-1].y <= y <= made.scale[0].y for x, y in points
    )
    assert all(0 < label.x < BOX.width and 0 < label.y < BOX.height for label in made.labels)
    for strong in (True, False):
        same = [label for label in made.labels if label.strong is strong]
        assert not any(
            abs(one.x - other.x) < 10 and abs(one.y - other.y) < 11.9
            for one, other in combinations(same, 2)
        )
