"""Who may be the same person written otherwise: another spelling, a first name, initials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.text import fold, likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from mentordesk.domain.people import Person

TWIN_LIKENESS = 0.84
"""From here on two names are shown as a likely twin; a typing slip in eight letters passes."""

LONGEST_INITIALS = 3
"""So many letters written as one word may be initials: « RK », « JPM »."""

_BORN_ON_THE_SAME_DAY, _SHORTENED = 0.7, 0.6


def likely_twins(
    first_name: str, last_name: str, others: Iterable[Person], born: date | None = None
) -> list[Person]:
    """Return those of ``others`` who may be the same person, the most alike first.

    A name alike is enough. A name that only shortens the other (« Rayan », « Rayan K. », « R. K. »
    for Rayan Koné) is enough unless the birth dates differ; the same birth date is enough by
    itself, since a pseudonym is a name too.
    """
    typed = f"{first_name} {last_name}"
    scored = [(_score(typed, born, other), other) for other in others]
    return [other for score, other in sorted(scored, key=lambda s: -s[0]) if score]


def _score(typed: str, born: date | None, other: Person) -> float:
    known = f"{other.first_name} {other.last_name}"
    alike = likeness(typed, known)
    if alike >= TWIN_LIKENESS:
        return alike
    other_born = getattr(other, "birth_date", None)  # a mentor has none
    if born is not None and other_born is not None:
        return _BORN_ON_THE_SAME_DAY if born == other_born else 0.0
    return _SHORTENED if shortens(typed, known) else 0.0


def shortens(left: str, right: str) -> bool:
    """Return whether one of two names may stand for the other: fewer words, or initials."""
    short, long = sorted((fold(left).split(), fold(right).split()), key=len)
    return bool(short) and (
        _are_initials(short, long) or _are_initials(long, short) or _pairs_off(short, long)
    )


def _are_initials(letters: Sequence[str], words: Sequence[str]) -> bool:
    written = "".join(letters)
    apart = all(len(letter) == 1 for letter in letters)
    together = len(letters) == 1 and len(written) <= LONGEST_INITIALS
    return (
        len(written) > 1 and (apart or together) and written == "".join(word[0] for word in words)
    )


def _pairs_off(short: Sequence[str], long: Sequence[str]) -> bool:
    # Whole words first, so that « A. Adam » does not give its initial to « Adam ».
    left, whole = list(long), 0
    for word in sorted(short, key=len, reverse=True):
        partner = next((other for other in left if _same_word(word, other)), None)
        whole += partner is not None
        if partner is None:
            partner = next((other for other in left if _is_initial(word, other)), None)
        if partner is None:
            return False
        left.remove(partner)
    return whole > 0


def _same_word(word: str, other: str) -> bool:
    return min(len(word), len(other)) > 1 and likeness(word, other) >= TWIN_LIKENESS


def _is_initial(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    return len(shorter) == 1 and longer.startswith(shorter)
