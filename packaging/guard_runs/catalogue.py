"""The guards, in the order of the checklist in security.md 7."""

from __future__ import annotations

from guard_runs.guard import Guard

ENGINE = "mentordesk/storage/engine.py"
AT_REST = ("tests/storage/test_base_at_rest.py",)

GUARDS: tuple[Guard, ...] = (
    Guard(
        (1,),
        "engines below the floors are refused",
        ENGINE,
        "        raise EngineTooOld",
        "        return",
        AT_REST,
    ),
)
