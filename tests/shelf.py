"""A keyring that does what a test wants, behind the port; the real ones are in tests/security."""

from __future__ import annotations

from threading import Event

from mentordesk.domain.errors import KeyringUnavailable


class Shelf:
    """Keeps device keys in memory.

    Attributes:
        kept: what it holds.
        refuses: the reason for which it refuses everything; nothing, and it does not.
        answers: cleared, each call waits until it is set.
    """

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], bytes] = {}
        self.refuses = ""
        self.answers = Event()
        self.answers.set()

    def keep(self, vault_id: str, account: str, secret: bytearray) -> None:
        self._answer()
        self.kept[vault_id, account] = bytes(secret)

    def find(self, vault_id: str, account: str) -> bytearray:
        self._answer()
        if (vault_id, account) not in self.kept:
            raise KeyringUnavailable("gone")
        return bytearray(self.kept[vault_id, account])

    def forget(self, vault_id: str, account: str) -> None:
        self._answer()
        self.kept.pop((vault_id, account), None)

    def _answer(self) -> None:
        assert self.answers.wait(20)
        if self.refuses:
            raise KeyringUnavailable(self.refuses)
