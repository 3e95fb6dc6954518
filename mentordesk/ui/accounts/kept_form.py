"""Forms of accounts: a draft in the base, which goes once the account or the access is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.services import drafts
from mentordesk.ui.people.form_routes import left_of
from mentordesk.ui.people.typed_form import TypedForm

if TYPE_CHECKING:
    from mentordesk.ui.routes import Navigator, Route
    from mentordesk.ui.session import Session


class KeptForm(TypedForm):
    """A new invitation or access; the passphrase that is asked for stands in no field of it."""

    help_topic = "access"
    section = "settings"

    def __init__(self, session: Session, navigator: Navigator, title: str, route: Route) -> None:
        super().__init__(session, navigator, title, None, left_of(route))

    def failed(self, error: BaseException) -> None:
        """Say why there is nothing to choose from; what was typed can be read and copied."""
        self.not_found(error)

    def done_with(self) -> None:
        """Hear that what the form is for is done: its draft goes, after what still was kept."""
        self._keeper.stop()
        self.is_over = True
        session, draft = self._session, self.forget
        if draft is not None:
            session.ask(
                drafts.discard_draft,
                draft.kind,
                draft.record,
                owner=session,
                done=lambda _: session.settle(),
            )
