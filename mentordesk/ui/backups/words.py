"""Backups in words: « 12 jeunes, 340 rencontres », « vérifiée aujourd’hui »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.ui.texts import tr
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from datetime import date, datetime

    from mentordesk.domain.backups import BackupCounts, BackupManifest
    from mentordesk.services.backups import BackupStatus


class Plurals(QObject):
    """Numbers of things; Qt takes the form that each language has for one and for several."""

    def counts(self, counts: BackupCounts) -> str:
        """Return « 12 jeunes, 340 rencontres »."""
        people = self.tr("%n jeune(s)", "", counts.young_people)
        meetings = self.tr("%n rencontre(s)", "", counts.meetings)
        return f"{people}, {meetings}"

    def changes(self, changes: int) -> str:
        """Return how many records are newer than a backup."""
        return self.tr("%n enregistrement(s) fait(s) depuis.", "", changes)

    def others(self, rest: int) -> str:
        """Return how many are not listed."""
        return self.tr("et %n autre(s)", "", rest)


def counts_words(counts: BackupCounts) -> str:
    """Return « 12 jeunes, 340 rencontres »."""
    return Plurals().counts(counts)


def when_words(at: datetime, today: date) -> str:
    """Return « aujourd’hui à 18 h 42 »; a day further back is named."""
    local = at.astimezone()
    day = local.date()
    words = calendar()
    near = abs((day - today).days) <= 1
    said = words.relative(day, today) if near else words.day(day)
    return tr("{day} à {time}").format(day=said, time=words.clock(local.time()))


def manifest_words(manifest: BackupManifest, today: date, *, counted: bool = True) -> str:
    """Return « 24 novembre 2026 à 18 h 42 : 12 jeunes, 340 rencontres ».

    Without ``counted`` it is the day alone, for whoever reaches only some of them.
    """
    when = when_words(manifest.made_at, today)
    if not counted:
        return shown(when)
    counts = counts_words(manifest.counts)
    return shown(tr("{when} : {counts}").format(when=when, counts=counts))


def badge_words(status: BackupStatus | None, today: date) -> str:
    """Return what stands on top of every page."""
    if status is None or status.last is None:
        return shown(tr("Coffre chiffré"))
    day = status.last.manifest.made_at.astimezone().date()
    return shown(
        tr("Coffre chiffré · sauvegarde vérifiée {day}").format(day=calendar().relative(day, today))
    )


def status_words(status: BackupStatus, today: date, *, counted: bool = True) -> str:
    """Return « Sauvegarde vérifiée aujourd’hui : 12 jeunes, 340 rencontres »."""
    if status.last is None:
        return tr("Pas encore de sauvegarde. La première se fait à la fermeture.")
    manifest = status.last.manifest
    if not counted:
        when = when_words(manifest.made_at, today)
        return shown(tr("Sauvegarde vérifiée {when}").format(when=when))
    said = tr("Sauvegarde vérifiée {when} : {counts}").format(
        when=when_words(manifest.made_at, today), counts=counts_words(manifest.counts)
    )
    return shown(said)
