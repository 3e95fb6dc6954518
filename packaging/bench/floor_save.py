"""Floor: the same rows by bare sqlcipher3 with the same pragmas; prints each save's seconds."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "busy_timeout=10000",
)


def save(connection: dbapi2.Connection, statements: list[tuple[str, Any]]) -> float:
    """Write one meeting's rows in one transaction; return the seconds until they are on disk."""
    begun = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    for sql, values in statements:
        connection.execute(sql, values)
    connection.execute("COMMIT")
    return time.perf_counter() - begun


base, key, recorded = sys.argv[1], sys.argv[2], Path(sys.argv[3])
connection = dbapi2.connect(base, isolation_level=None)
connection.execute("PRAGMA cipher_log_level=NONE")
connection.execute("PRAGMA cipher_memory_security=ON")
connection.execute(f"PRAGMA key=\"x'{key}'\"")
for pragma in PRAGMAS:
    connection.execute(f"PRAGMA {pragma}")
connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
saves = json.loads(recorded.read_text(encoding="utf-8"))
print(json.dumps({"seconds": [save(connection, statements) for statements in saves]}))
connection.close()
