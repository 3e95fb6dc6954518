"""What lies in the bin, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mentordesk.domain.bin import BinEntry, BinKind
from mentordesk.domain.retention import BIN
from mentordesk.domain.summaries import Occasion
from mentordesk.domain.typography import quote
from mentordesk.ui.backups.words import when_words
from mentordesk.ui.texts import tr
from mentordesk.ui.words import calendar, language, occasion_words, shown

if TYPE_CHECKING:
    from mentordesk.services.read_models import BinLine

PICTURES = {
    BinKind.YOUNG_PERSON: "users",
    BinKind.MENTOR: "heart-handshake",
    BinKind.PAIR: "handshake",
    BinKind.MEETING: "calendar",
    BinKind.GOAL: "target",
    BinKind.SUMMARY: "file-text",
    BinKind.DRAFT: "file-pen",
}


def what_words(entry: BinEntry) -> str:
    """Return « Rencontre du 24 novembre 2026 (R14) »."""
    parts = {name: str(value) for name, value in entry.title.items()}
    if "day" in parts:
        parts["day"] = calendar().day(date.fromisoformat(parts["day"]))
    if "text" in parts:
        parts["text"] = quote(parts["text"], language())
    if "occasion" in parts:
        parts["occasion"] = occasion_words(Occasion(parts["occasion"])).lower()
    said = {
        BinKind.YOUNG_PERSON: tr("Dossier n° {number}, entier"),
        BinKind.MENTOR: tr("Mentor n° {number}"),
        BinKind.PAIR: tr("Binôme avec {mentor}"),
        BinKind.MEETING: tr("Rencontre du {day} (R{number})"),
        BinKind.GOAL: tr("Objectif {text}"),
        BinKind.SUMMARY: tr("Projet de synthèse, {occasion}"),
        BinKind.DRAFT: tr("Brouillon du {day}"),
    }[entry.kind]
    if entry.kind is BinKind.MEETING and "number" not in parts:
        said = tr("Rencontre prévue le {day}")
    if entry.kind is BinKind.PAIR and not parts["mentor"]:
        said = tr("Binôme sans mentor")
    return shown(said.format(**parts))


def who_words(entry: BinEntry) -> str:
    """Return of whom it is, or nothing."""
    return str(entry.title.get("who", ""))


def kept_words(line: BinLine, today: date) -> str:
    """Return who deleted it, when, and until when it is kept."""
    entry = line.entry
    when = when_words(entry.deleted_at, today)
    until = calendar().day(BIN.until(entry.deleted_at).astimezone().date())
    said = tr("mis à la corbeille par {who}, {when} · gardé jusqu’au {until}")
    return shown(said.format(who=line.deleted_by, when=when, until=until))
