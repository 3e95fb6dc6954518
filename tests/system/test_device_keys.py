"""The adapter to the keyring without a session: back ends that fail, lie, leak and hang."""

from __future__ import annotations

import threading
import time
from threading import Event
from typing import TYPE_CHECKING, cast

import pytest
from keyring.errors import KeyringLocked

from mentordesk.domain.errors import KeyringUnavailable
from mentordesk.system import device_keys
from mentordesk.system.device_keys import TRUSTED, KeyringDeviceKeys, trusted

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

SECRET = bytearray(range(32))
NAME = ("vault", "slot")


class Memory:
    """A back end that keeps what it is told, unless a test makes it do something else.

    No child of the library's own class, which the library would take for one of the computer's.
    """

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.changes: Callable[[str], str] = str
        self.raises: Exception | None = None
        self.waits = Event()
        self.waits.set()

    def set_password(self, service: str, username: str, password: str) -> None:
        self._begin()
        self.kept[service, username] = self.changes(password)

    def get_password(self, service: str, username: str) -> str | None:
        self._begin()
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        self._begin()
        self.kept.pop((service, username), None)

    def _begin(self) -> None:
        assert self.waits.wait(20)
        if self.raises is not None:
            raise self.raises


class Chain:
    def __init__(self, *backends: KeyringBackend) -> None:
        self.backends = backends


def named(kind: type[Memory | Chain], name: str, *given: KeyringBackend) -> KeyringBackend:
    """Return a back end that the adapter takes for another one."""
    module, _, qualified = name.rpartition(".")
    made = type(qualified, (kind,), {"__module__": module, "__qualname__": qualified})
    return cast("KeyringBackend", made(*given))


def back_end(memory: Memory) -> KeyringBackend:
    return cast("KeyringBackend", memory)


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    own = f"{Memory.__module__}.{Memory.__qualname__}"
    monkeypatch.setattr(device_keys, "TRUSTED", TRUSTED | {own})
    return Memory()


@pytest.fixture
def keys(memory: Memory) -> KeyringDeviceKeys:
    return KeyringDeviceKeys(lambda: back_end(memory), seconds=1)


def reason(work: Callable[[], object]) -> str:
    with pytest.raises(KeyringUnavailable) as caught:
        work()
    return caught.value.reason


def test_what_is_kept_is_found(keys: KeyringDeviceKeys, memory: Memory) -> None:
    keys.keep(*NAME, SECRET)
    assert keys.find(*NAME) == SECRET
    assert memory.kept == {
        ("MentorDesk", "vault slot"): "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    }
    keys.forget(*NAME)
    assert memory.kept == {}


@pytest.mark.parametrize("change", [lambda _: "", lambda text: text[:-2], str.lower])
def test_a_back_end_that_keeps_something_else_is_not_believed(
    keys: KeyringDeviceKeys, memory: Memory, change: Callable[[str], str]
) -> None:
    memory.changes = change
    assert reason(lambda: keys.keep(*NAME, SECRET)) == "forgetful"
    assert memory.kept == {}


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (KeyringLocked("who"), "locked"),
        (OSError(1783, "The stub received bad data"), "refused"),
        (TimeoutError(), "refused"),
        (ZeroDivisionError(), "refused"),
    ],
)
def test_whatever_a_back_end_lets_through_is_one_failure(
    keys: KeyringDeviceKeys, memory: Memory, raised: Exception, code: str
) -> None:
    memory.raises = raised
    for work in (
        lambda: keys.keep(*NAME, SECRET),
        lambda: keys.find(*NAME),
        lambda: keys.forget(*NAME),
    ):
        assert reason(work) == code


def test_a_back_end_that_cannot_even_be_chosen_is_one_failure() -> None:
    def choose() -> KeyringBackend:
        raise ModuleNotFoundError("keyrings.alt")

    assert reason(lambda: KeyringDeviceKeys(choose).find(*NAME)) == "refused"


def test_a_back_end_that_hangs_is_not_waited_for(memory: Memory) -> None:
    keys = KeyringDeviceKeys(lambda: back_end(memory), seconds=0.2)
    memory.waits.clear()
    begun = time.monotonic()
    assert reason(lambda: keys.find(*NAME)) == "no_answer"
    assert time.monotonic() - begun < 2
    [hung] = [thread for thread in threading.enumerate() if thread.name == "keyring"]
    assert hung.daemon, "the end of the process would wait for it"
    memory.waits.set()
    hung.join(5)


def test_what_is_kept_too_late_does_not_stay(memory: Memory) -> None:
    keys = KeyringDeviceKeys(lambda: back_end(memory), seconds=0.2)
    memory.waits.clear()
    assert reason(lambda: keys.keep(*NAME, SECRET)) == "no_answer"
    [hung] = [thread for thread in threading.enumerate() if thread.name == "keyring"]
    memory.waits.set()
    hung.join(5)
    assert memory.kept == {}


def test_a_key_of_another_length_is_none(keys: KeyringDeviceKeys) -> None:
    with pytest.raises(ValueError, match="length"):
        keys.keep(*NAME, bytearray(31))


# ---------------------------------------------------------------------- which back ends


def test_the_four_of_the_systems_are_trusted() -> None:
    assert len(TRUSTED) == 4
    for name in TRUSTED:
        found = named(Memory, name)
        assert trusted(found) is found


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("keyring.backends.fail.Keyring", "none"),
        ("keyring.backends.null.Keyring", "unsafe"),
        ("keyrings.alt.file.PlaintextKeyring", "unsafe"),
        ("keyrings.alt.file.EncryptedKeyring", "unsafe"),
        ("keyring.backends.SecretService.Keyring.Inner", "unsafe"),
        ("somebody.backends.SecretService.Keyring", "unsafe"),
    ],
)
def test_no_other_one_is(name: str, code: str) -> None:
    assert reason(lambda: trusted(named(Memory, name))) == code


def test_of_a_chain_the_first_trusted_one_is_used() -> None:
    plain = named(Memory, "keyrings.alt.file.PlaintextKeyring")
    wallet = named(Memory, "keyring.backends.kwallet.DBusKeyring")
    service = named(Memory, "keyring.backends.SecretService.Keyring")
    assert trusted(named(Chain, device_keys.CHAIN, plain, wallet, service)) is wallet
    assert reason(lambda: trusted(named(Chain, device_keys.CHAIN, plain))) == "unsafe"
    assert reason(lambda: trusted(named(Chain, device_keys.CHAIN))) == "unsafe"


def test_the_names_are_those_of_the_library() -> None:
    import keyring.backends.chainer
    import keyring.backends.fail
    import keyring.backends.kwallet
    import keyring.backends.macOS
    import keyring.backends.SecretService
    import keyring.backends.Windows

    found = {
        f"{kind.__module__}.{kind.__qualname__}"
        for kind in (
            keyring.backends.Windows.WinVaultKeyring,
            keyring.backends.macOS.Keyring,
            keyring.backends.SecretService.Keyring,
            keyring.backends.kwallet.DBusKeyring,
        )
    }
    assert found == TRUSTED
    chain, none = keyring.backends.chainer.ChainerBackend, keyring.backends.fail.Keyring
    assert f"{chain.__module__}.{chain.__qualname__}" == device_keys.CHAIN
    assert f"{none.__module__}.{none.__qualname__}" == device_keys.NONE_AT_ALL
