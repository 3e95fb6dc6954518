"""Accounts with a role and a life, grants, changes of fields, and the journal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op  # noqa: TID253  # Alembic alone loads this module

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_APPEND_ONLY = (
    """CREATE TRIGGER journal_entry_stays BEFORE UPDATE ON journal_entry
    BEGIN SELECT RAISE(ABORT, 'journal'); END""",
    """CREATE TRIGGER journal_entry_kept BEFORE DELETE ON journal_entry
    WHEN OLD.seq > coalesce((SELECT max(pruned_seq) FROM journal_state), 0)
    BEGIN SELECT RAISE(ABORT, 'journal'); END""",
)


def upgrade() -> None:
    """Whoever could open the vault could do everything in it, and stays its director."""
    _accounts()
    _grants()
    _changes()
    _journal()


def _accounts() -> None:
    op.rename_table("account", "account_before")
    op.create_table(
        "account",
        sa.Column("slot_id", sa.String(36), nullable=False),
        sa.Column("staff_member_id", sa.String(36), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("opened_at", sa.DateTime()),
        sa.Column("invited_until", sa.DateTime()),
        sa.Column("removed_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("slot_id", name="pk_account"),
        sa.ForeignKeyConstraint(
            ["staff_member_id"], ["staff_member.id"], name="fk_account_staff_member_id_staff_member"
        ),
    )
    op.execute(
        "INSERT INTO account (slot_id, staff_member_id, role, state)"
        " SELECT slot_id, staff_member_id, 'director', 'active' FROM account_before"
    )
    op.drop_table("account_before")


def _grants() -> None:
    op.create_table(
        "access_grant",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("account_id", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("subject", sa.String(36), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date()),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("given_by_id", sa.String(36), nullable=False),
        sa.Column("given_at", sa.DateTime(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("id", name="pk_access_grant"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.slot_id"], name="fk_access_grant_account_id_account"
        ),
        sa.ForeignKeyConstraint(
            ["given_by_id"], ["staff_member.id"], name="fk_access_grant_given_by_id_staff_member"
        ),
    )
    op.create_index("ix_access_grant_account_id", "access_grant", ["account_id"])
    op.create_index("ix_access_grant_subject", "access_grant", ["subject"])


def _changes() -> None:
    op.create_table(
        "record_change",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("record", sa.String(36), nullable=False),
        sa.Column("young_person", sa.String(36)),
        sa.Column("field", sa.String(40), nullable=False),
        sa.Column("before", sa.JSON()),
        sa.Column("after", sa.JSON()),
        sa.Column("author_id", sa.String(36), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_record_change"),
        sa.ForeignKeyConstraint(
            ["author_id"], ["staff_member.id"], name="fk_record_change_author_id_staff_member"
        ),
    )
    op.create_index(
        "ix_record_change_kind_record", "record_change", ["kind", "record", "changed_at"]
    )
    op.create_index("ix_record_change_young_person", "record_change", ["young_person"])


def _journal() -> None:
    op.create_table(
        "journal_entry",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("account", sa.String(36), nullable=False),
        sa.Column("action", sa.String(30), nullable=False),
        sa.Column("record", sa.String(36), nullable=False),
        sa.Column("mac", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_journal_entry"),
    )
    op.create_index("ix_journal_entry_at", "journal_entry", ["at"])
    op.create_table(
        "journal_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pruned_seq", sa.Integer(), nullable=False),
        sa.Column("pruned_mac", sa.String(64), nullable=False),
        sa.Column("pruned_at", sa.DateTime()),
        sa.Column("mac", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_journal_state"),
    )
    for statement in _APPEND_ONLY:
        op.execute(statement)
