"""From what people know to keys: Argon2id for passphrases, HKDF for keys that are random."""

from __future__ import annotations

import secrets
import time
from dataclasses import asdict, dataclass
from typing import Any

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mentordesk.domain.errors import HeaderDamaged
from mentordesk.domain.invitations import as_derived
from mentordesk.domain.passphrase import normalise

KEY_BYTES = 32
SALT_BYTES = 16
PATIENCE_S = 1.5
"""A derivation that takes longer at creation is tried again with less memory."""

_SPARE = 0.7
"""A cost is raised where an estimate stays below this part of the patience."""

_MIB = 1024
_MEMORY_RANGE = range(19 * _MIB, 1024 * _MIB + 1)
_PASSES_RANGE = range(1, 13)
_ONE_PASS_MEMORY = 46 * _MIB
_LANES_RANGE = range(1, 9)


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """Argon2id's cost; memory in KiB."""

    memory_kib: int
    passes: int
    lanes: int

    def check(self) -> None:
        """Refuse costs outside the accepted range before any work is done.

        Raises:
            HeaderDamaged: a header asks for less than it is safe, or more than any PC has.
        """
        accepted = (
            self.memory_kib in _MEMORY_RANGE
            and self.passes in _PASSES_RANGE
            and self.lanes in _LANES_RANGE
            and (self.passes > 1 or self.memory_kib >= _ONE_PASS_MEMORY)
        )
        if not accepted:
            raise HeaderDamaged

    def to_json(self) -> dict[str, Any]:
        """Return the parameters as the header keeps them."""
        return {"name": "argon2id", **asdict(self)}

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> KdfParameters:
        """Return checked parameters.

        Raises:
            HeaderDamaged: they are not what this program may use.
        """
        try:
            numbers = [values[key] for key in ("memory_kib", "passes", "lanes")]
        except KeyError:
            raise HeaderDamaged from None
        if values.get("name") != "argon2id" or not all(type(n) is int for n in numbers):
            raise HeaderDamaged
        parameters = cls(*numbers)
        parameters.check()
        return parameters


FLOOR = KdfParameters(64 * _MIB, 3, 4)
"""The least that a vault is made with (RFC 9106, second choice)."""

STEPS = (KdfParameters(256 * _MIB, 3, 4), KdfParameters(128 * _MIB, 3, 4), FLOOR)
"""What is tried at creation, strongest first."""

LIGHTEST = KdfParameters(19 * _MIB, 2, 1)
"""The least that is accepted (OWASP): for fictitious data, generated vaults and tests."""


def derive(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytearray:
    """Return the key that ``passphrase`` gives; takes up to seconds, off the GUI thread.

    Raises:
        HeaderDamaged: the parameters or the salt are not what this program writes.
        MemoryError: this machine has not the memory or the threads.
    """
    parameters.check()
    if len(salt) != SALT_BYTES:
        raise HeaderDamaged
    try:
        key = hash_secret_raw(
            # Half a character pair is no text, yet a paste may hold one.
            secret=normalise(as_derived(passphrase)).encode(errors="surrogatepass"),
            salt=salt,
            time_cost=parameters.passes,
            memory_cost=parameters.memory_kib,
            parallelism=parameters.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:
        raise MemoryError(str(error)) from None
    return bytearray(key)


def derive_new(
    passphrase: str, parameters: KdfParameters | None = None
) -> tuple[bytearray, bytes, KdfParameters]:
    """Return a key with a fresh salt, and the strongest parameters that this machine bears.

    Raises:
        MemoryError: it does not even bear the floor.
    """
    salt = secrets.token_bytes(SALT_BYTES)
    if parameters is not None:
        return derive(passphrase, salt, parameters), salt, parameters
    for step in STEPS[:-1]:
        begun = time.monotonic()
        try:
            key = derive(passphrase, salt, step)
        except MemoryError:
            continue
        if time.monotonic() - begun <= PATIENCE_S:
            return key, salt, step
    return derive(passphrase, salt, FLOOR), salt, FLOOR


def may_be_raised(parameters: KdfParameters, seconds: float) -> bool:
    """Whether a machine that took so long bears the next higher cost with room to spare.

    Only for costs that this program chooses itself: a light vault stays light.
    """
    if parameters not in STEPS[1:]:
        return False
    stronger = STEPS[STEPS.index(parameters) - 1]
    return seconds * stronger.memory_kib / parameters.memory_kib <= PATIENCE_S * _SPARE


def expand(secret: bytes | bytearray, salt: bytes, purpose: str) -> bytes:
    """Return a key for one purpose from a secret that is random already."""
    kdf = HKDF(hashes.SHA256(), KEY_BYTES, salt=salt, info=f"mentordesk {purpose}".encode())
    return kdf.derive(secret)
