"""A display of one's own: Xvfb, a window manager, keys by xdotool, and what is painted."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

TOOLS = ("Xvfb", "xdotool", "matchbox-window-manager", "setxkbmap")
WIDTH, HEIGHT = 1366, 768
PATIENCE_S = 40.0
STILL_S = 0.6
CURSOR_ROWS = 40
"""So many lines of the picture may change while nothing happens: a cursor blinks."""


def missing_tools() -> list[str]:
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def where(tool: str) -> str:
    found = shutil.which(tool)
    assert found is not None
    return found


class Screen:
    """Owns its X server and whatever is started on it; :meth:`end` ends them all."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._running: list[subprocess.Popen[bytes]] = []
        self._pictures = home / "framebuffer"
        self._pictures.mkdir()
        reader, writer = os.pipe()
        os.set_inheritable(writer, True)
        self._start(
            [
                "Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
                "-nolisten", "tcp", "-fbdir", str(self._pictures),
            ],
            pass_fds=(writer,),
        )  # fmt: skip
        os.close(writer)
        with os.fdopen(reader) as told:
            self.display = f":{told.readline().strip()}"
        self._start(["matchbox-window-manager", "-use_titlebar", "no"])

    @property
    def environment(self) -> dict[str, str]:
        """What programs on this screen are given: this display, and a home of their own."""
        kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        return {
            **kept,
            "DISPLAY": getattr(self, "display", ""),
            "HOME": str(self.home),
            "TMPDIR": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "MENTORDESK_CONFIG": str(self.home / "config"),
            "QT_QPA_PLATFORM": "xcb",
        }

    def _start(
        self,
        command: list[str],
        *,
        pass_fds: tuple[int, ...] = (),
        more: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        begun = subprocess.Popen(
            command,
            env={**self.environment, **(more or {})},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE if more is not None else subprocess.DEVNULL,
            pass_fds=pass_fds,
        )
        self._running.append(begun)
        return begun

    def start(self, command: list[str], **variables: str) -> subprocess.Popen[bytes]:
        """Start a program on this screen and wait until its window stands still."""
        begun = self._start(command, more=variables)
        self.tool("search", "--sync", "--onlyvisible", "--name", "MentorDesk")
        self.wait_until_still()
        return begun

    def tool(self, *arguments: str) -> str:
        """Run xdotool and return what it says."""
        ran = subprocess.run(
            [where("xdotool"), *arguments],
            env=self.environment,
            capture_output=True,
            check=True,
            timeout=PATIENCE_S,
        )
        return ran.stdout.decode()

    def layout(self, name: str) -> None:
        """Lay another keyboard."""
        subprocess.run(
            [where("setxkbmap"), name], env=self.environment, check=True, timeout=PATIENCE_S
        )

    def keys(self, *keys: str) -> None:
        """Press keys, by xdotool's names, and wait until the window stands still."""
        self.tool("key", "--clearmodifiers", "--delay", "40", *keys)
        self.wait_until_still()

    def write(self, text: str) -> None:
        """Type a text."""
        self.tool("type", "--clearmodifiers", "--delay", "15", text)
        self.wait_until_still()

    # ------------------------------------------------------------------ what is painted

    def picture(self) -> list[bytes]:
        """Return the lines of the screen, four bytes a pixel."""
        data = (self._pictures / "Xvfb_screen0").read_bytes()
        start, line = len(data) - WIDTH * HEIGHT * 4, WIDTH * 4
        return [data[start + y * line : start + (y + 1) * line] for y in range(HEIGHT)]

    def wait_until_still(self) -> None:
        """Wait until nothing but a cursor moves."""
        self.wait(self._is_still)

    def _is_still(self) -> bool:
        before = self.picture()
        time.sleep(STILL_S)
        return changed_rows(before, self.picture()) <= CURSOR_ROWS

    def wait(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds.

        Raises:
            TimeoutError: it did not in time.
        """
        deadline = time.monotonic() + PATIENCE_S
        while not holds():
            if time.monotonic() > deadline:
                raise TimeoutError
            time.sleep(0.05)

    def end(self) -> None:
        """End what was started here, the last first."""
        for begun in reversed(self._running):
            if begun.poll() is None:
                begun.terminate()
            try:
                begun.wait(timeout=10)
            except subprocess.TimeoutExpired:
                begun.kill()
                begun.wait()
            if begun.stderr is not None:
                begun.stderr.close()


def changed_rows(before: list[bytes], after: list[bytes]) -> int:
    return sum(one != other for one, other in zip(before, after, strict=True))
