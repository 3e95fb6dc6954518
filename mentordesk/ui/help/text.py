"""A text to read: lines of a readable length, room between paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from mentordesk.ui.theme.theme import THEME

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QTextDocument

WIDEST = 720
"""In pixels at 100 % text: about ninety signs."""
MUCH = 1 << 20
LINE_PERCENT = 135
_HEADINGS = {1: 22, 2: 17}


class HelpText(QTextBrowser):
    """Shows Markdown or a plain text; Tab leaves it, nothing in it opens anything."""

    def __init__(self) -> None:
        super().__init__()
        self._widest = THEME.px(WIDEST)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_markdown(self, words: str) -> None:
        """Show a page of the help."""
        self._widest = THEME.px(WIDEST)
        self.setMarkdown(words)
        give_room(self.document())
        self._begin()

    def show_plain(self, words: str) -> None:
        """Show a text as it is, whose lines were broken by whoever wrote it."""
        self._widest = MUCH
        self.setPlainText(words)
        self._begin()

    def _begin(self) -> None:
        self._break_lines()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break_lines()

    def _break_lines(self) -> None:
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), self._widest))


def give_room(document: QTextDocument) -> None:
    """Set a document made from Markdown in the sizes and distances of the window."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        if not isinstance(cursor.currentFrame(), QTextTable):
            cursor.mergeBlockFormat(_block_format(block))
        level = block.blockFormat().headingLevel()
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            # Set, not merged: Markdown's own size is a step above the text's, and would win.
            cursor.setCharFormat(_heading_format(level))
        block = block.next()


def _block_format(block: QTextBlock) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    level, in_list = block.blockFormat().headingLevel(), block.textList() is not None
    before = block.previous()
    after_list = not in_list and before.isValid() and before.textList() is not None
    made.setTopMargin(THEME.px(14) if level > 1 else THEME.px(14) if after_list else 0)
    made.setBottomMargin(THEME.px(5) if in_list or level > 1 else THEME.px(11))
    return made


def _heading_format(level: int) -> QTextCharFormat:
    font = QFont()
    font.setPixelSize(THEME.px(_HEADINGS.get(level, 15)))
    font.setWeight(QFont.Weight.Bold)
    made = QTextCharFormat()
    made.setFont(
        font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly
    )
    return made


def _set_table(table: QTextTable) -> None:
    made = table.format()
    made.setCellPadding(THEME.px(6))
    made.setBorderCollapse(True)
    made.setBorder(1)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(THEME.color("line"))
    table.setFormat(made)
