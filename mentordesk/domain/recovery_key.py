"""The recovery key as people copy it: eight groups of four signs and a checksum group."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.domain import sign_groups
from mentordesk.domain.problems import Problem
from mentordesk.domain.sign_groups import GROUP, SIGNS

KEY_BYTES = 20
GROUPS = 9
BODY = 32


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
        return sign_groups.grouped(self.secret, BODY)


def parse(typed: str) -> RecoveryKey | Problem:
    """Return the key that was typed, or what is wrong with it and, where it shows, in which group.

    Case, spaces and hyphens do not matter; I, L and O are read as 1, 1 and 0.
    """
    signs = sign_groups.bare(typed)
    for place, sign in enumerate(signs):
        if sign not in SIGNS:
            return Problem("recovery_key", "unknown_sign", str(place // GROUP + 1))
    if len(signs) != GROUP * GROUPS:
        return Problem("recovery_key", "wrong_length", str(GROUPS))
    if not is_whole(signs):
        return Problem("recovery_key", "wrong_checksum", _wrong_group(signs))
    return RecoveryKey(sign_groups.secret_of(signs, BODY, KEY_BYTES))


def is_whole(signs: str) -> bool:
    """Return whether 36 bare signs end in their checksum."""
    return sign_groups.is_whole(signs, BODY)


def _wrong_group(signs: str) -> str:
    """Return the number of the only group where one other sign would make the key whole."""
    groups = {
        place // GROUP + 1
        for place in range(len(signs))
        for sign in SIGNS
        if is_whole(signs[:place] + sign + signs[place + 1 :])
    }
    return str(groups.pop()) if len(groups) == 1 else ""
