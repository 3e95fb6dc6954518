"""The one-time code of an invitation: five groups of four signs and a checksum group.

100 random bits, since a copied vault can be attacked at leisure while the code still opens it. It
is the passphrase of the new account until its holder chooses one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain import sign_groups
from mentordesk.domain.sign_groups import GROUP, SIGNS

if TYPE_CHECKING:
    from collections.abc import Callable

BODY = 20
_BITS = 100
_BYTES = 13


def new_code(pick: Callable[[int], int]) -> str:
    """Return a fresh code.

    Args:
        pick: draws a number below its argument, securely (``secrets.randbelow``).
    """
    return sign_groups.grouped(pick(1 << _BITS).to_bytes(_BYTES, "big"), BODY)


def as_derived(typed: str) -> str:
    """Return a code as it was given, however carelessly it was typed; anything else unchanged."""
    signs = sign_groups.bare(typed)
    if len(signs) != BODY + GROUP or not set(signs) <= set(SIGNS):
        return typed
    if not sign_groups.is_whole(signs, BODY):
        return typed
    return sign_groups.grouped(sign_groups.secret_of(signs, BODY, _BYTES), BODY)
