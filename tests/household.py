"""A vault of three people: who keeps it, a colleague who is away, and one who is about to leave."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.domain.accounts import Role
from mentordesk.domain.identity import AccountId
from mentordesk.services import accounts
from mentordesk.services.accounts import Invitation
from mentordesk.services.context import Context, context_of
from mentordesk.system.clock import SystemClock
from mentordesk.system.identifiers import Uuid7Identifiers
from tests.storage.conftest import PASSPHRASE, ClosedVault, sql_vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mentordesk.services.vaults import OpenedVault, Removal
    from mentordesk.storage.open_vault import SqlVault

COLLEAGUES = "tulipe canard velours fenêtre boussole orage pivoine"
LEAVERS = "brouette lampadaire cerise nuage tambour escargot plume"


def context_in(opened: OpenedVault) -> Context:
    return context_of(opened, SystemClock(), Uuid7Identifiers())


@dataclass(frozen=True)
class Household:
    """A closed vault and whose accounts it has.

    Attributes:
        vault: closed; its own slot is the director's, whose passphrase is ``PASSPHRASE``.
    """

    vault: ClosedVault
    colleague: str
    leaver: str

    @property
    def folder(self) -> Path:
        return self.vault.folder

    def copied(self, folder: Path) -> Household:
        """Return the same household in a folder of its own, its third copies too."""
        door = self.vault.door
        if door.third_copies is not None:
            copies = shutil.copytree(door.third_copies, folder / "copies")
            door = replace(door, third_copies=copies)
        there = shutil.copytree(self.folder, folder / "household.mentordesk")
        return replace(self, vault=replace(self.vault, folder=there, door=door))

    def open(self) -> OpenedVault:
        """Open the vault as who keeps it."""
        return self.vault.open()

    @contextmanager
    def opened_by(self, slot: str, passphrase: str) -> Iterator[SqlVault]:
        opened = self.vault.door.open_with_passphrase(self.folder, slot, passphrase)
        try:
            yield sql_vault(opened)
        finally:
            opened.vault.close()

    def invited(self, opened: OpenedVault, label: str, role: Role = Role.KEY_WORKER) -> str:
        """Invite somebody new; return the code."""
        who = Invitation(label, role, None, "Sacha", f"Nom de {label}", "Éducateur")
        context = context_in(opened)
        return accounts.invite(context, self.vault.door, opened, who, PASSPHRASE).code

    def joined(self, label: str, passphrase: str, role: Role = Role.KEY_WORKER) -> str:
        """Invite somebody who accepts at once; return the account's slot."""
        opened = self.open()
        try:
            code = self.invited(opened, label, role)
            slot = next(s for s, kept in opened.vault.labels().items() if kept == label)
        finally:
            opened.vault.close()
        opened = self.vault.door.open_with_passphrase(self.folder, slot, code)
        try:
            door = self.vault.door
            accounts.accept_invitation(context_in(opened), door, opened, code, passphrase)
        finally:
            opened.vault.close()
        return slot

    def remove(
        self, opened: OpenedVault, slot: str, passphrase: str = PASSPHRASE, *, accept: bool = False
    ) -> Removal:
        removal, _ = accounts.remove_account(
            context_in(opened),
            self.vault.door,
            opened,
            AccountId(slot),
            passphrase,
            accept_losses=accept,
        )
        return removal

    def without_leaver(self) -> None:
        """Open, remove who leaves, close."""
        opened = self.open()
        try:
            self.remove(opened, self.leaver)
        finally:
            opened.vault.close()


def peopled(closed: ClosedVault) -> Household:
    """Return a household in a vault that has one account so far."""
    alone = Household(closed, "", "")
    colleague = alone.joined("M. F.", COLLEAGUES)
    return Household(closed, colleague, alone.joined("L. R.", LEAVERS))
