"""How long things are kept, as data: each rule says where its length comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """A rule of retention.

    Attributes:
        source: where the length was read, or whose proposal it is.
        to_confirm: whether the establishment's own rules must still say so.
    """

    name: str
    kept: timedelta
    source: str
    to_confirm: bool

    def until(self, since: datetime) -> datetime:
        """Return the instant from which on it is no longer kept."""
        return since + self.kept

    def since(self, now: datetime) -> datetime:
        """Return the instant before which nothing is kept by ``now``."""
        return now - self.kept


BIN = RetentionRule(
    "bin",
    timedelta(days=90),
    "domain.md 5.2, drafts and unsent summaries: 90 days, proposed; the bin has no line of its own",
    to_confirm=True,
)
"""Nobody empties the bin: what lies in it longer than this is erased at a later opening."""

NOTICED_FOR = timedelta(days=31)
"""What had expired on an earlier day is erased when that day is not further back than this."""

TOMBSTONES = RetentionRule(
    "tombstones",
    timedelta(days=2 * 396),
    "security.md 4.3: the oldest backup is 13 months old; twice that, for copies kept elsewhere",
    to_confirm=True,
)
"""How long the erasure of a single record is remembered; that of a young person is for ever."""
