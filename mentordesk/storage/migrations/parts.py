"""What migrations make tables of. What stands here never changes: later ones may add to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op  # noqa: TID253  # Alembic alone loads this module

if TYPE_CHECKING:
    from collections.abc import Callable


def written_anew(name: str, kept: str, create: Callable[[], None], given: dict[str, str]) -> None:
    """Create a table again under its own name and put its rows back.

    Nothing is renamed, which would rewrite what other tables point at; foreign keys are off while
    a base with rows in it is migrated (``runner``).

    Args:
        name: the table's.
        kept: the columns it had.
        create: creates it.
        given: what a former row has in the new columns that are never empty, as SQL.
    """
    before = f"{name}_before"
    op.execute(f"CREATE TABLE {before} AS SELECT * FROM {name}")  # noqa: S608  # names of ours
    op.drop_table(name)
    create()
    columns = {**{name: name for name in kept.split()}, **given}
    names, values = ", ".join(columns), ", ".join(columns.values())
    op.execute(f"INSERT INTO {name} ({names}) SELECT {values} FROM {before}")  # noqa: S608  # same
    op.drop_table(before)


def table(name: str, *parts: sa.schema.SchemaItem, index: tuple[str, ...] = ()) -> None:
    """Create a table with an ``id``; each of ``index`` names the columns of one index."""
    key = sa.PrimaryKeyConstraint("id", name=f"pk_{name}")
    op.create_table(name, sa.Column("id", sa.String(36), nullable=False), *parts, key)
    indexes(name, *index)


def indexes(name: str, *lists: str) -> None:
    """Create indexes, each of the columns that a text names."""
    for columns in (names.split() for names in lists):
        op.create_index(f"ix_{name}_{'_'.join(columns)}", name, columns)


def ref(name: str, column: str, target: str, *, nullable: bool = False) -> sa.Column[str]:
    """Return a column of table ``name`` that points at the key of ``target``."""
    key = sa.ForeignKey(f"{target}.id", name=f"fk_{name}_{column}_{target}")
    return sa.Column(column, sa.String(36), key, nullable=nullable)


def unique(name: str, *columns: str) -> sa.UniqueConstraint:
    """Return what lets no two rows of table ``name`` agree in these columns."""
    return sa.UniqueConstraint(*columns, name=f"uq_{name}_{'_'.join(columns)}")


def days(names: str, *, nullable: bool = True) -> list[sa.Column[object]]:
    """Return columns of days."""
    return [sa.Column(name, sa.Date(), nullable=nullable) for name in names.split()]


def codes(names: str, length: int = 20, *, nullable: bool = False) -> list[sa.Column[str]]:
    """Return columns of short texts."""
    return [sa.Column(name, sa.String(length), nullable=nullable) for name in names.split()]


def texts(names: str) -> list[sa.Column[str]]:
    """Return columns of long texts."""
    return [sa.Column(name, sa.Text(), nullable=False) for name in names.split()]


def numbers(names: str, *, nullable: bool = False) -> list[sa.Column[int]]:
    """Return columns of whole numbers."""
    return [sa.Column(name, sa.Integer(), nullable=nullable) for name in names.split()]


def jsons(names: str) -> list[sa.Column[object]]:
    """Return columns of JSON values."""
    return [sa.Column(name, sa.JSON(), nullable=False) for name in names.split()]


def clock_time(name: str) -> sa.Column[object]:
    """Return a column of a time of day."""
    return sa.Column(name, sa.Time(), nullable=True)


def instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    """Return a column of an instant, UTC."""
    return sa.Column(name, sa.DateTime(), nullable=nullable)
