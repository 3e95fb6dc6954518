"""The path of a mentoring: its frame, its life, its reviews, its ending, what needs attention.

Columns without a key (``case_review.summary``, and those of ``attention`` and ``put_off``) point
nowhere: what they name may lie in the bin. ``attention`` only repeats what the other rows say, one
row for each thing that will need attention from a day on; it is worked out in the transaction
that changes them (``repositories/attention.py``), never by a use case.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
)

from mentordesk.storage.table_parts import Instant, id_column, metadata, reference

framework_agreement = Table(
    "framework_agreement",
    metadata,
    id_column(),
    reference("association_id", "association", index=True),
    Column("signed_on", Date, nullable=False),
    Column("until_on", Date),
    Column("capacity_checked_on", Date),
    Column("reference", String(200), nullable=False),
)

needs_assessment = Table(
    "needs_assessment",
    metadata,
    id_column(),
    reference("young_person_id", "young_person"),
    Column("assessed_on", Date, nullable=False),
    Column("done_by", String(200), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("evidence", String(20)),
    reference("author_id", "staff_member"),
    Column("recorded_at", Instant, nullable=False),
    Index("ix_needs_assessment_young_person_id_assessed_on", "young_person_id", "assessed_on"),
)

authority_holder = Table(
    "authority_holder",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    Column("role", String(20), nullable=False),
    Column("name", String(200), nullable=False),
    Column("since", Date),
    Column("until", Date),
    Column("position", Integer, nullable=False),
)

consent = Table(
    "consent",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    reference("pair_id", "pair", index=True),
    reference("holder_id", "authority_holder", optional=True, index=True),
    Column("kind", String(20), nullable=False),
    Column("asked_on", Date),
    Column("given_on", Date),
    Column("refused_on", Date),
    Column("withdrawn_on", Date),
    Column("evidence", String(20)),
    Column("youth_words", Text, nullable=False),
    reference("author_id", "staff_member"),
    Column("recorded_at", Instant, nullable=False),
)
"""One act of one person; without a holder it is the young person's own."""

individual_agreement = Table(
    "individual_agreement",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    reference("pair_id", "pair"),
    Column("version", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("starts_on", Date),
    Column("until_on", Date),
    Column("rhythm_days", Integer, nullable=False),
    Column("usual_minutes", Integer, nullable=False),
    Column("usual_place", String(20), nullable=False),
    Column("terms", Text, nullable=False),
    Column("young_person_signed_on", Date),
    Column("service_signed_on", Date),
    Column("operator_signed_on", Date),
    Column("ended_on", Date),
    reference("author_id", "staff_member"),
    Column("recorded_at", Instant, nullable=False),
    UniqueConstraint("pair_id", "version"),
)

pair_move = Table(
    "pair_move",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    reference("pair_id", "pair"),
    Column("from_state", String(20), nullable=False),
    Column("to_state", String(20), nullable=False),
    Column("moved_on", Date, nullable=False),
    Column("reason", String(30)),
    Column("by_whom", String(20)),
    Column("returns_on", Date),
    reference("author_id", "staff_member"),
    Column("recorded_at", Instant, nullable=False),
    Index("ix_pair_move_pair_id_moved_on", "pair_id", "moved_on"),
)

review = Table(
    "review",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    reference("pair_id", "pair", index=True),
    Column("kind", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("planned_on", Date, nullable=False),
    Column("start_time", Time),
    Column("held_on", Date),
    Column("outcome", String(20)),
    reference("author_id", "staff_member"),
    Column("created_at", Instant, nullable=False),
    Column("recorded_at", Instant),
    Index("ix_review_state_planned_on", "state", "planned_on"),
)

review_part = Table(
    "review_part",
    metadata,
    id_column(),
    reference("review_id", "review"),
    Column("participant", String(20), nullable=False),
    Column("spoken_on", Date),
    Column("answers", JSON, nullable=False),
    reference("author_id", "staff_member"),
    Column("recorded_at", Instant, nullable=False),
    UniqueConstraint("review_id", "participant"),
)
"""What one person said; ``answers`` by the code of the question."""

case_review = Table(
    "case_review",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    Column("kind", String(30), nullable=False),
    Column("state", String(20), nullable=False),
    Column("planned_on", Date, nullable=False),
    Column("start_time", Time),
    Column("held_on", Date),
    Column("participants", JSON, nullable=False),
    Column("questions", Text, nullable=False),
    Column("summary", String(36)),
    reference("author_id", "staff_member"),
    Column("created_at", Instant, nullable=False),
    Column("recorded_at", Instant),
    Index("ix_case_review_state_planned_on", "state", "planned_on"),
)

key_worker_change = Table(
    "key_worker_change",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    Column("changed_on", Date, nullable=False),
    reference("before_id", "staff_member", optional=True),
    reference("after_id", "staff_member", optional=True),
)

starred_line = Table(
    "starred_line",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    reference("meeting_id", "meeting", optional=True, index=True),
    Column("topic", String(20), nullable=False),
    Column("text", String(400), nullable=False),
    Column("position", Integer, nullable=False),
    reference("author_id", "staff_member"),
    Column("starred_at", Instant, nullable=False),
    Column("ended_on", Date),
)

closing = Table(
    "closing",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    reference("pair_id", "pair"),
    Column("talk_planned_on", Date),
    Column("talk_held_on", Date),
    Column("talk_outcome", String(20)),
    Column("done_steps", JSON, nullable=False),
    Column("answers", JSON, nullable=False),
    Column("keep_in_touch", String(20)),
    Column("keep_in_touch_note", String(400), nullable=False),
    reference("author_id", "staff_member"),
    Column("saved_at", Instant, nullable=False),
    UniqueConstraint("pair_id"),
)

booklet = Table(
    "booklet",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    reference("pair_id", "pair"),
    Column("title", String(200), nullable=False),
    Column("moments", JSON, nullable=False),
    Column("own_words", Text, nullable=False),
    Column("letter", Text, nullable=False),
    Column("chosen_with_on", Date),
    Column("given_on", Date),
    reference("author_id", "staff_member"),
    Column("saved_at", Instant, nullable=False),
    UniqueConstraint("pair_id"),
)

booklet_drawing = Table(
    "booklet_drawing",
    metadata,
    id_column(),
    reference("booklet_id", "booklet", index=True),
    Column("position", Integer, nullable=False),
    Column("caption", String(200), nullable=False),
    Column("picture", LargeBinary, nullable=False),
)
"""Drawings as PNG, drawn anew by the program, so that a file brings nothing else along."""

autonomy_item = Table(
    "autonomy_item",
    metadata,
    id_column(),
    reference("young_person_id", "young_person"),
    Column("code", String(30)),
    Column("text", String(400), nullable=False),
    Column("domain", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("changed_on", Date, nullable=False),
    Column("position", Integer, nullable=False),
    UniqueConstraint("young_person_id", "code"),
)
"""Items of the list that were touched, and the young person's own, which have no code."""

attention = Table(
    "attention",
    metadata,
    Column("kind", String(30), primary_key=True),
    Column("record", String(36), primary_key=True),
    Column("young_person", String(36), index=True),
    Column("pair", String(36)),
    Column("mentor", String(36), index=True),
    Column("from_on", Date, nullable=False),
    Column("until_on", Date),
    Column("due_on", Date, nullable=False),
    Column("detail", JSON, nullable=False),
    Index("ix_attention_kind_from_on_record_until_on", "kind", "from_on", "record", "until_on"),
)

put_off = Table(
    "put_off",
    metadata,
    id_column(),
    Column("kind", String(30), nullable=False),
    Column("record", String(36), nullable=False),
    Column("young_person", String(36), index=True),
    Column("until_on", Date, nullable=False),
    reference("by_id", "staff_member"),
    Column("put_off_at", Instant, nullable=False),
    UniqueConstraint("kind", "record"),
)
