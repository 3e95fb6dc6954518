"""What the set-up scripts share: an environment from the lock file, and the system's libraries.

Standard library only, on Windows, macOS and Linux: nothing is installed yet when this runs.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
STAMP = "installed-from"

QT_LIBRARIES: Mapping[str, tuple[str, ...]] = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libOpenGL.so.0": ("libopengl0",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libX11.so.6": ("libx11-6",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libcups.so.2": ("libcups2t64", "libcups2"),
}
"""Shared libraries that Qt's own wheels leave to the system, and the Debian packages with them."""


class SetUpError(Exception):
    """Something that a person must do first; the message says what."""


@dataclass(frozen=True)
class Environment:
    """A virtual environment of the project, made from one lock file."""

    folder: Path
    lock: Path

    @property
    def scripts(self) -> Path:
        """Where its programs lie."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    def program(self, name: str) -> Path:
        """One of its programs."""
        return self.scripts / (f"{name}.exe" if os.name == "nt" else name)

    @property
    def wanted_stamp(self) -> str:
        """What the stamp says once everything is installed."""
        return f"{sys.version_info[:2]} {hashlib.sha256(self.lock.read_bytes()).hexdigest()}\n"

    @property
    def is_ready(self) -> bool:
        """Whether everything of the lock file is installed."""
        stamp = self.folder / STAMP
        return (
            self.python.exists()
            and stamp.exists()
            and stamp.read_text(encoding="ascii") == self.wanted_stamp
        )


def say(line: str) -> None:
    """Tell the person at the terminal what goes on."""
    print(line, file=sys.stderr, flush=True)


def prepare(environment: Environment) -> None:
    """Make the environment and install the lock file's packages, hashes checked.

    The stamp is written last, so that a set-up cut short begins again.

    Raises:
        SetUpError: this Python cannot make environments, or a package cannot be had.
    """
    if environment.is_ready:
        return
    require_venv()
    say(f"Preparing {environment.folder.name} (once) / Préparation (une seule fois)…")
    if environment.folder.exists():
        shutil.rmtree(environment.folder)
    venv.EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(environment.folder)
    command = [str(environment.python), "-m", "pip", "install", "--quiet", "--require-hashes"]
    # The lock names all there is: asked for an extra, pip would take a newer one and refuse it.
    command += ["--no-deps", "--disable-pip-version-check", "--no-input"]
    command += ["-r", str(environment.lock)]
    if subprocess.run(command, check=False).returncode:
        raise SetUpError("The packages could not be installed; see the lines above.")
    (environment.folder / STAMP).write_text(environment.wanted_stamp, encoding="ascii")


def require_venv() -> None:
    """Make sure that this Python can make environments; as root on Debian, install the part.

    Raises:
        SetUpError: it cannot, with the line to type.
    """
    if not _lacks_ensurepip():
        return
    version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    install_packages([(version, "python3-venv")])
    if _lacks_ensurepip():
        raise SetUpError("This Python has no ensurepip; install Python's venv module first.")


def _lacks_ensurepip() -> bool:
    probe = [sys.executable, "-c", "import venv, ensurepip"]
    return subprocess.run(probe, check=False, stderr=subprocess.DEVNULL).returncode != 0


def loads(name: str) -> bool:
    """Return whether the system has this shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_libraries(has: Callable[[str], bool] = loads) -> list[tuple[str, ...]]:
    """Return the packages, each with its names, of the libraries that Qt would not find."""
    if not sys.platform.startswith("linux"):
        return []
    return [packages for library, packages in QT_LIBRARIES.items() if not has(library)]


def missing_tools(tools: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Return the packages of the programs that are not on the path."""
    if not sys.platform.startswith("linux"):
        return []
    return [(package,) for program, package in tools.items() if shutil.which(program) is None]


def install_packages(packages: Iterable[tuple[str, ...]]) -> None:
    """Install system packages as root on Debian or Ubuntu, else say the one line to type.

    Args:
        packages: for each, its names from the newest release's to the oldest's.

    Raises:
        SetUpError: it is for the person to do, or apt could not.
    """
    wanted = list(packages)
    if not wanted:
        return
    if shutil.which("apt-get") is None:
        names = " ".join(names[-1] for names in wanted)
        raise SetUpError(f"Install first (Debian's names) / À installer d’abord : {names}")
    if os.geteuid() != 0:
        names = " ".join(sorted({_known_name(choices) for choices in wanted}))
        raise SetUpError(f"Type first / Tapez d’abord :  sudo apt-get install -y {names}")
    say("Installing system libraries / Installation des bibliothèques du système…")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=False, env=quiet)
    names_now = sorted({_known_name(choices) for choices in wanted})
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names_now]
    if subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL).returncode:
        raise SetUpError(f"apt-get could not install: {' '.join(names_now)}")


def _known_name(choices: tuple[str, ...]) -> str:
    for name in choices:
        known = subprocess.run(
            ["apt-cache", "policy", name], check=False, capture_output=True, text=True
        )
        if "Candidate:" in known.stdout and "Candidate: (none)" not in known.stdout:
            return name
    return choices[-1]


def build_catalogues(environment: Environment) -> None:
    """Build the translations that are missing or older than their source.

    Raises:
        SetUpError: a catalogue does not read.
    """
    for source in sorted(CATALOGUES.glob("*.ts")):
        built = source.with_suffix(".qm")
        if built.exists() and built.stat().st_mtime >= source.stat().st_mtime:
            continue
        command = [str(environment.program("pyside6-lrelease")), "-silent"]
        # Aside, then renamed: a running program has the old one mapped into its memory.
        aside = built.with_suffix(".qm.tmp")
        command += [str(source), "-qm", str(aside)]
        if subprocess.run(command, check=False).returncode:
            raise SetUpError(f"{source.name} could not be built")
        aside.replace(built)
