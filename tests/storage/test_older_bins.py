"""What was deleted under an older schema comes back, or is erased, under the one of today."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from mentordesk.domain.bin import BinKind
from mentordesk.domain.identity import YoungPersonId
from mentordesk.domain.next_steps import NextStepKind
from mentordesk.domain.pairs import PairState
from mentordesk.services import bin as bin_services
from mentordesk.services import erasure
from mentordesk.services.context import Context, context_of
from mentordesk.services.young_person_file import young_person_file
from mentordesk.storage.keys.labels import read_front
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.table_parts import metadata
from mentordesk.system.identifiers import Uuid7Identifiers
from tests.driving import PASSPHRASE
from tests.storage.decrypted import found_in
from tests.storage.test_migrations import GOLDEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from mentordesk.services.read_models import BinLine, YoungPersonLine
    from mentordesk.storage.vault import SqlVaultDoor


class Clock:
    def now(self) -> datetime:
        return datetime(2028, 1, 1, 12, tzinfo=UTC)

    def today(self) -> date:
        return self.now().date()


@contextmanager
def migrated(tmp_path: Path, door: SqlVaultDoor) -> Iterator[Context]:
    folder = shutil.copytree(GOLDEN / "0003.mentordesk", tmp_path / "0003.mentordesk")
    opened = door.open_with_passphrase(folder, read_front(folder).accounts[0].slot, PASSPHRASE)
    try:
        yield context_of(opened, Clock(), Uuid7Identifiers())
    finally:
        opened.vault.close()


def in_bin(context: Context, first_name: str) -> BinLine:
    lines = bin_services.bin_lines(context)
    return next(line for line in lines if str(line.entry.title["who"]).startswith(first_name))


def vault_of(context: Context) -> SqlVault:
    assert isinstance(context.vault, SqlVault)
    return context.vault


def test_a_file_and_a_mentor_come_back_with_what_the_program_has_learned_since(
    tmp_path: Path, door: SqlVaultDoor
) -> None:
    with migrated(tmp_path, door) as context:
        for name in ("Rose", "Noé"):
            bin_services.restore(context, in_bin(context, name).entry.id)
        noe = next(line for line in _followed(context) if line.display_name.startswith("Noé"))
        file = young_person_file(context, noe.id)
        (mentor,) = file.mentors.values()
        ((line, _),) = file.pairs
        (step,) = file.next_steps
        assert mentor.first_name == "Rose"
        assert (mentor.interests, mentor.free_on, mentor.certificate_issued_on) == ((), (), None)
        assert (file.person.languages, file.person.authority, file.person.area) == ((), None, "")
        assert (line.pair.state, line.pair.opened_on) == (PairState.ACTIVE, None)
        assert (step.text, step.kind, step.closing_note) == ("Rappeler", NextStepKind.STEP, "")
        assert [meeting.notes.facts for meeting in file.meetings] == ["A lu."]
        assert context.vault.problems() == []


def _followed(context: Context) -> Sequence[YoungPersonLine]:
    with context.vault.reading() as work:
        return work.young_people.lines(archived=False)


def test_a_file_that_was_deleted_then_is_erased_whole(tmp_path: Path, door: SqlVaultDoor) -> None:
    with migrated(tmp_path, door) as context:
        record = in_bin(context, "Noé").entry.record
        erasure.erase_young_person(context, YoungPersonId(record))
        vault = vault_of(context)
        with vault.engine.connect() as connection:
            entries = connection.execute(select(metadata.tables["bin_entry"])).all()
        assert record not in {entry.record for entry in entries}
        assert BinKind.MENTOR in {entry.kind for entry in entries}
        vault.checkpoint()
        assert found_in(vault.folder, bytes(vault.keys.raw_key), "A lu.") == 0


def test_no_page_that_a_migration_freed_tells_of_those_who_are_erased(
    tmp_path: Path, door: SqlVaultDoor
) -> None:
    with migrated(tmp_path, door) as context:
        vault, step = vault_of(context), metadata.tables["next_step"]
        with vault.engine.connect() as connection:
            texts = set(connection.execute(select(step.c.text)).scalars())
        files = [line.id for line in _followed(context)]
        assert texts
        assert len(files) > 1
        for file in files:
            erasure.erase_young_person(context, file)
        vault.checkpoint()
        key = bytes(vault.keys.raw_key)
        assert {text: found_in(vault.folder, key, text) for text in texts} == dict.fromkeys(
            texts, 0
        )
