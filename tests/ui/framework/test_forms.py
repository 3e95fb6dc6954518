"""The forms of the framework: what is typed is kept, noted, refused in words, or comes back."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.framework_codes import (
    AssessmentOutcome,
    Authority,
    ConsentKind,
    Evidence,
    HolderRole,
    OperatorKind,
    Who,
)
from mentordesk.domain.framework_rules import Step
from mentordesk.domain.framework_steps import Status
from mentordesk.domain.pairs import PairState
from mentordesk.domain.people import MentorDraft
from mentordesk.services import agreements, framework, people, places
from mentordesk.services import bin as bin_services
from mentordesk.ui import dialogs, path_routes, routes
from mentordesk.ui.framework.agreement_form import AgreementForm
from mentordesk.ui.framework.assessment_form import AssessmentForm
from mentordesk.ui.framework.certificate_form import CertificateForm
from mentordesk.ui.framework.consent_form import ConsentForm
from mentordesk.ui.framework.holders_form import HoldersForm
from mentordesk.ui.framework.operator_form import OperatorForm
from mentordesk.ui.framework.withdrawal_form import WithdrawalForm
from mentordesk.ui.help.page import HelpPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.young_person.page import YoungPersonPage
from mentordesk.ui.young_person.tabs import FileTab
from tests.driving import CTRL
from tests.ui.framework.frames import Frame, add_person, until_the_fathers_agreement
from tests.ui.looking import cut_off, expect_none, speechless
from tests.ui.reading import act, plain, said

if TYPE_CHECKING:
    from mentordesk.domain.identity import PairId, YoungPersonId
    from mentordesk.services.framework import FrameworkPage
    from mentordesk.ui.widgets.form_page import FormPage
    from tests.driving import Driver

TODAY = date(2026, 11, 22)


@pytest.fixture
def desk(driver: Driver) -> Driver:
    driver.unlock(driver.vault())
    return driver


@pytest.fixture
def frame(desk: Driver) -> Frame:
    return desk.read(until_the_fathers_agreement)


def page_of(driver: Driver, young: YoungPersonId, pair: PairId | None = None) -> FrameworkPage:
    return driver.read(lambda context: framework.framework_page(context, young, pair))


def looked_at(driver: Driver, form: FormPage, name: str) -> None:
    driver.settle()
    place = os.environ.get("MENTORDESK_PICTURES")
    if place:
        driver.window.grab().save(str(Path(place) / f"form-{name}.png"))
    for look in (cut_off, speechless):
        expect_none(look(form))


def is_back_at_the_framework(driver: Driver) -> bool:
    driver.settle()
    return driver.page(YoungPersonPage).tabs.front is FileTab.FRAMEWORK


# ---------------------------------------------------------------------- assessment


def test_a_favourable_assessment_opens_the_path_by_keyboard(desk: Driver) -> None:
    young = desk.read(add_person)
    desk.desk.navigator.go(path_routes.AssessmentFormRoute(young))
    form = desk.page(AssessmentForm)
    desk.settle()
    desk.write("12/09/2026")
    assert plain(form.due.text()) == "À refaire avant le 12 septembre 2027."
    form.done_by.setFocus()
    desk.write("service de l’ASE")
    looked_at(desk, form, "assessment")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert is_back_at_the_framework(desk)
    page = page_of(desk, young)
    assert page.pair is not None
    assert page.pair.state is PairState.ASSESSED
    assert page.facts.assessments[0].outcome is AssessmentOutcome.FAVOURABLE


def test_an_assessment_without_a_day_is_refused_in_words(desk: Driver) -> None:
    young = desk.read(add_person)
    desk.desk.navigator.go(path_routes.AssessmentFormRoute(young))
    form = desk.page(AssessmentForm)
    desk.settle()
    form.save()
    desk.settle()
    words = said(form)
    assert "Écrivez le jour de l’évaluation." in words
    assert "Écrivez qui l’a faite, par exemple « service de l’ASE »." in words
    form.assessed_on.setText("32/13")
    form.save()
    assert any("n’est pas lisible" in one for one in said(form))


def test_the_words_of_an_assessment_come_back_from_the_help_and_from_today(desk: Driver) -> None:
    young = desk.read(add_person)
    desk.desk.navigator.go(path_routes.AssessmentFormRoute(young))
    form = desk.page(AssessmentForm)
    desk.settle()
    form.done_by.setFocus()
    desk.write("inspecteur de l’ASE")
    desk.press(Qt.Key.Key_F1)
    assert desk.page(HelpPage).isVisible()
    desk.desk.navigator.back()
    desk.settle()
    assert desk.page(AssessmentForm).done_by.text() == "inspecteur de l’ASE"
    desk.desk.navigator.go(routes.TodayRoute())
    desk.settle()
    first = desk.page(TodayPage)
    assert "Évaluation : Amadou K." in said(first)
    act(first, "Reprendre").click()
    desk.settle()
    assert desk.page(AssessmentForm).done_by.text() == "inspecteur de l’ASE"


# ---------------------------------------------------------------------- consents


def consent_form(
    desk: Driver, frame: Frame, kind: ConsentKind, role: HolderRole | None = None
) -> ConsentForm:
    holder = None if role is None else frame.holders[role]
    route = path_routes.ConsentFormRoute(frame.young, frame.pair, kind, holder)
    desk.desk.navigator.go(route)
    form = desk.page(ConsentForm)
    desk.settle()
    return form


def test_the_fathers_agreement_is_noted_and_moves_the_pair(desk: Driver, frame: Frame) -> None:
    form = consent_form(desk, frame, ConsentKind.AGREEMENT, HolderRole.FATHER)
    assert plain(form.title.text()) == "Accord écrit du père"
    assert form.asked_on.value() == date(2026, 9, 15)
    assert not form.youth_words.isVisible()
    assert set(form.evidence.values()) == {None, Evidence.SIGNED_FORM, Evidence.LETTER}
    form.given_on.set_value(date(2026, 10, 2))
    form.save()
    desk.settle()
    assert "Choisissez la preuve écrite : un accord est écrit." in said(form)
    form.evidence.set_value(Evidence.SIGNED_FORM)
    looked_at(desk, form, "agreement")
    form.save()
    assert is_back_at_the_framework(desk)
    page = page_of(desk, frame.young)
    assert page.framework.of(Step.AGREEMENT).status is Status.DONE
    assert page.pair is not None
    assert page.pair.state is PairState.AGREED


def test_yes_and_no_at_once_is_refused(desk: Driver, frame: Frame) -> None:
    form = consent_form(desk, frame, ConsentKind.AGREEMENT, HolderRole.FATHER)
    form.given_on.set_value(date(2026, 10, 2))
    form.refused_on.set_value(date(2026, 10, 3))
    form.evidence.set_value(Evidence.LETTER)
    form.save()
    desk.settle()
    assert "C’est oui ou non : gardez une seule des deux dates." in said(form)


def test_the_own_words_outlive_the_form_and_lead_back_to_their_act(
    desk: Driver, frame: Frame
) -> None:
    form = consent_form(desk, frame, ConsentKind.ADHESION)
    assert form.youth_words.toPlainText() == "Je veux bien essayer"
    form.youth_words.setFocus()
    form.youth_words.selectAll()
    desk.write("Oui, si c’est du foot")
    looked_at(desk, form, "adhesion")
    desk.desk.navigator.go(routes.TodayRoute())
    desk.settle()
    first = desk.page(TodayPage)
    assert "Avis ou accord : Amadou K." in said(first)
    act(first, "Reprendre").click()
    desk.settle()
    again = desk.page(ConsentForm)
    assert plain(again.title.text()) == "Adhésion du jeune"
    assert again.youth_words.toPlainText() == "Oui, si c’est du foot"
    other = consent_form(desk, frame, ConsentKind.OPINION)
    assert other.youth_words.toPlainText() == ""
    again = consent_form(desk, frame, ConsentKind.ADHESION)
    assert again.youth_words.toPlainText() == "Oui, si c’est du foot"
    again.given_on.set_value(TODAY)
    again.save()
    assert is_back_at_the_framework(desk)
    desk.desk.navigator.go(routes.TodayRoute())
    desk.settle()
    assert "Avis ou accord : Amadou K." not in said(desk.page(TodayPage))


def test_the_words_of_a_draft_whose_pair_is_gone_can_still_be_read(
    desk: Driver, frame: Frame
) -> None:
    form = consent_form(desk, frame, ConsentKind.OPINION)
    form.youth_words.setPlainText("Peut-etre")
    desk.desk.navigator.go(routes.TodayRoute())
    desk.settle()
    desk.read(lambda context: bin_services.delete_pair(context, frame.pair))
    desk.desk.navigator.go(routes.TodayRoute())
    act(desk.page(TodayPage), "Reprendre").click()
    desk.settle()
    again = desk.page(ConsentForm)
    assert again.youth_words.toPlainText() == "Peut-etre"
    assert again.youth_words.isVisible()
    assert not again.keep.isEnabled()


def test_a_withdrawal_asks_and_stops_the_mentoring(
    desk: Driver, frame: Frame, monkeypatch: pytest.MonkeyPatch
) -> None:
    father = consent_form(desk, frame, ConsentKind.AGREEMENT, HolderRole.FATHER)
    father.given_on.set_value(TODAY)
    father.evidence.set_value(Evidence.LETTER)
    father.save()
    desk.settle()
    route = path_routes.WithdrawalFormRoute(frame.young, frame.pair, frame.agreed)
    desk.desk.navigator.go(route)
    form = desk.page(WithdrawalForm)
    looked_at(desk, form, "withdrawal")
    assert "Accord écrit de la mère" in said(form)
    asked: list[str] = []

    def answer(yes: bool) -> None:  # noqa: FBT001
        def confirm(_: object, __: str, sentence: str, ___: str) -> bool:
            asked.append(plain(sentence))
            return yes

        monkeypatch.setattr(dialogs.DIALOGS, "confirm", confirm)

    answer(yes=False)
    form.save()
    desk.settle()
    assert asked == ["Accord écrit de la mère : noter le retrait ? Le mentorat s’arrête aussitôt."]
    assert page_of(desk, frame.young).framework.of(Step.AGREEMENT).status is Status.DONE
    answer(yes=True)
    form.save()
    assert is_back_at_the_framework(desk)
    page = page_of(desk, frame.young, frame.pair)
    assert page.pair is not None
    assert page.pair.state is PairState.DECLINED
    assert page.framework.of(Step.AGREEMENT).status is Status.WITHDRAWN


# ---------------------------------------------------------------------- operator, agreement


def test_the_operator_and_the_mentor_are_chosen(desk: Driver, frame: Frame) -> None:
    mentor, _ = desk.read(lambda at: people.add_mentor(at, MentorDraft("Sophie", "Roux")))
    tandem, _ = desk.read(lambda at: places.add_association(at, "Tandem"))
    desk.desk.navigator.go(path_routes.OperatorFormRoute(frame.young, frame.pair))
    form = desk.page(OperatorForm)
    desk.settle()
    assert not form.association.isVisible()
    form.kind.set_value(OperatorKind.ASSOCIATION)
    assert form.association.isVisible()
    form.mentor.set_value(mentor.id)
    form.save()
    desk.settle()
    assert "Choisissez l’association." in said(form)
    form.association.set_value(tandem.id)
    looked_at(desk, form, "operator")
    form.save()
    assert is_back_at_the_framework(desk)
    pair = page_of(desk, frame.young).pair
    assert pair is not None
    kind = OperatorKind.ASSOCIATION
    assert (pair.operator_kind, pair.operator, pair.mentor) == (kind, tandem.id, mentor.id)


def agreement_form(desk: Driver, frame: Frame) -> AgreementForm:
    desk.desk.navigator.go(path_routes.AgreementFormRoute(frame.young, frame.pair))
    form = desk.page(AgreementForm)
    desk.settle()
    return form


def test_the_agreement_keeps_its_terms_and_each_signature(desk: Driver, frame: Frame) -> None:
    form = agreement_form(desk, frame)
    form.starts_on.set_value(date(2026, 12, 1))
    form.until_on.set_value(date(2026, 11, 1))
    form.save()
    desk.settle()
    assert "Cette date est avant le début." in said(form)
    form.until_on.set_value(date(2027, 8, 31))
    form.terms.setPlainText("Le mercredi.")
    form.signed[Who.SERVICE].set_value(TODAY)
    looked_at(desk, form, "individual-agreement")
    form.save()
    assert is_back_at_the_framework(desk)
    page = page_of(desk, frame.young)
    signed = page.facts.agreement
    assert signed is not None
    assert (signed.terms, signed.service_signed_on) == ("Le mercredi.", TODAY)
    assert page.pair is not None
    assert page.pair.planned_end_on == date(2027, 8, 31)


def test_a_signature_alone_makes_no_version_and_other_terms_are_signed_anew(
    desk: Driver, frame: Frame
) -> None:
    form = agreement_form(desk, frame)
    form.until_on.set_value(date(2027, 8, 31))
    form.signed[Who.SERVICE].set_value(TODAY)
    form.save()
    desk.settle()
    form = agreement_form(desk, frame)
    form.signed[Who.YOUNG_PERSON].set_value(TODAY)
    form.save()
    desk.settle()
    first = page_of(desk, frame.young).facts.agreement
    assert first is not None
    assert (first.version, first.young_person_signed_on) == (1, TODAY)
    form = agreement_form(desk, frame)
    form.terms.setPlainText("Le samedi.")
    form.save()
    desk.settle()
    second = page_of(desk, frame.young).facts.agreement
    assert second is not None
    assert (second.version, second.service_signed_on) == (2, None)


# ---------------------------------------------------------------------- holders, certificate


def test_the_holders_of_a_ward_are_proposed_and_kept(desk: Driver) -> None:
    young = desk.read(add_person)
    desk.desk.navigator.go(path_routes.HoldersFormRoute(young))
    form = desk.page(HoldersForm)
    desk.settle()
    form.save()
    desk.settle()
    assert "Choisissez qui exerce l’autorité parentale." in said(form)
    form.authority.set_value(Authority.STATE_WARD)
    form.authority.chosen.emit(Authority.STATE_WARD)
    assert [row.role.value() for row in form.rows] == [
        HolderRole.GUARDIAN,
        HolderRole.FAMILY_COUNCIL,
    ]
    form.rows[0].name.setText("Mme Durand")
    looked_at(desk, form, "holders")
    form.save()
    assert is_back_at_the_framework(desk)
    facts = page_of(desk, young).facts
    assert facts.authority is Authority.STATE_WARD
    assert [(one.role, one.name) for one in facts.holders] == [
        (HolderRole.GUARDIAN, "Mme Durand"),
        (HolderRole.FAMILY_COUNCIL, ""),
    ]


def test_a_holder_whose_authority_ended_stays(desk: Driver, frame: Frame) -> None:
    desk.desk.navigator.go(path_routes.HoldersFormRoute(frame.young))
    form = desk.page(HoldersForm)
    desk.settle()
    assert len(form.rows) == len(frame.holders)
    form.authority.set_value(Authority.ONE_PARENT)
    form.save()
    desk.settle()
    assert any("C’est trop de personnes pour ce choix" in one for one in said(form))
    form.rows[1].until.set_value(date(2026, 10, 1))
    form.save()
    assert is_back_at_the_framework(desk)
    page = page_of(desk, frame.young)
    assert page.facts.holders[1].until == date(2026, 10, 1)
    assert page.framework.of(Step.AGREEMENT).status is Status.DONE


def test_the_days_of_a_certificate_are_kept(desk: Driver, frame: Frame) -> None:
    mentor, _ = desk.read(lambda at: people.add_mentor(at, MentorDraft("Sophie", "Roux")))
    desk.read(lambda at: agreements.choose_mentor(at, frame.pair, mentor.id))
    desk.desk.navigator.go(path_routes.CertificateFormRoute(frame.young, frame.pair, mentor.id))
    form = desk.page(CertificateForm)
    looked_at(desk, form, "certificate")
    assert "Sophie Roux" in said(form)
    form.verified_on.set_value(TODAY)
    form.save()
    desk.settle()
    assert "Écrivez aussi le jour où elle a été délivrée." in said(form)
    form.issued_on.set_value(date(2026, 6, 3))
    form.save()
    assert is_back_at_the_framework(desk)
    paper = page_of(desk, frame.young).facts.certificate
    assert paper is not None
    assert (paper.issued_on, paper.verified_on) == (date(2026, 6, 3), TODAY)
