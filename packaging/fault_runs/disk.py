"""A disk that remembers what is not yet sure to be on it, and what a power cut may leave of it.

What was written to a file and not synced may be there or not, in any order, torn between sectors of
512 bytes, or as zeros where the file had grown. Of the changes to a folder's names a beginning is
there: those before its last sync for certain. Syncing a file does not sync its name.
"""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fault_runs import trace
from fault_runs.trace import MEMORY_OF_THE_LOG

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SECTOR = 512
KEPT, DROPPED, ZEROS = -1, 0, -2
"""What becomes of a write: wholly there, not there, the length alone; else a mask of sectors."""

Fates = tuple[int, ...]
Choice = tuple[tuple[int, Fates], ...]
"""For each file or folder by its number: a fate for each pending write, or how many names."""

Image = dict[str, bytes | None]
"""A disk as paths; None for a folder."""


@dataclass(frozen=True, slots=True)
class Bytes:
    """A pending write."""

    start: int
    data: bytes

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.data)

    @property
    def sectors(self) -> range:
        """The sectors that it touches."""
        return range(self.start // SECTOR, (self.end - 1) // SECTOR + 1)

    def put(self, content: bytearray, fate: int) -> None:
        """Write what a power cut left of it."""
        if fate in {KEPT, ZEROS} and len(content) < self.end:
            content.extend(bytes(self.end - len(content)))
        if fate == KEPT:
            content[self.start : self.end] = self.data
        elif fate > 0:
            for place, sector in enumerate(self.sectors):
                if fate >> place & 1:
                    self._put_sector(content, sector)

    def _put_sector(self, content: bytearray, sector: int) -> None:
        start, end = max(sector * SECTOR, self.start), min((sector + 1) * SECTOR, self.end)
        if len(content) < end:
            content.extend(bytes(end - len(content)))
        content[start:end] = self.data[start - self.start : end - self.start]


@dataclass(frozen=True, slots=True)
class Length:
    """A pending change of length."""

    size: int

    def put(self, content: bytearray, fate: int) -> None:
        """Cut or extend, if that is there."""
        if fate == KEPT:
            del content[self.size :]
            content.extend(bytes(self.size - len(content)))


SCRAP = (".snapshot", ".proof")
"""Files of work under way that nothing ever opens again: wholly there or wholly lost is enough."""


@dataclass(slots=True, eq=False)
class File:
    """A file: what is surely on the disk, and what was done since."""

    number: int
    durable: bytes = b""
    is_scrap: bool = False
    pending: list[Bytes | Length] = field(default_factory=list)
    _marks: dict[Fates, bytes] = field(default_factory=dict)

    def content(self, fates: Fates | None = None) -> bytes:
        """Return what is there with these fates; without them, what a reader sees now."""
        content = bytearray(self.durable)
        for step, fate in zip(self.pending, fates or (KEPT,) * len(self.pending), strict=True):
            step.put(content, fate)
        return bytes(content)

    def mark(self, fates: Fates) -> bytes:
        """Return what tells this content from others."""
        if fates not in self._marks:
            content = self.content(fates) if self.pending else self.durable
            self._marks[fates] = hashlib.blake2b(content, digest_size=16).digest()
        return self._marks[fates]

    def take(self, step: Bytes | Length) -> None:
        """Note one more thing that may be lost."""
        self._marks.clear()
        self.pending.append(step)

    def sync(self) -> None:
        """Make sure of everything."""
        self.durable = self.content()
        self.pending.clear()
        self._marks.clear()


@dataclass(frozen=True, slots=True)
class Change:
    """One change to a folder's names, which is there whole or not at all."""

    removed: str | None
    added: str | None
    node: File | Folder | None


@dataclass(slots=True, eq=False)
class Folder:
    """A folder: the names that are surely there, and the changes since."""

    number: int
    durable: dict[str, File | Folder] = field(default_factory=dict)
    pending: list[Change] = field(default_factory=list)

    def names(self, upto: int | None = None) -> dict[str, File | Folder]:
        """Return the names after so many of the changes; after all of them by default."""
        names = dict(self.durable)
        for change in self.pending[:upto]:
            if change.removed is not None:
                names.pop(change.removed, None)
            if change.added is not None and change.node is not None:
                names[change.added] = change.node
        return names

    def sync(self) -> None:
        """Make sure of every name."""
        self.durable = self.names()
        self.pending.clear()


class Disk:
    """Follows a recording from the files that were there at first."""

    def __init__(self, first: Path, root: Path) -> None:
        """Read the files under ``first``; events will speak of them as under ``root``."""
        self._root = root
        self._count = 0
        self.top = self._read(first)

    def _number(self) -> int:
        self._count += 1
        return self._count

    def _read(self, place: Path) -> Folder:
        folder = Folder(self._number())
        for path in sorted(place.iterdir()):
            if path.is_dir():
                folder.durable[path.name] = self._read(path)
            elif not path.name.endswith(MEMORY_OF_THE_LOG):
                folder.durable[path.name] = File(self._number(), path.read_bytes())
        return folder

    # ------------------------------------------------------------------ what happens

    def take(self, event: trace.Event) -> None:
        """Let one thing happen."""
        match event:
            case trace.Make(path, empties):
                self._make(path, empties=empties)
            case trace.Write(path, start, data):
                self._file(path).take(Bytes(start, data))
            case trace.Copy(path, start, source, source_start, length):
                data = self._file(source).content()[source_start : source_start + length]
                self._file(path).take(Bytes(start, data))
            case trace.Resize(path, size):
                self._file(path).take(Length(size))
            case trace.Sync(path):
                self._node(path).sync()
            case _:
                self._rename(event)

    def _rename(self, event: trace.Event) -> None:
        match event:
            case trace.Rename(path, target):
                if path.parent != target.parent:
                    raise trace.NotUnderstoodError("a name moved between folders")
                change = Change(path.name, target.name, self._node(path))
                self._folder(path.parent).pending.append(change)
            case trace.Remove(path):
                self._folder(path.parent).pending.append(Change(path.name, None, None))
            case trace.MakeFolder(path):
                change = Change(None, path.name, Folder(self._number()))
                self._folder(path.parent).pending.append(change)

    def _make(self, path: Path, *, empties: bool) -> None:
        folder = self._folder(path.parent)
        if path.name not in folder.names():
            made = File(self._number(), is_scrap=path.name.endswith(SCRAP))
            folder.pending.append(Change(None, path.name, made))
        elif empties:
            self._file(path).take(Length(0))

    def _node(self, path: Path) -> File | Folder:
        node: File | Folder = self.top
        for part in path.relative_to(self._root).parts:
            if not isinstance(node, Folder):
                raise trace.NotUnderstoodError("a file where a folder should be")
            node = node.names()[part]
        return node

    def _file(self, path: Path) -> File:
        node = self._node(path)
        if not isinstance(node, File):
            raise trace.NotUnderstoodError("a folder where a file should be")
        return node

    def _folder(self, path: Path) -> Folder:
        node = self._node(path)
        if not isinstance(node, Folder):
            raise trace.NotUnderstoodError("a file where a folder should be")
        return node

    # ------------------------------------------------------------------ what may be left

    def unsure(self) -> list[File | Folder]:
        """Return what a power cut now could leave in more than one way, if its name may stay."""
        found: dict[int, File | Folder] = {}

        def walk(folder: Folder) -> None:
            if folder.pending:
                found[folder.number] = folder
            nodes = [*folder.durable.values(), *(change.node for change in folder.pending)]
            for node in nodes:
                if isinstance(node, Folder):
                    walk(node)
                elif node is not None and node.pending:
                    found[node.number] = node

        walk(self.top)
        return [found[number] for number in sorted(found)]

    def image(self, choice: Choice | None = None) -> Image:
        """Return the disk that a power cut leaves; without a choice, as it is seen now."""
        found: Image = {}
        for path, node, fates in _walk(self.top, None if choice is None else dict(choice), ""):
            found[path] = node.content(fates) if isinstance(node, File) else None
        return found

    def mark(self, choice: Choice) -> bytes:
        """Return what tells the disk that a power cut leaves from others."""
        found = hashlib.blake2b(digest_size=16)
        for path, node, fates in sorted(
            _walk(self.top, dict(choice), ""), key=lambda entry: entry[0]
        ):
            found.update(path.encode() + b"\0")
            found.update(node.mark(fates or ()) if isinstance(node, File) else b"folder")
        return found.digest()


def _walk(
    folder: Folder, chosen: Mapping[int, Fates] | None, above: str
) -> Iterator[tuple[str, File | Folder, Fates | None]]:
    upto = None if chosen is None else chosen.get(folder.number, (0,))[0]
    for name, node in folder.names(upto).items():
        path = f"{above}/{name}"
        if isinstance(node, Folder):
            yield path, node, None
            yield from _walk(node, chosen, path)
        else:
            lost = (DROPPED,) * len(node.pending)
            yield path, node, None if chosen is None else chosen.get(node.number, lost)


def lay(image: Image, root: Path) -> None:
    """Write an image into a folder; what was there is gone."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    for path in sorted(image):
        content = image[path]
        place = root / path.lstrip("/")
        if content is None:
            place.mkdir()
        else:
            place.write_bytes(content)


def seen(root: Path) -> Image:
    """Return the image of what really lies in a folder."""
    return Disk(root, root).image()
