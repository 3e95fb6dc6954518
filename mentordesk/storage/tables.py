"""The tables as they stand at the newest schema, in types that PostgreSQL has too.

Keys are UUIDv7 texts made by the program. Instants are UTC. Codes are the texts of the domain's
enumerations. Columns that repeat what other rows say (``last_met_on``, ``silent_from``,
``unrated_since``, ``name_word``) exist so that the first page costs what needs attention and not
what exists; the repositories keep them in step within the same transaction.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
)

import mentordesk.storage.journal_tables
import mentordesk.storage.path_tables  # noqa: F401  # the tables of both are among the metadata
from mentordesk.storage.table_parts import Instant, id_column, metadata, reference

SCHEMA = "0004"
"""The newest revision; what these tables look like is what its migrations lead to (a test)."""

vault_state = Table(
    "vault_state",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("change_seq", Integer, nullable=False),
)

establishment = Table(
    "establishment",
    metadata,
    id_column(),
    Column("kind", String(20), nullable=False),
    Column("name", String(200), nullable=False),
    Column("is_demonstration", Boolean(create_constraint=False), nullable=False),
)

unit = Table(
    "unit",
    metadata,
    id_column(),
    Column("name", String(200), nullable=False),
    Column("closed_on", Date),
)

foster_family = Table(
    "foster_family",
    metadata,
    id_column(),
    Column("name", String(200), nullable=False),
    Column("closed_on", Date),
)

association = Table(
    "association",
    metadata,
    id_column(),
    Column("name", String(200), nullable=False),
    Column("contact", String(200), nullable=False),
    Column("closed_on", Date),
)

staff_member = Table(
    "staff_member",
    metadata,
    id_column(),
    Column("first_name", String(200), nullable=False),
    Column("last_name", String(200), nullable=False),
    Column("function", String(200), nullable=False),
    Column("left_on", Date),
)

account = Table(
    "account",
    metadata,
    Column("slot_id", String(36), primary_key=True),
    reference("staff_member_id", "staff_member"),
    Column("role", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("opened_at", Instant),
    Column("invited_until", Instant),
    Column("removed_at", Instant),
)

access_grant = Table(
    "access_grant",
    metadata,
    id_column(),
    Column("account_id", String(36), ForeignKey("account.slot_id"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("subject", String(36), nullable=False, index=True),
    Column("since", Date, nullable=False),
    Column("until", Date),
    Column("reason", String(200), nullable=False),
    reference("given_by_id", "staff_member"),
    Column("given_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
)

young_person = Table(
    "young_person",
    metadata,
    id_column(),
    Column("number", Integer, nullable=False, unique=True),
    Column("first_name", String(200), nullable=False),
    Column("last_name", String(200), nullable=False),
    Column("birth_date", Date),
    Column("school_level", String(20)),
    reference("key_worker_id", "staff_member", optional=True, index=True),
    Column("arrived_on", Date),
    Column("archived_on", Date, index=True),
    Column("authority", String(20)),
    Column("lower_secondary_on", Date),
    Column("interests", JSON, nullable=False),
    Column("languages", JSON, nullable=False),
    Column("free_on", JSON, nullable=False),
    Column("area", String(200), nullable=False),
)

placement = Table(
    "placement",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    Column("kind", String(20), nullable=False),
    Column("started_on", Date, nullable=False),
    Column("ended_on", Date),
    reference("unit_id", "unit", optional=True),
    reference("foster_family_id", "foster_family", optional=True),
)

mentor = Table(
    "mentor",
    metadata,
    id_column(),
    Column("number", Integer, nullable=False, unique=True),
    Column("first_name", String(200), nullable=False),
    Column("last_name", String(200), nullable=False),
    reference("association_id", "association", optional=True, index=True),
    Column("phone", String(200), nullable=False),
    Column("email", String(200), nullable=False),
    Column("availability", String(200), nullable=False),
    Column("archived_on", Date, index=True),
    Column("interests", JSON, nullable=False),
    Column("languages", JSON, nullable=False),
    Column("free_on", JSON, nullable=False),
    Column("area", String(200), nullable=False),
    Column("distance_km", Integer),
    Column("training_hours", Integer),
    Column("charter_on", Date),
    Column("certificate_issued_on", Date),
    Column("certificate_verified_on", Date),
    reference("certificate_verified_by_id", "staff_member", optional=True),
)

name_word = Table(
    "name_word",
    metadata,
    Column("person_id", String(36), primary_key=True),
    Column("word", String(200), primary_key=True),
    Column("kind", String(20), nullable=False),
    Index("ix_name_word_word", "word", "kind"),
)

pair = Table(
    "pair",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    reference("mentor_id", "mentor", optional=True, index=True),
    Column("state", String(20), nullable=False),
    Column("started_on", Date, nullable=False),
    Column("rhythm_days", Integer, nullable=False),
    Column("usual_minutes", Integer, nullable=False),
    Column("usual_start", Time),
    Column("usual_mode", String(20), nullable=False),
    Column("usual_place", String(20), nullable=False),
    Column("planned_end_on", Date),
    Column("ended_on", Date),
    Column("last_met_on", Date),
    Column("silent_from", Date, nullable=False),
    Column("last_logged_at", Instant),
    Column("opened_on", Date),
    Column("operator_kind", String(20)),
    reference("operator_id", "association", optional=True),
    Column("reason", String(30)),
    Column("returns_on", Date),
    Index("ix_pair_state_silent_from", "state", "silent_from"),
    Index("ix_pair_last_logged_at", "last_logged_at"),
)

meeting = Table(
    "meeting",
    metadata,
    id_column(),
    reference("pair_id", "pair"),
    reference("young_person_id", "young_person"),
    Column("outcome", String(20), nullable=False),
    Column("held_on", Date, nullable=False),
    Column("start_time", Time),
    Column("minutes", Integer),
    Column("mode", String(20), nullable=False),
    Column("place_kind", String(20)),
    Column("activities", JSON, nullable=False),
    Column("source", String(30)),
    Column("facts", Text, nullable=False),
    Column("youth_words", Text, nullable=False),
    Column("analysis", Text, nullable=False),
    Column("missed_reason", Text, nullable=False),
    Column("mood", Integer),
    Column("goals_worked", JSON, nullable=False),
    Column("number", Integer),
    Column("outing_id", String(36)),
    Column("submission", String(36)),
    Column("submission_place", Integer),
    reference("author_id", "staff_member"),
    Column("created_at", Instant, nullable=False),
    Column("recorded_at", Instant),
    Column("edited_at", Instant),
    UniqueConstraint("submission", "submission_place"),
    Index("ix_meeting_young_person_id_held_on", "young_person_id", "held_on"),
    Index("ix_meeting_pair_id_outcome_held_on", "pair_id", "outcome", "held_on"),
    Index("ix_meeting_outcome_held_on", "outcome", "held_on", "start_time", "id"),
)

meeting_revision = Table(
    "meeting_revision",
    metadata,
    id_column(),
    reference("meeting_id", "meeting", index=True),
    Column("revised_at", Instant, nullable=False),
    reference("author_id", "staff_member"),
    Column("content", JSON, nullable=False),
)

addendum = Table(
    "addendum",
    metadata,
    id_column(),
    reference("meeting_id", "meeting", index=True),
    reference("author_id", "staff_member"),
    Column("written_at", Instant, nullable=False),
    Column("text", Text, nullable=False),
)

meeting_move = Table(
    "meeting_move",
    metadata,
    id_column(),
    reference("meeting_id", "meeting"),
    reference("from_pair_id", "pair"),
    reference("to_pair_id", "pair"),
    reference("from_young_person_id", "young_person", index=True),
    reference("to_young_person_id", "young_person", index=True),
    reference("author_id", "staff_member"),
    Column("moved_at", Instant, nullable=False),
    Column("number", Integer),
    Column("goals_worked", JSON, nullable=False),
    Column("ratings", JSON, nullable=False),
)

goal = Table(
    "goal",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    Column("text", String(400), nullable=False),
    Column("domain", String(20), nullable=False),
    Column("owner", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("target", Integer),
    Column("position", Integer, nullable=False),
    Column("created_on", Date, nullable=False),
    Column("started_on", Date),
    Column("ended_on", Date),
    Column("ended_by", String(20), nullable=False),
    reference("supersedes_id", "goal", optional=True),
    Column("last_rated_on", Date),
    Column("unrated_since", Date, nullable=False),
    Index("ix_goal_state_unrated_since", "state", "unrated_since"),
)

rating = Table(
    "rating",
    metadata,
    id_column(),
    reference("goal_id", "goal"),
    Column("rater", String(20), nullable=False),
    Column("value", Integer, nullable=False),
    Column("rated_on", Date, nullable=False),
    reference("meeting_id", "meeting", optional=True, index=True),
    Column("retrospective", Boolean(create_constraint=False), nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Index("ix_rating_goal_id_rated_on", "goal_id", "rated_on"),
)

next_step = Table(
    "next_step",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    reference("pair_id", "pair", optional=True),
    reference("meeting_id", "meeting", optional=True, index=True),
    Column("text", String(400), nullable=False),
    Column("owner", String(20), nullable=False),
    Column("due_on", Date),
    Column("state", String(20), nullable=False),
    Column("agreed_on", Date, nullable=False),
    Column("closed_on", Date),
    Column("kind", String(20), nullable=False),
    reference("case_review_id", "case_review", optional=True, index=True),
    reference("review_id", "review", optional=True, index=True),
    Column("closing_note", String(400), nullable=False),
    Index("ix_next_step_pair_id_state", "pair_id", "state"),
)

draft = Table(
    "draft",
    metadata,
    id_column(),
    Column("kind", String(20), nullable=False),
    Column("record", String(36), nullable=False),
    reference("author_id", "staff_member"),
    reference("young_person_id", "young_person", optional=True),
    Column("content", JSON, nullable=False),
    Column("saved_at", Instant, nullable=False),
    UniqueConstraint("kind", "record", "author_id"),
)

progress_summary = Table(
    "progress_summary",
    metadata,
    id_column(),
    reference("young_person_id", "young_person", index=True),
    Column("state", String(20), nullable=False),
    Column("version", Integer),
    Column("choices", JSON, nullable=False),
    reference("author_id", "staff_member"),
    Column("created_at", Instant, nullable=False),
    Column("saved_at", Instant, nullable=False),
    Column("validated_at", Instant),
    Column("checksum", String(64)),
    Column("frozen_data", LargeBinary),
    Column("frozen_pdf", LargeBinary),
    UniqueConstraint("young_person_id", "version"),
)

bin_entry = Table(
    "bin_entry",
    metadata,
    id_column(),
    Column("kind", String(20), nullable=False),
    Column("record", String(36), nullable=False),
    Column("young_person", String(36), index=True),
    Column("title", JSON, nullable=False),
    Column("content", JSON, nullable=False),
    reference("deleted_by_id", "staff_member"),
    Column("deleted_at", Instant, nullable=False, index=True),
)
"""What was deleted, as the rows it was; ``young_person`` points nowhere: it may be in here too."""

vault_setting = Table(
    "vault_setting",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
