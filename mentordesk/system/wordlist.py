"""French words for a proposed passphrase, from the list that xkcdpass ships."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

_WORD = re.compile(r"[a-zàâçéèêëîïôûùü]{4,9}")
_UNFIT = re.compile(
    "(?:"
    # Coarse, or an insult.
    "merd|putain|putes?$|salop|salaud|connard|connass|connes?$|chier|chié|chiant|chiass|chiott"
    "|encul|niqu|baise|baisé|piss|bordel|branl|garce|catin|ordur|crott|caca$|vomi|foutr|foutu|idiot"
    "|imbécil|crétin|débil|abruti|moche|laid|gros$|grosse|obès|bâtard|voyou|racaill|nègr|bougnoul|raci|nazi"
    # Of bodies and of violence.
    "|sexe|sexu|pénis|vagin|sein|fess|téton|porno|prostit|orgi|sodom|incest|pédo|nudi|strip"
    "|viols?$|viole[rnsz]?$|violé|violâ|violai|tuer|tué|tuai|tueu|tuant|meurtr|mort|mour|suicid"
    "|cadavr|cannibal|tortur|assassin|pend[ru]|noy|massacr|victim|esclav|prison|crev|égorg|étrangl"
    "|poignard|fusill|guillot|bourreau|batt|frapp|gifl|tabass|sang|haine|haïr|haïss|cercueil|tomb"
    "|enterr|brûl|blessé|blesse|coups?$"
    # Of what young people in care may have lived through.
    "|orphelin|abandon|maltrait|délinqu|ivre|ivrogn|drogu|alcool|soûl|saoul|cocaïn|héroïn|bagn"
    ")"
)
"""What nobody in a house of child protection should be given to learn by heart."""


@lru_cache(maxsize=1)
def french_words() -> tuple[str, ...]:
    """Return the words, without apostrophes or capitals; seven of them exceed 80 bits."""
    from xkcdpass import xkcd_password

    path = Path(xkcd_password.locate_wordfile("fr-freelang"))
    found = set()
    with path.open(encoding="utf-8") as file:
        for line in file:
            word = line.strip()
            if _WORD.fullmatch(word) and not _UNFIT.match(word):
                found.add(word)
    return tuple(sorted(found))
