"""Which states a power cut may leave: all of them where they are few, a spread of them else.

« All » means every subset of the unsynced writes with every beginning of the changes of names,
and each write torn by itself in several ways beside everything or nothing of the others.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fault_runs.disk import (
    DROPPED,
    KEPT,
    ZEROS,
    Bytes,
    Choice,
    Disk,
    Fates,
    File,
    Folder,
    Image,
)
from fault_runs.trace import Said

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from fault_runs.disk import Length
    from fault_runs.trace import Event

FEW_SECTORS = 4
"""A write of so many sectors is torn in every way."""

RANDOM_TEARS = 2
"""So many of the tears of a longer one are drawn."""

Node = File | Folder


@dataclass(frozen=True, slots=True)
class State:
    """A state that a power cut may leave: after how many events, what was lost, what was promised.

    Attributes:
        acks: so much had been acknowledged; where one state may come from several moments, most.
    """

    event: int
    choice: Choice
    acks: int


@dataclass(frozen=True, slots=True)
class Reached:
    """The states of one recording; at ``whole`` of ``moments`` moments all were taken."""

    states: list[State]
    moments: int
    whole: int


def reachable(
    disks: tuple[Path, Path], events: Sequence[Event], most: int, draw: random.Random, *, more: bool
) -> Reached:
    """Return distinct states, at each moment ``most`` of them, or all where they are fewer.

    Args:
        disks: the files that were there at first, and what events call their folder.
        events: the recording.
        most: so many for each moment.
        draw: what chooses among more.
        more: whether to tear writes at random, too, where all of the others were taken.
    """
    disk, acks, whole = Disk(*disks), 0, 0
    found: dict[bytes, State] = {}
    for number, event in enumerate(events):
        if isinstance(event, Said):
            acks += "acked" in event.word
        else:
            disk.take(event)
        choices, is_all = _choices(disk.unsure(), most, draw)
        whole += is_all
        if is_all and more:
            choices += [
                _choice(disk.unsure(), fates) for fates in _spread(disk.unsure(), most, draw)
            ]
        for choice in choices:
            # A later moment comes over an earlier one: more had been promised by then.
            found[disk.mark(choice)] = State(number + 1, choice, acks)
    states = sorted(found.values(), key=lambda state: state.event)
    return Reached(states, len(events), whole)


def images(
    disks: tuple[Path, Path], events: Sequence[Event], states: Sequence[State]
) -> Iterator[tuple[State, Image]]:
    """Yield states, which are in order, with what lies on the disk in each."""
    disk, done = Disk(*disks), 0
    for state in states:
        for event in events[done : state.event]:
            if not isinstance(event, Said):
                disk.take(event)
        done = state.event
        yield state, disk.image(state.choice)


def _choices(unsure: Sequence[Node], most: int, draw: random.Random) -> tuple[list[Choice], bool]:
    if math.prod(_ways(node) for node in unsure) > most:
        return [_choice(unsure, fates) for fates in _spread(unsure, most, draw)], False
    subsets = itertools.product(*(_subsets(node) for node in unsure))
    every = [*subsets, *_torn(unsure, draw)]
    return [_choice(unsure, fates) for fates in every], True


def _ways(node: Node) -> int:
    if isinstance(node, Folder):
        return len(node.pending) + 1
    return 2 if node.is_scrap else 1 << len(node.pending)


def _subsets(node: Node) -> Iterator[Fates]:
    if isinstance(node, Folder):
        return ((upto,) for upto in range(len(node.pending) + 1))
    if node.is_scrap:
        return iter([_every(node, KEPT), _every(node, DROPPED)])
    return itertools.product((KEPT, DROPPED), repeat=len(node.pending))


def _torn(unsure: Sequence[Node], draw: random.Random) -> Iterator[list[Fates]]:
    for (where, at), others in itertools.product(_singles(unsure), (KEPT, DROPPED)):
        for names in range(_most_names(unsure) + 1):
            for tear in _tears(unsure[where].pending[at], draw):
                fates = [_every(node, others, names) for node in unsure]
                fates[where] = _but(fates[where], at, tear)
                yield fates


def _most_names(unsure: Sequence[Node]) -> int:
    return max((len(node.pending) for node in unsure if isinstance(node, Folder)), default=0)


def _singles(unsure: Sequence[Node]) -> list[tuple[int, int]]:
    return [
        (where, at)
        for where, node in enumerate(unsure)
        for at in range(len(node.pending) if isinstance(node, File) and not node.is_scrap else 0)
    ]


def _tears(step: object, draw: random.Random) -> list[int]:
    """Return what may be left of a write that is neither wholly there nor wholly lost."""
    if not isinstance(step, Bytes):
        return []
    count = len(step.sectors)
    if count == 1:
        return [ZEROS]
    if count <= FEW_SECTORS:
        return [*range(1, (1 << count) - 1), ZEROS]
    begins = (1 << count // 2) - 1
    ends = ((1 << count) - 1) ^ begins
    return [begins, ends, ZEROS, *(_mask(count, draw) for _ in range(RANDOM_TEARS))]


def _mask(count: int, draw: random.Random) -> int:
    return draw.randrange(1, (1 << count) - 1)


# --------------------------------------------------------------------------- a spread of them


def _spread(unsure: Sequence[Node], most: int, draw: random.Random) -> Iterator[Sequence[Fates]]:
    """Yield the extremes, then one thing alone lost, kept, torn or last, and random mixtures."""
    names = _most_names(unsure)
    for fate, upto in itertools.product((KEPT, DROPPED), (names, 0)):
        yield [_every(node, fate, upto) for node in unsure]
    singles = _singles(unsure)
    for _ in range(most - 4):
        kind = draw.randrange(5)
        upto = names if draw.random() < 0.6 else draw.randrange(names + 1)
        fates = [_every(node, DROPPED if kind == 0 else KEPT, upto) for node in unsure]
        if kind == 4 or not singles:
            yield [_mixed(node, fate, draw) for node, fate in zip(unsure, fates, strict=True)]
            continue
        where, at = draw.choice(singles)
        fates[where] = _one(fates[where], at, unsure[where].pending[at], kind, draw)
        yield fates


def _one(fates: Fates, at: int, step: object, kind: int, draw: random.Random) -> Fates:
    if kind == 0:
        return _but(fates, at, KEPT)
    if kind == 1:
        return _but(fates, at, DROPPED)
    fates = _but(fates, at, draw.choice(_tears(step, draw) or [DROPPED]))
    if kind == 2:
        return fates
    # In order: a beginning of what was written, the last of it torn.
    return fates[: at + 1] + (DROPPED,) * (len(fates) - at - 1)


def _mixed(node: Node, fates: Fates, draw: random.Random) -> Fates:
    if isinstance(node, Folder):
        return fates
    return tuple(_random_fate(step, draw) for step in node.pending)


def _random_fate(step: Bytes | Length, draw: random.Random) -> int:
    tears = _tears(step, draw)
    if tears and draw.random() < 0.2:
        return draw.choice(tears)
    return KEPT if draw.random() < 0.5 else DROPPED


def _every(node: Node, fate: int, names: int = 0) -> Fates:
    if isinstance(node, Folder):
        return (min(names, len(node.pending)),)
    return (fate,) * len(node.pending)


def _but(fates: Fates, at: int, fate: int) -> Fates:
    return (*fates[:at], fate, *fates[at + 1 :])


def _choice(unsure: Sequence[Node], fates: Sequence[Fates]) -> Choice:
    return tuple((node.number, fate) for node, fate in zip(unsure, fates, strict=True))
