"""The judges of deletions and of the recovery sheet notice what they are there for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from fault_runs.catalogue import OPERATIONS
from fault_runs.line import Told
from fault_runs.operations import make_first_backup
from fault_runs.vaults import make_place

from mentordesk.storage import bin_rows, tombstones

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fault_runs.vaults import Place

    from mentordesk.storage.keys.keychain import Keychain

Result = TypeVar("Result")
MADE = ("bin", "erasure", "sheet")
STEP, SHEET = {"acked": {"step": True}}, {"acked": {"sheet": True}}


class PlainLine:
    """Stands in for a child's line where nothing is broken."""

    def __init__(self) -> None:
        self.told = Told()

    def tell(self, **what: Any) -> None:
        self.told.words.append(what)

    def attempt(self, step: Callable[[], Result]) -> Result:
        return step()


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Place:
    scratch = tmp_path_factory.mktemp("pattern")
    place = make_place(scratch / "place", scratch / "line")
    make_first_backup(place)
    return place


@pytest.fixture
def place(pattern: Place, tmp_path: Path) -> Place:
    return pattern.copied(tmp_path / "place")


def done(name: str, place: Place) -> Told:
    """Perform an operation undisturbed; return what it acknowledged."""
    line = PlainLine()
    OPERATIONS[name].act(place, line)  # type: ignore[arg-type]  # what it needs of one
    assert line.told.acks == OPERATIONS[name].acks
    return line.told


def problems(name: str, place: Place, *words: dict[str, Any]) -> list[str]:
    return OPERATIONS[name].judged(place, Told(list(words))).problems


@pytest.mark.parametrize("name", MADE)
def test_what_was_done_is_judged_to_be_well(place: Place, name: str) -> None:
    assert OPERATIONS[name].judged(place, done(name, place)).problems == []


@pytest.mark.parametrize("name", MADE)
def test_what_was_not_begun_is_judged_to_be_well(place: Place, name: str) -> None:
    assert problems(name, place) == []


def test_a_deletion_that_was_acknowledged_and_is_lost_is_noticed(place: Place) -> None:
    assert "after 2 steps the bin holds []" in problems("bin", place, STEP, STEP)


def test_an_erasure_that_was_acknowledged_and_is_lost_is_noticed(place: Place) -> None:
    assert problems("erasure", place, STEP, STEP, STEP, STEP)


def _nothing_is_heard(keys: Keychain, *_: object) -> tombstones.Gathered:
    return tombstones.Gathered(keys, frozenset(), is_whole=True)


def test_an_erasure_that_a_restored_backup_undoes_is_noticed(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = done("erasure", place)
    monkeypatch.setattr(tombstones, "gathered", _nothing_is_heard)
    assert OPERATIONS["erasure"].judged(place, told).problems


def test_a_row_that_does_not_come_back_from_the_bin_is_noticed(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = bin_rows.to_json
    monkeypatch.setattr(
        bin_rows, "to_json", lambda rows: [r for r in whole(rows) if r[0] != "addendum"]
    )
    told = done("bin", place)
    assert OPERATIONS["bin"].judged(place, told).problems == [
        "rows of addendum are gone or changed"
    ]


def test_a_new_sheet_that_was_acknowledged_and_does_not_open_is_noticed(place: Place) -> None:
    said = problems("sheet", place, SHEET)
    assert said == ["a new sheet was acknowledged and does not open alone"]
