"""Backups: one encrypted file each, proved before it counts, restored into a new folder."""
