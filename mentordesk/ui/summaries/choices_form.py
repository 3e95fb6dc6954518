"""The left side: for what, for whom, which period, which parts with their texts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.periods import Period, check_period
from mentordesk.domain.problems import Problem
from mentordesk.domain.summaries import (
    Occasion,
    Recipient,
    SummaryChoices,
    SummaryContent,
    check_choices,
    clean_choices,
)
from mentordesk.ui.failures import problem_sentence
from mentordesk.ui.summaries.parts_card import PartsCard
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.text import label, restyle
from mentordesk.ui.widgets.typed_fields import DateField
from mentordesk.ui.words import occasion_words, options, recipient_words, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

EXAMPLE = "03/12/2026"
DAY_WIDTH = 138


class ChoicesForm(QWidget):
    """Gathers the choices; ``changed`` fires at each change, what is wrong is told beside it."""

    changed = Signal()

    def __init__(self, choices: SummaryChoices, first_name: str, today: Callable[[], date]) -> None:
        super().__init__()
        self._choices, self._today = choices, today
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(self._frame_card())
        self.parts = PartsCard(choices, first_name, today)
        down.addWidget(self.parts)
        down.addWidget(self._language_card())
        down.addStretch(1)
        self._fields = {**self._frame_fields, **self.parts.fields}
        self._fill(choices)
        self._listen()

    def _frame_card(self) -> Card:
        card = Card()
        self.occasion = ChoiceField(options(Occasion, occasion_words))
        self.occasion_on = DateField(self._today)
        self.recipient = ChoiceField(options(Recipient, recipient_words))
        self.start, self.end = DateField(self._today), DateField(self._today)
        self._frame_fields = {
            "occasion_on": Field(self.tr("Date de l’occasion"), self.occasion_on),
            "period_start": Field(self.tr("Période du"), self.start),
            "period_end": Field(self.tr("au"), self.end),
        }
        card.body.addWidget(Field(self.tr("Occasion"), self.occasion))
        card.body.addWidget(self._frame_fields["occasion_on"])
        card.body.addWidget(Field(self.tr("Pour qui ?"), self.recipient))
        for day in (self.start, self.end):
            day.setMaximumWidth(THEME.px(DAY_WIDTH))  # so that both stand side by side
        days = QWidget()
        across = FlowLayout(days, gap=8)
        across.addWidget(self._frame_fields["period_start"])
        across.addWidget(self._frame_fields["period_end"])
        card.body.addWidget(days)
        self.count = label("", "small", wrap=True)
        card.body.addWidget(self.count)
        return card

    def _language_card(self) -> Card:
        card = Card()
        self.language = ChoiceField([("fr", "français"), ("en", "English")])
        card.body.addWidget(Field(self.tr("Langue de la page"), self.language))
        return card

    def _fill(self, choices: SummaryChoices) -> None:
        self.occasion.set_value(choices.occasion)
        self.occasion_on.set_value(choices.occasion_on)
        self.recipient.set_value(choices.recipient)
        self.start.set_value(choices.period.start)
        self.end.set_value(choices.period.end)
        self.language.set_value(choices.language)

    def _listen(self) -> None:
        for choice in (self.occasion, self.recipient, self.language):
            choice.chosen.connect(self._changed)
        for day in (self.occasion_on, self.start, self.end, self.parts.read_on):
            day.changed.connect(self._changed)
            day.editingFinished.connect(self.check)
        self.parts.changed.connect(self._changed)

    def _changed(self, _: object = None) -> None:
        self.check(is_typing=True)
        self.changed.emit()

    # ------------------------------------------------------------------ what is wrong

    def check(self, *, is_typing: bool = False) -> bool:
        """Show what is wrong beside its field; return whether nothing is.

        While ``is_typing`` a day that is not whole yet is not called wrong.
        """
        problems = {problem.field: problem for problem in reversed(self._problems())}
        for name, field in self._fields.items():
            problem = problems.get(name)
            is_begun = is_typing and field.widget.hasFocus() and not field.error
            if problem is None or (is_begun and isinstance(field.widget, DateField)):
                field.show_error("")
            else:
                field.show_error(problem_sentence(problem))
        return not problems

    def go_to_error(self) -> None:
        """Put the keyboard on the first field that is wrong."""
        wrong = [field.widget for field in self._fields.values() if field.error]
        if wrong:
            wrong[0].setFocus()

    def _problems(self) -> list[Problem]:
        days = {
            "occasion_on": self.occasion_on,
            "period_start": self.start,
            "period_end": self.end,
            "youth_read_on": self.parts.read_on,
        }
        problems = [unreadable(name, EXAMPLE) for name, day in days.items() if day.is_unreadable]
        unread = {problem.field for problem in problems}
        if not unread & {"period_start", "period_end"}:
            problems += check_period(self.start.value(), self.end.value())
        read_on = self.parts.read_on.value()
        if read_on is not None and read_on > self._today():
            problems.append(Problem("youth_read_on", "in_future"))
        return problems + check_choices(clean_choices(self.choices()))

    # ------------------------------------------------------------------ values

    def choices(self) -> SummaryChoices:
        """Return the choices; while the period cannot be read, the last one that could."""
        start, end = self.start.value(), self.end.value()
        if start is not None and end is not None and not check_period(start, end):
            self._choices = replace(self._choices, period=Period(start, end))
        parts = self.parts
        return replace(
            self._choices,
            occasion=self.occasion.value(),
            occasion_on=self.occasion_on.value(),
            recipient=self.recipient.value(),
            sections=parts.sections,
            language=self.language.value(),
            framework=parts.framework.toPlainText().strip(),
            analysis=parts.analysis.toPlainText().strip(),
            mentor_view=parts.mentor_view.toPlainText().strip(),
            manager=parts.manager.text().strip(),
            youth_read_on=parts.read_on.value(),
            left_out=parts.quotes.left_out | parts.facts.left_out,
            taken_in=parts.quotes.taken_in | parts.facts.taken_in,
            reworded=parts.facts.reworded,
        )

    def show_content(self, content: SummaryContent) -> None:
        """Show what the records offer for the present choices."""
        self.parts.show_content(content)
        read, recorded = content.read_from, content.recorded_in_period
        said = self.tr("%n rencontre(s) sur {all} de la période", "", read).format(all=recorded)
        if recorded == 0:
            said = self.tr("Aucune rencontre consignée sur la période.")
        self.count.setText(shown(said))
        restyle(self.count, "role", "small" if read == recorded else "attention")
