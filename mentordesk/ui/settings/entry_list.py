"""A list of places or people of the house: each can be renamed, closed and opened again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.domain.errors import InvalidInput
from mentordesk.ui.failures import failure_sentence, problem_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import clear, line, row
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from mentordesk.services.changes import Changes
    from mentordesk.ui.session import Session

    UseCase = Callable[..., tuple[Any, Changes]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One place or person: its record, how it is shown, and the values of its fields."""

    record: Any
    name: str
    values: tuple[str, ...]
    closed_on: date | None
    detail: str = ""
    can_close: bool = True


@dataclass(frozen=True, slots=True)
class ListWords:
    """What one list says; ``closed`` and ``said`` take ``{day}`` and ``{name}``."""

    title: str
    fields: tuple[tuple[str, str], ...]
    revise: str
    close: str
    reopen: str
    closed: str
    said: str


@dataclass(frozen=True, slots=True)
class ListActs:
    """The use cases of one list: all take the fields' values, the last two a record first."""

    add: UseCase
    revise: UseCase
    close: UseCase


class EntryFields(QWidget):
    """The fields of one entry and the button that takes them; Enter takes them too."""

    taken = Signal()

    def __init__(self, words: ListWords, act: str, values: Sequence[str] = ()) -> None:
        super().__init__()
        self.flow = FlowLayout(self, gap=10)
        self.fields: dict[str, Field] = {}
        self.lines: list[LineField] = []
        for place, (name, text) in enumerate(words.fields):
            made = LineField(values[place] if values else "")
            made.setAccessibleName(f"{words.title} : {text}")
            made.returnPressed.connect(self.taken)
            self.lines.append(made)
            self.fields[name] = Field(text, made)
            self.flow.addWidget(self.fields[name])
        take = button(act, self.taken.emit)
        take.setAccessibleName(f"{act} : {words.title}")
        self.flow.addWidget(Field(" ", take))

    def values(self) -> list[str]:
        """Return what is typed."""
        return [made.text() for made in self.lines]

    def clear(self) -> None:
        """Empty the fields for the next entry."""
        for made in self.lines:
            made.clear()
        self.refuse([])

    def refuse(self, problems: Sequence[Any]) -> None:
        """Say beside each field what is wrong with it."""
        said = {problem.field: problem_sentence(problem) for problem in problems}
        for name, field in self.fields.items():
            field.show_error(said.get(name, ""))
        wrong = next((field for name, field in self.fields.items() if name in said), None)
        if wrong is not None:
            wrong.widget.setFocus()


class EntryList(QWidget):
    """The rows and the fields for one more; what was typed there stays when the rows change.

    Signals:
        closed: an entry was closed, or opened again: what to say, and how to take it back.
        failed: something else than a wrong field stood against it.
    """

    closed = Signal(str, object)
    failed = Signal(str)

    def __init__(self, session: Session, words: ListWords, acts: ListActs) -> None:
        super().__init__()
        self._session, self._words, self._acts = session, words, acts
        self._entries: Sequence[Entry] = ()
        self._focus_on = ""
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 4, 0, 12)
        down.setSpacing(4)
        down.addWidget(label(words.title, "muted"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        down.addLayout(self._rows)
        self.new = EntryFields(words, self.tr("Ajouter"))
        self.new.taken.connect(self._add)
        down.addWidget(self.new)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries; the open ones first."""
        self._entries = sorted(entries, key=lambda entry: entry.closed_on is not None)
        self._build_rows()

    def _build_rows(self, editing: str = "") -> None:
        clear(self._rows)
        if not self._entries:
            self._rows.addWidget(label(self.tr("rien pour l’instant"), "small"))
        for place, entry in enumerate(self._entries):
            if place:
                self._rows.addWidget(line())
            is_edited = editing == entry.record.id
            made = self._edited(entry) if is_edited else self._row(entry)
            self._rows.addWidget(made)
            if entry.record.id == self._focus_on:
                first = made.findChild(LineField if is_edited else QPushButton)
                if first is not None:
                    first.setFocus()
        self._focus_on = ""

    def _row(self, entry: Entry) -> QWidget:
        words = self._words
        acts = [(words.revise, partial(self._edit, entry))]
        if entry.closed_on is not None:
            acts.append((words.reopen, partial(self._close, entry, None)))
        elif entry.can_close:
            acts.append((words.close, partial(self._close, entry, self._session.clock.today())))
        buttons = []
        for word, act in acts:
            made = button(word, act, variant="quiet")
            made.setAccessibleName(f"{word} : {entry.name}")
            buttons.append(made)
        parts = [entry.detail] if entry.detail else []
        if entry.closed_on is not None:
            parts.append(words.closed.format(day=calendar().day(entry.closed_on)))
        shown_row = row(entry.name, "", shown(" · ".join(parts)), acts=tuple(buttons))
        shown_row.layout().setContentsMargins(0, 4, 0, 4)  # type: ignore[union-attr]  # a row has one
        return shown_row

    def _edited(self, entry: Entry) -> QWidget:
        fields = EntryFields(self._words, self.tr("Enregistrer"), entry.values)
        fields.taken.connect(partial(self._revise, entry, fields))
        cancel = button(self.tr("Annuler"), partial(self._leave, entry), variant="quiet")
        fields.flow.addWidget(Field(" ", cancel))
        return fields

    # ------------------------------------------------------------------ acts

    def _edit(self, entry: Entry) -> None:
        self._focus_on = entry.record.id
        self._build_rows(editing=entry.record.id)

    def _leave(self, entry: Entry) -> None:
        self._focus_on = entry.record.id
        self._build_rows()

    def _add(self) -> None:
        self._session.tell(
            self._acts.add,
            *self.new.values(),
            owner=self,
            done=self._added,
            failed=partial(self._refused, self.new),
        )

    def _added(self, _: object) -> None:
        self.new.clear()
        self.new.lines[0].setFocus()

    def _revise(self, entry: Entry, fields: EntryFields) -> None:
        self._focus_on = entry.record.id  # the page shows the list anew once it is told
        self._session.tell(
            self._acts.revise,
            entry.record,
            *fields.values(),
            owner=self,
            done=lambda _: None,
            failed=partial(self._refused, fields),
        )

    def _refused(self, fields: EntryFields, error: BaseException) -> None:
        if isinstance(error, InvalidInput):
            fields.refuse(error.problems)
        else:
            self.failed.emit(failure_sentence(error))

    def _close(self, entry: Entry, day: date | None) -> None:
        self._focus_on = entry.record.id
        self._session.tell(
            self._acts.close,
            entry.record,
            day,
            owner=self,
            done=partial(self._closed, entry, day),
            failed=lambda error: self.failed.emit(failure_sentence(error)),
        )

    def _closed(self, entry: Entry, day: date | None, found: tuple[Any, Changes]) -> None:
        before = entry.closed_on if day is None else None
        said = self._words.said if day is not None else self.tr("{name} est de nouveau proposé.")
        undo = partial(
            self._session.tell,
            self._acts.close,
            found[0],
            before,
            owner=self,
            done=lambda _: None,
            failed=lambda error: self.failed.emit(failure_sentence(error)),
        )
        self.closed.emit(shown(said.format(name=entry.name)), undo)
