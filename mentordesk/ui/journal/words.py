"""The journal in sentences: « Claire Morel a ouvert le dossier n° 12 », and what a proof found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.journal import JournalAction
from mentordesk.domain.journal_proof import FindingKind, pruned_day
from mentordesk.domain.typography import NARROW
from mentordesk.services.read_models import RecordKind
from mentordesk.ui.texts import tr
from mentordesk.ui.words import calendar, language, shown

if TYPE_CHECKING:
    from mentordesk.domain.journal_proof import Finding
    from mentordesk.services.read_models import JournalLine, RecordName

ACT = JournalAction


def number_words(number: int) -> str:
    """Return « 1 234 », never broken at a line's end."""
    grouped = f"{number:,}"
    return grouped.replace(",", NARROW) if language() == "fr" else grouped


def record_words(record: RecordName | None) -> str:
    """Return « le dossier n° 12 »; young people have no other name here."""
    if record is None:
        return tr("un élément qui n’est plus là")
    kind = record.kind
    if kind is RecordKind.MEETING and record.number is None:
        said = tr("une rencontre prévue du dossier n° {file}")
    elif kind is RecordKind.SUMMARY and record.number is None:
        said = tr("un projet de synthèse du dossier n° {file}")
    else:
        said = {
            RecordKind.YOUNG_PERSON: tr("le dossier n° {file}"),
            RecordKind.MENTOR: tr("le mentor n° {number}"),
            RecordKind.PAIR: tr("un binôme du dossier n° {file}"),
            RecordKind.MEETING: tr("la rencontre R{number} du dossier n° {file}"),
            RecordKind.GOAL: tr("un objectif du dossier n° {file}"),
            RecordKind.SUMMARY: tr("la version {number} de la synthèse du dossier n° {file}"),
            RecordKind.DRAFT: tr("un brouillon"),
        }[kind]
    file = "?" if record.file is None else number_words(record.file)
    number = "?" if record.number is None else record.number
    return said.format(file=file, number=number)


def sentence(line: JournalLine) -> str:
    """Return what was done, by whom and to what; a code that nobody knows stands as it is."""
    entry = line.entry
    said = {**_readings(), **_changes(), **_of_accounts(), **_of_keys(), **_of_journal()}
    template = said.get(entry.action, tr("{who} : acte inconnu « {code} »"))
    day = pruned_day(entry.record)
    return shown(
        template.format(
            who=line.who or tr("Un compte inconnu"),
            what=_what(line),
            whom=line.whom or tr("un compte qui n’est plus là"),
            file=_file(line),
            code=entry.action,
            day="?" if day is None else calendar().day(day),
            months=entry.record,
        )
    )


def _what(line: JournalLine) -> str:
    is_page = line.entry.action in {ACT.PRINTED, ACT.EXPORTED}
    if is_page and line.record is not None and line.record.kind is RecordKind.YOUNG_PERSON:
        said = tr("un projet de synthèse du dossier n° {file}")
        return said.format(file=number_words(line.record.file or 0))
    return record_words(line.record)


def _file(line: JournalLine) -> str:
    """Return « , pour le dossier n° 12 » for a grant that opens one young person's file."""
    if line.record is None or line.record.file is None:
        return ""
    return tr(", pour le dossier n° {file}").format(file=number_words(line.record.file))


def _readings() -> dict[str, str]:
    return {
        ACT.UNLOCKED: tr("{who} a ouvert le coffre"),
        ACT.FAILED_UNLOCK: tr("Une phrase secrète fausse a été tapée pour le compte de {who}"),
        ACT.OPENED_FILE: tr("{who} a ouvert {what}"),
        ACT.SEARCHED: tr("{who} a cherché quelqu’un par son nom"),
        ACT.PRINTED: tr("{who} a imprimé {what}"),
        ACT.EXPORTED: tr("{who} a enregistré en PDF {what}"),
    }


def _changes() -> dict[str, str]:
    return {
        ACT.VALIDATED: tr("{who} a validé {what}"),
        ACT.DELETED: tr("{who} a mis à la corbeille {what}"),
        ACT.RESTORED: tr("{who} a sorti de la corbeille {what}"),
        ACT.ERASED: tr("{who} a effacé pour toujours {what}"),
        ACT.EXPIRED: tr("Le programme a effacé de la corbeille {what}"),
    }


def _of_accounts() -> dict[str, str]:
    return {
        ACT.GRANT_GIVEN: tr("{who} a donné un accès à {whom}{file}"),
        ACT.GRANT_WITHDRAWN: tr("{who} a retiré un accès à {whom}{file}"),
        ACT.ACCOUNT_INVITED: tr("{who} a invité {whom}"),
        ACT.CODE_RENEWED: tr("{who} a donné un nouveau code à {whom}"),
        ACT.ACCOUNT_OPENED: tr("{whom} a ouvert son compte"),
        ACT.ACCOUNT_REMOVED: tr("{who} a retiré le compte de {whom}"),
        ACT.ACCOUNT_RENAMED: tr("{who} a changé l’étiquette de son compte"),
        ACT.ROLE_CHANGED: tr("{who} a changé le rôle de {whom}"),
        ACT.KEY_WORKER_CHANGED: tr("{who} a changé la personne référente : {what}"),
    }


def _of_keys() -> dict[str, str]:
    return {
        ACT.PASSPHRASE_CHANGED: tr("{who} a changé sa phrase secrète"),
        ACT.KEYS_ROTATED: tr("{who} a changé les clés du coffre"),
        ACT.RECOVERY_RENEWED: tr("{who} a fait une nouvelle fiche de secours"),
        ACT.RECOVERY_USED: tr("{who} a ouvert le coffre avec la clé de secours"),
        ACT.SHEET_PRINTED: tr("{who} a imprimé la fiche de secours"),
        ACT.SHEET_SAVED: tr("{who} a enregistré la fiche de secours"),
        ACT.DEVICE_KEY_KEPT: tr("{who} a activé l’ouverture rapide sur un poste"),
        ACT.DEVICE_KEY_REMOVED: tr("{who} a retiré l’ouverture rapide d’un poste"),
        ACT.BACKUP_RESTORED: tr("{who} a repris une sauvegarde"),
    }


def _of_journal() -> dict[str, str]:
    return {
        ACT.JOURNAL_EXPORTED: tr("{who} a exporté le journal"),
        ACT.JOURNAL_PRUNED: tr("Le journal a été purgé jusqu’au {day}"),
        ACT.JOURNAL_CUT: tr("La fin du journal manquait à l’ouverture du coffre"),
        ACT.WEEK_PAGE: tr("{who} a fait la page de la semaine"),
        ACT.RETENTION_CHANGED: tr("{who} a choisi de garder le journal {months} mois"),
        ACT.CLOCK_BACK: tr("L’horloge de l’ordinateur était en arrière"),
    }


def kinds() -> list[tuple[frozenset[str], str]]:
    """Return what one may look for: some acts each, with their words."""
    return [
        (frozenset({ACT.OPENED_FILE}), tr("dossiers ouverts")),
        (frozenset({ACT.SEARCHED}), tr("recherches par nom")),
        (frozenset({ACT.PRINTED, ACT.EXPORTED}), tr("impressions et PDF enregistrés")),
        (frozenset({ACT.VALIDATED}), tr("synthèses validées")),
        (
            frozenset({ACT.DELETED, ACT.RESTORED, ACT.ERASED, ACT.EXPIRED}),
            tr("corbeille et effacements"),
        ),
        (frozenset({ACT.UNLOCKED, ACT.RECOVERY_USED}), tr("ouvertures du coffre")),
        (frozenset({ACT.FAILED_UNLOCK}), tr("ouvertures refusées")),
        (frozenset(_of_accounts()), tr("comptes et accès")),
        (frozenset(set(_of_keys()) - {ACT.RECOVERY_USED}), tr("clés, fiches et sauvegardes")),
        (frozenset(_of_journal()), tr("le journal lui-même")),
    ]


PICTURES = {
    ACT.UNLOCKED: "key-round",
    ACT.FAILED_UNLOCK: "triangle-alert",
    ACT.OPENED_FILE: "folder-open",
    ACT.SEARCHED: "search",
    ACT.PRINTED: "printer",
    ACT.EXPORTED: "download",
    ACT.VALIDATED: "stamp",
    ACT.DELETED: "trash-2",
    ACT.RESTORED: "undo-2",
    ACT.ERASED: "trash-2",
    ACT.EXPIRED: "trash-2",
    ACT.GRANT_GIVEN: "users",
    ACT.GRANT_WITHDRAWN: "users",
    ACT.ACCOUNT_INVITED: "user-plus",
    ACT.CODE_RENEWED: "key-round",
    ACT.ACCOUNT_OPENED: "user-plus",
    ACT.ACCOUNT_REMOVED: "users",
    ACT.ACCOUNT_RENAMED: "users",
    ACT.ROLE_CHANGED: "users",
    ACT.KEY_WORKER_CHANGED: "users",
    ACT.PASSPHRASE_CHANGED: "key-round",
    ACT.KEYS_ROTATED: "key-round",
    ACT.RECOVERY_RENEWED: "key-round",
    ACT.RECOVERY_USED: "key-round",
    ACT.SHEET_PRINTED: "printer",
    ACT.SHEET_SAVED: "download",
    ACT.DEVICE_KEY_KEPT: "key-round",
    ACT.DEVICE_KEY_REMOVED: "key-round",
    ACT.BACKUP_RESTORED: "archive-restore",
    ACT.JOURNAL_EXPORTED: "download",
    ACT.JOURNAL_PRUNED: "history",
    ACT.JOURNAL_CUT: "triangle-alert",
    ACT.WEEK_PAGE: "printer",
    ACT.RETENTION_CHANGED: "history",
    ACT.CLOCK_BACK: "triangle-alert",
}
"""Beside the words; what nobody knows has the sign of an alert."""


def finding_words(finding: Finding) -> str:
    """Return what is wrong, in a sentence."""
    one = finding.first == finding.last
    said = {
        FindingKind.EDITED: (
            tr("La ligne n° {first} a été changée ou ajoutée hors du programme.")
            if one
            else tr("Les lignes n° {first} à {last} ont été changées ou ajoutées.")
        ),
        FindingKind.MISSING: (
            tr("La ligne n° {first} a été retirée.")
            if one
            else tr("Les lignes n° {first} à {last} ont été retirées.")
        ),
        FindingKind.INSERTED: tr("La ligne n° {first} a été glissée entre deux autres."),
        FindingKind.CUT: tr("La fin du journal manque : lignes n° {first} à {last}."),
        FindingKind.REWRITTEN: tr(
            "La ligne n° {first} n’est plus celle d’alors : le journal a été refait."
        ),
        FindingKind.PRUNING: tr("Les plus anciennes lignes sont parties sans suivre la règle."),
    }[finding.kind]
    first, last = number_words(finding.first), number_words(finding.last)
    return shown(said.format(first=first, last=last))
