"""French words for a proposed passphrase, from the list that xkcdpass ships."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

_WORD = re.compile(r"[a-zàâçéèêëîïôûùü]{4,9}")


@lru_cache(maxsize=1)
def french_words() -> tuple[str, ...]:
    """Return the words, without apostrophes or capitals; seven of them exceed 80 bits."""
    from xkcdpass import xkcd_password

    path = Path(xkcd_password.locate_wordfile("fr-freelang"))
    found = set()
    with path.open(encoding="utf-8") as file:
        for line in file:
            word = line.strip()
            if _WORD.fullmatch(word):
                found.add(word)
    return tuple(sorted(found))
