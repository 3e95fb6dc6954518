"""« Comptes et accès »: who opens the vault, as what, and which files; the past of it, too."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from mentordesk.domain.access import Action
from mentordesk.domain.accounts import AccountState, Role, may_appoint
from mentordesk.domain.history import HistoryKind
from mentordesk.services import accounts, grants, reach
from mentordesk.services.changes import Changes
from mentordesk.ui import routes
from mentordesk.ui.accounts.cover_dialog import CoverDialog
from mentordesk.ui.accounts.label_dialog import ask_new_label
from mentordesk.ui.accounts.new_code import ask_for_new_code
from mentordesk.ui.accounts.past_card import PastCard
from mentordesk.ui.accounts.removal_dialog import Leaver, RemovalDialog
from mentordesk.ui.accounts.role_dialog import RoleDialog
from mentordesk.ui.accounts.rows import ColleagueRow
from mentordesk.ui.accounts.words import state_words
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, clear, line, row
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.reading_order import keep_keyboard
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import role_words, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.accounts import Account
    from mentordesk.services.accounts import AccountLine
    from mentordesk.services.context import Context
    from mentordesk.services.reach import Colleague
    from mentordesk.services.read_models import GrantLine
    from mentordesk.ui.desk_base import DeskBase


class _Found(NamedTuple):
    """What the page shows; no accounts' lines for whoever gives access alone."""

    colleagues: Sequence[Colleague]
    lines: Sequence[AccountLine] = ()
    lacks_second: bool = False


def _managed(context: Context) -> _Found:
    return _Found(
        reach.colleagues(context),
        accounts.accounts(context),
        accounts.lacks_second_administrator(context),
    )


def _shared(context: Context) -> _Found:
    return _Found(reach.colleagues(context))


class AccountsPage(Page):
    """Lists the accounts; a head of service sees and gives the access alone."""

    help_topic = "access"
    section = "settings"
    shows = Changes.ACCOUNTS | Changes.ACCESS | Changes.PLACES | Changes.YOUNG_PEOPLE

    def __init__(self, desk: DeskBase) -> None:
        super().__init__()
        self._desk, self._session = desk, desk.session
        self._found = _Found(())
        self._manages = self._session.may(Action.MANAGE_ACCOUNTS)
        vault = self._session.opened.vault
        self._may_write = not vault.is_read_only
        # Who manages accounts types a passphrase; a demonstration has none that anybody knows.
        self._may_manage = self._manages and self._may_write and desk.folder is not None
        down = self.begin_scroll()
        down.addLayout(self._heading())
        said = self.tr(
            "Chaque personne ouvre le coffre avec son compte. Son rôle dit ce qu’elle y fait, ses"
            " accès disent quels dossiers elle voit."
        )
        down.addWidget(label(shown(said), "muted", wrap=True))
        down.addWidget(self._acts())
        self.advice = label("", "attention", wrap=True)
        self.advice.hide()
        down.addWidget(self.advice)
        self.card = Card()
        self.card.as_rows()
        down.addWidget(self.card)
        self.former = Card(self.tr("Comptes retirés"))
        self.former.as_rows()
        self.former.hide()
        down.addWidget(self.former)
        self.past = PastCard(self._session)
        down.addWidget(self.past)
        down.addStretch(1)
        self.refresh()

    def _heading(self) -> QHBoxLayout:
        title = self.tr("Comptes et accès") if self._manages else self.tr("Accès")
        across = QHBoxLayout()
        across.addWidget(label(title, "title"), 1)
        see = partial(self._desk.navigator.go, routes.HelpRoute("access"))
        self.help = button(self.tr("Qui voit quoi"), see, variant="quiet")
        across.addWidget(self.help)
        self.begin_at(self.help)
        return across

    def _acts(self) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, gap=8)
        go = self._desk.navigator.go
        self.invite = button(
            self.tr("Inviter quelqu’un…"),
            partial(go, routes.InvitationFormRoute()),
            variant="primary",
            picture="user-plus",
        )
        self.give = button(
            self.tr("Donner un accès…"),
            partial(go, routes.AccessFormRoute()),
            picture="folder-open",
        )
        offered = [self.invite] if self._may_manage else []
        offered += [self.give] if self._may_write else []
        for act in offered:
            flow.addWidget(act)
        for act in offered[:1]:
            self.begin_at(act)
        return made

    def refresh(self) -> None:
        self._session.ask(
            _managed if self._manages else _shared,
            owner=self,
            done=self._show,
            failed=lambda error: self.banners.tell(failure_sentence(error), "danger"),
        )
        self.past.refresh()

    def _show(self, found: _Found) -> None:
        keep_keyboard(self)
        self._found = found
        self.advice.setVisible(found.lacks_second)
        said = self.tr(
            "Une seule personne peut gérer les comptes. Invitez-en une deuxième : si la première"
            " manque, plus personne ne peut ouvrir un accès."
        )
        self.advice.setText(shown(said))
        clear(self.card.body)
        for place, one in enumerate(found.colleagues):
            if place:
                self.card.body.addWidget(line())
            self.card.body.addWidget(self._row(one))
        self._show_former([o for o in found.lines if o.account.state is AccountState.REMOVED])

    def _row(self, one: Colleague) -> ColleagueRow:
        clock = self._session.clock
        made = ColleagueRow(
            one, self, clock.now(), clock.today(), is_family=self._desk.is_foster_family
        )
        known = next((o for o in self._found.lines if o.account.id == one.account.id), None)
        made.may_write = self._may_write
        made.has_more = self._may_manage
        if known is not None:
            made.tag = known.label
            if known.is_last_administrator:
                made.note = self.tr(
                    "seul compte qui gère les comptes : il ne peut ni partir ni changer de rôle"
                )
            elif known.is_own and self._may_manage:
                made.note = self.tr("une autre personne qui gère les comptes peut le retirer")
        return made.build()

    def _show_former(self, lines: Sequence[AccountLine]) -> None:
        clear(self.former.body)
        self.former.setVisible(bool(lines))
        now = self._session.clock.now()
        for one in lines:
            words = role_words(one.account.role, is_family=self._desk.is_foster_family)
            state = shown(state_words(one.account, now))
            self.former.add_row(row(one.holder.full_name, shown(words), state))

    # ------------------------------------------------------------------ access

    def give_to(self, one: Colleague) -> None:
        """Go to the form of an access for this account."""
        self._desk.navigator.go(routes.AccessFormRoute(account=one.account.id))

    def cover(self, one: Colleague) -> None:
        """Ask until when, and who takes over."""
        others = [
            other
            for other in self._found.colleagues
            if other.takes_grants and not other.is_own and other.account.id != one.account.id
        ]
        if not others:
            self.banners.tell(
                self.tr("Il n’y a pas d’autre compte qui puisse remplacer."), "attention"
            )
            return
        dialog = CoverDialog(self._desk, one, others)
        dialog.open()
        make_room(dialog)

    def withdraw(self, line: GrantLine) -> None:
        """Close what a grant opens; the bar gives it back."""
        session, navigator, grant = self._session, self._desk.navigator, line.grant.id

        def undo() -> None:
            session.tell(grants.give_again, grant, owner=navigator, done=lambda _: None)

        said = self.tr("L’accès de {name} est retiré.").format(name=line.holder)
        session.tell(
            grants.withdraw,
            grant,
            owner=navigator,
            done=lambda _: navigator.offer_undo(shown(said), undo),
        )

    # ------------------------------------------------------------------ accounts

    def more(self, one: Colleague, at: QWidget) -> None:
        """Offer what is done seldom."""
        menu = QMenu(self)
        past = routes.HistoryRoute(HistoryKind.ACCOUNT, one.account.id)
        menu.addAction(self.tr("Historique"), partial(self._desk.navigator.go, past))
        if one.is_own:
            menu.addAction(self.tr("Renommer…"), partial(ask_new_label, self._desk))
            self._pop_up(menu, at)
            return
        if one.account.state is AccountState.ACTIVE:
            menu.addAction(self.tr("Changer le rôle…"), partial(self.change_role, one))
        is_invited = one.account.state is AccountState.INVITED
        if is_invited:
            menu.addAction(self.tr("Donner un nouveau code…"), partial(self.renew_code, one))
        words = self.tr("Retirer l’invitation…") if is_invited else self.tr("Retirer le compte…")
        menu.addAction(words, partial(self.remove, one))
        self._pop_up(menu, at)

    @staticmethod
    def _pop_up(menu: QMenu, at: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def change_role(self, one: Colleague) -> None:
        """Ask for the role, then for the passphrase."""
        kept = [known.account for known in self._found.lines]
        roles = [
            r for r in Role if r is one.account.role or may_appoint(self._session.role, r, kept)
        ]
        dialog = RoleDialog(
            self._desk, one.account, one.holder.full_name, roles, partial(self._role_changed, one)
        )
        dialog.open()
        make_room(dialog)

    def _role_changed(self, one: Colleague, found: tuple[Account, Changes]) -> None:
        words = role_words(found[0].role, is_family=self._desk.is_foster_family)
        said = self.tr("Le rôle de {name} est changé : {role}.")
        self._desk.navigator.tell(shown(said.format(name=one.holder.full_name, role=words)))

    def renew_code(self, one: Colleague) -> None:
        """Ask for the passphrase, then show the code."""
        tag = next((o.label for o in self._found.lines if o.account.id == one.account.id), "")
        ask_for_new_code(self._desk, one.account.id, one.holder.full_name, tag)

    def remove(self, one: Colleague) -> None:
        """Say what removing means, and ask for the passphrase."""
        called = self.tr("{name} (compte « {label} »)")
        others = {
            str(known.account.id): shown(
                called.format(name=known.holder.full_name, label=known.label)
            )
            for known in self._found.lines
        }
        leaver = Leaver(one.account, one.holder.full_name, others)
        dialog = RemovalDialog(self._desk, leaver)
        dialog.open()
        make_room(dialog)
