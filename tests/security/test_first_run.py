"""Item 13 of security.md 7: no default account, and no secret in the source."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentordesk.bootstrap import window_parts
from mentordesk.domain.errors import KnownError, NotAVault
from mentordesk.storage.keys.labels import read_front
from tests.storage.conftest import PASSPHRASE, make

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.storage.conftest import ClosedVault

PROGRAM = sorted((Path(__file__).resolve().parents[2] / "mentordesk").rglob("*.py"))
NAMED = re.compile(r"(?i)pass(word|phrase|wd)|secret|api_?key|token|private|credential")
LOOKS = re.compile(r"[A-Za-z0-9+/=_-]{32,}")
KNOWN = {
    # The vault of the demonstration holds invented lives, and its passphrase is shown beside it.
    "cli/demonstration.py: DEMONSTRATION_PASSPHRASE",
    # What the journal calls an act.
    "domain/journal.py: PASSPHRASE_CHANGED",
}
TRIED = ("", "admin", "password", "motdepasse", "mentordesk", "0000", "1234")


def secrets_in(source: str, name: str) -> Iterator[str]:
    """Yield the constants that are named like secrets, and the texts that look like keys."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=ast.Constant(value=value)):
                if NAMED.search(target) and isinstance(value, str | bytes) and len(value) > 7:
                    yield f"{name}: {target}"
            case ast.Constant(value=str(text)) if LOOKS.fullmatch(text.strip()):
                kinds = {c.isdigit() for c in text}, {c.isupper() for c in text if c.isalpha()}
                if all(len(kind) == 2 for kind in kinds):
                    yield f"{name}: a text like a key"


@pytest.mark.parametrize(
    "source",
    [
        "DEFAULT_PASSWORD = 'changeme-now'",
        "API_KEY = b'0123456789'",
        "x = 'Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3A='",
    ],
)
def test_the_look_finds_what_it_looks_for(source: str) -> None:
    assert list(secrets_in(source, "x.py"))


def test_no_secret_stands_in_the_source() -> None:
    root = PROGRAM[0].parent
    found = {
        told
        for path in PROGRAM
        for told in secrets_in(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix())
    }
    assert found == KNOWN


def test_a_first_run_knows_no_vault_and_offers_none(tmp_path: Path) -> None:
    parts = window_parts(tmp_path / "config")
    assert parts.settings.read().recent == ()
    with pytest.raises(NotAVault):
        parts.front(tmp_path)


def test_a_new_vault_has_its_makers_account_alone(closed: ClosedVault) -> None:
    front = read_front(closed.folder)
    assert [account.slot for account in front.accounts] == [closed.slot]
    for phrase in TRIED:
        with pytest.raises(KnownError):
            closed.unlock(phrase)
    closed.unlock(PASSPHRASE).drop()


def test_two_new_vaults_share_no_secret(closed: ClosedVault, tmp_path: Path) -> None:
    other = make(closed.door, tmp_path / "other.mentordesk")
    mine, theirs = closed.unlock(), other.unlock()
    assert mine.vault_key != theirs.vault_key
    assert mine.raw_key != theirs.raw_key
    assert closed.recovery != other.recovery
    assert not set(mine.public.values()) & set(theirs.public.values())
