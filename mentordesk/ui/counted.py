"""Wrong passphrases in an open vault: they count as at the way in, and wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.context import Context
    from mentordesk.ui.desk_base import DeskBase

Given = TypeVar("Given")


def counted(desk: DeskBase, work: Callable[..., Given]) -> Callable[..., Given]:
    """Return ``work``, which proves a passphrase, so that each wrong one is counted."""
    failures, vault_id = desk.parts.failures, desk.session.opened.vault.vault_id

    def tried(context: Context, *given: object) -> Given:
        with failures.attempt(vault_id, context.account):
            found = work(context, *given)
        failures.opened(vault_id)
        return found

    return tried
