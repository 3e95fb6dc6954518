"""A young person's file."""
