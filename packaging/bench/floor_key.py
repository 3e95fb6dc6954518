"""Floor: Argon2id alone, with the vault's own cost; prints the seconds of one derivation."""

from __future__ import annotations

import json
import sys
import time

from argon2.low_level import Type, hash_secret_raw

cost = json.loads(sys.argv[1])
begun = time.perf_counter()
hash_secret_raw(
    b"sept mots pour une mesure",
    bytes(16),
    time_cost=cost["passes"],
    memory_cost=cost["memory_kib"],
    parallelism=cost["lanes"],
    hash_len=32,
    type=Type.ID,
)
print(json.dumps({"seconds": time.perf_counter() - begun}))
