"""The summaries of a young person: projects and frozen versions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.summaries import SummaryState
from mentordesk.services import bin as bin_services
from mentordesk.ui import routes
from mentordesk.ui.bin.acts import BinActs
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button, icon_button
from mentordesk.ui.widgets.card import Card, empty_state, picture_label, row
from mentordesk.ui.words import calendar, occasion_words, recipient_words, shown

if TYPE_CHECKING:
    from mentordesk.domain.summaries import ProgressSummary
    from mentordesk.services.young_person_file import YoungPersonFile
    from mentordesk.ui.session import Session


def summaries_tab(file: YoungPersonFile, session: Session, navigator: routes.Navigator) -> QWidget:
    """Return the tab « Synthèses »."""
    made = QWidget()
    down = QVBoxLayout(made)
    down.setContentsMargins(0, 0, 0, 0)
    card = Card(tr("Synthèses"))
    card.as_rows()
    for summary in file.summaries:
        card.add_row(_row(summary, BinActs(session, navigator), navigator))
    if not file.summaries:
        prepare = button(
            tr("Préparer une synthèse"),
            lambda: navigator.go(routes.SummaryRoute(file.person.id)),
            picture="file-text",
        )
        said = tr("Une page pour la réunion de synthèse, le juge ou les parents.")
        card.body.addWidget(empty_state("file-text", said, prepare))
    down.addWidget(card)
    return made


def _row(summary: ProgressSummary, acts: BinActs, navigator: routes.Navigator) -> QWidget:
    choices, words = summary.choices, calendar()
    title = occasion_words(choices.occasion)
    if choices.occasion_on is not None:
        title += " · " + words.day(choices.occasion_on)
    if summary.state is SummaryState.VALIDATED and summary.validated_at is not None:
        day = words.day(summary.validated_at.astimezone().date())
        state = tr("version {n}, validée le {day}").format(n=summary.version, day=day)
    else:
        day = words.day(summary.saved_at.astimezone().date())
        state = tr("projet, modifié le {day}").format(day=day)
    detail = f"{recipient_words(choices.recipient)} · {words.period(choices.period)}"
    act = button(
        tr("Ouvrir"),
        partial(navigator.go, routes.SummaryRoute(summary.young_person, summary.id)),
        variant="quiet",
    )
    buttons: list[QWidget] = [act]
    if summary.state is not SummaryState.VALIDATED:
        delete = partial(
            acts.put,
            bin_services.delete_summary,
            summary.id,
            said=tr("Le projet de synthèse est à la corbeille."),
        )
        buttons.insert(0, icon_button(tr("Mettre à la corbeille"), "trash-2", delete))
    mark = picture_label("file-text")
    return row(shown(title), shown(state), shown(detail), mark=mark, acts=tuple(buttons))
