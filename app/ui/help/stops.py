"""The stops of the tour, in the order in which one works."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.help.tour import Step


@dataclass(frozen=True)
class Sights:
    """The parts of the window that are explained."""

    patient: QWidget
    next_question: QWidget
    graph: QWidget
    options: QWidget
    road: QWidget
    editions: QWidget
    pages: QWidget


def stops(sights: Sights) -> tuple[Step, ...]:
    """What is said about each part."""
    parts = (sights.patient, sights.next_question, sights.graph, sights.options, sights.editions, sights.pages)
    told = (*_while_working(), *_around())
    return tuple(Step(part, title, text) for part, (title, text) in zip(parts, told, strict=True))


def _while_working() -> tuple[tuple[str, str], ...]:
    return (
        (
            QCoreApplication.translate("Tour", "The patient"),
            QCoreApplication.translate(
                "Tour",
                "What is known stands here. Click an answer, or “Not known” to take it back. Nothing is assumed, and "
                "every step can be undone.",
            ),
        ),
        (
            QCoreApplication.translate("Tour", "The next question"),
            QCoreApplication.translate(
                "Tour",
                "The question that is expected to decide most comes first, with what each answer would do. “Guide me” "
                "asks one after the other.",
            ),
        ),
        (
            QCoreApplication.translate("Tour", "The pathways"),
            QCoreApplication.translate(
                "Tour",
                "The decisions of the guidelines, with the patient's way drawn strong. Click a branch to answer its "
                "question; closed branches say why.",
            ),
        ),
    )


def _around() -> tuple[tuple[str, str], ...]:
    return (
        (
            QCoreApplication.translate("Tour", "The options"),
            QCoreApplication.translate(
                "Tour",
                "Every treatment with its verdict. Open a card to read why, why not, what would change it, and the "
                "sources behind it.",
            ),
        ),
        (
            QCoreApplication.translate("Tour", "The edition"),
            QCoreApplication.translate(
                "Tour",
                "Guidelines as they are today, with the date of their review, or as they stood in 2012. The answers "
                "stay the same.",
            ),
        ),
        (
            QCoreApplication.translate("Tour", "The pages"),
            QCoreApplication.translate(
                "Tour",
                "What is still to be found out, 2012 and today side by side, the studies, a report to print, your own "
                "cases, and teaching. F1 opens the guide about what you are looking at; Ctrl+K finds everything.",
            ),
        ),
    )
