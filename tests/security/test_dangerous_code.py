"""Item 33 of security.md 7: nothing in the program runs or revives what it reads."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = sorted((ROOT / "mentordesk").rglob("*.py"))
REVIVERS = {"pickle", "marshal", "shelve", "dill", "jsonpickle", "yaml", "imp", "runpy"}
RUNNERS = {"eval", "exec", "compile", "__import__"}


def dangers(source: str) -> list[str]:
    """Return what a module does that might run or revive what somebody else wrote."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                found += [name.name for name in names if name.name.split(".")[0] in REVIVERS]
            case ast.ImportFrom(module=str(module)) if module.split(".")[0] in REVIVERS:
                found.append(module)
            case ast.Call(func=ast.Name(id=name)) if name in RUNNERS:
                found.append(name)
            case ast.Attribute(value=ast.Name(id="os"), attr="system" | "popen" as name):
                found.append(name)
            case ast.keyword(arg="shell", value=ast.Constant(value=True)):
                found.append("shell=True")
    return found


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "from marshal import loads",
        "import yaml",
        "eval('1')",
        "__import__('x')",
        "os.system('x')",
        "subprocess.run('x', shell=True)",
    ],
)
def test_the_look_finds_what_it_looks_for(source: str) -> None:
    assert dangers(source)


def test_nothing_is_revived_or_evaluated() -> None:
    assert len(PROGRAM) > 200
    found = {str(path): dangers(path.read_text(encoding="utf-8")) for path in PROGRAM}
    assert {path: what for path, what in found.items() if what} == {}


def test_the_linter_finds_nothing_dangerous() -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent))
    assert ruff is not None
    command = [ruff, "check", "--select", "S", "--quiet", str(ROOT / "mentordesk")]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")
