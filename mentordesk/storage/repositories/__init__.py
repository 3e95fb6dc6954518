"""The repositories of ``services.ports``: rows in, frozen domain values out."""
