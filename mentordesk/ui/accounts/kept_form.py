"""Forms without a draft in the base: a lock seals what is typed in them, and puts it back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mentordesk.ui.drafts.values import held, hold_all
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.form_page import FormPage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session


class KeptForm(FormPage):
    """A form whose few words a lock keeps."""

    help_topic = "access"
    section = "settings"

    def __init__(self, session: Session, navigator: Navigator, title: str) -> None:
        super().__init__(session, navigator, title)
        self._put_back = ""
        self._as_opened: str | None = None

    def entries(self) -> Mapping[str, QWidget]:
        """Return the fields by name."""
        raise NotImplementedError

    def _typed(self) -> str:
        return json.dumps({name: held(field) for name, field in self.entries().items()})

    def filled(self) -> None:
        """Hear that the choices are offered: what was typed before a lock comes back now."""
        self._as_opened = self._typed()
        if self._put_back:
            hold_all(self.entries(), json.loads(self._put_back))
            self._put_back = ""
        self.came_back()

    def came_back(self) -> None:
        """Show what goes with what the fields hold."""

    def failed(self, error: BaseException) -> None:
        """Say why there is nothing to choose from."""
        self.banners.tell(failure_sentence(error), "danger")

    def unsaved_text(self) -> str:
        typed = self._typed()
        return "" if self._as_opened in {None, typed} else typed

    def put_back_unsaved(self, text: str) -> None:
        self._put_back = text
        if self._as_opened is not None:
            self.filled()
