"""What the tables are made of: their metadata, their keys, and instants."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Column, DateTime, ForeignKey, MetaData, String
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant, kept without its zone since every database writes zones differently."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: object) -> datetime | None:
        del dialect
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: object) -> datetime | None:
        del dialect
        return None if value is None else value.replace(tzinfo=UTC)


def id_column() -> Column[str]:
    """Return the key of a table: a UUIDv7 as text."""
    return Column("id", String(36), primary_key=True)


def reference(
    name: str, target: str, *, optional: bool = False, index: bool = False
) -> Column[str]:
    """Return a column that points to the key of ``target``."""
    return Column(name, String(36), ForeignKey(f"{target}.id"), nullable=optional, index=index)
