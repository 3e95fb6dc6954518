"""The bin, and what a vault remembers of itself: the procedure, the recovery sheet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op  # noqa: TID253  # Alembic alone loads this module

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the two tables; no row of others is touched."""
    op.create_table(
        "bin_entry",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("record", sa.String(36), nullable=False),
        sa.Column("young_person", sa.String(36)),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("deleted_by_id", sa.String(36), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bin_entry"),
        sa.ForeignKeyConstraint(
            ["deleted_by_id"], ["staff_member.id"], name="fk_bin_entry_deleted_by_id_staff_member"
        ),
    )
    op.create_index("ix_bin_entry_young_person", "bin_entry", ["young_person"])
    op.create_index("ix_bin_entry_deleted_at", "bin_entry", ["deleted_at"])
    op.create_table(
        "vault_setting",
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_vault_setting"),
    )
