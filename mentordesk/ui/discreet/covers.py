"""Takes words off widgets and gives them back: nothing that somebody types is ever touched.

What a widget said is kept with it. Fields show dots or stand under a cover; their text, their
cursor and what can be undone in them stay as they are.
"""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from mentordesk.ui.discreet.cover import Cover, cover_of
from mentordesk.ui.discreet.marks import is_left_alone
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction

    from mentordesk.ui.discreet.vocabulary import Vocabulary

_SAID = "discreetSaid"
_TIP = "<qt>", "</qt>"


class _Part(NamedTuple):
    """Something that an object says: what it is called here, how it is read and written."""

    name: str
    read: Callable[[], str]
    write: Callable[[str], object]


class Covers:
    """Covers and uncovers.

    Attributes:
        revealed: the field that is being typed in, which stays readable; None for no field.
        speaks: whether a screen reader still hears what the eye does not see.
    """

    def __init__(self, vocabulary: Vocabulary, *, speaks: bool) -> None:
        self._vocabulary, self.speaks = vocabulary, speaks
        self.revealed: QWidget | None = None

    # ------------------------------------------------------------------ covering

    def cover(self, widget: QWidget) -> None:
        """Hide what a widget says, if it is not hidden already."""
        if is_left_alone(widget):
            return
        for part in _parts(widget):
            hide = self._hidden_tip if part.name == "tip" else self._vocabulary.hidden
            _hide(widget, part, hide)
        self._tell_or_hush(widget)
        if isinstance(widget, QMenu):
            for action in widget.actions():
                _hide(action, _text_of(action), self._vocabulary.hidden)
        elif isinstance(widget, QLineEdit):
            self._cover_line(widget)
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            self._cover_box(widget)

    def _tell_or_hush(self, widget: QWidget) -> None:
        """Let a screen reader hear what the eye sees, or all of it where that was chosen."""
        if not self.speaks:
            for part in _heard(widget):
                _hide(widget, part, self._heard_words)
        said = _said(widget).get("text")
        if said is not None and not widget.accessibleName():
            name = said[0] if self.speaks else self._heard_words(said[0])
            widget.setAccessibleName(name)
            _keep(widget, "name", ("", name))

    def _hidden_tip(self, tip: str) -> str:
        """Hide what stands between the marks by which a tip reads no markup."""
        if not (tip.startswith(_TIP[0]) and tip.endswith(_TIP[1])):
            return self._vocabulary.hidden(tip)
        inside = html.unescape(tip[len(_TIP[0]) : -len(_TIP[1])])
        return html.escape(self._vocabulary.hidden(inside)).join(_TIP)

    def _heard_words(self, text: str) -> str:
        return self._vocabulary.spoken(text, tr("texte masqué"))

    # ------------------------------------------------------------------ fields

    def _cover_line(self, line: QLineEdit) -> None:
        if self.speaks:  # dots would silence a screen reader too
            self._cover_box(line)
        elif line is self.revealed:
            _show_letters(line)
        elif line.echoMode() is QLineEdit.EchoMode.Normal:
            line.setEchoMode(QLineEdit.EchoMode.Password)
            _keep(line, "echo", ("", "hidden"))

    def _cover_box(self, box: QWidget) -> None:
        cover = cover_of(box) or Cover(box, lambda: self.revealed is box, partial(self.reveal, box))
        cover.look()

    def reveal(self, field: QWidget) -> None:
        """Let a field be read, and no other one any more."""
        before, self.revealed = self.revealed, field
        self.cover(field)
        if before is not None and before is not field:
            self.cover(before)

    def cover_again(self, field: QWidget) -> None:
        """Hide a field that was being typed in."""
        if self.revealed is field:
            self.revealed = None
            self.cover(field)

    # ------------------------------------------------------------------ giving back

    def uncover(self, widget: QWidget) -> None:
        """Let a widget say again what it says; what was said meanwhile stays."""
        for part in (*_parts(widget), *_heard(widget)):
            _give_back(widget, part)
        if isinstance(widget, QMenu):
            for action in widget.actions():
                _give_back(action, _text_of(action))
        if isinstance(widget, QLineEdit):
            _show_letters(widget)
        cover = cover_of(widget)
        if cover is not None:
            cover.end()
        if widget.property(_SAID) is not None:
            widget.setProperty(_SAID, None)


def _show_letters(line: QLineEdit) -> None:
    said = _said(line)
    if said.pop("echo", None) is not None:
        line.setProperty(_SAID, said)
        line.setEchoMode(QLineEdit.EchoMode.Normal)


# ---------------------------------------------------------------------- what widgets say


def _parts(widget: QWidget) -> Iterator[_Part]:
    """Yield what the eye sees of a widget, its fields' own texts apart."""
    yield _Part("tip", widget.toolTip, widget.setToolTip)
    if isinstance(widget, QLabel | QAbstractButton):
        yield _Part("text", widget.text, widget.setText)
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield _Part("placeholder", widget.placeholderText, widget.setPlaceholderText)
    elif isinstance(widget, QTabBar):
        yield from _items(widget.count(), widget.tabText, widget.setTabText)
    elif isinstance(widget, QComboBox):
        yield from _items(widget.count(), widget.itemText, widget.setItemText)


def _items(
    count: int, read: Callable[[int], str], write: Callable[[int, str], object]
) -> Iterator[_Part]:
    for place in range(count):
        yield _Part(f"item {place}", partial(read, place), partial(write, place))


def _heard(widget: QWidget) -> Iterator[_Part]:
    """Yield what a screen reader hears of a widget beside its text."""
    yield _Part("name", widget.accessibleName, widget.setAccessibleName)
    yield _Part("description", widget.accessibleDescription, widget.setAccessibleDescription)


def _text_of(action: QAction) -> _Part:
    return _Part("text", action.text, action.setText)


# ---------------------------------------------------------------------- what they said


def _said(thing: QObject) -> dict[str, tuple[str, str]]:
    kept = thing.property(_SAID)
    return kept if isinstance(kept, dict) else {}


def _keep(thing: QObject, name: str, texts: tuple[str, str]) -> None:
    thing.setProperty(_SAID, {**_said(thing), name: texts})


def _hide(thing: QObject, part: _Part, hide: Callable[[str], str]) -> None:
    now, kept = part.read(), _said(thing).get(part.name)
    if not now or (kept is not None and kept[1] == now):
        return
    hidden = hide(now)
    if hidden != now:
        part.write(hidden)
        _keep(thing, part.name, (now, hidden))


def _give_back(thing: QObject, part: _Part) -> None:
    kept = _said(thing).get(part.name)
    if kept is not None and part.read() == kept[1]:
        part.write(kept[0])
