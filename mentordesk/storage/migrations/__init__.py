"""How an older vault becomes today's: Alembic, in process, on a copy that is proved first."""
