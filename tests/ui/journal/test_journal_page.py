"""The journal in the window: in sentences, filtered, proved, compared with paper, let out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMenu

from mentordesk.domain.accounts import Role
from mentordesk.domain.errors import DiskFull
from mentordesk.domain.journal import JournalAction, JournalEntry
from mentordesk.services import bin as bin_services
from mentordesk.services import journal, journal_reading
from mentordesk.services.failures import FailedUnlock
from mentordesk.services.read_models import RecordKind
from mentordesk.storage.open_vault import SqlVault
from mentordesk.ui import dialogs, routes
from mentordesk.ui.accounts.page import AccountsPage
from mentordesk.ui.journal import page as page_module
from mentordesk.ui.journal.compare_dialog import CompareDialog
from mentordesk.ui.journal.page import JournalPage
from mentordesk.ui.journal.start import JournalStart
from mentordesk.ui.journal.words import PICTURES, kinds, record_words, sentence
from mentordesk.ui.settings.page import SettingsPage
from mentordesk.ui.summaries import outgoing
from mentordesk.ui.summaries.page import SummaryPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.beginning import begin
from tests.driving import plain
from tests.ui.reading import act, acts, said

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.services.context import Context
    from mentordesk.services.read_models import JournalLine
    from tests.driving import Driver
    from tests.lives import Life


@pytest.fixture
def life(driver: Driver, french_life: Life) -> Life:
    driver.unlock(driver.take(french_life.vault))
    driver.page(TodayPage)
    return french_life


def go(driver: Driver, route: routes.Route) -> None:
    driver.desk.navigator.go(route)
    driver.settle()


def journal_page(driver: Driver) -> JournalPage:
    go(driver, routes.JournalRoute())
    return driver.page(JournalPage)


def noted(driver: Driver) -> list[JournalLine]:
    """Return what is noted, the last one first."""
    return list(driver.read(journal_reading.entries).lines)


def deeds(driver: Driver) -> list[str]:
    return [line.entry.action for line in noted(driver)]


def sentences(page: JournalPage) -> list[str]:
    return [words for words in said(page) if ", aujourd’hui à " in words]


# ---------------------------------------------------------------------- what is noted


def test_arriving_at_a_file_is_noted_once_and_not_each_time_it_is_read_again(
    driver: Driver, life: Life
) -> None:
    go(driver, routes.FileRoute(life.young_person))
    page = driver.page(YoungPersonPage)
    for tab in (*page.tabs.offered[1:], page.tabs.offered[0]):
        page.tabs.turn_to(tab)
        page.refresh()
        driver.settle()
    assert deeds(driver)[:2] == ["opened_file", "unlocked"]
    assert noted(driver)[0].entry.record == life.young_person
    go(driver, routes.TodayRoute())
    go(driver, routes.FileRoute(life.young_person, 1))
    assert deeds(driver)[:2] == ["opened_file", "opened_file"]


@pytest.mark.parametrize("where", ["form", "record", "summary"])
def test_texts_of_a_file_are_not_read_unnoted_beside_it(
    driver: Driver, life: Life, where: str
) -> None:
    went: dict[str, routes.Route] = {
        "form": routes.MeetingFormRoute(pair=life.pair.id),
        "record": routes.MeetingRoute(life.recent),
        "summary": routes.SummaryRoute(life.young_person),
    }
    go(driver, went[where])
    driver.settle()
    assert (noted(driver)[0].entry.action, noted(driver)[0].entry.record) == (
        "opened_file",
        life.young_person,
    )


def test_a_search_is_noted_without_what_was_searched(driver: Driver, life: Life) -> None:
    search = driver.desk.bar.search
    for typed in ("In", "Inè"):
        search.setText(typed)
        search._ask()
        driver.settle()
    assert deeds(driver)[:2] == ["searched", "unlocked"]
    assert noted(driver)[0].entry.record == ""


def test_what_leaves_on_paper_or_as_a_file_is_noted_and_what_cannot_be_stays(
    driver: Driver, life: Life, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go(driver, routes.SummaryRoute(life.young_person, life.version))
    page = driver.page(SummaryPage)
    driver.until(lambda: bool(page.pdf))
    page.write(tmp_path / "a.pdf")
    driver.settle()
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(outgoing, "has_printer", lambda: True)
    monkeypatch.setattr(outgoing, "choose_printer", lambda _: printer)
    page._print()
    driver.settle()
    found = noted(driver)[:2]
    assert [line.entry.action for line in found] == ["printed", "exported"]
    assert {line.entry.record for line in found} == {life.version}
    monkeypatch.setattr(journal, "note_alone", _no_room)
    page.write(tmp_path / "b.pdf")
    driver.settle()
    assert "plein" in plain(page.banners.sentence)
    assert not (tmp_path / "b.pdf").exists()


def _no_room(*_: object) -> None:
    raise DiskFull


def test_a_file_opens_on_a_full_disk_and_says_that_nothing_can_be_written(
    driver: Driver, life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "note_alone", _no_room)
    go(driver, routes.FileRoute(life.young_person))
    page = driver.page(YoungPersonPage)
    assert page.file is not None
    assert "plein" in plain(page.banners.sentence)


# ---------------------------------------------------------------------- reading


def test_lines_are_sentences_without_a_young_persons_name(driver: Driver, life: Life) -> None:
    go(driver, routes.FileRoute(life.young_person))
    driver.read(lambda c: bin_services.delete_meeting(c, life.recent))
    driver.read(lambda c: journal.note_alone(c, JournalAction.EXPORTED, life.young_person))
    driver.read(lambda c: begin(c, [FailedUnlock(driver.clock.now(), c.account)]))
    page = journal_page(driver)
    words = sentences(page)
    number = noted(driver)[3].record
    assert number is not None
    assert number.kind is RecordKind.MEETING
    file = number.file
    told = [
        "Une phrase secrète fausse a été tapée pour le compte de Claire Morel",
        f"Claire Morel a enregistré en PDF un projet de synthèse du dossier n° {file}",
        f"Claire Morel a mis à la corbeille la rencontre R{number.number} du dossier n° {file}",
        f"Claire Morel a ouvert le dossier n° {file}",
    ]
    assert words[1:5] == [f"{act}, aujourd’hui à 17 h" for act in told]
    assert not any(first in " ".join(said(page)) for first, _ in life.words.names)


def test_every_act_has_its_sentence_its_picture_and_its_place_among_the_kinds(
    driver: Driver, life: Life
) -> None:
    (line,) = noted(driver)[:1]
    told = {}
    for action in JournalAction:
        entry = line.entry._replace(action=action, record="12 2026-11-22")
        told[action] = sentence(replace(line, entry=entry))
    assert len(set(told.values())) == len(JournalAction)
    assert not any("inconnu" in words or "{" in words for words in told.values())
    assert set(PICTURES) == set(JournalAction)
    offered = [action for actions, _ in kinds() for action in actions]
    assert sorted(offered) == sorted(JournalAction)
    strange = line.entry._replace(action="xyz")
    assert "acte inconnu « xyz »" in plain(sentence(replace(line, entry=strange, who="")))
    assert record_words(None) == "un élément qui n’est plus là"


def test_filters_narrow_the_lines_and_say_what_they_cannot_read(driver: Driver, life: Life) -> None:
    for person in (life.young_person, life.former):
        go(driver, routes.FileRoute(person))
    page = journal_page(driver)
    assert len(sentences(page)) == 4
    kind = next(k for k, words in kinds() if words == "dossiers ouverts")
    page.filters.kind.set_value(kind)
    page.filters.kind.chosen.emit(kind)
    driver.settle()
    assert len(sentences(page)) == 2
    assert "Lignes affichées : 2 sur 2, la dernière d’abord." in said(page)
    (one, other) = [line.record for line in noted(driver) if line.record is not None][:2]
    page.filters.number.setText(str(one.file))
    page.filters._ask()
    driver.settle()
    assert len(sentences(page)) == 1
    assert one.file != other.file
    page.filters.until.set_value(driver.clock.today() - timedelta(days=1))
    page.filters._ask()
    driver.settle()
    assert "Aucune ligne ne correspond." in said(page)


def test_a_filter_says_what_it_cannot_read(driver: Driver, life: Life) -> None:
    page = journal_page(driver)
    before, fields = sentences(page), page.filters.fields
    page.filters.number.setText("douze")
    page.filters.since.setText("32/13")
    page.filters._ask()
    driver.settle()
    assert "Exemple : 12" in plain(fields["number"].error)
    assert "Exemple : 20/11/2026" in plain(fields["since"].error)
    assert sentences(page) == before
    page.filters.number.setText("")
    page.filters.since.set_value(driver.clock.today() + timedelta(days=1))
    page.filters._ask()
    driver.settle()
    assert (fields["number"].error, fields["since"].error) == ("", "")
    assert sentences(page) == []


def fill(driver: Driver, many: int) -> None:
    def work(context: Context) -> None:
        with context.vault.writing() as work:
            for _ in range(many):
                now, opened = context.clock.now(), JournalAction.OPENED_FILE
                work.journal.append(JournalEntry(0, now, context.account, opened, "gone"))
            work.commit_note()

    driver.read(work)


def test_more_lines_come_when_asked_for_and_the_count_is_whole(
    driver: Driver, life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "MOST_ROWS", 100)
    fill(driver, 1200)
    page = journal_page(driver)
    assert len(sentences(page)) == journal_reading.SHOWN
    total = len(driver.read(lambda c: journal_reading.entries(c, limit=5000)).lines)
    assert f"Lignes affichées : 50 sur 1 {total - 1000}, la dernière d’abord." in said(page)
    name = next(name for name in acts(page) if name.startswith("Afficher la suite"))
    assert name == f"Afficher la suite (encore {total - 50})"
    act(page, name).click()
    driver.settle()
    assert len(sentences(page)) == 100
    assert any(words.startswith("Pour voir plus loin") for words in said(page))
    assert len(set(sentences(page))) == 1  # the same act, each with a number of its own
    assert len([words for words in said(page) if words.startswith("n° ")]) == 100


# ---------------------------------------------------------------------- proving


def test_a_whole_journal_says_so_and_a_touched_one_says_where(driver: Driver, life: Life) -> None:
    fill(driver, 10)
    page = journal_page(driver)
    act(page, "Vérifier").click()
    driver.settle()
    assert any(words.startswith("Le journal est entier.") for words in said(page))

    def tamper(context: Context) -> None:
        vault = context.vault
        assert isinstance(vault, SqlVault)
        with vault.engine.begin() as connection:
            connection.exec_driver_sql("DROP TRIGGER journal_entry_kept")
            connection.exec_driver_sql("DELETE FROM journal_entry WHERE seq IN (4, 5)")

    driver.read(tamper)
    act(page, "Vérifier").click()
    driver.settle()
    words = said(page)
    assert "Quelqu’un a touché au journal, ou une partie en manque." in words
    assert "Les lignes n° 4 à 5 ont été retirées." in words


def test_a_printed_page_is_compared_by_typing_its_number_and_its_digits(
    driver: Driver, life: Life
) -> None:
    page = journal_page(driver)
    entry = noted(driver)[0].entry
    dialog = compare(driver, page)
    dialog.compare.click()
    assert dialog.number_field.error
    dialog.number.setText(str(entry.seq))
    dialog.digits.setText("8f3a")
    dialog.compare.click()
    assert dialog.digits_field.error
    dialog.digits.setText(" ".join(entry.mac[n : n + 4] for n in range(0, 16, 4)).upper())
    dialog.compare.click()
    driver.settle()
    assert f"La ligne n° {entry.seq} est bien celle de la page imprimée." in said(page)
    dialog = compare(driver, page)
    dialog.number.setText(str(entry.seq))
    dialog.digits.setText("0" * 16)
    driver.press(Qt.Key.Key_Return)
    driver.settle()
    assert any("le journal a été refait" in words for words in said(page))


def compare(driver: Driver, page: JournalPage) -> CompareDialog:
    act(page, "Comparer avec une page…").click()
    driver.settle()
    found = [d for d in driver.window.findChildren(CompareDialog) if d.isVisible()]
    return found[0]


# ---------------------------------------------------------------------- leaving the program


class Answers(dialogs.Dialogs):
    """Answers with a file."""

    def __init__(self, place: Path) -> None:
        self.place, self.proposed = place, ""

    def save_pdf(self, parent: object, title: str, proposed: Path) -> Path:
        self.proposed = proposed.name
        return self.place

    def save_file(self, parent: object, title: str, proposed: Path, kind: str) -> Path:
        self.proposed = proposed.name
        return self.place

    def choose_file(self, parent: object, title: str, start: Path, kind: str) -> Path:
        return self.place


def test_the_week_the_table_and_the_anchor_are_written_where_the_person_says(
    driver: Driver, life: Life, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = journal_page(driver)
    answers = Answers(tmp_path / "page.pdf")
    monkeypatch.setattr(dialogs, "DIALOGS", answers)
    page.proof.save_week()
    driver.settle()
    assert answers.proposed == "journal-semaine-2026-11-22.pdf"
    assert answers.place.read_bytes().startswith(b"%PDF")
    assert sentences(page)[0].startswith("Claire Morel a fait la page de la semaine")
    answers.place = tmp_path / "journal.csv"
    page.proof.export()
    driver.settle()
    assert answers.proposed == "journal-2026-11-22.csv"
    assert b"page de la semaine" in answers.place.read_bytes()
    assert "nomme des collègues" in page.banners.sentence
    answers.place = tmp_path / "repere.mdanchor"
    page.proof.save_anchor()
    driver.settle()
    dialog = compare(driver, page)
    act(dialog, "Prendre un fichier…").click()
    driver.settle()
    assert any(words.endswith("est bien celle du fichier.") for words in said(page))
    answers.place.write_bytes(b"{}")
    dialog = compare(driver, page)
    act(dialog, "Prendre un fichier…").click()
    driver.settle()
    assert "repère du journal" in plain(dialog.digits_field.error)


def test_the_menus_of_both_buttons_open_by_keyboard(driver: Driver, life: Life) -> None:
    page = journal_page(driver)
    for made, words in (
        (page.proof.week, ["Imprimer la page", "Enregistrer la page en PDF…"]),
        (
            page.proof.let_out,
            ["Les lignes choisies, en tableau CSV…", "Un repère pour comparer plus tard…"],
        ),
    ):
        made.setFocus()
        driver.press(Qt.Key.Key_Return)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert [action.text() for action in menu.actions()] == words
        menu.close()


# ---------------------------------------------------------------------- the rule and the way there


def test_how_long_it_is_kept_is_chosen_and_noted(driver: Driver, life: Life) -> None:
    page = journal_page(driver)
    assert page.months.value() == 12
    page.months._choose(24)
    driver.settle()
    assert "gardé 24 mois" in plain(page.banners.sentence)
    assert driver.read(journal.retention) == 24
    assert sentences(page)[0].startswith("Claire Morel a choisi de garder le journal 24 mois")


def test_settings_and_menu_lead_there_for_those_who_may_alone(driver: Driver, life: Life) -> None:
    go(driver, routes.SettingsRoute())
    act(driver.page(SettingsPage), "Voir le journal").click()
    driver.page(JournalPage)
    assert "Journal" in menu_words(driver)
    session = driver.desk.session
    account = replace(session.opened.account, role=Role.KEY_WORKER)
    session.opened = session.opened._replace(account=account)
    driver.desk.build_menus(driver.window)
    assert "Journal" not in menu_words(driver)
    go(driver, routes.SettingsRoute())
    assert "Voir le journal" not in acts(driver.page(SettingsPage))


def menu_words(driver: Driver) -> list[str]:
    menus = driver.window.menuBar().findChildren(QMenu)
    return [action.text() for menu in menus for action in menu.actions()]


def test_the_first_page_reminds_of_the_week_calmly_and_can_wait(driver: Driver) -> None:
    folder = driver.vault()
    driver.unlock(folder)
    driver.page(TodayPage)
    driver.clock.instant += timedelta(days=8)
    go(driver, routes.TodayRoute())
    page = driver.page(TodayPage)
    assert "La page de la semaine n’a pas encore été faite." in said(page)
    act(page, "Plus tard : page du journal").click()
    driver.settle()
    assert "La page de la semaine n’a pas encore été faite." not in said(page)
    driver.clock.instant += timedelta(days=7)
    go(driver, routes.TodayRoute())
    act(driver.page(TodayPage), "Voir le journal").click()
    driver.page(JournalPage)


def test_a_cut_end_is_told_at_the_opening(driver: Driver, french_life: Life) -> None:
    folder = driver.take(french_life.vault)
    driver.unlock(folder)
    driver.page(TodayPage)
    fill(driver, 3)

    def cut(context: Context) -> None:
        vault = context.vault
        assert isinstance(vault, SqlVault)
        vault.checkpoint()
        with vault.engine.begin() as connection:
            connection.exec_driver_sql("DROP TRIGGER journal_entry_kept")
            connection.exec_driver_sql("DELETE FROM journal_entry WHERE seq > 2")

    driver.read(cut)
    driver.desk.closed_asked.emit()
    driver.until(lambda: driver.window.desk is None)
    driver.unlock(folder)
    page = driver.page(TodayPage)
    assert "La fin du journal manque" in page.banners.sentence
    act(page, "Voir le journal").click()
    words = said(driver.page(JournalPage))
    assert any(w.startswith("La fin du journal manquait à l’ouverture") for w in words)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ("returned", "Des comptes retirés sont revenus avec la sauvegarde : L. R., Z. Q."),
        ("unknown", "Cette base plus ancienne ne connaît pas encore ces comptes : L. R., Z. Q."),
    ],
)
def test_accounts_that_an_opening_put_in_question_are_told_to_who_manages_them(
    driver: Driver, life: Life, found: str, words: str
) -> None:
    del life
    session = driver.desk.session
    labels = ("L. R.", "Z. Q.")
    session.opened = (
        session.opened._replace(returned=labels)
        if found == "returned"
        else session.opened._replace(unknown=labels)
    )
    JournalStart(driver.desk).begin()
    driver.settle()
    page = driver.page(TodayPage)
    assert plain(page.banners.sentence).startswith(words)
    act(page, "Comptes et accès").click()
    driver.page(AccountsPage)


def test_a_purge_is_told_by_its_day(driver: Driver, life: Life) -> None:
    (line,) = noted(driver)[:1]
    entry = line.entry._replace(action="journal_pruned", record=f"36 {date(2025, 11, 22)}")
    told = sentence(replace(line, entry=entry))
    assert told == "Le journal a été purgé jusqu’au 22 novembre 2025"
