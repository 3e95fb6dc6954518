"""The guards, in the order of the checklist in security.md 7."""

from __future__ import annotations

from guard_runs.guard import Guard

ENGINE = "mentordesk/storage/engine.py"
KEYRING = "mentordesk/system/device_keys.py"
CONFIRMATION = "mentordesk/services/confirmation.py"
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
        ("tests/security/test_keyring.py", "-k", "test_6"),
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
        ("tests/functional/test_sensitive_acts.py",),
    ),
)
