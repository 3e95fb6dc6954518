"""The recovery key as people copy it: eight groups of four signs and a checksum group.

160 random bits in Crockford’s base32, which has no I, L, O or U. The checksum is a polynomial in
the signs modulo the prime 1 048 573: it finds every single wrong sign and every swap of neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.domain.problems import Problem

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEY_BYTES = 20
GROUP = 4
GROUPS = 9
BODY = 32
_DASHES = "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2212"
_PRIME = 1_048_573
_ALIKE = str.maketrans("ILO", "110")


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """160 bits that open a vault when the passphrase is forgotten; a secret."""

    secret: bytes

    def __repr__(self) -> str:
        """Never show the secret."""
        return "RecoveryKey(…)"

    @property
    def text(self) -> str:
        """The key in nine groups, the last one its checksum."""
        signs = _encode(int.from_bytes(self.secret, "big"), BODY)
        whole = signs + _encode(_checksum(signs), GROUP)
        return "-".join(whole[i : i + GROUP] for i in range(0, len(whole), GROUP))


def parse(typed: str) -> RecoveryKey | Problem:
    """Return the key that was typed, or what is wrong with it and, where it shows, in which group.

    Case, spaces and hyphens do not matter; I, L and O are read as 1, 1 and 0.
    """
    signs = "".join(c for c in typed.upper() if not c.isspace() and c not in _DASHES)
    signs = signs.translate(_ALIKE)
    for place, sign in enumerate(signs):
        if sign not in SIGNS:
            return Problem("recovery_key", "unknown_sign", str(place // GROUP + 1))
    if len(signs) != GROUP * GROUPS:
        return Problem("recovery_key", "wrong_length", str(GROUPS))
    if not is_whole(signs):
        return Problem("recovery_key", "wrong_checksum", _wrong_group(signs))
    return RecoveryKey(_decode(signs[:BODY]).to_bytes(KEY_BYTES, "big"))


def is_whole(signs: str) -> bool:
    """Return whether 36 bare signs end in their checksum."""
    return _encode(_checksum(signs[:BODY]), GROUP) == signs[BODY:]


def _wrong_group(signs: str) -> str:
    """Return the number of the only group where one other sign would make the key whole."""
    groups = {
        place // GROUP + 1
        for place in range(len(signs))
        for sign in SIGNS
        if is_whole(signs[:place] + sign + signs[place + 1 :])
    }
    return str(groups.pop()) if len(groups) == 1 else ""


def _encode(number: int, length: int) -> str:
    signs = []
    for _ in range(length):
        number, rest = divmod(number, 32)
        signs.append(SIGNS[rest])
    return "".join(reversed(signs))


def _decode(signs: str) -> int:
    number = 0
    for sign in signs:
        number = number * 32 + SIGNS.index(sign)
    return number


def _checksum(signs: str) -> int:
    total = 0
    for sign in signs:
        # A polynomial over a prime: one wrong sign or one swap always changes the rest.
        total = (total * 37 + SIGNS.index(sign) + 1) % _PRIME
    return total
