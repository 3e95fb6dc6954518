"""One style sheet for the whole program, made from the tokens and the text size."""

from __future__ import annotations

from math import ceil
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.ui.theme.tokens import Palette

_SHEET = Template("""
* { outline: none; }
QWidget { color: $text; }
QMainWindow, QDialog, QWidget#page, QScrollArea#page, QWidget#ground { background: $background; }
QWidget#bar { background: $surface; border: none; }
QFrame#barLine { background: $line; max-height: 1px; min-height: 1px; border: none; }
QFrame#rowLine { background: $line; max-height: 1px; min-height: 1px; border: none; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${f22}px; font-weight: 700; }
QLabel[role="heading"] { font-size: ${f17}px; font-weight: 700; }
QLabel[role="card"] { font-size: ${f15}px; font-weight: 700; }
QLabel[role="strong"], QLabel[role="field"] { font-weight: 600; }
QLabel[role="field"] { font-size: ${f13}px; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"], QLabel[role="hint"] { color: $muted; font-size: ${f125}px; }
QLabel[role="quote"] { font-style: italic; }
QLabel[role="error"] { color: $danger; font-size: ${f13}px; font-weight: 500; }
QLabel[role="good"] { color: $good; font-weight: 500; }
QLabel[role="attention"] { color: $attention; font-weight: 500; }
QLabel[role="demo"] { background: $attention_soft; color: $attention; font-weight: 700;
    padding: ${p4}px; qproperty-alignment: AlignCenter; font-size: ${f13}px; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame#softCard { background: $background; border: 1px solid $line; border-radius: 10px; }
QFrame#attentionCard { background: $surface; border: 1px solid $attention; border-radius: 10px; }
QWidget#navigation { background: $navigation; border-right: 1px solid $line; }
QWidget#navigation QToolButton { background: transparent; border: 1px solid transparent;
    border-left: 3px solid transparent; border-radius: 8px; text-align: left; font-weight: 400;
    padding: ${p8}px ${p8}px; }
QWidget#navigation QToolButton:hover { background: $neutral_soft; }
QWidget#navigation QToolButton:checked { background: $brand_soft; color: $brand_dark;
    font-weight: 600; border-left: 3px solid $brand; }
QWidget#navigation QToolButton:focus { border: 2px solid $brand; }
QWidget#navigation QToolButton#safeguarding { background: $surface; color: $danger;
    border: 1px solid $danger_line; padding: ${p8}px; font-size: ${f13}px; font-weight: 500; }
QWidget#navigation QToolButton#safeguarding:focus { border: 2px solid $danger; }
QLabel[role="pill"] { font-size: ${f125}px; font-weight: 500; padding: 1px ${p9}px 2px ${p9}px;
    border-radius: 9px; }
QFrame#badge { border-radius: ${p9}px; }
QFrame#badge QLabel { font-size: ${f125}px; font-weight: 500; }
QFrame#badge[tone="good"] { background: $good_soft; }
QFrame#badge[tone="good"] QLabel { color: $good; }
QFrame#badge[tone="attention"] { background: $attention_soft; }
QFrame#badge[tone="attention"] QLabel { color: $attention; }
QLabel[role="keys"] { color: $muted; background: $background; border: 1px solid $line;
    border-radius: 4px; font-size: ${f125}px; padding: 0 ${p4}px; }
QLabel[role="shortcut"] { color: $muted; font-size: ${f125}px; }
QLabel[role="shortcut"][on="primary"] { color: $on_brand; }
QLabel[tone="neutral"] { background: $neutral_soft; color: $text; }
QLabel[tone="brand"] { background: $brand_soft; color: $brand_dark; }
QLabel[tone="attention"] { background: $attention_soft; color: $attention; }
QLabel[tone="danger"] { background: $danger_soft; color: $danger; }
QLabel[tone="good"] { background: $good_soft; color: $good; }
QPushButton { background: $surface; color: $text; border: 1px solid $field_border;
    border-radius: 8px; padding: ${p7}px ${p12}px; font-weight: 500; }
QPushButton:hover { background: $neutral_soft; }
QPushButton:focus { border: 2px solid $brand; padding: ${p6}px ${p11}px; }
QPushButton:disabled { color: $muted; border-color: $line; background: $background; }
QPushButton[variant="primary"] { background: $brand; color: $on_brand; border: 1px solid $brand; }
QPushButton[variant="primary"]:hover { background: $brand_dark; }
QPushButton[variant="primary"]:focus { border: 3px double $on_brand;
    padding: ${p5}px ${p10}px; }
QPushButton[variant="primary"]:disabled { background: $neutral_soft; color: $muted;
    border-color: $line; }
QPushButton[variant="quiet"] { background: transparent; border: 1px solid transparent;
    color: $brand_dark; }
QPushButton[variant="quiet"]:hover { background: $brand_soft; }
QPushButton[variant="quiet"]:focus { border: 2px solid $brand; }
QPushButton[variant="name"] { background: transparent; border: 2px solid transparent;
    border-radius: 5px; padding: 0 1px; min-height: 20px; font-weight: 600; text-align: left; }
QPushButton[variant="name"]:hover { color: $brand_dark; text-decoration: underline; }
QPushButton[variant="name"]:focus { border: 2px solid $brand; padding: 0 1px; }
QPushButton[keys="true"] { text-align: left; }
QPushButton[size="small"] { font-size: ${f13}px; padding: ${p4}px ${p6}px; }
QPushButton[variant="cover"] { background: transparent; border: 2px solid transparent;
    border-radius: 10px; }
QPushButton[variant="cover"]:focus { border: 2px solid $brand; }
QPushButton[variant="danger"] { color: $danger; border: 1px solid $danger; }
QToolButton[variant="icon"] { background: transparent; border: 1px solid transparent;
    border-radius: 8px; padding: ${p6}px; }
QToolButton[variant="icon"]:hover { background: $neutral_soft; }
QToolButton[variant="icon"]:focus { border: 2px solid $brand; padding: ${p4}px; }
QFrame#segments { background: $surface; border: 1px solid $field_border; border-radius: 7px; }
QFrame#segments[focused="true"] { border: 2px solid $brand; }
QFrame#segments QAbstractButton { background: transparent; border: none;
    border-right: 1px solid $line; padding: ${p7}px ${p11}px; border-radius: 0; font-weight: 400; }
QFrame#segments QAbstractButton[last="true"] { border-right: none; }
QFrame#segments QAbstractButton:hover { background: $neutral_soft; }
QFrame#segments QAbstractButton[before="true"] { background: $brand_soft; }
QFrame#segments QAbstractButton:checked { background: $brand; color: $on_brand; font-weight: 600; }
QFrame#segments QAbstractButton:focus { background: $brand_soft; color: $brand_dark;
    text-decoration: underline; }
QFrame#segments QAbstractButton:checked:focus { background: $brand_dark; color: $on_brand; }
QAbstractButton[variant="chip"] { background: $neutral_soft; color: $text;
    border: 1px solid transparent; border-radius: ${chip}px; padding: ${p4}px ${p10}px;
    font-size: ${f13}px; font-weight: 500; }
QAbstractButton[variant="chip"]:checked { background: $brand_soft; color: $brand_dark;
    border: 1px solid $brand; font-weight: 600; }
QAbstractButton[variant="chip"]:focus { border: 2px solid $brand; padding: ${p3}px ${p9}px; }
QFrame#segments[small="true"] QAbstractButton { font-size: ${f125}px; padding: ${p5}px 2px; }
QLineEdit[echoMode="2"] { lineedit-password-character: 8226; }
QLineEdit, QComboBox, QPlainTextEdit, QSpinBox, QDateEdit, QTimeEdit {
    background: $surface; color: $text; border: 1px solid $field_border; border-radius: 7px;
    padding: ${p7}px ${p10}px; selection-background-color: $brand;
    selection-color: $on_brand; placeholder-text-color: $muted; }
QPlainTextEdit { padding: ${p4}px ${p6}px; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus {
    border: 2px solid $brand; padding: ${p6}px ${p9}px; }
QPlainTextEdit:focus { padding: ${p3}px ${p5}px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {
    border: 2px solid $danger; }
QLineEdit[wrong="true"]:focus, QComboBox[wrong="true"]:focus, QPlainTextEdit[wrong="true"]:focus {
    border: 3px solid $danger; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: $background;
    color: $muted; }
QComboBox::drop-down { border: none; width: ${p24}px; }
QComboBox::down-arrow { image: url($icons/$chevron.svg); width: ${p16}px; height: ${p16}px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $field_border;
    selection-background-color: $brand_soft; selection-color: $brand_dark; padding: 4px; }
QCheckBox, QRadioButton { spacing: ${p8}px; background: transparent; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $brand; border-radius: 5px; padding: 0; }
QCheckBox::indicator { width: ${p16}px; height: ${p16}px; border: 1px solid $field_border;
    border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $brand; border-color: $brand;
    image: url($icons/check-on.svg); }
QRadioButton::indicator { width: ${p16}px; height: ${p16}px; border: 1px solid $field_border;
    border-radius: ${p9}px; background: $surface; }
QRadioButton::indicator:checked { border-color: $brand;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $brand, stop: 0.56 $brand, stop: 0.62 $surface, stop: 1 $surface); }
QMenuBar { background: $surface; border-bottom: 1px solid $line; }
QMenuBar::item { padding: ${p4}px ${p10}px; background: transparent; }
QMenuBar::item:selected { background: $brand_soft; color: $brand_dark; }
QMenu { background: $surface; border: 1px solid $field_border; padding: 4px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: 6px; }
QMenu::item:selected { background: $brand_soft; color: $brand_dark; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $surface; color: $text; border: 1px solid $field_border; padding: 4px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; border: none;
    border-bottom: 3px solid transparent; padding: ${p8}px 2px; margin-right: ${p24}px; }
QTabBar::tab:selected { color: $brand_dark; font-weight: 600; border-bottom: 3px solid $brand; }
QTabBar::tab:selected:focus { background: $brand_soft; color: $brand_dark;
    border: 2px solid $brand; border-bottom: 3px solid $brand; border-radius: 6px;
    padding: ${p6}px 0; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $field_border; border-radius: 4px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $field_border; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; width: 0; height: 0; }
QTableView { background: $surface; border: 1px solid $line; border-radius: 10px;
    gridline-color: $line; selection-background-color: $brand_soft; selection-color: $brand_dark;
    alternate-background-color: $surface; }
QTableView:focus { border: 2px solid $brand; }
QTableView::item { padding: ${p6}px ${p8}px; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $brand_soft; color: $brand_dark; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none;
    border-bottom: 1px solid $field_border; padding: ${p8}px; font-weight: 600; }
QListView#results { background: $surface; border: 1px solid $field_border; border-radius: 8px;
    padding: 4px; }
QListView#results::item { padding: ${p8}px; border-radius: 6px; }
QListView#results::item:selected { background: $brand_soft; color: $brand_dark; }
QFrame#banner { border-radius: 8px; border: 1px solid $line; background: $surface; }
QFrame#banner[tone="good"] { background: $good_soft; border-color: $good; }
QFrame#banner[tone="attention"] { background: $attention_soft; border-color: $attention; }
QFrame#banner[tone="danger"] { background: $danger_soft; border-color: $danger; }
QFrame#banner[tone="brand"] { background: $brand_soft; border-color: $brand; }
QProgressBar { border: 1px solid $field_border; border-radius: 6px; background: $surface;
    text-align: center; }
QProgressBar::chunk { background: $brand; border-radius: 5px; }
QCalendarWidget QWidget { background: $surface; color: $text; }
QCalendarWidget QAbstractItemView { selection-background-color: $brand;
    selection-color: $on_brand; }
QSplitter::handle { background: $line; }
QWidget#paperGround { background: $neutral_soft; border-radius: 10px; }
QTextBrowser { background: $surface; border: 1px solid $line; border-radius: 10px;
    padding: ${p16}px; }
QTextBrowser:focus { border: 2px solid $brand; padding: ${p15}px; }
QScrollArea#preview { border: 2px solid transparent; border-radius: 10px; }
QScrollArea#preview:focus { border: 2px solid $brand; }
""")


def style_sheet(palette: Palette, scale: float, icons: Path) -> str:
    """Return the sheet for a palette and a text size (1.0 to 2.0)."""
    values = {name: getattr(palette, name) for name in palette._fields}
    values["danger_line"] = palette.line if not palette.is_dark else palette.danger
    values["icons"] = icons.as_posix()
    values["chevron"] = "chevron-down-on-dark" if palette.is_dark else "chevron-down"
    values["chip"] = str(round(13 * (1 + (scale - 1) * 0.6)))
    for size in (22.0, 17.0, 15.0, 13.0, 12.5):
        key = f"f{size:g}".replace(".", "")
        values[key] = str(ceil(size * scale))
    for space in (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 24):
        values[f"p{space}"] = str(round(space * (1 + (scale - 1) * 0.6)))
    return _SHEET.substitute(values)
