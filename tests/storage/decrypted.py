"""What an owner of the key can read in a base's files, page by page: free pages and the log too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGE, SALT, VECTOR, MAC = 4096, 16, 16, 64
LOG_HEADER, FRAME_HEADER = 32, 24


def pages(folder: Path, raw_key: bytes) -> Iterator[bytes]:
    """Yield every page of the base, of its log and of older bases beside it."""
    for path in sorted(folder.glob("base.mdb*")):
        if path.name.endswith("-wal"):
            yield from _frames(path.read_bytes(), raw_key)
        elif path.name != "base.mdb-shm":
            whole = path.read_bytes()
            for start in range(0, len(whole), PAGE):
                yield _decrypted(whole[start : start + PAGE], raw_key, is_first=start == 0)


def _frames(log: bytes, raw_key: bytes) -> Iterator[bytes]:
    step = FRAME_HEADER + PAGE
    for start in range(LOG_HEADER, len(log), step):
        number = int.from_bytes(log[start : start + 4], "big")
        page = log[start + FRAME_HEADER : start + step]
        yield _decrypted(page, raw_key, is_first=number == 1)


def _decrypted(page: bytes, raw_key: bytes, *, is_first: bool) -> bytes:
    end = PAGE - VECTOR - MAC
    body = page[SALT if is_first else 0 : end]
    opened = Cipher(AES(raw_key), CBC(page[end : end + VECTOR])).decryptor()
    return opened.update(body) + opened.finalize()


def found_in(folder: Path, raw_key: bytes, marker: str) -> int:
    """Return in how many pages a marker stands."""
    return sum(marker.encode() in page for page in pages(folder, raw_key))
