"""The machine’s own word of a lock: over a real bus on Linux, by its bytes on Windows."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentordesk.ui.locking.windows import MESSAGE, says_lock

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from mentordesk.ui.locking.freedesktop import FreedesktopListener

application = QCoreApplication([])
def locked():
    print("locked", flush=True)
listener = FreedesktopListener(locked, application)
print(listener.signals, flush=True)
QTimer.singleShot(30000, application.quit)
application.exec()
"""
SESSION = "/org/freedesktop/login1/session/_31"
MANAGER = "/org/freedesktop/login1"
SAVER = "/org/freedesktop/ScreenSaver"
PROBE = """
import os, sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage

application = QCoreApplication([])
kind, name, path, interface, signal, *given = sys.argv[1:]
bus = QDBusConnection.systemBus() if kind == "system" else QDBusConnection.sessionBus()
assert bus.isConnected()
if name:
    assert bus.registerService(name), bus.lastError().message()
message = QDBusMessage.createSignal(path, interface, signal)
message.setArguments([word == "true" for word in given])
assert bus.send(message)
"""
CONFIGURATION = """
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow own="*"/>
<allow eavesdrop="true"/></policy></busconfig>
"""


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A bus of our own that stands for both of the machine's."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None or not sys.platform.startswith("linux"):
        pytest.skip("there is no D-Bus here")
    config = tmp_path_factory.mktemp("bus") / "bus.conf"
    config.write_text(CONFIGURATION, encoding="utf-8")
    running = subprocess.Popen(
        [daemon, f"--config-file={config}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    address = running.stdout.readline().strip()
    yield {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "DBUS_SYSTEM_BUS_ADDRESS": address,
        "DBUS_SESSION_BUS_ADDRESS": address,
    }
    running.terminate()
    running.wait()
    running.stdout.close()


LOGIND = "org.freedesktop.login1"
OF_SESSION = (SESSION, "org.freedesktop.login1.Session")
SLEEP = ("system", LOGIND, MANAGER, "org.freedesktop.login1.Manager", "PrepareForSleep")
SAVED = ("session", "", SAVER, "org.freedesktop.ScreenSaver", "ActiveChanged")
GNOME = ("session", "", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")


@pytest.mark.parametrize(
    ("sent", "locks"),
    [
        (("system", LOGIND, *OF_SESSION, "Lock"), True),
        (("system", LOGIND, *OF_SESSION, "Unlock"), False),
        ((*SLEEP, "true"), True),
        ((*SLEEP, "false"), False),
        (("system", "org.example.imitator", *OF_SESSION, "Lock"), False),
        ((*SAVED, "true"), True),
        ((*SAVED, "false"), False),
        ((*GNOME, "true"), True),
    ],
)
def test_a_word_on_the_bus_locks(
    bus: dict[str, str], sent: tuple[str, ...], *, locks: bool
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", LISTENER], stdout=subprocess.PIPE, env=bus, cwd=ROOT, text=True
    ) as listening:
        assert listening.stdout is not None
        assert listening.stdout.readline().strip() == "5"
        subprocess.run(
            [sys.executable, "-c", PROBE, *sent], env=bus, cwd=ROOT, check=True, timeout=60
        )
        # A word that surely locks comes last, so that silence before it was silence.
        last = (*SAVED, "true")
        subprocess.run(
            [sys.executable, "-c", PROBE, *last], env=bus, cwd=ROOT, check=True, timeout=60
        )
        assert listening.stdout.readline().strip() == "locked"
        listening.terminate()
        rest = listening.stdout.read().split()
    assert rest == (["locked"] if locks else [])


def test_a_machine_without_a_bus_says_nothing_and_starts() -> None:
    nowhere = "unix:path=/nonexistent/bus"
    with subprocess.Popen(
        [sys.executable, "-c", LISTENER],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "DBUS_SYSTEM_BUS_ADDRESS": nowhere,
            "DBUS_SESSION_BUS_ADDRESS": nowhere,
        },
        cwd=ROOT,
        text=True,
    ) as listening:
        assert listening.stdout is not None
        assert listening.stderr is not None
        assert listening.stdout.readline().strip() == "0"
        listening.terminate()
        assert listening.stderr.read() == ""


# ---------------------------------------------------------------------- Windows


def message(kind: int, what: int) -> bytes:
    """A MSG as 64-bit Windows lays it: window, message, gap, wParam, lParam, time and place."""
    return struct.pack("<QI4xQQIii4x", 0x50A12, kind, what, 1, 123, 10, 10)


@pytest.mark.skipif(struct.calcsize("P") != 8, reason="the bytes are those of a 64-bit machine")
@pytest.mark.parametrize(
    ("kind", "what", "locks"),
    [
        (0x02B1, 0x7, True),  # WTS_SESSION_LOCK
        (0x02B1, 0x8, False),  # WTS_SESSION_UNLOCK
        (0x02B1, 0x2, True),  # WTS_CONSOLE_DISCONNECT: another person takes the screen
        (0x02B1, 0x1, False),  # WTS_CONSOLE_CONNECT
        (0x02B1, 0x4, True),  # WTS_REMOTE_DISCONNECT
        (0x02B1, 0x6, True),  # WTS_SESSION_LOGOFF
        (0x0218, 0x4, True),  # PBT_APMSUSPEND
        (0x0218, 0x12, False),  # PBT_APMRESUMEAUTOMATIC: the clocks have told by then
        (0x0100, 0x7, False),  # WM_KEYDOWN
        (0x0100, 0x4, False),
    ],
)
def test_a_message_of_windows_locks(kind: int, what: int, *, locks: bool) -> None:
    told = message(kind, what)
    assert len(told) >= MESSAGE.size
    assert says_lock(told) is locks
