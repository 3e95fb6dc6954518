"""What a run counted and found, how large a run is, and the table."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SHOWN_BAD = 12
"""What went wrong is told in full this often; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much of each fault is done.

    Attributes:
        states: power-loss states of each operation that is sampled.
        at_once: up to so many combinations of what a power cut may leave are all tried.
        calls: of each kind of system call, so many are failed; 0 is every one.
    """

    name: str
    kills: int
    states: int
    at_once: int
    calls: int
    flips: int
    header_flips: int
    wal_damages: int
    old_bases: int
    commits: int
    rotation_kills: int
    vanished: int
    crashes: int


TINY = Size("tiny", 6, 20, 8, 1, 8, 12, 6, 3, 20, 4, 2, 1)
SMALL = Size("small", 60, 40, 32, 3, 40, 60, 20, 6, 100, 30, 4, 2)
FULL = Size("full", 1000, 1000, 4096, 0, 200, 300, 60, 20, 400, 300, 10, 20)
SIZES = {size.name: size for size in (TINY, SMALL, FULL)}


@dataclass(slots=True)
class Tally:
    """What one part of a run did; parts add up."""

    counts: Counter[str] = field(default_factory=Counter)
    bad: list[str] = field(default_factory=list)
    notes: Counter[str] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Take another part in."""
        self.counts.update(other.counts)
        self.bad += other.bad
        self.notes.update(other.notes)

    def judge(self, where: str, problems: Sequence[str]) -> None:
        """Note what a judge found wrong."""
        self.bad += [f"{where}: {problem}" for problem in problems]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    Attributes:
        least: what must at least have been counted for the row to mean anything.
        missing: why it was not run; empty when it was.
    """

    fault: str
    what: str
    tally: Tally
    least: Mapping[str, int]
    seconds: float = 0.0
    missing: str = ""

    @property
    def too_little(self) -> list[str]:
        """What was done less often than it takes."""
        return [
            f"{name}: {self.tally.counts[name]} of {wanted}"
            for name, wanted in self.least.items()
            if self.tally.counts[name] < wanted
        ]

    @property
    def said(self) -> str:
        """The last word of the line."""
        if self.missing:
            return "not run"
        return "NO" if self.tally.bad or self.too_little else "yes"

    @property
    def cells(self) -> tuple[str, str, str, str, str, str]:
        """The line."""
        did = ", ".join(f"{count} {name}" for name, count in self.tally.counts.items())
        bad = "–" if self.missing else str(len(self.tally.bad))
        return self.fault, self.what, did or self.missing, bad, self.said, f"{self.seconds:.0f} s"

    @property
    def complaints(self) -> list[str]:
        """What keeps it from being reached."""
        lacks = [] if self.missing else self.too_little
        said = [f"{self.fault}: too little was done to mean anything: {lack}" for lack in lacks]
        for text, count in Counter(self.tally.bad).most_common(SHOWN_BAD):
            said.append(f"{self.fault}: BAD: {text}{_times(count)}")
        if len(set(self.tally.bad)) > SHOWN_BAD:
            said.append(f"{self.fault}: … {len(self.tally.bad)} in all")
        return said

    @property
    def notes(self) -> list[str]:
        """What is worth knowing."""
        found = sorted(self.tally.notes.items())
        return [f"{self.fault}: note: {note}{_times(count)}" for note, count in found]


def _times(count: int) -> str:
    return f" (× {count})" if count > 1 else ""


def print_table(rows: Sequence[Row]) -> None:
    """Print the table, what went wrong, and what is worth knowing."""
    lines = [("fault", "what was done", "how many", "bad", "reached", "took")]
    lines += [row.cells for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for line in lines:
        cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=True)]
        print("  ".join(cells).rstrip())
    for row in rows:
        for said in (*row.complaints, *row.notes):
            print(said)
