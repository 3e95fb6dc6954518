"""Logging, reading and correcting meetings."""
