"""Who changed what, and who looked at what: the history of fields, and the journal."""

from __future__ import annotations

from sqlalchemy import DDL, JSON, Column, Index, Integer, String, Table, event

from mentordesk.storage.table_parts import Instant, id_column, metadata, reference

record_change = Table(
    "record_change",
    metadata,
    id_column(),
    Column("kind", String(20), nullable=False),
    Column("record", String(36), nullable=False),
    Column("young_person", String(36), index=True),
    Column("field", String(40), nullable=False),
    Column("before", JSON),
    Column("after", JSON),
    reference("author_id", "staff_member"),
    Column("changed_at", Instant, nullable=False),
    Index("ix_record_change_kind_record", "kind", "record", "changed_at"),
)
"""What a field said before and after; ``young_person`` points nowhere: it may be in the bin."""

journal_entry = Table(
    "journal_entry",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False, index=True),
    Column("account", String(36), nullable=False),
    Column("action", String(30), nullable=False),
    Column("record", String(36), nullable=False),
    Column("mac", String(64), nullable=False),
)
"""Who did what to which record, without its content; each MAC covers the one before it."""

journal_state = Table(
    "journal_state",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("pruned_seq", Integer, nullable=False),
    Column("pruned_mac", String(64), nullable=False),
    Column("pruned_at", Instant),
    Column("mac", String(64), nullable=False),
)
"""Up to which entry the journal was pruned, signed; entries after it can only be added to."""

APPEND_ONLY = (
    """CREATE TRIGGER journal_entry_stays BEFORE UPDATE ON journal_entry
    BEGIN SELECT RAISE(ABORT, 'journal'); END""",
    """CREATE TRIGGER journal_entry_kept BEFORE DELETE ON journal_entry
    WHEN OLD.seq > coalesce((SELECT max(pruned_seq) FROM journal_state), 0)
    BEGIN SELECT RAISE(ABORT, 'journal'); END""",
)
"""SQLite's own guard of the journal; the chain of MACs is what proves it."""
for _statement in APPEND_ONLY:
    _guard = DDL(_statement)  # type: ignore[no-untyped-call]  # SQLAlchemy types it not
    event.listen(journal_entry, "after_create", _guard.execute_if(dialect="sqlite"))
