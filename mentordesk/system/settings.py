"""What this computer remembers between starts: looks and places, never a name or a text."""

from __future__ import annotations

import base64
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentordesk.domain.errors import KnownError
from mentordesk.domain.locking import LEAST_MINUTES, MOST_MINUTES
from mentordesk.services.settings import Settings
from mentordesk.system.output import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable

RECENT = 6
_FILE = "settings.json"
_DAMAGED = "settings.damaged.json"


class SettingsFile:
    """Keeps the settings in one small file of the user's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / _FILE

    def read(self) -> Settings:
        """Return the settings; what cannot be read is as on first use."""
        try:
            return _settings_in(self._path.read_bytes())
        except (OSError, ValueError):
            return Settings()

    def write(self, settings: Settings) -> bool:
        """Keep the settings; return whether the disk let us. Nothing depends on it.

        A file that could not be read is kept beside it: somebody may want to look into it.
        """
        try:
            make_private(self.folder)
            self._set_damaged_aside()
            write_whole(self._path, json.dumps(settings._asdict(), default=dict).encode())
        except (OSError, KnownError):
            return False
        return True

    def remember(self, vault: Path) -> Settings:
        """Put a vault first among the recent ones."""
        settings = self.read()
        others = [place for place in settings.recent if place != str(vault)]
        settings = settings._replace(recent=(str(vault), *others)[:RECENT])
        self.write(settings)
        return settings

    def _set_damaged_aside(self) -> None:
        with suppress(FileNotFoundError):
            try:
                _settings_in(self._path.read_bytes())
            except ValueError:
                self._path.replace(self.folder / _DAMAGED)


def _settings_in(data: bytes) -> Settings:
    """Return what ``data`` holds; a value of a wrong kind alone is as on first use.

    Raises:
        ValueError: it is not a settings file, or no longer a whole one.
    """
    try:
        values = json.loads(data)
    except RecursionError:
        raise ValueError("nested") from None
    if not isinstance(values, dict):
        raise ValueError("no object")  # noqa: TRY004  # damage, like any other
    right = {key: values[key] for key, fits in _FITS.items() if key in values and fits(values[key])}
    settings = Settings(**right)
    return settings._replace(recent=tuple(settings.recent), text_scale=float(settings.text_scale))


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_scale(value: Any) -> bool:
    return isinstance(value, (int, float)) and 1.0 <= value <= 2.0


def _are_minutes(value: Any) -> bool:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return whole and LEAST_MINUTES <= value <= MOST_MINUTES


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_map(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_text, (*value, *value.values())))


def _is_map_of_lists(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and all(map(_is_text, value))
        and all(map(_are_texts, value.values()))
    )


def _is_base64(value: Any) -> bool:
    try:
        base64.b64decode(value, validate=True)
    except (ValueError, TypeError):
        return False
    return isinstance(value, str)


_FITS: dict[str, Callable[[Any], bool]] = {
    "language": _is_text,
    "scheme": _is_text,
    "text_scale": _is_scale,
    "recent": _are_texts,
    "geometry": _is_base64,
    "second_places": _is_map,
    "drilled": _is_map,
    "copied": _is_map,
    "capture": _is_text,
    "discreet_speech": lambda value: isinstance(value, bool),
    "lock_minutes": _are_minutes,
    "devices": _is_map_of_lists,
}


def settings_folder() -> Path:
    """Return where settings and headers' third copies lie."""
    chosen = os.environ.get("MENTORDESK_CONFIG")
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("MentorDesk", appauthor=False)


def backups_folder() -> Path:
    """Return where the backups of this computer's vaults lie."""
    chosen = os.environ.get("MENTORDESK_DATA")
    from platformdirs import user_data_path

    home = Path(chosen) if chosen else user_data_path("MentorDesk", appauthor=False)
    return home / "backups"


def documents_folder() -> Path:
    """Return where a new vault is proposed."""
    from platformdirs import user_documents_path

    return user_documents_path()


def make_private(folder: Path) -> Path:
    """Make a folder that its owner alone may read, and return it."""
    for above in reversed(folder.parents):  # by themselves they would be for everybody
        if not above.exists():
            above.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
