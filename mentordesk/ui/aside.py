"""Text that goes to a file outside the vault, sealed: where to, and writing it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.services.rescue import TEXT_SUFFIX
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.background import BackgroundThread
    from mentordesk.ui.parts import Parts


def choose_place(parent: QWidget, parts: Parts) -> Path | None:
    """Ask where to set a text aside; the name that is proposed tells the time alone."""
    now = parts.clock.now().astimezone()
    proposed = parts.vault_home / f"{tr('texte-mis-de-cote')}-{now:%Y-%m-%d-%Hh%M}{TEXT_SUFFIX}"
    title = tr("Enregistrer ailleurs (chiffré)")
    return DIALOGS.save_file(parent, title, proposed, tr("Texte mis de côté"))


def write_aside(
    parts: Parts,
    background: BackgroundThread,
    text: tuple[Path, bytes],
    owner: QObject,
    done: Callable[[], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Write sealed bytes to the place that was chosen; nothing is said once the owner is gone."""
    write_file = parts.write_file
    background.run(lambda _: write_file(*text), owner=owner, done=lambda _: done(), failed=failed)
