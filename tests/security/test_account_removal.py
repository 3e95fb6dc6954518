"""Item 10 of security.md 7: a saved old header opens nothing of today; others notice nothing."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlcipher3 import dbapi2

from mentordesk.storage.engine import connect_to_read
from mentordesk.storage.keys import header, kdf, keychain
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.keys.slots import from_text
from tests.household import COLLEAGUES, LEAVERS
from tests.storage.conftest import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.household import Household


def test_a_saved_header_opens_neither_todays_base_nor_todays_keyring(
    household: Household, tmp_path: Path
) -> None:
    saved = tmp_path / "saved"
    saved.mkdir()
    (saved / header.NAME).write_bytes(household.vault.files.current.read_bytes())
    household.without_leaver()
    # Whoever left still knows the passphrase, and the header of before still believes it.
    keys = keychain.open_with_passphrase(HeaderFiles(saved), household.leaver, LEAVERS)
    with pytest.raises(dbapi2.DatabaseError, match="not a database"):
        connect_to_read(household.vault.base, keys.raw_key_hex)
    body = household.vault.body
    sealing = kdf.expand(keys.vault_key, keys.vault_id.encode(), "keyring")
    sealed, nonce = from_text(body["keyring"]["sealed"]), from_text(body["keyring"]["nonce"])
    with pytest.raises(InvalidTag):
        AESGCM(sealing).decrypt(nonce, sealed, keys.vault_id.encode())


def test_an_absent_colleague_opens_with_an_unchanged_passphrase(household: Household) -> None:
    household.without_leaver()
    for _ in range(2):
        with household.opened_by(household.colleague, COLLEAGUES) as vault:
            assert vault.problems() == []


def test_every_removal_gives_new_keys(household: Household) -> None:
    seen = {household.vault.key_hex}
    for slot in (household.leaver, household.colleague):
        opened = household.open()
        with closing(opened.vault):
            household.remove(opened, slot, PASSPHRASE)
        seen.add(household.vault.key_hex)
    assert len(seen) == 3


def test_no_public_half_is_in_the_header(household: Household) -> None:
    household.without_leaver()
    public = household.vault.unlock().public
    assert len(public) == 3
    text = household.vault.files.current.read_bytes()
    assert [half for half in public.values() if half.encode() in text] == []
