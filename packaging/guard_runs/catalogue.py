"""The guards, in the order of the checklist in security.md 7."""

from __future__ import annotations

from guard_runs.guard import Guard
from guard_runs.of_keys import OF_KEYS

ENGINE = "mentordesk/storage/engine.py"
AT_REST = ("tests/storage/test_base_at_rest.py",)
AUTHORIZATION = "mentordesk/services/authorization.py"
ACCESS = "mentordesk/storage/repositories/access.py"
ROLES = ("tests/security/test_authorize.py",)
SEEN = ("tests/security/test_what_each_sees.py",)

GUARDS: tuple[Guard, ...] = (
    Guard(
        (1,),
        "engines below the floors are refused",
        ENGINE,
        "        raise EngineTooOld",
        "        return",
        AT_REST,
    ),
    Guard(
        (18,),
        "a role does nothing that the table does not give it",
        AUTHORIZATION,
        "        raise NotAllowed\n    if found is Reach.ALL",
        "        pass\n    if found is Reach.ALL",
        ROLES,
    ),
    Guard(
        (18,),
        "an account that is not active does nothing",
        AUTHORIZATION,
        "    if account.state is not AccountState.ACTIVE or found is Reach.NONE:",
        "    if found is Reach.NONE:",
        ROLES,
    ),
    Guard(
        (18,),
        "a record out of reach stays closed",
        AUTHORIZATION,
        "not work.access.reaches(within, young_person)",
        "False",
        ROLES,
    ),
    Guard(
        (18,),
        "lists and counts stay within reach",
        ACCESS,
        "return query if within is None else query.where(young_person.in_(reached(within)))",
        "return query",
        SEEN,
    ),
    Guard(
        (18,),
        "a grant ends on its day",
        ACCESS,
        "or_(grant.c.until.is_(None), grant.c.until >= within.day),",
        "",
        SEEN,
    ),
    Guard(
        (18,),
        "the mentors' lines name no young people of others",
        "mentordesk/services/people.py",
        "within=within, named=named)",
        "within=within)",
        SEEN,
    ),
    Guard(
        (18,),
        "a foster carer does not read what others wrote",
        "mentordesk/services/withholding.py",
        "one if _is_own(context, work, one) else one.without_texts()",
        "one",
        SEEN,
    ),
    Guard(
        (18,),
        "what is withheld is not written over",
        "mentordesk/services/corrections.py",
        "        refuse_unread(context, work, before)\n        if before.is_locked(now):\n"
        "            raise RecordLocked\n        pair =",
        "        if before.is_locked(now):\n            raise RecordLocked\n        pair =",
        SEEN,
    ),
    Guard(
        (18,),
        "nobody opens anything to oneself",
        "mentordesk/services/grants.py",
        "    if account == context.account:\n        raise NotAllowed\n",
        "",
        ("tests/services/test_grants.py",),
    ),
    Guard(
        (19,),
        "each use case asks",
        "mentordesk/services/goals.py",
        "        authorize(context, work, Action.WRITE_GOAL, young_person)\n",
        "",
        ("tests/security/test_authorize_coverage.py",),
    ),
    *OF_KEYS,
)
