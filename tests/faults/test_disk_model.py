"""The disk of the power cuts loses what a real one may lose, and nothing that was made sure of."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from fault_runs import disk, states, trace
from fault_runs.trace import Make, MakeFolder, Remove, Rename, Resize, Said, Sync, Write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SECTOR = disk.SECTOR
OLD, NEW = b"o" * SECTOR * 3, b"n" * SECTOR * 3
ACK = Said({"acked": {"meeting": 1}})


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "disk"
    folder.mkdir()
    (folder / "file").write_bytes(OLD)
    return folder


def left(root: Path, events: Sequence[trace.Event], most: int = 4096) -> list[disk.Image]:
    """Return every state that a power cut may leave at some moment."""
    draw = random.Random(1)
    reached = states.reachable((root, root), events, most, draw, more=False)
    assert reached.whole == reached.moments
    return [image for _, image in states.images((root, root), events, reached.states)]


def after_the_ack(root: Path, events: Sequence[trace.Event]) -> list[disk.Image]:
    """Return the states that may be left once the last event has been acknowledged."""
    draw = random.Random(1)
    reached = states.reachable((root, root), [*events, ACK], 4096, draw, more=False)
    acked = [state for state in reached.states if state.acks]
    return [image for _, image in states.images((root, root), [*events, ACK], acked)]


def test_an_unsynced_write_may_be_there_lost_or_torn(root: Path) -> None:
    found = {image["/file"] for image in left(root, [Write(root / "file", 0, NEW)])}
    torn = OLD[:SECTOR] + NEW[:SECTOR] + OLD[:SECTOR]
    assert {OLD, NEW, torn} <= found


def test_a_synced_write_is_there(root: Path) -> None:
    events: list[trace.Event] = [Write(root / "file", 0, NEW), Sync(root / "file")]
    assert {image["/file"] for image in after_the_ack(root, events)} == {NEW}


def test_unsynced_writes_may_be_there_in_any_order(root: Path) -> None:
    first, second = Write(root / "file", 0, b"1"), Write(root / "file", SECTOR, b"2")
    found = {image["/file"] for image in left(root, [first, second])}
    assert b"2".join((OLD[:SECTOR], OLD[SECTOR + 1 :])) in found


def test_a_file_that_grew_may_hold_zeros(root: Path) -> None:
    found = {image["/file"] for image in left(root, [Write(root / "file", len(OLD), b"new")])}
    assert {OLD, OLD + b"new", OLD + bytes(3)} <= found


def test_a_cut_that_was_not_synced_may_be_undone(root: Path) -> None:
    assert {i["/file"] for i in left(root, [Resize(root / "file", 5)])} == {OLD, OLD[:5]}


def test_a_renamed_file_may_be_empty_unless_it_was_synced_first(root: Path) -> None:
    made: list[trace.Event] = [Make(root / "new", empties=False), Write(root / "new", 0, NEW)]
    put: list[trace.Event] = [Rename(root / "new", root / "file"), Sync(root)]
    careless = {image["/file"] for image in after_the_ack(root, made + put)}
    careful = {image["/file"] for image in after_the_ack(root, [*made, Sync(root / "new"), *put])}
    assert b"" in careless
    assert careful == {NEW}


def test_names_come_in_order_and_stay_once_their_folder_is_synced(root: Path) -> None:
    events = [Make(root / "a", empties=False), Make(root / "b", empties=False)]
    found = {frozenset(image) for image in left(root, events)}
    assert found == {
        frozenset({"/file"}),
        frozenset({"/file", "/a"}),
        frozenset({"/file", "/a", "/b"}),
    }
    assert {frozenset(image) for image in after_the_ack(root, [*events, Sync(root)])} == {
        frozenset({"/file", "/a", "/b"})
    }


def test_a_new_folder_is_gone_with_all_it_holds_unless_the_one_above_is_synced(root: Path) -> None:
    inner = root / "folder"
    events: list[trace.Event] = [MakeFolder(inner), Make(inner / "x", empties=False), Sync(inner)]
    assert {"/file": OLD} in after_the_ack(root, events)
    assert {"/file": OLD} not in after_the_ack(root, [*events, Sync(root)])


def test_a_removed_file_may_come_back(root: Path) -> None:
    found = [sorted(image) for image in left(root, [Remove(root / "file")])]
    assert sorted(found) == [[], ["/file"]]


def test_an_image_is_laid_as_it_was_seen(root: Path, tmp_path: Path) -> None:
    (root / "folder").mkdir()
    (root / "folder" / "x").write_bytes(b"x")
    disk.lay(disk.seen(root), tmp_path / "again")
    assert disk.seen(tmp_path / "again") == disk.seen(root)


# ---------------------------------------------------------------------- what strace wrote


def hexed(text: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text.encode())


def test_a_recording_is_read(root: Path) -> None:
    name, top, reader = hexed(f"{root}/file"), hexed("/"), trace.Reader(root)
    fd = f"3<{name}>"
    text = (
        f'7 openat(AT_FDCWD<{top}>, "{name}", O_RDWR|O_CREAT, 0600) = {fd}\n'
        f'7 write({fd}, "{hexed("abc")}", 3) = 3\n'
        f'7 write({fd}, "{hexed("def")}", 3) = 2\n'
        f'7 pwrite64({fd}, "{hexed("x")}", 1, 900) = -1 ENOSPC (No space left on device)\n'
        f"7 fdatasync({fd}) = 0\n"
        "7 +++ exited with 0 +++\n"
    )
    assert list(reader.events(text)) == [
        Make(root / "file", empties=False),
        Write(root / "file", 0, b"abc"),
        Write(root / "file", 3, b"de"),
        Sync(root / "file"),
    ]
    assert reader.calls["write"] == 2


@pytest.mark.parametrize(
    "line",
    [
        "7 write(3<{file}>, {data}, 3 <unfinished ...>",
        "7 fallocate(3<{file}>, 0, 0, 4096) = 0",
        "7 link({path}, {path}) = 0",
        '7 write(3<{file}>, "\\x61"..., 3) = 3',
    ],
)
def test_a_line_that_is_not_understood_ends_the_run(root: Path, line: str) -> None:
    name = hexed(f"{root}/file")
    text = line.format(file=name, path=f'"{name}"', data=f'"{hexed("abc")}"')
    with pytest.raises(trace.NotUnderstoodError):
        list(trace.Reader(root).events(text))
