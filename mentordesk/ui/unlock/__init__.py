"""Opening and making vaults."""
