"""Why each step is asked: what each rule says, and its article, or that it is to be confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.framework_facts import AuthorityVariant
from mentordesk.domain.framework_rules import STEPS, RuleCode, Step, rule_on
from mentordesk.ui.texts import tr
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.framework_rules import LegalRule

_HEADING = (RuleCode.MENTORING_PROPOSED, RuleCode.ASSESSMENT, RuleCode.AGREEMENT)
_ONLY_FOR = {
    RuleCode.AGREEMENT_WARD: {AuthorityVariant.STATE_WARD},
    RuleCode.AGREEMENT_YOUNG_ADULT: {AuthorityVariant.YOUNG_ADULT},
    RuleCode.BOTH_PARENTS: {AuthorityVariant.BOTH_PARENTS, AuthorityVariant.UNKNOWN},
}
"""Rules that concern some young people alone."""


def heading_articles(today: date) -> str:
    """Return the articles on which the whole path stands, each without what it refers to."""
    cited = [rule_on(code, today).cited.partition(" (")[0] for code in _HEADING]
    numbers = [one.removeprefix("art. ").removesuffix(" du CASF") for one in cited if one]
    if not numbers:
        return ""
    *first, last = numbers
    listed = (
        last if not first else tr("{first} et {last}").format(first=", ".join(first), last=last)
    )
    return shown(tr("art. {numbers} du CASF").format(numbers=listed))


def explanation(step: Step, variant: AuthorityVariant, today: date) -> list[tuple[str, str]]:
    """Return the rules of a step: what each says, and where it stands since when."""
    codes = next(one.rules for one in STEPS if one.step is step)
    wanted = [code for code in codes if variant in _ONLY_FOR.get(code, {variant})]
    words = _words()
    rules = [rule_on(code, today) for code in wanted]
    return [(_said(words[rule.code], rule), source_words(rule)) for rule in rules]


def source_words(rule: LegalRule) -> str:
    """Return the article of a rule and its date of effect; or « to be confirmed »."""
    if rule.is_to_confirm:
        return tr("à confirmer")
    parts = [rule.cited, rule.cited_text]
    if rule.since is not None:
        since = calendar().day(rule.since)
        parts.append(tr("en vigueur depuis le {day}").format(day=since))
    return shown(" · ".join(filter(None, parts)))


def _said(words: str, rule: LegalRule) -> str:
    """Return the words of a rule with its numbers, which stand in its table alone."""
    numbers = {
        "age": rule.from_age,
        "until": rule.until_age,
        "months": rule.months,
        "years": rule.months // 12,
        "days": rule.days,
    }
    return shown(words.format(**numbers))


def _words() -> dict[RuleCode, str]:
    return {**_of_the_start(), **_of_agreements(), **_of_the_mentor()}


def _of_the_start() -> dict[RuleCode, str]:
    return {
        RuleCode.MENTORING_PROPOSED: tr(
            "Un mentorat est proposé à chaque jeune confié, dans son intérêt et après évaluation ;"
            " ses objectifs évoluent avec lui."
        ),
        RuleCode.ASSESSMENT: tr(
            "La situation est évaluée dès {age} ans, au plus tard à l’entrée au collège, puis tous"
            " les ans ; aussi pour un jeune majeur accompagné, jusqu’à {until} ans."
        ),
        RuleCode.ASSESSMENT_REMINDER: tr("Le rappel vient {days} jours avant : c’est un usage."),
        RuleCode.INFORMATION: tr(
            "Le jeune et chaque titulaire de l’autorité parentale sont informés de ce qu’est un"
            " mentorat, avant de dire oui ou non."
        ),
        RuleCode.ADHESION: tr(
            "Le jeune donne son avis, et il adhère ou non, selon son âge et son discernement. Ses"
            " mots sont gardés tels quels."
        ),
    }


def _of_agreements() -> dict[RuleCode, str]:
    return {
        RuleCode.AGREEMENT: tr(
            "L’accord de chaque titulaire de l’autorité parentale est écrit. Un oui à l’oral ne"
            " suffit pas."
        ),
        RuleCode.AGREEMENT_WARD: tr(
            "Pour un pupille de l’État, le tuteur et le conseil de famille donnent leur accord."
        ),
        RuleCode.AGREEMENT_YOUNG_ADULT: tr("Un jeune majeur donne seul son propre accord."),
        RuleCode.BOTH_PARENTS: tr("Quand les deux parents exercent l’autorité, les deux signent."),
        RuleCode.REFUSAL_OR_SILENCE: tr(
            "En cas de refus ou de silence, en parler au service de l’ASE."
        ),
    }


def _of_the_mentor() -> dict[RuleCode, str]:
    return {
        RuleCode.VETTING_START: tr(
            "Au début, l’attestation d’honorabilité du mentor a moins de {months} mois."
        ),
        RuleCode.VETTING_RENEWAL: tr(
            "Ensuite, une nouvelle attestation est due tous les {years} ans."
        ),
        RuleCode.VETTING_BLOCKS: tr("Sans attestation valable et vérifiée, pas de début."),
        RuleCode.FRAMEWORK_AGREEMENT: tr(
            "L’association qui propose les mentors a signé une convention-cadre."
        ),
        RuleCode.OPERATOR_ITSELF: tr(
            "Sans association, l’établissement ou le service met lui-même le mentorat en place."
        ),
        RuleCode.INDIVIDUAL_AGREEMENT: tr(
            "Une convention dit qui est le mentor et comment les rencontres se passent ; le jeune,"
            " le service de l’ASE et l’opérateur la signent."
        ),
        RuleCode.SIX_MONTHS: tr("Un mentorat dure au moins {months} mois : c’est un usage."),
        RuleCode.PPE_MENTION: tr("Le mentorat est inscrit dans le projet pour l’enfant."),
        RuleCode.FIRST_MEETING: tr(
            "Le mentorat est « en cours » à partir de la première rencontre qui suit tout le reste."
        ),
    }
