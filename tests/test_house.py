"""The house: how long things may be, and what is loaded when."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
LONGEST_FILE, LONGEST_TEST_FILE, LONGEST_FUNCTION, LONGEST_CLASS = 400, 600, 40, 250
HEAVY = (
    "sqlalchemy",
    "sqlcipher3",
    "reportlab",
    "alembic",
    "cryptography",
    "argon2",
    "pypdfium2",
    "xkcdpass",
)
OF_QT = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "__feature__"}
Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def files(*folders: str) -> list[Path]:
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    assert found
    return found


def lines_of(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def definitions() -> Iterator[tuple[Path, Definition]]:
    for path in files("mentordesk", "packaging"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, Definition):
                yield path, node


def length(node: Definition) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def too_long(kinds: type[Definition] | tuple[type[Definition], ...], most: int) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path, node in definitions()
        if isinstance(node, kinds) and length(node) > most
    ]


def test_no_file_is_too_long() -> None:
    long = {
        str(path.relative_to(ROOT)): lines_of(path)
        for path in files("mentordesk", "packaging", "tests")
        if lines_of(path) > (LONGEST_TEST_FILE if ROOT / "tests" in path.parents else LONGEST_FILE)
    }
    assert long == {}


def test_no_function_is_too_long() -> None:
    assert too_long((ast.FunctionDef, ast.AsyncFunctionDef), LONGEST_FUNCTION) == []


def test_no_class_is_too_long() -> None:
    assert too_long(ast.ClassDef, LONGEST_CLASS) == []


# ---------------------------------------------------------------------- what is loaded when


def loaded_by(program: str, *arguments: str | Path) -> set[str]:
    """Run a program that prints ``LOADED`` and module names last; return the names."""
    ran = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )
    out = ran.stdout.decode()
    assert "LOADED" in out, ran.stderr.decode()
    return set(out.rsplit("LOADED", 1)[1].split())


def tops(modules: set[str]) -> set[str]:
    return {module.split(".")[0] for module in modules}


def strangers(modules: set[str]) -> set[str]:
    """Return the packages that are neither Python's own nor ours nor part of the environment."""
    environment = {"__main__", "_distutils_hack", "sitecustomize", "usercustomize", "mentordesk"}
    found = tops(modules) - set(sys.stdlib_module_names) - environment
    return {name for name in found if not name.startswith(("__editable__", "_virtualenv"))}


def test_the_package_by_itself_loads_nothing() -> None:
    program = "import sys, mentordesk; print('LOADED', *sys.modules)"
    modules = loaded_by(program)
    assert strangers(modules) == set()
    assert {name for name in modules if name.startswith("mentordesk.")} == set()


UNTIL_PAINTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from mentordesk.bootstrap import window_parts
from mentordesk.ui.application import MentorDeskApplication


class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == "_PushButton":
            print("LOADED", *sorted(sys.modules), flush=True)
            application.qt.removeEventFilter(self)
            application.qt.quit()
        return False


application = MentorDeskApplication(window_parts())
first = FirstPaint()
application.qt.installEventFilter(first)
application.run(Path(sys.argv[1]))
"""


@pytest.fixture(scope="module")
def modules_at_first_paint(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    from mentordesk.bootstrap import cli_parts
    from mentordesk.cli.demonstration import generate_vault

    folder = tmp_path_factory.mktemp("first") / "foyer.mentordesk"
    generate_vault(
        cli_parts(), folder, passphrase="sept mots", people=1, meetings=1, seed=1
    ).vault.close()
    return loaded_by(UNTIL_PAINTED, folder)


def test_the_unlock_window_was_painted_at_all(modules_at_first_paint: set[str]) -> None:
    assert "mentordesk.ui.unlock.unlock_page" in modules_at_first_paint


@pytest.mark.parametrize("library", HEAVY)
def test_no_heavy_library_is_loaded_before_the_unlock_window_is_painted(
    modules_at_first_paint: set[str], library: str
) -> None:
    assert library not in tops(modules_at_first_paint)


def test_only_qt_is_loaded_before_the_unlock_window_is_painted(
    modules_at_first_paint: set[str],
) -> None:
    assert strangers(modules_at_first_paint) <= OF_QT | {"platformdirs"}


def test_only_the_thin_half_of_the_program_is_loaded_before_the_unlock_window_is_painted(
    modules_at_first_paint: set[str],
) -> None:
    thick = {
        "mentordesk.cli",
        "mentordesk.reporting",
        "mentordesk.storage.vault",
        "mentordesk.storage.tables",
        "mentordesk.ui.desk",
        "mentordesk.ui.meetings",
        "mentordesk.ui.people",
        "mentordesk.ui.young_person",
        "mentordesk.ui.summaries",
        "mentordesk.ui.unlock.wizard",
    }
    assert thick & modules_at_first_paint == set()


def test_texts_are_translated_under_a_name_that_the_catalogues_know() -> None:
    # lupdate reads tr(…) and translate(…) alone: under another name a text has no English.
    found = [
        f"{path.name}: {name}"
        for path in files("mentordesk")
        for name in re.findall(
            r"(\w+) = QCoreApplication\.translate$", path.read_text("utf-8"), re.MULTILINE
        )
        if name != "translate"
    ]
    assert found == []
