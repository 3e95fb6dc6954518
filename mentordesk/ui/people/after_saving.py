"""Where a form of a young person leads: to the file, or to the list once others have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.services import people
from mentordesk.ui import routes
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.ui.session import Session


def go_to_file(
    session: Session,
    navigator: routes.Navigator,
    file: routes.FileRoute,
    said: str,
    undo: Callable[[], object] | None = None,
) -> None:
    """Go to a file that was just changed, and say so; what was handed over is said in a sentence.

    Args:
        session: whose account changed it.
        navigator: outlives the form that asks for this.
        file: where it is.
        said: what was done.
        undo: takes it back, where that is offered.
    """

    def tell(sentence: str) -> None:
        if undo is None:
            navigator.tell(sentence)
        else:
            navigator.offer_undo(sentence, undo)

    def known(is_reached: bool) -> None:  # noqa: FBT001  # what the use case returns
        if is_reached:
            navigator.go(file)
            tell(said)
            return
        navigator.go(routes.YoungPeopleRoute())
        handed = tr(
            "Ce dossier n’est plus parmi les vôtres : il est suivi ailleurs. La direction peut vous"
            " y redonner accès."
        )
        tell(f"{said} {handed}")

    if session.sees_everybody:
        known(is_reached=True)
    else:
        session.ask(people.is_reached, file.young_person, owner=navigator, done=known)
