"""Real vaults in temporary folders, made through the program's own door at the lightest cost."""

from __future__ import annotations

import random
import shutil
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING
from unittest import mock

from sqlalchemy import select

from mentordesk.domain.goals import GoalDraft
from mentordesk.domain.identity import GoalId, PairId, YoungPersonId
from mentordesk.domain.meetings import MeetingDraft, MeetingFrame, MeetingNotes, MeetingOutcome
from mentordesk.domain.meetings import PairNotes as Share
from mentordesk.domain.next_steps import NextStepDraft
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import Mentor, MentorDraft, YoungPersonDraft
from mentordesk.domain.places import VaultKind
from mentordesk.services import corrections, goals, meetings, pairs, people, summaries
from mentordesk.services.context import Context
from mentordesk.services.generator import Generator
from mentordesk.services.vaults import NewVault, OpenedVault, UpdateStep, nobody_listens
from mentordesk.storage import opening, tables
from mentordesk.storage.bulk import BulkWriter
from mentordesk.storage.keys.kdf import LIGHTEST
from mentordesk.storage.migrations.runner import SCRIPTS, Schema, bring_up_to_date
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.table_parts import metadata
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.clock import SystemClock
from mentordesk.system.identifiers import Uuid7Identifiers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection

PASSPHRASE = "sept mots pour un coffre que l’on brise"  # noqa: S105  # of made-up vaults
NEW_PASSPHRASE = "sept autres mots pour le même coffre"  # noqa: S105  # likewise
MARK = "fault-"
"""How the submissions of the meetings begin that a run records."""

PAIR_SINCE = 700
STEPS = 2
LIVES, MEETINGS = 4, 24

_REBUILDS = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "{new}", "{old}"


def upgrade():
    for table in ("staff_member", "unit", "young_person", "mentor", "pair", "meeting", "goal"):
        with op.batch_alter_table(table, recreate="always") as batch:
            batch.add_column(sa.Column("made_up", sa.String(20)))
"""
"""A made-up next revision: it rebuilds tables that others point to."""


Rows = Mapping[str, frozenset[int]]
"""Of each table, the hashes of rows."""


@dataclass(frozen=True, slots=True)
class Leaver:
    """Whose records are deleted and erased, and which rows are theirs.

    Attributes:
        rows: all of them; those of ``meeting`` are told alone, too.
    """

    person: str = ""
    pair: str = ""
    goal: str = ""
    meeting: str = ""
    summary: str = ""
    rows: Rows = field(default_factory=dict)
    meeting_rows: Rows = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a vault: what opens it, and what must stay in it.

    Attributes:
        sheet: the recovery key, as it was at first; so is ``raw_key``, the base's key.
        rows: the rows that no operation here touches, but for those that erase the leaver's.
        scripts: the folder of the schema line that ends in the made-up revision.
    """

    slot: str
    pair: str
    goal: str
    person: str
    sheet: str
    raw_key: str
    rows: Rows
    scripts: Path
    leaver: Leaver = Leaver()

    @property
    def next_schema(self) -> Schema:
        """The made-up schema that follows today's."""
        return Schema(_after(tables.SCHEMA), self.scripts)


@dataclass(frozen=True, slots=True)
class Place:
    """A folder with a vault, its header's third copy and its backups: a disk of its own."""

    root: Path
    known: Known

    @property
    def vault(self) -> Path:
        """The vault's folder."""
        return self.root / "vault.mentordesk"

    @property
    def base(self) -> Path:
        """The vault's base."""
        return self.vault / "base.mdb"

    @property
    def keys(self) -> Path:
        """The folder of headers' third copies."""
        return self.root / "keys"

    @property
    def backups(self) -> Path:
        """The first place of backups."""
        return self.root / "backups"

    @property
    def second(self) -> Path:
        """The second place of backups."""
        return self.root / "stick"

    @property
    def created(self) -> Path:
        """Where a second vault is made."""
        return self.root / "new.mentordesk"

    @property
    def first_backups(self) -> Path:
        """Where the backups of a second vault go: nothing of it is there yet."""
        return self.root / "data" / "backups"

    @property
    def restored(self) -> Path:
        """Where restoring makes a vault."""
        return self.root / "restored.mentordesk"

    @property
    def door(self) -> SqlVaultDoor:
        """The program's door, at the lightest cost."""
        return door(self.keys)

    def open(
        self,
        folder: Path | None = None,
        passphrase: str = PASSPHRASE,
        *,
        accept_older: bool = False,
    ) -> OpenedVault:
        """Open the vault, or the one in another folder, as the program does."""
        return self.door.open_with_passphrase(
            folder or self.vault, self.known.slot, passphrase, accept_older=accept_older
        )

    def copied(self, root: Path) -> Place:
        """Return a fresh copy at another root; what was there is gone."""
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self.root, root)
        return replace(self, root=root)


class ShiftedClock(SystemClock):
    """The clock, so many days off: where the system's own cannot be deceived, or needs not be."""

    def __init__(self, days: int) -> None:
        self._by = timedelta(days=days)

    def now(self) -> datetime:
        """Return the wrong instant."""
        return super().now() + self._by

    def today(self) -> date:
        """Return the wrong day."""
        return self.now().astimezone().date()


def door(keys: Path) -> SqlVaultDoor:
    """Return the program's door at the lightest cost."""
    return SqlVaultDoor(Uuid7Identifiers(), third_copies=keys, parameters=LIGHTEST)


def new_vault(folder: Path) -> NewVault:
    """Return what a wizard would have gathered."""
    kind = VaultKind.ESTABLISHMENT
    return NewVault(folder, kind, "MECS", "Claire", "Morel", "Éducatrice", "C. M.", PASSPHRASE)


def context_of(opened: OpenedVault) -> Context:
    """Return what use cases take."""
    return Context(
        opened.vault, SystemClock(), Uuid7Identifiers(), opened.actor.id, opened.account.id
    )


def sql_vault(opened: OpenedVault) -> SqlVault:
    """Return the storage's own vault."""
    if not isinstance(opened.vault, SqlVault):
        raise TypeError("another vault")
    return opened.vault


@contextmanager
def reading(opened: OpenedVault) -> Iterator[Connection]:
    """Look into an open vault's base."""
    with sql_vault(opened).engine.connect() as connection:
        yield connection.execution_options(reading=True)


def drawn(*seed: object) -> random.Random:
    """Return a sequence of draws that the same seed repeats."""
    return random.Random(repr(seed))  # noqa: S311  # samples of faults, no secrets


def meeting_draft(context: Context, known: Known, number: int, submission: str) -> MeetingDraft:
    """Return a filled form with a rating and two next steps, each number on a day of its own."""
    today = context.clock.today()
    held_on = today - timedelta(days=number % (PAIR_SINCE - 20))
    frame = MeetingFrame(MeetingOutcome.HELD, held_on, minutes=90)
    notes = MeetingNotes(facts=f"A préparé la question {number}. " * 8, youth_words="Je suis fier.")
    steps = tuple(NextStepDraft(f"Envoyer la liste {step}") for step in range(STEPS))
    share = Share(PairId(known.pair), notes, {GoalId(known.goal): number % 11}, steps)
    return MeetingDraft(submission, frame, (share,))


def newer_schema(known: Known) -> mock._patch[object]:
    """Let the door find that the made-up schema is today's; use it as a context."""
    migrate = _Migration(known.next_schema)
    return mock.patch.object(opening, "bring_up_to_date", migrate)


@dataclass(frozen=True)
class _Migration:
    schema: Schema

    def __call__(
        self, base: Path, key_hex: str, *, tell: Callable[[UpdateStep], None] = nobody_listens
    ) -> bool:
        return bring_up_to_date(base, key_hex, self.schema, tell=tell)


# --------------------------------------------------------------------------- making one


def make_place(root: Path, scripts: Path) -> Place:
    """Make a vault with something in every table, and one backup of it."""
    for name in ("keys", "backups", "stick"):
        (root / name).mkdir(parents=True)
    _write_next_schema(scripts)
    folder = root / "vault.mentordesk"
    opened, sheet = door(root / "keys").create(new_vault(folder))
    vault = sql_vault(opened)
    context = context_of(opened)
    generator = Generator(7, context.clock.today(), opened.actor.id)
    house = generator.house(opened.actor)
    BulkWriter(vault).write(house, generator.lives(house, LIVES, MEETINGS))
    bare = Known(vault.keys.slot_id, "", "", "", sheet, vault.keys.raw_key_hex, {}, scripts)
    known = _with_leaver(opened, _fill(context, bare))
    known = replace(known, rows=_rows_in(opened, known))
    vault.close()
    return Place(root, known)


def _fill(context: Context, known: Known) -> Known:
    mentor, _ = people.add_mentor(context, MentorDraft("Karim", "Haddad"))
    person, pair, goal = _followed(context, mentor, "Inès", "Benali")
    known = replace(known, pair=pair, goal=goal, person=person)
    _meet(context, known)
    summaries.keep_summary(context, YoungPersonId(person), summaries.usual_choices(context), None)
    return known


def _with_leaver(opened: OpenedVault, known: Known) -> Known:
    """Add the one who leaves, and look which rows that adds, and which ones a meeting does."""
    context = context_of(opened)
    mentor, _ = people.add_mentor(context, MentorDraft("Karim", "Nasri"))
    before = _rows_in(opened, known)
    leaver = Leaver(*_followed(context, mentor, "Malik", "Diallo"))
    known = replace(known, leaver=leaver)
    choices = summaries.usual_choices(context)
    summary, _ = summaries.keep_summary(context, YoungPersonId(leaver.person), choices, None)
    without = _rows_in(opened, known)
    meeting = _meet(context, replace(known, pair=leaver.pair, goal=leaver.goal))
    after = _rows_in(opened, known)
    leaver = replace(leaver, meeting=meeting, summary=summary.id)
    rows, of_meeting = _beyond(after, before), _beyond(after, without)
    return replace(known, leaver=replace(leaver, rows=rows, meeting_rows=of_meeting))


def _beyond(rows: Rows, others: Rows) -> Rows:
    # What the program notes of the vault is nobody's own.
    return {name: rows[name] - others[name] for name in rows if name != "vault_setting"}


def _meet(context: Context, known: Known) -> str:
    """Record a meeting that has an addendum and an earlier text."""
    first = meeting_draft(context, known, 650, context.identifiers.new())
    recorded = meetings.record_meeting(context, first).meetings[0]
    corrections.add_addendum(context, recorded.id, "Le nom du lycée était faux.")
    changed = replace(first.shares[0], notes=MeetingNotes(facts="A préparé autre chose."))
    corrections.revise_meeting(context, recorded.id, first.frame, changed)
    return recorded.id


def _followed(
    context: Context, mentor: Mentor, first_name: str, last_name: str
) -> tuple[str, str, str]:
    person, _ = people.add_young_person(context, YoungPersonDraft(first_name, last_name))
    since = context.clock.today() - timedelta(days=PAIR_SINCE)
    pair, _ = pairs.add_pair(context, PairDraft(person.id, mentor.id, since))
    goal, _ = goals.add_goal(context, person.id, GoalDraft("Prendre la parole en classe"))
    return person.id, pair.id, goal.id


def _rows_in(opened: OpenedVault, known: Known) -> Rows:
    with reading(opened) as connection:
        return rows_of(connection, known)


def rows_of(connection: Connection, known: Known) -> Rows:
    """Return what an open base holds, but for what a saved meeting changes beside itself."""
    touched = {known.pair, known.goal, known.leaver.pair, known.leaver.goal}
    found = {}
    for name, query in _queries().items():
        rows = connection.exec_driver_sql(query).all()
        found[name] = frozenset(hash(repr(row)) for row in rows if row[0] not in touched)
    return found


@cache
def _queries() -> dict[str, str]:
    # As text: each opening compiles its statements anew, and this is asked thousands of times.
    kept = [t for t in metadata.sorted_tables if t.name not in {"vault_state", "draft"}]
    return {table.name: str(select(table)) for table in kept}


def _write_next_schema(scripts: Path) -> None:
    versions = scripts / "versions"
    versions.mkdir(parents=True)
    for script in (SCRIPTS / "versions").glob("0*.py"):
        shutil.copy(script, versions)
    new = _after(tables.SCHEMA)
    text = _REBUILDS.format(new=new, old=tables.SCHEMA)
    (versions / f"{new}_made_up.py").write_text(text, encoding="utf-8")


def _after(revision: str) -> str:
    return f"{int(revision) + 1:04d}"


def now() -> datetime:
    """Return the instant."""
    return datetime.now(UTC)
