"""A form that can be left and come back to: what was typed comes back with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from mentordesk.ui.widgets.form_page import FormPage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from mentordesk.ui import routes
    from mentordesk.ui.people.form_routes import Typed
    from mentordesk.ui.session import Session


class TypedForm(FormPage):
    """Remembers what it was opened with; only what differs from that is worth coming back to."""

    def __init__(
        self, session: Session, navigator: routes.Navigator, title: str, typed: Typed
    ) -> None:
        super().__init__(session, navigator, title)
        self._came_with = typed
        self._untouched: Typed | None = None

    def entries(self) -> Mapping[str, QWidget]:
        """Return the fields by name."""
        raise NotImplementedError

    def here(self) -> routes.Route:
        """Return the way back to this form with what is typed in it."""
        raise NotImplementedError

    def resume_route(self, route: routes.Route) -> routes.Route:
        return self.here() if self.is_touched else route

    def typed(self) -> Typed:
        """Return what every field holds."""
        return tuple((name, _held(field)) for name, field in self.entries().items())

    def filled(self) -> None:
        """Hear that the record stands in the fields; put back what was typed over it."""
        self._untouched = self.typed()
        fields = self.entries()
        for name, value in self._came_with:
            _hold(fields[name], value)

    @property
    def is_touched(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._untouched is not None and self.typed() != self._untouched


def _held(field: Any) -> object:
    return field.text() if isinstance(field, QLineEdit) else field.value()


def _hold(field: Any, value: object) -> None:
    if isinstance(field, QLineEdit):
        field.setText(str(value))
    else:
        field.set_value(value)
