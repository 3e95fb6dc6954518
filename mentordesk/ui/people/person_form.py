"""What the forms of a young person and of a mentor share: names, and who may be the same."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from mentordesk.domain.people import YoungPerson
from mentordesk.ui.people.typed_form import TypedForm
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import LineField
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLineEdit, QVBoxLayout

    from mentordesk.domain.people import Mentor
    from mentordesk.domain.problems import Problem
    from mentordesk.ui import routes
    from mentordesk.ui.people.form_routes import Left
    from mentordesk.ui.session import Session

    Person = YoungPerson | Mentor

TWIN_PAUSE_MS = 250
MOST_NAMED = 3


class PersonForm(TypedForm):
    """Shows likely twins while a name is typed, and asks once before it saves one more."""

    def __init__(
        self,
        session: Session,
        navigator: routes.Navigator,
        title: str,
        record: str | None,
        left: Left,
    ) -> None:
        super().__init__(session, navigator, title, record, left)
        self.first_name, self.last_name = LineField(), LineField()
        self._others: frozenset[str] = frozenset()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TWIN_PAUSE_MS)
        self._pause.timeout.connect(self._look_for_twins)

    # ------------------------------------------------------------------ what each form says

    @property
    def own_id(self) -> str | None:
        """The record that is being changed; None for a new one."""
        raise NotImplementedError

    def ask_twins(self, done: Callable[[Sequence[Person]], None]) -> None:
        """Ask who may be the person whose name is typed."""
        raise NotImplementedError

    def twin_sentence(self, names: str) -> str:
        """Return what is said of likely twins."""
        raise NotImplementedError

    def twin_route(self, twin: Person) -> routes.Route:
        """Return where a twin's record is."""
        raise NotImplementedError

    def unreadable(self) -> list[Problem]:
        """Return the fields whose text is no value."""
        return []

    def keep_person(self) -> None:
        """Save; nothing stands against it."""
        raise NotImplementedError

    def title_of_draft(self) -> str:
        return f"{self.first_name.text()} {self.last_name.text()}".strip()

    # ------------------------------------------------------------------ twins

    def add_twins(self, layout: QVBoxLayout, open_word: str, *typed: QLineEdit) -> None:
        """Set the warning into a layout; it follows what is typed in these fields."""
        self.twins = label("", "attention", wrap=True)
        self.twins.hide()
        self.open_twin = button(open_word, variant="quiet")
        self._open_word = open_word
        self.open_twin.hide()
        layout.addWidget(self.twins)
        layout.addWidget(self.open_twin)
        for field in typed:
            field.textEdited.connect(self._typed)

    def leaving(self) -> None:
        self._pause.stop()
        super().leaving()

    def _typed(self, _: str) -> None:
        self._pause.start()

    def _look_for_twins(self) -> None:
        self.ask_twins(self._show_twins)

    def _show_twins(self, found: Sequence[Person]) -> None:
        others = self._strangers(found)
        self.twins.setVisible(bool(others))
        self.open_twin.setVisible(bool(others))
        if not others:
            return
        self.twins.setText(self.twin_sentence(_names(others)))
        self.open_twin.disconnect(self)
        self.open_twin.clicked.connect(partial(self._open, others[0]))

    def _strangers(self, found: Sequence[Person]) -> list[Person]:
        return [twin for twin in found if twin.id != self.own_id]

    def _open(self, twin: Person, _: bool = False) -> None:  # noqa: FBT001, FBT002
        navigator, back = self._navigator, self.here()
        navigator.go(self.twin_route(twin))
        navigator.offer(
            self.tr("Ce que vous écriviez n’est pas enregistré."),
            self.tr("Revenir au formulaire"),
            partial(navigator.go, back),
        )

    # ------------------------------------------------------------------ saving

    def save(self) -> None:
        if not self.show_problems(self.unreadable()) or not self.begin_saving():
            return
        if self.own_id is None:
            self.ask_twins(self._warn_or_keep)
        else:
            self.keep_person()

    def _warn_or_keep(self, found: Sequence[Person]) -> None:
        others = [twin for twin in found if twin.id not in self._others]
        if not others:
            self.keep_person()
            return
        self.end_saving()
        self.banners.ask(
            self.twin_sentence(_names(others)),
            (self._open_word, partial(self._open, others[0])),
            (self.tr("Enregistrer quand même"), partial(self._save_anyway, others)),
        )

    def _save_anyway(self, others: Sequence[Person]) -> None:
        self._others |= {twin.id for twin in others}
        self.save()


def _names(people: Sequence[Person]) -> str:
    return shown(", ".join(_name(person) for person in people[:MOST_NAMED]))


def _name(person: Person) -> str:
    name = f"{person.first_name} {person.last_name}".strip()
    if isinstance(person, YoungPerson) and person.birth_date is not None:
        return f"{name} ({calendar().day(person.birth_date)})"
    return name
