"""What people do with accounts by keyboard: come in, go to their page, invite, lock."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentordesk.domain.accounts import GrantDraft, GrantKind, Role
from mentordesk.domain.people import PlacementKind, YoungPersonDraft
from mentordesk.services import accounts, grants, people, places
from mentordesk.ui.accounts.code_dialog import CodeDialog
from mentordesk.ui.accounts.first_opening import FirstOpening
from mentordesk.ui.accounts.invitation_form import InvitationForm
from mentordesk.ui.accounts.page import AccountsPage
from mentordesk.ui.unlock.confirm_passphrase import PassphraseQuestion
from mentordesk.ui.unlock.unlock_page import UnlockPage
from tests.colleagues import join
from tests.driving import CTRL, PASSPHRASE, Driver
from tests.ui.reading import menu_act, plain

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from mentordesk.domain.identity import AccountId
    from mentordesk.domain.people import YoungPerson
    from mentordesk.services.context import Context

KEY = Qt.Key
OWN = "girafe marmelade tonnerre bobine chausson myrtille cabane"
FACTS = 3


class House(NamedTuple):
    """A closed vault with a director, a head of service and a key worker."""

    folder: Path
    head: AccountId
    worker: AccountId
    people: dict[str, YoungPerson]


def filled(driver: Driver) -> House:
    """Make a vault with two units, three young people and two colleagues; its unlock page waits."""
    folder = driver.vault()
    head = join(driver, folder, "N. B.", Role.HEAD_OF_SERVICE)
    worker = join(driver, folder, "S. D.", Role.KEY_WORKER)
    driver.unlock(folder)

    def fill(context: Context) -> dict[str, YoungPerson]:
        here, _ = places.add_unit(context, "Les Érables")
        there, _ = places.add_unit(context, "Les Tilleuls")
        today = context.clock.today()
        draft = GrantDraft(GrantKind.UNIT, here.id, today, None, "son unité")
        grants.give_access(context, head, draft)
        return {
            first: people.add_young_person(
                context,
                YoungPersonDraft(
                    first,
                    placement_kind=PlacementKind.UNIT,
                    unit=unit.id,
                    home_since=today - timedelta(days=9),
                ),
            )[0]
            for first, unit in (("Inès", here), ("Noé", here), ("Tim", there))
        }

    found = driver.read(fill)
    lock(driver)
    return House(folder, head, worker, found)


def lock(driver: Driver) -> UnlockPage:
    driver.show()  # a dialog had the keyboard before
    driver.press(KEY.Key_L, CTRL)
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    driver.settle()
    return driver.front(UnlockPage)


def come_in(driver: Driver, label: str, secret: str) -> None:
    """Choose an account on the unlock page and type what opens it."""
    page = driver.front(UnlockPage)
    driver.tab_to("Compte")
    wanted = [one.label for one in page.front.accounts].index(label)
    driver.press(KEY.Key_Home)
    driver.press(KEY.Key_Down, times=wanted)
    driver.tab_to("Phrase secrète")
    driver.write(secret)
    driver.press(KEY.Key_Return)
    driver.settle()


def press_button(driver: Driver, name: str) -> None:
    driver.tab_to(name)
    driver.press(KEY.Key_Return)
    driver.settle()


def fill_in(driver: Driver, name: str, text: str) -> None:
    driver.tab_to(name)
    driver.write(text)


def go_to_accounts(driver: Driver) -> AccountsPage:
    menu_act(driver.window, "Comptes et accès").trigger()
    return driver.page(AccountsPage)


def dialog(driver: Driver, kind: type[QDialog]) -> QDialog:
    driver.until(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    found.activateWindow()
    driver.until(lambda: found.isAncestorOf(QApplication.focusWidget() or driver.window))
    return found


def ask_for_code(driver: Driver) -> CodeDialog:
    """Invite Malik as key worker, from the page; return what shows his code."""
    press_button(driver, "Inviter quelqu’un")
    driver.page(InvitationForm)
    fill_in(driver, "Prénom", "Malik")
    fill_in(driver, "Nom", "Ferrand")
    fill_in(driver, "Fonction", "Éducateur")
    driver.press(KEY.Key_Return, CTRL)
    dialog(driver, PassphraseQuestion)
    driver.write(PASSPHRASE)
    driver.press(KEY.Key_Return)
    driver.settle()
    shown = dialog(driver, CodeDialog)
    assert isinstance(shown, CodeDialog)
    return shown


def invite(driver: Driver) -> str:
    """Invite Malik and note his code."""
    code = ask_for_code(driver).shown.text()
    press_button(driver, "Le code est noté")
    return code


def choose(driver: Driver, phrase: str = OWN) -> None:
    driver.front(FirstOpening)
    driver.write(phrase)
    driver.press(KEY.Key_Return)
    driver.write(phrase)
    driver.press(KEY.Key_Return)
    driver.settle()


def sentence(driver: Driver) -> str:
    driver.settle()
    assert driver.desk.page is not None
    return plain(driver.desk.page.banners.sentence)


def account_of(driver: Driver, name: str) -> AccountId:
    lines = driver.read(accounts.accounts)
    return next(line.account.id for line in lines if line.holder.full_name == name)


def names_seen(driver: Driver) -> list[str]:
    return sorted(line.display_name for line in driver.read(people.young_people))


def open_by(driver: Driver, folder: Path, slot: str, phrase: str) -> None:
    door, run = driver.parts.door(), driver.application.database.run_and_wait
    run(lambda: door.open_to_read(folder, slot, phrase))
