from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.accounts import INVITATION_DAYS, AccountState, Role
from mentordesk.domain.errors import (
    DiskFull,
    InvalidInput,
    InvitationOver,
    LastAdministrator,
    NotAllowed,
    RecordMissing,
    WrongPassphrase,
)
from mentordesk.domain.identity import AccountId, StaffMemberId
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.passphrase import assess
from mentordesk.domain.people import MentorDraft, YoungPersonDraft
from mentordesk.services import accounts, people, places
from mentordesk.services.accounts import Invitation, Invited
from mentordesk.services.changes import Changes
from mentordesk.services.context import Context, context_of
from mentordesk.services.invitations import renew_invitation
from mentordesk.services.read_models import JournalFilter
from mentordesk.storage.keys import header
from mentordesk.system.identifiers import Uuid7Identifiers
from tests.beginning import begin
from tests.household import COLLEAGUES, LEAVERS
from tests.services.conftest import SettableClock
from tests.storage.conftest import PASSPHRASE, make, sql_vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mentordesk.domain.accounts import Account
    from mentordesk.services.vaults import OpenedVault
    from tests.storage.conftest import ClosedVault

STRANGER = Invitation("L. R.", Role.KEY_WORKER, None, "Lou", "Renard", "Éducateur")


class Office:
    """A vault, who sits in front of it, and a clock that is moved by hand."""

    def __init__(self, vault: ClosedVault) -> None:
        self.clock = SettableClock()
        self.door = replace(vault.door, now=self.clock.now)
        self.folder, self.slot = vault.folder, vault.slot
        self.sit(self.slot, PASSPHRASE)

    def sit(self, slot: str, passphrase: str) -> None:
        """Open the vault with an account."""
        self.opened: OpenedVault = self.door.open_with_passphrase(self.folder, slot, passphrase)
        self.context: Context = context_of(self.opened, self.clock, Uuid7Identifiers())

    def stand_up(self) -> None:
        self.opened.vault.close()

    def change_to(self, slot: str, passphrase: str) -> None:
        self.stand_up()
        self.sit(slot, passphrase)

    def invite(self, invitation: Invitation = STRANGER, phrase: str = PASSPHRASE) -> Invited:
        return accounts.invite(self.context, self.door, self.opened, invitation, phrase)

    def accept(self, code: str, passphrase: str) -> Account:
        return accounts.accept_invitation(self.context, self.door, self.opened, code, passphrase)[0]

    def join(
        self, label: str, passphrase: str, role: Role = Role.KEY_WORKER, *, phrase: str = PASSPHRASE
    ) -> AccountId:
        """Invite somebody who accepts at once; then who sat there sits there again."""
        before = self.slot_in_front
        made = self.invite(replace(STRANGER, label=label, role=role), phrase)
        self.change_to(made.account.id, made.code)
        self.accept(made.code, passphrase)
        self.change_to(before, phrase)
        return made.account.id

    @property
    def slot_in_front(self) -> str:
        return str(self.context.account)

    def renew(self, account: AccountId, phrase: str = PASSPHRASE) -> Invited:
        return renew_invitation(self.context, self.door, self.opened, account, phrase)

    def remove(self, account: str, phrase: str = PASSPHRASE) -> Changes:
        return accounts.remove_account(
            self.context, self.door, self.opened, AccountId(account), phrase
        )[1]

    def give(self, account: str, role: Role, phrase: str = PASSPHRASE) -> Account:
        return accounts.change_role(
            self.context, self.door, self.opened, AccountId(account), role, phrase
        )[0]

    def states(self) -> dict[str, AccountState]:
        with self.context.vault.reading() as work:
            return {kept.id: kept.state for kept in work.access.accounts()}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    from mentordesk.storage.keys.kdf import LIGHTEST
    from mentordesk.storage.vault import SqlVaultDoor

    door = SqlVaultDoor(Uuid7Identifiers(), parameters=LIGHTEST)
    made = Office(make(door, tmp_path / "office.mentordesk"))
    yield made
    made.stand_up()


# ---------------------------------------------------------------------- inviting


def test_somebody_invited_chooses_a_passphrase_and_is_in(office: Office) -> None:
    made = office.invite()
    assert made.changes == Changes.ACCOUNTS | Changes.PLACES
    office.change_to(made.account.id, made.code)
    assert office.opened.account.state is AccountState.INVITED
    account = office.accept(made.code, COLLEAGUES)
    assert (account.state, account.invited_until) == (AccountState.ACTIVE, None)
    assert len(people.young_people(office.context)) == 0
    office.change_to(made.account.id, COLLEAGUES)
    assert office.opened.account == account
    with pytest.raises(WrongPassphrase):
        office.door.open_with_passphrase(office.folder, made.account.id, made.code)


def test_another_code_takes_the_place_of_one_that_is_lost_or_over(office: Office) -> None:
    made = office.invite()
    office.clock.forward(days=INVITATION_DAYS + 1)
    again = office.renew(made.account.id)
    assert again.code != made.code
    assert again.account.invited_until == office.clock.now() + timedelta(days=INVITATION_DAYS)
    with pytest.raises(WrongPassphrase):
        office.door.open_with_passphrase(office.folder, made.account.id, made.code)
    found = office.door.open_to_read(office.folder, made.account.id, again.code)
    assert found.account.state is AccountState.INVITED
    found.vault.close()
    with office.context.vault.reading() as work:
        noted = [(o.action, o.record) for o in work.journal.lines(JournalFilter(), 50)]
    assert (JournalAction.CODE_RENEWED, made.account.id) in noted


def test_a_code_is_renewed_with_the_passphrase_and_for_an_invitation_alone(office: Office) -> None:
    made = office.invite()
    with pytest.raises(WrongPassphrase):
        office.renew(made.account.id, COLLEAGUES)
    joined = office.join("S. D.", COLLEAGUES)
    with pytest.raises(RecordMissing):
        office.renew(joined)
    office.change_to(made.account.id, made.code)  # it is the same code still
    assert office.opened.account.state is AccountState.INVITED


@pytest.mark.parametrize("careless", [str.lower, lambda code: code.replace("-", " "), str.strip])
def test_a_code_may_be_typed_carelessly(office: Office, careless: Callable[[str], str]) -> None:
    made = office.invite()
    office.change_to(made.account.id, careless(made.code).replace("1", "l").replace("0", "o"))
    office.accept(careless(made.code), COLLEAGUES)


def test_somebody_invited_does_nothing_else_before(office: Office) -> None:
    made = office.invite(replace(STRANGER, role=Role.DIRECTOR))
    office.change_to(made.account.id, made.code)
    with pytest.raises(NotAllowed):
        accounts.accounts(office.context)
    with pytest.raises(NotAllowed):
        office.invite(replace(STRANGER, label="X"), made.code)
    with pytest.raises(NotAllowed):
        office.remove(office.slot, made.code)
    assert "quintrevaux" in accounts.local_words(office.context)


def test_a_code_opens_until_its_last_instant_and_no_longer(office: Office) -> None:
    made = office.invite()
    office.clock.forward(days=INVITATION_DAYS)
    office.change_to(made.account.id, made.code)
    office.clock.forward(seconds=1)
    office.stand_up()
    for door in (office.door.open_with_passphrase, office.door.open_to_read):
        with pytest.raises(InvitationOver):
            door(office.folder, made.account.id, made.code)
    with pytest.raises(WrongPassphrase):
        office.door.open_with_passphrase(office.folder, made.account.id, "not the code")
    office.sit(office.slot, PASSPHRASE)


def test_an_invitation_that_is_over_is_withdrawn_like_any_account(office: Office) -> None:
    made = office.invite()
    office.clock.forward(days=INVITATION_DAYS + 1)
    assert office.remove(made.account.id) == Changes.ACCOUNTS
    again = office.invite(replace(STRANGER, holder=made.account.holder))
    assert again.changes == Changes.ACCOUNTS
    assert again.account.holder == made.account.holder


def test_an_accepted_account_has_no_date_at_which_it_ends(office: Office) -> None:
    account = office.join("L. R.", COLLEAGUES)
    office.clock.forward(days=400)
    office.change_to(account, COLLEAGUES)


def test_a_weak_passphrase_is_not_accepted_and_the_code_stays(office: Office) -> None:
    places.add_unit(office.context, "Pavillon des Acacias")
    made = office.invite()
    office.change_to(made.account.id, made.code)
    for weak in ("", "courte", "Motdepasse2026!", "Acacias2026!", "Renard-Lou-2026", made.code):
        with pytest.raises(InvalidInput) as told:
            office.accept(made.code, weak)
        assert [(p.field, p.code) for p in told.value.problems] == [("passphrase", "too_weak")]
    with pytest.raises(WrongPassphrase):
        office.accept("not the code", COLLEAGUES)
    office.accept(made.code, COLLEAGUES)
    with pytest.raises(RecordMissing):
        office.accept(COLLEAGUES, LEAVERS)


def test_an_invitation_says_what_is_missing(office: Office) -> None:
    with pytest.raises(InvalidInput) as told:
        office.invite(replace(STRANGER, first_name=" ", last_name="", function=""))
    assert {p.field for p in told.value.problems} == {"first_name", "function"}
    for label, code in (("  ", "missing"), ("x" * 21, "too_long"), ("z.  q.", "taken")):
        with pytest.raises(InvalidInput) as told:
            office.invite(replace(STRANGER, label=label))
        assert [(p.field, p.code) for p in told.value.problems] == [("label", code)]
    assert len(office.states()) == 1
    assert len(places.house(office.context).staff) == 1


def test_one_person_has_one_account(office: Office) -> None:
    made = office.invite()
    with pytest.raises(InvalidInput) as told:
        office.invite(replace(STRANGER, label="B. B.", holder=made.account.holder))
    assert [p.code for p in told.value.problems] == ["has_account"]
    with pytest.raises(RecordMissing):
        office.invite(replace(STRANGER, label="B. B.", holder=StaffMemberId("nobody")))


def test_what_is_sensitive_asks_for_the_passphrase_and_changes_nothing_without(
    office: Office,
) -> None:
    other = office.join("L. R.", COLLEAGUES)
    before = (office.folder / header.NAME).read_bytes(), office.states()
    for act in (
        lambda: office.invite(replace(STRANGER, label="B. B."), "wrong"),
        lambda: office.remove(other, "wrong"),
        lambda: office.give(other, Role.AUDITOR, "wrong"),
        lambda: accounts.rename_account(office.context, office.door, office.opened, "Y", "wrong"),
    ):
        with pytest.raises(WrongPassphrase):
            act()
    assert ((office.folder / header.NAME).read_bytes(), office.states()) == before


def test_an_invitation_that_the_disk_refuses_leaves_no_account(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "refused")

    with monkeypatch.context() as patch:
        patch.setattr(header, "_write_whole", refuse)
        with pytest.raises(DiskFull):
            office.invite()
    assert sorted(office.states().values()) == [AccountState.ACTIVE, AccountState.REMOVED]
    office.invite()


def test_an_account_whose_slot_was_never_written_is_removed_at_the_next_opening(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object) -> None:
        raise OSError(28, "refused")

    with monkeypatch.context() as patch:
        patch.setattr(header, "_write_whole", cut)
        patch.setattr(accounts, "_write_removed", lambda *_: None)
        with pytest.raises(DiskFull):
            office.invite()
    assert AccountState.INVITED in office.states().values()
    office.change_to(office.slot, PASSPHRASE)
    begin(office.context)
    assert sorted(office.states().values()) == [AccountState.ACTIVE, AccountState.REMOVED]


# ---------------------------------------------------------------------- who manages accounts


@pytest.mark.parametrize("role", list(Role))
def test_directors_and_administrators_manage_accounts(office: Office, role: Role) -> None:
    slot = office.join("L. R.", COLLEAGUES, role)
    office.change_to(slot, COLLEAGUES)
    acts = (
        lambda: accounts.accounts(office.context),
        lambda: accounts.lacks_second_administrator(office.context),
        lambda: office.invite(replace(STRANGER, label="B. B."), COLLEAGUES),
    )
    for act in acts:
        if role in {Role.DIRECTOR, Role.ADMINISTRATOR}:
            act()
        else:
            with pytest.raises(NotAllowed):
                act()
    if role not in {Role.DIRECTOR, Role.ADMINISTRATOR}:
        with pytest.raises(NotAllowed):
            office.remove(office.slot, COLLEAGUES)
        with pytest.raises(NotAllowed):
            office.give(office.slot, Role.AUDITOR, COLLEAGUES)


def test_an_administrator_makes_no_director_while_there_is_one(office: Office) -> None:
    slot = office.join("A. A.", COLLEAGUES, Role.ADMINISTRATOR)
    other = office.join("K. W.", LEAVERS)
    office.change_to(slot, COLLEAGUES)
    with pytest.raises(NotAllowed):
        office.invite(replace(STRANGER, role=Role.DIRECTOR), COLLEAGUES)
    with pytest.raises(NotAllowed):
        office.give(other, Role.DIRECTOR, COLLEAGUES)
    office.remove(office.slot, COLLEAGUES)
    assert office.give(other, Role.DIRECTOR, COLLEAGUES).role is Role.DIRECTOR


def test_nobody_gives_a_role_to_oneself(office: Office) -> None:
    office.join("A. A.", COLLEAGUES, Role.ADMINISTRATOR)
    with pytest.raises(NotAllowed):
        office.give(office.slot, Role.AUDITOR)


def test_a_role_holds_at_once(office: Office) -> None:
    slot = office.join("A. A.", COLLEAGUES, Role.ADMINISTRATOR)
    office.change_to(slot, COLLEAGUES)
    office.context.vault.checkpoint()
    with office.context.vault.writing() as work:
        work.access.keep_account(replace(office.opened.account, role=Role.AUDITOR))
        work.commit()
    with pytest.raises(NotAllowed):
        accounts.accounts(office.context)


def test_the_last_administrator_stays(office: Office) -> None:
    with pytest.raises(LastAdministrator):
        office.remove(office.slot)
    invited = office.invite(replace(STRANGER, role=Role.ADMINISTRATOR))
    with pytest.raises(LastAdministrator):
        office.remove(office.slot)
    office.change_to(invited.account.id, invited.code)
    office.accept(invited.code, COLLEAGUES)
    assert office.give(office.slot, Role.AUDITOR, COLLEAGUES).role is Role.AUDITOR
    with pytest.raises(LastAdministrator):
        office.remove(invited.account.id, COLLEAGUES)


def test_a_second_administrator_is_advised_until_one_is_in(office: Office) -> None:
    assert accounts.lacks_second_administrator(office.context)
    invited = office.invite(replace(STRANGER, role=Role.ADMINISTRATOR))
    assert accounts.lacks_second_administrator(office.context)
    office.change_to(invited.account.id, invited.code)
    office.accept(invited.code, COLLEAGUES)
    assert not accounts.lacks_second_administrator(office.context)
    office.remove(office.slot, COLLEAGUES)
    assert accounts.lacks_second_administrator(office.context)


# ---------------------------------------------------------------------- removing and listing


def test_who_was_removed_stays_an_author_and_is_listed_without_a_label(office: Office) -> None:
    slot = office.join("L. R.", COLLEAGUES)
    before = accounts.accounts(office.context)
    assert [line.label for line in before] == ["Z. Q.", "L. R."]
    assert [line.is_own for line in before] == [True, False]
    assert [line.is_last_administrator for line in before] == [True, False]
    office.remove(slot)
    line = accounts.accounts(office.context)[1]
    assert (line.label, line.account.state) == ("", AccountState.REMOVED)
    assert line.account.removed_at == office.clock.now()
    assert line.holder.full_name == "Lou Renard"
    assert line.holder in places.house(office.context).staff
    with pytest.raises(RecordMissing):
        office.remove(slot)
    with pytest.raises(RecordMissing):
        office.give(slot, Role.AUDITOR)


def test_a_session_whose_account_was_removed_may_do_nothing_more(office: Office) -> None:
    office.join("A. A.", COLLEAGUES, Role.ADMINISTRATOR)
    office.remove(office.slot)
    for act in (
        lambda: accounts.accounts(office.context),
        lambda: accounts.local_words(office.context),
        lambda: office.invite(replace(STRANGER, label="B. B.")),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_one_renames_ones_own_account(office: Office) -> None:
    office.join("L. R.", COLLEAGUES)
    label = "  Zoélie   Q. "
    changes = accounts.rename_account(office.context, office.door, office.opened, label, PASSPHRASE)
    assert changes == Changes.ACCOUNTS
    assert accounts.accounts(office.context)[0].label == "Zoélie Q."
    with pytest.raises(InvalidInput):
        accounts.rename_account(office.context, office.door, office.opened, "l. r.", PASSPHRASE)
    accounts.rename_account(office.context, office.door, office.opened, "ZOÉLIE Q.", PASSPHRASE)
    office.change_to(office.slot, PASSPHRASE)


def test_a_new_passphrase_is_weighed_with_the_words_of_the_house(office: Office) -> None:
    person = YoungPersonDraft("Maxence", "Delaborde")
    people.add_young_person(office.context, person)
    people.add_mentor(office.context, MentorDraft("Karim", "Haddad"))
    with pytest.raises(InvalidInput):
        accounts.change_passphrase(
            office.context, office.door, office.opened, PASSPHRASE, "Delaborde-2026"
        )
    accounts.change_passphrase(office.context, office.door, office.opened, PASSPHRASE, COLLEAGUES)
    office.change_to(office.slot, COLLEAGUES)
    known = accounts.local_words(office.context)
    assert {"mecs", "maxence", "delaborde", "karim", "haddad", "zoelie"} <= known
    assert not assess("Maxence.Delaborde.75", known).is_accepted


def test_an_invitation_runs_from_the_hour_it_was_made(office: Office) -> None:
    until = office.invite().account.invited_until
    assert until == office.clock.now() + timedelta(days=INVITATION_DAYS)
    assert sql_vault(office.opened).problems() == []


def test_what_is_done_to_accounts_is_in_the_journal(office: Office) -> None:
    slot = office.join("L. R.", COLLEAGUES)
    office.give(slot, Role.AUDITOR)
    accounts.change_passphrase(office.context, office.door, office.opened, PASSPHRASE, LEAVERS)
    office.remove(slot, LEAVERS)
    with office.context.vault.reading() as work:
        lines = work.journal.lines(JournalFilter(), None)
    noted = [(line.action, line.account, line.record) for line in sorted(lines)]
    own = office.context.account
    assert noted == [
        (JournalAction.ACCOUNT_INVITED, own, slot),
        (JournalAction.ACCOUNT_OPENED, slot, slot),
        (JournalAction.ROLE_CHANGED, own, slot),
        (JournalAction.PASSPHRASE_CHANGED, own, own),
        (JournalAction.ACCOUNT_REMOVED, own, slot),
        (JournalAction.KEYS_ROTATED, own, ""),
    ]


def test_the_journals_chain_outlives_a_removal(office: Office) -> None:
    slot = office.join("L. R.", COLLEAGUES)
    office.remove(slot)
    office.change_to(office.slot, PASSPHRASE)
    assert begin(office.context)[0] is False
