"""The palettes: the same names in light, dark and high contrast, each pair checked by a test."""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """Colours by what they are for, as ``#RRGGBB``."""

    background: str
    surface: str
    navigation: str
    line: str
    field_border: str
    text: str
    muted: str
    brand: str
    brand_dark: str
    brand_soft: str
    on_brand: str
    attention: str
    attention_soft: str
    danger: str
    danger_soft: str
    good: str
    good_soft: str
    neutral_soft: str
    is_dark: bool = False


LIGHT = Palette(
    background="#F5F6F3",
    surface="#FFFFFF",
    navigation="#F0F2EE",
    line="#DDE2DC",
    field_border="#808D87",
    text="#1B2A29",
    muted="#566563",
    brand="#1D6B66",
    brand_dark="#155350",
    brand_soft="#E2EFED",
    on_brand="#FFFFFF",
    attention="#A64C08",
    attention_soft="#FCEBDD",
    danger="#B3261E",
    danger_soft="#FBE9E7",
    good="#2B7046",
    good_soft="#E3F1E7",
    neutral_soft="#EEF0EC",
)

DARK = Palette(
    background="#141B1B",
    surface="#1C2525",
    navigation="#182020",
    line="#344140",
    field_border="#7E8F8B",
    text="#EDF2F0",
    muted="#A9B8B4",
    brand="#6FC7BF",
    brand_dark="#93DAD3",
    brand_soft="#1F3B39",
    on_brand="#0E1716",
    attention="#F0A868",
    attention_soft="#3E2A17",
    danger="#F2948C",
    danger_soft="#44211E",
    good="#8BD0A2",
    good_soft="#1E3A28",
    neutral_soft="#2A3534",
    is_dark=True,
)

HIGH_CONTRAST = Palette(
    background="#FFFFFF",
    surface="#FFFFFF",
    navigation="#FFFFFF",
    line="#000000",
    field_border="#000000",
    text="#000000",
    muted="#1F1F1F",
    brand="#003B38",
    brand_dark="#002A28",
    brand_soft="#DDEBE9",
    on_brand="#FFFFFF",
    attention="#6B2E00",
    attention_soft="#FFF3E6",
    danger="#7A0008",
    danger_soft="#FFECEA",
    good="#0B3F1E",
    good_soft="#E6F4EA",
    neutral_soft="#F2F2F2",
)

TEXT_PAIRS = (
    ("text", "background"),
    ("text", "surface"),
    ("text", "navigation"),
    ("text", "neutral_soft"),
    ("text", "brand_soft"),
    ("muted", "background"),
    ("muted", "surface"),
    ("muted", "navigation"),
    ("muted", "neutral_soft"),
    ("brand", "surface"),
    ("brand_dark", "surface"),
    ("brand_dark", "background"),
    ("brand_dark", "brand_soft"),
    ("brand_dark", "navigation"),
    ("on_brand", "brand"),
    ("on_brand", "brand_dark"),
    ("attention", "surface"),
    ("attention", "attention_soft"),
    ("attention", "background"),
    ("danger", "surface"),
    ("danger", "danger_soft"),
    ("danger", "background"),
    ("good", "surface"),
    ("good", "good_soft"),
)
"""Every colour of text with every ground it stands on: at least 4.5 to 1."""

SHAPE_PAIRS = (
    ("field_border", "surface"),
    ("field_border", "background"),
    ("brand", "surface"),
    ("brand", "background"),
    ("attention", "surface"),
)
"""Borders, focus rings and chart lines with their ground: at least 3 to 1."""
