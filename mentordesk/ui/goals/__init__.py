"""Goals: their form, their chart."""
