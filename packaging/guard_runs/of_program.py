"""The guards of the program as a whole: traces, attempts, the lock, texts, code and the journal."""

from __future__ import annotations

from guard_runs.guard import Guard

SCENARIO = "tests/security/test_whole_scenario.py"
BRUTE = ("tests/security/test_bruteforce.py",)
AUTOLOCK = "tests/security/test_autolock.py"
AUDIT = ("tests/security/test_audit.py",)
APPLICATION = "mentordesk/ui/application.py"
BEGUN = "        self.parts = parts\n        self.crash = CrashPath()\n"

OF_PROGRAM: tuple[Guard, ...] = (
    Guard(
        (2,),
        "the base is encrypted on disk",
        "mentordesk/storage/engine.py",
        '        connection.execute(f"PRAGMA key=\\"x\'{key_hex}\'\\"")\n'
        '        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()\n'
        "        for pragma in PRAGMAS:",
        '        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()\n'
        "        for pragma in PRAGMAS:",
        (f"{SCENARIO}::test_no_file_holds_what_was_typed_while_open_or_after_a_kill",),
    ),
    Guard(
        (14,),
        "failed unlocks wait longer and longer",
        "mentordesk/services/failures.py",
        "    return 0.0 if beyond < 0 else min(2.0 ** min(beyond, 10), LONGEST_WAIT_S)",
        "    return 0.0",
        BRUTE,
    ),
    Guard(
        (14,),
        "nothing is tried before the wait is over",
        "mentordesk/services/failures.py",
        "            raise TooSoon(left)",
        "            pass",
        BRUTE,
    ),
    Guard(
        (15,),
        "the vault is closed by the lock",
        "mentordesk/ui/locking/flow.py",
        "            close()\n            scrub()",
        "            scrub()",
        (AUTOLOCK,),
    ),
    Guard(
        (15,),
        "nobody there locks the vault",
        "mentordesk/domain/locking.py",
        "    until_idle = clamped(minutes) * 60.0 - idle_s",
        "    until_idle = clamped(minutes) * 60.0",
        (AUTOLOCK,),
    ),
    Guard(
        (15,),
        "a session ends after twelve hours",
        "mentordesk/domain/locking.py",
        "    until_end = LONGEST_SESSION_S - open_s",
        "    until_end = LONGEST_SESSION_S",
        (AUTOLOCK,),
    ),
    Guard(
        (15, 16),
        "the keys are overwritten when the vault closes",
        "mentordesk/storage/open_vault.py",
        "            self._disconnect()\n            self.keys.drop()",
        "            self._disconnect()",
        (AUTOLOCK,),
    ),
    Guard(
        (16,),
        "no dump of the process is written",
        "mentordesk/system/hardening.py",
        "        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))",
        "        del resource",
        ("tests/security/test_permissions.py",),
    ),
    Guard(
        (16,),
        "memory is written over after the lock",
        "mentordesk/ui/locking/flow.py",
        "            close()\n            scrub()",
        "            close()",
        ("tests/security/test_memory.py",),
    ),
    Guard(
        (29,),
        "a text is no markup on paper",
        "mentordesk/reporting/flow.py",
        '    return escape(printable(text)).replace("\\n", "<br/>")',
        '    return printable(text).replace("\\n", "<br/>")',
        ("tests/reporting/test_hostile_texts.py",),
    ),
    Guard(
        (30,),
        "a text is no markup on the screen",
        "mentordesk/ui/widgets/text.py",
        '    made.setProperty("textFormat", PLAIN_TEXT)\n',
        "",
        ("tests/ui/test_accessibility.py::test_no_label_and_no_tip_reads_markup",),
    ),
    Guard(
        (33,),
        "nothing in the program is evaluated or revived",
        "mentordesk/system/clock.py",
        "from __future__ import annotations\n",
        "from __future__ import annotations\n\nimport pickle  # noqa: F401, S403\n",
        ("tests/security/test_dangerous_code.py",),
    ),
    Guard(
        (35,),
        "a crash is logged by its number alone",
        "mentordesk/ui/crash.py",
        '    logging.getLogger(__name__).error("crash %s", short)',
        '    logging.getLogger(__name__).error("crash %s %s", short, report)',
        (f"{SCENARIO}::test_crashes_tell_neither_names_nor_texts",),
    ),
    Guard(
        (36,),
        "each line of the journal is bound to the one before",
        "mentordesk/domain/journal_proof.py",
        "        return self.seal(entry_bytes(self.before, entry)) == entry.mac",
        "        return True",
        AUDIT,
    ),
    Guard(
        (36,),
        "the key header knows the journal's end",
        "mentordesk/storage/keys/keychain.py",
        '        ends = {} if head is None else {"journal": {"seq": head.seq, "mac": head.mac}}',
        "        ends: dict[str, Any] = {}",
        AUDIT,
    ),
    Guard(
        (36,),
        "opening a file is noted",
        "mentordesk/services/journal.py",
        "    note_alone(context, JournalAction.OPENED_FILE, young_person)",
        "    del context",
        AUDIT,
    ),
    Guard(
        (40,),
        "the program connects to nobody",
        APPLICATION,
        BEGUN,
        '        __import__("socket").socket().connect_ex(("127.0.0.1", 9))\n' + BEGUN,
        (f"{SCENARIO}::test_the_program_connects_to_nobody",),
    ),
)
