"""Words of the evidence page: kinds of treatment, populations, legends and what must be said of comparing."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

POPULATIONS = {
    "pancreas": ("pancrea",),
    "gut": (
        "midgut",
        "small-bowel",
        "small bowel",
        "small intest",
        "small-intest",
        "ileal",
        "jejun",
        "gastrointestinal",
    ),
    "carcinoma": ("NEC", "carcinoma", "poorly differentiated"),
}
"""Populations that can be picked, with the words by which a study names them."""

_CLASSES = {
    "surgery": QT_TRANSLATE_NOOP("evidence", "Surgery"),
    "transplant": QT_TRANSLATE_NOOP("evidence", "Transplantation"),
    "ablation": QT_TRANSLATE_NOOP("evidence", "Ablation"),
    "embolisation": QT_TRANSLATE_NOOP("evidence", "Embolisation"),
    "radioembolisation": QT_TRANSLATE_NOOP("evidence", "Radioembolisation"),
    "prrt": QT_TRANSLATE_NOOP("evidence", "PRRT"),
    "ssa": QT_TRANSLATE_NOOP("evidence", "Somatostatin analogues"),
    "interferon": QT_TRANSLATE_NOOP("evidence", "Interferon"),
    "targeted": QT_TRANSLATE_NOOP("evidence", "Targeted drugs"),
    "chemotherapy": QT_TRANSLATE_NOOP("evidence", "Chemotherapy"),
    "immunotherapy": QT_TRANSLATE_NOOP("evidence", "Immunotherapy"),
    "symptom-control": QT_TRANSLATE_NOOP("evidence", "Symptom control"),
    "supportive": QT_TRANSLATE_NOOP("evidence", "Supportive care"),
    "surveillance": QT_TRANSLATE_NOOP("evidence", "Surveillance"),
}


def class_word(cls: str) -> str:
    """A class of therapies in words."""
    return QCoreApplication.translate("evidence", str(_CLASSES.get(cls, cls)))


def class_order(cls: str) -> int:
    """Where a class stands in a list: from the knife to the waiting room."""
    known = list(_CLASSES)
    return known.index(cls) if cls in known else len(known)


def population_word(name: str) -> str:
    """A population that can be picked, in words."""
    return {
        "pancreas": QCoreApplication.translate("evidence", "Names the pancreas"),
        "gut": QCoreApplication.translate("evidence", "Names the gut"),
        "carcinoma": QCoreApplication.translate("evidence", "Names carcinoma (NEC)"),
    }[name]


def legend(view: str) -> str:
    """How to read a view."""
    return {
        "ratio": QCoreApplication.translate(
            "evidence",
            "Square: hazard ratio; line: its interval as reported; hollow and dashed: source to be confirmed. "
            "Which group a ratio favours is said in the words of its study.",
        ),
        "median": QCoreApplication.translate(
            "evidence",
            "Bar: median time in months; line: its interval as reported; hollow and dashed: source to be confirmed.",
        ),
        "timeline": QCoreApplication.translate(
            "evidence", "◆ changed between the editions   ○ randomised trial   □ guideline"
        ),
    }[view]
