"""The guards, in the order of the checklist in security.md 7."""

from __future__ import annotations

from guard_runs.guard import Guard
from guard_runs.of_keys import OF_KEYS
from guard_runs.of_program import OF_PROGRAM

ENGINE = "mentordesk/storage/engine.py"
KEYRING = "mentordesk/system/device_keys.py"
CONFIRMATION = "mentordesk/services/confirmation.py"
SENSITIVE_ACTS = "tests/functional/test_sensitive_acts.py"
RESTORING = (
    "tests/functional/test_backups.py"
    "::test_restoring_asks_for_the_passphrase_where_the_keyring_opened_the_vault"
)
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
        (17,),
        "a keyring that is not one of the systems' own is refused",
        KEYRING,
        "        if _full_name(link) in TRUSTED:",
        "        if link:",
        ("tests/system/test_device_keys.py",),
    ),
    Guard(
        (17,),
        "what the keyring kept is read back",
        KEYRING,
        "                _prove_kept(back_end, name, text)",
        "                pass",
        ("tests/system/test_device_keys.py",),
    ),
    Guard(
        (17,),
        "a keyring that hangs is waited for no longer than five seconds",
        KEYRING,
        "answer.result(max(until - monotonic(), 0))",
        "answer.result(60)",
        ("tests/system/test_device_keys.py",),
    ),
    Guard(
        (17,),
        "sensitive acts need the passphrase where the keyring opened the vault",
        CONFIRMATION,
        "        if not self.by_device:",
        "        if self:",
        (SENSITIVE_ACTS,),
    ),
    Guard(
        (17,),
        "the rule of sensitive acts asks for the passphrase",
        "mentordesk/services/authorization.py",
        "        require_passphrase(context)",
        "        pass",
        (f"{SENSITIVE_ACTS}::test_the_rule_itself_refuses_sensitive_acts",),
    ),
    Guard(
        (17,),
        "the journal is not exported without the passphrase",
        "mentordesk/services/journal_reading.py",
        "    require_passphrase(context)\n    _note_leaving",
        "    _note_leaving",
        (f"{SENSITIVE_ACTS}::test_the_journal_is_not_exported_without_the_passphrase",),
    ),
    Guard(
        (17,),
        "a backup is not restored without the passphrase",
        "mentordesk/services/backups.py",
        "        authorize(context, work, Action.RESTORE_BACKUP)",
        "        pass",
        (RESTORING,),
    ),
    Guard(
        (18,),
        "a role does nothing that the table does not give it",
        AUTHORIZATION,
        "        raise NotAllowed\n    if action in SENSITIVE",
        "        pass\n    if action in SENSITIVE",
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
        (18,),
        "who else reaches a file is told to the key worker and to whoever gives access alone",
        "mentordesk/services/reach.py",
        "        if not may_give and person.key_worker != context.actor:",
        "        if False:",
        ("tests/services/test_reach.py",),
    ),
    Guard(
        (18,),
        "a head of service opens to others what is open to him or her alone",
        "mentordesk/services/reach.py",
        "    return own is None or place in own",
        "    return True",
        ("tests/services/test_reach.py",),
    ),
    Guard(
        (13,),
        "a one-time code shows nothing before a passphrase was chosen",
        "mentordesk/ui/entrance_window.py",
        "        if opened.account.state is not AccountState.INVITED:",
        "        if True:",
        ("tests/functional/test_accounts.py",),
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
    *OF_PROGRAM,
)
