"""« Comptes et accès »: who opens the vault, as what, and which files."""
