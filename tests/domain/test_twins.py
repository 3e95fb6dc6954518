"""Who is shown as a likely twin, and who is not."""

from __future__ import annotations

from datetime import date

import pytest

from mentordesk.domain.identity import MentorId, YoungPersonId
from mentordesk.domain.people import Mentor, YoungPerson
from mentordesk.domain.twins import likely_twins, shortens

BORN = date(2012, 5, 3)


def person(first: str, last: str = "", born: date | None = None, number: int = 1) -> YoungPerson:
    return YoungPerson(YoungPersonId(f"{first} {last}"), number, first, last, born)


RAYAN = person("Rayan", "Koné")


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Rayan", ""),
        ("Rayan", "K."),
        ("Rayan K.", ""),
        ("R.", "K."),
        ("R. K.", ""),
        ("RK", ""),
        ("rk", ""),
        ("R.", "Koné"),
        ("K.", "Rayan"),
        ("Koné", ""),
        ("Rayane", ""),
    ],
)
def test_a_name_that_shortens_a_known_one_is_a_likely_twin(first: str, last: str) -> None:
    assert likely_twins(first, last, [RAYAN]) == [RAYAN]


@pytest.mark.parametrize("known", [person("R. K."), person("RK"), person("Rayan")])
def test_the_whole_name_of_one_known_by_less_is_a_likely_twin(known: YoungPerson) -> None:
    assert likely_twins("Rayan", "Koné", [known]) == [known]


@pytest.mark.parametrize(
    ("first", "last"),
    [("Rayan", "Diallo"), ("Sira", "Koné"), ("Rayan", "D."), ("K.", ""), ("T. K.", ""), ("", "")],
)
def test_another_name_is_nobody(first: str, last: str) -> None:
    assert likely_twins(first, last, [RAYAN]) == []


def test_the_same_birth_date_is_enough_since_a_pseudonym_is_a_name_too() -> None:
    known = person("Panda", born=BORN)
    assert likely_twins("Rayan", "Koné", [known], BORN) == [known]
    assert likely_twins("Rayan", "Koné", [known], date(2012, 5, 4)) == []
    assert likely_twins("Rayan", "Koné", [known]) == []


def test_another_birth_date_rules_out_a_shortened_name_and_not_the_same_one() -> None:
    known, other = person("Rayan", "Koné", BORN), date(2014, 1, 1)
    assert likely_twins("Rayan", "", [known], other) == []
    assert likely_twins("R.", "K.", [known], other) == []
    assert likely_twins("Rayan", "Kone", [known], other) == [known]


def test_the_most_alike_come_first() -> None:
    same, born, short = person("Rayan", "Kone"), person("Panda", born=BORN), person("R. K.")
    assert likely_twins("Rayan", "Koné", [short, born, same], BORN) == [same, born, short]


def test_mentors_are_compared_by_name_alone() -> None:
    karim = Mentor(MentorId("karim"), 1, "Karim", "Haddad")
    assert likely_twins("Karim", "", [karim], BORN) == [karim]


def test_whole_words_pair_off_before_initials() -> None:
    assert shortens("Adam A.", "A. Adam")
    assert not shortens("A. A.", "Adam Benali")
