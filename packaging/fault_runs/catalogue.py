"""The operations that are broken, each with what judges it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fault_runs import deletions, judges, operations, removals, sheets

if TYPE_CHECKING:
    from collections.abc import Callable

    from fault_runs.judges import Verdict
    from fault_runs.line import Line, Told
    from fault_runs.vaults import Place


@dataclass(frozen=True, slots=True)
class Operation:
    """What is done, what judges the disk afterwards, and what doing it must at least come to.

    Attributes:
        is_sampled: there are too many states for all of them to be tried.
    """

    name: str
    act: Callable[[Place, Line], None]
    judge: Callable[[Place, Told, Verdict], None]
    acks: int
    writes: int
    syncs: int
    is_sampled: bool = True

    def judged(self, place: Place, told: Told) -> Verdict:
        """Return what is wrong with a disk; whatever escapes the program is wrong, too."""
        verdict = judges.Verdict()
        try:
            self.judge(place, told, verdict)
        except Exception as error:  # noqa: BLE001  # a crash where a sentence should be is a finding
            verdict.say(f"crash: {type(error).__name__}: {error}"[:200])
        return verdict


SAVE = Operation("save", operations.save, judges.save, 4, 20, 6)
SAVE_UNSYNCED = Operation("unsynced", operations.save_unsynced, judges.save, 4, 20, 3)

OPERATIONS = {
    operation.name: operation
    for operation in (
        SAVE,
        Operation("migration", operations.migration, judges.migration, 1, 60, 6),
        Operation("restore", operations.restore, judges.restore, 1, 3, 7),
        Operation("rotation", operations.rotation, judges.rotation, 1, 60, 12),
        Operation("draft", operations.draft, judges.save, 2, 8, 3, is_sampled=False),
        Operation("header", operations.header, judges.header, 2, 8, 8, is_sampled=False),
        Operation("backup", operations.backup, judges.backup, 1, 40, 4, is_sampled=False),
        Operation("create", operations.create, judges.create, 2, 20, 8),
        Operation("bin", deletions.to_the_bin, deletions.judge_bin, 4, 40, 8),
        Operation("erasure", deletions.erase, deletions.judge_erasure, 4, 60, 12),
        Operation("removal", removals.remove, removals.judge_removal, 3, 60, 12),
        Operation("sheet", sheets.renew, sheets.judge_renewal, 2, 8, 8, is_sampled=False),
        Operation("rehearsal", sheets.rehearse, sheets.judge_rehearsal, 1, 8, 4, is_sampled=False),
    )
}
