"""Who may do what: each role, each act, each young person, through the use cases themselves.

What is expected is written out here and in ``every_use_case``; it is not worked out from the
program's table (security.md 7, item 18).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.access import RULES, Action, Reach, reach
from mentordesk.domain.accounts import AccountState, Role
from mentordesk.domain.errors import NotAllowed
from mentordesk.services.authorization import allows, authorize
from tests.security.every_use_case import USES
from tests.security.record_uses import PERSON, Use
from tests.security.test_authorize_coverage import ALL, NEVER_ASK
from tests.security.two_units import House
from tests.services.conftest import made_world

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.context import Context

# Each cell: on its own young person, on another one, on nobody's record.
# y: it may; n: refused; w: it may, within the young people whom it reaches.
EXPECTED = {
    #                          director head  worker carer admin auditor
    Action.USE_DESK:          "yyy      yyy   yyy    yyy   yyy   yyy",
    Action.READ_HOUSE:        "yyy      yyy   yyy    yyy   yyy   yyy",
    Action.READ_YOUNG_PEOPLE: "yyy      ynw   ynw    ynw   nnn   nnn",
    Action.READ_NOTES:        "yyy      ynw   ynw    nnn   nnn   nnn",
    Action.READ_MENTORS:      "yyy      yyy   yyy    ynw   nnn   nnn",
    Action.READ_SUMMARIES:    "yyy      ynw   ynw    nnn   nnn   nnn",
    Action.READ_HISTORY:      "yyy      ynw   ynw    nnn   nnn   nnn",
    Action.READ_FRAMEWORK:    "yyy      ynw   ynw    nnn   nnn   nnn",
    Action.EDIT_FRAMEWORK:    "yyy      ynw   ynw    nnn   nnn   nnn",
    Action.ADD_YOUNG_PERSON:  "yyy      yyy   yyy    nnn   nnn   nnn",
    Action.EDIT_YOUNG_PERSON: "yyy      ynw   ynw    nnn   nnn   nnn",
    Action.EDIT_MENTOR:       "yyy      yyy   yyy    nnn   nnn   nnn",
    Action.EDIT_PAIR:         "yyy      ynw   ynw    nnn   nnn   nnn",
    Action.WRITE_MEETING:     "yyy      ynw   ynw    ynw   nnn   nnn",
    Action.WRITE_GOAL:        "yyy      ynw   ynw    nnn   nnn   nnn",
    Action.CLOSE_STEP:        "yyy      ynw   ynw    ynw   nnn   nnn",
    Action.WRITE_SUMMARY:     "yyy      ynw   ynw    nnn   nnn   nnn",
    Action.VALIDATE_SUMMARY:  "yyy      ynw   nnn    nnn   nnn   nnn",
    Action.EXPORT_SUMMARY:    "yyy      ynw   ynw    nnn   nnn   nnn",
    Action.DELETE_MEETING:    "yyy      ynw   ynw    ynw   nnn   nnn",
    Action.DELETE:            "yyy      ynw   ynw    nnn   nnn   nnn",
    Action.USE_BIN:           "yyy      ynw   ynw    ynw   nnn   nnn",
    Action.ERASE:             "yyy      nnn   nnn    nnn   nnn   nnn",
    Action.EDIT_PLACES:       "yyy      yyy   yyy    nnn   yyy   nnn",
    Action.EDIT_HOUSE:        "yyy      nnn   nnn    nnn   yyy   nnn",
    Action.MANAGE_ACCOUNTS:   "yyy      nnn   nnn    nnn   yyy   nnn",
    Action.GRANT_ACCESS:      "yyy      ynw   nnn    nnn   yyy   nnn",
    Action.READ_JOURNAL:      "yyy      nnn   nnn    nnn   nnn   yyy",
    Action.BACK_UP:           "yyy      yyy   yyy    yyy   yyy   nnn",
    Action.RESTORE_BACKUP:    "yyy      nnn   nnn    nnn   yyy   nnn",
}  # fmt: skip


def expected(role: Role, action: Action) -> str:
    """Return a role's cell of an act."""
    return EXPECTED[action].split()[list(Role).index(role)]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with made_world(tmp_path_factory.mktemp("house") / "coffre.mentordesk") as world:
        yield House(world)


def answer(context: Context, action: Action, young_person: YoungPersonId | None) -> str:
    with context.vault.reading() as work:
        try:
            within = authorize(context, work, action, young_person)
        except NotAllowed:
            return "n"
    return "y" if within is None or young_person is not None else "w"


def test_every_act_and_every_role_is_written_out() -> None:
    assert set(EXPECTED) == set(Action) == set(RULES)
    assert {len(cells.split()) for cells in EXPECTED.values()} == {len(Role)}


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("role", Role)
def test_the_question_is_answered_as_the_table_says(
    house: House, role: Role, action: Action
) -> None:
    context, own, foreign = house.of(role), house.lives[role].person.id, house.foreign.person.id
    said = [answer(context, action, person) for person in (own, foreign, None)]
    assert "".join(said) == expected(role, action)


@pytest.mark.parametrize("action", Action)
def test_an_account_that_is_not_active_may_do_nothing(house: House, action: Action) -> None:
    for state in (AccountState.INVITED, AccountState.REMOVED):
        context = house.world.as_role(Role.DIRECTOR, state=state)
        for person in (house.foreign.person.id, None):
            assert answer(context, action, person) == "n"
        with context.vault.reading() as work:
            assert not allows(context, work, action)


def test_what_nobody_wrote_down_is_not_allowed() -> None:
    for role in Role:
        assert reach(role, "something_new") is Reach.NONE  # type: ignore[arg-type]  # on purpose
    assert reach("new_role", Action.USE_DESK) is Reach.NONE  # type: ignore[arg-type]  # on purpose


# ---------------------------------------------------------------------- through the use cases


def test_every_use_case_is_tried() -> None:
    assert {use.name for use in USES} == set(ALL) - set(NEVER_ASK)


def test_every_act_that_a_use_case_asks_for_is_tried() -> None:
    assert set(Action) - {use.action for use in USES} <= {
        Action.READ_NOTES,  # it hides texts, and refuses nothing
        Action.MANAGE_ACCOUNTS,
        Action.READ_JOURNAL,
    }


@pytest.mark.parametrize("use", USES, ids=lambda use: use.name)
@pytest.mark.parametrize("role", Role)
def test_a_use_case_does_what_the_table_says(house: House, role: Role, use: Use) -> None:
    cells = expected(role, use.action)
    lives = {"own": house.lives[role], "foreign": house.foreign}
    tried = {"own": cells[0], "foreign": cells[1]} if use.about == PERSON else {"own": cells[2]}
    for whose, cell in tried.items():
        was_refused = False
        try:
            use.run(house, role, lives[whose])
        except NotAllowed:
            was_refused = True
        assert was_refused == (cell == "n"), whose


@pytest.mark.parametrize("use", USES, ids=lambda use: use.name)
def test_a_right_that_is_taken_away_is_gone_at_once(house: House, use: Use) -> None:
    context = house.world.as_role(Role.DIRECTOR)
    with context.vault.writing() as work:
        before = work.access.account(context.account)
        work.access.keep_account(replace(before, state=AccountState.REMOVED))
        work.commit()
    with pytest.raises(NotAllowed):
        use.by(house, context, house.foreign)
