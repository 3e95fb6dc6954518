"""The path of a mentoring: its frame, its life, its reviews, its ending, what needs attention.

Four tables are written anew, since a pair may now begin without a mentor and a next step without a
pair: their rows stay, column by column, with the new columns behind. A pair that was there before
has no ``opened_on``: its frame is to be completed, and it stays in the state it had.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op  # noqa: TID253  # Alembic alone loads this module

from mentordesk.storage.migrations.parts import (
    clock_time,
    codes,
    days,
    indexes,
    instant,
    jsons,
    numbers,
    ref,
    table,
    texts,
    unique,
    written_anew,
)

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_LISTS = "interests languages free_on"


def upgrade() -> None:
    """Write the four tables anew and create the others, those first that others point to."""
    written_anew(
        "young_person",
        "id number first_name last_name birth_date school_level key_worker_id arrived_on"
        " archived_on",
        _young_person,
        {**dict.fromkeys(_LISTS.split(), "'[]'"), "area": "''"},
    )
    written_anew(
        "mentor",
        "id number first_name last_name association_id phone email availability archived_on",
        _mentor,
        {**dict.fromkeys(_LISTS.split(), "'[]'"), "area": "''"},
    )
    written_anew(
        "pair",
        "id young_person_id mentor_id state started_on rhythm_days usual_minutes usual_start"
        " usual_mode usual_place planned_end_on ended_on last_met_on silent_from last_logged_at",
        _pair,
        {},
    )
    _frame()
    _agreements()
    _reviews()
    _case_reviews()
    written_anew(
        "next_step",
        "id young_person_id pair_id meeting_id text owner due_on state agreed_on closed_on",
        _next_step,
        {"kind": "'step'", "closing_note": "''"},
    )
    _moves_and_lines()
    _ending()
    _booklet()
    _autonomy()
    _attention()


def _young_person() -> None:
    name = "young_person"
    table(
        name,
        *numbers("number"),
        *codes("first_name last_name", 200),
        *days("birth_date"),
        *codes("school_level", nullable=True),
        ref(name, "key_worker_id", "staff_member", nullable=True),
        *days("arrived_on archived_on"),
        *codes("authority", nullable=True),
        *days("lower_secondary_on"),
        *jsons(_LISTS),
        *codes("area", 200),
        unique(name, "number"),
        index=("archived_on", "key_worker_id"),
    )


def _mentor() -> None:
    name = "mentor"
    table(
        name,
        *numbers("number"),
        *codes("first_name last_name", 200),
        ref(name, "association_id", "association", nullable=True),
        *codes("phone email availability", 200),
        *days("archived_on"),
        *jsons(_LISTS),
        *codes("area", 200),
        *numbers("distance_km training_hours", nullable=True),
        *days("charter_on certificate_issued_on certificate_verified_on"),
        ref(name, "certificate_verified_by_id", "staff_member", nullable=True),
        unique(name, "number"),
        index=("archived_on", "association_id"),
    )


def _pair() -> None:
    name = "pair"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        ref(name, "mentor_id", "mentor", nullable=True),
        *codes("state"),
        *days("started_on", nullable=False),
        *numbers("rhythm_days usual_minutes"),
        clock_time("usual_start"),
        *codes("usual_mode usual_place"),
        *days("planned_end_on ended_on last_met_on"),
        *days("silent_from", nullable=False),
        instant("last_logged_at", nullable=True),
        *days("opened_on"),
        *codes("operator_kind", nullable=True),
        ref(name, "operator_id", "association", nullable=True),
        *codes("reason", 30, nullable=True),
        *days("returns_on"),
        index=("last_logged_at", "mentor_id", "state silent_from", "young_person_id"),
    )


def _next_step() -> None:
    name = "next_step"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        ref(name, "pair_id", "pair", nullable=True),
        ref(name, "meeting_id", "meeting", nullable=True),
        *codes("text", 400),
        *codes("owner"),
        *days("due_on"),
        *codes("state"),
        *days("agreed_on", nullable=False),
        *days("closed_on"),
        *codes("kind"),
        ref(name, "case_review_id", "case_review", nullable=True),
        ref(name, "review_id", "review", nullable=True),
        *codes("closing_note", 400),
        index=("case_review_id", "meeting_id", "pair_id state", "review_id", "young_person_id"),
    )


def _frame() -> None:
    name = "framework_agreement"
    table(
        name,
        ref(name, "association_id", "association"),
        *days("signed_on", nullable=False),
        *days("until_on capacity_checked_on"),
        *codes("reference", 200),
        index=("association_id",),
    )
    name = "needs_assessment"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        *days("assessed_on", nullable=False),
        *codes("done_by", 200),
        *codes("outcome"),
        *codes("evidence", nullable=True),
        ref(name, "author_id", "staff_member"),
        instant("recorded_at"),
        index=("young_person_id assessed_on",),
    )
    name = "authority_holder"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        *codes("role"),
        *codes("name", 200),
        *days("since until"),
        *numbers("position"),
        index=("young_person_id",),
    )


def _agreements() -> None:
    name = "consent"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        ref(name, "pair_id", "pair"),
        ref(name, "holder_id", "authority_holder", nullable=True),
        *codes("kind"),
        *days("asked_on given_on refused_on withdrawn_on"),
        *codes("evidence", nullable=True),
        *texts("youth_words"),
        ref(name, "author_id", "staff_member"),
        instant("recorded_at"),
        index=("holder_id", "pair_id", "young_person_id"),
    )
    name = "individual_agreement"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        ref(name, "pair_id", "pair"),
        *numbers("version"),
        *codes("state"),
        *days("starts_on until_on"),
        *numbers("rhythm_days usual_minutes"),
        *codes("usual_place"),
        *texts("terms"),
        *days("young_person_signed_on service_signed_on operator_signed_on ended_on"),
        ref(name, "author_id", "staff_member"),
        instant("recorded_at"),
        unique(name, "pair_id", "version"),
        index=("young_person_id",),
    )


def _reviews() -> None:
    name = "review"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        ref(name, "pair_id", "pair"),
        *codes("kind state"),
        *days("planned_on", nullable=False),
        clock_time("start_time"),
        *days("held_on"),
        *codes("outcome", nullable=True),
        ref(name, "author_id", "staff_member"),
        instant("created_at"),
        instant("recorded_at", nullable=True),
        index=("pair_id", "state planned_on", "young_person_id"),
    )
    name = "review_part"
    table(
        name,
        ref(name, "review_id", "review"),
        *codes("participant"),
        *days("spoken_on"),
        *jsons("answers"),
        ref(name, "author_id", "staff_member"),
        instant("recorded_at"),
        unique(name, "review_id", "participant"),
    )


def _case_reviews() -> None:
    name = "case_review"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        *codes("kind", 30),
        *codes("state"),
        *days("planned_on", nullable=False),
        clock_time("start_time"),
        *days("held_on"),
        *jsons("participants"),
        *texts("questions"),
        *codes("summary", 36, nullable=True),
        ref(name, "author_id", "staff_member"),
        instant("created_at"),
        instant("recorded_at", nullable=True),
        index=("state planned_on", "young_person_id"),
    )


def _moves_and_lines() -> None:
    name = "pair_move"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        ref(name, "pair_id", "pair"),
        *codes("from_state to_state"),
        *days("moved_on", nullable=False),
        *codes("reason", 30, nullable=True),
        *codes("by_whom", nullable=True),
        *days("returns_on"),
        ref(name, "author_id", "staff_member"),
        instant("recorded_at"),
        index=("pair_id moved_on", "young_person_id"),
    )
    name = "key_worker_change"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        *days("changed_on", nullable=False),
        ref(name, "before_id", "staff_member", nullable=True),
        ref(name, "after_id", "staff_member", nullable=True),
        index=("young_person_id",),
    )
    name = "starred_line"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        ref(name, "meeting_id", "meeting", nullable=True),
        *codes("topic"),
        *codes("text", 400),
        *numbers("position"),
        ref(name, "author_id", "staff_member"),
        instant("starred_at"),
        *days("ended_on"),
        index=("meeting_id", "young_person_id"),
    )


def _ending() -> None:
    name = "closing"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        ref(name, "pair_id", "pair"),
        *days("talk_planned_on talk_held_on"),
        *codes("talk_outcome", nullable=True),
        *jsons("done_steps answers"),
        *codes("keep_in_touch", nullable=True),
        *codes("keep_in_touch_note", 400),
        ref(name, "author_id", "staff_member"),
        instant("saved_at"),
        unique(name, "pair_id"),
        index=("young_person_id",),
    )


def _booklet() -> None:
    name = "booklet"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        ref(name, "pair_id", "pair"),
        *codes("title", 200),
        *jsons("moments"),
        *texts("own_words letter"),
        *days("chosen_with_on given_on"),
        ref(name, "author_id", "staff_member"),
        instant("saved_at"),
        unique(name, "pair_id"),
        index=("young_person_id",),
    )
    name = "booklet_drawing"
    table(
        name,
        ref(name, "booklet_id", "booklet"),
        *numbers("position"),
        *codes("caption", 200),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        index=("booklet_id",),
    )


def _autonomy() -> None:
    name = "autonomy_item"
    table(
        name,
        ref(name, "young_person_id", "young_person"),
        *codes("code", 30, nullable=True),
        *codes("text", 400),
        *codes("domain state"),
        *days("changed_on", nullable=False),
        *numbers("position"),
        unique(name, "young_person_id", "code"),
    )


def _attention() -> None:
    name = "attention"
    op.create_table(
        name,
        *codes("kind", 30),
        *codes("record", 36),
        *codes("young_person pair mentor", 36, nullable=True),
        *days("from_on", nullable=False),
        *days("until_on"),
        *days("due_on", nullable=False),
        *jsons("detail"),
        sa.PrimaryKeyConstraint("kind", "record", name="pk_attention"),
    )
    indexes(name, "kind from_on record until_on", "mentor", "young_person")
    name = "put_off"
    table(
        name,
        *codes("kind", 30),
        *codes("record", 36),
        *codes("young_person", 36, nullable=True),
        *days("until_on", nullable=False),
        ref(name, "by_id", "staff_member"),
        instant("put_off_at"),
        unique(name, "kind", "record"),
        index=("young_person",),
    )
