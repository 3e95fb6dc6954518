"""The key hierarchy of a vault: slots, header and recovery (security.md 2.3). Knows no SQL."""
