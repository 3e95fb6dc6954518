"""The lock: when nobody is there, when the machine says so, and on request."""
