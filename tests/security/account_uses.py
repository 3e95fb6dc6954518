"""The use cases of accounts, behind a door that opens to nobody."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from mentordesk.domain.access import Action
from mentordesk.domain.accounts import Role
from mentordesk.domain.errors import RecordMissing
from mentordesk.services import accounts, invitations
from mentordesk.services.accounts import Invitation
from mentordesk.services.vaults import Removal
from tests.security.record_uses import NOBODY, Use, apart

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from tests.security.two_units import House, Life

STRANGER = Invitation("Sacha", Role.KEY_WORKER, None, "Sacha", "Roux", "Éducateur")
STRONG = "girafe marmelade tonnerre bobine chausson myrtille cabane"
OPENED: Any = None
"""No door here looks at it."""


class KeyLessDoor:
    """A door without keys: what is asked here is who may come so far."""

    def __getattr__(self, name: str) -> Any:
        given: dict[str, Any] = {"invite": "code", "remove_account": Removal()}
        return lambda *_, **__: given.get(name)


DOOR: Any = KeyLessDoor()


def _other(house: House, context: Context) -> Any:
    worker, carer = house.accounts[Role.KEY_WORKER], house.accounts[Role.FOSTER_CARER]
    return carer.account if context.account == worker.account else worker.account


def _change_role(house: House, context: Context, _: Life) -> None:
    accounts.change_role(context, DOOR, OPENED, _other(house, context), Role.AUDITOR, "")


def _renew(house: House, context: Context, _: Life) -> None:
    with suppress(RecordMissing):  # nobody here was invited
        invitations.renew_invitation(context, DOOR, OPENED, _other(house, context), "")


def _remove(house: House, context: Context, _: Life) -> None:
    accounts.remove_account(context, DOOR, OPENED, _other(house, context), "")


def _accept(context: Context) -> None:
    with suppress(RecordMissing):  # nobody here was invited
        accounts.accept_invitation(context, DOOR, OPENED, "code", STRONG)


ACCOUNTS = (
    apart("accounts.accounts", Action.MANAGE_ACCOUNTS, accounts.accounts),
    apart(
        "accounts.lacks_second_administrator",
        Action.MANAGE_ACCOUNTS,
        accounts.lacks_second_administrator,
    ),
    apart("accounts.local_words", Action.USE_DESK, accounts.local_words),
    apart(
        "accounts.invite",
        Action.MANAGE_ACCOUNTS,
        lambda c: accounts.invite(c, DOOR, OPENED, STRANGER, ""),
    ),
    apart("accounts.accept_invitation", Action.USE_DESK, _accept),
    apart(
        "accounts.change_passphrase",
        Action.USE_DESK,
        lambda c: accounts.change_passphrase(c, DOOR, OPENED, "", STRONG),
    ),
    apart(
        "accounts.rename_account",
        Action.USE_DESK,
        lambda c: accounts.rename_account(c, DOOR, OPENED, "Autre", ""),
    ),
    Use("invitations.renew_invitation", Action.MANAGE_ACCOUNTS, NOBODY, _renew),
    Use("accounts.change_role", Action.MANAGE_ACCOUNTS, NOBODY, _change_role),
    Use("accounts.remove_account", Action.MANAGE_ACCOUNTS, NOBODY, _remove),
)
