"""Papers: a prepared content becomes a PDF; the only package that knows PDF."""
