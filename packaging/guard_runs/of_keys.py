"""The guards of keys, accounts and passphrases, in the order of the checklist."""

from __future__ import annotations

from guard_runs.guard import Guard

ENGINE = "mentordesk/storage/engine.py"
KEYCHAIN, SLOTS = "mentordesk/storage/keys/keychain.py", "mentordesk/storage/keys/slots.py"
RENEWAL, KDF = "mentordesk/storage/keys/renewal.py", "mentordesk/storage/keys/kdf.py"
WEIGHING = "mentordesk/domain/passphrase.py"
ACCOUNTS = "mentordesk/services/accounts.py"
REMOVAL = ("tests/security/test_account_removal.py", "tests/storage/keys/test_removal.py")
FORMER = ("tests/storage/keys/test_former_keys.py",)
DEVICES = ("tests/storage/keys/test_devices.py",)
OF_ACCOUNTS = ("tests/services/test_accounts.py",)

OF_KEYS: tuple[Guard, ...] = (
    Guard(
        (3,),
        "a base is opened by a whole raw key and nothing else",
        ENGINE,
        '''def connect(base: Path, key_hex: str) -> dbapi2.Connection:
    """Return a keyed connection to ``base``, bound to the calling thread.

    Raises:
        sqlcipher3.dbapi2.Error: the key is not this file's, or the file is damaged; found out by
            a first read, since setting a key never fails.
    """
    if not _RAW_KEY.fullmatch(key_hex):''',
        '''def connect(base: Path, key_hex: str) -> dbapi2.Connection:
    """Return a connection."""
    if not key_hex:''',
        ("tests/security/test_at_rest.py",),
    ),
    Guard(
        (4,),
        "a base that lacks acknowledged changes is not opened as if it were whole",
        "mentordesk/storage/opening.py",
        "        if missing > 0 and not asked.accept_older:",
        "        if False:",
        ("tests/security/test_rollback.py",),
    ),
    Guard(
        (5,),
        "an open key header does not show its secrets",
        KEYCHAIN,
        "    vault_key: bytearray = field(repr=False)",
        "    vault_key: bytearray",
        ("tests/security/test_key_leaks.py",),
    ),
    Guard(
        (6,),
        "a connection trusts no schema",
        ENGINE,
        '    "secure_delete=ON",\n    "trusted_schema=OFF",',
        '    "secure_delete=ON",',
        ("tests/security/test_pragmas.py",),
    ),
    Guard(
        (7,),
        "costs out of bounds are refused before any work",
        KDF,
        "        if not accepted:",
        "        if False:",
        ("tests/security/test_kdf.py",),
    ),
    Guard(
        (8,),
        "a header that the vault key does not authenticate is none",
        KEYCHAIN,
        "        if is_authentic(body, vault_key):",
        "        if vault_key:",
        ("tests/security/test_header.py", "tests/storage/keys/test_header_damage.py"),
    ),
    Guard(
        (8,),
        "a slot's own description is part of what it seals",
        SLOTS,
        "    said = {key: slot[key] for key in _DESCRIBED if key in slot}",
        '    said = {key: slot[key] for key in ("id",) if key in slot}',
        ("tests/security/test_header.py",),
    ),
    Guard(
        (9,),
        "an older copy does not let an older passphrase in",
        KEYCHAIN,
        "        if found is None:\n            # An intact header",
        "        if found is None:\n            continue\n            # An intact header",
        ("tests/storage/keys/test_header_damage.py",),
    ),
    Guard(
        (10,),
        "an older copy does not let in an account that was removed",
        KEYCHAIN,
        "            if is_own:\n",
        "            if False:\n",
        ("tests/storage/keys/test_slots.py",),
    ),
    Guard(
        (10,),
        "a removal gives another vault key",
        RENEWAL,
        "    vault_key = bytearray(secrets.token_bytes(KEY_BYTES))\n",
        "    vault_key = bytearray(keys.vault_key)\n",
        REMOVAL,
    ),
    Guard(
        (10,),
        "a removal owes the base its key until it has it",
        RENEWAL,
        '"next": base_key.hex(), "owed": True}',
        '"next": base_key.hex()}',
        REMOVAL,
    ),
    Guard(
        (10,),
        "nobody is locked out by a removal without a word",
        "mentordesk/storage/account_keys.py",
        "    if (lost.accounts or lost.sheet) and not accept_losses:",
        "    if False:",
        REMOVAL,
    ),
    Guard(
        (10,),
        "nobody is removed while a backup is made",
        "mentordesk/storage/account_keys.py",
        "    if is_read_out(vault.folder / BASE):",
        "    if False:",
        REMOVAL,
    ),
    Guard(
        (10,),
        "whoever was removed is removed again from an old backup",
        "mentordesk/storage/returning.py",
        "    if not found:\n",
        "    if True:\n",
        FORMER,
    ),
    Guard(
        (10,),
        "an old backup does not leave a vault without anybody who manages accounts",
        "mentordesk/storage/returning.py",
        "    if not managers - gone:\n",
        "    if False:\n",
        FORMER,
    ),
    Guard(
        (10,),
        "a copy of the header removes nobody from a vault that no backup made",
        "mentordesk/storage/tombstones.py",
        "    if (folder / RESTORED).exists():\n        removed",
        "    if True:\n        removed",
        FORMER,
    ),
    Guard(
        (10,),
        "a header that does not read stays, for who can read it",
        "mentordesk/storage/tombstones.py",
        "    if not is_whole:\n",
        "    if False:\n",
        FORMER,
    ),
    Guard(
        (10,),
        "a key of before removes nobody",
        "mentordesk/storage/keys/elsewhere.py",
        "    if borrowed is None and vault_key in keys.vault_keys[1:]:",
        "    if False:",
        FORMER,
    ),
    Guard(
        (10,),
        "older bases go with the key that opens them",
        "mentordesk/storage/keys/rotation.py",
        "            _forget_older(base)\n",
        "            pass\n",
        FORMER,
    ),
    Guard(
        (11,),
        "a recovery key that was used is renewed",
        "mentordesk/storage/vault.py",
        "            recovery = _new_recovery_key(vault)\n",
        "            recovery = key\n",
        ("tests/security/test_recovery.py",),
    ),
    Guard(
        (12,),
        "common words count for nothing in a passphrase",
        WEIGHING,
        "_without(text, known | COMMON_WORDS)",
        "_without(text, known)",
        ("tests/security/test_password_policy.py",),
    ),
    Guard(
        (12,),
        "words of the house count for nothing in a passphrase",
        WEIGHING,
        "_without(text, known | COMMON_WORDS)",
        "_without(text, COMMON_WORDS)",
        ("tests/security/test_password_policy.py",),
    ),
    Guard(
        (12,),
        "a passphrase that is too weak is not taken",
        ACCOUNTS,
        "    if not passphrases.assess(passphrase, known).is_accepted:",
        "    if False:",
        OF_ACCOUNTS,
    ),
    Guard(
        (13,),
        "an invitation ends",
        "mentordesk/storage/opening.py",
        "    if account.state is AccountState.INVITED and account.is_invitation_over(now):",
        "    if False:",
        OF_ACCOUNTS,
    ),
    Guard(
        (18,),
        "the last administrator stays",
        ACCOUNTS,
        "        if not [other for other in administrators(work.access.accounts())"
        " if other.id != account]:",
        "        if False:",
        OF_ACCOUNTS,
    ),
    Guard(
        (18,),
        "an administrator makes no director while there is one",
        ACCOUNTS,
        "    if not may_appoint(own.role, role, work.access.accounts()):",
        "    if False:",
        OF_ACCOUNTS,
    ),
    Guard(
        (17,),
        "a computer is let in by the passphrase alone",
        "mentordesk/storage/account_keys.py",
        "        confirm(vault, passphrase)\n        return _add_device(vault)",
        "        return _add_device(vault)",
        DEVICES,
    ),
    Guard(
        (17,),
        "a computer's slot belongs to one account",
        SLOTS,
        '_DESCRIBED = ("id", "kind", "label", "kdf", "account")',
        '_DESCRIBED = ("id", "kind", "label", "kdf")',
        DEVICES,
    ),
)
