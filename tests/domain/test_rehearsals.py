from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentordesk.domain.rehearsals import is_rehearsal_due

TODAY = date(2026, 11, 22)


def test_a_sheet_that_nobody_tried_is_to_be_tried() -> None:
    assert is_rehearsal_due(None, TODAY)


@pytest.mark.parametrize(("days", "due"), [(0, False), (364, False), (365, True), (4000, True)])
def test_a_trial_is_believed_for_a_year(days: int, due: bool) -> None:  # noqa: FBT001
    assert is_rehearsal_due(TODAY - timedelta(days=days), TODAY) is due


def test_a_trial_in_days_to_come_is_not_believed() -> None:
    assert is_rehearsal_due(TODAY + timedelta(days=1), TODAY)
