"""Lines that rest on a meeting: ticked or not; a fact may be reworded, a quotation never."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.text_box import TextBox
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mentordesk.domain.identity import MeetingId
    from mentordesk.domain.summaries import Citation, SummaryChoices

FEW = 8
"""So many of the latest are offered at once, and all that are on the page; the rest on demand."""


class CitationList(QWidget):
    """Offers the citations of the period; what was chosen is held here and nowhere else."""

    changed = Signal()

    def __init__(
        self, key: Callable[[MeetingId], str], choices: SummaryChoices, *, editable: bool
    ) -> None:
        super().__init__()
        self._key, self._editable = key, editable
        kind = key("")  # type: ignore[arg-type]  # what all its keys begin with
        self.left_out = frozenset(k for k in choices.left_out if k.startswith(kind))
        self.taken_in = frozenset(k for k in choices.taken_in if k.startswith(kind))
        self.reworded = dict(choices.reworded) if editable else {}
        self.lines: dict[str, CitationLine] = {}
        self._found: Sequence[Citation] = ()
        self._offers_all = False
        down = QVBoxLayout(self)
        down.setSpacing(6)
        self._down = QVBoxLayout()
        self._down.setSpacing(6)
        down.addLayout(self._down)
        self.none = label(self.tr("Rien sur la période."), "small")
        down.addWidget(self.none)
        self.more = button("", self._offer_all, variant="quiet")
        self.more.setProperty("size", "small")
        down.addWidget(self.more)

    def show_citations(self, citations: Sequence[Citation]) -> None:
        """Show what the records offer for the present choices, never for older ones.

        Lines that were there stay, and with them the cursor.
        """
        self._found = citations
        offered = {
            self._key(citation.meeting): citation
            for rank, citation in enumerate(citations)
            if self._is_offered(rank, citation)
        }
        self.none.setVisible(not citations)
        rest = len(citations) - len(offered)
        said = self.tr("Afficher %n autre(s)", "", rest)
        self.more.setText(said)
        self.more.setAccessibleName(said)
        self.more.setVisible(rest > 0)
        self._arrange(offered)
        for key, citation in offered.items():
            self.lines[key].show_citation(citation, is_reworded=key in self.reworded)

    def _is_offered(self, rank: int, citation: Citation) -> bool:
        was_there = self._key(citation.meeting) in self.lines
        return self._offers_all or rank < FEW or citation.on_page or was_there

    def _offer_all(self) -> None:
        self._offers_all = True
        before = set(self.lines)
        self.show_citations(self._found)
        first = next((line for key, line in self.lines.items() if key not in before), None)
        if first is not None:
            first.tick.setFocus()

    def _arrange(self, offered: dict[str, Citation]) -> None:
        if list(offered) == list(self.lines):
            return
        for key in self.lines.keys() - offered.keys():
            gone = self.lines.pop(key)
            self._down.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        lines = {key: self.lines.get(key) or self._line(key, c) for key, c in offered.items()}
        for place, line in enumerate(lines.values()):
            self._down.insertWidget(place, line)
        self.lines = lines

    def _line(self, key: str, citation: Citation) -> CitationLine:
        made = CitationLine(citation, editable=self._editable)
        made.tick.toggled.connect(partial(self._ticked, key))
        if made.box is not None:
            made.box.textChanged.connect(partial(self._typed, key))
            made.restore.clicked.connect(partial(self._restored, key))
        return made

    def _ticked(self, key: str, on: bool) -> None:  # noqa: FBT001
        if on:
            self.left_out -= {key}
            self.taken_in |= {key}
            if self.reworded.get(key) == "":
                self._forget(key)
        else:
            self.left_out |= {key}
            self.taken_in -= {key}
        self.changed.emit()

    def _typed(self, key: str) -> None:
        line = self.lines[key]
        if line.is_filling:
            return
        text = "" if line.box is None else line.box.toPlainText().strip()
        self.reworded = {**self.reworded, key: text}
        line.show_words(text)
        self.changed.emit()

    def _restored(self, key: str, _: bool = False) -> None:  # noqa: FBT001, FBT002
        self._forget(key)
        self.changed.emit()

    def _forget(self, key: str) -> None:
        self.reworded = {own: text for own, text in self.reworded.items() if own != key}


class CitationLine(QWidget):
    """One citation: its meeting with the tick, and its words.

    Attributes:
        is_filling: whether the box is being filled by the program and not by the user.
    """

    def __init__(self, citation: Citation, *, editable: bool) -> None:
        super().__init__()
        self.is_filling = False
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        day = calendar().short_day(citation.day)
        self.tick = QCheckBox(shown(f"{day} · R{citation.number}"))
        self.tick.setChecked(citation.on_page)
        down.addWidget(self.tick)
        self.box = self._box(citation) if editable else None
        self._said = None if editable else label("", "quote", wrap=True)
        self.empty = label(self.tr("Vide : ce fait n’est pas imprimé."), "small", wrap=True)
        self.restore = button(self.tr("Reprendre le texte de la rencontre"), variant="quiet")
        self.restore.setProperty("size", "small")
        for part in (self.box, self._said, self.empty, self.restore):
            if part is not None:
                down.addWidget(part)
        self.empty.hide()
        self.restore.hide()

    def _box(self, citation: Citation) -> TextBox:
        made = TextBox(lines=1, most_lines=5)
        made.setPlainText(citation.text)
        day = calendar().short_day(citation.day)
        made.setAccessibleName(shown(self.tr("Texte sur la page, {day}").format(day=day)))
        return made

    def show_citation(self, citation: Citation, *, is_reworded: bool) -> None:
        """Show it as it is printed; words that the user typed stay as typed."""
        blocked = QSignalBlocker(self.tick)
        self.tick.setChecked(citation.on_page)
        blocked.unblock()
        self.tick.setAccessibleDescription(citation.text)
        if self._said is not None:
            self._said.setText(citation.text)
        if self.box is None:
            return
        if not is_reworded and self.box.toPlainText() != citation.text:
            self.is_filling = True
            self.box.setPlainText(citation.text)
            self.is_filling = False
        self.restore.setVisible(is_reworded)
        self.empty.setVisible(is_reworded and not citation.text)

    def show_words(self, text: str) -> None:
        """Say at once what other words, or none, mean."""
        self.restore.show()
        self.empty.setVisible(not text)
        if not text:
            blocked = QSignalBlocker(self.tick)
            self.tick.setChecked(False)
            blocked.unblock()
