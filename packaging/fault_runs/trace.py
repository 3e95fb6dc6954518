"""What strace wrote down of a child, as the events that matter to a disk.

A line that is not understood raises: a recording that misses a write would prove nothing.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

TRACED = (
    "openat,open,creat,write,pwrite64,writev,pwritev,sendfile,copy_file_range,fallocate,"
    "ftruncate,truncate,fsync,fdatasync,sync_file_range,msync,rename,renameat,renameat2,link,"
    "linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,rmdir,lseek,sendto"
)
COUNTED = frozenset({"read", "pread64"})
"""Calls that change nothing on a disk."""

MEMORY_OF_THE_LOG = "-shm"
"""SQLite's index of its log: shared memory that the first one to open makes anew."""


@dataclass(frozen=True, slots=True)
class Make:
    """A file was made; one that was there is emptied if ``empties``."""

    path: Path
    empties: bool


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes were written."""

    path: Path
    start: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Copy:
    """The kernel copied bytes from another file."""

    path: Path
    start: int
    source: Path
    source_start: int
    length: int


@dataclass(frozen=True, slots=True)
class Resize:
    """A file was cut or made longer."""

    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """A file or folder was pushed to the disk."""

    path: Path


@dataclass(frozen=True, slots=True)
class Rename:
    """A name was changed within its folder."""

    path: Path
    target: Path


@dataclass(frozen=True, slots=True)
class Remove:
    """A file or an empty folder was removed."""

    path: Path


@dataclass(frozen=True, slots=True)
class MakeFolder:
    """A folder was made."""

    path: Path


@dataclass(frozen=True, slots=True)
class Said:
    """The child said something."""

    word: dict[str, Any]


Event = Make | Write | Copy | Resize | Sync | Rename | Remove | MakeFolder | Said


class NotUnderstoodError(Exception):
    """A recording holds something that this reader does not know."""


_CALL = re.compile(r"^(\d+)\s+(\w+)\((.*)\)\s+= (-?\d+|\?)(?:<([^>]*)>)?(.*)$")
_FD = re.compile(r"^(\d+|AT_FDCWD)<([^>]*)>(\(deleted\))?$")
_TEXT = re.compile(r'^"((?:\\x[0-9a-f]{2})*)"$')
_QUIET = ("+++", "---", "strace:")


@dataclass
class Reader:
    """Reads one recording; ``root`` is the disk, what lies elsewhere does not matter."""

    root: Path
    calls: Counter[str] = field(default_factory=Counter)
    _places: dict[tuple[str, str], int] = field(default_factory=dict)

    def events(self, text: str) -> Iterator[Event]:
        """Yield what happened to the disk, in order; counts the calls on the way."""
        for line in text.splitlines():
            found = _CALL.match(line)
            if found is None:
                if line.partition(" ")[2].strip().startswith(_QUIET):
                    continue
                raise NotUnderstoodError(line[:200])
            pid, name, given, result = found[1], found[2], found[3], found[4]
            self.calls[name] += 1
            if not result.startswith("-") and result != "?" and name not in COUNTED:
                parts = [part.strip() for part in given.split(", ")]
                yield from self._read(name, pid, parts, int(result))

    def _read(self, name: str, pid: str, parts: list[str], result: int) -> Iterator[Event]:
        reader = getattr(self, f"_{name}", None)
        if reader is not None:
            yield from self._on_disk(reader(pid, parts, result))
        elif any(str(self.root) in part for part in map(_any_text, parts)):
            raise NotUnderstoodError(name)

    def _on_disk(self, event: Event | None) -> Iterator[Event]:
        if isinstance(event, Said) or (event is not None and self._matters(event.path)):
            yield event

    def _matters(self, path: Path) -> bool:
        return path.is_relative_to(self.root) and not path.name.endswith(MEMORY_OF_THE_LOG)

    # ------------------------------------------------------------------ one call each

    def _openat(self, pid: str, parts: list[str], result: int) -> Event | None:
        self._places[pid, str(result)] = 0
        if "O_CREAT" not in parts[2] and "O_TRUNC" not in parts[2]:
            return None
        return Make(_path(parts[1]), "O_TRUNC" in parts[2])

    def _lseek(self, pid: str, parts: list[str], result: int) -> None:
        self._places[pid, parts[0].partition("<")[0]] = result

    def _write(self, pid: str, parts: list[str], result: int) -> Event | None:
        number, path = _file(parts[0])
        if path is None:
            return None
        start = self._moved(pid, number, result)
        return Write(path, start, _bytes(parts[1])[:result])

    def _pwrite64(self, _: str, parts: list[str], result: int) -> Event | None:
        path = _file(parts[0])[1]
        return None if path is None else Write(path, int(parts[3]), _bytes(parts[1])[:result])

    def _sendfile(self, pid: str, parts: list[str], result: int) -> Event | None:
        number, path = _file(parts[0])
        source_number, source = _file(parts[1])
        if path is None or source is None or result == 0:
            return None
        given = parts[2].strip("[]").split(" ")[0]
        begun = int(given) if given.isdigit() else self._moved(pid, source_number, result)
        return Copy(path, self._moved(pid, number, result), source, begun, result)

    def _moved(self, pid: str, number: str, by: int) -> int:
        start = self._places.get((pid, number), 0)
        self._places[pid, number] = start + by
        return start

    @staticmethod
    def _ftruncate(_: str, parts: list[str], __: int) -> Event | None:
        path = _file(parts[0])[1]
        return None if path is None else Resize(path, int(parts[1]))

    @staticmethod
    def _fsync(_: str, parts: list[str], __: int) -> Event | None:
        path = _file(parts[0])[1]
        return None if path is None else Sync(path)

    _fdatasync = _fsync

    @staticmethod
    def _rename(_: str, parts: list[str], __: int) -> Event:
        return Rename(_path(parts[0]), _path(parts[1]))

    @staticmethod
    def _unlink(_: str, parts: list[str], __: int) -> Event:
        return Remove(_path(parts[0]))

    _rmdir = _unlink

    @staticmethod
    def _mkdir(_: str, parts: list[str], __: int) -> Event:
        return MakeFolder(_path(parts[0]))

    @staticmethod
    def _sendto(_: str, parts: list[str], __: int) -> Event:
        return Said(json.loads(_bytes(parts[1])))


def _file(part: str) -> tuple[str, Path | None]:
    found = _FD.match(part)
    if found is None:
        raise NotUnderstoodError(part[:80])
    text = _unhexed(found[2])
    gone = found[3] is not None or not text.startswith(b"/") or text.endswith(b" (deleted)")
    return found[1], None if gone else Path(text.decode())


def _path(part: str) -> Path:
    path = Path(_bytes(part).decode())
    if not path.is_absolute():
        raise NotUnderstoodError("a path that begins nowhere")
    return path


def _bytes(part: str) -> bytes:
    found = _TEXT.match(part)
    if found is None:
        raise NotUnderstoodError(part[:80])
    return _unhexed(found[1])


def _any_text(part: str) -> str:
    return _unhexed("".join(re.findall(r"\\x[0-9a-f]{2}", part))).decode(errors="replace")


def _unhexed(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
