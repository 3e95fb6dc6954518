"""Lines that rest on a meeting: ticked or not; a fact may be reworded, a quotation never."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from mentordesk.ui.widgets.card import Card, clear
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.text_box import TextBox
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mentordesk.domain.identity import MeetingId
    from mentordesk.domain.summaries import Citation, SummaryChoices

MOST_OFFERED = 30


class CitationList(Card):
    """Offers the citations of the period."""

    changed = Signal()

    def __init__(self, title: str, key: Callable[[MeetingId], str], *, editable: bool) -> None:
        super().__init__(title)
        self._key, self._editable = key, editable
        self.left_out: frozenset[str] = frozenset()
        self.taken_in: frozenset[str] = frozenset()
        self.reworded: dict[str, str] = {}
        self._offered: list[tuple[str, str]] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)

    def show_citations(self, citations: Sequence[Citation], choices: SummaryChoices) -> None:
        """Show them; lines that are the same stay, so that typing goes on."""
        prefix = self._key("").split(":", 1)[0]  # type: ignore[arg-type]  # the kind alone
        own = [key for key in choices.left_out if key.startswith(prefix)]
        taken = [key for key in choices.taken_in if key.startswith(prefix)]
        self.left_out, self.taken_in = frozenset(own), frozenset(taken)
        self.reworded = dict(choices.reworded) if self._editable else {}
        offered = [(c.meeting, "") for c in citations[:MOST_OFFERED]]
        self.setVisible(bool(offered))
        if offered == self._offered:
            return
        self._offered = [(str(meeting), text) for meeting, text in offered]
        clear(self._lines)
        for citation in citations[:MOST_OFFERED]:
            self._lines.addWidget(self._line(citation))

    def _line(self, citation: Citation) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2)
        day = calendar().short_day(citation.day)
        box = QCheckBox(shown(f"{day} · R{citation.number}"))
        box.setChecked(citation.on_page)
        box.toggled.connect(partial(self._ticked, self._key(citation.meeting)))
        box.setAccessibleDescription(citation.text)
        down.addWidget(box)
        if self._editable:
            text = TextBox(lines=1, most_lines=5)
            text.setPlainText(citation.text)
            name = self.tr("Texte sur la page, {day}").format(day=day)
            text.setAccessibleName(shown(name))
            text.textChanged.connect(partial(self._typed, self._key(citation.meeting), text))
            down.addWidget(text)
        else:
            down.addWidget(label(citation.text, "quote", wrap=True))
        return made

    def _ticked(self, key: str, on: bool) -> None:  # noqa: FBT001
        if on:
            self.left_out -= {key}
            self.taken_in |= {key}
        else:
            self.left_out |= {key}
            self.taken_in -= {key}
        self.changed.emit()

    def _typed(self, key: str, text: TextBox) -> None:
        self.reworded = {**self.reworded, key: text.toPlainText().strip()}
        self.changed.emit()
