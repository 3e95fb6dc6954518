"""Accounts and access in words: what a role sees, where an account stands, what it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.domain.accounts import AccountState, GrantKind, Role
from mentordesk.ui.grant_reasons import reason_words
from mentordesk.ui.texts import tr
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from datetime import date, datetime

    from mentordesk.domain.accounts import AccessGrant, Account
    from mentordesk.services.reach import Colleague, ReachedBy
    from mentordesk.services.read_models import GrantLine


class Plurals(QObject):
    """Numbers of young people; Qt takes the form that each language has."""

    def followed(self, followed: int) -> str:
        """Return « 3 jeunes dont il ou elle est référent »."""
        return self.tr("%n jeune(s) dont il ou elle est référent", "", followed)


def role_sees(role: Role) -> str:
    """Return in one sentence what a role sees and writes."""
    return {
        Role.DIRECTOR: tr(
            "Voit tous les dossiers et y écrit, valide les synthèses, gère les comptes, lit le"
            " journal."
        ),
        Role.HEAD_OF_SERVICE: tr(
            "Voit les dossiers des unités et des familles qu’on lui ouvre, y écrit, valide les"
            " synthèses, donne accès."
        ),
        Role.KEY_WORKER: tr(
            "Voit les dossiers des jeunes suivis et ceux qu’on lui ouvre, y écrit, prépare les"
            " synthèses."
        ),
        Role.FOSTER_CARER: tr(
            "Voit le jeune accueilli et ses propres textes, et consigne des rencontres."
        ),
        Role.ADMINISTRATOR: tr(
            "Ne voit aucun dossier : s’occupe des réglages, des comptes et des sauvegardes."
        ),
        Role.AUDITOR: tr("Ne voit aucun dossier : lit le journal."),
    }[role]


def state_words(account: Account, now: datetime) -> str:
    """Return where an account stands; an active one needs no word."""
    if account.state is AccountState.REMOVED:
        at = account.removed_at
        said = tr("retiré le {when}")
        return tr("compte retiré") if at is None else said.format(when=moment_words(at))
    if account.state is AccountState.ACTIVE or account.invited_until is None:
        return tr("compte ouvert")
    if account.is_invitation_over(now):
        return tr("le code n’est plus valable : donnez un nouveau code")
    said = tr("n’a pas encore choisi de phrase ; code valable jusqu’au {when}")
    return said.format(when=moment_words(account.invited_until))


def moment_words(at: datetime) -> str:
    """Return « 1er décembre 2026 à 18 h 02 »."""
    local, words = at.astimezone(), calendar()
    said = tr("{day} à {time}")
    return said.format(day=words.day(local.date()), time=words.clock(local.time()))


def welcome_words(colleague: Colleague, today: date) -> str:
    """Return the first sentences that somebody hears who has just accepted an invitation."""
    sees = role_sees(colleague.account.role)
    said = tr("Votre compte est ouvert. Votre rôle {sees}").format(sees=sees[:1].lower() + sees[1:])
    if not colleague.takes_grants:
        return shown(said)
    parts = [reach_words(colleague), *(place_words(line, today) for line in colleague.grants)]
    now = tr("Aujourd’hui : {reach}.").format(reach=" · ".join(filter(None, parts)))
    return shown(f"{said} {now}")


# ---------------------------------------------------------------------- what is reached


def reach_words(colleague: Colleague) -> str:
    """Return what a role and its young people open, without the grants."""
    if not colleague.takes_grants:
        sees = colleague.account.role is Role.DIRECTOR
        return tr("tous les dossiers") if sees else tr("aucun dossier")
    followed = colleague.followed
    if followed is None:
        return tr("les jeunes dont il ou elle est référent")
    if followed == 0:
        return "" if colleague.grants else tr("aucun dossier pour l’instant")
    return Plurals().followed(followed)


def subject_words(line: GrantLine) -> str:
    """Return what a grant opens: « Unité Les Érables »."""
    kind = line.grant.kind
    if not line.subject:
        return tr("un jeune") if kind is GrantKind.YOUNG_PERSON else tr("un lieu retiré")
    if kind is GrantKind.UNIT:
        return tr("Unité {name}").format(name=line.subject)
    return line.subject


def span_words(grant: AccessGrant, today: date) -> str:
    """Return from when to when a grant holds, or that it does not hold any more."""
    day = calendar().day
    since, until = day(grant.since), "" if grant.until is None else day(grant.until)
    if grant.until is None:
        said = tr("à partir du {since}") if grant.since > today else tr("depuis le {since}")
    else:
        said = tr("du {since} au {until}")
    return said.format(since=since, until=until)


def place_words(line: GrantLine, today: date) -> str:
    """Return « Unité Les Érables, depuis le 3 mars 2026 »."""
    return shown(f"{subject_words(line)}, {span_words(line.grant, today)}")


def grant_words(line: GrantLine, today: date) -> str:
    """Return « Unité Les Érables, depuis le 3 mars 2026 (congés de Malik) »."""
    said = tr("{what}, {span} ({reason})")
    return shown(
        said.format(
            what=subject_words(line),
            span=span_words(line.grant, today),
            reason=reason_words(line.grant.reason),
        )
    )


def past_words(line: GrantLine, today: date) -> str:
    """Return a grant as the history tells it: to whom, by whom, and what became of it."""
    said = tr("{holder} : {grant}, donné par {by} le {day}").format(
        holder=line.holder,
        grant=grant_words(line, today),
        by=line.given_by,
        day=calendar().day(line.grant.given_at.astimezone().date()),
    )
    if line.grant.withdrawn_at is not None:
        day = calendar().day(line.grant.withdrawn_at.astimezone().date())
        said = tr("{grant} ; retiré le {day}").format(grant=said, day=day)
    return shown(said)


def why_words(one: ReachedBy, today: date) -> str:
    """Return why an account reaches a young person's file."""
    if one.sees_everybody:
        return tr("son rôle voit tous les dossiers")
    parts = [tr("suit ce jeune")] if one.is_key_worker else []
    parts += [
        shown(tr("accès donné à ce jeune, {span}")).format(span=span_words(line.grant, today))
        if line.grant.kind is GrantKind.YOUNG_PERSON
        else place_words(line, today)
        for line in one.grants
    ]
    return shown(" · ".join(parts))
