"""CSV that a spreadsheet opens as text: everything quoted, nothing taken for a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FORMULA_SIGNS = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""A cell that begins with one of these is run by a spreadsheet (ASVS 1.2.10); the last four are
the wide ones of East Asian keyboards.
"""


def csv_bytes(rows: Iterable[Sequence[str]], separator: str = ";") -> bytes:
    """Return rows as CSV in UTF-8, with the mark by which spreadsheets know that."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe stands before it."""
    # One that begins with an apostrophe of its own gets another: it must be read back, too.
    bare = cell.lstrip("'")
    begins = {bare[:1], bare.lstrip()[:1]} - {""}
    return f"'{cell}" if begins & FORMULA_SIGNS else cell


def unguarded(cell: str) -> str:
    """Return a cell as it was before it was guarded."""
    bare = cell[1:]
    return bare if cell.startswith("'") and guarded(bare) == cell else cell
