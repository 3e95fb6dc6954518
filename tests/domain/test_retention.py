"""How long things are kept: the rules say where they come from."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from mentordesk.domain.backups import OLDEST
from mentordesk.domain.retention import BIN, TOMBSTONES

NOW = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)


def test_the_bin_keeps_for_ninety_days_until_somebody_confirms_it() -> None:
    assert BIN.kept == timedelta(days=90)
    assert BIN.until(BIN.since(NOW)) == NOW
    assert BIN.to_confirm
    assert "90 days" in BIN.source


def test_an_erasure_is_remembered_longer_than_any_backup_lives() -> None:
    assert TOMBSTONES.kept > OLDEST
