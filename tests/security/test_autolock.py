"""The lock: when it comes, what it leaves to see, and how one comes back (checklist 15)."""

from __future__ import annotations

import gc
import sys
import weakref
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QToolTip,
    QWidget,
)
from sqlcipher3 import dbapi2

from mentordesk.domain.locking import LONGEST_SESSION_S, Moment
from mentordesk.domain.places import VaultKind
from mentordesk.services import young_person_file
from mentordesk.services.settings import Settings
from mentordesk.services.vaults import NewVault
from mentordesk.storage.open_vault import SqlVault
from mentordesk.ui import routes
from mentordesk.ui.clipboard import lend
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.discreet.screen import DISCREET
from mentordesk.ui.locking.curtain import Curtain
from mentordesk.ui.locking.left import LeftDesk
from mentordesk.ui.locking.warning import LockWarning
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.settings.page import SettingsPage
from mentordesk.ui.summaries.page import SummaryPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.unlock.welcome_page import WelcomePage
from mentordesk.ui.unlock.wizard import Wizard
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.driving import CTRL, PASSPHRASE, Driver, plain
from tests.security.seeing import go, shows_words, wait_for_lock
from tests.ui.reading import menu_act, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mentordesk.services.context import Context
    from tests.lives import Life

NAME, FACT = "Inès", "Ne pas oublier ce mot"
MINUTE = 60.0


class Hands:
    """The machine's clocks, moved by hand."""

    def __init__(self) -> None:
        self.wall = self.steady = 5000.0

    def moment(self) -> Moment:
        return Moment(self.wall, self.steady)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def desk(driver: Driver, french_life: Life, hands: Hands) -> Driver:
    watch = driver.window.locker.watch
    watch._moment = hands.moment
    driver.unlock(driver.take(french_life.vault))
    watch._timer.stop()
    return driver


def leave_alone(driver: Driver, hands: Hands, seconds: float, step: float = 1.0) -> None:
    """Let time pass as the machine's timer sees it, with nobody there."""
    watch = driver.window.locker.watch
    while seconds > 0 and driver.window.desk is not None and not is_locked(driver):
        hands.wall += min(step, seconds)
        hands.steady += min(step, seconds)
        seconds -= step
        watch._timer.start()
        watch.look()
        watch._timer.setInterval(10**6)
    driver.settle()


def is_locked(driver: Driver) -> bool:
    return driver.window.locker.is_locking or isinstance(
        driver.window.centralWidget(), UnlockPage | Curtain
    )


def warning(driver: Driver) -> LockWarning | None:
    found = [w for w in driver.window.findChildren(LockWarning) if w.isVisible()]
    return found[0] if found else None


def press_in_window(driver: Driver, key: Qt.Key = Qt.Key.Key_Shift) -> None:
    """Press a key as it comes from the system: by the window, not by a widget."""
    QTest.keyClick(driver.window.windowHandle(), key)
    QApplication.processEvents()


# ---------------------------------------------------------------------- nothing to see


def test_a_locked_window_holds_no_word_no_engine_and_no_connection(
    desk: Driver, french_life: Life
) -> None:
    words = (NAME, "Benali", FACT, french_life.words.facts[:20], french_life.goal.text[:20])
    page = go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    page.shares[0].facts.setPlainText(FACT)
    label = desk.window.findChildren(QLabel)[0]
    QToolTip.showText(QPoint(5, 5), f"{NAME} Benali", label)
    dialog = QDialog(desk.desk)
    dialog.setWindowTitle(NAME)
    dialog.open()
    box = QLineEdit(NAME, desk.window)
    menu = box.createStandardContextMenu()
    menu.addAction(QAction(NAME, menu))
    menu.popup(QPoint(10, 10))
    box.setParent(desk.desk)
    assert len(shows_words(*words)) > 5
    assert "QTipLabel" in {type(w).__name__ for w in QApplication.topLevelWidgets()} | {
        w.metaObject().className() for w in QApplication.topLevelWidgets()
    }
    vault = desk.desk.session.opened.vault
    assert isinstance(vault, SqlVault)
    connection = vault._connection
    menu.close()
    desk.press(Qt.Key.Key_Escape)
    dialog.open()
    desk.window.locker.lock()
    del page, dialog, box, menu, label
    wait_for_lock(desk)
    assert shows_words(*words) == []
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [desk.window]
    assert not any(vault.keys.raw_key)
    assert not any(vault.keys.vault_key)
    with pytest.raises(dbapi2.ProgrammingError, match="closed"):
        desk.application.database.run_and_wait(lambda: connection.execute("SELECT 1"))


def test_the_preview_of_a_page_is_gone_too(desk: Driver, french_life: Life) -> None:
    page = go(desk, routes.SummaryRoute(french_life.young_person), SummaryPage)
    desk.qtbot.waitUntil(partial(bool, page.preview._pages), timeout=10_000)
    assert not page.preview._pages[0].pixmap().isNull()
    held = [weakref.ref(one) for one in (desk.desk, desk.desk.session, page, page.preview)]
    del page
    desk.press(Qt.Key.Key_L, CTRL)
    wait_for_lock(desk)
    big = [
        label
        for label in QApplication.allWidgets()
        if isinstance(label, QLabel) and label.pixmap().height() > 100
    ]
    assert big == []
    gc.collect()
    assert [one() for one in held if one() is not None] == []


def test_our_own_secret_leaves_the_clipboard_and_a_persons_copy_stays(desk: Driver) -> None:
    clipboard = QGuiApplication.clipboard()
    lend("ABCD-EFGH")
    desk.press(Qt.Key.Key_L, CTRL)
    wait_for_lock(desk)
    assert clipboard.text() == ""
    desk.unlock(desk.home / "tilleuls.mentordesk")
    clipboard.setText("copié par la personne")
    desk.press(Qt.Key.Key_L, CTRL)
    wait_for_lock(desk)
    assert clipboard.text() == "copié par la personne"
    clipboard.clear()


def test_a_file_dialog_is_closed_by_the_lock(desk: Driver) -> None:
    asked: list[object] = []

    def lock() -> None:
        assert QApplication.activeModalWidget() is not None
        desk.window.locker.lock()

    QTimer.singleShot(200, desk.window, lock)
    asked.append(DIALOGS.choose_file(desk.desk, "Choisir", desk.home, "Texte (*.mdtext)"))
    assert asked == [None]
    wait_for_lock(desk)
    assert QApplication.activeModalWidget() is None


@pytest.fixture
def _discreet(desk: Driver) -> Iterator[None]:
    DISCREET.turn(on=True)
    yield
    DISCREET.turn(on=False)


@pytest.mark.usefixtures("_discreet")
def test_a_discreet_screen_forgets_whom_it_hid(desk: Driver, french_life: Life) -> None:
    go(desk, routes.FileRoute(french_life.young_person), YoungPersonPage)
    desk.settle()
    hidden = DISCREET._vocabulary()._hidden
    name = f"{NAME} Benali"
    hidden(name)
    known = hidden.cache_info().hits
    hidden(name)
    assert hidden.cache_info().hits == known + 1
    desk.window.locker.lock()
    wait_for_lock(desk)
    known = hidden.cache_info().misses
    hidden(name)
    assert hidden.cache_info().misses == known + 1, "it is looked at as for the first time"


# ---------------------------------------------------------------------- when it comes


def test_five_minutes_without_a_key_lock_and_thirty_seconds_before_it_is_said(
    desk: Driver, hands: Hands
) -> None:
    leave_alone(desk, hands, 5 * MINUTE - 31)
    assert warning(desk) is None
    leave_alone(desk, hands, 2)
    shown = warning(desk)
    assert shown is not None
    assert plain(shown.said.text()).startswith("Le coffre se verrouille dans 29 s.")
    assert desk.window.desk is not None
    leave_alone(desk, hands, 30)
    wait_for_lock(desk)


def test_the_warning_is_said_aloud_once_and_leaves_the_keyboard_alone(
    desk: Driver, hands: Hands, monkeypatch: pytest.MonkeyPatch, french_life: Life
) -> None:
    page = go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    page.shares[0].facts.setFocus()
    spoken: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: spoken.append(event.message())
    )
    leave_alone(desk, hands, 5 * MINUTE - 20)
    (heard,) = [plain(words) for words in spoken if "verrouille" in words]
    assert heard.startswith("Le coffre se verrouille dans 30 s.")
    assert heard.endswith("Une touche suffit pour rester.")
    assert desk.focus is page.shares[0].facts


@pytest.mark.parametrize("how", ["a key", "a click", "Rester"])
def test_whoever_is_there_puts_it_off(desk: Driver, hands: Hands, how: str) -> None:
    leave_alone(desk, hands, 5 * MINUTE - 10)
    shown = warning(desk)
    assert shown is not None
    if how == "a key":
        press_in_window(desk)
    elif how == "a click":
        QTest.mouseClick(desk.window.windowHandle(), Qt.MouseButton.LeftButton)
    else:
        shown.stay.click()
    desk.settle()
    assert warning(desk) is None
    leave_alone(desk, hands, 5 * MINUTE - 31)
    assert not is_locked(desk)
    assert warning(desk) is None
    leave_alone(desk, hands, 32)
    wait_for_lock(desk)


def test_a_key_in_a_dialog_counts(desk: Driver, hands: Hands) -> None:
    dialog = QDialog(desk.desk)
    dialog.open()
    desk.settle()
    leave_alone(desk, hands, 4 * MINUTE)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    leave_alone(desk, hands, 4 * MINUTE)
    assert not is_locked(desk)
    leave_alone(desk, hands, 2 * MINUTE)
    wait_for_lock(desk)


def test_the_time_is_chosen_in_the_settings_and_holds_at_once(desk: Driver, hands: Hands) -> None:
    page = go(desk, routes.SettingsRoute(), SettingsPage)
    assert page.lock.minutes.value() == 5
    assert min(page.lock.minutes.values()) == 1
    assert max(page.lock.minutes.values()) == 30
    page.lock.minutes.set_value(30)
    page.lock.minutes.activated.emit(page.lock.minutes.currentIndex())
    leave_alone(desk, hands, 29 * MINUTE, 10)
    assert not is_locked(desk)
    leave_alone(desk, hands, 2 * MINUTE)
    wait_for_lock(desk)
    assert desk.parts.settings.read().lock_minutes == 30


@pytest.mark.parametrize(("written", "held"), [(0, 5), (31, 5), ("x", 5), (True, 5), (1, 1)])
def test_another_time_than_may_be_chosen_is_as_on_first_use(
    make_driver: Callable[[Settings], Driver], written: Any, held: int
) -> None:
    driver = make_driver(Settings(language="fr", lock_minutes=written))
    assert driver.parts.settings.read().lock_minutes == held


def test_after_twelve_hours_it_locks_whatever_somebody_does(desk: Driver, hands: Hands) -> None:
    for _ in range(int(LONGEST_SESSION_S // MINUTE) - 1):
        leave_alone(desk, hands, MINUTE, MINUTE / 4)
        press_in_window(desk)
    leave_alone(desk, hands, 40)
    shown = warning(desk)
    assert shown is not None
    assert "depuis douze heures" in shown.said.text()
    assert not shown.stay.isVisible()
    press_in_window(desk)
    assert warning(desk) is not None
    leave_alone(desk, hands, 21)
    wait_for_lock(desk)


def test_the_twelve_hours_count_from_the_unlocking_whatever_is_drawn_anew(
    desk: Driver, hands: Hands
) -> None:
    for left_s in (60, 0):
        while hands.steady - 5000 < LONGEST_SESSION_S - left_s and not is_locked(desk):
            leave_alone(desk, hands, MINUTE, MINUTE / 4)
            press_in_window(desk)
        if left_s:
            assert not is_locked(desk)
            desk.desk.rebuild_asked.emit()
            desk.settle()
            desk.window.locker.watch._timer.stop()
    wait_for_lock(desk)
    desk.unlock(desk.home / "tilleuls.mentordesk")
    leave_alone(desk, hands, MINUTE)
    assert not is_locked(desk), "the passphrase was given anew"


@pytest.mark.parametrize("clock", ["wall", "steady"])
def test_a_machine_that_slept_is_locked_when_it_wakes(
    desk: Driver, hands: Hands, clock: str
) -> None:
    leave_alone(desk, hands, 5)
    setattr(hands, clock, getattr(hands, clock) + 45)
    leave_alone(desk, hands, 1)
    wait_for_lock(desk)


def test_a_clock_that_is_set_back_locks_nothing(desk: Driver, hands: Hands) -> None:
    leave_alone(desk, hands, 5)
    hands.wall -= 3600
    leave_alone(desk, hands, 5)
    assert not is_locked(desk)


def test_the_demonstration_has_no_lock_of_its_own(driver: Driver, hands: Hands) -> None:
    driver.vault()
    driver.window.locker.watch._moment = hands.moment
    driver.window.open_demonstration()
    driver.until(lambda: driver.window.desk is not None)
    driver.page(TodayPage)
    leave_alone(driver, hands, 6 * MINUTE)
    assert driver.window.desk is not None
    assert warning(driver) is None


# ---------------------------------------------------------------------- typed on the way in


def test_a_passphrase_that_nobody_goes_on_typing_is_taken_back(
    driver: Driver, hands: Hands
) -> None:
    driver.window.locker.watch._moment = hands.moment
    driver.window.begin(driver.vault())
    driver.show()
    page = driver.front(UnlockPage)
    page.passphrase.setText(PASSPHRASE)
    driver.window.locker.lock_alone()
    assert page.passphrase.text() == ""


def test_what_was_typed_in_the_wizard_is_taken_back(driver: Driver) -> None:
    driver.window.show_wizard()
    wizard = driver.front(Wizard)
    wizard.secret.passphrase.setText(PASSPHRASE)
    wizard.secret.again.setText(PASSPHRASE)
    driver.window.locker.lock_alone()
    assert wizard.secret.passphrase.text() == wizard.secret.again.text() == ""
    driver.front(WelcomePage)


def test_a_new_recovery_key_does_not_stay_on_the_screen(driver: Driver) -> None:
    folder = driver.home / "neuf.mentordesk"
    driver.window.show_wizard()
    driver.show()
    kind = VaultKind.ESTABLISHMENT
    new = NewVault(folder, kind, "MECS", "Claire", "Morel", "Éducatrice", "C. M.", PASSPHRASE)
    driver.front(Wizard).vault_asked.emit(new)
    wizard = driver.front(Wizard)
    driver.until(lambda: wizard._at == 2)
    key = wizard.key.shown.text()
    assert shows_words(key)
    driver.window.locker.lock_alone()
    page = wait_for_lock(driver)
    assert shows_words(key) == []
    assert any("nouvelle fiche dans les réglages" in plain(words) for words in said(page))
    driver.unlock(folder)
    driver.page(TodayPage)


# ---------------------------------------------------------------------- coming back


def test_the_same_account_comes_back_to_the_same_place_and_the_way_there(
    desk: Driver, french_life: Life
) -> None:
    go(desk, routes.YoungPeopleRoute(), QWidget)
    go(desk, routes.FileRoute(french_life.young_person, 2), YoungPersonPage)
    desk.press(Qt.Key.Key_L, CTRL)
    page = wait_for_lock(desk)
    assert "Verrouillé" in said(page)
    assert desk.focus is page.passphrase
    desk.write(PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    desk.page(YoungPersonPage)
    ways = [desk.desk.route]
    desk.desk.navigator.back()
    desk.settle()
    ways.append(desk.desk.route)
    assert ways == [routes.FileRoute(french_life.young_person, 2), routes.YoungPeopleRoute()]


def test_closing_the_vault_is_another_act_and_forgets_the_place(
    desk: Driver, french_life: Life
) -> None:
    go(desk, routes.FileRoute(french_life.young_person, 2), YoungPersonPage)
    menu_act(desk.window, "Fermer le coffre").trigger()
    page = wait_for_lock(desk)
    assert "Verrouillé" not in said(page)
    desk.unlock(desk.home / "tilleuls.mentordesk")
    desk.page(TodayPage)


def test_changing_the_account_locks_and_asks_who_comes_in(desk: Driver) -> None:
    menu_act(desk.window, "Changer de compte…").trigger()
    page = wait_for_lock(desk)
    assert desk.focus is page.account
    desk.unlock(desk.home / "tilleuls.mentordesk")
    desk.page(TodayPage)


def test_another_account_goes_to_its_own_first_page(desk: Driver, french_life: Life) -> None:
    folder = desk.home / "tilleuls.mentordesk"
    elsewhere = LeftDesk(folder, "somebody else", routes.FileRoute(french_life.young_person))
    desk.press(Qt.Key.Key_L, CTRL)
    wait_for_lock(desk)
    desk.window.locker._left = [elsewhere]
    desk.unlock(folder)
    desk.page(TodayPage)
    assert desk.window.locker._left == [elsewhere]


def test_what_is_remembered_are_identifiers(desk: Driver, french_life: Life) -> None:
    page = go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    page.shares[0].facts.setFocus()
    desk.write("Secret")
    desk.press(Qt.Key.Key_L, CTRL)
    wait_for_lock(desk)
    (left,) = desk.window.locker._left
    assert "Secret" not in repr(left)
    assert NAME not in repr(left)
    assert left.sealed == left.unsaved == b""


def test_an_unsaved_procedure_comes_back(desk: Driver) -> None:
    page = go(desk, routes.SettingsRoute(), SettingsPage)
    page.procedure.box.setPlainText("Appeler le 119")
    desk.press(Qt.Key.Key_L, CTRL)
    wait_for_lock(desk)
    (left,) = desk.window.locker._left
    assert b"119" not in left.unsaved
    desk.unlock(desk.home / "tilleuls.mentordesk")
    again = desk.page(SettingsPage)
    desk.until(lambda: again.procedure.box.toPlainText() == "Appeler le 119")


# ---------------------------------------------------------------------- saves under way


def test_a_save_that_runs_is_waited_for(desk: Driver, french_life: Life) -> None:
    page = go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    page.shares[0].facts.setPlainText(FACT)
    page.save()
    desk.window.locker.lock()
    assert isinstance(desk.window.centralWidget(), Curtain)
    wait_for_lock(desk)
    desk.unlock(desk.home / "tilleuls.mentordesk")
    desk.page(YoungPersonPage)  # where one is after a save
    assert FACT in facts_of(desk, french_life)


def test_what_is_asked_for_while_it_locks_is_kept_as_a_draft_and_not_saved_twice(
    desk: Driver, french_life: Life
) -> None:
    page = go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    page.shares[0].facts.setPlainText(FACT)
    desk.window.locker.lock()
    page.save()  # the click was on its way
    wait_for_lock(desk)
    desk.unlock(desk.home / "tilleuls.mentordesk")
    desk.until(lambda: desk.window.desk is not None and desk.desk.page is not None)
    desk.settle()
    assert facts_of(desk, french_life).count(FACT) == 1


def facts_of(driver: Driver, life: Life) -> list[str]:
    def read(context: Context) -> list[str]:
        file = young_person_file.young_person_file(context, life.young_person)
        return [meeting.notes.facts for meeting in file.meetings]

    return driver.read(read)


def test_a_second_request_and_a_close_while_it_locks_are_heard(
    desk: Driver, french_life: Life
) -> None:
    desk.window.locker.lock()
    desk.window.locker.lock()
    desk.window.close()
    assert desk.window.isVisible()
    desk.until(lambda: not desk.window.isVisible())


def test_a_bug_while_locking_does_not_hold_the_keys(
    desk: Driver, french_life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = go(desk, routes.MeetingFormRoute(pair=french_life.pair.id), MeetingPage)
    told: list[BaseException] = []

    def broken() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(page, "unkept_text", broken)
    monkeypatch.setattr(sys, "excepthook", lambda _, error, __: told.append(error))
    desk.window.locker.lock()
    desk.until(lambda: isinstance(desk.window.centralWidget(), UnlockPage))
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert desk.window.desk is None
