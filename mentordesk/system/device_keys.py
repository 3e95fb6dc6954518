"""Device keys in the keyring of the user's session, through the ``keyring`` library.

Only the four back ends that the systems bring along are trusted: Windows' credential manager, the
macOS keychain, the Secret Service and KWallet. A back end that keeps nothing says yes all the same
(the ``null`` one does), so that whatever was kept is read back and compared.
"""

from __future__ import annotations

import base64
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from contextlib import suppress
from hmac import compare_digest
from threading import Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from mentordesk.domain.errors import KeyringUnavailable
from mentordesk.services.devices import DEVICE_KEY_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

Result = TypeVar("Result")

SERVICE = "MentorDesk"
"""What other programs see beside the vault's and the slot's identifiers: no name of anybody."""

TRUSTED = frozenset(
    {
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    }
)
CHAIN = "keyring.backends.chainer.ChainerBackend"
NONE_AT_ALL = "keyring.backends.fail.Keyring"

SECONDS = 5.0
"""A keyring that asks its user a question, or hangs, is waited for no longer."""

MOST_COPIES = 4
"""The Secret Service may hold the same entry several times and deletes one of them."""


class KeyringDeviceKeys:
    """Keeps device keys (``services.devices.DeviceKeys``).

    Each call waits for a thread that no end of the program waits for: a keyring that hangs holds up
    its caller for ``seconds`` and nobody else. While it hangs, no second thread goes in after it.
    """

    def __init__(
        self, chosen: Callable[[], KeyringBackend] | None = None, seconds: float = SECONDS
    ) -> None:
        self._chosen = chosen or _chosen_by_library
        self._seconds = seconds
        self._free = Lock()

    def keep(self, vault_id: str, account: str, secret: bytearray) -> None:
        """Keep a device key and read it back; see the protocol."""
        if len(secret) != DEVICE_KEY_BYTES:
            raise ValueError("length")
        text = base64.b64encode(secret).decode()  # 44 signs: every back end has room for them
        name = _name(vault_id, account)

        def work() -> None:
            back_end = trusted(self._chosen())
            back_end.set_password(SERVICE, name, text)
            try:
                _prove_kept(back_end, name, text)
            except BaseException:
                with suppress(Exception):
                    _remove(back_end, name)
                raise

        def undo() -> None:
            _remove(trusted(self._chosen()), name)

        self._in_time(work, undo)

    def find(self, vault_id: str, account: str) -> bytearray:
        """Return a device key; see the protocol."""
        name = _name(vault_id, account)
        return self._in_time(
            lambda: _secret_in(trusted(self._chosen()).get_password(SERVICE, name))
        )

    def forget(self, vault_id: str, account: str) -> None:
        """Let a device key go; see the protocol."""
        name = _name(vault_id, account)
        self._in_time(lambda: _remove(trusted(self._chosen()), name))

    def _in_time(
        self, work: Callable[[], Result], undo: Callable[[], None] | None = None
    ) -> Result:
        """Return what ``work`` returns in time; what it does too late is undone, if it can be."""
        until = monotonic() + self._seconds
        if not self._free.acquire(timeout=self._seconds):
            raise KeyringUnavailable("no_answer")
        answer: Future[Result] = Future()

        def run() -> None:
            try:
                _answer(answer, work, undo)
            finally:
                self._free.release()

        Thread(target=run, name="keyring", daemon=True).start()
        try:
            return answer.result(max(until - monotonic(), 0))
        except TooLate:
            if answer.cancel():
                raise KeyringUnavailable("no_answer") from None
        return answer.result()  # it came in that very moment


def _answer(
    answer: Future[Result], work: Callable[[], Result], undo: Callable[[], None] | None
) -> None:
    result: Result | None = None
    refused: KeyringUnavailable | None = None
    try:
        result = work()
    except Exception as error:  # noqa: BLE001  # back ends let those of their libraries through
        refused = KeyringUnavailable(_reason(error))
    if answer.set_running_or_notify_cancel():
        if refused is None:
            answer.set_result(result)  # type: ignore[arg-type]  # what ``work`` returned
        else:
            answer.set_exception(refused)
    elif refused is None and undo is not None:
        with suppress(Exception):
            undo()


def _reason(error: Exception) -> str:
    from keyring.errors import KeyringLocked, NoKeyringError

    if isinstance(error, KeyringUnavailable):
        return error.reason
    if isinstance(error, NoKeyringError):
        return "none"
    return "locked" if isinstance(error, KeyringLocked) else "refused"


def _chosen_by_library() -> KeyringBackend:
    import keyring  # start-up does not wait for it

    return keyring.get_keyring()


def trusted(back_end: KeyringBackend) -> KeyringBackend:
    """Return the back end to use: this one, or the first trusted one of a chain.

    Raises:
        KeyringUnavailable: ``none`` there is, or only ``unsafe`` ones: they keep nothing, keep it
            in the clear, or are not known.
    """
    name = _full_name(back_end)
    if name == NONE_AT_ALL:
        raise KeyringUnavailable("none")
    links: list[KeyringBackend] = back_end.backends if name == CHAIN else [back_end]  # type: ignore[attr-defined]  # a chain's own
    for link in links:
        if _full_name(link) in TRUSTED:
            return link
    raise KeyringUnavailable("unsafe")


def _full_name(back_end: KeyringBackend) -> str:
    kind = type(back_end)
    return f"{kind.__module__}.{kind.__qualname__}"


def _name(vault_id: str, account: str) -> str:
    return f"{vault_id} {account}"


def _secret_in(text: str | None) -> bytearray:
    try:
        secret = bytearray(base64.b64decode(text or "", validate=True))
    except ValueError:
        raise KeyringUnavailable("gone") from None
    if len(secret) != DEVICE_KEY_BYTES:
        raise KeyringUnavailable("gone")
    return secret


def _prove_kept(back_end: KeyringBackend, name: str, text: str) -> None:
    kept = back_end.get_password(SERVICE, name)
    if kept is None or not compare_digest(kept.encode(), text.encode()):
        raise KeyringUnavailable("forgetful")


def _remove(back_end: KeyringBackend, name: str) -> None:
    from keyring.errors import PasswordDeleteError

    for _ in range(MOST_COPIES):
        try:
            back_end.delete_password(SERVICE, name)
        except PasswordDeleteError:
            break
    if back_end.get_password(SERVICE, name) is not None:
        raise KeyringUnavailable("refused")
