"""Secrets as people copy them: Crockford’s base32 in groups of four, the last one a checksum.

That base32 has no I, L, O or U. The checksum is a polynomial in the signs modulo the prime
1 048 573: it finds every single wrong sign and every swap of neighbours.
"""

from __future__ import annotations

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUP = 4
_DASHES = "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2212"
_PRIME = 1_048_573
_ALIKE = str.maketrans("ILO", "110")


def grouped(secret: bytes, body: int) -> str:
    """Return a secret in ``body`` signs and their checksum, in groups joined by hyphens."""
    signs = _encode(int.from_bytes(secret, "big"), body)
    whole = signs + _encode(_checksum(signs), GROUP)
    return "-".join(whole[i : i + GROUP] for i in range(0, len(whole), GROUP))


def bare(typed: str) -> str:
    """Return what was typed as bare signs; others than ``SIGNS`` may be among them.

    Case, spaces and hyphens do not matter; I, L and O are read as 1, 1 and 0.
    """
    signs = "".join(c for c in typed.upper() if not c.isspace() and c not in _DASHES)
    return signs.translate(_ALIKE)


def is_whole(signs: str, body: int) -> bool:
    """Whether bare signs are ``body`` of them and their checksum."""
    return _encode(_checksum(signs[:body]), GROUP) == signs[body:]


def secret_of(signs: str, body: int, length: int) -> bytes:
    """Return the ``length`` bytes that the first ``body`` signs write."""
    number = 0
    for sign in signs[:body]:
        number = number * 32 + SIGNS.index(sign)
    return number.to_bytes(length, "big")


def _encode(number: int, length: int) -> str:
    signs = []
    for _ in range(length):
        number, rest = divmod(number, 32)
        signs.append(SIGNS[rest])
    return "".join(reversed(signs))


def _checksum(signs: str) -> int:
    total = 0
    for sign in signs:
        # A polynomial over a prime: one wrong sign or one swap always changes the rest.
        total = (total * 37 + SIGNS.index(sign) + 1) % _PRIME
    return total
