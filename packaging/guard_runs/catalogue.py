"""The guards, in the order of the checklist in security.md 7."""

from __future__ import annotations

from guard_runs.guard import Guard

ENGINE = "mentordesk/storage/engine.py"
KEYRING = "mentordesk/system/device_keys.py"
CONFIRMATION = "mentordesk/services/confirmation.py"
SENSITIVE_ACTS = "tests/functional/test_sensitive_acts.py"
RESTORING = (
    "tests/functional/test_backups.py"
    "::test_restoring_asks_for_the_passphrase_where_the_keyring_opened_the_vault"
)
AT_REST = ("tests/storage/test_base_at_rest.py",)

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
        "a summary is not written to a file without the passphrase",
        "mentordesk/ui/summaries/outgoing.py",
        "            require_passphrase(context)\n            write_file(place, pdf)",
        "            write_file(place, pdf)",
        (f"{SENSITIVE_ACTS}::test_an_export_asks_once_for_ten_minutes",),
    ),
    Guard(
        (17,),
        "a backup is not restored without the passphrase",
        "mentordesk/ui/backups/restore_card.py",
        "leave=devices.require_passphrase",
        "leave=None",
        (RESTORING,),
    ),
)
