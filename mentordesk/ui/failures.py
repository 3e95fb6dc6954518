"""One sentence for each foreseen failure and each wrong field: what it is, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain import errors
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from mentordesk.domain.problems import Problem


def failure_sentence(error: BaseException) -> str:
    """Return what to tell; anything that is not foreseen is raised again, for the crash path."""
    if not isinstance(error, errors.KnownError):
        raise error
    if isinstance(error, errors.InvalidInput):
        return " ".join(problem_sentence(problem) for problem in error.problems)
    if isinstance(error, errors.PlaceUnsuitable):
        return _place_sentence(error)
    return _sentences()[type(error)]


def _place_sentence(error: errors.PlaceUnsuitable) -> str:
    if error.kind == "network":
        return tr(
            "Ce dossier est sur un lecteur réseau, où une base ouverte peut se perdre."
            " Choisissez un dossier de cet ordinateur."
        )
    return tr(
        "Ce dossier est synchronisé avec Internet, ce qui peut abîmer une base ouverte."
        " Choisissez un dossier qui reste sur cet ordinateur."
    )


def _sentences() -> dict[type[errors.KnownError], str]:
    return {
        errors.RecordMissing: tr("Cet élément a été retiré entre-temps. Revenez à la liste."),
        errors.RecordLocked: tr(
            "Cette rencontre a été consignée il y a plus de 14 jours."
            " Corrigez-la par un ajout daté."
        ),
        errors.NotAllowed: tr("Votre compte ne permet pas cet acte."),
        errors.Cancelled: tr("Arrêté."),
        errors.WrongPassphrase: tr(
            "Cette phrase secrète n’ouvre pas ce compte. Vérifiez la touche majuscule et réessayez."
        ),
        errors.WrongRecoveryKey: tr(
            "Cette clé de secours n’est pas celle de ce coffre, ou un signe est mal recopié."
        ),
        errors.HeaderDamaged: tr(
            "Le fichier des clés de ce coffre est abîmé. La phrase secrète n’est pas en cause."
            " Remettez une copie du dossier du coffre."
        ),
        errors.BaseDamaged: tr(
            "La base de ce coffre est abîmée. La phrase secrète est bonne."
            " Remettez une copie du dossier du coffre."
        ),
        errors.VaultNewer: tr(
            "Ce coffre a été écrit par une version plus récente de MentorDesk."
            " Installez la nouvelle version pour l’ouvrir."
        ),
        errors.VaultMissing: tr(
            "Ce coffre n’est plus à cet endroit. Choisissez son dossier avec « Ouvrir un autre"
            " coffre »."
        ),
        errors.VaultExists: tr("Il y a déjà un coffre de ce nom ici. Choisissez un autre nom."),
        errors.NotAVault: tr(
            "Ce dossier n’est pas un coffre MentorDesk. Son nom se termine par « .mentordesk »."
        ),
        errors.VaultInUse: tr(
            "Ce coffre est déjà ouvert dans une autre fenêtre. Fermez-la d’abord."
        ),
        errors.PlaceReadOnly: tr(
            "On ne peut pas écrire dans ce dossier. Choisissez un dossier à vous,"
            " par exemple « Documents »."
        ),
        errors.DiskFull: tr(
            "Le disque est plein. Libérez de la place, puis enregistrez de nouveau :"
            " ce que vous avez écrit est encore là."
        ),
        errors.StorageUnavailable: tr(
            "Le disque ne répond pas. Vérifiez qu’il est branché, puis réessayez :"
            " ce que vous avez écrit est encore là."
        ),
        errors.FileNotWritable: tr(
            "Ce fichier ne peut pas être écrit à cet endroit. Choisissez un autre dossier."
        ),
        errors.FontMissing: tr(
            "Un fichier de caractères manque : le papier ne peut pas être préparé."
            " Réinstallez MentorDesk."
        ),
        errors.EngineTooOld: tr(
            "Le moteur de chiffrement installé est trop ancien. Réinstallez MentorDesk."
        ),
    }


def problem_sentence(problem: Problem) -> str:
    """Return what is wrong with a field, and how to put it right."""
    special = _field_sentences().get((problem.field, problem.code))
    if special is not None:
        return special.format(detail=problem.detail)
    return _code_sentences()[problem.code].format(detail=problem.detail)


def _field_sentences() -> dict[tuple[str, str], str]:
    return {
        ("first_name", "missing"): tr(
            "Écrivez au moins un prénom, un pseudonyme ou des initiales."
        ),
        ("pair", "missing"): tr("Choisissez le binôme."),
        ("held_on", "in_future"): tr(
            "Une rencontre qui a eu lieu ne peut pas être dans le futur. Pour la prévoir,"
            " utilisez « Prochaine rencontre »."
        ),
        ("held_on", "missing"): tr("Écrivez la date, par exemple 20/11/2026."),
        ("mentor", "already_paired"): tr("Ces deux personnes forment déjà un binôme en cours."),
        ("text", "too_many_active"): tr(
            "Il y a déjà {detail} objectifs en cours. Terminez-en un d’abord."
        ),
        ("next_meeting", "in_past"): tr("La prochaine rencontre est dans le passé."),
        ("period_end", "before_start"): tr("La fin de la période est avant son début."),
        ("ended_on", "out_of_range"): tr(
            "La fin doit être entre le début du mentorat et aujourd’hui."
        ),
        ("passphrase", "mismatch"): tr("Les deux saisies sont différentes."),
        ("recovery_key", "unknown_sign"): tr(
            "Un signe du groupe {detail} n’existe pas dans une clé."
        ),
        ("recovery_key", "wrong_length"): tr(
            "La clé de secours a {detail} groupes de quatre signes."
        ),
        ("recovery_key", "wrong_checksum"): tr("Un signe de la clé est mal recopié. Relisez-la."),
    }


def _code_sentences() -> dict[str, str]:
    return {
        "missing": tr("Ce champ est nécessaire."),
        "unreadable": tr("Ce qui est écrit n’est pas lisible ici. Exemple : {detail}"),
        "too_long": tr("C’est trop long : {detail} caractères au plus."),
        "too_short": tr("C’est trop court : {detail} caractères au moins."),
        "out_of_range": tr("La valeur doit être dans l’intervalle {detail}."),
        "in_future": tr("Cette date est dans le futur."),
        "in_past": tr("Cette date est passée."),
        "too_far": tr("Cette date est trop lointaine."),
        "too_old": tr("Cette date est trop ancienne."),
        "before_birth": tr("Cette date est avant la naissance."),
        "before_start": tr("Cette date est avant le début."),
        "not_for_missed": tr("Une rencontre qui n’a pas eu lieu n’a pas de compte rendu."),
        "already_paired": tr("Ces deux personnes forment déjà un binôme en cours."),
        "too_many_active": tr("Il y en a déjà {detail} en cours."),
        "mismatch": tr("Les deux saisies sont différentes."),
    }
