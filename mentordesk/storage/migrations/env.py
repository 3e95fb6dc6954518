"""Alembic's entry: runs the versions on the connection that the runner hands over."""

from __future__ import annotations

from alembic import context  # noqa: TID253  # Alembic alone loads this module

import mentordesk.storage.tables  # noqa: F401  # fills the metadata
from mentordesk.storage.table_parts import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
