"""Brings the translation catalogues up to date from the source, or checks that they are.

French is the language of the source: its catalogue holds the plural forms, and every text with
its French spaces, put in here so that nobody waits for it when a window opens. English is
complete. ``--check`` changes nothing and fails when a text is missing, unfinished or gone.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from mentordesk.domain.typography import typeset_french

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
FRENCH, ENGLISH = "mentordesk_fr.ts", "mentordesk_en.ts"
_FIELD = re.compile(r"\{\w*\}|%n")


def main(arguments: list[str]) -> int:
    """Return 0 when the catalogues are (made) fresh and complete."""
    if "--check" not in arguments:
        update(FOLDER)
        return report(FOLDER)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for name in (FRENCH, ENGLISH):
            shutil.copy(FOLDER / name, folder / name)
        update(folder)
        stale = [name for name in (FRENCH, ENGLISH) if texts(folder / name) != texts(FOLDER / name)]
    for name in stale:
        print(f"{name} is stale: run packaging/catalogues.py")
    return 1 if stale else report(FOLDER)


def update(folder: Path) -> None:
    """Read every text of the source into both catalogues."""
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    sources = [str(path) for path in sorted((ROOT / "mentordesk" / "ui").rglob("*.py"))]
    common = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "fr_FR"]
    for name, language in (
        (FRENCH, "fr_FR"),
        (ENGLISH, "en_GB"),
    ):
        command = [str(lupdate), *common, "-target-language", language]
        subprocess.run([*command, *sources, "-ts", str(folder / name)], check=True)
    set_french(folder / FRENCH)


def set_french(catalogue: Path) -> None:
    """Give every French text its French spaces; plural forms are written by hand."""
    tree = ET.parse(catalogue)  # noqa: S314  # the project's own file
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or message.get("numerus") == "yes":
            continue
        translation.attrib.pop("type", None)
        translation.text = typeset_french(message.findtext("source", ""))
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    catalogue.write_bytes(head + ET.tostring(tree.getroot(), encoding="utf-8") + b"\n")


def texts(catalogue: Path) -> list[tuple[str, str, str]]:
    """Return the context, source and translation of every text."""
    root = ET.parse(catalogue).getroot()  # noqa: S314  # the project's own file
    return sorted(
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("translation", ""),
        )
        for context in root.iter("context")
        for message in context.iter("message")
    )


def report(folder: Path) -> int:
    """Print the texts without a translation, or with other fields than their source."""
    wrong = 0
    for name in (FRENCH, ENGLISH):
        root = ET.parse(folder / name).getroot()  # noqa: S314
        for message in root.iter("message"):
            problem = _problem(message)
            if problem:
                wrong += 1
                print(f"{name}: {problem}: {message.findtext('source', '')!r}")
    return 1 if wrong else 0


def _problem(message: ET.Element) -> str:
    translation = message.find("translation")
    forms = [] if translation is None else list(translation.iter("numerusform"))
    said = [form.text or "" for form in forms] or [
        "" if translation is None else translation.text or ""
    ]
    if translation is None or translation.get("type") == "unfinished" or not all(said):
        return "unfinished"
    fields = set(_FIELD.findall(message.findtext("source", "")))
    if any(set(_FIELD.findall(form)) - fields for form in said):
        return "unknown field"
    if any(fields - set(_FIELD.findall(form)) - {"%n"} for form in said):
        return "lost field"
    return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
