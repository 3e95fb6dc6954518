"""A session of its own for a test: a private D-Bus, a home, and a real gnome-keyring in it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Self

import pytest

TOOLS = ("dbus-run-session", "gnome-keyring-daemon", "secret-tool")
LOGIN = "le mot de passe de la session"
WAIT_S = 10.0


def require_tools() -> None:
    """Skip where there is no such session; on Linux the set-up installs it."""
    if not sys.platform.startswith("linux"):
        pytest.skip("a private D-Bus session with a gnome-keyring is for Linux alone")
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    assert missing == [], "packaging/test.py installs them"


class PrivateSession:
    """A session's bus and home; ends with everything that was started in it.

    Attributes:
        environment: what a program of this session is started with; it has no display.
    """

    def __init__(self, home: Path) -> None:
        home.mkdir(exist_ok=True)
        self.home = home
        # Sockets have short names only, and a test's folder may lie deep.
        self._run = Path(tempfile.mkdtemp(prefix="mdk-"))
        kept = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
        homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), home)
        self.environment = {
            **kept,
            **{name: str(place) for name, place in homes.items()},
            "XDG_RUNTIME_DIR": str(self._run),
        }
        self.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        self._bus: subprocess.Popen[str] | None = None
        self._daemons: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        # It stays as long as its input is open: whatever ends this process ends the session.
        command = ["dbus-run-session", "--", "sh", "-c"]
        self._bus = subprocess.Popen(
            [*command, "echo $DBUS_SESSION_BUS_ADDRESS; exec cat"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._bus.stdout is not None
        address = self._bus.stdout.readline().strip()
        assert address.startswith("unix:"), address
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        return self

    def __exit__(self, *_: object) -> None:
        for daemon in self._daemons:
            self._end(daemon)
        self._end_activated()
        assert self._bus is not None
        self._bus.communicate()
        with suppress(FileNotFoundError):
            shutil.rmtree(self._run)

    # ------------------------------------------------------------------ its keyring

    def start_keyring(self, login: str | None = LOGIN) -> None:
        """Start the daemon, unlocked with the session's password, or as no login unlocks it."""
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        command.append("--start" if login is None else "--unlock")
        daemon = subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._daemons.append(daemon)
        assert daemon.stdin is not None
        daemon.stdin.write((login or "").encode())
        daemon.stdin.close()
        until = time.monotonic() + WAIT_S
        while not self.has_keyring():
            assert daemon.poll() is None, "it ended"
            assert time.monotonic() < until, "it does not answer"
            time.sleep(0.02)

    def end_keyring(self) -> None:
        """End the daemon, as logging out does."""
        self._end(self._daemons.pop())
        until = time.monotonic() + WAIT_S
        while self.has_keyring():
            assert time.monotonic() < until
            time.sleep(0.02)

    def stop_keyring(self) -> None:
        """Let the daemon hang."""
        os.kill(self._daemons[-1].pid, signal.SIGSTOP)

    def resume_keyring(self) -> None:
        """Let it go on."""
        os.kill(self._daemons[-1].pid, signal.SIGCONT)

    def _end(self, daemon: subprocess.Popen[bytes]) -> None:
        with suppress(ProcessLookupError):
            os.kill(daemon.pid, signal.SIGCONT)
        daemon.terminate()
        daemon.wait(WAIT_S)

    def _end_activated(self) -> None:
        """End a daemon that the bus itself started, which may outlive it."""
        said = self.ask_bus("GetConnectionUnixProcessID", "org.freedesktop.secrets")
        if found := re.search(r"uint32 (\d+)", said):
            with suppress(ProcessLookupError):
                os.kill(int(found[1]), signal.SIGTERM)

    # ------------------------------------------------------------------ looking at it

    def ask_bus(self, method: str, name: str = "") -> str:
        """Call a method of the bus itself and return what it printed."""
        command = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus"]
        command += ["/org/freedesktop/DBus", f"org.freedesktop.DBus.{method}"]
        command += [f"string:{name}"] if name else []
        return self.output(command)

    def has_keyring(self) -> bool:
        """Whether somebody holds the Secret Service's name on this bus."""
        return "true" in self.ask_bus("NameHasOwner", "org.freedesktop.secrets")

    def collections(self) -> list[Path]:
        """Return the files of secrets that the daemon made."""
        return sorted((self.home / "keyrings").glob("*.keyring"))

    def output(self, command: list[str], typed: str = "") -> str:
        """Run a program of this session and return what it printed."""
        ran = subprocess.run(
            command,
            env=self.environment,
            input=typed,
            check=False,
            capture_output=True,
            text=True,
            timeout=20,
        )
        return ran.stdout
