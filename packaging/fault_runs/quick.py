"""Three costs that no fault depends on are left out of these runs, or they would take hours.

The same passphrases are derived again and again: what came of it is kept. SQLCipher locks each of
its buffers into memory, thousands of system calls for one save; no disk sees them, but strace would
stop at every one. And each opening puts the same statements into words anew: they are kept, too.
Call :func:`hasten` before the first base is opened.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine
from sqlcipher3 import dbapi2

from mentordesk.storage import engine
from mentordesk.storage.keys import kdf

if TYPE_CHECKING:
    from sqlalchemy import Dialect, Engine

    from mentordesk.storage.keys.kdf import KdfParameters

LOCKS_MEMORY = "PRAGMA cipher_memory_security=ON"
HARMLESS = "PRAGMA cipher_log_level=NONE"
"""Nothing that reads may come before the key."""

_derive = kdf.derive


def hasten() -> None:
    """Leave them out in this process and those that it forks."""
    kdf.derive = _derive_once
    # The one place that opens databases finds it by this name.
    vars(engine)["dbapi2"] = _Driver()
    vars(engine)["create_engine"] = _create_engine


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


_worded: dict[Any, Any] = {}
_dialects: dict[str, Dialect] = {}


def _create_engine(*given: Any, **named: Any) -> Engine:
    made = create_engine(*given, execution_options={"compiled_cache": _worded}, **named)
    # What was worded is found by the dialect that it was worded for.
    made.dialect = _dialects.setdefault(made.name, made.dialect)
    return made


def _derive_once(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytearray:
    return bytearray(_derived(passphrase, salt, parameters))


@lru_cache(maxsize=64)
def _derived(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    return bytes(_derive(passphrase, salt, parameters))
