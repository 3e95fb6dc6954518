"""The list of backups: each can be verified, or restored into a new folder."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import Cancelled
from mentordesk.domain.journal import JournalAction
from mentordesk.services import backups, journal
from mentordesk.services.vaults import VAULT_SUFFIX
from mentordesk.ui.backups.lost_card import lost_card
from mentordesk.ui.backups.words import manifest_words
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, clear, row
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from mentordesk.services.backups import Backup, Difference, Tick
    from mentordesk.services.context import Context
    from mentordesk.services.ports import Source
    from mentordesk.ui.backup_keeper import BackupKeeper
    from mentordesk.ui.desk_base import DeskBase
    from mentordesk.ui.widgets.banner import Banners

SHOWN = 15
"""Backups listed; with rotation there are hardly more."""


class RestoreCard(Card):
    """« Reprendre une sauvegarde »."""

    def __init__(self, desk: DeskBase, keeper: BackupKeeper, banners: Banners) -> None:
        super().__init__(self.tr("Reprendre une sauvegarde"))
        self._desk, self._session, self._keeper = desk, desk.session, keeper
        self._background, self._banners = desk.background, banners
        self.ask()

    def ask(self) -> None:
        """Read the list again."""
        keeper, vault_id = self._keeper, self._session.opened.vault.vault_id
        now = self._session.clock.now()
        self._background.run(
            lambda _: backups.all_backups(keeper.store, keeper.places, vault_id, now),
            owner=self,
            done=self._show,
            failed=self._failed,
        )

    def _show(self, found: Sequence[Backup]) -> None:
        clear(self.body)
        said = self.tr(
            "Une sauvegarde se reprend dans un nouveau dossier, à côté de ce coffre, qui reste"
            " comme il est."
        )
        may_restore = self._session.may(Action.RESTORE_BACKUP)
        if not may_restore:
            said = self.tr(
                "Reprendre une sauvegarde revient à la direction ou à qui administre le coffre."
            )
        self.body.addWidget(label(shown(said), "small", wrap=True))
        if not found:
            self.body.addWidget(label(self.tr("Il n’y en a pas encore."), "muted"))
        for backup in found[:SHOWN]:
            take = button(self.tr("Reprendre…"), partial(self._restore, backup), variant="quiet")
            check = button(self.tr("Vérifier"), partial(self._verify, backup), variant="quiet")
            today, counted = self._session.clock.today(), self._session.sees_everybody
            what = manifest_words(backup.manifest, today, counted=counted)
            acts = (check, take) if may_restore else (check,)
            self.body.addWidget(row(what, detail=str(backup.path.parent), acts=acts))

    def with_source(
        self,
        work: Callable[[Source, Tick], object],
        done: Callable[[object], None],
        leave: Callable[[Context], Source] = backups.source_to_back_up,
    ) -> None:
        """Run long work on what a backup is made from, once ``leave`` was given."""

        def begin(source: Source) -> None:
            def run(tick: Tick) -> object:
                try:
                    return work(source, tick)
                finally:
                    source.close()

            self._background.run(run, owner=self, done=done, failed=self._failed)

        self._session.ask(
            leave,
            owner=self,
            done=begin,
            failed=self._failed,
        )

    def _verify(self, backup: Backup) -> None:
        keeper = self._keeper
        self.with_source(
            lambda source, tick: keeper.store.verify(backup.path, source, tick),
            lambda _: self._banners.tell(self.tr("Cette sauvegarde est entière."), seconds=12),
        )

    def _restore(self, backup: Backup) -> None:
        day = backup.manifest.made_at.astimezone()
        here = self._desk.folder
        name = "MentorDesk" if here is None else here.stem
        start = self._desk.parts.vault_home
        place = DIALOGS.choose_folder(self, self.tr("Où mettre le coffre repris ?"), start)
        if place is None:
            return
        folder = place / f"{name} {day:%Y-%m-%d %Hh%M}{VAULT_SUFFIX}"
        keeper = self._keeper

        def work(source: Source, tick: Tick) -> object:
            keeper.store.restore(backup.path, folder, lambda done: tick(done / 2))
            return keeper.store.difference(source, backup.path, lambda done: tick(0.5 + done / 2))

        done = partial(self._restored, folder)
        self.with_source(work, done, backups.source_to_restore)

    def _restored(self, folder: Path, found: object) -> None:
        difference: Difference = found  # type: ignore[assignment]  # what difference returns
        named = self._session.sees_everybody
        self.body.insertWidget(0, lost_card(difference, named=named))
        restored = JournalAction.BACKUP_RESTORED
        self._session.tell(journal.note_done, restored, owner=self, done=lambda _: None)
        said = self.tr("La sauvegarde est reprise dans « {name} ».").format(name=folder.name)
        self._banners.tell(
            shown(said),
            act=self.tr("Ouvrir ce coffre"),
            then=partial(self._desk.vault_asked.emit, folder),
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._banners.tell(failure_sentence(error), "danger")
