"""Preparing a summary in the real window: what is ticked, written and asked for."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pypdfium2  # read back what was written
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mentordesk.domain.identity import SummaryId
from mentordesk.domain.summaries import ProgressSummary, Section, SummaryState
from mentordesk.ui import dialogs, routes
from mentordesk.ui.help.page import HelpPage
from mentordesk.ui.summaries.page import SummaryPage
from tests.driving import CTRL, FRENCH, PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.context import Context
    from mentordesk.services.settings import Settings
    from mentordesk.ui.summaries.choices_form import ChoicesForm
    from mentordesk.ui.summaries.citations import CitationLine
    from tests.driving import Driver
    from tests.lives import Life


class Answering(dialogs.Dialogs):
    """Answers as prepared, and remembers what was asked."""

    def __init__(self) -> None:
        self.agrees = True
        self.asked: list[tuple[str, str]] = []
        self.place: Path | None = None
        self.proposed = ""

    def save_pdf(self, parent: QWidget, title: str, proposed: Path) -> Path | None:
        self.proposed = proposed.name
        return self.place

    def confirm(self, parent: QWidget, title: str, sentence: str, act: str) -> bool:
        self.asked.append((" ".join(sentence.split()), act))
        return self.agrees


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Answering:
    answers = Answering()
    monkeypatch.setattr(dialogs, "DIALOGS", answers)
    return answers


def open_project(driver: Driver, life: Life) -> SummaryPage:
    """Open the vault and its project."""
    driver.unlock(driver.take(life.vault))
    driver.desk.navigator.go(routes.SummaryRoute(life.young_person, life.project))
    return drawn(driver)


def drawn(driver: Driver) -> SummaryPage:
    """Return the page in front once it shows the present choices."""
    page = driver.page(SummaryPage)
    driver.until(lambda: bool(page.preview._pages) and not page._redraw.isActive())
    driver.settle()
    return page


def form_of(page: SummaryPage) -> ChoicesForm:
    assert page._form is not None
    return page._form


def facts_of(page: SummaryPage) -> list[CitationLine]:
    return list(form_of(page).parts.facts.lines.values())


def kept(driver: Driver, life: Life) -> list[ProgressSummary]:
    """Return the projects in the base, the one changed last first."""

    def read(context: Context) -> list[ProgressSummary]:
        with context.vault.reading() as work:
            found = work.summaries.of_young_person(life.young_person)
        return [summary for summary in found if summary.state is SummaryState.DRAFT]

    return driver.read(read)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())


# ---------------------------------------------------------------------- ticks and texts


def test_the_count_tells_read_and_recorded_meetings(driver: Driver, french_life: Life) -> None:
    page = open_project(driver, french_life)
    form = form_of(page)
    assert form.count.text() == "3 rencontres sur 3 de la période"
    form.start.setText("10/11/2026")
    form.start.changed.emit()
    drawn(driver)
    assert form.count.text() == "1 rencontre sur 1 de la période"
    form.start.setText("21/11/2026")
    form.start.changed.emit()
    drawn(driver)
    assert form.count.text() == "Aucune rencontre consignée sur la période."


def test_each_part_shows_how_much_it_holds(driver: Driver, french_life: Life) -> None:
    rows = form_of(open_project(driver, french_life)).parts.rows
    assert rows[Section.GOALS].count.text() == "2"
    assert rows[Section.NEXT_STEPS].count.text() == "3"
    words, facts = rows[Section.YOUTH_WORDS].fold, rows[Section.KEY_FACTS].fold
    assert words is not None
    assert facts is not None
    assert (words.text(), facts.text()) == ("3 phrases", "3")


def test_a_second_untick_while_the_page_is_drawn_counts(driver: Driver, french_life: Life) -> None:
    page = open_project(driver, french_life)
    first, second, third = facts_of(page)
    first.tick.click()
    page._redraw.stop()
    page._draw()  # the answer to this one is under way …
    second.tick.click()  # … while the user goes on
    drawn(driver)
    assert [line.tick.isChecked() for line in (first, second, third)] == [False, False, True]
    fold = form_of(page).parts.rows[Section.KEY_FACTS].fold
    assert fold is not None
    assert fold.text() == "1"
    page._keeper.keep_now()  # type: ignore[union-attr]  # a project has one
    driver.settle()
    left_out = kept(driver, french_life)[0].choices.left_out
    assert len([key for key in left_out if key.startswith("fact:")]) == 2
    assert text_of(page.pdf).count("A présenté son exposé") == 1


def test_what_is_typed_while_the_page_is_drawn_stays(driver: Driver, french_life: Life) -> None:
    page = open_project(driver, french_life)
    box = facts_of(page)[0].box
    assert box is not None
    box.setPlainText("Premier")
    page._redraw.stop()
    page._draw()
    box.setPlainText("Premier exposé")
    drawn(driver)
    assert box.toPlainText() == "Premier exposé"
    assert "Premier exposé [R" in text_of(page.pdf)


def test_an_emptied_fact_is_left_out_and_says_so(driver: Driver, french_life: Life) -> None:
    page = open_project(driver, french_life)
    line = facts_of(page)[0]
    form_of(page).parts.rows[Section.KEY_FACTS].open()
    assert line.box is not None
    words = line.box.toPlainText()
    assert line.restore.isHidden()
    line.box.clear()
    assert not line.tick.isChecked()
    assert line.empty.isVisible()
    assert line.empty.text().startswith("Vide")
    drawn(driver)
    assert text_of(page.pdf).count(words) == 2
    line.restore.click()
    drawn(driver)
    assert (line.box.toPlainText(), line.tick.isChecked()) == (words, True)
    assert line.restore.isHidden()
    assert line.empty.isHidden()
    assert text_of(page.pdf).count(words) == 3


def test_ticking_an_emptied_fact_brings_its_words_back(driver: Driver, french_life: Life) -> None:
    page = open_project(driver, french_life)
    line = facts_of(page)[0]
    assert line.box is not None
    words = line.box.toPlainText()
    line.box.clear()
    drawn(driver)
    line.tick.click()
    drawn(driver)
    assert (line.box.toPlainText(), line.tick.isChecked()) == (words, True)


def test_ticking_a_part_opens_what_can_be_written_below_it(
    driver: Driver, french_life: Life
) -> None:
    parts = form_of(open_project(driver, french_life)).parts
    assert not parts.mentor_view.isVisible()
    assert not parts.facts.isVisible()
    parts.rows[Section.MENTOR_VIEW].tick.click()
    assert parts.mentor_view.isVisible()
    parts.rows[Section.KEY_FACTS].tick.click()
    parts.rows[Section.KEY_FACTS].tick.click()
    assert parts.facts.isVisible()
    parts.rows[Section.KEY_FACTS].tick.click()
    assert not parts.facts.isVisible()


@pytest.mark.parametrize("section", [Section.FRAMEWORK, Section.ANALYSIS, Section.KEY_FACTS])
def test_a_click_on_the_page_puts_the_cursor_where_it_is_written(
    driver: Driver, french_life: Life, section: Section
) -> None:
    page = open_project(driver, french_life)
    place = next(place for place in page.preview._places if place.what == section)
    if section is Section.KEY_FACTS:  # its first line
        place = next(place for place in page.preview._places if place.what.startswith("fact:"))
    sheet = page.preview._pages[place.page]
    height = sheet.pixmap().deviceIndependentSize().height()
    at = QPoint(sheet.width() // 2, round(place.top * height) + 4)
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=at)
    parts = form_of(page).parts
    boxes = {Section.FRAMEWORK: parts.framework, Section.ANALYSIS: parts.analysis}
    wanted = boxes.get(section) or facts_of(page)[0].box
    assert wanted is not None
    assert wanted.hasFocus()
    assert wanted.isVisible()


@pytest.mark.parametrize(
    ("typed", "said"), [("32/13", "n’est pas lisible"), ("25/12/2026", "dans le futur")]
)
def test_a_day_of_reading_that_is_none_is_told_beside_it(
    driver: Driver, french_life: Life, answering: Answering, typed: str, said: str
) -> None:
    page = open_project(driver, french_life)
    parts = form_of(page).parts
    parts.read_on.setFocus()
    driver.write(typed)
    field = parts.fields["youth_read_on"]
    assert field.error == ""  # it may still become one
    parts.manager.setFocus()
    assert said in field.error
    page.validate.click()
    assert answering.asked == []
    assert parts.read_on.hasFocus()


def test_texts_are_kept_while_a_day_cannot_be_read(driver: Driver, french_life: Life) -> None:
    page = open_project(driver, french_life)
    form = form_of(page)
    form.start.setText("24/0")
    form.start.changed.emit()
    form.parts.analysis.setPlainText("Elle ose.")
    page.leaving()
    driver.settle()
    assert kept(driver, french_life)[0].choices.analysis == "Elle ose."


# ---------------------------------------------------------------------- validating


def test_validating_names_its_number_and_asks(
    driver: Driver, french_life: Life, answering: Answering
) -> None:
    page = open_project(driver, french_life)
    assert page.validate.accessibleName() == "Valider la version 2"  # the life has a first one
    answering.agrees = False
    page.validate.click()
    driver.settle()
    assert answering.asked == [
        ("Valider la version 2 ? Elle ne changera plus.", "Valider la version 2")
    ]
    assert driver.desk.page is page
    assert len(kept(driver, french_life)) == 1


def test_the_last_change_is_in_the_version_and_back_leads_past_the_project(
    driver: Driver, french_life: Life, answering: Answering
) -> None:
    driver.unlock(driver.take(french_life.vault))
    driver.desk.navigator.go(routes.FileRoute(french_life.young_person, 2))
    driver.settle()
    driver.desk.navigator.go(routes.SummaryRoute(french_life.young_person, french_life.project))
    page = drawn(driver)
    form_of(page).parts.analysis.setPlainText("Dernier mot.")
    page.validate.click()
    driver.until(lambda: driver.desk.page is not page)
    version = drawn(driver)
    assert "Dernier mot." in text_of(version.pdf)
    assert "Version 2 ·" in text_of(version.pdf)
    assert not version.validate.isVisible()
    assert kept(driver, french_life) == []
    driver.desk._back()
    assert driver.desk.route == routes.FileRoute(french_life.young_person, 2)


# ---------------------------------------------------------------------- going on with a project


def test_a_project_that_waits_is_offered_before_another_is_made(
    driver: Driver, french_life: Life
) -> None:
    driver.unlock(driver.take(french_life.vault))
    driver.desk.navigator.go(routes.SummaryRoute(french_life.young_person))
    page = drawn(driver)
    resume, begin = page._left.findChildren(QPushButton)
    assert (resume.text(), begin.text()) == ("Reprendre ce projet", "Commencer une autre synthèse")
    assert resume.hasFocus()
    assert page._form is None
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: page._form is not None)
    form_of(page).parts.analysis.setPlainText("Reprise.")
    page.leaving()
    driver.settle()
    [project] = kept(driver, french_life)
    assert (project.id, project.choices.analysis) == (french_life.project, "Reprise.")


def test_another_summary_is_made_only_when_it_is_wanted_and_written(
    driver: Driver, french_life: Life
) -> None:
    driver.unlock(driver.take(french_life.vault))
    driver.desk.navigator.go(routes.SummaryRoute(french_life.young_person))
    page = drawn(driver)
    page._left.findChildren(QPushButton)[1].click()
    driver.until(lambda: page._form is not None)
    page.leaving()
    driver.settle()
    assert len(kept(driver, french_life)) == 1
    form_of(page).parts.analysis.setPlainText("Autre.")
    page.leaving()
    driver.settle()
    assert len(kept(driver, french_life)) == 2


def begin_another(driver: Driver, life: Life) -> SummaryPage:
    driver.unlock(driver.take(life.vault))
    driver.desk.navigator.go(routes.SummaryRoute(life.young_person))
    page = drawn(driver)
    page._left.findChildren(QPushButton)[1].click()
    driver.until(lambda: page._form is not None)
    form_of(page).parts.analysis.setPlainText("Pas encore enregistré.")
    return page


def help_and_back(driver: Driver) -> None:
    driver.desk.help_here()
    driver.page(HelpPage)
    driver.desk._back()


def larger_text(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Plus, CTRL)


@pytest.mark.parametrize("away", [help_and_back, larger_text])
def test_coming_back_shows_the_same_project(
    driver: Driver, french_life: Life, away: Callable[[Driver], None]
) -> None:
    before = begin_another(driver, french_life)
    away(driver)  # before the first keeping
    page = drawn(driver)
    assert page is not before
    assert form_of(page).parts.analysis.toPlainText() == "Pas encore enregistré."
    form_of(page).parts.analysis.setPlainText("Encore.")
    away(driver)
    assert form_of(drawn(driver)).parts.analysis.toPlainText() == "Encore."
    assert len(kept(driver, french_life)) == 2


def test_what_is_typed_while_a_keeping_is_under_way_is_kept(
    driver: Driver, french_life: Life
) -> None:
    page = open_project(driver, french_life)
    form = form_of(page)
    form.parts.analysis.setPlainText("Un.")
    page._keeper.keep_now()  # type: ignore[union-attr]  # a project has one
    form.parts.analysis.setPlainText("Un, deux.")
    driver.desk.navigator.go(routes.TodayRoute())
    driver.settle()
    assert kept(driver, french_life)[0].choices.analysis == "Un, deux."


def test_what_is_typed_stands_on_the_disk_within_two_seconds(
    driver: Driver, french_life: Life
) -> None:
    page = open_project(driver, french_life)
    form_of(page).parts.analysis.setPlainText("Avant la coupure.")
    driver.qtbot.wait(2000)
    # What a power cut leaves: the files as they are, with nothing closed.
    cut = shutil.copytree(driver.home / french_life.vault.name, driver.home / "cut.mentordesk")
    slot = driver.parts.front(cut).accounts[0].slot
    opened = driver.parts.door().open_with_passphrase(cut, slot, PASSPHRASE)
    with opened.vault.reading() as work:
        found = work.summaries.get(french_life.project)
    opened.vault.close()
    assert found.choices.analysis == "Avant la coupure."


# ---------------------------------------------------------------------- large text


def test_in_large_text_neither_side_scrolls_by_itself(
    make_driver: Callable[[Settings], Driver], french_life: Life
) -> None:
    driver = make_driver(FRENCH._replace(text_scale=2.0))
    driver.window.resize(1366, 768)
    page = open_project(driver, french_life)
    driver.settle()
    left, preview = page._left, page.preview
    assert left.verticalScrollBar().maximum() == 0
    assert preview.verticalScrollBar().maximum() == 0
    assert left.height() > 768
    assert preview.height() > 768
    assert page.area.verticalScrollBar().maximum() > 1500


# ---------------------------------------------------------------------- what may go wrong


def test_a_project_that_was_left_before_it_could_be_kept_begins_anew(
    driver: Driver, french_life: Life
) -> None:
    driver.unlock(driver.take(french_life.vault))
    never = SummaryId("never kept")
    driver.desk.navigator.go(routes.SummaryRoute(french_life.young_person, never))
    assert form_of(drawn(driver)).parts.analysis.toPlainText() == ""


def test_a_text_that_is_too_long_is_told_beside_it_and_stays(
    driver: Driver, french_life: Life, answering: Answering
) -> None:
    page = open_project(driver, french_life)
    parts = form_of(page).parts
    parts.manager.setText("x" * 201)
    parts.manager.textEdited.emit("")
    assert "200" in parts.fields["manager"].error
    page.validate.click()
    assert answering.asked == []
    page.leaving()
    driver.settle()
    assert "200" in page.banners.sentence
    assert len(parts.manager.text()) == 201


def test_more_than_two_pages_and_signs_without_a_letter_are_told_until_mended(
    driver: Driver, french_life: Life
) -> None:
    page = open_project(driver, french_life)
    analysis = form_of(page).parts.analysis
    analysis.setPlainText("Un long avis. " * 900)
    drawn(driver)
    assert page.banners.sentence.startswith("La synthèse a ")
    analysis.setPlainText("Bravo 🙂")
    drawn(driver)
    assert "🙂" in page.banners.sentence
    analysis.setPlainText("Bravo")
    drawn(driver)
    assert page.banners.sentence == ""


def test_a_page_is_drawn_anew_for_another_width(driver: Driver, french_life: Life) -> None:
    page = open_project(driver, french_life)
    before = page.preview._pages[0].pixmap().width()
    driver.window.resize(1800, 900)
    driver.until(lambda: page.preview._pages[0].pixmap().width() != before)


def test_the_pdf_is_saved_where_the_user_says_under_a_name_that_tells_of_nobody(
    driver: Driver, french_life: Life, answering: Answering
) -> None:
    answering.place = driver.home / "ici.pdf"
    page = open_project(driver, french_life)
    page.heading.save.click()
    driver.settle()
    assert answering.proposed == "synthese-projet-2026-11-22.pdf"
    assert "PROJET" in text_of(answering.place.read_bytes())
    assert page.banners.sentence.startswith("Le PDF est enregistré.")
    driver.desk.navigator.go(routes.SummaryRoute(french_life.young_person, french_life.version))
    version = drawn(driver)
    version.heading.save.click()
    assert answering.proposed == "synthese-v1-2026-11-22.pdf"
    driver.settle()
    assert answering.place.read_bytes() == version.pdf
