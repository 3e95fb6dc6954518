"""The encrypted vault on disk; the only package that knows SQL and keys."""
