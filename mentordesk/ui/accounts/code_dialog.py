"""A one-time code, shown once: its groups to read out, and ten seconds in the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui.accounts.words import moment_words
from mentordesk.ui.clipboard import lend
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.held_dialog import HeldDialog
from mentordesk.ui.owed import Owed
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.ui.desk_base import DeskBase


class CodeDialog(HeldDialog):
    """Shows the code of an invitation; it goes once somebody says that it is noted.

    Args:
        desk: the open vault.
        who: the name of whoever is invited.
        tag: the account's public label, which is chosen at the unlock page.
        code: the secret.
        until: how long it lets in, UTC.
    """

    def __init__(self, desk: DeskBase, who: str, tag: str, code: str, until: datetime) -> None:
        super().__init__(desk, self.tr("Code à usage unique"))
        self._code, self.is_held = code, True
        said = self.tr(
            "{name} choisit le compte « {label} » et tape ce code à la place de la phrase secrète."
        )
        self.down.addWidget(label(shown(said.format(name=who, label=tag)), wrap=True))
        self.shown = label(code.replace("-", " "), "heading", wrap=True)
        spelled = ", ".join(" ".join(group) for group in code.split("-"))
        name = self.tr("Code à usage unique : {code}").format(code=spelled)
        self.shown.setAccessibleName(name)
        self.down.addWidget(self.shown)
        self.copy = button(self.tr("Copier pendant 10 secondes"), self._copy, picture="copy")
        self.down.addWidget(self.copy)
        how = self.tr(
            "À transmettre de vive voix, ou par un autre canal que le coffre. Le code n’est montré"
            " qu’ici ; il vaut jusqu’au {when}, une seule fois."
        )
        self.down.addWidget(label(shown(how.format(when=moment_words(until))), wrap=True))
        self.noted = button(self.tr("Le code est noté"), self._is_noted, variant="primary")
        self.acts.addWidget(self.noted)
        self.copy.setFocus()

    def _copy(self) -> None:
        lend(self._code)

    def _is_noted(self) -> None:
        self._forget()
        self.accept()

    def _forget(self) -> None:
        self.is_held = False
        self._code = ""
        self.shown.clear()
        self.shown.setAccessibleName("")

    def reject(self) -> None:
        if self._code and not self._desk.is_in_front:  # nobody said that it is noted
            self._desk.owed.add(Owed.CODE)
            self._forget()
        super().reject()


def show_code(desk: DeskBase, who: str, tag: str, code: str, until: datetime) -> None:
    """Show a code that was just made; behind a lock it is only said that there was one."""
    if not desk.is_in_front:
        desk.owed.add(Owed.CODE)
        return
    dialog = CodeDialog(desk, who, tag, code, until)
    dialog.open()
    make_room(dialog)
