"""The first revision: every table of the first release.

What stands here never changes again, whatever the tables become, so it imports none of them.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op  # noqa: TID253  # Alembic alone loads this module

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table, those that others point to first."""
    _create_vault_state()
    _create_establishment()
    _create_unit()
    _create_foster_family()
    _create_association()
    _create_staff_member()
    _create_account()
    _create_young_person()
    _create_placement()
    _create_mentor()
    _create_name_word()
    _create_pair()
    _create_meeting()
    _create_meeting_revision()
    _create_addendum()
    _create_meeting_move()
    _create_goal()
    _create_rating()
    _create_next_step()
    _create_draft()
    _create_progress_summary()


def _ref(table: str, column: str, target: str, *, nullable: bool = False) -> sa.Column[str]:
    key = sa.ForeignKey(f"{target}.id", name=f"fk_{table}_{column}_{target}")
    return sa.Column(column, sa.String(36), key, nullable=nullable)


def _create_vault_state() -> None:
    op.create_table(
        "vault_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_vault_state"),
    )


def _create_establishment() -> None:
    op.create_table(
        "establishment",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("is_demonstration", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_establishment"),
    )


def _create_unit() -> None:
    op.create_table(
        "unit",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_unit"),
    )


def _create_foster_family() -> None:
    op.create_table(
        "foster_family",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_foster_family"),
    )


def _create_association() -> None:
    op.create_table(
        "association",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("contact", sa.String(200), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_association"),
    )


def _create_staff_member() -> None:
    op.create_table(
        "staff_member",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("first_name", sa.String(200), nullable=False),
        sa.Column("last_name", sa.String(200), nullable=False),
        sa.Column("function", sa.String(200), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_staff_member"),
    )


def _create_account() -> None:
    op.create_table(
        "account",
        sa.Column("slot_id", sa.String(36), nullable=False),
        _ref("account", "staff_member_id", "staff_member"),
        sa.PrimaryKeyConstraint("slot_id", name="pk_account"),
    )


def _create_young_person() -> None:
    op.create_table(
        "young_person",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("first_name", sa.String(200), nullable=False),
        sa.Column("last_name", sa.String(200), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("school_level", sa.String(20), nullable=True),
        _ref("young_person", "key_worker_id", "staff_member", nullable=True),
        sa.Column("arrived_on", sa.Date(), nullable=True),
        sa.Column("archived_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_young_person"),
        sa.UniqueConstraint("number", name="uq_young_person_number"),
    )
    op.create_index("ix_young_person_archived_on", "young_person", ["archived_on"])
    op.create_index("ix_young_person_key_worker_id", "young_person", ["key_worker_id"])


def _create_placement() -> None:
    op.create_table(
        "placement",
        sa.Column("id", sa.String(36), nullable=False),
        _ref("placement", "young_person_id", "young_person"),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        _ref("placement", "unit_id", "unit", nullable=True),
        _ref("placement", "foster_family_id", "foster_family", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_placement"),
    )
    op.create_index("ix_placement_young_person_id", "placement", ["young_person_id"])


def _create_mentor() -> None:
    op.create_table(
        "mentor",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("first_name", sa.String(200), nullable=False),
        sa.Column("last_name", sa.String(200), nullable=False),
        _ref("mentor", "association_id", "association", nullable=True),
        sa.Column("phone", sa.String(200), nullable=False),
        sa.Column("email", sa.String(200), nullable=False),
        sa.Column("availability", sa.String(200), nullable=False),
        sa.Column("archived_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_mentor"),
        sa.UniqueConstraint("number", name="uq_mentor_number"),
    )
    op.create_index("ix_mentor_archived_on", "mentor", ["archived_on"])
    op.create_index("ix_mentor_association_id", "mentor", ["association_id"])


def _create_name_word() -> None:
    op.create_table(
        "name_word",
        sa.Column("person_id", sa.String(36), nullable=False),
        sa.Column("word", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "word", name="pk_name_word"),
    )
    op.create_index("ix_name_word_word", "name_word", ["word", "kind"])


def _create_pair() -> None:
    op.create_table(
        "pair",
        sa.Column("id", sa.String(36), nullable=False),
        _ref("pair", "young_person_id", "young_person"),
        _ref("pair", "mentor_id", "mentor"),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("rhythm_days", sa.Integer(), nullable=False),
        sa.Column("usual_minutes", sa.Integer(), nullable=False),
        sa.Column("usual_start", sa.Time(), nullable=True),
        sa.Column("usual_mode", sa.String(20), nullable=False),
        sa.Column("usual_place", sa.String(20), nullable=False),
        sa.Column("planned_end_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("last_met_on", sa.Date(), nullable=True),
        sa.Column("silent_from", sa.Date(), nullable=False),
        sa.Column("last_logged_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_pair"),
    )
    op.create_index("ix_pair_last_logged_at", "pair", ["last_logged_at"])
    op.create_index("ix_pair_mentor_id", "pair", ["mentor_id"])
    op.create_index("ix_pair_state_silent_from", "pair", ["state", "silent_from"])
    op.create_index("ix_pair_young_person_id", "pair", ["young_person_id"])


def _create_meeting() -> None:
    op.create_table(
        "meeting",
        sa.Column("id", sa.String(36), nullable=False),
        _ref("meeting", "pair_id", "pair"),
        _ref("meeting", "young_person_id", "young_person"),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("start_time", sa.Time(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("mode", sa.String(20), nullable=False),
        sa.Column("place_kind", sa.String(20), nullable=True),
        sa.Column("activities", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(30), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("youth_words", sa.Text(), nullable=False),
        sa.Column("analysis", sa.Text(), nullable=False),
        sa.Column("missed_reason", sa.Text(), nullable=False),
        sa.Column("mood", sa.Integer(), nullable=True),
        sa.Column("goals_worked", sa.JSON(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("outing_id", sa.String(36), nullable=True),
        sa.Column("submission", sa.String(36), nullable=True),
        sa.Column("submission_place", sa.Integer(), nullable=True),
        _ref("meeting", "author_id", "staff_member"),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("edited_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_meeting"),
        sa.UniqueConstraint(
            "submission", "submission_place", name="uq_meeting_submission_submission_place"
        ),
    )
    op.create_index(
        "ix_meeting_outcome_held_on", "meeting", ["outcome", "held_on", "start_time", "id"]
    )
    op.create_index(
        "ix_meeting_pair_id_outcome_held_on", "meeting", ["pair_id", "outcome", "held_on"]
    )
    op.create_index("ix_meeting_young_person_id_held_on", "meeting", ["young_person_id", "held_on"])


def _create_meeting_revision() -> None:
    op.create_table(
        "meeting_revision",
        sa.Column("id", sa.String(36), nullable=False),
        _ref("meeting_revision", "meeting_id", "meeting"),
        sa.Column("revised_at", sa.DateTime(), nullable=False),
        _ref("meeting_revision", "author_id", "staff_member"),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_meeting_revision"),
    )
    op.create_index("ix_meeting_revision_meeting_id", "meeting_revision", ["meeting_id"])


def _create_addendum() -> None:
    op.create_table(
        "addendum",
        sa.Column("id", sa.String(36), nullable=False),
        _ref("addendum", "meeting_id", "meeting"),
        _ref("addendum", "author_id", "staff_member"),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_addendum"),
    )
    op.create_index("ix_addendum_meeting_id", "addendum", ["meeting_id"])


def _create_meeting_move() -> None:
    op.create_table(
        "meeting_move",
        sa.Column("id", sa.String(36), nullable=False),
        _ref("meeting_move", "meeting_id", "meeting"),
        _ref("meeting_move", "from_pair_id", "pair"),
        _ref("meeting_move", "to_pair_id", "pair"),
        _ref("meeting_move", "from_young_person_id", "young_person"),
        _ref("meeting_move", "to_young_person_id", "young_person"),
        _ref("meeting_move", "author_id", "staff_member"),
        sa.Column("moved_at", sa.DateTime(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("goals_worked", sa.JSON(), nullable=False),
        sa.Column("ratings", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_meeting_move"),
    )
    op.create_index(
        "ix_meeting_move_from_young_person_id", "meeting_move", ["from_young_person_id"]
    )
    op.create_index("ix_meeting_move_to_young_person_id", "meeting_move", ["to_young_person_id"])


def _create_goal() -> None:
    op.create_table(
        "goal",
        sa.Column("id", sa.String(36), nullable=False),
        _ref("goal", "young_person_id", "young_person"),
        sa.Column("text", sa.String(400), nullable=False),
        sa.Column("domain", sa.String(20), nullable=False),
        sa.Column("owner", sa.String(20), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("target", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("created_on", sa.Date(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_by", sa.String(20), nullable=False),
        _ref("goal", "supersedes_id", "goal", nullable=True),
        sa.Column("last_rated_on", sa.Date(), nullable=True),
        sa.Column("unrated_since", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_goal"),
    )
    op.create_index("ix_goal_state_unrated_since", "goal", ["state", "unrated_since"])
    op.create_index("ix_goal_young_person_id", "goal", ["young_person_id"])


def _create_rating() -> None:
    op.create_table(
        "rating",
        sa.Column("id", sa.String(36), nullable=False),
        _ref("rating", "goal_id", "goal"),
        sa.Column("rater", sa.String(20), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("rated_on", sa.Date(), nullable=False),
        _ref("rating", "meeting_id", "meeting", nullable=True),
        sa.Column("retrospective", sa.Boolean(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rating"),
    )
    op.create_index("ix_rating_goal_id_rated_on", "rating", ["goal_id", "rated_on"])
    op.create_index("ix_rating_meeting_id", "rating", ["meeting_id"])


def _create_next_step() -> None:
    op.create_table(
        "next_step",
        sa.Column("id", sa.String(36), nullable=False),
        _ref("next_step", "young_person_id", "young_person"),
        _ref("next_step", "pair_id", "pair"),
        _ref("next_step", "meeting_id", "meeting", nullable=True),
        sa.Column("text", sa.String(400), nullable=False),
        sa.Column("owner", sa.String(20), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_next_step"),
    )
    op.create_index("ix_next_step_meeting_id", "next_step", ["meeting_id"])
    op.create_index("ix_next_step_pair_id_state", "next_step", ["pair_id", "state"])
    op.create_index("ix_next_step_young_person_id", "next_step", ["young_person_id"])


def _create_draft() -> None:
    op.create_table(
        "draft",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("record", sa.String(36), nullable=False),
        _ref("draft", "author_id", "staff_member"),
        _ref("draft", "young_person_id", "young_person", nullable=True),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("kind", "record", "author_id", name="uq_draft_kind_record_author_id"),
    )


def _create_progress_summary() -> None:
    op.create_table(
        "progress_summary",
        sa.Column("id", sa.String(36), nullable=False),
        _ref("progress_summary", "young_person_id", "young_person"),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("choices", sa.JSON(), nullable=False),
        _ref("progress_summary", "author_id", "staff_member"),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.Column("validated_at", sa.DateTime(), nullable=True),
        sa.Column("checksum", sa.String(64), nullable=True),
        sa.Column("frozen_data", sa.LargeBinary(), nullable=True),
        sa.Column("frozen_pdf", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_progress_summary"),
        sa.UniqueConstraint(
            "young_person_id", "version", name="uq_progress_summary_young_person_id_version"
        ),
    )
    op.create_index("ix_progress_summary_young_person_id", "progress_summary", ["young_person_id"])
