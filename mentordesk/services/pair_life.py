"""The life of a pair where a person decides: paused, resumed, declined, closed, ended early."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import MoveRefused, RecordMissing
from mentordesk.domain.pair_life import Refused, offers, try_move
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.framework_facts import facts_of, keep_moved
from mentordesk.services.history import note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.framework_codes import Move
    from mentordesk.domain.framework_records import PairMove
    from mentordesk.domain.identity import PairId
    from mentordesk.domain.pair_life import MoveOffer
    from mentordesk.domain.pair_moves import MoveGiven
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.context import Context

WRITTEN = Changes.PAIRS | Changes.FRAMEWORK


def allowed_moves(context: Context, pair: PairId) -> Sequence[MoveOffer]:
    """Return the acts that the state of a pair allows, each with what it still lacks.

    Raises:
        NotAllowed: the account may not read it.
        RecordMissing: the pair is gone.
    """
    with context.vault.reading() as work:
        found = work.pairs.get(pair)
        authorize(context, work, Action.READ_FRAMEWORK, found.young_person)
        facts = facts_of(work, work.young_people.get(found.young_person), found)
        return offers(facts, context.clock.today())


def moves_of(context: Context, pair: PairId) -> Sequence[PairMove]:
    """Return the moves of a pair, the first one first.

    Raises:
        NotAllowed: the account may not read them.
        RecordMissing: the pair is gone.
    """
    with context.vault.reading() as work:
        found = work.pairs.get(pair)
        authorize(context, work, Action.READ_FRAMEWORK, found.young_person)
        return work.framework.moves(pair)


def move_pair(context: Context, pair: PairId, move: Move, given: MoveGiven) -> tuple[Pair, Changes]:
    """Move a pair as somebody decided, and keep the move.

    Raises:
        MoveRefused: something lacks; the error holds all of it.
        NotAllowed: the account may not.
    """
    with context.vault.writing() as work:
        before = work.pairs.get(pair)
        authorize(context, work, Action.EDIT_PAIR, before.young_person)
        facts = facts_of(work, work.young_people.get(before.young_person), before)
        moved = try_move(facts, move, given, context.clock.today())
        if isinstance(moved, Refused):
            raise MoveRefused(moved.move, moved.missing)
        after = keep_moved(context, work, before, moved)
        work.commit()
    return after, WRITTEN


def take_move_back(context: Context, before: Pair) -> tuple[Pair, Changes]:
    """Put a pair where it was before its last move, and let go of that move.

    Raises:
        RecordMissing: it has moved on meanwhile, or the pair is gone.
    """
    with context.vault.writing() as work:
        now = work.pairs.get(before.id)
        authorize(context, work, Action.EDIT_PAIR, now.young_person)
        moves = work.framework.moves(before.id)
        last = moves[-1] if moves else None
        if last is None or (last.from_state, last.to_state) != (before.state, now.state):
            raise RecordMissing
        work.pairs.keep(before)
        note(context, work, now, before)
        work.framework.remove_move(last.id)
        work.commit()
    return before, WRITTEN
