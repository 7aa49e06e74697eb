"""The languages of the interface; what the guidelines say stays in the language of the content, English."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = {"en": "English", "de": "Deutsch", "it": "Italiano"}
"""Languages by code, each by its own name."""


def language_of(wanted: str | None) -> str:
    """The code of the language to use: the one wanted, else the system's where there is one, else English."""
    if wanted in LANGUAGES:
        return wanted
    system = QLocale.system().uiLanguages()
    return next((code for code in (name[:2] for name in system) if code in LANGUAGES), "en")


def spoken() -> str:
    """The code of the language that the interface speaks: English where no translation is in use."""
    return QCoreApplication.translate("languages", "en")


def speak(application: QCoreApplication, folder: Path, wanted: str | None) -> str:
    """Let the interface speak a language, numbers included; to be called before the first widget is made.

    Args:
        application: takes the translators over.
        folder: where the built translations are (`net-pathways_de.qm`, …). One that is missing leaves English.
        wanted: the user's choice; None is the system's language, with the numbers of the system's region.

    Returns:
        The code of the language that is spoken.
    """
    code = language_of(wanted)
    QLocale.setDefault(QLocale.system() if wanted is None else QLocale(code))
    if code == "en":
        return code
    for name, place in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("net-pathways", folder),
    ):
        translator = QTranslator(application)
        if translator.load(f"{name}_{code}", str(place)):
            application.installTranslator(translator)
    return code
