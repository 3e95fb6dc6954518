"""The fault suite's parts: operations to break, ways of breaking them, and the judges."""
