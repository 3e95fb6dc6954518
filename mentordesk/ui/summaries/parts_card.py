"""What the page holds: a tick for each part, and below it the team's own text or the citations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.summaries import Section, fact_key, quote_key
from mentordesk.ui.summaries.citations import CitationList
from mentordesk.ui.summaries.section_row import SectionRow
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.text_box import TextBox
from mentordesk.ui.widgets.typed_fields import DateField
from mentordesk.ui.words import section_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from mentordesk.domain.summaries import SummaryChoices, SummaryContent


class PartsCard(Card):
    """Gathers the parts and their texts; ``changed`` fires at each change."""

    changed = Signal()

    def __init__(self, choices: SummaryChoices, first_name: str, today: Callable[[], date]) -> None:
        super().__init__(self.tr("Contenu"))
        said = self.tr("Cliquez sur un paragraphe de la page pour le modifier ici.")
        self.body.addWidget(label(said, "small", wrap=True))
        self.fields: dict[str, Field] = {}
        self._make_fields(today)
        self.quotes = CitationList(quote_key, choices, editable=False)
        self.facts = CitationList(fact_key, choices, editable=True)
        self.rows: dict[Section, SectionRow] = {}
        panels = self._panels()
        for section in Section:
            folds = isinstance(panels.get(section), CitationList)
            row = SectionRow(section_words(section, first_name), panels.get(section), folds=folds)
            self.rows[section] = row
            self.body.addWidget(row)
        self._fill(choices)
        self._listen()

    def _make_fields(self, today: Callable[[], date]) -> None:
        self.framework = TextBox(lines=1)
        self.analysis = TextBox(lines=2)
        self.mentor_view = TextBox(lines=1)
        self.manager = LineField()
        self.read_on = DateField(today)
        hint = self.tr("hypothèses, au conditionnel")
        self.framework.setAccessibleName(self.tr("Cadre du mentorat, à ajouter"))
        self.analysis.setAccessibleName(self.tr("Analyse de l’équipe, hypothèses au conditionnel"))
        self.mentor_view.setAccessibleName(self.tr("Regard du mentor"))
        for name, field in (
            ("framework", Field(self.tr("À ajouter"), self.framework)),
            ("analysis", Field(self.tr("Texte"), self.analysis, hint=hint)),
            ("mentor_view", Field(self.tr("Texte"), self.mentor_view)),
            ("youth_read_on", Field(self.tr("Lu par le jeune le"), self.read_on)),
            ("manager", Field(self.tr("Chef de service"), self.manager)),
        ):
            self.fields[name] = field

    def _panels(self) -> dict[Section, QWidget]:
        fields = self.fields
        return {
            Section.FRAMEWORK: _panel(fields["framework"]),
            Section.YOUTH_WORDS: self.quotes,
            Section.KEY_FACTS: self.facts,
            Section.ANALYSIS: _panel(fields["analysis"]),
            Section.MENTOR_VIEW: _panel(fields["mentor_view"]),
            Section.SIGNATURES: _panel(fields["youth_read_on"], fields["manager"]),
        }

    def _fill(self, choices: SummaryChoices) -> None:
        for section, row in self.rows.items():
            row.tick.setChecked(section in choices.sections)
        self.framework.setPlainText(choices.framework)
        self.analysis.setPlainText(choices.analysis)
        self.mentor_view.setPlainText(choices.mentor_view)
        self.manager.setText(choices.manager)
        self.read_on.set_value(choices.youth_read_on)

    def _listen(self) -> None:
        for row in self.rows.values():
            row.changed.connect(self.changed)
        for text in (self.framework, self.analysis, self.mentor_view):
            text.textChanged.connect(self.changed)
        self.manager.textEdited.connect(self.changed)
        self.read_on.changed.connect(self.changed)
        self.quotes.changed.connect(self.changed)
        self.facts.changed.connect(self.changed)

    @property
    def sections(self) -> frozenset[Section]:
        """The parts that are ticked."""
        return frozenset(section for section, row in self.rows.items() if row.tick.isChecked())

    def show_content(self, content: SummaryContent) -> None:
        """Show what the records offer, and how much of it is on the page."""
        self.quotes.show_citations(content.quotes)
        self.facts.show_citations(content.facts)
        quoted = sum(quote.on_page for quote in content.quotes)
        self.rows[Section.YOUTH_WORDS].show_count(self.tr("%n phrase(s)", "", quoted))
        for section, count in (
            (Section.GOALS, len(content.goals)),
            (Section.KEY_FACTS, sum(fact.on_page for fact in content.facts)),
            (Section.NEXT_STEPS, len(content.next_steps)),
        ):
            self.rows[section].show_count(str(count))

    @property
    def place_in_front(self) -> str:
        """What is being written or chosen just now: a section's code, a fact's key, or nothing."""
        focused = self.focusWidget()
        for section, row in self.rows.items():
            if row.panel is not None and row.panel.isAncestorOf(focused):
                keys = (key for key, line in self.facts.lines.items() if line.isAncestorOf(focused))
                return next(keys, section.value)
        return ""

    def go_to(self, what: str) -> None:
        """Put the cursor where something on the page was made: its box, else its tick."""
        line = self.facts.lines.get(what)
        section = Section.KEY_FACTS if line is not None else Section(what.partition(":")[0])
        row = self.rows[section]
        row.open()
        if line is not None and line.box is not None:
            line.box.setFocus()
            return
        boxes = {
            Section.FRAMEWORK: self.framework,
            Section.ANALYSIS: self.analysis,
            Section.MENTOR_VIEW: self.mentor_view,
            Section.SIGNATURES: self.read_on,
        }
        boxes.get(section, row.tick).setFocus()


def _panel(*fields: Field) -> QWidget:
    made = QWidget()
    down = QVBoxLayout(made)
    down.setSpacing(6)
    for field in fields:
        down.addWidget(field)
    return made
