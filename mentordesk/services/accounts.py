"""Who may open the vault: accounts listed, invited, accepted, removed, and their roles.

What changes in the key header is the door's doing; the base follows it. Between the two the header
is believed: the next opening writes down as removed whoever has no slot any more.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.domain import passphrase as passphrases
from mentordesk.domain.access import Action
from mentordesk.domain.accounts import (
    INVITATION_DAYS,
    Account,
    AccountState,
    Role,
    administrators,
    check_label,
    may_appoint,
)
from mentordesk.domain.errors import (
    InvalidInput,
    KnownError,
    LastAdministrator,
    NotAllowed,
    RecordMissing,
)
from mentordesk.domain.identity import AccountId, StaffMemberId
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.places import StaffMember, VaultKind, check_staff_member
from mentordesk.domain.problems import Problem
from mentordesk.domain.text import clean_line
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.history import note as note_in_history
from mentordesk.services.journal import note, note_done

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork
    from mentordesk.services.vaults import AccountDoor, OpenedVault, Removal


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account as the list shows it.

    Attributes:
        label: the public label; empty for accounts that were removed.
        is_own: whether it is the one that is open.
        is_last_administrator: whether it can neither be removed nor lose its role.
    """

    account: Account
    holder: StaffMember
    label: str
    is_own: bool
    is_last_administrator: bool


@dataclass(frozen=True, slots=True)
class Invitation:
    """Whom to invite, and as what.

    Attributes:
        holder: a staff member of the house; None makes one of the names and the function.
    """

    label: str
    role: Role
    holder: StaffMemberId | None = None
    first_name: str = ""
    last_name: str = ""
    function: str = ""


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation that was made; ``code`` is shown once and handed over in person."""

    code: str
    account: Account
    changes: Changes


def accounts(context: Context) -> Sequence[AccountLine]:
    """Return all accounts, the first one first; those that were removed stay as who wrote what."""
    labels = context.vault.labels()
    with context.vault.reading() as work:
        authorize(context, work, Action.MANAGE_ACCOUNTS)
        kept = work.access.accounts()
        left = administrators(kept)
        return [
            AccountLine(
                account,
                work.places.staff_member(account.holder),
                labels.get(account.id, ""),
                is_own=account.id == context.account,
                is_last_administrator=[account] == left,
            )
            for account in kept
        ]


def lacks_second_administrator(context: Context) -> bool:
    """Whether a house has one person alone who can let others in: its absence would lock accounts.

    A foster family keeps its vault by itself, and fictitious lives need nobody.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.MANAGE_ACCOUNTS)
        house = work.places.establishment()
        is_house = house.kind is VaultKind.ESTABLISHMENT and not house.is_demonstration
        return is_house and len(administrators(work.access.accounts())) < 2


def local_words(context: Context) -> frozenset[str]:
    """Return the words that count for nothing in a passphrase: the names that this vault holds.

    For ``domain.passphrase.assess`` alone; also for whoever was invited and chooses a passphrase.
    """
    with context.vault.reading() as work:
        if not _is_invited(context, work):
            authorize(context, work, Action.USE_DESK)
        return passphrases.local_words([*work.access.names(), *context.vault.labels().values()])


def invite(
    context: Context,
    door: AccountDoor,
    opened: OpenedVault,
    invitation: Invitation,
    passphrase: str,
) -> Invited:
    """Make an account that a one-time code opens for ``INVITATION_DAYS``, and only to be accepted.

    Raises:
        NotAllowed: this account manages no accounts, or may not give that role.
        WrongPassphrase: ``passphrase`` is not the open account's; nothing is made.
        InvalidInput: the label, the names, or a holder who has an account already.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.MANAGE_ACCOUNTS)
        holder, is_new = _holder(context, work, invitation)
        _refuse_appointing(context, work, invitation.role)
    label = clean_line(invitation.label)
    _refuse(check_label(label, context.vault.labels().values()))
    door.confirm(opened, passphrase)
    account = _invited(context, holder, invitation.role)
    with context.vault.writing() as work:
        authorize(context, work, Action.MANAGE_ACCOUNTS)
        if is_new:
            work.places.keep_staff_member(holder)
        work.access.keep_account(account)
        note(context, work, JournalAction.ACCOUNT_INVITED, account.id)
        work.commit()
    try:
        code = door.invite(opened, account.id, label)
    except BaseException:
        with suppress(KnownError):
            _write_removed(context, [account.id])
        raise
    return Invited(
        code, account, Changes.ACCOUNTS | (Changes.PLACES if is_new else Changes.NOTHING)
    )


def accept_invitation(
    context: Context, door: AccountDoor, opened: OpenedVault, code: str, new_passphrase: str
) -> tuple[Account, Changes]:
    """Let an own passphrase take the place of the one-time code; from now on the account works.

    Raises:
        RecordMissing: the account is not an invited one.
        InvalidInput: the passphrase is too weak.
        WrongPassphrase: ``code`` is not the one that opened the account.
    """
    known = local_words(context)
    with context.vault.reading() as work:
        if not _is_invited(context, work):
            raise RecordMissing
    _refuse_weak(new_passphrase, known)
    door.accept_invitation(opened, code, new_passphrase)
    with context.vault.writing() as work:
        account = work.access.account(context.account)
        account = replace(
            account,
            state=AccountState.ACTIVE,
            invited_until=None,
            opened_at=context.clock.now(),
        )
        work.access.keep_account(account)
        note(context, work, JournalAction.ACCOUNT_OPENED, account.id)
        work.commit()
    return account, Changes.ACCOUNTS


def change_passphrase(
    context: Context, door: AccountDoor, opened: OpenedVault, old: str, new: str
) -> None:
    """Give the open account another passphrase.

    Raises:
        InvalidInput: the new one is too weak.
        WrongPassphrase: the old one is not the account's.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.USE_DESK)
    _refuse_weak(new, local_words(context))
    door.change_passphrase(opened, old, new)
    note_done(context, JournalAction.PASSPHRASE_CHANGED, context.account)


def rename_account(
    context: Context, door: AccountDoor, opened: OpenedVault, label: str, passphrase: str
) -> Changes:
    """Give the open account another public label; nobody else can, since it is sealed with it.

    Raises:
        InvalidInput: there is none, it is too long, or another account has it.
        WrongPassphrase: ``passphrase`` is not the open account's.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.USE_DESK)
    labels = context.vault.labels()
    label = clean_line(label)
    _refuse(check_label(label, [labels[slot] for slot in labels if slot != context.account]))
    door.rename(opened, passphrase, label)
    note_done(context, JournalAction.ACCOUNT_RENAMED, context.account)
    return Changes.ACCOUNTS


def change_role(
    context: Context,
    door: AccountDoor,
    opened: OpenedVault,
    account: AccountId,
    role: Role,
    passphrase: str,
) -> tuple[Account, Changes]:
    """Give another account another role; it holds at once, also in a session that is open.

    Raises:
        NotAllowed: it is one's own account, which another administrator changes, or the role is
            not this account's to give.
        LastAdministrator: nobody would be left to manage accounts.
        RecordMissing: the account was removed.
        WrongPassphrase: ``passphrase`` is not the open account's.
    """
    if account == context.account:
        raise NotAllowed
    with context.vault.reading() as work:
        authorize(context, work, Action.MANAGE_ACCOUNTS)
        _refuse_appointing(context, work, role)
    door.confirm(opened, passphrase)
    with context.vault.writing() as work:
        authorize(context, work, Action.MANAGE_ACCOUNTS)
        kept = _present(work, account)
        changed = replace(kept, role=role)
        after = [changed if other.id == account else other for other in work.access.accounts()]
        if not administrators(after):
            raise LastAdministrator
        work.access.keep_account(changed)
        note_in_history(context, work, kept, changed)
        note(context, work, JournalAction.ROLE_CHANGED, account)
        work.commit()
    return changed, Changes.ACCOUNTS


def remove_account(
    context: Context,
    door: AccountDoor,
    opened: OpenedVault,
    account: AccountId,
    passphrase: str,
    *,
    accept_losses: bool = False,
) -> tuple[Removal, Changes]:
    """Remove an account; vault and base get new keys, and the others keep their passphrases.

    Its holder stays as the author of what he or she wrote. Copies and backups from before stay
    openable with the passphrases of before, and the recovery sheet stays valid: whoever leaves and
    may have seen it is a reason to renew it. One may remove oneself, and the session ends there.

    Raises:
        NotAllowed: this account manages no accounts.
        LastAdministrator: nobody would be left to manage accounts.
        RecordMissing: the account was removed already.
        WrongPassphrase: ``passphrase`` is not the open account's.
        BackupUnderWay: a backup is being made; nothing is done.
        AccessWouldBeLost: others would be locked out, and ``accept_losses`` was not said; they are
            named, and can open the vault once before or be invited anew after.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.MANAGE_ACCOUNTS)
        _present(work, account)
        if not [other for other in administrators(work.access.accounts()) if other.id != account]:
            raise LastAdministrator
    removal = door.remove_account(opened, passphrase, account, accept_losses=accept_losses)
    gone = [account, *map(AccountId, removal.lost)]
    _write_removed(context, gone, has_new_keys=removal.is_finished)
    return removal, Changes.ACCOUNTS


def _write_removed(
    context: Context, gone: Iterable[AccountId], *, has_new_keys: bool = False
) -> None:
    now = context.clock.now()
    with context.vault.writing() as work:
        for account in gone:
            kept = work.access.account(account)
            removed = replace(kept, state=AccountState.REMOVED, removed_at=now)
            work.access.keep_account(removed)
            note(context, work, JournalAction.ACCOUNT_REMOVED, account)
        if has_new_keys:
            note(context, work, JournalAction.KEYS_ROTATED)
        work.commit()


def _invited(context: Context, holder: StaffMember, role: Role) -> Account:
    now = context.clock.now()
    return Account(
        AccountId(context.identifiers.new()),
        holder.id,
        role,
        AccountState.INVITED,
        opened_at=now,
        invited_until=now + timedelta(days=INVITATION_DAYS),
    )


def _holder(context: Context, work: UnitOfWork, invitation: Invitation) -> tuple[StaffMember, bool]:
    """Return whose account it will be, and whether that person is new to the vault."""
    if invitation.holder is None:
        member = StaffMember(
            StaffMemberId(context.identifiers.new()),
            clean_line(invitation.first_name),
            clean_line(invitation.last_name),
            clean_line(invitation.function),
        )
        _refuse(check_staff_member(member.first_name, member.last_name, member.function))
        return member, True
    held = [kept for kept in work.access.accounts() if kept.holder == invitation.holder]
    if any(kept.state is not AccountState.REMOVED for kept in held):
        raise InvalidInput((Problem("holder", "has_account"),))
    return work.places.staff_member(invitation.holder), False


def _refuse_appointing(context: Context, work: UnitOfWork, role: Role) -> None:
    own = work.access.account(context.account)
    if not may_appoint(own.role, role, work.access.accounts()):
        raise NotAllowed


def _present(work: UnitOfWork, account: AccountId) -> Account:
    kept = work.access.account(account)
    if kept.state is AccountState.REMOVED:
        raise RecordMissing
    return kept


def _is_invited(context: Context, work: UnitOfWork) -> bool:
    return work.access.account(context.account).state is AccountState.INVITED


def _refuse_weak(passphrase: str, known: frozenset[str]) -> None:
    if not passphrases.assess(passphrase, known).is_accepted:
        raise InvalidInput((Problem("passphrase", "too_weak"),))


def _refuse(problems: list[Problem]) -> None:
    if problems:
        raise InvalidInput(tuple(problems))
