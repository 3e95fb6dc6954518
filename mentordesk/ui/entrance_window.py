"""The way into a vault: the welcome, unlocking, the wizard, the recovery key."""

from __future__ import annotations

import gc
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from mentordesk.domain.errors import HeaderDamaged, KeysMissing, KnownError, VaultMissing
from mentordesk.services.vaults import VAULT_SUFFIX
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.unlock.frame import Entrance
from mentordesk.ui.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from mentordesk.services.vaults import NewVault, OpenedVault
    from mentordesk.ui.desk_base import DeskBase
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.threads import Threads
    from mentordesk.ui.unlock.welcome_page import WelcomePage
    from mentordesk.ui.unlock.wizard import TypedHouse, Wizard

LOAD_AHEAD_MS = 60
"""Heavy libraries begin to load this long after the first page was painted."""


class Steps(QObject):
    """Carries what an update does from the database thread to a page, however long that lives."""

    told = Signal(object)


class EntranceWindow(QMainWindow):
    """Shows the way in until a vault is open."""

    def __init__(self, parts: Parts, threads: Threads) -> None:
        super().__init__()
        self.setWindowTitle("MentorDesk")
        self.resize(1366, 768)
        self.parts = parts
        self.threads, self.database = threads, threads.database
        self._opened: OpenedVault | None = None
        self._typed_house: TypedHouse | None = None
        self._demonstrated = False
        self._loads_ahead = False

    def opened(self, opened: OpenedVault, folder: Path | None, said: str = "") -> None:
        """Show an open vault and say something; a demonstration has no folder of the user's."""
        raise NotImplementedError

    def admit(self, opened: OpenedVault, folder: Path, secret: str, said: str = "") -> None:
        """Show an open vault; whoever was invited chooses a passphrase first.

        Args:
            opened: the vault.
            folder: where it lies.
            secret: what opened it: a passphrase, or the one-time code.
            said: what to say on its desk.
        """
        from mentordesk.domain.accounts import AccountState  # the first window needs none

        if opened.account.state is not AccountState.INVITED:
            self.opened(opened, folder, said)
            return
        from mentordesk.ui.accounts.first_opening import Admission

        Admission(self, opened, folder, secret).begin()

    def hold(self, opened: OpenedVault | None) -> None:
        """Close this vault with the window, if it still is open then."""
        self._opened = opened

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._loads_ahead:
            self._loads_ahead = True
            QTimer.singleShot(LOAD_AHEAD_MS, self._load_ahead)

    def _load_ahead(self) -> None:
        if not self.isVisible():
            return
        if self.windowHandle().isExposed():
            self.database.run(self.parts.load_ahead, owner=self, done=self._loaded_ahead)
        else:  # a slow screen: nothing is painted yet
            QTimer.singleShot(LOAD_AHEAD_MS, self._load_ahead)

    def _loaded_ahead(self, _: object) -> None:
        if self._opened is None:  # no page of a vault may be among what is never collected
            gc.freeze()

    # ------------------------------------------------------------------ the way in

    def begin(self, vault: Path | None) -> None:
        """Show the vault to unlock, else the welcome."""
        recent = [Path(place) for place in self.parts.settings.read().recent]
        chosen = vault or next((place for place in recent if place.is_dir()), None)
        if chosen is None:
            self.show_welcome()
        else:
            self.show_unlock(chosen)

    def show_welcome(self, refusal: str = "") -> WelcomePage:
        """Show the ways in, and return the page."""
        from mentordesk.ui.unlock.welcome_page import WelcomePage

        recent = self.parts.settings.read().recent
        page = WelcomePage(recent, reopens=self._demonstrated)
        page.new_asked.connect(self.show_wizard)
        page.open_asked.connect(self._choose_vault)
        page.demonstration_asked.connect(self.open_demonstration)
        page.recent_chosen.connect(self.show_unlock)
        if refusal:
            page.refuse(refusal)
        self.show_page(page)
        return page

    def show_unlock(self, folder: Path) -> None:
        """Show the unlock page of a vault."""
        try:
            front = self.parts.front(folder)
        except KnownError as error:
            self._offer_backups(self.show_welcome(failure_sentence(error)), folder, error)
            return
        page = UnlockPage(front, self.parts.settings.read().devices.get(front.vault_id, ()))
        page.unlock_asked.connect(partial(self._unlock, page))
        page.device_asked.connect(partial(self._unlock_by_device, page))
        page.forgotten.connect(self._show_recovery)
        page.other_vault_asked.connect(self.show_welcome)
        page.hold_back(partial(self.parts.failures.wait, front.vault_id))
        self.show_page(page)

    def _offer_backups(self, page: WelcomePage, folder: Path, error: KnownError) -> None:
        from mentordesk.ui.unlock.take_back import TakeBack

        if isinstance(error, (HeaderDamaged, KeysMissing, VaultMissing)):
            TakeBack(self, page, folder).offer(getattr(error, "vault_id", ""))

    def show_page(self, page: Entrance | DeskBase) -> None:
        """Let a page, or a desk, fill the window."""
        # takeCentralWidget first: the old page may still be inside its own signal.
        old = self.takeCentralWidget()
        self.setCentralWidget(page)
        if old is not None:
            old.hide()
            old.deleteLater()
        if isinstance(page, Entrance):
            page.take_keyboard()
            self.way_in_shown()

    def way_in_shown(self) -> None:
        """Hear that somebody may type on the way in."""

    def forget_typed(self) -> None:
        """Take back what was typed on the way in: nobody is there any more."""
        page = self.centralWidget()
        if isinstance(page, Entrance):
            page.forget_typed()

    def _choose_vault(self) -> None:
        from mentordesk.ui.dialogs import DIALOGS

        start = self.parts.vault_home
        folder = DIALOGS.choose_folder(self, self.tr("Ouvrir un coffre"), start)
        if folder is None:
            return
        inside = sorted(folder.glob(f"*{VAULT_SUFFIX}"))
        self.show_unlock(inside[0] if len(inside) == 1 else folder)

    def _unlock(self, page: UnlockPage, slot: str, passphrase: str) -> None:
        folder, vault_id = page.front.folder, page.front.vault_id
        steps = Steps()
        steps.told.connect(page.show_update)

        def unlock() -> OpenedVault:
            with self.parts.failures.attempt(vault_id, slot):
                return self.parts.door().open_with_passphrase(
                    folder, slot, passphrase, tell=steps.told.emit
                )

        self.database.run(
            unlock,
            owner=page,
            done=lambda opened: self.admit(opened, folder, passphrase),
            failed=lambda error: self._not_unlocked(page, error),
        )

    def _unlock_by_device(self, page: UnlockPage, slot: str) -> None:
        from mentordesk.ui.unlock.by_device import ByDevice

        ByDevice(self, page).open(slot)

    def not_unlocked(self, error: BaseException) -> None:
        """Say on the unlock page why the vault did not open, and what can be done."""
        page = self.centralWidget()
        if isinstance(page, UnlockPage):
            self._not_unlocked(page, error)

    def _not_unlocked(self, page: UnlockPage, error: BaseException) -> None:
        from mentordesk.ui.unlock.other_ways import OtherWays

        page.refuse(failure_sentence(error))
        OtherWays(self, page).offer(error)

    def _show_recovery(self, slot: str) -> None:
        from mentordesk.ui.unlock.by_recovery_key import ByRecoveryKey

        before = self.centralWidget()
        assert isinstance(before, UnlockPage)  # noqa: S101  # only that page asks
        ByRecoveryKey(self, before.front, slot).begin()

    def say_locked(self, said: str) -> None:
        """Say something that stays on the unlock page, if that is in front."""
        page = self.centralWidget()
        if isinstance(page, UnlockPage):
            page.say(said)

    def show_wizard(self) -> None:
        """Show the making of a vault."""
        page = self.make_wizard()
        if self._typed_house is not None:
            page.house.put_back(self._typed_house)
        page.cancelled.connect(self._leave_wizard)
        page.vault_asked.connect(self._make_vault)
        self.show_page(page)

    def _leave_wizard(self, typed: TypedHouse) -> None:
        self._typed_house = typed
        self.show_welcome()

    def make_wizard(self) -> Wizard:
        """Return the wizard's pages."""
        from mentordesk.ui.unlock.wizard import Wizard

        return Wizard(self.parts.vault_home, self.parts.propose_passphrase)

    def _make_vault(self, new: NewVault) -> None:
        from mentordesk.ui.unlock.fresh_key import FreshKey
        from mentordesk.ui.unlock.wizard import Wizard

        page = self.centralWidget()
        assert isinstance(page, Wizard)  # noqa: S101  # only that page asks

        def made(found: tuple[OpenedVault, str]) -> None:
            self._typed_house = None
            opened, folder = found[0], new.folder
            FreshKey(self, page, opened, folder).show_key(
                found[1], lambda: self.opened(opened, folder)
            )

        self.database.run(
            lambda: self.parts.door().create(new),
            owner=page,
            done=made,
            failed=lambda error: page.refuse(failure_sentence(error)),
        )

    def open_demonstration(self) -> None:
        """Open the vault of fictitious lives; it is made first, and stays until the end."""
        self.database.run(
            self.parts.open_demonstration,
            owner=self,
            done=lambda opened: self.opened(opened, None),
            failed=self._no_demonstration,
        )

    def _no_demonstration(self, error: BaseException) -> None:
        self.show_welcome(failure_sentence(error))
