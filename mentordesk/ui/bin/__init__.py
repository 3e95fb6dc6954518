"""The bin in the window: acts that put things there, and the page that gives them back."""
