"""``journal verify``, ``journal export`` and ``journal anchor``; ``--json`` for other programs."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from mentordesk.cli.opening import UsageError, open_vault
from mentordesk.domain.journal_proof import FindingKind
from mentordesk.services import journal_reading
from mentordesk.services.context import context_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.cli.parts import CliParts
    from mentordesk.domain.journal_proof import Finding, Verdict, Witness
    from mentordesk.services.context import Context

DAMAGED = 4
_TOLD = {
    FindingKind.EDITED: "changed or added by another hand",
    FindingKind.MISSING: "missing",
    FindingKind.INSERTED: "inserted",
    FindingKind.CUT: "missing at the end",
    FindingKind.REWRITTEN: "no longer what they were: the journal was made anew",
    FindingKind.PRUNING: "removed in another way than by the rule",
}


def journal(options: argparse.Namespace, parts: CliParts) -> int:
    """Do what the word after ``journal`` asks."""
    return _ACTS[options.act](options, parts)


def _verify(options: argparse.Namespace, parts: CliParts) -> int:
    verdict = _in_vault(options, parts, lambda context: _judged(context, options.anchor))
    if options.json:
        print(json.dumps(_values(verdict), sort_keys=True))
    if verdict.is_sound:
        if not options.json:
            print(f"journal: ok ({verdict.entries} entries, up to no. {verdict.head.seq})")
        _tell_unknown(verdict)
        return 0
    told = "; ".join(_sentence(finding) for finding in verdict.findings)
    print(f"mentordesk: the journal is not whole: {told}", file=sys.stderr)
    return DAMAGED


def _judged(context: Context, anchor: Path | None) -> Verdict:
    witnesses: list[Witness] = []
    if anchor is not None:
        witnesses.append(journal_reading.read_anchor(context, _read(anchor)))
    return journal_reading.verify(context, witnesses)


def _tell_unknown(verdict: Verdict) -> None:
    if verdict.unknown:
        said = "the anchor is older than what is kept, and cannot be compared any more"
        print(f"mentordesk: {said}", file=sys.stderr)


def _read(place: Path) -> bytes:
    try:
        with place.open("rb") as file:
            return file.read(journal_reading.LARGEST_ANCHOR)
    except OSError:
        raise UsageError("the anchor cannot be read") from None


def _sentence(finding: Finding) -> str:
    told = _TOLD[finding.kind]
    if finding.first == finding.last:
        return f"entry {finding.first} {told}"
    return f"entries {finding.first} to {finding.last} {told}"


def _values(verdict: Verdict) -> dict[str, Any]:
    pruned = verdict.pruned
    return {
        "ok": verdict.is_sound,
        "entries": verdict.entries,
        "head": asdict(verdict.head),
        "pruned_until": None if pruned is None else pruned.day.isoformat(),
        "findings": [asdict(finding) for finding in verdict.findings],
        "agreed": [witness.kind for witness in verdict.agreed],
        "not_comparable": [witness.kind for witness in verdict.unknown],
    }


def _export(options: argparse.Namespace, parts: CliParts) -> int:
    papers = parts.journal_papers()
    data = _in_vault(
        options, parts, lambda context: journal_reading.export(context, papers, options.language)
    )
    parts.write_file(options.file, data)
    print(options.file)
    return 0


def _anchor(options: argparse.Namespace, parts: CliParts) -> int:
    parts.write_file(options.file, _in_vault(options, parts, journal_reading.anchor))
    print(options.file)
    return 0


def _in_vault(options: argparse.Namespace, parts: CliParts, work: Callable[[Context], Any]) -> Any:
    opened = open_vault(options, parts)
    try:
        return work(context_of(opened, parts.clock, parts.identifiers))
    finally:
        opened.vault.close()


_ACTS = {"verify": _verify, "export": _export, "anchor": _anchor}
