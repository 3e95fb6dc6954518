"""What this computer remembers between starts: looks and places, never a name or a text."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, replace
from pathlib import Path

from platformdirs import user_config_path, user_documents_path

from mentordesk.services.settings import Settings

RECENT = 6
_FILE = "settings.json"


class SettingsFile:
    """Keeps the settings in one small file of the user's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / _FILE

    def read(self) -> Settings:
        """Return the settings; what cannot be read is as on first use."""
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
            known = {key: values[key] for key in Settings.__slots__ if key in values}
            settings = Settings(**{**known, "recent": tuple(known.get("recent", ()))})
            return replace(settings, text_scale=float(settings.text_scale))
        except (OSError, ValueError, TypeError):
            return Settings()

    def write(self, settings: Settings) -> bool:
        """Keep the settings; return whether the disk let us. Nothing depends on it."""
        try:
            make_private(self.folder)
            fresh = self._path.with_suffix(".tmp")
            fresh.write_text(json.dumps(asdict(settings)), encoding="utf-8")
            fresh.replace(self._path)
        except OSError:
            return False
        return True

    def remember(self, vault: Path) -> Settings:
        """Put a vault first among the recent ones."""
        settings = self.read()
        others = [place for place in settings.recent if place != str(vault)]
        settings = replace(settings, recent=(str(vault), *others)[:RECENT])
        self.write(settings)
        return settings


def settings_folder() -> Path:
    """Return where settings and headers' third copies lie."""
    chosen = os.environ.get("MENTORDESK_CONFIG")
    return Path(chosen) if chosen else user_config_path("MentorDesk", appauthor=False)


def documents_folder() -> Path:
    """Return where a new vault is proposed."""
    return user_documents_path()


def make_private(folder: Path) -> Path:
    """Make a folder that its owner alone may read, and return it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
