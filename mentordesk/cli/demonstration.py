"""Vaults of fictitious lives: to look at, to test with, to measure."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from mentordesk.domain.places import VaultKind
from mentordesk.services.generator import Generator
from mentordesk.services.vaults import VAULT_SUFFIX, NewVault

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.cli.parts import CliParts
    from mentordesk.services.vaults import OpenedVault

DEMONSTRATION_PEOPLE = 12
DEMONSTRATION_MEETINGS = 260
DEMONSTRATION_SEED = 652
DEMONSTRATION_NAME = f"demonstration{VAULT_SUFFIX}"
DEMONSTRATION_PASSPHRASE = "sept mots pour une démonstration sans secret"  # noqa: S105  # no secret


def generate_vault(
    parts: CliParts, folder: Path, *, passphrase: str, people: int, meetings: int, seed: int
) -> OpenedVault:
    """Make a vault of ``people`` young people with ``meetings`` meetings, and leave it open.

    A vault that could not be filled does not stay.

    Raises:
        VaultExists: there is something at this place.
    """
    new = NewVault(
        folder=folder,
        kind=VaultKind.ESTABLISHMENT,
        name="MECS Les Tilleuls",
        first_name="Claire",
        last_name="Morel",
        function="Éducatrice référente",
        label="C. M.",
        passphrase=passphrase,
        is_demonstration=True,
    )
    opened, _ = parts.light_door.create(new)
    try:
        generator = Generator(seed, parts.clock.today(), opened.actor.id)
        house = generator.house(opened.actor)
        parts.bulk(opened.vault).write(house, generator.lives(house, people, meetings))
        opened.vault.checkpoint()
    except BaseException:
        opened.vault.close()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return opened


def make_demonstration(parts: CliParts, folder: Path) -> OpenedVault:
    """Make the demonstration's vault in ``folder`` and leave it open."""
    return generate_vault(
        parts,
        folder / DEMONSTRATION_NAME,
        passphrase=DEMONSTRATION_PASSPHRASE,
        people=DEMONSTRATION_PEOPLE,
        meetings=DEMONSTRATION_MEETINGS,
        seed=DEMONSTRATION_SEED,
    )


class Demonstration:
    """The demonstration of one process: made when first asked for, opened again once locked."""

    def __init__(self, parts: CliParts, folder: Path) -> None:
        self._parts, self._folder = parts, folder

    def open(self) -> OpenedVault:
        """Make or open the vault; what was done in it is still there.

        Raises:
            VaultInUse: it is open.
        """
        vault = self._folder / DEMONSTRATION_NAME
        if not vault.exists():
            return make_demonstration(self._parts, self._folder)
        slot = self._parts.front(vault).accounts[0].slot
        return self._parts.light_door.open_with_passphrase(vault, slot, DEMONSTRATION_PASSPHRASE)
