"""What MentorDesk is made of, under which licences, and their whole texts."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

_NAMES = ("licen", "copying", "notice", "authors")
_RULE = "\n\n" + "–" * 60 + "\n\n"


@dataclass(frozen=True, slots=True)
class Component:
    """A part that others wrote.

    Attributes:
        name: as its makers write it.
        licence: as an SPDX expression, the same in every language.
        distribution: the Python package whose own licence files are shown.
        files: texts that ship with MentorDesk, below its resources.
    """

    name: str
    licence: str
    distribution: str = ""
    files: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """Its version, or nothing where it has none."""
        try:
            return metadata.version(self.distribution) if self.distribution else ""
        except metadata.PackageNotFoundError:
            return ""


_LGPL = ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt")
_APACHE = ("licences/Apache-2.0.txt",)

COMPONENTS = (
    Component("MentorDesk", "EUPL-1.2", files=("../LICENSE",)),
    # Qt's wheels carry no licence file.
    Component("Qt, PySide6", "LGPL-3.0-only OR GPL-3.0-only", "pyside6-essentials", _LGPL),
    Component("Shiboken", "LGPL-3.0-only OR GPL-3.0-only", "shiboken6", _LGPL),
    Component("SQLCipher", "BSD-3-Clause", files=("licences/SQLCipher.txt",)),
    Component("sqlcipher3", "Zlib", "sqlcipher3"),
    Component("OpenSSL", "Apache-2.0", files=_APACHE),
    Component("SQLAlchemy", "MIT", "sqlalchemy"),
    Component("Alembic", "MIT", "alembic"),
    Component("Mako", "MIT", "mako"),
    Component("MarkupSafe", "BSD-3-Clause", "markupsafe"),
    Component("typing-extensions", "PSF-2.0", "typing-extensions"),
    Component("cryptography", "Apache-2.0 OR BSD-3-Clause", "cryptography"),
    Component("Argon2", "CC0-1.0 OR Apache-2.0", files=_APACHE),
    Component("argon2-cffi", "MIT", "argon2-cffi"),
    Component("argon2-cffi-bindings", "MIT", "argon2-cffi-bindings"),
    Component("cffi", "MIT-0", "cffi"),
    Component("pycparser", "BSD-3-Clause", "pycparser"),
    Component("ReportLab", "BSD-3-Clause", "reportlab"),
    Component("Pillow", "MIT-CMU", "pillow"),
    Component("charset-normalizer", "MIT", "charset-normalizer"),
    Component("pypdfium2, PDFium", "BSD-3-Clause AND Apache-2.0", "pypdfium2"),
    Component("uuid-utils", "BSD-3-Clause", "uuid-utils"),
    Component("filelock", "MIT", "filelock"),
    Component("keyring", "MIT", "keyring"),
    Component("jaraco.classes", "MIT", "jaraco-classes"),
    Component("jaraco.context", "MIT", "jaraco-context"),
    Component("jaraco.functools", "MIT", "jaraco-functools"),
    Component("more-itertools", "MIT", "more-itertools"),
    Component("importlib_metadata", "Apache-2.0", "importlib-metadata"),
    Component("lazy-importer", "Apache-2.0", "lazy-importer"),
    Component("zipp", "MIT", "zipp"),
    Component("backports.tarfile", "MIT", "backports-tarfile"),
    Component("SecretStorage", "BSD-3-Clause", "secretstorage"),
    Component("Jeepney", "MIT", "jeepney"),
    Component("pywin32-ctypes", "BSD-3-Clause", "pywin32-ctypes"),
    Component("platformdirs", "MIT", "platformdirs"),
    Component("psutil", "BSD-3-Clause", "psutil"),
    Component("xkcdpass", "BSD-3-Clause", "xkcdpass"),
    Component("Inter", "OFL-1.1", files=("fonts/OFL.txt",)),
    Component("Lucide", "ISC AND MIT", files=("icons/LICENSE",)),
)


def components_here() -> tuple[Component, ...]:
    """Return the components of this computer: some are for one system, or for older Pythons."""
    return tuple(part for part in COMPONENTS if not part.distribution or part.version)


def component_lines() -> str:
    """Return the components as a list in Markdown."""
    return "\n".join(
        f"- {' '.join(filter(None, (part.name, part.version)))} · {part.licence}"
        for part in components_here()[1:]
    )


def licence_text(component: Component, resources: Path) -> str:
    """Return the whole licences of a component, as its makers wrote them."""
    texts = [(resources / name).read_text(encoding="utf-8") for name in component.files]
    return _RULE.join([*texts, *_own_texts(component.distribution)])


def _own_texts(distribution: str) -> list[str]:
    try:
        files = metadata.files(distribution) if distribution else None
    except metadata.PackageNotFoundError:
        return []
    return [
        Path(file.locate()).read_text(encoding="utf-8", errors="replace")
        for file in sorted(files or ())
        if ".dist-info" in file.parts[0] and _is_licence(file.parts[1:])
    ]


def _is_licence(parts: tuple[str, ...]) -> bool:
    return any(part.lower().startswith(_NAMES) for part in parts)
