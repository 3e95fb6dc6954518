"""Preparing, previewing, printing summaries."""
