"""Drafts of forms: kept while typing, put back with the cursor where it was."""
