"""The rules as data: each confirmed article has a test that names it, and nothing else is cited."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain import framework_rules
from mentordesk.domain.framework import framework_of
from mentordesk.domain.framework_codes import Authority, ConsentKind, MissingCode, Who
from mentordesk.domain.framework_facts import Certificate, assessment_due_on, eligible_on
from mentordesk.domain.framework_rules import (
    RULES,
    STEPS,
    LegalRule,
    Mark,
    RuleCode,
    Step,
    rule_on,
    rules_on,
)
from tests.framework_lives import (
    BORN,
    OPENED,
    TODAY,
    assessment,
    consent,
    whole,
    without,
    young_adult,
)

if TYPE_CHECKING:
    from mentordesk.domain.framework_facts import FrameworkFacts

ROOT = Path(__file__).parents[2]
DECREE = date(2024, 2, 19)


def rule(code: RuleCode) -> LegalRule:
    return rule_on(code, TODAY)


def codes(facts: FrameworkFacts, step: Step) -> list[tuple[MissingCode, Who | None]]:
    return [(one.code, one.who) for one in framework_of(facts, TODAY).of(step).missing]


# ------------------------------------------------------------------ one test for each article


def test_l_221_2_6_has_mentoring_proposed_and_its_day_of_effect_is_not_claimed() -> None:
    proposed = rule(RuleCode.MENTORING_PROPOSED)
    assert proposed.cited == "art. L. 221-2-6 du CASF"
    assert proposed.cited_text == "loi n° 2022-140 du 7 février 2022, art. 9"
    assert proposed.since is None


def test_d_221_34_asks_from_11_and_each_year_until_21() -> None:
    asked = rule(RuleCode.ASSESSMENT)
    assert asked.cited == "art. D. 221-34 du CASF (art. L. 222-5)"
    assert asked.cited_text == "décret n° 2024-117 du 16 février 2024"
    assert asked.since == DECREE
    assert eligible_on(BORN, None) == date(2024, 5, 10)
    assert eligible_on(BORN, date(2023, 9, 1)) == date(2023, 9, 1)
    assert assessment_due_on(whole(), TODAY) == date(2027, 9, 1)
    older = replace(young_adult(), birth_date=date(2006, 5, 10))
    assert assessment_due_on(older, TODAY) is None
    assert codes(replace(older, assessments=()), Step.ASSESSMENT) == [
        (MissingCode.NO_ASSESSMENT, None)
    ]


@pytest.mark.parametrize("whose", [None, "mother", "father"])
def test_d_221_35_has_the_young_person_and_each_holder_informed(whose: str | None) -> None:
    assert rule(RuleCode.INFORMATION).cited == "art. D. 221-35 du CASF"
    assert rule(RuleCode.INFORMATION).since == DECREE
    identity = next((one.id for one in whole().holders if one.id == whose), None)
    facts = without(whole(), ConsentKind.INFORMATION, identity)
    assert codes(facts, Step.INFORMATION) == [
        (MissingCode.NOT_INFORMED, Who(whose or "young_person"))
    ]


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (ConsentKind.OPINION, MissingCode.NO_OPINION),
        (ConsentKind.ADHESION, MissingCode.NO_ADHESION),
    ],
)
def test_d_221_35_collects_opinion_and_adhesion(kind: ConsentKind, code: MissingCode) -> None:
    cited = rule(RuleCode.ADHESION).cited
    assert cited == "art. D. 221-35 du CASF (art. L. 112-3 et L. 223-4)"
    facts = without(whole(), kind, None)
    assert codes(facts, Step.ADHESION) == [(code, Who.YOUNG_PERSON)]


def test_d_221_35_asks_for_the_written_agreement_of_the_holders() -> None:
    assert rule(RuleCode.AGREEMENT).cited == "art. D. 221-35 du CASF"
    facts = whole()
    mother = facts.holders[0].id
    said = replace(consent(ConsentKind.AGREEMENT, mother, number=1), evidence=None)
    spoken = replace(facts, consents=(*facts.consents, said))
    assert codes(spoken, Step.AGREEMENT) == [(MissingCode.NO_AGREEMENT, Who.MOTHER)]
    assert codes(facts, Step.AGREEMENT) == []


def test_d_221_35_asks_guardian_and_family_council_for_a_ward_of_the_state() -> None:
    assert rule(RuleCode.AGREEMENT_WARD).cited == "art. D. 221-35 du CASF"
    facts = whole(Authority.STATE_WARD)
    assert codes(facts, Step.AGREEMENT) == []
    nobody = replace(facts, consents=())
    assert codes(nobody, Step.AGREEMENT) == [
        (MissingCode.NO_AGREEMENT, Who.GUARDIAN),
        (MissingCode.NO_AGREEMENT, Who.FAMILY_COUNCIL),
    ]


def test_d_221_37_has_a_framework_agreement_with_the_association() -> None:
    agreed = rule(RuleCode.FRAMEWORK_AGREEMENT)
    assert agreed.cited == "art. D. 221-37 du CASF"
    assert (agreed.since, "by position" in agreed.source) == (DECREE, True)


def test_l_133_6_asks_for_a_certificate_of_less_than_six_months_at_the_start() -> None:
    vetted = rule(RuleCode.VETTING_START)
    assert vetted.cited == "art. L. 133-6 du CASF"
    assert vetted.cited_text == "décret n° 2024-643 du 28 juin 2024"
    assert vetted.since == date(2025, 10, 1)
    issued = Certificate(date(2026, 5, 24), date(2026, 6, 1))
    assert issued.is_fresh_for(date(2026, 11, 23))
    assert not issued.is_fresh_for(date(2026, 11, 24))


def test_l_133_6_asks_for_another_certificate_every_three_years() -> None:
    assert rule(RuleCode.VETTING_RENEWAL).cited == "art. L. 133-6 du CASF"
    assert Certificate(date(2024, 2, 29)).renew_on == date(2027, 2, 28)


# ---------------------------------------------------------------------------- and no other


def test_the_young_adult_s_agreement_is_confirmed_without_an_article() -> None:
    own = rule(RuleCode.AGREEMENT_YOUNG_ADULT)
    assert (own.is_to_confirm, own.cited) == (False, "")
    assert own.cited_text == "décret n° 2024-117 du 16 février 2024"


@pytest.mark.parametrize("one", [one for one in RULES if one.mark is not Mark.CONFIRMED], ids=str)
def test_a_rule_that_is_not_confirmed_cites_nothing(one: LegalRule) -> None:
    assert one.is_to_confirm
    assert (one.cited, one.cited_text) == ("", "")


def test_to_confirm_is_what_the_field_s_dossier_does_not_prove() -> None:
    sure = {one.code for one in RULES if not one.is_to_confirm}
    assert sure == {
        RuleCode.MENTORING_PROPOSED, RuleCode.ASSESSMENT, RuleCode.INFORMATION, RuleCode.ADHESION,
        RuleCode.AGREEMENT, RuleCode.AGREEMENT_WARD, RuleCode.AGREEMENT_YOUNG_ADULT,
        RuleCode.FRAMEWORK_AGREEMENT, RuleCode.VETTING_START, RuleCode.VETTING_RENEWAL,
        RuleCode.SIX_MONTHS,
    }  # fmt: skip


def test_each_article_that_is_cited_is_named_by_a_test_here() -> None:
    tests = [name for name in globals() if name.startswith("test_")]
    for one in RULES:
        number = re.search(r"([DL])\. (\d+(?:-\d+)+)", one.cited)
        if number is not None:
            name = f"{number[1]}_{number[2]}".replace("-", "_").lower()
            assert any(name in test for test in tests), one.cited


NUMBERS = {number for one in RULES for number in re.findall(r"\d{3}-\d+(?:-\d+)*", one.article)}


def test_articles_are_spelled_nowhere_else() -> None:
    assert {"221-2-6", "221-34", "221-35", "221-40", "133-6"} <= NUMBERS
    spelled = re.compile(rf"[DLR]\.?\s*(?:{'|'.join(NUMBERS)})(?![\d-])")
    own = Path(framework_rules.__file__)
    files = [path for path in (ROOT / "mentordesk").rglob("*.py") if path != own]
    files += [
        *(ROOT / "resources/wording").rglob("*.toml"),
        *(ROOT / "resources/i18n").rglob("*.*"),
    ]
    texts = {path: path.read_bytes().decode(errors="replace") for path in files}
    assert len(texts) > 300
    assert [str(path) for path, text in texts.items() if spelled.search(text)] == []
    assert spelled.search(own.read_text(encoding="utf-8"))


def test_each_step_has_its_rules_and_each_rule_stands_on_a_source() -> None:
    assert [one.step for one in STEPS] == list(Step)
    assert all(one.rules for one in STEPS)
    assert {one.code for one in RULES} == set(RuleCode)
    assert all(one.source for one in RULES)


def test_a_rule_that_no_confirmed_text_dates_is_in_force_always() -> None:
    before = {one.code for one in rules_on(date(2023, 1, 1))}
    assert RuleCode.MENTORING_PROPOSED in before
    assert RuleCode.ASSESSMENT not in before
    assert {one.code for one in rules_on(DECREE)} - before >= {RuleCode.ASSESSMENT}
    assert RuleCode.VETTING_START in {one.code for one in rules_on(date(2025, 10, 1))}
    assert RuleCode.VETTING_START not in {one.code for one in rules_on(date(2025, 9, 30))}


def test_a_change_of_law_is_a_change_of_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    now = rule(RuleCode.ASSESSMENT)
    changes = date(2027, 1, 1)
    later = replace(now, since=changes, months=6, article="art. D. 999-1 du CASF")
    ended = replace(now, until=date(2026, 12, 31))
    rest = tuple(one for one in RULES if one is not now)
    monkeypatch.setattr(framework_rules, "RULES", (*rest, ended, later))
    facts = replace(whole(), assessments=(assessment(OPENED),))
    assert assessment_due_on(facts, date(2026, 12, 31)) == date(2027, 9, 1)
    assert assessment_due_on(facts, changes) == date(2027, 3, 1)
    assert rule_on(RuleCode.ASSESSMENT, changes).cited == "art. D. 999-1 du CASF"
    assert rule_on(RuleCode.ASSESSMENT, date(2020, 1, 1)).months == 12
