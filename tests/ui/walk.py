"""Every page of the program, one after the other, in a window that a test may look at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from mentordesk.domain import errors
from mentordesk.domain.accounts import GrantKind, Role
from mentordesk.domain.framework_codes import Authority, ConsentKind
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.meetings import MeetingOutcome
from mentordesk.domain.people import PlacementKind
from mentordesk.services import accounts
from mentordesk.services import bin as bin_services
from mentordesk.services.changes import Changes
from mentordesk.ui import path_routes, routes
from mentordesk.ui.accounts.access_form import AccessForm
from mentordesk.ui.accounts.code_dialog import CodeDialog
from mentordesk.ui.accounts.cover_dialog import CoverDialog
from mentordesk.ui.accounts.first_opening import FirstOpening
from mentordesk.ui.accounts.invitation_form import InvitationForm
from mentordesk.ui.accounts.page import AccountsPage
from mentordesk.ui.accounts.removal_dialog import RemovalDialog
from mentordesk.ui.accounts.role_dialog import RoleDialog
from mentordesk.ui.bin.erase_dialog import EraseDialog
from mentordesk.ui.crash_dialog import CrashDialog
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.framework.assessment_form import AssessmentForm
from mentordesk.ui.framework.holders_form import HoldersForm
from mentordesk.ui.help.page import TOPICS
from mentordesk.ui.journal.compare_dialog import CompareDialog
from mentordesk.ui.journal.page import JournalPage
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.people.form_routes import PlacementFormRoute
from mentordesk.ui.people.list_page import YoungPeoplePage
from mentordesk.ui.people.young_person_form import YoungPersonForm
from mentordesk.ui.recovery.rehearsal_dialog import ask_to_rehearse
from mentordesk.ui.recovery.renewal_dialog import ask_new_sheet
from mentordesk.ui.settings.passphrase_dialog import ask_new_passphrase
from mentordesk.ui.summaries.page import SummaryPage
from mentordesk.ui.unlock.confirm_passphrase import ConfirmPassphrase
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.unlock.welcome_page import WelcomePage
from mentordesk.ui.unlock.wizard import Wizard
from mentordesk.ui.young_person.page import YoungPersonPage
from mentordesk.ui.young_person.tabs import FileTab
from tests.colleagues import staffed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QDialog

    from mentordesk.domain.bin import BinEntry
    from mentordesk.services.reach import Colleague
    from mentordesk.ui.desk import Desk
    from tests.driving import Driver
    from tests.lives import Life

TWIN_PAUSE_MS = 400
KEY = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567-89AB"
Modal = TypeVar("Modal", bound="QDialog")
Place = tuple[str, QWidget]
"""What a page is called in a test's findings, and the widget that holds it."""


class Walk:
    """Goes everywhere; each stop yields when the page stands still."""

    def __init__(self, driver: Driver, life: Life, size: tuple[int, int] = (1366, 768)) -> None:
        self.driver, self.life, self.size = driver, life, size
        self.folder = driver.take(life.vault)
        driver.window.resize(*size)
        driver.window.setProperty("wished", size[0])

    def everywhere(self) -> Iterator[Place]:
        """Yield the pages outside of a vault, then those inside, then the dialogs."""
        yield from self.outside()
        yield from self.inside()

    def outside(self) -> Iterator[Place]:
        """Yield the pages before a vault is open."""
        window = self.driver.window
        window.begin(None)
        self.driver.show()
        yield "welcome", self._front()
        self.driver.front(WelcomePage).refuse(failure_sentence(errors.VaultMissing()))
        yield "welcome, refused", self._front()
        yield from self._wizard()
        window.show_unlock(self.folder)
        yield "unlock", self._front()
        self.driver.front(UnlockPage).refuse(failure_sentence(errors.WrongPassphrase()))
        yield "unlock, refused", self._front()
        front = self.driver.parts.front(self.folder)
        window.show_page(UnlockPage(front, [account.slot for account in front.accounts]))
        self.driver.front(UnlockPage).refuse(failure_sentence(errors.KeyringUnavailable()))
        yield "unlock, by this computer", self._front()
        window._show_recovery("")
        yield "recovery", self._front()
        first = FirstOpening(self.driver.parts.propose_passphrase)
        window.show_page(first)
        first.secret._offer()
        first.refuse(failure_sentence(errors.DiskFull()))
        yield "the first opening", self._front()

    def _wizard(self) -> Iterator[Place]:
        self.driver.window.show_wizard()
        wizard = self.driver.front(Wizard)
        yield "wizard, the house", self._front()
        wizard.house.check()
        yield "wizard, the house with errors", self._front()
        wizard._show(1)
        wizard.secret.passphrase.setText("court")
        wizard.secret.check()
        yield "wizard, a weak passphrase", self._front()
        wizard.secret._offer()
        yield "wizard, a passphrase proposed", self._front()
        wizard.show_key(KEY)
        yield "wizard, the key", self._front()

    def inside(self) -> Iterator[Place]:
        """Yield the pages of the desk."""
        self.driver.unlock(self.folder)
        yield from self._lists()
        yield from self._file()
        yield from self._forms()
        yield from self._meetings()
        yield from self._summaries()
        yield from self._house()

    def _lists(self) -> Iterator[Place]:
        yield self._go("today", routes.TodayRoute())
        yield self._go("young people", routes.YoungPeopleRoute())
        page = self.driver.page(YoungPeoplePage)
        page.who._choose(True)
        yield "young people, former ones", self._page()
        page.filter.setText("zzz")
        yield "young people, nobody found", self._page()
        yield self._go("mentors", routes.MentorsRoute())

    def _file(self) -> Iterator[Place]:
        for tab in FileTab:
            route = routes.FileRoute(self.life.young_person, tab)
            yield self._go(f"file, {tab.name.lower()}", route)
        self.driver.desk.navigator.offer_undo("– 1 2 3 –", lambda: None)
        yield "file, an undo offered", self._page()
        yield self._go("file of a former one", routes.FileRoute(self.life.former))
        own = routes.HistoryRoute(HistoryKind.MEETING, self.life.locked)
        yield self._go("the history of a meeting", own)
        nothing = routes.HistoryRoute(HistoryKind.PAIR, self.life.other_pair.id)
        yield self._go("a history without anything in it", nothing)

    def _forms(self) -> Iterator[Place]:
        life = self.life
        yield self._go("a new young person", routes.YoungPersonFormRoute())
        self.driver.page(YoungPersonForm).save()
        yield "a new young person without a name", self._page()
        yield self._go("a young person", routes.YoungPersonFormRoute(life.young_person))
        form = self.driver.page(YoungPersonForm)
        form.home.set_place(PlacementKind.FOSTER_FAMILY)
        first, last = life.words.names[1]
        form.first_name.setText(first)
        form.last_name.setText(last)
        form.last_name.textEdited.emit(last)
        QTest.qWait(TWIN_PAUSE_MS)
        yield "a young person like another one, in a foster family", self._page()
        yield self._go("a stay", PlacementFormRoute(life.young_person))
        yield self._go("a new mentor", routes.MentorFormRoute())
        yield self._go("a mentor", routes.MentorFormRoute(life.mentor))
        yield self._go("a new pair", routes.PairFormRoute(young_person=life.young_person))
        yield self._go("a pair", routes.PairFormRoute(pair=life.pair.id))
        yield self._go("a new goal", routes.GoalFormRoute(life.young_person))
        yield from self._framework_forms()
        yield self._go("a goal", routes.GoalFormRoute(life.young_person, life.goal.id))

    def _framework_forms(self) -> Iterator[Place]:
        life = self.life
        own = path_routes.ConsentFormRoute(life.young_person, life.pair.id, ConsentKind.ADHESION)
        yield self._go("an assessment", path_routes.AssessmentFormRoute(life.young_person))
        self.driver.page(AssessmentForm).save()
        yield "an assessment without a day", self._page()
        yield self._go("an adhesion", own)
        yield self._go("the holders", path_routes.HoldersFormRoute(life.young_person))
        self.driver.page(HoldersForm)._propose(Authority.BOTH_PARENTS)
        yield "two holders", self._page()
        pair = (life.young_person, life.pair.id)
        yield self._go("an operator", path_routes.OperatorFormRoute(*pair))
        yield self._go("an agreement", path_routes.AgreementFormRoute(*pair))
        paper = path_routes.CertificateFormRoute(life.young_person, life.pair.id, life.mentor)
        yield self._go("a certificate", paper)

    def _meetings(self) -> Iterator[Place]:
        life = self.life
        yield self._go("logging", routes.MeetingFormRoute(pair=life.pair.id))
        form = self.driver.page(MeetingPage)
        form.shares[0]._steps[0].what.setText("rappeler")
        form.frame.held_on.setText("32/13")
        form.save()
        yield "logging, with an error", self._page()
        form._also_chosen(life.other_pair.id)
        yield "logging an outing", self._page()
        form.frame.outcome._choose(MeetingOutcome.NO_SHOW)
        yield "logging a missed meeting", self._page()
        yield self._go("a meeting", routes.MeetingRoute(life.recent))
        self.driver.page(MeetingRecordPage)._offer_pairs()
        yield "a meeting on the wrong pair", self._page()
        yield self._go("a meeting to edit", routes.MeetingRoute(life.recent, editing=True))
        yield self._go("a locked meeting", routes.MeetingRoute(life.locked))
        yield self._go("planning", routes.PlanRoute(life.pair.id))
        yield self._go("a planned meeting", routes.PlanRoute(life.other_pair.id, life.planned))

    def _summaries(self) -> Iterator[Place]:
        person = self.life.young_person
        for name, route in (
            ("a new summary", routes.SummaryRoute(person)),
            ("a project", routes.SummaryRoute(person, self.life.project)),
            ("a version", routes.SummaryRoute(person, self.life.version)),
        ):
            self.driver.desk.navigator.go(route)
            summary = self.driver.page(SummaryPage)
            self.driver.until(partial(self._is_drawn, summary))
            yield name, self._page()

    @staticmethod
    def _is_drawn(summary: SummaryPage) -> bool:
        return bool(summary.preview._pages)

    def _house(self) -> Iterator[Place]:
        yield self._go("settings", routes.SettingsRoute())
        if self.driver.desk.keeper is not None:
            yield self._go("backups", routes.BackupsRoute())
        self.driver.read(lambda at: bin_services.delete_summary(at, self.life.project))
        self._binned()
        yield self._go("the bin", routes.BinRoute())
        yield self._go("the journal", routes.JournalRoute())
        journal = self.driver.page(JournalPage)
        journal.filters.number.setText("x")
        journal.filters._ask()
        journal.proof.prove()
        yield "the journal, proved", self._page()
        for topic in TOPICS:
            yield self._go(f"help, {topic}", routes.HelpRoute(topic))
        yield self._go("safeguarding", routes.SafeguardingRoute())
        yield from self._accounts()

    def _accounts(self) -> Iterator[Place]:
        self._staffed()
        yield self._go("accounts", routes.AccountsRoute())
        page = self.driver.page(AccountsPage)
        page.past.look.click()
        yield "accounts, with the history of access", self._page()
        yield self._go("an invitation", routes.InvitationFormRoute())
        form = self.driver.page(InvitationForm)
        form.save()
        yield "an invitation without a name", self._page()
        form.role.set_value(Role.AUDITOR)
        form.came_back()
        yield "an invitation to read the journal", self._page()
        yield self._go("an access", routes.AccessFormRoute())
        access = self.driver.page(AccessForm)
        access.save()
        yield "an access without anybody", self._page()
        access.kind._choose(GrantKind.YOUNG_PERSON)
        yield "an access to one young person", self._page()

    def _staffed(self) -> None:
        """Let there be colleagues with accounts, once."""
        if len(self.driver.read(accounts.accounts)) == 1:
            self.driver.read(staffed)

    def _binned(self) -> BinEntry:
        """Return the file that lies in the bin, and put it there first."""
        lines = self.driver.read(bin_services.bin_lines)
        found = [line.entry for line in lines if line.entry.record == self.life.former]
        if found:
            return found[0]
        former = self.life.former
        return self.driver.read(lambda at: bin_services.delete_young_person(at, former))[0]

    def dialogs(self) -> Iterator[Place]:
        """Yield the dialogs and menus, from a desk that is open."""
        desk = self.driver.desk
        yield from self._passphrases(desk)
        yield from self._recovery(desk)
        erasing = EraseDialog(desk, self._binned())
        erasing.open()
        erasing.erase.click()
        yield "erasing a file", erasing
        erasing.close()
        comparing = CompareDialog(desk)
        comparing.open()
        comparing.compare.click()
        yield "comparing the journal", comparing
        comparing.close()
        yield from self._account_dialogs(desk)
        crash = CrashDialog("page.py:12 save\nValueError", self.driver.window)
        crash.open()
        yield "a crash", crash
        crash.close()
        self._go("file", routes.FileRoute(self.life.young_person))
        page = self.driver.page(YoungPersonPage)
        page._menu(page)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        yield "the file's menu", menu
        menu.close()

    def _account_dialogs(self, desk: Desk) -> Iterator[Place]:
        self._staffed()
        self._go("accounts", routes.AccountsRoute())
        page = self.driver.page(AccountsPage)
        one = next(o for o in page._found.colleagues if not o.is_own)
        page.cover(one)
        covering = self._modal(CoverDialog)
        covering.names[0].click()
        self.driver.settle()
        yield "covering an absent colleague", covering
        covering.close()
        page.change_role(one)
        role = self._modal(RoleDialog)
        role.field.show_error(failure_sentence(errors.WrongPassphrase()))
        make_room(role)
        self.driver.settle()
        yield "changing a role", role
        role.close()
        yield from self._removal(page, one)

    def _removal(self, page: AccountsPage, one: Colleague) -> Iterator[Place]:
        page.remove(one)
        removal = self._modal(RemovalDialog)
        removal._refused(errors.AccessWouldBeLost((str(one.account.id),), sheet=True))
        self.driver.settle()
        yield "removing an account that others hang on", removal
        removal._work(is_on=True)
        self.driver.settle()
        yield "removing an account", removal
        removal._work(is_on=False)
        removal._offer_sheet("")
        self.driver.settle()
        yield "an account was removed", removal
        removal.close()
        place = self._code(self.driver.desk)
        yield place
        place[1].noted.click()

    @staticmethod
    def _code(desk: Desk) -> tuple[str, CodeDialog]:
        name, now = "Sacha Diallo", desk.session.clock.now()
        code = CodeDialog(desk, name, "M. F.", KEY[:29], now)
        code.open()
        make_room(code)
        return "the code of an invitation", code

    def _modal(self, kind: type[Modal]) -> Modal:
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        return found

    @staticmethod
    def _passphrases(desk: Desk) -> Iterator[Place]:
        passphrase = ask_new_passphrase(desk)
        passphrase.change.click()
        yield "changing the passphrase", passphrase
        passphrase.close()
        confirming = ConfirmPassphrase(desk)
        confirming.open()
        confirming.field.show_error(failure_sentence(errors.WrongPassphrase()))
        make_room(confirming)
        yield "confirming with the passphrase", confirming
        confirming.close()

    @staticmethod
    def _recovery(desk: Desk) -> Iterator[Place]:
        rehearsal = ask_to_rehearse(desk)
        rehearsal.rehearse.click()
        yield "trying the sheet", rehearsal
        rehearsal.close()
        renewal = ask_new_sheet(desk)
        renewal.field.show_error(failure_sentence(errors.WrongPassphrase()))
        make_room(renewal)
        yield "making a new sheet", renewal
        renewal._show_key((KEY, Changes.NOTHING))
        renewal.key.refuse(failure_sentence(errors.WrongRecoveryKey()))
        renewal.key.tell(failure_sentence(errors.FileNotWritable()), "error")
        make_room(renewal)
        yield "the key of a new sheet", renewal
        renewal.close()

    def _go(self, name: str, route: routes.Route) -> Place:
        self.driver.desk.navigator.go(route)
        return name, self._page()

    def _front(self) -> QWidget:
        self.driver.window.resize(*self.size)  # a page before may have needed more
        self.driver.settle()
        front = self.driver.window.centralWidget()
        assert front is not None
        return front

    def _page(self) -> QWidget:
        self.driver.window.resize(*self.size)
        self.driver.settle()
        self.driver.settle()  # what arrived is laid out
        assert self.driver.desk.page is not None
        return self.driver.window
