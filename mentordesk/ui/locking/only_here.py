"""Text that no disk has, while its vault is locked: it can go to a file, sealed as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mentordesk.ui.aside import choose_place, write_aside
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.ui.locking.lockable import LockableWindow
    from mentordesk.ui.locking.locker import Locker
    from mentordesk.ui.unlock.unlock_page import UnlockPage

WIDTH = 560


def set_aside(
    window: LockableWindow,
    locker: Locker,
    owner: QWidget,
    done: Callable[[Path], None],
    failed: Callable[[str], None],
) -> None:
    """Ask where to, and write there the first text that is in memory alone."""
    left = locker.only_here
    sealed = b"" if left is None else left.for_a_file
    if not sealed:
        return
    place = choose_place(owner, window.parts)
    if place is None:
        return

    def written() -> None:
        locker.written_elsewhere(sealed)
        done(place)

    write_aside(
        window.parts,
        window.threads.background,
        (place, sealed),
        owner,
        written,
        lambda error: failed(failure_sentence(error)),
    )


class OnlyHere(QObject):
    """Says on the unlock page that some text is in memory alone, and what can be done."""

    def __init__(self, window: LockableWindow, locker: Locker, page: UnlockPage) -> None:
        super().__init__(page)
        self._window, self._locker, self._page = window, locker, page

    def offer(self) -> None:
        """Say it once on this page, with both ways out."""
        if self._page.is_text_offered:
            return
        self._page.is_text_offered = True
        self._page.say(
            self.tr(
                "Le disque n’a pas gardé ce que vous écriviez. Ce texte est chiffré dans la mémoire"
                " de l’ordinateur : il revient quand vous déverrouillez, et se perd si MentorDesk"
                " se ferme."
            )
        )
        left = self._locker.only_here
        if left is not None and left.for_a_file:
            aside = self.tr("Enregistrer ailleurs (chiffré)…")
            self._page.offer(aside, lambda *_: self._set_aside(), lasts=True)
        leave = self.tr("Quitter sans ce texte")
        self._page.offer(leave, lambda *_: self._window.close_without_texts(), lasts=True)

    def _set_aside(self) -> None:
        page = self._page
        set_aside(self._window, self._locker, page, self._written, page.say)

    def _written(self, place: Path) -> None:
        said = self.tr("Le texte est mis de côté, chiffré, dans « {name} ».")
        self._page.say(shown(said).format(name=place.name))


class OnlyHereDialog(QDialog):
    """Asks the same wherever the window is while somebody closes it."""

    def __init__(self, window: LockableWindow, locker: Locker) -> None:
        super().__init__(window)
        self._window, self._locker = window, locker
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Texte qui n’est sur aucun disque"))
        self.setMinimumWidth(WIDTH)
        down = QVBoxLayout(self)
        down.setContentsMargins(22, 22, 22, 22)
        down.setSpacing(12)
        said = self.tr(
            "Un texte écrit avant un verrouillage n’est sur aucun disque : il est chiffré dans la"
            " mémoire de l’ordinateur. Il revient quand son compte déverrouille le coffre, et se"
            " perd si MentorDesk se ferme."
        )
        down.addWidget(label(shown(said), wrap=True))
        self.refused = label("", "danger", wrap=True)
        self.refused.hide()
        down.addWidget(self.refused)
        down.addWidget(self._acts())

    def _acts(self) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made)
        left = self._locker.only_here
        stay = button(self.tr("Ne pas quitter"), self.reject)
        stay.setDefault(True)
        aside = button(
            self.tr("Enregistrer ailleurs (chiffré)…"), self._set_aside, variant="primary"
        )
        leave = button(self.tr("Quitter MentorDesk sans ce texte"), self._leave, variant="danger")
        for act in (aside, leave, stay):
            flow.addWidget(act)
        if left is None or not left.for_a_file:
            aside.hide()
        return made

    def _set_aside(self) -> None:
        self.refused.hide()
        set_aside(self._window, self._locker, self, self._written, self._not_written)

    def _written(self, _: Path) -> None:
        self.accept()
        self._window.close()  # which asks once more where there is another text

    def _not_written(self, sentence: str) -> None:
        self.refused.setText(shown(sentence))
        self.refused.show()
        announce(self, sentence)
        make_room(self)

    def _leave(self) -> None:
        self.accept()
        self._window.close_without_texts()


def ask_before_closing(window: LockableWindow, locker: Locker) -> None:
    """Open the question, once."""
    if any(one.isVisible() for one in window.findChildren(OnlyHereDialog)):
        return
    dialog = OnlyHereDialog(window, locker)
    dialog.open()
    make_room(dialog)
