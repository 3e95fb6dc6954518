"""The journal in the window: its page, its words, and what leads to it."""
