"""The journal in a real vault: what is noted, who may read it, how long it is kept."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.accounts import (
    AccessGrant,
    Account,
    AccountState,
    GrantDraft,
    GrantKind,
    Role,
)
from mentordesk.domain.errors import (
    AnchorDamaged,
    AnchorForeign,
    NotAllowed,
)
from mentordesk.domain.identity import AccountId, GrantId
from mentordesk.domain.journal import JournalAction, JournalEntry
from mentordesk.domain.journal_proof import Finding, FindingKind, WitnessKind
from mentordesk.services import bin as bin_services
from mentordesk.services import (
    erasure,
    grants,
    journal,
    journal_reading,
    opening,
    people,
    places,
    search,
    today,
)
from mentordesk.services.changes import Changes
from mentordesk.services.failures import FailedUnlock
from mentordesk.services.read_models import JournalFilter, RecordKind, RecordName
from mentordesk.storage.open_vault import SqlVault
from tests.beginning import begin
from tests.services.conftest import mentor_of
from tests.services.test_summaries import validate

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from mentordesk.services.read_models import JournalLine
    from tests.services.conftest import World


def lines(world: World, **wanted: object) -> list[JournalLine]:
    """Return what is noted, the first one first."""
    criteria = JournalFilter(**wanted)  # type: ignore[arg-type]  # its own fields
    return list(journal_reading.entries(world.context, criteria).lines)[::-1]


def acts(world: World) -> list[tuple[str, str]]:
    return [(line.entry.action, line.entry.record) for line in lines(world)]


def in_the_hands_of(world: World, role: Role) -> Context:
    """Return the vault in the hands of a colleague with an account of their own."""
    member, _ = places.add_staff_member(world.context, "Malik", "Ferrand", "Éducateur")
    account = Account(AccountId(f"slot-{role}"), member.id, role)
    with world.context.vault.writing() as work:
        work.access.keep_account(account)
        work.commit()
    return replace(world.context, actor=member.id, account=account.id)


# ---------------------------------------------------------------------- what is noted


def test_a_life_of_a_file_is_noted_act_by_act_by_identifiers_alone(world: World) -> None:
    pair = world.pair()
    meeting = world.meeting(pair)
    person = pair.young_person
    journal.open_file(world.context, person)
    search.find_people(world.context, "inès ben")
    validated = validate(world, pair)
    journal.note_alone(world.context, JournalAction.PRINTED, validated.id)
    entry, _ = bin_services.delete_meeting(world.context, meeting.id)
    bin_services.restore(world.context, entry.id)
    bin_services.delete_young_person(world.context, person)
    erasure.erase_young_person(world.context, person)
    assert acts(world) == [
        ("opened_file", person),
        ("searched", ""),
        ("validated", validated.id),
        ("printed", validated.id),
        ("deleted", meeting.id),
        ("restored", meeting.id),
        ("deleted", person),
        ("erased", person),
    ]
    assert {line.who for line in lines(world)} == {"Claire Morel"}
    assert {line.entry.at for line in lines(world)} == {world.clock.now()}
    assert journal_reading.verify(world.context).is_sound


def test_what_was_undone_by_a_failure_is_not_noted(world: World) -> None:
    pair = world.pair()
    validated = validate(world, pair)
    before = acts(world)
    with pytest.raises(NotAllowed):
        bin_services.delete_summary(world.context, validated.id)
    assert acts(world) == before


def test_searching_is_noted_once_a_minute_for_each_account(world: World) -> None:
    other = in_the_hands_of(world, Role.DIRECTOR)
    for _ in range(3):
        search.find_people(world.context, "inès")
        search.find_people(other, "inès")
        world.clock.forward(seconds=15)
    world.clock.forward(seconds=61)
    search.find_people(world.context, "  ")
    search.find_people(world.context, "inès")
    assert [line.who for line in lines(world)] == ["Claire Morel", "Malik Ferrand", "Claire Morel"]


def test_failed_unlocks_are_noted_at_the_instant_when_they_failed(world: World) -> None:
    earlier = world.clock.now() - timedelta(hours=2)
    tried = [FailedUnlock(earlier + timedelta(minutes=n), world.context.account) for n in (1, 0)]
    begin(world.context, tried)
    begin(world.context)
    noted = sorted((line.entry for line in lines(world)), key=lambda entry: entry.seq)
    failed = [entry for entry in noted if entry.action == "failed_unlock"]
    assert [entry.at for entry in failed] == [earlier, earlier + timedelta(minutes=1)]
    assert len(noted) == len(failed) + 2
    flood = tried[1:] * (opening.MOST_FAILURES + 50)
    begin(world.context, flood)
    found = journal_reading.entries(world.context, limit=1)
    assert found.total == opening.MOST_FAILURES + 5


def test_failed_unlocks_do_not_hide_that_the_clock_was_set_back(world: World) -> None:
    begin(world.context)
    world.clock.forward(hours=-3)
    begin(world.context, [FailedUnlock(world.clock.now(), world.context.account)])
    told = sorted((line.entry for line in lines(world)), key=lambda entry: entry.seq)
    assert [entry.action for entry in told] == [
        "unlocked",
        "clock_back",
        "failed_unlock",
        "unlocked",
    ]


def test_an_account_without_a_slot_is_removed_and_the_journal_says_so(world: World) -> None:
    other = in_the_hands_of(world, Role.KEY_WORKER)
    begin(world.context)
    assert ("account_removed", other.account) in acts(world)
    with world.context.vault.reading() as work:
        assert work.access.account(other.account).state is AccountState.REMOVED
    before = len(acts(world))
    begin(world.context)
    assert len(acts(world)) == before + 1


def test_opening_is_noted_and_a_clock_that_was_set_back_too(world: World) -> None:
    assert begin(world.context) == (False, Changes.NOTHING)
    world.clock.forward(minutes=-5)
    begin(world.context)
    world.clock.forward(hours=-3)
    begin(world.context)
    noted = [line.entry for line in lines(world)]
    in_order = sorted(noted, key=lambda entry: entry.seq)
    assert [e.action for e in in_order] == ["unlocked", "unlocked", "clock_back", "unlocked"]


def test_noting_a_reading_is_no_change_of_the_records(world: World) -> None:
    pair = world.pair()
    before = world.context.vault.sequence()
    journal.open_file(world.context, pair.young_person)
    begin(world.context)
    assert world.context.vault.sequence() == before


# ---------------------------------------------------------------------- reading


def test_records_are_named_by_numbers_in_use_and_in_the_bin(world: World) -> None:
    pair = world.pair()
    meeting = world.meeting(pair)
    validated = validate(world, pair)
    for record in (pair.young_person, mentor_of(pair), pair.id, meeting.id, validated.id):
        journal.note_alone(world.context, JournalAction.PRINTED, record)
    expected = [
        RecordName(RecordKind.YOUNG_PERSON, 1, 1),
        RecordName(RecordKind.MENTOR, None, 1),
        RecordName(RecordKind.PAIR, 1),
        RecordName(RecordKind.MEETING, 1, 1),
        RecordName(RecordKind.SUMMARY, 1, 1),
    ]
    assert [line.record for line in lines(world)][1:] == expected
    bin_services.delete_meeting(world.context, meeting.id)
    bin_services.delete_young_person(world.context, pair.young_person)
    named = {line.entry.record: line.record for line in lines(world)}
    assert named[pair.young_person] == expected[0]
    assert named[meeting.id] == expected[3]
    erasure.erase_young_person(world.context, pair.young_person)
    assert {line.record for line in lines(world)} == {RecordName(RecordKind.MENTOR, None, 1), None}


def test_colleagues_are_named_where_the_act_is_about_them(world: World) -> None:
    other = in_the_hands_of(world, Role.KEY_WORKER)
    now = world.clock.now()
    grant = AccessGrant(
        GrantId("grant"),
        other.account,
        GrantKind.YOUNG_PERSON,
        "person",
        world.day,
        None,
        "relais",
        world.context.actor,
        now,
    )
    with world.context.vault.writing() as work:
        work.access.keep_grant(grant)
        journal.note(world.context, work, JournalAction.GRANT_GIVEN, grant.id)
        journal.note(world.context, work, JournalAction.ROLE_CHANGED, other.account)
        work.commit()
    assert [line.whom for line in lines(world)] == ["Malik Ferrand", "Malik Ferrand"]


def test_who_was_let_into_a_file_is_found_under_its_number(world: World) -> None:
    person, _ = world.pair().young_person, world.pair("Théo", "Sophie")
    worker = world.as_role(Role.KEY_WORKER)
    draft = GrantDraft(GrantKind.YOUNG_PERSON, person, world.day, world.day, "relais")
    given, _ = grants.give_access(world.context, worker.account, draft)
    grants.withdraw(world.context, given.id)
    before = people.young_person_draft(world.context, person)
    people.revise_young_person(world.context, person, replace(before, key_worker=worker.actor))
    people.revise_young_person(world.context, person, replace(before, key_worker=worker.actor))
    found = lines(world, number=1)
    assert [line.entry.action for line in found] == [
        JournalAction.GRANT_GIVEN,
        JournalAction.GRANT_WITHDRAWN,
        JournalAction.KEY_WORKER_CHANGED,
    ]
    assert {line.record for line in found} == {RecordName(RecordKind.YOUNG_PERSON, 1, 1)}


def test_what_is_read_beside_a_file_is_noted_unless_it_was_opened_just_before(
    world: World,
) -> None:
    person, other = world.pair().young_person, world.pair("Théo", "Sophie").young_person
    colleague = in_the_hands_of(world, Role.DIRECTOR)
    journal.open_file(world.context, person)
    journal.open_part(world.context, person)
    assert acts(world) == [("opened_file", person)]
    journal.open_part(world.context, other)
    journal.open_part(colleague, person)
    world.clock.forward(minutes=16)
    journal.open_part(world.context, person)
    assert [record for _, record in acts(world)] == [person, other, person, person]


def test_filters_find_by_day_person_kind_and_number_and_count_honestly(world: World) -> None:
    pair, second = world.pair(), world.pair("Théo", "Sophie")
    meeting = world.meeting(pair)
    other = in_the_hands_of(world, Role.DIRECTOR)
    journal.open_file(world.context, pair.young_person)
    world.clock.forward(days=2)
    journal.open_file(other, second.young_person)
    journal.note_alone(other, JournalAction.PRINTED, meeting.id)
    noted = lines(world)
    assert len(noted) == 3
    assert lines(world, since=world.clock.now() - timedelta(hours=1)) == noted[1:]
    assert lines(world, until=world.clock.now()) == noted[:1]
    assert lines(world, account=other.account) == noted[1:]
    assert lines(world, actions=frozenset({"opened_file"})) == noted[:2]
    assert lines(world, number=1) == [noted[0], noted[2]]
    assert lines(world, number=2) == [noted[1]]
    assert lines(world, number=99) == []
    first = journal_reading.entries(world.context, limit=2)
    assert (len(first.lines), first.total) == (2, 3)
    rest = journal_reading.entries(world.context, limit=2, after=first.lines[-1].entry)
    assert [line.entry.seq for line in (*first.lines, *rest.lines)] == [3, 2, 1]


@pytest.mark.parametrize("role", list(Role))
def test_only_the_director_and_the_auditor_read_the_journal(world: World, role: Role) -> None:
    context = in_the_hands_of(world, role)
    uses = [
        lambda: journal_reading.entries(context),
        lambda: journal_reading.people_in_front(context),
        lambda: journal_reading.verify(context),
        lambda: journal_reading.anchor(context),
        lambda: journal_reading.put_off_week_page(context),
    ]
    for use in uses:
        if role in {Role.DIRECTOR, Role.AUDITOR}:
            use()  # type: ignore[no-untyped-call]  # as given
        else:
            with pytest.raises(NotAllowed):
                use()  # type: ignore[no-untyped-call]  # as given


def test_an_account_that_may_not_read_a_file_is_refused_and_nothing_is_noted(world: World) -> None:
    pair = world.pair()
    with pytest.raises(NotAllowed):
        journal.open_file(in_the_hands_of(world, Role.ADMINISTRATOR), pair.young_person)
    assert acts(world) == []


# ---------------------------------------------------------------------- how long it is kept


def fill(world: World, days: int) -> None:
    """Note an opening a day, up to today."""
    with world.context.vault.writing() as work:
        for ago in range(days, 0, -1):
            at = world.clock.now() - timedelta(days=ago)
            entry = JournalEntry(0, at, world.context.account, JournalAction.UNLOCKED)
            work.journal.append(entry)
        work.commit_note()


def test_what_is_older_than_a_year_goes_on_the_second_day_and_a_signed_line_tells(
    world: World,
) -> None:
    fill(world, 400)
    assert journal.prune(world.context) is Changes.NOTHING
    assert journal.prune(world.context) is Changes.NOTHING
    world.clock.forward(days=1)
    begin(world.context)
    found = journal_reading.entries(world.context, limit=1)
    told = found.lines[0].entry
    assert told.action == "journal_pruned"
    assert told.record == "36 2025-11-23"
    assert found.total == 400 - 36 + 2
    verdict = journal_reading.verify(world.context)
    assert verdict.is_sound
    assert verdict.pruned is not None
    assert verdict.pruned.day == date(2025, 11, 23)
    world.clock.forward(days=1)
    journal.prune(world.context)
    world.clock.forward(days=1)
    assert journal.prune(world.context) is Changes.JOURNAL
    assert journal_reading.verify(world.context).is_sound


def test_a_clock_that_is_wrong_for_one_day_removes_nothing(world: World) -> None:
    fill(world, 10)
    world.clock.forward(days=4000)
    begin(world.context)
    world.clock.forward(days=-4000)
    begin(world.context)
    assert journal_reading.entries(world.context).total == 13  # the clock's two and its way back
    world.clock.forward(days=1)
    begin(world.context)
    assert journal_reading.entries(world.context).total == 14


def test_a_clock_that_was_ahead_for_two_days_is_found_to_have_pruned_too_early(
    world: World,
) -> None:
    fill(world, 10)
    for days in (400, 1, -401):
        world.clock.forward(days=days)
        begin(world.context)
    assert journal_reading.verify(world.context).findings[0].kind is FindingKind.PRUNING
    world.clock.forward(days=1)
    begin(world.context)
    kinds = [finding.kind for finding in journal_reading.verify(world.context).findings]
    assert kinds == [FindingKind.PRUNING]


def test_the_length_is_one_of_four_and_a_rule_of_the_house(world: World) -> None:
    assert journal.retention(world.context) == 12
    with pytest.raises(ValueError, match="1"):
        journal.keep_retention(world.context, 1)
    with pytest.raises(NotAllowed):
        journal.keep_retention(in_the_hands_of(world, Role.AUDITOR), 36)
    journal.keep_retention(world.context, 36)
    journal.keep_retention(world.context, 36)
    assert journal.retention(world.context) == 36
    assert acts(world) == [("retention_changed", "36")]
    fill(world, 400)
    journal.prune(world.context)
    world.clock.forward(days=1)
    assert journal.prune(world.context) is Changes.NOTHING


def test_an_expired_entry_of_the_bin_is_noted_as_the_programs_act(world: World) -> None:
    pair = world.pair()
    meeting = world.meeting(pair)
    bin_services.delete_meeting(world.context, meeting.id)
    for days in (91, 1):
        world.clock.forward(days=days)
        bin_services.erase_expired(world.context)
    assert acts(world)[-1] == ("expired", meeting.id)


# ---------------------------------------------------------------------- anchors


def test_a_validated_version_keeps_where_the_journal_ended_and_is_a_witness_of_it(
    world: World,
) -> None:
    validated = validate(world, world.pair())
    with world.context.vault.reading() as work:
        kept = json.loads(work.summaries.frozen_data(validated.id))["journal"]
        head = work.journal.head()
    assert kept == {"seq": head.seq, "mac": head.mac}
    assert lines(world)[-1].entry.mac == head.mac
    witness = journal_reading.from_paper(str(head.seq), head.short)
    assert witness is not None
    assert journal_reading.verify(world.context, [witness]).agreed == [witness]
    assert journal_reading.from_paper("12 a", head.short) is None
    assert journal_reading.from_paper("1 234", "8f3a") is None


def test_an_anchor_is_read_back_and_tells_damage_from_another_vault(world: World) -> None:
    begin(world.context)
    data = journal_reading.anchor(world.context)
    witness = journal_reading.read_anchor(world.context, data)
    assert witness.kind is WitnessKind.FILE
    begin(world.context)
    assert journal_reading.verify(world.context, [witness]).agreed == [witness]
    body = json.loads(data)
    for key, value in (("seq", 7), ("mac", "0" * 64), ("made_at", "x"), ("signature", "")):
        with pytest.raises(AnchorDamaged):
            journal_reading.read_anchor(world.context, json.dumps({**body, key: value}).encode())
    for spoiled in (b"", b"{}", b"[]", b"\xff", data[:40], b'{"signature": 1}'):
        with pytest.raises(AnchorDamaged):
            journal_reading.read_anchor(world.context, spoiled)
    foreign = json.dumps({**body, "vault_id": "another"}).encode()
    with pytest.raises(AnchorForeign):
        journal_reading.read_anchor(world.context, foreign)


def test_a_cut_end_is_found_by_the_anchor_alone_while_the_header_does_not_know_it(
    world: World,
) -> None:
    for _ in range(3):
        begin(world.context)
    witness = journal_reading.read_anchor(world.context, journal_reading.anchor(world.context))
    vault = world.context.vault
    assert isinstance(vault, SqlVault)
    with vault.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER journal_entry_kept")
        connection.exec_driver_sql("DELETE FROM journal_entry WHERE seq > 1")
    assert journal_reading.verify(world.context).is_sound
    findings = journal_reading.verify(world.context, [witness]).findings
    assert findings == [Finding(FindingKind.CUT, 2, 3)]


# ---------------------------------------------------------------------- the reminder


def is_reminded(world: World) -> bool:
    return today.today(world.context).week_page.is_due


def test_the_page_of_the_week_is_reminded_of_after_a_week_and_can_be_put_off(world: World) -> None:
    assert not is_reminded(world)
    begin(world.context)
    world.clock.forward(days=7)
    assert not is_reminded(world)
    world.clock.forward(days=1)
    assert is_reminded(world)
    journal_reading.put_off_week_page(world.context)
    assert not is_reminded(world)
    world.clock.forward(days=6)
    assert not is_reminded(world)
    world.clock.forward(days=1)
    assert is_reminded(world)
    other = in_the_hands_of(world, Role.KEY_WORKER)
    with other.vault.reading() as work:
        assert not journal_reading.week_reminder(other, work).is_due


def test_people_are_told_by_their_account_even_when_they_share_a_name(world: World) -> None:
    in_the_hands_of(world, Role.AUDITOR)
    in_the_hands_of(world, Role.DIRECTOR)
    told = journal_reading.people_in_front(world.context)
    assert [name for _, name in told] == ["Claire Morel", "Malik Ferrand", "Malik Ferrand"]
