"""Each foreseen failure and each problem of a field has its sentence, in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import InvalidInput, KnownError, MoveRefused
from mentordesk.domain.framework_codes import Move
from mentordesk.domain.problems import Problem
from mentordesk.ui.failures import failure_sentence
from tests.driving import FRENCH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mentordesk.services.settings import Settings
    from tests.driving import Driver


def foreseen(kind: type[KnownError] = KnownError) -> Iterator[type[KnownError]]:
    for child in kind.__subclasses__():
        yield child
        yield from foreseen(child)


def made(kind: type[KnownError]) -> KnownError:
    if kind is InvalidInput:
        return InvalidInput((Problem("first_name", "missing"),))
    if kind is MoveRefused:
        return MoveRefused(Move.PAUSE)
    return kind()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_foreseen_failure_has_a_sentence_of_its_own(
    make_driver: Callable[[Settings], Driver], language: str
) -> None:
    make_driver(FRENCH._replace(language=language))
    kinds = sorted(set(foreseen()), key=lambda kind: kind.__name__)
    said = {kind.__name__: failure_sentence(made(kind)) for kind in kinds}
    assert len(kinds) > 15
    assert [name for name, sentence in said.items() if not sentence.strip()] == []
    assert len(set(said.values())) == len(said)


def test_a_bug_has_no_sentence_and_goes_to_the_crash_path() -> None:
    with pytest.raises(ZeroDivisionError):
        failure_sentence(ZeroDivisionError())
