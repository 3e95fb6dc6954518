"""Item 17 of security.md 7: the seven situations of its section 3, each with a real gnome-keyring.

Each test first proves that its situation is the one that it claims.
"""

from __future__ import annotations

import base64
import gc
import os
import subprocess
import sys
import threading
import time
import warnings
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from mentordesk.domain.errors import KeyringUnavailable
from mentordesk.services.devices import note_known
from mentordesk.system.device_keys import SECONDS, SERVICE, KeyringDeviceKeys
from mentordesk.ui.unlock.unlock_page import UnlockPage
from tests.driving import PASSPHRASE
from tests.security.private_session import PrivateSession, require_tools

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from keyring.backend import KeyringBackend

    from tests.driving import Driver

# The library leaves its connection open when the keyring is locked (keyring 25.7, SecretService).
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

ROOT = Path(__file__).resolve().parents[2]
VAULT, SLOT = "0199d6a2-1111-7aaa-8bbb-123456789abc", "slot-of-an-account"
OTHER_SLOT = "slot-of-another"
NULL = "keyring.backends.null.Keyring"


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateSession]:
    """A private session that this process belongs to as well."""
    require_tools()
    with PrivateSession(tmp_path / "session") as found:
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND"):
            monkeypatch.delenv(name, raising=False)
        for name, value in found.environment.items():
            monkeypatch.setenv(name, value)
        yield found


@pytest.fixture
def keys(session: PrivateSession) -> Iterator[KeyringDeviceKeys]:
    """The adapter as the program makes it; the library looks round in the session anew."""
    forget_choice()
    yield KeyringDeviceKeys()
    forget_choice()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def forget_choice() -> None:
    """Let the library choose its back end again: it remembers the first one of a process."""
    import keyring.backend
    import keyring.core

    keyring.core._keyring_backend = None
    vars(keyring.backend.get_all_keyring).pop("saved_result", None)


def chosen() -> KeyringBackend:
    import keyring

    forget_choice()
    return keyring.get_keyring()


def raw_error(work: Callable[[], object]) -> str:
    """Return what the library itself raises, with its text."""
    with pytest.raises(Exception) as caught:  # noqa: PT011  # whatever it is, it is compared
        work()
    return f"{type(caught.value).__name__}: {caught.value}"


def reason(work: Callable[[], object]) -> str:
    with pytest.raises(KeyringUnavailable) as caught:
        work()
    assert str(caught.value) == "KeyringUnavailable"
    assert caught.value.__cause__ is None
    return caught.value.reason


def new_key() -> bytearray:
    return bytearray(os.urandom(32))


# ---------------------------------------------------------------------- 1 no D-Bus


def test_1_without_a_bus_there_is_no_keyring(
    session: PrivateSession, keys: KeyringDeviceKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert not list(Path(os.environ["XDG_RUNTIME_DIR"]).glob("bus"))
    assert type(chosen()).__module__ == "keyring.backends.fail"
    begun = time.monotonic()
    assert reason(lambda: keys.keep(VAULT, SLOT, new_key())) == "none"
    assert reason(lambda: keys.find(VAULT, SLOT)) == "none"
    assert reason(lambda: keys.forget(VAULT, SLOT)) == "none"
    assert time.monotonic() - begun < 2


# ---------------------------------------------------------------------- 2 no display


def test_2_a_daemon_that_cannot_ask_for_a_password_refuses(
    session: PrivateSession, keys: KeyringDeviceKeys
) -> None:
    session.start_keyring(login=None)
    assert session.has_keyring()
    assert session.collections() == []
    said = raw_error(lambda: chosen().set_password(SERVICE, "probe", "x"))
    assert said.startswith("InitError: Failed to create the collection: Prompt dismissed")
    assert reason(lambda: keys.keep(VAULT, SLOT, new_key())) == "refused"
    assert reason(lambda: keys.find(VAULT, SLOT)) == "refused"
    assert session.collections() == []


# ---------------------------------------------------------------------- 3 unlocked


def test_3_an_unlocked_keyring_keeps_finds_and_forgets(
    session: PrivateSession, keys: KeyringDeviceKeys
) -> None:
    session.start_keyring()
    assert f"{type(chosen()).__module__}.Keyring" == "keyring.backends.SecretService.Keyring"
    secret, other = new_key(), new_key()
    keys.keep(VAULT, SLOT, secret)
    keys.keep(VAULT, OTHER_SLOT, other)
    assert [path.name for path in session.collections()] == ["login.keyring"]
    assert keys.find(VAULT, SLOT) == secret
    assert isinstance(keys.find(VAULT, SLOT), bytearray)
    keys.keep(VAULT, SLOT, replaced := new_key())
    assert keys.find(VAULT, SLOT) == replaced
    keys.forget(VAULT, SLOT)
    assert reason(lambda: keys.find(VAULT, SLOT)) == "gone"
    assert keys.find(VAULT, OTHER_SLOT) == other


def test_3_what_is_kept_is_44_signs_under_names_that_tell_of_nobody(
    session: PrivateSession, keys: KeyringDeviceKeys
) -> None:
    session.start_keyring()
    keys.keep(VAULT, SLOT, secret := new_key())
    said = session.output(["secret-tool", "search", "--all", "service", SERVICE])
    shown = dict(line.split(" = ", 1) for line in said.splitlines() if " = " in line)
    assert shown["secret"] == base64.b64encode(secret).decode()
    assert len(shown["secret"]) == 44
    assert shown["label"] == f"Password for '{VAULT} {SLOT}' on 'MentorDesk'"


@pytest.mark.parametrize("kept", ["", "no base64!", base64.b64encode(b"short").decode()])
def test_3_an_entry_that_is_no_device_key_is_none(
    session: PrivateSession, keys: KeyringDeviceKeys, kept: str
) -> None:
    session.start_keyring()
    chosen().set_password(SERVICE, f"{VAULT} {SLOT}", kept)
    assert reason(lambda: keys.find(VAULT, SLOT)) == "gone"


# ---------------------------------------------------------------------- 4 another password


def test_4_a_keyring_of_another_password_is_locked_and_loses_nothing(
    session: PrivateSession, keys: KeyringDeviceKeys
) -> None:
    # A password that an administrator reset: the session opens, its keyring does not.
    session.start_keyring()
    keys.keep(VAULT, SLOT, secret := new_key())
    session.end_keyring()
    session.start_keyring(login="un mot de passe réinitialisé")
    assert [path.name for path in session.collections()] == ["login.keyring"]
    said = raw_error(lambda: chosen().get_password(SERVICE, f"{VAULT} {SLOT}"))
    assert said == "KeyringLocked: Failed to unlock the collection!"
    assert reason(lambda: keys.find(VAULT, SLOT)) == "locked"
    assert reason(lambda: keys.keep(VAULT, SLOT, new_key())) == "locked"
    assert reason(lambda: keys.forget(VAULT, SLOT)) == "locked"
    session.end_keyring()
    session.start_keyring()
    assert keys.find(VAULT, SLOT) == secret


# ---------------------------------------------------------------------- 5 deleting nothing


def test_5_forgetting_what_is_not_there_is_no_failure(
    session: PrivateSession, keys: KeyringDeviceKeys
) -> None:
    session.start_keyring()
    said = raw_error(lambda: chosen().delete_password(SERVICE, f"{VAULT} {SLOT}"))
    assert said == "PasswordDeleteError: No such password!"
    keys.forget(VAULT, SLOT)


def test_5_an_entry_that_is_there_twice_is_forgotten_twice(
    session: PrivateSession, keys: KeyringDeviceKeys
) -> None:
    session.start_keyring()
    keys.keep(VAULT, SLOT, secret := new_key())
    name = f"{VAULT} {SLOT}"
    # As a copied or merged keyring has it: the same names, and one attribute more.
    store = ["secret-tool", "store", "--label=x", "service", SERVICE, "username", name, "more", "1"]
    session.output(store, base64.b64encode(secret).decode())
    back_end = chosen()
    back_end.delete_password(SERVICE, name)
    assert back_end.get_password(SERVICE, name) is not None
    keys.keep(VAULT, SLOT, secret)
    keys.forget(VAULT, SLOT)
    assert back_end.get_password(SERVICE, name) is None


# ---------------------------------------------------------------------- 6 the null back end


def test_6_the_null_back_end_says_yes_and_is_refused(
    session: PrivateSession, keys: KeyringDeviceKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.start_keyring()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", NULL)
    null = chosen()
    null.set_password(SERVICE, "probe", "x")
    assert null.get_password(SERVICE, "probe") is None
    assert reason(lambda: keys.keep(VAULT, SLOT, new_key())) == "unsafe"
    assert reason(lambda: keys.find(VAULT, SLOT)) == "unsafe"
    assert reason(lambda: keys.forget(VAULT, SLOT)) == "unsafe"
    assert session.output(["secret-tool", "search", "--all", "service", SERVICE]) == ""


# ---------------------------------------------------------------------- 7 any other program


def test_7_another_program_of_the_same_session_reads_the_key(
    session: PrivateSession, keys: KeyringDeviceKeys
) -> None:
    # This is why the settings say: whoever can use this session can open the vault.
    session.start_keyring()
    keys.keep(VAULT, SLOT, secret := new_key())
    asked = ["secret-tool", "lookup", "service", SERVICE, "username", f"{VAULT} {SLOT}"]
    assert base64.b64decode(session.output(asked)) == secret
    keys.forget(VAULT, SLOT)
    assert session.output(asked) == ""


# ---------------------------------------------------------------------- a daemon that hangs


def test_a_daemon_that_hangs_is_waited_for_five_seconds(
    session: PrivateSession, keys: KeyringDeviceKeys
) -> None:
    session.start_keyring()
    keys.keep(VAULT, SLOT, secret := new_key())
    session.stop_keyring()
    try:
        begun = time.monotonic()
        assert reason(lambda: keys.find(VAULT, SLOT)) == "no_answer"
        assert SECONDS == 5
        assert SECONDS - 0.2 < time.monotonic() - begun < SECONDS + 2
    finally:
        session.resume_keyring()
    assert keys.find(VAULT, SLOT) == secret


def test_what_is_kept_too_late_is_taken_out_again(
    session: PrivateSession, keys: KeyringDeviceKeys
) -> None:
    session.start_keyring()
    keys.forget(VAULT, SLOT)
    session.stop_keyring()
    hurried = KeyringDeviceKeys(seconds=0.3)
    try:
        assert reason(lambda: hurried.keep(VAULT, SLOT, new_key())) == "no_answer"
        # The first call still hangs: a second one must not pile up behind it.
        assert reason(lambda: hurried.find(VAULT, SLOT)) == "no_answer"
        assert [t.name for t in threading.enumerate()].count("keyring") == 1
    finally:
        session.resume_keyring()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(10)
    assert reason(lambda: keys.find(VAULT, SLOT)) == "gone"


ENDS = """
import time
from mentordesk.domain.errors import KeyringUnavailable
from mentordesk.system.device_keys import KeyringDeviceKeys
try:
    KeyringDeviceKeys(seconds=0.5).find("vault", "slot")
except KeyringUnavailable as error:
    print(error.reason, flush=True)
"""


def test_a_process_ends_while_the_daemon_hangs(session: PrivateSession) -> None:
    session.start_keyring()
    session.stop_keyring()
    ran = subprocess.run(
        [sys.executable, "-c", ENDS],
        env={**session.environment, "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
        timeout=20,
    )
    session.resume_keyring()
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "no_answer\n", "")


# ---------------------------------------------------------------------- the window


def test_the_window_lives_while_the_daemon_hangs_and_then_says_so(
    session: PrivateSession, keys: KeyringDeviceKeys, driver: Driver
) -> None:
    session.start_keyring()
    driver.use_keyring(keys)
    folder = driver.vault()
    page = opened_by_device_once(driver, folder)
    session.stop_keyring()
    ticks: list[float] = []
    timer = QTimer(page)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(20)
    try:
        page.without.click()
        assert driver.application.database.run_and_wait(lambda: "free") == "free"
        driver.until(lambda: bool(page.field.error))
    finally:
        session.resume_keyring()
    assert "n’a pas répondu" in page.field.error
    assert ticks[-1] - ticks[0] > SECONDS - 0.5
    assert max(after - before for before, after in pairwise(ticks)) < 1
    driver.unlock(folder)
    assert driver.desk.session.opened.by_device is False


def opened_by_device_once(driver: Driver, folder: Path) -> UnlockPage:
    """Switch it on with the real keyring, open with it, and return the unlock page again."""
    driver.unlock(folder)
    opened, parts = driver.desk.session.opened, driver.parts
    vault_id, slot = opened.vault.vault_id, str(opened.account.id)
    key = driver.read(lambda _: parts.door().add_device(opened, PASSPHRASE))
    parts.device_keys().keep(vault_id, slot, bytearray(key))
    note_known(parts.settings, vault_id, slot)
    unlock_page(driver).without.click()
    driver.settle()
    assert driver.desk.session.opened.by_device is True
    return unlock_page(driver)


def unlock_page(driver: Driver) -> UnlockPage:
    driver.window.close_vault()
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    return driver.front(UnlockPage)
