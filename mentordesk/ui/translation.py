"""The window's language: French from the source with its spaces, English from its catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from mentordesk.domain.typography import typeset_french

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

LANGUAGES = ("fr", "en")


class _FrenchTexts(QTranslator):
    """The source texts are French: only plurals are looked up, and every text gets its spaces."""

    def translate(
        self,
        context: bytes | bytearray | memoryview | str,
        sourceText: bytes | bytearray | memoryview | str,  # noqa: N803  # Qt's own name
        disambiguation: bytes | bytearray | memoryview | str | None = None,
        n: int = -1,
    ) -> str:
        source = sourceText if isinstance(sourceText, str) else bytes(sourceText).decode()
        context = context if isinstance(context, str) else bytes(context).decode()
        found = super().translate(context, source, disambiguation or "", n) if n >= 0 else ""  # type: ignore[arg-type]  # the stub forgets str
        return typeset_french(found or source)


def chosen_language(setting: str) -> str:
    """Return the language to speak: the setting's, else the system's, else French."""
    if setting in LANGUAGES:
        return setting
    return "en" if QLocale.system().language() is QLocale.Language.English else "fr"


def speak(application: QCoreApplication, language: str, resources: Path) -> list[QTranslator]:
    """Let the window speak ``language`` from now on; return what must be kept alive."""
    application.setProperty("language", language)
    QLocale.setDefault(QLocale("fr_FR" if language == "fr" else "en_GB"))
    own = _FrenchTexts(application) if language == "fr" else QTranslator(application)
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
