"""The left side: for what, for whom, which period, which parts, and the team's own texts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.periods import Period, check_period
from mentordesk.domain.summaries import (
    Occasion,
    Recipient,
    Section,
    SummaryChoices,
    SummaryContent,
    fact_key,
    quote_key,
)
from mentordesk.ui.failures import problem_sentence
from mentordesk.ui.summaries.citations import CitationList
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.text_box import TextBox
from mentordesk.ui.widgets.typed_fields import DateField
from mentordesk.ui.words import occasion_words, options, recipient_words, section_words, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


class ChoicesForm(QWidget):
    """Gathers the choices; ``changed`` fires while they can be read."""

    changed = Signal()

    def __init__(self, choices: SummaryChoices, first_name: str, today: Callable[[], date]) -> None:
        super().__init__()
        self._choices, self._today = choices, today
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(self._frame_card())
        down.addWidget(self._parts_card(first_name))
        down.addWidget(self._texts_card())
        self.quotes = CitationList(self.tr("Phrases du jeune"), quote_key, editable=False)
        self.facts = CitationList(self.tr("Faits marquants"), fact_key, editable=True)
        for cited in (self.quotes, self.facts):
            cited.changed.connect(self.changed)
            down.addWidget(cited)
        down.addStretch(1)
        self._fill(choices)
        self._listen()

    def _frame_card(self) -> Card:
        card = Card()
        self.occasion = ChoiceField(options(Occasion, occasion_words))
        self.occasion_on = DateField(self._today)
        self.recipient = ChoiceField(options(Recipient, recipient_words))
        self.start, self.end = DateField(self._today), DateField(self._today)
        self.language = ChoiceField([("fr", "français"), ("en", "English")])
        card.body.addWidget(Field(self.tr("Occasion"), self.occasion))
        self.occasion_field = Field(self.tr("Date de l’occasion"), self.occasion_on)
        card.body.addWidget(self.occasion_field)
        card.body.addWidget(Field(self.tr("Pour qui ?"), self.recipient))
        across = QHBoxLayout()
        self.start_field = Field(self.tr("Période du"), self.start)
        self.end_field = Field(self.tr("au"), self.end)
        across.addWidget(self.start_field)
        across.addWidget(self.end_field)
        card.body.addLayout(across)
        self.count = label("", "small", wrap=True)
        card.body.addWidget(self.count)
        card.body.addWidget(Field(self.tr("Langue de la page"), self.language))
        return card

    def _parts_card(self, first_name: str) -> Card:
        card = Card(self.tr("Contenu"))
        self.parts: dict[Section, QCheckBox] = {}
        for section in Section:
            box = QCheckBox(section_words(section, first_name))
            self.parts[section] = box
            card.body.addWidget(box)
        return card

    def _texts_card(self) -> Card:
        card = Card(self.tr("Textes de l’équipe"))
        self.framework = TextBox(lines=1)
        self.analysis = TextBox(lines=2)
        self.mentor_view = TextBox(lines=1)
        self.manager = LineField()
        self.read_on = DateField(self._today)
        hint = self.tr("hypothèses, au conditionnel")
        card.body.addWidget(Field(self.tr("Analyse"), self.analysis, hint=hint))
        card.body.addWidget(Field(self.tr("Cadre, à ajouter"), self.framework))
        card.body.addWidget(Field(self.tr("Regard du mentor"), self.mentor_view))
        card.body.addWidget(Field(self.tr("Chef de service"), self.manager))
        card.body.addWidget(Field(self.tr("Lu par le jeune le"), self.read_on))
        return card

    def _fill(self, choices: SummaryChoices) -> None:
        self.occasion.set_value(choices.occasion)
        self.occasion_on.set_value(choices.occasion_on)
        self.recipient.set_value(choices.recipient)
        self.start.set_value(choices.period.start)
        self.end.set_value(choices.period.end)
        self.language.set_value(choices.language)
        for section, box in self.parts.items():
            box.setChecked(section in choices.sections)
        self.framework.setPlainText(choices.framework)
        self.analysis.setPlainText(choices.analysis)
        self.mentor_view.setPlainText(choices.mentor_view)
        self.manager.setText(choices.manager)
        self.read_on.set_value(choices.youth_read_on)

    def _listen(self) -> None:
        for choice in (self.occasion, self.recipient, self.language):
            choice.chosen.connect(self._tell)
        for day in (self.occasion_on, self.start, self.end, self.read_on):
            day.changed.connect(self._tell)
        for box in self.parts.values():
            box.toggled.connect(self._tell)
        for text in (self.framework, self.analysis, self.mentor_view):
            text.textChanged.connect(self._tell)
        self.manager.textEdited.connect(self._tell)

    def _tell(self, _: object = None) -> None:
        if self.check():
            self.changed.emit()

    def check(self) -> bool:
        """Show what is wrong with the days; return whether nothing is."""
        self.start_field.show_error("")
        self.end_field.show_error("")
        self.occasion_field.show_error("")
        for field, day in ((self.start_field, self.start), (self.end_field, self.end)):
            if day.is_unreadable:
                field.show_error(problem_sentence(unreadable("period", "01/04/2026")))
                return False
        if self.occasion_on.is_unreadable:
            self.occasion_field.show_error(problem_sentence(unreadable("day", "03/12/2026")))
            return False
        for problem in check_period(self.start.value(), self.end.value()):
            wrong = self.start_field if problem.field == "period_start" else self.end_field
            wrong.show_error(problem_sentence(problem))
            return False
        return True

    def choices(self) -> SummaryChoices:
        """Return the choices; call it only while :meth:`check` passes."""
        start, end = self.start.value(), self.end.value()
        period = self._choices.period
        if start is not None and end is not None and start <= end:
            period = Period(start, end)
        return replace(
            self._choices,
            occasion=self.occasion.value(),
            occasion_on=self.occasion_on.value(),
            recipient=self.recipient.value(),
            period=period,
            sections=frozenset(s for s, box in self.parts.items() if box.isChecked()),
            language=self.language.value(),
            framework=self.framework.toPlainText().strip(),
            analysis=self.analysis.toPlainText().strip(),
            mentor_view=self.mentor_view.toPlainText().strip(),
            manager=self.manager.text().strip(),
            youth_read_on=self.read_on.value(),
            left_out=self.quotes.left_out | self.facts.left_out,
            taken_in=self.quotes.taken_in | self.facts.taken_in,
            reworded=self.facts.reworded,
        )

    def show_content(self, content: SummaryContent) -> None:
        """Show what the records offer for these choices."""
        self.quotes.show_citations(content.quotes, content.choices)
        self.facts.show_citations(content.facts, content.choices)
        count = content.recorded_in_period
        said = self.tr("{n} rencontres sur {n} de la période").format(n=count)
        if count == 0:
            said = self.tr("Aucune rencontre consignée sur la période.")
        self.count.setText(shown(said))
