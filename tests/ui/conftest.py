"""The walks that the tests of the window look back on."""

from __future__ import annotations

import pytest

from tests.ui.walked import Walked


@pytest.fixture(scope="session")
def walked() -> Walked:
    return Walked()
