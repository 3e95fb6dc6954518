"""Failed unlocks: each later one waits longer, none is forgotten, nobody is shut out for good."""

from __future__ import annotations

import ast
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.errors import DiskFull, TooSoon, WrongPassphrase, WrongRecoveryKey
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.locking import Moment
from mentordesk.services import failures as failures_module
from mentordesk.services import journal_reading
from mentordesk.services.failures import FailedUnlock, Failures, wait_after
from mentordesk.storage.keys.header import HeaderFiles, unpack
from mentordesk.system.failures import FailureFiles
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.recovery_page import RecoveryPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from tests.driving import PASSPHRASE, Driver, SettableClock, plain
from tests.ui.reading import said

VAULT, SLOT, OTHER = "0b1c-vault", "slot-of-claire", "slot-of-paul"
WAITS = [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]
FOREIGN_KEY = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567-89AB"


class Hands:
    """Both clocks of a machine, moved by hand."""

    def __init__(self) -> None:
        self.clock, self.steady = SettableClock(), 1000.0

    def moment(self) -> Moment:
        return Moment(self.clock.instant.timestamp(), self.steady)

    def wait(self, seconds: float) -> None:
        self.steady += seconds
        self.clock.instant += timedelta(seconds=seconds)


@pytest.fixture
def hands() -> Hands:
    return Hands()


def started(hands: Hands, folder: Path) -> Failures:
    return Failures(FailureFiles(folder / "failures"), hands.clock, hands.moment)


def fail(failures: Failures, slot: str = SLOT, *, recovery: bool = False) -> None:
    wrong = WrongRecoveryKey if recovery else WrongPassphrase
    with pytest.raises(wrong), failures.attempt(VAULT, slot):
        raise wrong


def fail_often(failures: Failures, hands: Hands, times: int) -> list[float]:
    waits = []
    for _ in range(times):
        hands.wait(failures.wait(VAULT))
        fail(failures)
        waits.append(failures.wait(VAULT))
    return waits


# ---------------------------------------------------------------------- the wait


def test_from_the_fifth_failure_on_each_wait_is_longer_up_to_a_minute(
    hands: Hands, tmp_path: Path
) -> None:
    assert fail_often(started(hands, tmp_path), hands, len(WAITS)) == WAITS
    assert wait_after(10**6) == 60


def test_nothing_is_tried_before_the_wait_is_over(hands: Hands, tmp_path: Path) -> None:
    failures = started(hands, tmp_path)
    fail_often(failures, hands, 7)
    tried = []
    with pytest.raises(TooSoon) as refused, failures.attempt(VAULT, SLOT):
        tried.append("the right passphrase")
    assert tried == []
    assert refused.value.seconds == 4
    assert failures.in_a_row(VAULT) == 7  # and it counts for nothing
    hands.wait(4)
    with failures.attempt(VAULT, SLOT):
        tried.append("the right passphrase")
    assert tried


def test_a_wrong_recovery_key_counts_too(hands: Hands, tmp_path: Path) -> None:
    failures = started(hands, tmp_path)
    for _ in range(5):
        fail(failures, recovery=True)
    assert failures.wait(VAULT) == 1


def test_what_is_no_wrong_secret_does_not_count(hands: Hands, tmp_path: Path) -> None:
    failures = started(hands, tmp_path)
    for _ in range(9):
        with pytest.raises(OSError, match="unplugged"), failures.attempt(VAULT, SLOT):
            raise OSError("unplugged")
    assert failures.wait(VAULT) == 0
    with failures.telling(VAULT) as told:
        assert told == ()


def test_starting_the_program_again_does_not_shorten_the_wait(hands: Hands, tmp_path: Path) -> None:
    fail_often(started(hands, tmp_path), hands, 11)
    hands.wait(20)
    hands.steady = 5.0  # the machine was started again too
    again = started(hands, tmp_path)
    assert again.wait(VAULT) == pytest.approx(40)
    assert again.in_a_row(VAULT) == 11


@pytest.mark.parametrize("by", [timedelta(days=-400), timedelta(days=400)])
def test_a_clock_that_was_set_shuts_nobody_out(hands: Hands, tmp_path: Path, by: timedelta) -> None:
    fail_often(started(hands, tmp_path), hands, 20)
    hands.clock.instant += by
    assert started(hands, tmp_path).wait(VAULT) <= 60


def test_opening_makes_the_next_failure_the_first(hands: Hands, tmp_path: Path) -> None:
    failures = started(hands, tmp_path)
    fail_often(failures, hands, 8)
    failures.opened(VAULT)
    assert failures.wait(VAULT) == 0
    fail(failures)
    assert failures.wait(VAULT) == 0
    assert started(hands, tmp_path).in_a_row(VAULT) == 1


def test_another_vault_does_not_wait(hands: Hands, tmp_path: Path) -> None:
    failures = started(hands, tmp_path)
    fail_often(failures, hands, 8)
    assert failures.wait("another") == 0


# ---------------------------------------------------------------------- what is told


def test_the_journal_hears_of_each_once_and_each_account_of_its_own(
    hands: Hands, tmp_path: Path
) -> None:
    failures = started(hands, tmp_path)
    at = hands.clock.instant
    fail(failures)
    fail(failures, OTHER)
    again = started(hands, tmp_path)
    with pytest.raises(DiskFull), again.telling(VAULT) as told:
        raise DiskFull
    for expected in ((FailedUnlock(at, SLOT), FailedUnlock(at, OTHER)), ()):
        with again.telling(VAULT) as told:
            assert told == expected
    assert again.show(VAULT, SLOT) == [FailedUnlock(at, SLOT)]
    assert again.show(VAULT, SLOT) == []
    assert started(hands, tmp_path).show(VAULT, OTHER) == [FailedUnlock(at, OTHER)]


def test_the_file_names_nobody_and_does_not_grow_for_ever(hands: Hands, tmp_path: Path) -> None:
    failures = started(hands, tmp_path)
    fail_often(failures, hands, failures_module.MOST_KEPT + 20)
    (file,) = (tmp_path / "failures").iterdir()
    values = json.loads(file.read_bytes())
    assert set(values) == {"in_a_row", "untold", "unseen"}
    assert len(values["untold"]) == failures_module.MOST_KEPT
    assert {slot for _, slot in values["untold"]} == {SLOT}
    with started(hands, tmp_path).telling(VAULT) as told:
        assert len(told) == failures_module.MOST_KEPT


@pytest.mark.parametrize(
    "written", [b"", b"[]", b"{}", b'{"in_a_row": "x"}', b'{"in_a_row":1,"untold":[[1]]}', b"\xff"]
)
def test_a_damaged_file_is_as_none(hands: Hands, tmp_path: Path, written: bytes) -> None:
    fail(started(hands, tmp_path))
    (file,) = (tmp_path / "failures").iterdir()
    file.write_bytes(written)
    again = started(hands, tmp_path)
    assert again.wait(VAULT) == 0
    fail(again)
    assert again.in_a_row(VAULT) == 1


def test_an_identifier_out_of_a_forged_header_leads_nowhere_else(tmp_path: Path) -> None:
    files = FailureFiles(tmp_path / "failures")
    notes = failures_module.FailureNotes(3, (), ())
    for forged in ("../../settings", "/etc/passwd", "a" * 300, "é\ud800"):
        files.write(forged, notes)
        assert files.read(forged) == notes
    assert [place.name for place in tmp_path.iterdir()] == ["failures"]


# ---------------------------------------------------------------------- at the door


@pytest.fixture
def slow(driver: Driver, hands: Hands) -> Driver:
    """The window with clocks that the test moves."""
    failures = Failures(
        FailureFiles(driver.home / "config" / "failures"), hands.clock, hands.moment
    )
    driver.window.parts = driver.window.parts._replace(failures=failures)
    return driver


def try_wrong(driver: Driver, page: UnlockPage) -> None:
    page.passphrase.setText("un autre mot")
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: page.unlock.text() == "Déverrouiller")
    driver.settle()


def waits(page: UnlockPage | RecoveryPage) -> list[str]:
    return [plain(words) for words in said(page) if "réessayer dans" in words]


def test_the_unlock_page_counts_down_and_takes_no_enter_meanwhile(
    slow: Driver, hands: Hands
) -> None:
    folder = slow.vault()
    slow.window.begin(folder)
    slow.show()
    page = slow.front(UnlockPage)
    for _ in range(6):
        hands.wait(2)
        slow.until(page.unlock.isEnabled)
        try_wrong(slow, page)
    assert not page.unlock.isEnabled()
    assert waits(page) == ["Plusieurs essais ont échoué. Vous pourrez réessayer dans 2 s."]
    page.passphrase.setText(PASSPHRASE)
    slow.press(Qt.Key.Key_Return)
    slow.settle()
    assert slow.window.desk is None
    hands.wait(1)
    slow.until(lambda: waits(page)[0].endswith("1 s."))
    slow.window.show_welcome()
    slow.window.show_unlock(folder)  # going away and coming back does not help
    slow.settle()
    page = slow.front(UnlockPage)
    assert waits(page)[0].endswith("1 s.")
    hands.wait(1)
    slow.until(page.unlock.isEnabled)
    assert waits(page) == []
    slow.unlock(folder)
    words = plain(slow.page(TodayPage).banners.sentence)
    assert words.startswith("6 essais manqués depuis votre dernière ouverture : …, ")


def test_the_recovery_page_waits_too_and_its_failures_are_counted(
    slow: Driver, hands: Hands
) -> None:
    folder = slow.vault()
    slow.window.begin(folder)
    slow.show()
    page = slow.front(UnlockPage)
    page.forgotten.emit(page.account.value())
    recovery = slow.front(RecoveryPage)
    for _ in range(5):
        recovery.asked.emit(FOREIGN_KEY, PASSPHRASE)
        slow.settle()
    assert not recovery.open.isEnabled()
    assert waits(recovery) == ["Plusieurs essais ont échoué. Vous pourrez réessayer dans 1 s."]
    hands.wait(1)
    slow.until(recovery.open.isEnabled)


def noted(driver: Driver) -> list[FailedUnlock]:
    """Return the failed unlocks that the journal knows, the first one first."""
    found = driver.read(journal_reading.entries).lines
    failed = [line.entry for line in found if line.entry.action == JournalAction.FAILED_UNLOCK]
    return sorted(FailedUnlock(entry.at, entry.account) for entry in failed)


def test_the_next_opening_tells_them_once_and_hands_them_to_the_journal_once(
    slow: Driver, hands: Hands
) -> None:
    folder = slow.vault()
    slot = unpack(HeaderFiles(folder).current.read_bytes())["slots"][0]["id"]
    slow.window.begin(folder)
    slow.show()
    page = slow.front(UnlockPage)
    hands.clock.instant = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)
    for _ in range(3):
        try_wrong(slow, page)
        hands.wait(60)
    slow.unlock(folder)
    first = slow.page(TodayPage)
    words = plain(first.banners.sentence)
    assert words.startswith("3 essais manqués depuis votre dernière ouverture : ")
    assert words.count(" à ") == 3
    at = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)
    tried = [FailedUnlock(at + timedelta(minutes=n), slot) for n in range(3)]
    assert noted(slow) == tried
    slow.window.close_vault()
    slow.until(lambda: slow.window.desk is None)
    slow.unlock(folder)
    assert "manqués" not in slow.page(TodayPage).banners.sentence
    assert noted(slow) == tried


def test_every_way_that_opens_a_vault_in_the_window_counts() -> None:
    """A call that tries a secret and counts nothing would be a door without a lock."""
    ways = {"open_with_passphrase", "open_to_read", "open_with_recovery_key", "copy"}
    root = Path(failures_module.__file__).parents[1] / "ui"
    found = 0
    doors = [root / "entrance_window.py", root / "window.py", *(root / "unlock").glob("*.py")]
    for file in doors:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        inside = {
            call
            for node in ast.walk(tree)
            if isinstance(node, ast.With) and "attempt" in ast.dump(node.items[0])
            for call in ast.walk(node)
        }
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
                continue
            if call.func.attr in ways and "door" in ast.dump(call.func.value):
                found += 1
                assert call in inside, (file.name, call.lineno)
    assert found == 5
