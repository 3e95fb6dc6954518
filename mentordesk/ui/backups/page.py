"""« Sauvegardes »: their state, a second place, what can be restored, and the trial."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from mentordesk.domain.errors import Cancelled
from mentordesk.ui.backups.restore_card import RestoreCard
from mentordesk.ui.backups.words import status_words
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, clear
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.services.backups import BackedUp, Drilled
    from mentordesk.ui.backup_keeper import BackupKeeper
    from mentordesk.ui.desk_base import DeskBase


class BackupsPage(Page):
    """Everything about the copies of this vault."""

    help_topic = "backups"
    section = "settings"

    def __init__(self, desk: DeskBase, keeper: BackupKeeper) -> None:
        super().__init__()
        self._desk, self._session, self._keeper = desk, desk.session, keeper
        down = self.begin_scroll()
        down.addWidget(label(self.tr("Sauvegardes"), "title"))
        self._state, self._second = Card(), Card(self.tr("Deuxième endroit"))
        self.restoring = RestoreCard(desk, keeper, self.banners)
        self._trial = Card(self.tr("Essai de reprise"))
        for part in (self._state, self._second, self.restoring, self._trial):
            down.addWidget(part)
        down.addStretch(1)
        self._build_state()
        self._build_trial()
        self._keeper.changed.connect(self._show_state)
        self._show_state()
        self._show_second()
        self.begin_at(self.now)

    # ------------------------------------------------------------------ state

    def _build_state(self) -> None:
        self.said = label("", "strong", wrap=True)
        self._state.body.addWidget(self.said)
        how = self.tr(
            "Une sauvegarde se fait à la fermeture et toutes les quatre heures si quelque chose a"
            " changé. Chacune est relue et comptée ; une copie qui ne se relit pas est jetée."
        )
        self._state.body.addWidget(label(shown(how), "small", wrap=True))
        across = QHBoxLayout()
        self.now = button(self.tr("Sauvegarder maintenant"), self._back_up, picture="save")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Avancement"))
        self.bar.setFormat("%p %")
        self.stop = button(self.tr("Arrêter"), self._stop, variant="quiet")
        for part in (self.now, self.bar, self.stop):
            across.addWidget(part)
        across.addStretch(1)
        self._state.body.addLayout(across)
        self._busy(busy=False)

    def _show_state(self) -> None:
        if self._keeper.status is not None:
            today = self._session.clock.today()
            counted = self._session.sees_everybody
            self.said.setText(status_words(self._keeper.status, today, counted=counted))
        self._busy(busy=self._keeper.work is not None)

    def _busy(self, *, busy: bool) -> None:
        self.now.setEnabled(not busy)
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        if busy and self._keeper.work is not None:
            self.bar.setValue(0)
            self._keeper.work.progressed.connect(self.bar.setValue)

    def _stop(self) -> None:
        if self._keeper.work is not None:
            self._keeper.work.cancel()

    def _back_up(self) -> None:
        self._keeper.back_up(self._backed_up, self._failed)

    def _backed_up(self, done: BackedUp) -> None:
        self.restoring.ask()
        if done.refused is not None:
            said = self.tr("La sauvegarde est faite ; le deuxième endroit a refusé sa copie.")
            self.banners.tell(f"{said} {failure_sentence(done.refused)}", "attention")
        else:
            self.banners.tell(self.tr("La sauvegarde est faite et vérifiée."), seconds=12)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.banners.tell(failure_sentence(error), "danger")

    # ------------------------------------------------------------------ second place

    def _show_second(self) -> None:
        body = self._second.body
        clear(body)
        place = self._keeper.places.second
        if place is None:
            said = self.tr(
                "Aucun. Une copie sur une clé USB ou un lecteur du réseau protège d’un vol ou d’une"
                " panne de cet ordinateur."
            )
        elif not place.is_dir():
            said = self.tr("{place} n’est pas là. Branchez la clé, ou choisissez un autre endroit.")
            said = said.format(place=place)
        else:
            said = str(place)
        body.addWidget(label(shown(said), wrap=True))
        across = QHBoxLayout()
        across.addWidget(
            button(self.tr("Choisir un dossier…"), self._choose, picture="folder-open")
        )
        if place is not None:
            forget = button(
                self.tr("Ne plus l’utiliser"), partial(self._use, None), variant="quiet"
            )
            across.addWidget(forget)
        across.addStretch(1)
        body.addLayout(across)

    def _choose(self) -> None:
        start = self._desk.parts.vault_home
        place = DIALOGS.choose_folder(self, self.tr("Deuxième endroit des sauvegardes"), start)
        if place is not None:
            self._use(place)

    def _use(self, place: Path | None) -> None:
        self._desk.use_second_place(place)
        self._show_second()
        if place is not None:
            self._back_up()

    # ------------------------------------------------------------------ trial

    def _build_trial(self) -> None:
        said = self.tr(
            "Une fois par mois, la dernière sauvegarde est reprise dans un dossier provisoire,"
            " ouverte et comparée, puis ce dossier est effacé."
        )
        self._trial.body.addWidget(label(shown(said), "small", wrap=True))
        across = QHBoxLayout()
        self.try_now = button(self.tr("Faire l’essai maintenant"), self._drill)
        across.addWidget(self.try_now)
        across.addStretch(1)
        self._trial.body.addLayout(across)

    def _drill(self) -> None:
        status, keeper = self._keeper.status, self._keeper
        if status is None or status.last is None:
            self.banners.tell(self.tr("Il n’y en a pas encore."), "attention")
            return
        path = status.last.path
        self.restoring.with_source(
            lambda source, tick: keeper.store.drill(source, path, tick), self._drilled
        )

    def _drilled(self, found: object) -> None:
        drilled: Drilled = found  # type: ignore[assignment]  # what drill returns
        self._desk.note_drill()
        day = calendar().day(drilled.manifest.made_at.astimezone().date())
        said = self.tr("L’essai a réussi : la sauvegarde du {day} s’ouvre et se relit.")
        self.banners.tell(shown(said.format(day=day)), seconds=20)
