"""Switching « Ouvrir plus vite sur ce poste » on and off: the key header, then the keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.domain.errors import StorageUnavailable
from mentordesk.services import devices
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.unlock.confirm_passphrase import PassphraseQuestion, Question
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.context import Context
    from mentordesk.ui.desk_base import DeskBase


class DeviceSwitch(QObject):
    """The state of this computer for the account in front; one for each desk.

    Signals:
        changed: ``is_on`` or ``is_busy`` did.
        told: what became of it, and its tone.
    """

    changed = Signal()
    told = Signal(str, str)

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(desk)
        self._desk = desk
        self._store, self._keys = desk.parts.settings, desk.parts.device_keys
        opened = desk.session.opened
        self._vault_id, self._slot = opened.vault.vault_id, str(opened.account.id)
        self.is_busy = False

    @property
    def is_on(self) -> bool:
        """Whether this computer is known to open the vault for the account."""
        return self._slot in devices.known_here(self._store, self._vault_id)

    def _set_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self.changed.emit()

    # ------------------------------------------------------------------ on

    def ask_to_switch_on(self, warning: str) -> PassphraseQuestion:
        """Ask for the passphrase below the warning, then switch on."""
        question = Question(
            self.tr("Ouvrir plus vite sur ce poste"), warning, self.tr("Activer sur ce poste")
        )
        dialog = PassphraseQuestion(self._desk, question, self._add_device, self._keep)
        dialog.open()
        return dialog

    def _add_device(self, context: Context, passphrase: str) -> bytearray:
        del context
        opened = self._desk.session.opened
        return bytearray(self._desk.parts.door().add_device(opened, passphrase))

    def _keep(self, secret: bytearray) -> None:
        # Noted first: whatever cuts this short, the settings offer to switch it off again.
        if not devices.note_known(self._store, self._vault_id, self._slot):
            self._not_kept(secret, StorageUnavailable())
            return
        self._set_busy(busy=True)
        self._desk.aside.run(
            lambda: self._keys().keep(self._vault_id, self._slot, secret),
            owner=self,
            done=lambda _: self._kept(secret),
            failed=lambda error: self._not_kept(secret, error),
        )

    def _kept(self, secret: bytearray) -> None:
        _overwrite(secret)
        self._set_busy(busy=False)
        said = self.tr("Ce poste ouvre désormais votre compte sans phrase secrète.")
        self.told.emit(shown(said), "good")

    def _not_kept(self, secret: bytearray, error: BaseException) -> None:
        why = failure_sentence(error)
        self._remove(secret, lambda: self._over(why, "attention"))

    # ------------------------------------------------------------------ off

    def switch_off(self) -> None:
        """Let this computer open the account no more."""
        self._set_busy(busy=True)
        self._desk.aside.run(
            lambda: self._keys().find(self._vault_id, self._slot),
            owner=self,
            done=lambda secret: self._remove(secret, self._forget),
            # Without its key nobody can say which computer this is: no other one is let in either.
            failed=lambda _: self._remove(None, self._forget),
        )

    def _remove(self, secret: bytearray | None, then: Callable[[], object]) -> None:
        """Take the device out of the key header: from then on what the keyring has is worthless."""
        opened, door = self._desk.session.opened, self._desk.parts.door
        device_key = None if secret is None else bytes(secret)
        if secret is not None:
            _overwrite(secret)

        def removed(_: object) -> None:
            devices.note_forgotten(self._store, self._vault_id, self._slot)
            then()

        self._desk.session.ask(
            lambda _: door().remove_device(opened, device_key),
            owner=self,
            done=removed,
            failed=lambda error: self._over(failure_sentence(error), "danger"),
        )

    def _forget(self) -> None:
        off = self.tr("La phrase secrète est de nouveau demandée sur ce poste.")
        left = self.tr("Le trousseau garde encore une clé, qui n’ouvre plus rien.")
        self._desk.aside.run(
            lambda: self._keys().forget(self._vault_id, self._slot),
            owner=self,
            done=lambda _: self._over(off, "good"),
            failed=lambda error: self._over(f"{off} {failure_sentence(error)} {left}", "attention"),
        )

    def _over(self, said: str, tone: str) -> None:
        self._set_busy(busy=False)
        self.told.emit(shown(said), tone)


def _overwrite(secret: bytearray) -> None:
    secret[:] = bytes(len(secret))


def device_switch(desk: DeskBase) -> DeviceSwitch:
    """Return the desk's switch; what is under way goes on while other pages are in front."""
    return desk.findChild(DeviceSwitch) or DeviceSwitch(desk)
