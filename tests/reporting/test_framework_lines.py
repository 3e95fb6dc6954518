"""The framework on paper: below each pair what lacks, in both languages, read back."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from mentordesk.domain.framework_codes import MissingCode, Remedy, Who
from mentordesk.domain.framework_gaps import FrameworkGap, FrameworkGaps
from mentordesk.domain.framework_steps import Missing
from mentordesk.domain.identity import MentorId
from mentordesk.domain.pairs import Pair, PairState
from mentordesk.reporting.framework_lines import gap_sentences
from mentordesk.reporting.wording import load_words
from mentordesk.system.places import resource_root
from tests.reporting.conftest import PAIR, PERSON, choose, compose_page, ended_pair, printed

THE_3RD = date(2026, 10, 3)
OF_A_MOVE = {
    Remedy.CLOSING,
    Remedy.SAME_FORM,
    Remedy.WAIT,
    Remedy.OTHER_MOVE,
    Remedy.NEW_PATH,
}
OF_NO_PAPER = {MissingCode.NOTHING_WITHDRAWN, MissingCode.NO_MEETING}
"""The first is said of an act; for the second stands how many meetings were held all the same."""

OF_A_GAP = [
    code
    for code in MissingCode
    if Missing(code).remedy not in OF_A_MOVE and code not in OF_NO_PAPER
]


def page(found: FrameworkGaps, language: str = "fr", state: PairState = PairState.ACTIVE) -> str:
    made = Pair(PAIR, PERSON, MentorId("mentor"), state, date(2026, 1, 12))
    content = compose_page(
        choose(language=language), pairs=[made], mentors=["Karim H."], gaps={PAIR: found}
    )
    return printed(content).text


@pytest.mark.parametrize(("code", "language"), list(product(OF_A_GAP, ("fr", "en"))))
def test_each_gap_has_its_words_for_everybody(code: MissingCode, language: str) -> None:
    words = load_words(resource_root() / "wording", language)
    for who, day in product((None, *Who), (None, THE_3RD)):
        (said,) = gap_sentences(FrameworkGaps((FrameworkGap(code, who, day),)), words)
        assert said.endswith(".")
        assert said[0].isupper()
        assert "{" not in said


def test_both_languages_have_the_same_words() -> None:
    french, english = (load_words(resource_root() / "wording", one) for one in ("fr", "en"))
    assert french.keys == english.keys


def test_a_complete_framework_adds_nothing_to_the_line_of_the_pair() -> None:
    line = "Rythme convenu : une rencontre tous les 14 jours, 1 h 30. Rencontres"
    assert line in page(FrameworkGaps())


def test_each_gap_is_a_sentence_below_its_pair() -> None:
    found = FrameworkGaps(
        (
            FrameworkGap(MissingCode.NO_AGREEMENT, Who.FATHER),
            FrameworkGap(MissingCode.WITHDRAWN, Who.MOTHER, THE_3RD),
            FrameworkGap(MissingCode.NO_AUTHORITY, Who.PARENT),
        ),
        held_before_frame=1,
    )
    assert (
        "1 h 30. 1 rencontre a eu lieu avant la fin du cadre."
        " Il manque l’accord écrit du père."
        " L’accord de la mère est retiré depuis le 3 octobre 2026."
        " Il manque de savoir qui est l’autre titulaire de l’autorité parentale. Rencontres"
    ) in page(found)
    assert (
        "1 meeting took place before the framework was complete."
        " The written agreement of the father is missing."
        " The agreement of the mother has been withdrawn since 3 October 2026."
    ) in page(found, "en")


def test_a_pair_of_before_is_marked_before_its_gaps() -> None:
    gaps = (FrameworkGap(MissingCode.NO_ASSESSMENT, day=THE_3RD),)
    assert (
        "Cadre à compléter."
        " Il manque l’évaluation de la situation, à faire pour le 3 octobre 2026. Rencontres"
    ) in page(FrameworkGaps(gaps, is_to_complete=True))


def test_a_pair_of_before_without_anything_noted_is_one_line() -> None:
    unnoted = FrameworkGaps(is_to_complete=True, is_unnoted=True)
    said = "Cadre à compléter : évaluation, accords et attestation ne sont pas notés. Rencontres"
    assert said in page(unnoted)


def test_a_pair_that_has_ended_is_not_to_be_completed_any_more() -> None:
    ended = ended_pair("Karim H.")
    text = printed(compose_page(**ended, gaps={PAIR: FrameworkGaps(is_unnoted=True)})).text
    said = "du 12 janvier 2026 au 30 septembre 2026. Évaluation, accords et attestation"
    assert f"{said} ne sont pas notés." in text
    assert "à compléter" not in text


def test_a_pair_that_met_before_it_began_says_that_it_is_prepared() -> None:
    text = page(FrameworkGaps(held_before_frame=2), state=PairState.AGREED)
    assert (
        "Mentor : Karim H., mentorat en préparation depuis le 12 janvier 2026."
        " 2 rencontres ont eu lieu avant la fin du cadre."
    ) in text
