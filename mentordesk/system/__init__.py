"""The machine: places, settings, clock, identifiers, logs. Neither Qt nor SQL."""
