"""A guard: where it stands in the source, what is put in its place, and the test that must see."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Guard(NamedTuple):
    """One guard of the checklist in security.md 7.

    Attributes:
        items: the checklist's numbers that it serves.
        what: what it guards, in a few words.
        path: the source file, from the project's root.
        stands: the guard's text there; exactly once.
        instead: what stands there when the guard is out.
        tests: pytest's arguments: what must go red then, and is green with it.
    """

    items: tuple[int, ...]
    what: str
    path: str
    stands: str
    instead: str
    tests: tuple[str, ...]

    def take_out(self, root: Path) -> str:
        """Write the file without the guard; return the text to put back.

        Raises:
            LookupError: the guard's text does not stand there exactly once.
        """
        place = root / self.path
        before = place.read_text(encoding="utf-8")
        if before.count(self.stands) != 1:
            raise LookupError(self.path, self.what, before.count(self.stands))
        place.write_text(before.replace(self.stands, self.instead), encoding="utf-8")
        return before
