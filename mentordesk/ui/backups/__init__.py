"""Backups: their state, making, restoring and trying them."""
