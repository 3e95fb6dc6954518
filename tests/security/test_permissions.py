"""What the program writes is for its owner alone, and nothing of it is left in a dump."""

from __future__ import annotations

import ast
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mentordesk.domain.errors import WrongPassphrase
from mentordesk.domain.people import YoungPersonDraft
from mentordesk.services import people
from mentordesk.services.failures import Failures
from mentordesk.storage.backups.store import SqlBackupStore
from mentordesk.system import hardening
from mentordesk.system.clock import SystemClock, moment
from mentordesk.system.failures import FailureFiles
from mentordesk.ui import routes
from mentordesk.ui.summaries.page import SummaryPage
from mentordesk.ui.today.page import TodayPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.driving import Driver
    from tests.lives import Life

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps a user's folders apart")


@pytest.fixture
def _open_umask() -> Iterator[None]:
    """What a careless session allows: the program must not count on its own mask."""
    before = os.umask(0o000)
    yield
    os.umask(before)


def modes(root: Path) -> dict[str, str]:
    found = [root, *root.rglob("*")]
    return {str(p.relative_to(root.parent)): oct(stat.S_IMODE(p.stat().st_mode)) for p in found}


def too_open(root: Path) -> dict[str, str]:
    return {name: mode for name, mode in modes(root).items() if int(mode, 8) & 0o077}


@pytest.mark.usefixtures("_open_umask")
def test_vault_settings_backups_and_exports_are_their_owners_alone(
    driver: Driver, french_life: Life
) -> None:
    store = SqlBackupStore("1.2.3")
    driver.window.parts = driver.window.parts._replace(
        backup_store=lambda: store, backup_home=driver.home / "backups"
    )
    folder = driver.vault()
    driver.unlock(folder)
    driver.page(TodayPage)
    driver.read(lambda context: people.add_young_person(context, YoungPersonDraft("Inès")))
    keeper = driver.desk.keeper
    assert keeper is not None
    done: list[object] = []
    driver.until(lambda: keeper.status is not None)
    keeper.back_up(done.append, done.append)
    driver.until(lambda: bool(done))
    driver.until(lambda: not driver.application.background.is_busy)
    assert list((driver.home / "backups").rglob("*.mdbackup"))
    for made in (folder, driver.home / "backups"):
        assert len(modes(made)) > 2
        assert too_open(made) == {}
    settings = driver.home / "config"
    assert (settings / "settings.json").exists()
    assert too_open(settings) == {}
    driver.desk.closed_asked.emit()
    driver.until(lambda: driver.window.desk is None)


@pytest.mark.usefixtures("_open_umask")
def test_a_saved_page_is_its_owners_alone(driver: Driver, french_life: Life) -> None:
    driver.unlock(driver.take(french_life.vault))
    driver.desk.navigator.go(routes.SummaryRoute(french_life.young_person, french_life.version))
    page = driver.page(SummaryPage)
    driver.until(lambda: bool(page.pdf))
    place = driver.home / "synthese.pdf"
    page.write(place)
    driver.until(place.exists)
    driver.settle()
    assert oct(stat.S_IMODE(place.stat().st_mode)) == "0o600"


@pytest.mark.usefixtures("_open_umask")
def test_the_notes_of_failed_unlocks_are_their_owners_alone(tmp_path: Path) -> None:
    failures = Failures(FailureFiles(tmp_path / "failures"), SystemClock(), moment)
    with pytest.raises(WrongPassphrase), failures.attempt("0b1c", "slot"):
        raise WrongPassphrase
    assert modes(tmp_path / "failures") == {"failures": "0o700", "failures/0b1c.json": "0o600"}


# ---------------------------------------------------------------------- the process

HARDENED = """
import ctypes, os, resource
from mentordesk.system.hardening import harden
harden()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
print(oct(os.umask(0)))
"""


def ran(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    return done.stdout


@pytest.mark.skipif(not hardening.LINUX, reason="Linux alone has this act")
def test_no_dump_is_written_and_no_file_is_for_others() -> None:
    assert ran(HARDENED).split("\n")[:2] == ["(0, 0) 0", "0o77"]


def test_the_program_hardens_itself_before_anything_else() -> None:
    tree = ast.parse((ROOT / "mentordesk" / "bootstrap.py").read_text(encoding="utf-8"))
    (run,) = [n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "run"]
    calls = [
        node.value.func.id
        for node in run.body
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
    ]
    assert calls[:1] == ["harden"]


ASKED = """
import ctypes, sys
from pathlib import Path

asked = []
class Dll:
    def __init__(self, name): self.name = name
    def __getattr__(self, act): return lambda *given: asked.append((act, given[0]))
class Windll:
    kernel32, wer = Dll("kernel32"), Dll("wer")
ctypes.windll = Windll()
sys.platform = "win32"
from mentordesk.system import hardening
hardening._windows(Path("MentorDesk.exe"))
print(asked[0], asked[1][0], asked[1][1].value)
"""


def test_windows_is_told_to_send_no_report_of_this_program() -> None:
    told = ran(ASKED).strip()
    assert told == "('SetErrorMode', 3) WerAddExcludedApplication MentorDesk.exe"


def test_each_connection_overwrites_its_own_memory(driver: Driver) -> None:
    folder = driver.vault()
    driver.unlock(folder)
    driver.page(TodayPage)
    vault: Any = driver.desk.session.opened.vault

    def ask() -> object:
        return vault._connection.execute("PRAGMA cipher_memory_security").fetchone()[0]

    assert driver.application.database.run_and_wait(ask) in {1, "1"}
