"""Vaults of fictitious lives: to look at, to test with, to measure."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.domain.places import VaultKind
from mentordesk.services.generator import Generator
from mentordesk.services.vaults import VAULT_SUFFIX, NewVault

if TYPE_CHECKING:
    from mentordesk.cli.parts import CliParts
    from mentordesk.services.vaults import OpenedVault

DEMONSTRATION_PEOPLE = 12
DEMONSTRATION_MEETINGS = 260
DEMONSTRATION_SEED = 652
DEMONSTRATION_PASSPHRASE = "sept mots pour une démonstration sans secret"  # noqa: S105  # no secret


def generate_vault(
    parts: CliParts, folder: Path, *, passphrase: str, people: int, meetings: int, seed: int
) -> OpenedVault:
    """Make a vault of ``people`` young people with ``meetings`` meetings, and leave it open.

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
    generator = Generator(seed, parts.clock.today(), opened.actor.id)
    house = generator.house(opened.actor)
    parts.bulk(opened.vault).write(house, generator.lives(house, people, meetings))
    opened.vault.checkpoint()
    return opened


def make_demonstration(parts: CliParts, folder: Path | None = None) -> OpenedVault:
    """Make the demonstration's vault in a folder of its own and leave it open."""
    place = folder or Path(tempfile.mkdtemp(prefix="mentordesk-"))
    return generate_vault(
        parts,
        place / f"demonstration{VAULT_SUFFIX}",
        passphrase=DEMONSTRATION_PASSPHRASE,
        people=DEMONSTRATION_PEOPLE,
        meetings=DEMONSTRATION_MEETINGS,
        seed=DEMONSTRATION_SEED,
    )
