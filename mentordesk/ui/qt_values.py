"""Values of Qt's own namespace, as its properties take them.

Loading that namespace builds a hundred enumerations, an eighth of the time to the first window;
what the unlock page shows is set through properties with these instead. A test compares them.
"""

from __future__ import annotations

PLAIN_TEXT = 0
"""``Qt.TextFormat.PlainText``, for ``textFormat``."""

CENTERED = 0x84
"""``Qt.AlignmentFlag.AlignCenter``, for ``alignment``."""

RIGHT = 0x82
"""``Qt.AlignmentFlag.AlignRight`` and ``AlignVCenter``, for ``alignment``."""

NO_FOCUS = 0
"""``Qt.FocusPolicy.NoFocus``, for ``focusPolicy``."""

STRONG_FOCUS = 11
"""``Qt.FocusPolicy.StrongFocus``, for ``focusPolicy``."""
