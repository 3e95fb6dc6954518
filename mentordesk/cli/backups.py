"""``backup``, ``verify``, ``restore`` and ``drill``; with ``--json`` for other programs."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC
from typing import TYPE_CHECKING, Any

from mentordesk.cli.opening import UsageError, begun, open_vault, passphrase_of
from mentordesk.services import backups
from mentordesk.services.backups import BackupPlaces

if TYPE_CHECKING:
    import argparse

    from mentordesk.cli.parts import CliParts
    from mentordesk.domain.backups import BackupManifest


def back_up(options: argparse.Namespace, parts: CliParts) -> int:
    """Make a proved backup of a vault that no window holds."""
    opened = open_vault(options, parts)
    try:
        places = BackupPlaces(options.to or parts.backup_home / opened.vault.vault_id)
        context = begun(opened, parts)
        source = backups.source_to_back_up(context)
        try:
            store = parts.backup_store()
            done = backups.back_up(store, source, places, parts.clock, _no_tick)
        finally:
            source.close()
    finally:
        opened.vault.close()
    _say(options, {"backup": str(done.backup.path), **_told(done.backup.manifest)})
    return 0


def verify(options: argparse.Namespace, parts: CliParts) -> int:
    """Prove a backup again with the passphrase of its day."""
    store = parts.backup_store()
    source = store.unlock(options.backup, options.account or "", passphrase_of(options))
    try:
        manifest = store.verify(options.backup, source, _no_tick)
    finally:
        source.close()
    _say(options, {"backup": str(options.backup), "proved": True, **_told(manifest)})
    return 0


def restore(options: argparse.Namespace, parts: CliParts) -> int:
    """Make a vault in a new folder from a backup; it opens with the passphrase of that day."""
    store = parts.backup_store()
    store.restore(options.backup, options.folder, _no_tick)
    manifest = store.read(options.backup).manifest
    _say(options, {"vault": str(options.folder), **_told(manifest)})
    return 0


def drill(options: argparse.Namespace, parts: CliParts) -> int:
    """Restore the newest backup for trial and compare it with the vault."""
    opened = open_vault(options, parts)
    try:
        vault_id, store = opened.vault.vault_id, parts.backup_store()
        found = store.found(options.source or parts.backup_home / vault_id, vault_id)
        if not found:
            raise UsageError("there is no backup of this vault at this place")
        context = begun(opened, parts)
        source = backups.source_to_back_up(context)
        try:
            drilled = store.drill(source, found[0].path, _no_tick)
        finally:
            source.close()
    finally:
        opened.vault.close()
    told = {"backup": str(found[0].path), "held": True, "compared": drilled.compared}
    _say(options, {**told, **_told(drilled.manifest)})
    return 0


def _told(manifest: BackupManifest) -> dict[str, Any]:
    return {
        "made_at": manifest.made_at.astimezone(UTC).isoformat(),
        "changes": manifest.seq,
        "schema": manifest.schema,
        "counts": asdict(manifest.counts),
    }


def _say(options: argparse.Namespace, values: dict[str, Any]) -> None:
    if options.json:
        print(json.dumps(values, sort_keys=True))
        return
    flat = {**values, **values["counts"]}
    del flat["counts"]
    for name, value in flat.items():
        print(f"{name.replace('_', ' ')}: {value}")


def _no_tick(_: float) -> None:
    """Nobody watches."""
