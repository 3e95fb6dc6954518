"""What is wrong with something that a person typed: a value to show beside the field."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right in one field; the words are the window's business.

    Attributes:
        field: the name of the attribute that holds the wrong value.
        code: what is wrong, a short code (``missing``, ``in_future``, ``too_long`` …).
        detail: a limit or a count that the sentence needs, or nothing.
    """

    field: str
    code: str
    detail: str = ""
