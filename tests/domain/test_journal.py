"""The chain of the journal, without a base: what each way of tampering is called."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.journal import (
    START,
    JournalAction,
    JournalEntry,
    JournalHead,
    Pruning,
    chained,
    cut_record,
    entry_bytes,
    read_short,
    signed,
)
from mentordesk.domain.journal_proof import (
    MOST_FINDINGS,
    Finding,
    FindingKind,
    Witness,
    WitnessKind,
    prove,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.journal_proof import Verdict

AT = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
EDITED, MISSING, INSERTED, CUT, REWRITTEN, PRUNING = FindingKind


def seal(words: bytes) -> str:
    return hmac.digest(b"key of a test", words, hashlib.sha256).hex()


def chain(length: int, begin: JournalHead | None = None) -> list[JournalEntry]:
    """Return a chain of openings, a minute apart."""
    head, made = begin or JournalHead(), []
    for place in range(length):
        at = AT + timedelta(minutes=place)
        entry = JournalEntry(0, at, "slot", JournalAction.OPENED_FILE, f"person-{place % 3}")
        made.append(chained(head, entry, seal))
        head = JournalHead(made[-1].seq, made[-1].mac)
    return made


def judged(entries: Sequence[JournalEntry], *witnesses: Witness) -> Verdict:
    return prove(entries, None, seal, witnesses)


def knows(entry: JournalEntry, digits: int = 64) -> Witness:
    return Witness(WitnessKind.PAPER, JournalHead(entry.seq, entry.mac[:digits]))


def test_a_sound_chain_agrees_with_all_who_knew_it() -> None:
    made = chain(20)
    witnesses = [knows(made[4]), knows(made[19], 16), Witness(WitnessKind.FILE, JournalHead())]
    verdict = judged(made, *witnesses)
    assert verdict.is_sound
    assert verdict.entries == 20
    assert verdict.head == JournalHead(20, made[19].mac)
    assert verdict.agreed == witnesses
    assert judged([]).head == JournalHead(0, START)


@pytest.mark.parametrize(
    "changed",
    [
        {"at": AT + timedelta(microseconds=1)},
        {"account": "another"},
        {"action": JournalAction.PRINTED},
        {"record": "person-2"},
        {"mac": "0" * 64},
    ],
    ids=str,
)
def test_an_edited_entry_is_found_wherever_it_was_touched(changed: dict[str, object]) -> None:
    made = chain(9)
    made[4] = made[4]._replace(**changed)  # type: ignore[arg-type]  # of the field's own kind
    findings = judged(made).findings
    assert findings[0].kind is EDITED
    assert findings[0].first == 5
    assert findings[0].last <= 6  # whose MAC stood on the one that was edited


def test_entries_taken_out_of_the_middle_and_of_the_beginning_are_missing() -> None:
    made = chain(12)
    assert judged(made[:4] + made[7:]).findings == [Finding(MISSING, 5, 7)]
    assert judged(made[3:]).findings == [Finding(MISSING, 1, 3)]


def test_an_entry_put_in_with_the_later_ones_renumbered_is_found_alone() -> None:
    made = chain(8)
    false = made[3]._replace(seq=5, record="someone")
    moved = [entry._replace(seq=entry.seq + 1) for entry in made[4:]]
    assert judged([*made[:4], false, *moved]).findings == [Finding(INSERTED, 5, 5)]


def test_an_entry_taken_out_with_the_later_ones_renumbered_is_found() -> None:
    made = chain(8)
    moved = [entry._replace(seq=entry.seq - 1) for entry in made[4:]]
    verdict = judged([*made[:3], *moved])
    assert not verdict.is_sound
    assert verdict.findings[0].first == 4


def test_an_entry_added_at_the_end_by_another_hand_is_found() -> None:
    made = chain(5)
    false = JournalEntry(6, AT, "slot", JournalAction.UNLOCKED, "", "ab" * 32)
    assert judged([*made, false]).findings == [Finding(EDITED, 6, 6)]


def test_a_cut_end_is_found_by_whoever_knew_it_alone() -> None:
    made = chain(10)
    assert judged(made[:7]).is_sound
    assert judged(made[:7], knows(made[9])).findings == [Finding(CUT, 8, 10)]
    assert judged([], knows(made[9])).findings == [Finding(CUT, 1, 10)]


def test_a_chain_made_anew_is_found_by_whoever_knew_the_old_one_alone() -> None:
    made, other = chain(10), chain(10, JournalHead(0, "1" * 64))
    rebuilt = chain(10)
    assert judged(rebuilt, knows(made[6], 16)).is_sound
    assert judged(made, knows(other[6], 16)).findings == [Finding(REWRITTEN, 7, 7)]
    assert judged(made, Witness(WitnessKind.PAPER, JournalHead(7, ""))).findings == [
        Finding(REWRITTEN, 7, 7)
    ]


def test_an_end_that_was_missing_at_an_opening_stays_told() -> None:
    made = chain(3)
    told = JournalEntry(0, AT, "slot", JournalAction.JOURNAL_CUT, cut_record(JournalHead(9, START)))
    made.append(chained(JournalHead(3, made[2].mac), told, seal))
    assert judged(made).findings == [Finding(CUT, 4, 9)]


def test_a_journal_that_was_rewritten_whole_is_told_in_few_lines() -> None:
    made = [entry._replace(mac="ab" * 32) for entry in chain(300)]
    assert judged(made).findings == [Finding(EDITED, 1, 300)]
    holes = [entry for entry in chain(400) if entry.seq % 2]
    assert len(judged(holes).findings) == MOST_FINDINGS


# ---------------------------------------------------------------------- pruning


def pruned(day: date = date(2025, 11, 22)) -> tuple[list[JournalEntry], Pruning]:
    """Return a chain of ten whose first four were pruned, and the signed pruning."""
    made = chain(9)
    pruning = signed(Pruning(4, made[3].mac, day), seal)
    told = JournalEntry(0, AT, "slot", JournalAction.JOURNAL_PRUNED, pruning.record)
    made.append(chained(JournalHead(9, made[8].mac), told, seal))
    return made[4:], pruning


def test_a_pruned_journal_is_sound_and_says_whom_it_cannot_be_compared_with() -> None:
    before = chain(9)
    kept, pruning = pruned()
    witnesses = (knows(before[1]), knows(before[3]), knows(kept[2]))
    verdict = prove(kept, pruning, seal, witnesses)
    assert verdict.is_sound
    assert verdict.unknown == [witnesses[0]]
    assert verdict.agreed == list(witnesses[1:])


def test_a_pruning_that_nobody_signed_or_told_or_that_came_too_early_is_found() -> None:
    kept, pruning = pruned()
    forged = replace(pruning, signature="ab" * 32)
    assert prove(kept, forged, seal).findings == [Finding(PRUNING, 1, 4)]
    assert prove(kept[:-1], pruning, seal).findings == [Finding(PRUNING, 1, 4)]
    assert {f.kind for f in prove(kept, None, seal).findings} == {MISSING, PRUNING}
    early, pruning = pruned(date(2026, 6, 1))
    assert prove(early, pruning, seal).findings == [Finding(PRUNING, 1, 4)]
    latest, pruning = pruned(date(2026, 5, 23))
    assert prove(latest, pruning, seal).is_sound


def test_more_taken_out_than_was_pruned_is_missing() -> None:
    kept, pruning = pruned()
    assert prove(kept[1:], pruning, seal).findings == [Finding(MISSING, 5, 5)]


# ---------------------------------------------------------------------- what is signed


@given(st.text(), st.text(), st.text(), st.text())
def test_no_two_entries_are_signed_as_the_same_bytes(
    account: str, record: str, other_account: str, other_record: str
) -> None:
    one = JournalEntry(1, AT, account, "unlocked", record)
    other = JournalEntry(1, AT, other_account, "unlocked", other_record)
    is_same = (account, record) == (other_account, other_record)
    assert (entry_bytes(START, one) == entry_bytes(START, other)) is is_same


def test_an_instant_is_signed_in_utc_whatever_zone_it_is_told_in() -> None:
    paris = datetime.fromisoformat("2026-11-22T18:00:00+01:00")
    one, other = JournalEntry(1, AT, "a", "b"), JournalEntry(1, paris, "a", "b")
    assert entry_bytes(START, one) == entry_bytes(START, other)


def test_a_head_is_printed_in_groups_and_read_back_as_people_type_it() -> None:
    head = JournalHead(7, "8f3a22c177b012cd" + "0" * 48)
    assert head.short == "8f3a-22c1-77b0-12cd"
    assert len(head.groups) == 16
    for typed in (head.short, " 8F3A 22C1 77B0 12CD ", "8f3a22c177b012cd", "-".join(head.groups)):
        assert head.mac.startswith(read_short(typed))
        assert read_short(typed)
    for typed in ("", "8f3a-22c1", "8f3a-22c1-77b0-12cz", "0" * 65):
        assert read_short(typed) == ""
