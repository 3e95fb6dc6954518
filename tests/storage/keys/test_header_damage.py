from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.errors import (
    AccountGone,
    HeaderDamaged,
    KeysMissing,
    VaultNewer,
    WrongPassphrase,
)
from mentordesk.storage.keys import header
from tests.storage.conftest import PASSPHRASE, checksummed, json_bytes, make, sql_vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.storage.conftest import ClosedVault

SAMPLES = 300


def _flips(data: bytes, seed: int, samples: int = SAMPLES) -> Iterator[bytes]:
    drawn = random.Random(seed)
    for place in drawn.sample(range(len(data)), min(samples, len(data))):
        flipped = bytearray(data)
        flipped[place] ^= 1 << drawn.randrange(8)
        yield bytes(flipped)


def test_a_header_with_one_bit_flipped_is_damaged(closed: ClosedVault) -> None:
    files = closed.files
    whole = files.current.read_bytes()
    files.second.unlink()
    for damaged in _flips(whole, seed=1):
        files.current.write_bytes(damaged)
        with pytest.raises(HeaderDamaged):
            closed.unlock()


def test_a_bit_flipped_under_a_right_checksum_never_opens(closed: ClosedVault) -> None:
    files = closed.files
    text = files.current.read_bytes().partition(b"\n")[0]
    files.second.unlink()
    for forged in _flips(text, seed=2):
        files.current.write_bytes(checksummed(forged))
        with pytest.raises((HeaderDamaged, AccountGone, WrongPassphrase, VaultNewer)):
            closed.unlock()


def test_a_header_damaged_anywhere_opens_from_its_copy(closed: ClosedVault) -> None:
    whole, key_hex = closed.files.current.read_bytes(), closed.key_hex
    for damaged in _flips(whole, seed=3, samples=60):
        closed.files.current.write_bytes(damaged)
        keys = closed.unlock()
        assert keys.raw_key_hex == key_hex
        assert header.pack(keys.body) == whole


def test_a_header_cut_anywhere_is_damaged(closed: ClosedVault) -> None:
    whole = closed.files.current.read_bytes()
    closed.files.second.unlink()
    for length in range(0, len(whole), 7):
        closed.files.current.write_bytes(whole[:length])
        with pytest.raises(HeaderDamaged):
            closed.unlock()


@pytest.mark.parametrize("text", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b"1e9"])
def test_what_was_never_a_header_is_damaged(text: bytes) -> None:
    with pytest.raises(HeaderDamaged):
        header.unpack(checksummed(text))


@pytest.mark.parametrize(
    "part", ["vault_id", "name", "generation", "slots", "keyring", "mac", "magic", "format"]
)
def test_a_header_with_a_part_of_another_kind_never_opens(closed: ClosedVault, part: str) -> None:
    body = closed.body
    values: tuple[object, ...] = (None, 0, True, "", [], {}, [1], [{}])
    for value in values:
        closed.forge({**body, part: value})
        with pytest.raises(HeaderDamaged):
            closed.unlock()


def test_a_header_with_a_part_missing_is_damaged(closed: ClosedVault) -> None:
    body = closed.body
    for part in body:
        closed.forge({key: value for key, value in body.items() if key != part})
        with pytest.raises(HeaderDamaged):
            closed.unlock()


def test_a_header_of_a_newer_program_is_not_called_damaged(closed: ClosedVault) -> None:
    closed.forge({**closed.body, "format": 7})
    with pytest.raises(VaultNewer) as refused:
        closed.unlock()
    assert (refused.value.found, refused.value.known) == (7, header.FORMAT)


def test_a_header_that_is_not_written_the_one_way_is_damaged(closed: ClosedVault) -> None:
    text = json_bytes(closed.body).replace(b'":', b'": ', 1)
    with pytest.raises(HeaderDamaged):
        header.unpack(checksummed(text))


def test_a_vault_named_by_another_hand_does_not_open(closed: ClosedVault) -> None:
    # The name is outside every slot: only the code under the vault's key covers it.
    closed.forge({**closed.body, "name": "Un autre foyer"})
    with pytest.raises(HeaderDamaged):
        closed.unlock()


@pytest.mark.parametrize("loss", ["damaged", "missing", "empty", "unreadable"])
def test_a_lost_header_opens_from_its_copy(closed: ClosedVault, loss: str) -> None:
    _lose(closed.files.current, loss)
    with closed.opened() as vault:
        assert vault.problems() == []


@pytest.mark.parametrize("loss", ["damaged", "missing", "empty", "unreadable"])
def test_two_lost_headers_open_from_the_third_copy(thrice: ClosedVault, loss: str) -> None:
    _lose(thrice.files.current, loss)
    _lose(thrice.files.second, loss)
    with thrice.opened() as vault:
        assert vault.problems() == []


def test_the_third_copy_of_another_vault_is_passed_over(
    thrice: ClosedVault, tmp_path: Path
) -> None:
    third = thrice.third.read_bytes()
    for number in range(4):
        # Identifiers grow, so the others' copies are put on both sides of this vault's.
        make(thrice.door, tmp_path / f"other-{number}.mentordesk")
    (thrice.third.parent / "0.mdkeys").write_bytes(b"no header at all")
    thrice.third.rename(thrice.third.with_name("z.mdkeys"))
    thrice.files.current.write_bytes(b"")
    thrice.files.second.unlink()
    assert header.pack(thrice.unlock().body) == third


def test_the_keys_of_a_vault_without_any_header_are_missing(closed: ClosedVault) -> None:
    closed.files.current.unlink()
    closed.files.second.unlink()
    with pytest.raises(KeysMissing):
        closed.unlock()


def test_an_older_copy_does_not_let_an_older_passphrase_in(closed: ClosedVault) -> None:
    older = closed.files.current.read_bytes()
    closed.unlock().with_passphrase("une autre phrase bien assez longue")
    closed.files.second.write_bytes(older)
    with pytest.raises(WrongPassphrase):
        closed.unlock(PASSPHRASE)


def test_a_lost_header_is_mended_by_the_next_change(thrice: ClosedVault) -> None:
    _lose(thrice.files.current, "damaged")
    thrice.unlock().with_passphrase("une autre phrase bien assez longue")
    copies = {thrice.files.current.read_bytes(), thrice.files.second.read_bytes()}
    assert copies == {thrice.third.read_bytes()}
    assert thrice.body["generation"] == 2


@pytest.mark.parametrize("loss", ["damaged", "missing", "empty", "unreadable"])
def test_a_lost_header_is_mended_by_the_next_opening(closed: ClosedVault, loss: str) -> None:
    whole = closed.files.current.read_bytes()
    _lose(closed.files.current, loss)
    vault = sql_vault(closed.open())
    try:
        if loss == "unreadable":
            assert closed.files.current.is_dir()
        else:
            assert closed.files.current.read_bytes() == whole
    finally:
        vault.close()


def test_a_vault_whose_header_is_lost_is_backed_up_with_a_whole_one(
    closed: ClosedVault,
) -> None:
    vault = sql_vault(closed.open())
    whole = closed.files.current.read_bytes()
    closed.files.current.write_bytes(whole[:100])
    with vault.backup_source() as source:
        assert source.header == whole
    vault.close()


def _lose(path: Path, loss: str) -> None:
    whole = path.read_bytes()
    path.unlink()
    if loss == "damaged":
        path.write_bytes(whole[:100] + b"?" + whole[101:])
    elif loss == "empty":
        path.write_bytes(b"")
    elif loss == "unreadable":
        # Reading a folder fails like a bad sector does, for the administrator too.
        path.mkdir()


@pytest.mark.parametrize("refused", ["base.mdkeys.prev", "base.mdkeys"])
def test_what_was_written_before_the_disk_refused_is_put_back(
    thrice: ClosedVault, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    keys = thrice.unlock()
    copies = (thrice.files.current, thrice.files.second, thrice.third)
    before = [path.read_bytes() for path in copies]
    write, done = header._write_whole, [0]

    def refuse_once(path: Path, data: bytes) -> None:
        if path.name == refused and not done[0]:
            done[0] += 1
            write(path, data)  # it took its place, and the folder could not be synced
            raise OSError(28, "full")
        write(path, data)

    monkeypatch.setattr(header, "_write_whole", refuse_once)
    with pytest.raises(OSError, match="full"):
        keys.with_passphrase("une tout autre phrase pour ce coffre")
    assert [path.read_bytes() for path in copies] == before


def test_a_copy_that_was_not_there_opens_as_before_when_the_disk_refuses(
    thrice: ClosedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = thrice.unlock()
    third, before = thrice.third, thrice.files.current.read_bytes()
    third.unlink()
    thrice.files.second.write_bytes(b"?")
    write = header._write_whole

    def refuse(path: Path, data: bytes) -> None:
        if path.name == header.NAME:
            raise OSError(28, "full")
        write(path, data)

    monkeypatch.setattr(header, "_write_whole", refuse)
    with pytest.raises(OSError, match="full"):
        keys.with_passphrase("une tout autre phrase pour ce coffre")
    assert (third.read_bytes(), thrice.files.second.read_bytes()) == (before, before)
