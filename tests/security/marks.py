"""Markers that stand in every text of a vault, and where they are looked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STEM = "Zqxmark"
"""No word of any language, and what each marker begins with."""
TYPED = f"{STEM}00draft was typed and never saved"
HOST = "attacker.example"
"""A host that nothing may be asked of: Qt and ReportLab would look for the picture there."""


def marked(text: str, number: int) -> str:
    """Return a text with a marker and with markup in it, as a hostile person would type it."""
    return f"{text} {STEM}{number:02d}<b>x<img src='//{HOST}/share/{STEM}.png'>"


def files_with_marks(folder: Path) -> Iterator[str]:
    """Yield the files below ``folder`` in which a marker can be read, in the usual encodings."""
    sought = re.compile(b"|".join(re.escape(STEM.encode(code)) for code in ("utf-8", "utf-16-le")))
    for path in sorted(folder.rglob("*")):
        named = STEM in path.name
        if named or (path.is_file() and not path.is_symlink() and sought.search(path.read_bytes())):
            yield str(path.relative_to(folder))
