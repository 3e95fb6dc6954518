from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.identity import GoalId, RatingId
from mentordesk.domain.rating_words import (
    chart_sentence,
    movement_words,
    rater_words,
    series_sentence,
    signed,
)
from mentordesk.domain.ratings import (
    Movement,
    Rater,
    Rating,
    Series,
    classify,
    is_stuck,
    series_by_rater,
)

START = date(2026, 5, 14)
TODAY = date(2026, 11, 22)


def rating(
    value: int,
    day: date = START,
    rater: Rater = Rater.YOUNG_PERSON,
    *,
    retrospective: bool = False,
) -> Rating:
    name = RatingId(f"{rater}-{day}-{value}")
    return Rating(name, GoalId("goal"), rater, value, day, retrospective=retrospective)


def series(*values: int, every: int = 30, start: date = START) -> Series:
    days = (start + timedelta(days=every * place) for place in range(len(values)))
    return Series(
        Rater.YOUNG_PERSON, tuple(rating(v, day) for v, day in zip(values, days, strict=False))
    )


@pytest.mark.parametrize(
    ("change", "movement"),
    [
        (10, Movement.CLEAR_PROGRESS),
        (3, Movement.CLEAR_PROGRESS),
        (2, Movement.UNCERTAIN_PROGRESS),
        (1, Movement.UNCERTAIN_PROGRESS),
        (0, Movement.STABLE),
        (-1, Movement.UNCERTAIN_DECLINE),
        (-2, Movement.UNCERTAIN_DECLINE),
        (-3, Movement.CLEAR_DECLINE),
        (-10, Movement.CLEAR_DECLINE),
    ],
)
def test_three_points_are_the_threshold(change: int, movement: Movement) -> None:
    assert classify(change) is movement


def test_one_rating_is_not_classified() -> None:
    assert series(4).movement is Movement.SINGLE
    assert series(4).change == 0


@pytest.mark.parametrize(
    ("days", "movement"), [(27, Movement.TOO_CLOSE), (28, Movement.CLEAR_PROGRESS)]
)
def test_four_weeks_lie_between_what_is_compared(days: int, movement: Movement) -> None:
    assert series(2, 7, every=days).movement is movement


@given(st.lists(st.integers(min_value=0, max_value=10), min_size=2, max_size=8))
def test_only_first_and_last_count(values: list[int]) -> None:
    whole = series(*values)
    assert whole.change == values[-1] - values[0]
    assert whole.movement is classify(values[-1] - values[0])


RATINGS = st.builds(
    rating,
    st.integers(min_value=0, max_value=10),
    st.dates(min_value=date(2025, 1, 1), max_value=date(2026, 12, 31)),
    st.sampled_from(Rater),
    retrospective=st.booleans(),
)


@given(st.lists(RATINGS, max_size=20))
def test_raters_are_never_mixed_and_nothing_is_filled_in(ratings: list[Rating]) -> None:
    found = series_by_rater(ratings)
    kept = [one for own in found for one in own.ratings]
    assert sorted(kept, key=repr) == sorted((r for r in ratings if not r.retrospective), key=repr)
    for own in found:
        assert {one.rater for one in own.ratings} == {own.rater}
        days = [one.rated_on for one in own.ratings]
        assert days == sorted(days)


def test_the_young_person_comes_first_and_looking_back_is_no_baseline() -> None:
    given_back = rating(1, START - timedelta(days=90), retrospective=True)
    found = series_by_rater([rating(5, rater=Rater.MENTOR), given_back, rating(3)])
    assert [own.rater for own in found] == [Rater.YOUNG_PERSON, Rater.MENTOR]
    assert found[0].first.value == 3


@pytest.mark.parametrize(
    ("own", "stuck"),
    [
        (series(4, 4, 4, every=7, start=date(2026, 11, 1)), True),
        (series(2, 4, 4, 4), True),
        (series(4, 4, 5, every=10, start=date(2026, 10, 20)), False),
        (series(4, 4, every=91, start=date(2026, 8, 20)), True),
        (series(4, 4, every=90, start=date(2026, 8, 24)), False),
        (series(4), False),
        (series(10, 10, 10), False),
    ],
    ids=[
        "three ratings in three weeks",
        "three ratings after a first move",
        "it just moved",
        "two ratings over three months",
        "two ratings over less than three months",
        "one old rating says nothing",
        "it is at the top",
    ],
)
def test_a_goal_is_stuck_after_three_ratings_or_three_months(own: Series, *, stuck: bool) -> None:
    assert is_stuck(own, TODAY) is stuck


def test_a_goal_at_its_target_is_not_stuck() -> None:
    assert not is_stuck(series(7, 7, 7), TODAY, target=7)
    assert is_stuck(series(6, 6, 6), TODAY, target=7)


@pytest.mark.parametrize(
    ("own", "french", "english"),
    [
        (series(3, 7), "progression nette (+4)", "clear progress (+4)"),
        (
            series(3, 5),
            "progression (+2), dans la marge d’incertitude",
            "progress (+2), within the margin of uncertainty",
        ),
        (series(3, 3), "stable", "stable"),
        (
            series(5, 3),
            "recul (−2), dans la marge d’incertitude",
            "decline (−2), within the margin of uncertainty",
        ),
        (series(6, 3), "recul net (−3)", "clear decline (−3)"),
        (series(6), "une seule note", "one rating only"),
        (
            series(1, 9, every=7),
            "notes trop rapprochées pour conclure",
            "ratings too close to conclude",
        ),
    ],
)
def test_movements_in_words(own: Series, french: str, english: str) -> None:
    assert movement_words(own, "fr") == french
    assert movement_words(own, "en") == english


def test_a_change_bears_a_true_sign() -> None:
    assert [signed(change) for change in (3, 0, -2)] == ["+3", "0", "−2"]


def test_a_series_in_one_sentence() -> None:
    own = Series(Rater.YOUNG_PERSON, (rating(3), rating(6, date(2026, 11, 20))))
    assert series_sentence(own, "fr") == "3 le 14 mai, 6 le 20 novembre : progression nette (+3)."
    assert series_sentence(own, "en") == "3 on 14 May, 6 on 20 November: clear progress (+3)."
    assert series_sentence(series(3), "fr") == "3 le 14 mai : une seule note."


def test_a_series_over_two_years_names_both() -> None:
    own = Series(Rater.YOUNG_PERSON, (rating(3, date(2025, 9, 1)), rating(4, START)))
    said = series_sentence(own, "fr")
    assert said.startswith("3 le 1er septembre 2025, 4 le 14 mai 2026 : progression (+1)")


def test_a_chart_in_one_sentence() -> None:
    own = Series(Rater.YOUNG_PERSON, (rating(3, date(2025, 9, 12)), rating(7, date(2026, 3, 20))))
    french = "Objectif 1 : 3 le 12 sept. 2025, 7 le 20 mars 2026, soit +4."
    assert chart_sentence("Objectif 1", own, "fr") == french
    english = "Goal 1: 3 on 12 Sep 2025, 7 on 20 Mar 2026, that is +4."
    assert chart_sentence("Goal 1", own, "en") == english
    assert chart_sentence("Objectif 1", series(3, 3), "fr").endswith(", sans changement.")
    assert chart_sentence("Objectif 1", series(3), "fr") == "Objectif 1 : 3 le 14 mai 2026."


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_rater_has_words_of_its_own(language: str) -> None:
    assert len({rater_words(rater, language) for rater in Rater}) == len(Rater)
