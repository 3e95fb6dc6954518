"""What one computer remembers between starts, as a port."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol

from mentordesk.domain.locking import USUAL_MINUTES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Settings(NamedTuple):
    """The settings of this computer's user: looks and places, never a name or a text.

    Attributes:
        language: ``fr``, ``en``, or nothing to follow the system.
        scheme: ``system``, ``light``, ``dark`` or ``contrast``.
        text_scale: 1.0 to 2.0.
        recent: folders of the vaults opened last, the latest first.
        geometry: the main window's place, as Qt writes it, in base64.
        second_places: for each vault's identifier, where its second copies go.
        drilled: for each vault's identifier, when a backup was last restored for trial.
        capture: when windows are kept out of screen captures: ``always``, ``never``, or nothing
            for while the screen is discreet.
        discreet_speech: whether screen readers hear everything while the screen is discreet.
        lock_minutes: how long nobody need be there until the vault locks.
        copied: for each vault's identifier, when the newest copy seen in its second place was made.
        devices: for each vault's identifier, the slots of the accounts that this computer's keyring
            opens it for.
    """

    language: str = ""
    scheme: str = "system"
    text_scale: float = 1.0
    recent: tuple[str, ...] = ()
    geometry: str = ""
    second_places: Mapping[str, str] = MappingProxyType({})
    drilled: Mapping[str, str] = MappingProxyType({})
    copied: Mapping[str, str] = MappingProxyType({})
    capture: str = ""
    discreet_speech: bool = False
    lock_minutes: int = USUAL_MINUTES
    devices: Mapping[str, Sequence[str]] = MappingProxyType({})


class SettingsStore(Protocol):
    """Keeps the settings."""

    def read(self) -> Settings:
        """Return the settings; what cannot be read is as on first use."""

    def write(self, settings: Settings) -> bool:
        """Keep the settings; return whether the disk let us."""

    def remember(self, vault: Path) -> Settings:
        """Put a vault first among the recent ones."""
