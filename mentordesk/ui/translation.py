"""The window's language, from its catalogue; French is also the language of the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

LANGUAGES = ("fr", "en")


def chosen_language(setting: str) -> str:
    """Return the language to speak: the setting's, else the system's, else French."""
    if setting in LANGUAGES:
        return setting
    return "en" if QLocale.system().language() is QLocale.Language.English else "fr"


def speak(application: QCoreApplication, language: str, resources: Path) -> list[QTranslator]:
    """Let the window speak ``language`` from now on; return what must be kept alive."""
    application.setProperty("language", language)
    QLocale.setDefault(QLocale("fr_FR" if language == "fr" else "en_GB"))
    own = QTranslator(application)
    own.load(str(resources / "i18n" / f"mentordesk_{language}.qm"))
    toolkit = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    toolkit.load(f"qtbase_{language}", folder)
    # The one installed last is asked first: Qt's own words must not be taken for French ones.
    for translator in (own, toolkit):
        application.installTranslator(translator)
    return [toolkit, own]


def stop_speaking(application: QCoreApplication, translators: list[QTranslator]) -> None:
    """Take translators away before others come."""
    for translator in translators:
        application.removeTranslator(translator)
