"""The journal in the base and in the key header: append-only, and its end is not forgotten."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from mentordesk.domain.journal import JournalAction, JournalEntry, JournalHead, cut_record
from mentordesk.domain.journal_proof import Finding, FindingKind, Witness, WitnessKind
from mentordesk.services.context import context_of
from mentordesk.services.read_models import JournalFilter
from mentordesk.storage.keys.sealing import authenticated, sealed_keyring
from mentordesk.system.clock import SystemClock
from mentordesk.system.identifiers import Uuid7Identifiers
from tests.beginning import begin
from tests.storage.conftest import PASSPHRASE, sql_vault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.storage.open_vault import SqlVault
    from tests.storage.conftest import ClosedVault

AT = datetime(2026, 11, 22, 17, 0, 0, 123456, tzinfo=UTC)


def note(vault: SqlVault, times: int = 1) -> JournalHead:
    """Note an opening some times; return where the journal ends then."""
    with vault.writing() as work:
        for _ in range(times):
            work.journal.append(JournalEntry(0, AT, "slot", JournalAction.UNLOCKED))
        work.commit_note()
        return work.journal.head()


def findings(vault: SqlVault) -> Sequence[Finding]:
    known = vault.journal_witness()
    header = [] if known is None else [Witness(WitnessKind.HEADER, known)]
    with vault.reading() as work:
        return work.journal.prove(header).findings


def cut(closed: ClosedVault, keep: int) -> None:
    """Cut the end of the journal of a closed vault, as somebody does who has its key."""
    with closed.opened() as vault:
        kept = vault.keys.journal_head
        connection = vault._connection
        connection.execute("DROP TRIGGER journal_entry_kept")
        connection.execute("DELETE FROM journal_entry WHERE seq > ?", (keep,))
        vault.checkpoint()
        assert vault.keys.journal_head == kept  # the program itself does not believe it


def test_what_is_read_back_is_what_was_written_to_the_microsecond(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        note(vault, 3)
        with vault.reading() as work:
            (last, *_) = work.journal.lines(JournalFilter(), None)
        assert (last.seq, last.at, last.account, last.action) == (3, AT, "slot", "unlocked")
        assert findings(vault) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_entry SET account = 'other' WHERE seq = 1",
        "DELETE FROM journal_entry WHERE seq = 2",
        "DELETE FROM journal_entry",
    ],
)
def test_the_base_itself_refuses_to_change_an_entry(closed: ClosedVault, statement: str) -> None:
    with closed.opened() as vault:
        note(vault, 2)
        with pytest.raises(dbapi2.IntegrityError, match="journal"):
            vault._connection.execute(statement)
        assert findings(vault) == []


def test_the_header_knows_the_end_at_each_folding_of_the_log(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        head = note(vault, 4)
        assert vault.journal_witness() != head
        vault.checkpoint()
        assert vault.journal_witness() == head
    with closed.opened() as vault:
        assert vault.journal_witness() == head
        assert findings(vault) == []


def test_a_cut_end_is_known_at_the_next_opening_and_told_for_good(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        lost = note(vault, 5)
    cut(closed, 3)
    opened = closed.open()
    context = context_of(opened, SystemClock(), Uuid7Identifiers())
    vault = sql_vault(opened)
    try:
        assert findings(vault) == [Finding(FindingKind.CUT, 4, 5)]
        assert begin(context)[0]
        assert not begin(context)[0]
        with vault.reading() as work:
            assert work.journal.is_told(JournalAction.JOURNAL_CUT, cut_record(lost))
            head = work.journal.head()
        vault.checkpoint()
        assert vault.journal_witness() == head
        assert findings(vault) == [Finding(FindingKind.CUT, 4, 5)]
    finally:
        vault.close()


def test_the_chain_outlives_the_passphrase_and_the_key_of_the_base(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        note(vault, 2)
        vault.keys = vault.keys.with_passphrase("une autre phrase de sept mots bien à elle")
        vault.keys, _ = vault.keys.with_new_recovery_key()
    other = "une autre phrase de sept mots bien à elle"
    closed.door.rotate_key(closed.folder, closed.slot, other)
    with closed.opened(other) as vault:
        note(vault, 2)
        assert findings(vault) == []


def test_an_old_vault_gets_its_key_once(closed: ClosedVault) -> None:
    keys = closed.unlock()
    bare = sealed_keyring({"db": {"cur": keys.raw_key_hex}}, keys.vault_id, keys.vault_key)
    body = {**keys.body, "keyring": bare}
    closed.forge(authenticated(body, keys.vault_key))
    assert closed.unlock().journal_key is None
    with closed.opened() as vault:
        note(vault, 1)
        key = vault.keys.journal_key
    assert key is not None
    assert closed.unlock(PASSPHRASE).journal_key == key
    with closed.opened() as vault:
        assert findings(vault) == []


def test_a_row_that_is_no_entry_is_found_and_stops_nothing(closed: ClosedVault) -> None:
    with closed.opened() as vault:
        note(vault, 4)
        connection = vault._connection
        connection.execute("DROP TRIGGER journal_entry_stays")
        connection.execute("UPDATE journal_entry SET at = 'demain' WHERE seq = 2")
        connection.execute("UPDATE journal_entry SET account = x'ff00', mac = 7 WHERE seq = 3")
        found = findings(vault)
        assert [(f.kind, f.first) for f in found] == [(FindingKind.EDITED, 2)]
        assert found[0].last >= 3
        with vault.reading() as work:
            assert len(work.journal.lines(JournalFilter(), None)) == 4
