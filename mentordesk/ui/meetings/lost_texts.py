"""What a draft of a meeting says, when there is no form any more to put it back into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.text_box import TextBox

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentordesk.domain.meetings import MeetingNotes

TEXTS = ("facts", "youth_words", "analysis", "reason")


def lost_texts(content: Mapping[str, Any], known: MeetingNotes | None = None) -> str:
    """Return the texts of a draft, paragraph by paragraph; without those that a record holds."""
    held = set() if known is None else {known.facts, known.youth_words, known.analysis}
    share = content.get("share")
    shares = [share] if isinstance(share, dict) else list(content.get("shares") or ())
    texts = [str(one.get(name) or "").strip() for one in shares for name in TEXTS]
    return "\n\n".join(text for text in texts if text and text not in held)


def lost_card(content: Mapping[str, Any]) -> Card:
    """Return a card whose text can be read and copied."""
    card = Card(tr("Ce qui était écrit"))
    box = TextBox()
    box.setPlainText(lost_texts(content))
    box.setReadOnly(True)
    card.body.addWidget(Field(tr("À copier ailleurs, ou à jeter"), box))
    return card
