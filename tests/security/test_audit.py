"""Checklist 36: every way of tampering with the journal is found; readings are in it; in UTC."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import inspect

from mentordesk.domain.journal import JournalAction, JournalEntry
from mentordesk.domain.journal_proof import FindingKind, Witness
from mentordesk.domain.people import YoungPersonDraft
from mentordesk.domain.places import VaultKind
from mentordesk.services import journal, journal_reading, people, search
from mentordesk.services.context import Context, context_of
from mentordesk.services.vaults import NewVault
from mentordesk.storage.keys.kdf import LIGHTEST
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.clock import SystemClock
from mentordesk.system.identifiers import Uuid7Identifiers

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSPHRASE = "sept mots pour un coffre de test vraiment"
MARKER = "Xylofarandole"
ENTRIES = 40
TRIGGERS = ("journal_entry_stays", "journal_entry_kept")


class Audited:
    """A vault with a journal, and hands that know its key."""

    def __init__(self, folder: Path) -> None:
        self.door = SqlVaultDoor(Uuid7Identifiers(), parameters=LIGHTEST)
        self.folder = folder
        new = NewVault(
            folder, VaultKind.ESTABLISHMENT, "MECS", "Claire", "Morel", "É", "C", PASSPHRASE
        )
        opened, _ = self.door.create(new)
        self.context = context_of(opened, SystemClock(), Uuid7Identifiers())

    @property
    def vault(self) -> SqlVault:
        vault = self.context.vault
        assert isinstance(vault, SqlVault)
        return vault

    def reopen(self) -> Context:
        slot = self.vault.keys.slot_id
        self.vault.close()
        opened = self.door.open_with_passphrase(self.folder, slot, PASSPHRASE)
        self.context = context_of(opened, SystemClock(), Uuid7Identifiers())
        return self.context

    def tamper(self, *statements: str) -> None:
        """Change the base behind the program's back, past the base's own guards."""
        with self.vault.engine.begin() as connection:
            for trigger in TRIGGERS:
                connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
            for statement in statements:
                connection.exec_driver_sql(statement)

    def found(self, *witnesses: Witness) -> list[tuple[str, int, int]]:
        verdict = journal_reading.verify(self.context, witnesses)
        return [(found.kind.value, found.first, found.last) for found in verdict.findings]


@pytest.fixture
def audited(tmp_path: Path) -> Iterator[Audited]:
    made = Audited(tmp_path / "coffre.mentordesk")
    with made.vault.writing() as work:
        for place in range(ENTRIES):
            at = datetime.now(UTC) - timedelta(minutes=ENTRIES - place)
            entry = JournalEntry(0, at, made.context.account, JournalAction.OPENED_FILE, "record")
            work.journal.append(entry)
        work.commit_note()
    assert made.found() == []
    yield made
    made.vault.close()


def test_an_edited_entry_is_found(audited: Audited) -> None:
    audited.tamper("UPDATE journal_entry SET account = 'somebody else' WHERE seq = 17")
    assert audited.found() == [("edited", 17, 17)]


def test_an_entry_deleted_in_the_middle_is_found(audited: Audited) -> None:
    audited.tamper("DELETE FROM journal_entry WHERE seq = 17")
    assert audited.found() == [("missing", 17, 17)]


def test_an_inserted_entry_is_found(audited: Audited) -> None:
    audited.tamper(
        "UPDATE journal_entry SET seq = -seq WHERE seq >= 17",
        "UPDATE journal_entry SET seq = 1 - seq WHERE seq < 0",
        "INSERT INTO journal_entry SELECT 17, at, account, 'unlocked', '', mac"
        " FROM journal_entry WHERE seq = 16",
    )
    assert audited.found() == [("inserted", 17, 17)]


def test_a_cut_tail_is_found_by_the_header(audited: Audited) -> None:
    audited.reopen()
    audited.tamper("DELETE FROM journal_entry WHERE seq > 37")
    assert audited.found() == [("cut", ENTRIES - 2, ENTRIES)]
    audited.reopen()
    assert audited.found() == [("cut", ENTRIES - 2, ENTRIES)]


def test_a_cut_tail_with_an_older_header_is_found_by_an_anchor(audited: Audited) -> None:
    audited.reopen()
    header = audited.folder / "base.mdkeys"
    kept = shutil.copyfile(header, audited.folder.parent / "older.mdkeys")
    before = audited.vault.sequence()
    for _ in range(3):
        journal.note_alone(audited.context, JournalAction.EXPORTED, "record")
    anchor = journal_reading.anchor(audited.context)
    assert audited.vault.sequence() == before
    audited.reopen()
    audited.tamper("DELETE FROM journal_entry WHERE seq > 40")
    audited.vault.close()
    shutil.copyfile(kept, header)
    audited.context = audited_again(audited)
    assert audited.found() == []
    witness = journal_reading.read_anchor(audited.context, anchor)
    assert audited.found(witness) == [("cut", ENTRIES + 1, ENTRIES + 3)]


def audited_again(audited: Audited) -> Context:
    """Open the closed vault."""
    slot = audited.context.account
    opened = audited.door.open_with_passphrase(audited.folder, slot, PASSPHRASE)
    return context_of(opened, SystemClock(), Uuid7Identifiers())


def test_a_chain_rebuilt_with_the_key_is_found_by_a_printed_page(audited: Audited) -> None:
    with audited.vault.reading() as work:
        printed = work.journal.head()
    witness = journal_reading.from_paper(str(printed.seq), printed.short)
    assert witness is not None
    audited.tamper("DELETE FROM journal_entry WHERE seq >= 20")
    with audited.vault.writing() as work:
        for _ in range(20, ENTRIES + 5):
            at = datetime.now(UTC)
            work.journal.append(JournalEntry(0, at, audited.context.account, "unlocked"))
        work.commit_note()
    assert audited.found() == []  # whoever holds the vault's key can do that: security.md 5.11
    assert audited.found(witness) == [("rewritten", ENTRIES, ENTRIES)]


def test_entries_that_were_removed_outside_of_the_rule_are_found(audited: Audited) -> None:
    audited.tamper(
        "INSERT INTO journal_state SELECT 1, seq, mac, at, mac FROM journal_entry WHERE seq = 9",
        "DELETE FROM journal_entry WHERE seq <= 9",
    )
    assert audited.found() == [("pruning", 1, 9)]


def test_readings_are_recorded(audited: Audited) -> None:
    context = audited.context
    person, _ = people.add_young_person(context, YoungPersonDraft("Inès", MARKER))
    journal.open_file(context, person.id)
    search.find_people(context, MARKER)
    found = journal_reading.entries(context, limit=2).lines
    assert [(line.entry.action, line.entry.record) for line in found] == [
        ("searched", ""),
        ("opened_file", person.id),
    ]


def test_instants_are_kept_in_utc_whatever_the_zone_of_the_clock(audited: Audited) -> None:
    local = datetime(2026, 7, 1, 18, 30, tzinfo=timezone(timedelta(hours=2)))
    with audited.vault.writing() as work:
        entry = JournalEntry(0, local, audited.context.account, JournalAction.UNLOCKED)
        assert work.journal.append(entry).seq == 41
        work.commit_note()
    with audited.vault.engine.connect() as connection:
        query = "SELECT at FROM journal_entry WHERE seq = 41"
        kept = connection.exec_driver_sql(query).scalar_one()
    assert kept.startswith("2026-07-01 16:30:00")
    assert audited.found() == []


def test_no_name_and_no_content_is_in_the_table(audited: Audited) -> None:
    context = audited.context
    person, _ = people.add_young_person(context, YoungPersonDraft("Inès", MARKER))
    journal.open_file(context, person.id)
    search.find_people(context, MARKER)
    with audited.vault.engine.connect() as connection:
        columns = {column["name"] for column in inspect(connection).get_columns("journal_entry")}
        rows = connection.exec_driver_sql("SELECT * FROM journal_entry").all()
    assert columns == {"seq", "at", "account", "action", "record", "mac"}
    told = str(rows)
    assert [word for word in (MARKER, "Inès", "Claire", "Morel", "MECS") if word in told] == []


def test_every_kind_of_finding_has_its_test_here() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    assert [kind for kind in FindingKind if f'("{kind.value}",' not in source] == []
