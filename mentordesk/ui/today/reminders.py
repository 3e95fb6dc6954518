"""What the first page reminds of about the backups, each line with the act that clears it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.services.backups import ReminderKind
from mentordesk.ui import routes
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import picture_label, row
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from mentordesk.services.backups import Reminder
    from mentordesk.ui.backup_keeper import BackupKeeper
    from mentordesk.ui.widgets.page import Page


class Reminders(QObject):
    """Follows the keeper of the backups; a vault without one is reminded of nothing."""

    def __init__(
        self, page: Page, navigator: routes.Navigator, keeper: BackupKeeper | None
    ) -> None:
        super().__init__(page)
        self._page, self._navigator, self._keeper = page, navigator, keeper
        self._shown: tuple[Reminder, ...] = ()
        self._trying = False
        if keeper is not None:
            keeper.changed.connect(self._look)
            keeper.tried.connect(self._tried)

    def rows(self) -> list[QWidget]:
        """Return a line for each reminder."""
        keeper = self._keeper
        if keeper is None:
            return []
        self._shown = keeper.reminders()
        return [self._row(keeper, reminder) for reminder in self._shown]

    def _row(self, keeper: BackupKeeper, reminder: Reminder) -> QWidget:
        days = calendar().days(reminder.days)
        return row(
            self._title(reminder.kind),
            "",
            shown(self.tr("depuis {days}").format(days=days)),
            mark=picture_label("save", "attention"),
            acts=(self._act(keeper, reminder.kind),),
        )

    def _title(self, kind: ReminderKind) -> str:
        return {
            ReminderKind.NO_SECOND_PLACE: self.tr("Aucune copie hors de cet ordinateur"),
            ReminderKind.SECOND_MISSING: self.tr("Deuxième endroit des sauvegardes pas joint"),
            ReminderKind.TRIAL: self.tr("Sauvegarde pas essayée"),
        }[kind]

    def _act(self, keeper: BackupKeeper, kind: ReminderKind) -> QPushButton:
        if kind is ReminderKind.TRIAL:
            return button(self.tr("Faire l’essai"), partial(self._try, keeper), variant="quiet")
        go = partial(self._navigator.go, routes.BackupsRoute())
        return button(self.tr("Sauvegardes"), go, variant="quiet")

    def _try(self, keeper: BackupKeeper) -> None:
        self._trying = keeper.try_newest()
        said = (
            self.tr("L’essai de reprise est en cours ; vous pouvez continuer.")
            if self._trying
            else self.tr("Une sauvegarde est en cours. Faites l’essai ensuite.")
        )
        self._page.banners.tell(shown(said), "brand", seconds=12)

    def _tried(self) -> None:
        if self._trying:
            self._trying = False
            said = self.tr("L’essai a réussi : la sauvegarde s’ouvre et se relit.")
            self._page.banners.tell(shown(said), seconds=20)

    def _look(self) -> None:
        if self._keeper is not None and self._keeper.reminders() != self._shown:
            self._page.refresh()
