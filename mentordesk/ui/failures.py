"""One sentence for each foreseen failure and each wrong field: what it is, and what to do."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from mentordesk.domain import errors
from mentordesk.ui.problem_words import (
    code_sentences,
    field_sentences,
    framework_sentences,
    people_sentences,
)
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from mentordesk.domain.problems import Problem


def failure_sentence(error: BaseException) -> str:
    """Return what to tell; anything that is not foreseen is raised again, for the crash path."""
    if not isinstance(error, errors.KnownError):
        raise error
    if isinstance(error, errors.InvalidInput):
        return " ".join(problem_sentence(problem) for problem in error.problems)
    if isinstance(error, errors.VaultInUse) and error.since is not None:
        return _holder_sentence(error)
    if isinstance(error, errors.BaseOlder):
        return _older_sentence(error)
    if isinstance(error, (errors.StillInUse, errors.ParentMissing)):
        return _bin_sentence(error)
    if isinstance(error, (errors.PlaceUnsuitable, errors.KeyringUnavailable)):
        return _surroundings_sentence(error)
    return _wait_sentence(error) if isinstance(error, errors.TooSoon) else _plain(error)


def _plain(error: errors.KnownError) -> str:
    return {
        **_sentences(),
        **_vault_sentences(),
        **_account_sentences(),
        **_backup_sentences(),
        **_text_sentences(),
        **_machine_sentences(),
    }[type(error)]


def _bin_sentence(error: errors.StillInUse | errors.ParentMissing) -> str:
    if isinstance(error, errors.StillInUse):
        said = {
            "pair": tr(
                "Ce mentor a un binôme, en cours ou passé : mettez-le parmi les anciens, ou retirez"
                " d’abord le binôme."
            ),
            "meeting": tr(
                "Ce binôme a des rencontres : terminez-le, ou retirez d’abord ses rencontres."
            ),
        }
        return said.get(error.by, _sentences()[type(error)])
    said = {
        "young_person": tr("Restaurez d’abord le dossier de ce jeune, qui est à la corbeille."),
        "mentor": tr("Restaurez d’abord le mentor, qui est à la corbeille."),
        "pair": tr("Restaurez d’abord le binôme, qui est à la corbeille."),
        "goal": tr("Restaurez d’abord l’objectif que celui-ci a remplacé."),
    }
    return said.get(error.kind, _sentences()[type(error)])


def _wait_sentence(error: errors.TooSoon) -> str:
    said = tr("Plusieurs essais ont échoué. Vous pourrez réessayer dans {n} s.")
    return said.format(n=ceil(error.seconds))


def _surroundings_sentence(error: errors.PlaceUnsuitable | errors.KeyringUnavailable) -> str:
    if isinstance(error, errors.PlaceUnsuitable):
        return _place_sentence(error)
    return _keyring_sentence(error)


def _place_sentence(error: errors.PlaceUnsuitable) -> str:
    if error.holds_vault and error.kind == "network":
        return tr(
            "Ce coffre est sur un lecteur réseau, où une base ouverte peut se perdre. Copiez-le"
            " sur cet ordinateur ; ce dossier gardera ses sauvegardes."
        )
    if error.holds_vault:
        return tr(
            "Ce coffre est dans un dossier synchronisé avec Internet, ce qui peut abîmer une base"
            " ouverte. Copiez-le sur cet ordinateur ; ce dossier gardera ses sauvegardes."
        )
    if error.kind == "network":
        return tr(
            "Ce dossier est sur un lecteur réseau, où une base ouverte peut se perdre."
            " Choisissez un dossier de cet ordinateur."
        )
    return tr(
        "Ce dossier est synchronisé avec Internet, ce qui peut abîmer une base ouverte."
        " Choisissez un dossier qui reste sur cet ordinateur."
    )


def _keyring_sentence(error: errors.KeyringUnavailable) -> str:
    said = {
        "none": tr(
            "Cet ordinateur n’a pas de trousseau de mots de passe que MentorDesk puisse utiliser."
        ),
        "unsafe": tr(
            "Le trousseau réglé sur cet ordinateur ne protège pas ce qu’il garde : MentorDesk ne"
            " s’en sert pas."
        ),
        "locked": tr(
            "Le trousseau de cet ordinateur est verrouillé, ou son mot de passe n’est plus celui"
            " de la session."
        ),
        "refused": tr("Le trousseau de cet ordinateur a refusé."),
        "no_answer": tr(
            "Le trousseau de cet ordinateur n’a pas répondu. S’il pose une question dans une autre"
            " fenêtre, répondez-lui d’abord."
        ),
        "forgetful": tr("Le trousseau de cet ordinateur n’a pas gardé la clé."),
        "gone": tr("Le trousseau de cet ordinateur n’a plus la clé de ce coffre."),
    }[error.reason]
    return said + " " + tr("Votre phrase secrète ouvre toujours le coffre.")


def _holder_sentence(error: errors.VaultInUse) -> str:
    from mentordesk.ui.words import calendar, shown  # the first window has no failure to tell

    since = error.since.astimezone() if error.since is not None else None
    time = "" if since is None else calendar().clock(since.time())
    said = tr("Ce coffre est déjà ouvert par {who} depuis {time}, dans une autre fenêtre.")
    return shown(said.format(who=error.holder, time=time))


def _older_sentence(error: errors.BaseOlder) -> str:
    from mentordesk.ui.words import shown  # as above

    said = tr(
        "Ce coffre s’ouvre, mais il lui manque ce qui a été enregistré en dernier ({n}). Le fichier"
        " a été abîmé, ou un ancien a été remis à sa place."
    )
    return shown(said.format(n=error.missing))


def _sentences() -> dict[type[errors.KnownError], str]:
    return {
        errors.RecordMissing: tr("Cet élément a été retiré entre-temps. Revenez à la liste."),
        errors.StillInUse: tr("Cet élément sert encore ailleurs : il reste à sa place."),
        errors.ParentMissing: tr(
            "Ce qui portait cet élément n’est plus là : il ne peut pas revenir seul."
        ),
        errors.RecordLocked: tr(
            "Cette rencontre a été consignée il y a plus de 14 jours."
            " Corrigez-la par un ajout daté."
        ),
        errors.MoveRefused: tr(
            "Cette étape n’est pas encore possible. L’onglet « Cadre du mentorat » dit ce qui"
            " manque."
        ),
        errors.NotAllowed: tr(
            "Votre compte n’ouvre pas ce dossier, ou pas cet acte. La direction, ou la cheffe ou le"
            " chef de service, peut vous y donner accès."
        ),
        errors.PassphraseNeeded: tr("Rien n’est fait : cet acte demande votre phrase secrète."),
        errors.Cancelled: tr("Arrêté."),
    }


def _backup_sentences() -> dict[type[errors.KnownError], str]:
    return {
        errors.VaultReadOnly: tr("Ce coffre est ouvert en lecture : rien ne peut y être écrit."),
        errors.ErasuresPending: tr(
            "Ce coffre montrerait encore ce qui a été effacé depuis, et rien ne peut y être écrit."
            " Copiez son dossier sur cet ordinateur, puis ouvrez la copie."
        ),
        errors.BackupUnderWay: tr(
            "Une sauvegarde est en cours. Attendez qu’elle soit finie, puis réessayez."
        ),
        errors.BackupDamaged: tr(
            "Ce fichier n’est pas une sauvegarde entière de ce coffre. Prenez-en une autre."
        ),
        errors.BackupNotProven: tr(
            "La copie ne s’est pas relue comme elle aurait dû : elle est jetée, les sauvegardes"
            " d’avant restent. Vérifiez le disque, puis réessayez."
        ),
    }


def _text_sentences() -> dict[type[errors.KnownError], str]:
    return {
        errors.FileNotReadable: tr(
            "Ce fichier ne peut pas être lu. Vérifiez que son disque est branché, puis réessayez."
        ),
        errors.TextDamaged: tr(
            "Ce fichier n’est pas un texte mis de côté, ou il n’est plus entier."
            " Prenez-en une autre copie."
        ),
        errors.TextForeign: tr(
            "Ce texte a été mis de côté depuis un autre coffre. Ouvrez ce coffre-là"
            " pour le reprendre."
        ),
        errors.TextRecorded: tr(
            "Ce texte est déjà enregistré dans ce coffre, mot pour mot : il n’y a rien à reprendre."
        ),
        errors.AnchorDamaged: tr(
            "Ce fichier n’est pas un repère du journal, ou il est abîmé. Comparez avec une page"
            " imprimée."
        ),
        errors.AnchorForeign: tr(
            "Ce repère est celui du journal d’un autre coffre. Choisissez celui de ce coffre."
        ),
        errors.DraftNewer: tr(
            "Un brouillon plus récent de ce texte est déjà dans ce coffre ; il y reste."
            " Reprenez-le depuis « Aujourd’hui »."
        ),
    }


def _vault_sentences() -> dict[type[errors.KnownError], str]:
    return {
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
            "Ce coffre n’est plus à cet endroit. S’il a été déplacé, ouvrez-le à sa nouvelle place."
        ),
        errors.BaseMissing: tr(
            "La base de ce coffre, « base.mdb », n’est plus dans son dossier. La phrase secrète"
            " n’est pas en cause. Remettez une copie du dossier du coffre."
        ),
        errors.KeysMissing: tr(
            "Les clés de ce coffre, « base.mdkeys », ne sont plus dans son dossier. Sans elles"
            " aucune phrase secrète ne l’ouvre. Remettez une copie du dossier du coffre."
        ),
        errors.VaultExists: tr("Il y a déjà un coffre de ce nom ici. Choisissez un autre nom."),
        errors.NotAVault: tr(
            "Ce dossier n’est pas un coffre MentorDesk. Son nom se termine par « .mentordesk »."
        ),
        errors.VaultInUse: tr(
            "Ce coffre est déjà ouvert dans une autre fenêtre. Fermez-la d’abord."
        ),
    }


def _account_sentences() -> dict[type[errors.KnownError], str]:
    return {
        errors.DeviceForgotten: tr(
            "Cet ordinateur n’ouvre plus ce compte tout seul. Tapez votre phrase secrète."
        ),
        errors.AccountGone: tr(
            "Ce compte n’est plus dans ce coffre. Adressez-vous à la direction, ou à qui administre"
            " le coffre."
        ),
        errors.InvitationOver: tr(
            "Cette invitation n’est plus valable. Demandez un nouveau code à la personne qui vous"
            " a invité."
        ),
        errors.LastAdministrator: tr(
            "Il ne resterait personne pour gérer les comptes. Donnez d’abord ce rôle à quelqu’un"
            " d’autre."
        ),
        errors.AccessWouldBeLost: tr(
            "D’autres accès seraient perdus avec ce compte. Que ces personnes ouvrent d’abord le"
            " coffre une fois, ou invitez-les de nouveau après."
        ),
    }


def _machine_sentences() -> dict[type[errors.KnownError], str]:
    return {
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
    sentences = {**field_sentences(), **people_sentences(), **framework_sentences()}
    special = sentences.get((problem.field, problem.code))
    if special is not None:
        return special.format(detail=problem.detail)
    if problem.code == "out_of_range":
        return _range_sentence(problem)
    return code_sentences()[problem.code].format(detail=problem.detail)


def _range_sentence(problem: Problem) -> str:
    from mentordesk.ui.words import calendar, shown  # the unlock page has no numbers

    least, _, most = problem.detail.partition("–")
    if problem.field in {"minutes", "usual_minutes"}:
        length = calendar().length
        said = tr("La durée doit être entre {least} et {most}.")
        return shown(said.format(least=length(int(least)), most=length(int(most))))
    return tr("La valeur doit être entre {least} et {most}.").format(least=least, most=most)
