"""The tab of the framework: seven steps in words, what blocks, and why each step is asked."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.framework_codes import (
    AssessmentOutcome,
    MissingCode,
    Who,
)
from mentordesk.domain.framework_facts import AuthorityVariant
from mentordesk.domain.framework_records import AssessmentDraft
from mentordesk.domain.framework_rules import STEPS, RuleCode, Step, rule_on
from mentordesk.domain.framework_steps import Missing
from mentordesk.domain.pairs import PairDraft, PairState
from mentordesk.domain.people import MentorDraft
from mentordesk.services import framework, pairs, people
from mentordesk.ui import routes
from mentordesk.ui.framework.explanations import explanation, heading_articles, source_words
from mentordesk.ui.framework.tab import FrameworkTab
from mentordesk.ui.framework.words import missing_sentence
from mentordesk.ui.young_person.page import YoungPersonPage
from mentordesk.ui.young_person.tabs import FileTab
from tests.ui.framework.frames import Frame, add_person, until_the_fathers_agreement
from tests.ui.looking import cut_off, expect_none, speechless
from tests.ui.reading import act, acts, plain, said

if TYPE_CHECKING:
    from mentordesk.domain.identity import YoungPersonId
    from tests.driving import Driver

TODAY = date(2026, 11, 22)


@pytest.fixture
def desk(driver: Driver) -> Driver:
    driver.unlock(driver.vault())
    return driver


@pytest.fixture
def frame(desk: Driver) -> Frame:
    return desk.read(until_the_fathers_agreement)


def picture(driver: Driver, name: str) -> None:
    place = os.environ.get("MENTORDESK_PICTURES")
    if place and name:
        driver.window.grab().save(str(Path(place) / f"framework-{name}.png"))


def tab_of(driver: Driver, young: YoungPersonId, name: str = "") -> FrameworkTab:
    driver.desk.navigator.go(routes.FileRoute(young, FileTab.FRAMEWORK))
    page = driver.page(YoungPersonPage)
    driver.settle()
    picture(driver, name)
    found = page.findChild(FrameworkTab)
    assert found is not None
    return found


def row(tab: FrameworkTab, step: Step) -> list[str]:
    return said(next(one for one in tab.rows if one.step is step))


def test_the_tab_stands_third(desk: Driver, frame: Frame) -> None:
    tab_of(desk, frame.young)
    tabs = desk.page(YoungPersonPage).tabs
    assert tabs.offered.index(FileTab.FRAMEWORK) == 2
    assert tabs.tabText(2) == "Cadre du mentorat"
    assert tabs.front is FileTab.FRAMEWORK


def test_a_path_that_has_not_begun_says_how_to_open_it(desk: Driver) -> None:
    young = desk.read(add_person)
    tab = tab_of(desk, young, "empty")
    assert (
        "Le parcours n’a pas commencé. Notez l’évaluation de la situation pour l’ouvrir."
        in said(tab)
    )
    assert acts(tab) == ["Noter l’évaluation"]


def test_each_step_says_who_when_and_what_shows_it(desk: Driver, frame: Frame) -> None:
    tab = tab_of(desk, frame.young, "father")
    assert len(tab.rows) == len(Step)
    line = (
        "favorable, service de l’ASE, 12 septembre 2026, rapport · à refaire avant le"
        " 12 septembre 2027"
    )
    assert row(tab, Step.ASSESSMENT)[:3] == ["Évaluation de la situation", line, "Fait"]
    assert (
        "le jeune : le 15 septembre 2026, entretien · la mère : le 15 septembre 2026, entretien"
        " · le père : le 15 septembre 2026, entretien" in row(tab, Step.INFORMATION)
    )
    assert any("« Je veux bien essayer »" in words for words in row(tab, Step.ADHESION))
    words = row(tab, Step.AGREEMENT)
    assert "En retard" in words
    assert any("le père : manque, demandé le 15 septembre 2026" in one for one in words)
    described = plain(act(tab, "Noter l’accord").accessibleDescription())
    assert described == "Noter : accord écrit du père"
    assert "À venir" in row(tab, Step.FIRST_MEETING)
    for look in (cut_off, speechless):
        expect_none(look(desk.page(YoungPersonPage)))


def test_what_blocks_is_one_sentence_and_recording_stays_possible(
    desk: Driver, frame: Frame
) -> None:
    words = said(tab_of(desk, frame.young))
    assert "Il manque l’accord écrit du père." in words
    assert "Sans cela, le mentorat ne peut pas commencer." in words
    assert "Une rencontre qui a eu lieu peut toujours être consignée." in words


def test_why_opens_below_with_the_article_and_its_day(desk: Driver, frame: Frame) -> None:
    tab = tab_of(desk, frame.young)
    assessment, vetting = tab.rows[0], tab.rows[4]
    cited = "art. D. 221-34 du CASF (art. L. 222-5)"
    assert not any(words.startswith(cited) for words in said(tab))
    act(assessment, "Pourquoi ? Évaluation de la situation").click()
    vetting.why.click()
    desk.settle()
    assert any(
        words.startswith(cited) and words.endswith("en vigueur depuis le 19 février 2024")
        for words in said(assessment)
    )
    assert "à confirmer" in said(vetting)
    tab.rows[3].why.click()
    desk.settle()
    picture(desk, "why")
    act(assessment, "Refermer Évaluation de la situation").click()
    assert not any(words.startswith(cited) for words in said(assessment))


def test_a_rule_that_is_not_sure_is_to_confirm_and_cites_nothing() -> None:
    for code in RuleCode:
        rule = rule_on(code, TODAY)
        if rule.is_to_confirm:
            assert source_words(rule) == "à confirmer"
        elif rule.article:
            assert plain(source_words(rule)).startswith(rule.article)


def test_the_heading_cites_the_three_articles() -> None:
    cited = plain(heading_articles(TODAY))
    for code in (RuleCode.MENTORING_PROPOSED, RuleCode.ASSESSMENT, RuleCode.AGREEMENT):
        assert rule_on(code, TODAY).cited.removeprefix("art. ").split(" du")[0] in cited


@pytest.mark.parametrize("variant", list(AuthorityVariant))
def test_each_step_has_its_reasons(variant: AuthorityVariant) -> None:
    for one in STEPS:
        assert explanation(one.step, variant, TODAY)


@pytest.mark.parametrize("code", list(MissingCode))
@pytest.mark.parametrize("who", [None, *Who])
def test_all_that_can_lack_has_one_sentence(code: MissingCode, who: Who | None) -> None:
    words = missing_sentence(Missing(code, who=who, day=TODAY))
    assert words.endswith(".")
    assert "{" not in words


def test_a_withdrawal_is_seen_at_once(desk: Driver, frame: Frame) -> None:
    desk.read(lambda context: framework.withdraw_consent(context, frame.agreed, TODAY))
    tab = tab_of(desk, frame.young, "withdrawn")
    words = row(tab, Step.AGREEMENT)
    assert "Retiré le 22 novembre 2026" in words
    assert any("la mère : retiré le 22 novembre 2026" in one for one in words)


def test_a_pair_made_before_is_to_complete(desk: Driver) -> None:
    def make(context: object) -> YoungPersonId:
        young = add_person(context)  # type: ignore[arg-type]  # the driver's
        mentor, _ = people.add_mentor(context, MentorDraft("Sophie", "Roux"))  # type: ignore[arg-type]
        pairs.add_pair(context, PairDraft(young, mentor.id, date(2026, 9, 1)))  # type: ignore[arg-type]
        return young

    young = desk.read(make)
    words = said(tab_of(desk, young, "to-complete"))
    assert "cadre à compléter" in words
    assert "Ce qui manque encore" in words
    assert not any("ne peut pas commencer" in one for one in words)


def test_of_two_mentorings_one_is_chosen(desk: Driver, frame: Frame) -> None:
    second, _ = desk.read(lambda context: framework.open_path(context, frame.young))
    tab = tab_of(desk, frame.young)
    assert len(tab.pairs.values()) == 2
    tab.pairs.set_value(second.id)
    tab.pairs.chosen.emit(second.id)
    desk.settle()
    assert tab.found is not None
    assert tab.found.pair is not None
    assert tab.found.pair.id == second.id


def test_an_unfavourable_assessment_opens_nothing_and_the_young_person_may_ask(
    desk: Driver,
) -> None:
    young = desk.read(add_person)
    no = AssessmentDraft(date(2026, 10, 1), "service de l’ASE", AssessmentOutcome.UNFAVOURABLE)
    desk.read(lambda context: framework.note_assessment(context, young, no))
    tab = tab_of(desk, young)
    assert any("défavorable" in words for words in row(tab, Step.ASSESSMENT))
    act(tab, "Le jeune le demande : ouvrir le parcours").click()
    desk.settle()
    page = desk.read(lambda context: framework.framework_page(context, young))
    assert page.pair is not None
    assert page.pair.state is PairState.IDENTIFIED


def test_whoever_may_only_read_finds_no_act(
    desk: Driver, frame: Frame, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(framework, "allows", lambda *_: False)
    names = acts(tab_of(desk, frame.young))
    assert not any(name.startswith(("Noter", "Autres", "Consigner")) for name in names)
    assert any(name.startswith("Pourquoi ?") for name in names)
