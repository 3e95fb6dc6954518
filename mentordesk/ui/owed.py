"""What an act should have shown once and a lock hid: said when its account comes back."""

from __future__ import annotations

from enum import StrEnum

from mentordesk.ui.texts import tr


class Owed(StrEnum):
    """Something that nobody may have seen; never the secret itself."""

    CODE = "code"
    """The one-time code of an invitation that was made."""
    SHEET = "sheet"
    """The recovery key of a sheet that was made; the one before opens nothing any more."""
    REMOVED = "removed"
    """That an account is removed by now, and what becomes of the recovery sheet."""


def owed_words(owed: Owed) -> str:
    """Return what happened and what to do."""
    match owed:
        case Owed.CODE:
            return tr(
                "Le code de l’invitation n’est plus affiché. S’il n’est pas noté, donnez un"
                " nouveau code dans « Comptes et accès »."
            )
        case Owed.SHEET:
            return tr(
                "La nouvelle fiche n’est pas essayée, et l’ancienne n’ouvre plus le coffre. Si la"
                " clé n’est pas sur papier, faites une autre fiche."
            )
        case Owed.REMOVED:
            return tr(
                "Le compte a été retiré pendant le verrouillage : il n’ouvre plus rien. La fiche"
                " de secours ouvre toujours le coffre. Si la personne a pu la voir, faites-en une"
                " nouvelle."
            )
