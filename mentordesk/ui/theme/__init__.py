"""Colours, type and icons: tokens first, one style sheet made from them."""
