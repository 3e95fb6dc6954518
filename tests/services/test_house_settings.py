"""The house's own procedure: plain text of a bounded length, kept in the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import InvalidInput
from mentordesk.services import house_settings
from mentordesk.services.changes import Changes

if TYPE_CHECKING:
    from tests.services.conftest import World


def test_at_first_there_is_none(world: World) -> None:
    assert house_settings.procedure(world.context) == ""


def test_it_is_kept_cleaned_with_its_lines_and_told(world: World) -> None:
    typed = "  1. Appeler Mme Roy\r\n2. Écrire au siège\x07 "
    kept, changes = house_settings.keep_procedure(world.context, typed)
    assert kept == "1. Appeler Mme Roy\n2. Écrire au siège"
    assert changes is Changes.PLACES
    assert house_settings.procedure(world.context) == kept


def test_nothing_takes_it_away(world: World) -> None:
    house_settings.keep_procedure(world.context, "Appeler")
    house_settings.keep_procedure(world.context, " \n ")
    assert house_settings.procedure(world.context) == ""


def test_it_ends_somewhere(world: World) -> None:
    most = "x" * house_settings.LONGEST_PROCEDURE
    house_settings.keep_procedure(world.context, most)
    with pytest.raises(InvalidInput) as refused:
        house_settings.keep_procedure(world.context, most + "y")
    [problem] = refused.value.problems
    assert (problem.field, problem.code, problem.detail) == ("procedure", "too_long", "4000")
    assert house_settings.procedure(world.context) == most
