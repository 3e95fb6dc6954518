"""Proving the journal: what was changed, taken out, put in, cut off, or pruned against the rule."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from mentordesk.domain.journal import (
    MONTHS,
    SHORT_DIGITS,
    START,
    JournalAction,
    JournalEntry,
    JournalHead,
    Pruning,
    entry_bytes,
    pruning_bytes,
)
from mentordesk.domain.periods import months_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mentordesk.domain.journal import Seal

MOST_FINDINGS = 50
"""Whoever rewrote a whole journal left a finding at each line: these tell enough."""


AHEAD = timedelta(days=2)
"""A clock that is ahead by less removes no more than two days too much."""


class FindingKind(StrEnum):
    """What is wrong with some entries."""

    EDITED = "edited"
    """They are not as they were written, or the program never wrote them."""
    MISSING = "missing"
    INSERTED = "inserted"
    CUT = "cut"
    """The end is missing that a witness knew."""
    REWRITTEN = "rewritten"
    """The chain is whole, and a witness knew another one."""
    PRUNING = "pruning"
    """Older entries went in another way than by the rule of retention."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, with the entries from ``first`` to ``last``."""

    kind: FindingKind
    first: int
    last: int


class WitnessKind(StrEnum):
    """Where a head was kept."""

    HEADER = "header"
    FILE = "file"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Witness:
    """A head as it was known elsewhere; ``head.mac`` may be its first digits alone."""

    kind: WitnessKind
    head: JournalHead


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the proof came to.

    Attributes:
        entries: how many were read.
        head: where the journal ends.
        pruned: the last pruning, if there was one.
        findings: what is wrong; nothing in a sound journal.
        agreed: the witnesses that know the same chain.
        unknown: the witnesses that are older than what is kept.
    """

    entries: int
    head: JournalHead
    pruned: Pruning | None
    findings: Sequence[Finding]
    agreed: Sequence[Witness] = ()
    unknown: Sequence[Witness] = ()

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


@dataclass(slots=True)
class _Proof:
    """Walks along the chain; ``macs`` keeps those that a witness is compared with.

    Attributes:
        was_ahead: whether a pruning was made by a clock that was set back afterwards.
    """

    seal: Seal
    before: str
    expected: int
    wanted: frozenset[int]
    findings: list[Finding] = field(default_factory=list)
    macs: dict[int, str] = field(default_factory=dict)
    shift: int = 0
    entries: int = 0
    head: JournalHead = field(default_factory=JournalHead)
    prunings: list[JournalEntry] = field(default_factory=list)
    was_ahead: bool = False

    def take(self, entry: JournalEntry, following: JournalEntry | None) -> None:
        self.entries += 1
        self.head = JournalHead(entry.seq, entry.mac)
        if entry.seq in self.wanted:
            self.macs[entry.seq] = entry.mac
        own = entry._replace(seq=entry.seq - self.shift)
        if own.seq > self.expected:
            # What it stood on is gone: its own MAC says nothing any more.
            self.find(FindingKind.MISSING, self.expected + self.shift, entry.seq - 1)
        elif not self._fits(own):
            if following is not None and self._fits(following._replace(seq=own.seq)):
                self.find(FindingKind.INSERTED, entry.seq, entry.seq)
                self.shift += 1
                return
            self.find(FindingKind.EDITED, entry.seq, entry.seq)
        self.before, self.expected = entry.mac, own.seq + 1
        self._note(entry)

    def _fits(self, entry: JournalEntry) -> bool:
        return self.seal(entry_bytes(self.before, entry)) == entry.mac

    def _note(self, entry: JournalEntry) -> None:
        if entry.action == JournalAction.JOURNAL_PRUNED:
            self.prunings.append(entry)
        elif self.prunings and entry.action != JournalAction.FAILED_UNLOCK:
            # An attempt is noted at its own instant, which lies before the opening that tells it.
            self.was_ahead |= entry.at < self.prunings[-1].at - AHEAD
        if entry.action == JournalAction.JOURNAL_CUT:
            lost = entry.record.partition(" ")[0]
            self.find(FindingKind.CUT, entry.seq, max(int(lost) if lost.isdecimal() else 0, 0))

    def find(self, kind: FindingKind, first: int, last: int) -> None:
        before = self.findings[-1] if self.findings else None
        if before is not None and before.kind is kind and before.last + 1 == first:
            self.findings[-1] = Finding(kind, before.first, last)
        elif len(self.findings) < MOST_FINDINGS:
            self.findings.append(Finding(kind, first, max(first, last)))


def prove(
    entries: Iterable[JournalEntry],
    pruning: Pruning | None,
    seal: Seal,
    witnesses: Sequence[Witness] = (),
) -> Verdict:
    """Walk the whole chain and compare it with what others know of it.

    Args:
        entries: all that are kept, by their numbers.
        pruning: the last pruning, as it is kept.
        seal: makes MACs under the journal's key.
        witnesses: heads that were kept elsewhere.
    """
    begin = JournalHead(0, START) if pruning is None else JournalHead(pruning.seq, pruning.mac)
    wanted = frozenset(witness.head.seq for witness in witnesses)
    proof = _Proof(seal, begin.mac, begin.seq + 1, wanted, head=begin)
    proof.macs[begin.seq] = begin.mac
    for entry, following in _with_following(entries):
        proof.take(entry, following)
    if proof.was_ahead or not _is_pruned_by_rule(pruning, proof.prunings, seal):
        proof.find(FindingKind.PRUNING, 1, begin.seq)
    agreed, unknown = _compare(proof, begin.seq, witnesses)
    return Verdict(proof.entries, proof.head, pruning, proof.findings, agreed, unknown)


def _compare(
    proof: _Proof, pruned: int, witnesses: Sequence[Witness]
) -> tuple[list[Witness], list[Witness]]:
    agreed, unknown = [], []
    for witness in witnesses:
        seq = witness.head.seq
        found = proof.macs.get(seq)
        if seq > proof.head.seq:
            proof.find(FindingKind.CUT, proof.head.seq + 1, seq)
        elif seq < pruned:
            unknown.append(witness)
        elif found is not None and _is_same(found, witness.head.mac):
            agreed.append(witness)
        else:
            proof.find(FindingKind.REWRITTEN, seq, seq)
    return agreed, unknown


def _is_same(found: str, known: str) -> bool:
    return len(known) >= SHORT_DIGITS and found.startswith(known)


def _is_pruned_by_rule(pruning: Pruning | None, told: Sequence[JournalEntry], seal: Seal) -> bool:
    """Whether the journal itself tells of its last pruning, and not before its time."""
    if pruning is None or not told:
        return pruning is None and not told
    last = told[-1]
    earliest = months_before(last.at.date(), min(MONTHS))
    is_signed = seal(pruning_bytes(pruning)) == pruning.signature
    # A day more: the day where somebody sits is not always that of UTC.
    is_in_time = (pruning.day - earliest).days <= 1
    return is_signed and last.record == pruning.record and is_in_time


def _with_following(
    entries: Iterable[JournalEntry],
) -> Iterator[tuple[JournalEntry, JournalEntry | None]]:
    walk = iter(entries)
    entry = next(walk, None)
    while entry is not None:
        following = next(walk, None)
        yield entry, following
        entry = following


def pruned_day(record: str) -> date | None:
    """Return the day that the entry of a pruning tells; None where it tells none."""
    try:
        return date.fromisoformat(record.partition(" ")[2])
    except ValueError:
        return None
