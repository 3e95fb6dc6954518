"""From when to when an access holds, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.accounts import GrantDraft
from mentordesk.domain.text import clean_line
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.typed_fields import DateField

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from mentordesk.domain.accounts import GrantKind
    from mentordesk.domain.problems import Problem


class SpanFields(QWidget):
    """Three fields that every access has."""

    def __init__(self, today: Callable[[], date], reason: str = "") -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        self.since, self.until = DateField(today), DateField(today)
        self.since.set_value(today())
        self.reason = LineField(reason)
        self.fields = {
            "since": Field(self.tr("Depuis le"), self.since),
            "until": Field(
                self.tr("Jusqu’au"), self.until, hint=self.tr("facultatif ; ce jour compte")
            ),
            "reason": Field(self.tr("Pourquoi"), self.reason),
        }
        days = FlowLayout(gap=12)
        days.addWidget(self.fields["since"])
        days.addWidget(self.fields["until"])
        down.addLayout(days)
        down.addWidget(self.fields["reason"])

    def draft(self, kind: GrantKind, subject: str) -> GrantDraft:
        """Return what is filled in, for a place or a young person."""
        reason = clean_line(self.reason.text())
        return GrantDraft(kind, subject, self.since.value(), self.until.value(), reason)

    def unreadable(self) -> list[Problem]:
        """Return the days that are typed and cannot be read."""
        found = (("since", self.since), ("until", self.until))
        return [unreadable(name, "30/11/2026") for name, line in found if line.is_unreadable]
