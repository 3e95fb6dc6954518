"""The menu bar: every act with its shortcut, for those who look for it in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from mentordesk.domain.access import Action
from mentordesk.ui import routes
from mentordesk.ui.discreet.screen import DISCREET
from mentordesk.ui.discreet.screen import KEY as DISCREET_KEY
from mentordesk.ui.may_go import needs
from mentordesk.ui.settings.looks import scale_text
from mentordesk.ui.settings.passphrase_dialog import ask_new_passphrase
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow, QMenu

    from mentordesk.ui.desk_base import DeskBase


def build_menus(window: QMainWindow, desk: DeskBase) -> None:
    """Fill the menu bar for ``desk``."""
    bar = clear_menus(window)
    _vault_menu(bar.addMenu(tr("&Coffre")), window, desk)
    _places_menu(bar.addMenu(tr("&Aller")), desk)
    _view_menu(bar.addMenu(tr("A&ffichage")), desk)
    _help_menu(bar.addMenu(tr("Ai&de")), desk)


def clear_menus(window: QMainWindow) -> QMenuBar:
    """Give the window an empty menu bar; the old one would hold on to its desk and its vault."""
    bar = QMenuBar(window)
    window.setMenuBar(bar)
    return bar


def _vault_menu(vault: QMenu, window: QMainWindow, desk: DeskBase) -> None:
    if desk.session.may(Action.WRITE_MEETING):
        _add(vault, tr("Consigner une rencontre"), "Ctrl+N", desk.log_meeting)
    _lead(vault, desk, tr("Ajouter un jeune"), "", routes.YoungPersonFormRoute())
    _lead(vault, desk, tr("Ajouter un mentor"), "", routes.MentorFormRoute())
    if not desk.session.opened.vault.is_read_only:
        _add(vault, tr("Reprendre un texte mis de côté…"), "", desk.take_up_text)
    vault.addSeparator()
    _add(vault, tr("Changer la phrase secrète…"), "", lambda: ask_new_passphrase(desk))
    _lead(vault, desk, tr("Comptes et accès"), "", routes.AccountsRoute())
    _lead(vault, desk, tr("Réglages"), "", routes.SettingsRoute())
    if desk.keeper is not None:
        _lead(vault, desk, tr("Sauvegardes"), "", routes.BackupsRoute())
    _lead(vault, desk, tr("Corbeille"), "", routes.BinRoute())
    _lead(vault, desk, tr("Journal"), "", routes.JournalRoute())
    vault.addSeparator()
    _add(vault, tr("Verrouiller"), "Ctrl+L", desk.lock_asked.emit)
    if desk.folder is not None:
        _add(vault, tr("Changer de compte…"), "", desk.switch_asked.emit)
    _add(vault, tr("Fermer le coffre"), "", desk.closed_asked.emit)
    _add(vault, tr("Quitter"), "Ctrl+Q", window.close)


def _places_menu(places: QMenu, desk: DeskBase) -> None:
    if desk.session.may(Action.READ_YOUNG_PEOPLE):
        _add(places, tr("Rechercher une personne"), "Ctrl+K", desk.find_person)
    _lead(places, desk, tr("Aujourd’hui"), "Ctrl+Shift+A", routes.TodayRoute())
    _lead(places, desk, tr("Jeunes"), "Ctrl+Shift+J", routes.YoungPeopleRoute())
    _lead(places, desk, tr("Mentors"), "Ctrl+Shift+M", routes.MentorsRoute())
    _add(places, tr("Page précédente"), "", desk.navigator.back)


def _view_menu(view: QMenu, desk: DeskBase) -> None:
    _add(view, tr("Écran discret"), DISCREET_KEY, DISCREET.toggle)
    _watch(view.actions()[-1])
    view.addSeparator()
    _add(view, tr("Texte plus grand"), "Ctrl++", lambda: scale_text(desk, 1))
    _add(view, tr("Texte plus petit"), "Ctrl+-", lambda: scale_text(desk, -1))
    _add(view, tr("Taille normale"), "Ctrl+0", lambda: scale_text(desk, 0))


def _help_menu(helps: QMenu, desk: DeskBase) -> None:
    go = desk.navigator.go
    _add(helps, tr("Aide de cette page"), "F1", desk.help_here)
    _add(helps, tr("Le mentorat à l’ASE"), "", lambda: go(routes.HelpRoute("mentoring")))
    _add(helps, tr("Qui voit quoi"), "", lambda: go(routes.HelpRoute("access")))
    _add(helps, tr("Raccourcis du clavier"), "", lambda: go(routes.HelpRoute("keys")))
    _add(
        helps,
        tr("J’ai un doute sur la sécurité d’un jeune"),
        "",
        lambda: go(routes.SafeguardingRoute()),
    )
    helps.addSeparator()
    _add(helps, tr("À propos de MentorDesk"), "", lambda: go(routes.HelpRoute("about")))


def _lead(menu: QMenu, desk: DeskBase, text: str, keys: str, route: routes.Route) -> None:
    """Add the way to a place, where the account may go there."""
    if desk.session.may(needs(route)):
        _add(menu, text, keys, lambda: desk.navigator.go(route))


def _watch(action: QAction) -> None:
    """Tick the act while the screen is discreet."""
    action.setCheckable(True)
    action.setChecked(DISCREET.is_on)
    DISCREET.changed.connect(action.setChecked)


def _add(menu: QMenu, text: str, keys: str, act: Callable[[], object]) -> None:
    action = menu.addAction(text)
    if keys:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda _=False: act())
