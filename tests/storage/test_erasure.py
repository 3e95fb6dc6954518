"""Erasure: no page of the vault tells of it any more, and no restored backup brings it back."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, select

from mentordesk.domain.accounts import AccessGrant, GrantKind
from mentordesk.domain.bin import BinKind, Erased
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import ErasuresPending, KnownError, RecordMissing
from mentordesk.domain.goals import GoalDraft
from mentordesk.domain.identity import AccountId, GrantId
from mentordesk.domain.meetings import (
    MeetingDraft,
    MeetingFrame,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
)
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import (
    MentorDraft,
    PlacementDraft,
    PlacementKind,
    YoungPersonDraft,
)
from mentordesk.services import bin as bin_services
from mentordesk.services import (
    corrections,
    drafts,
    erasure,
    goals,
    meetings,
    pairs,
    people,
    placements,
)
from mentordesk.services.context import Context
from mentordesk.storage import tombstones
from mentordesk.storage.backups.make import make_backup
from mentordesk.storage.backups.restore import restore
from mentordesk.storage.lock import FolderLock
from mentordesk.storage.table_parts import metadata
from mentordesk.system.identifiers import Uuid7Identifiers
from tests.storage.conftest import PASSPHRASE
from tests.storage.decrypted import found_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mentordesk.domain.identity import MeetingId, YoungPersonId
    from mentordesk.domain.pairs import Pair
    from mentordesk.storage.open_vault import SqlVault
    from tests.storage.conftest import ClosedVault

MARKER = "Xylofarandole"
"""A word that stands in every text about the one who is erased."""


class Clock:
    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.instant

    def today(self) -> date:
        return self.instant.date()


def context_of(vault: SqlVault) -> Context:
    with vault.reading() as work:
        account = work.access.account(AccountId(vault.keys.slot_id))
    return Context(vault, Clock(), Uuid7Identifiers(), account.holder, account.id)


def fill(context: Context, first: str, word: str) -> Pair:
    """Keep a young person with a long file in which ``word`` stands everywhere."""
    person, _ = people.add_young_person(context, YoungPersonDraft(first, word))
    mentor, _ = people.add_mentor(context, MentorDraft("Karim", "Haddad"))
    since = context.clock.today() - timedelta(days=90)
    pair, _ = pairs.add_pair(context, PairDraft(person.id, mentor.id, since))
    goal, _ = goals.add_goal(context, person.id, GoalDraft(f"Jouer du {word}"))
    for ago in range(30):
        day = context.clock.today() - timedelta(days=ago)
        share = PairNotes(pair.id, MeetingNotes(facts=f"{word} {ago} " * 60), {goal.id: 5})
        frame = MeetingFrame(MeetingOutcome.HELD, day)
        draft = MeetingDraft(context.identifiers.new(), frame, (share,))
        last = meetings.record_meeting(context, draft).meetings[0]
    corrections.add_addendum(context, last.id, f"Encore {word}.")
    # What changed is remembered too, by the file, the goal, and a stay that is not there any more.
    people.revise_young_person(context, person.id, YoungPersonDraft(f"{first} {word}", word))
    goals.reword_goal(context, goal.id, GoalDraft(f"Rejouer du {word}"), "young_person")
    stay = PlacementDraft(PlacementKind.OTHER, started_on=since)
    kept, _ = placements.keep_placement(context, person.id, stay)
    placements.remove_placement(context, person.id, kept.id)
    drafts.keep_draft(context, DraftKind.MEETING, last.id, {"facts": word})
    _open_to_oneself(context, person.id, f"Pendant l’absence de {word}")
    outing: dict[str, object] = {"shares": [{"pair": pair.id, "facts": word}]}
    drafts.keep_draft(context, DraftKind.NEW_MEETING, "outing", outing)
    return pair


def _open_to_oneself(context: Context, person: YoungPersonId, reason: str) -> None:
    """Keep a grant whose reason tells of a young person."""
    made, today = GrantId(context.identifiers.new()), context.clock.today()
    grant = AccessGrant(
        made, context.account, GrantKind.YOUNG_PERSON, person, today, None, reason,
        context.actor, context.clock.now(),
    )  # fmt: skip
    with context.vault.writing() as work:
        work.access.keep_grant(grant)
        work.commit()


@pytest.fixture
def vault(thrice: ClosedVault) -> Iterator[SqlVault]:
    with thrice.opened() as opened:
        yield opened


def seen(vault: SqlVault, word: str = MARKER) -> int:
    return found_in(vault.folder, bytes(vault.keys.raw_key), word)


def test_the_search_sees_free_pages_the_log_and_older_bases(vault: SqlVault) -> None:
    context = context_of(vault)
    assert seen(vault) == 0
    fill(context, "Inès", MARKER)
    assert seen(vault) > 30
    vault.checkpoint()
    alone = seen(vault)
    assert alone > 10
    shutil.copyfile(vault.folder / "base.mdb", vault.folder / "base.mdb.0001")
    assert seen(vault) == 2 * alone
    vault._connection.execute("PRAGMA secure_delete=OFF")
    (vault.folder / "base.mdb.0001").unlink()
    for kept in metadata.sorted_tables[::-1]:
        with vault.engine.begin() as connection:
            if kept.name not in {"establishment", "account", "staff_member", "vault_state"}:
                connection.execute(delete(kept))
    vault.checkpoint()
    assert seen(vault) > 10


@pytest.mark.parametrize("through_the_bin", [True, False])
def test_nothing_of_an_erased_file_is_left_and_others_stay_whole(
    vault: SqlVault, *, through_the_bin: bool
) -> None:
    context = context_of(vault)
    other = fill(context, "Théo", "Durand")
    pair = fill(context, "Inès", MARKER)
    vault.checkpoint()
    shutil.copyfile(vault.folder / "base.mdb", vault.folder / "base.mdb.0001")
    first = meetings_of(context, pair)[0]
    bin_services.delete_meeting(context, first)
    if through_the_bin:
        bin_services.delete_young_person(context, pair.young_person)
    assert seen(vault) > 30
    done = erasure.erase_young_person(context, pair.young_person)
    assert seen(vault) == 0
    assert seen(vault, "Durand") > 10
    assert done.gone_from_backups == date(2027, 12, 23)
    assert [path.name for path in vault.folder.glob("base.mdb.*")] == []
    assert bin_services.bin_lines(context) == []
    assert len(meetings_of(context, other)) == 30
    assert histories(vault) == {other.young_person}
    assert vault.problems() == []
    with pytest.raises(RecordMissing):
        people.young_person_draft(context, pair.young_person)


def histories(vault: SqlVault) -> set[str]:
    """Return in whose files something changed."""
    table = metadata.tables["record_change"]
    with vault.engine.connect() as connection:
        return {row.young_person for row in connection.execute(select(table.c.young_person))}


def meetings_of(context: Context, pair: Pair) -> list[MeetingId]:
    with context.vault.reading() as work:
        return [meeting.id for meeting in work.meetings.of_young_person(pair.young_person)]


def test_what_a_moved_meeting_told_of_the_erased_one_goes_from_the_others_entries(
    vault: SqlVault,
) -> None:
    context = context_of(vault)
    other, pair = fill(context, "Théo", "Durand"), fill(context, "Inès", MARKER)
    moved = meetings_of(context, pair)[0]
    corrections.move_meeting(context, moved, other.id)
    entry, _ = bin_services.delete_meeting(context, moved)
    erasure.erase_young_person(context, pair.young_person)
    bin_services.restore(context, entry.id)
    with vault.reading() as work:
        assert list(work.meetings.moves_of(other.young_person)) == []
    assert vault.problems() == []


def test_what_was_cut_short_is_erased_at_the_next_opening(thrice: ClosedVault) -> None:
    with thrice.opened() as vault:
        context = context_of(vault)
        pair = fill(context, "Inès", MARKER)
        one = Erased(BinKind.YOUNG_PERSON, pair.young_person, date(2026, 11, 22))
        vault.remember_erased([one])
        assert seen(vault) > 0
    with thrice.opened() as vault:
        assert seen(vault) == 0
        assert vault.erase_remembered() == 0


def back_up(vault: SqlVault, place: Path) -> Path:
    with vault.backup_source() as source:
        at = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
        return make_backup(source, place, at=at, program="1", tick=lambda _: None)[0]


@pytest.mark.parametrize("where", ["its own header", "the copy outside", "the vault beside"])
def test_a_restored_backup_erases_again(thrice: ClosedVault, tmp_path: Path, where: str) -> None:
    with thrice.opened() as vault:
        context = context_of(vault)
        other, pair = fill(context, "Théo", "Durand"), fill(context, "Inès", MARKER)
        backup = back_up(vault, tmp_path)
        expired, _ = bin_services.delete_meeting(context, meetings_of(context, other)[0])
        erasure.erase_young_person(context, pair.young_person)
        clock = context.clock
        assert isinstance(clock, Clock)
        for days in (91, 1):  # on one day it is noticed, on another it is erased
            clock.instant += timedelta(days=days)
            bin_services.erase_expired(context)
        if where == "its own header":
            backup = back_up(vault, tmp_path)
    copies = None if where == "the vault beside" else thrice.door.third_copies
    if where == "the copy outside":
        shutil.rmtree(thrice.folder)
    folder = tmp_path / "repris.mentordesk"
    restore(backup, folder, lambda _: None)
    if where == "its own header":
        shutil.rmtree(thrice.folder)
    again = replace(thrice, folder=folder, door=replace(thrice.door, third_copies=copies))
    with again.opened() as vault:
        assert seen(vault) == 0
        context = context_of(vault)
        left = meetings_of(context, other)
        assert expired.record not in left
        assert len(left) == 29
        assert not (folder / tombstones.RESTORED).exists()
    with again.opened() as vault:
        assert vault.erase_remembered() == 0


def restored_before_an_erasure(thrice: ClosedVault, tmp_path: Path) -> ClosedVault:
    with thrice.opened() as vault:
        context = context_of(vault)
        pair = fill(context, "Inès", MARKER)
        backup = back_up(vault, tmp_path)
        erasure.erase_young_person(context, pair.young_person)
    folder = tmp_path / "repris.mentordesk"
    restore(backup, folder, lambda _: None)
    return replace(thrice, folder=folder)


def test_a_restored_vault_that_is_read_first_shows_nothing_of_it(
    thrice: ClosedVault, tmp_path: Path
) -> None:
    again = restored_before_an_erasure(thrice, tmp_path)
    opened = again.door.open_to_read(again.folder, again.slot, PASSPHRASE)
    with closing(opened.vault), opened.vault.reading() as work:
        assert opened.vault.is_read_only
        assert list(work.young_people.lines(archived=False)) == []
    assert not (again.folder / tombstones.RESTORED).exists()


def test_where_nothing_can_be_written_it_is_not_shown(
    thrice: ClosedVault, tmp_path: Path, read_only: Callable[[Path], None]
) -> None:
    again = restored_before_an_erasure(thrice, tmp_path)
    read_only(again.folder)
    with pytest.raises(ErasuresPending):
        again.door.open_to_read(again.folder, again.slot, PASSPHRASE)


def test_a_window_that_holds_it_keeps_it_from_being_shown(
    thrice: ClosedVault, tmp_path: Path
) -> None:
    again = restored_before_an_erasure(thrice, tmp_path)
    lock = FolderLock(again.folder)
    with pytest.raises(ErasuresPending):
        again.door.open_to_read(again.folder, again.slot, PASSPHRASE)
    lock.release()
    again.door.open_to_read(again.folder, again.slot, PASSPHRASE).vault.close()


def test_what_was_erased_and_applied_keeps_nobody_from_reading(
    thrice: ClosedVault, read_only: Callable[[Path], None]
) -> None:
    with thrice.opened() as vault:
        context = context_of(vault)
        pair = fill(context, "Inès", MARKER)
        erasure.erase_young_person(context, pair.young_person)
        context.vault.checkpoint()
    read_only(thrice.folder)
    thrice.door.open_to_read(thrice.folder, thrice.slot, PASSPHRASE).vault.close()


def test_another_vaults_header_beside_tells_nothing(
    thrice: ClosedVault, tmp_path: Path, closed: ClosedVault
) -> None:
    with thrice.opened() as vault:
        pair = fill(context_of(vault), "Inès", MARKER)
        backup = back_up(vault, tmp_path)
    (tmp_path / "abîmé.mentordesk").mkdir()
    (tmp_path / "abîmé.mentordesk" / "base.mdkeys").write_bytes(b"?")
    folder = tmp_path / "repris.mentordesk"
    restore(backup, folder, lambda _: None)
    with replace(thrice, folder=folder).opened() as vault:
        assert len(meetings_of(context_of(vault), pair)) == 30


def test_a_full_disk_changes_nothing_and_the_erasure_can_be_asked_again(
    vault: SqlVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = context_of(vault)
    pair = fill(context, "Inès", MARKER)

    def refuse(*_: object) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr("mentordesk.storage.keys.header._write_whole", refuse)
        with pytest.raises(KnownError):
            erasure.erase_young_person(context, pair.young_person)
    assert len(meetings_of(context, pair)) == 30
    erasure.erase_young_person(context, pair.young_person)
    assert seen(vault) == 0


def test_only_lives_are_remembered_for_ever() -> None:
    lines = [
        tombstones.packed(Erased(kind, "one", date(2024, 1, 1)))
        for kind in (BinKind.MEETING, BinKind.YOUNG_PERSON)
    ]
    assert tombstones.outdated(lines, date(2027, 1, 1)) == lines[:1]
    assert tombstones.outdated(lines, date(2024, 12, 31)) == []
    assert tombstones.unpacked(["2026-01-01 of_a_newer_program x", "?"]) == []
