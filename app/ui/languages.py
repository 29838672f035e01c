"""The languages of the screen, through Qt's translation files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from engine.errors import SettingsError

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "ja": "日本語",
    "zh": "中文",
}
"""Code in the station file -> name in the language itself."""

TRANSLATIONS_DIR = Path(__file__).resolve().parent / "translations"

_installed: dict[str, QTranslator] = {}
"""The one language that is spoken, unless it is English."""


def current_language() -> str:
    """Code of the language that the screen speaks."""
    return next(iter(_installed), "en")


def set_language(code: str) -> None:
    """Make `app.ui.text.tr` speak a language from now on; Qt tells every widget.

    Args:
        code: A key of `LANGUAGES`.

    Raises:
        SettingsError: The language is unknown, or its file is damaged or missing.
    """
    if code not in LANGUAGES:
        raise SettingsError(
            f"display.language: expected {', '.join(LANGUAGES)}, found {code!r}; correct it in the "
            "station file"
        )
    translator = None if code == "en" else _load(code)
    application = QCoreApplication.instance()
    if application is None:
        raise SettingsError("a language needs a running window; start with gonogo run or demo")
    while _installed:
        application.removeTranslator(_installed.popitem()[1])
    QLocale.setDefault(QLocale(code))
    if translator is not None:
        _installed[code] = translator
        application.installTranslator(translator)


def _load(code: str) -> QTranslator:
    path = TRANSLATIONS_DIR / f"gonogo_{code}.qm"
    translator = QTranslator()
    if not translator.load(str(path)):
        raise SettingsError(
            f"{path}: the translation cannot be read; install Gonogo again or set "
            'display.language = "en"'
        )
    return translator
