"""Two costs that no fault depends on are left out of these runs, or they would take hours.

The same passphrases are derived again and again: what came of it is kept. And SQLCipher locks each
of its buffers into memory, thousands of system calls for one save; no disk sees them, but strace
would stop at every one. Call :func:`hasten` before the first base is opened.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from mentordesk.storage import engine
from mentordesk.storage.keys import kdf

if TYPE_CHECKING:
    from mentordesk.storage.keys.kdf import KdfParameters

LOCKS_MEMORY = "PRAGMA cipher_memory_security=ON"
HARMLESS = "PRAGMA cipher_log_level=NONE"
"""Nothing that reads may come before the key."""

_derive = kdf.derive


def hasten() -> None:
    """Leave both out in this process and those that it forks."""
    kdf.derive = _derive_once
    # The one place that opens databases finds it by this name.
    vars(engine)["dbapi2"] = _Driver()


class _Connection(dbapi2.Connection):  # type: ignore[misc]  # the driver has no types
    def execute(self, statement: str, *given: Any) -> Any:
        if statement == LOCKS_MEMORY:
            statement = HARMLESS
        return super().execute(statement, *given)


class _Driver:
    """The driver's module, but for the connections that it makes."""

    def __getattr__(self, name: str) -> Any:
        return getattr(dbapi2, name)

    def connect(self, *given: Any, **named: Any) -> Any:
        """Return a connection."""
        return dbapi2.connect(*given, factory=_Connection, **named)


def _derive_once(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytearray:
    return bytearray(_derived(passphrase, salt, parameters))


@lru_cache(maxsize=64)
def _derived(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    return bytes(_derive(passphrase, salt, parameters))
