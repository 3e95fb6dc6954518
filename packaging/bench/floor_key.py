"""Floor: Argon2id alone, with the vault's own cost; prints the median of a few derivations."""

from __future__ import annotations

import json
import statistics
import sys
import time

from argon2.low_level import Type, hash_secret_raw


def derive(memory_kib: int, passes: int, lanes: int) -> float:
    """Return the seconds of one derivation."""
    begun = time.perf_counter()
    hash_secret_raw(b"sept mots pour une mesure", bytes(16), passes, memory_kib, lanes, 32, Type.ID)
    return time.perf_counter() - begun


cost = json.loads(sys.argv[1])
seconds = [derive(cost["memory_kib"], cost["passes"], cost["lanes"]) for _ in range(3)]
print(json.dumps({"seconds": statistics.median(seconds)}))
