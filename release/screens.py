"""Every screen of the program, each as the steps that lead to it: what the gallery shows and the tests compare."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from app.reasoning.assessment import Status
from app.ui.main_window import MainWindow
from release import teaching_screens as teaching
from release.teaching_screens import settle

Steps = Callable[[MainWindow], QWidget | None]
"""Lead to a screen; what is returned is shown in place of the window."""


@dataclass(frozen=True)
class Screen:
    """A screen by its name, with what it is for."""

    name: str
    title: str
    steps: Steps
    patient: bool = True
    """Whether it shows the sample patient; else nothing is known."""


def stay(_window: MainWindow) -> None:
    """Show the window as it opens."""


def act(*actions: str) -> Steps:
    """Trigger actions of the window, one after the other."""

    def steps(window: MainWindow) -> None:
        for action in actions:
            window.actions_[action].trigger()
            settle()

    return steps


def dialog(action: str) -> Steps:
    """Open what an action opens beside the window."""

    def steps(window: MainWindow) -> QWidget | None:
        window.actions_[action].trigger()
        settle()
        return next((found for found in window.findChildren(QDialog) if found.isVisible()), None)

    return steps


def historical(window: MainWindow) -> None:
    """Read the patient in the oldest edition."""
    editions = window.model.knowledge.editions.values()
    window.model.switch_edition(next(edition.id for edition in editions if edition.historical))


def option(window: MainWindow) -> None:
    """Open the first option that applies."""
    verdicts = window.model.snapshot.assessment.verdicts
    window.options.open(next(verdict.option.id for verdict in verdicts if verdict.status is Status.APPLICABLE))


def excluded(window: MainWindow) -> None:
    """Open the first option that is out."""
    verdicts = window.model.snapshot.assessment.verdicts
    window.options.open(next(verdict.option.id for verdict in verdicts if verdict.status is Status.NOT_APPLICABLE))


def search(window: MainWindow) -> QWidget:
    """Look for a word in everything."""
    window.actions_["search"].trigger()
    window.palette_.line.setText("liver")
    return window.palette_


def outline(window: MainWindow) -> None:
    """Turn from the graph to its twin."""
    window.graph.toolbar.switch.segments["outline"].click()


SCREENS = (
    Screen("empty", "An empty case explains itself", stay, patient=False),
    Screen("patient", "A patient: what is known, the pathways, the options", stay),
    Screen("historical", "The same patient in the historical edition", historical),
    Screen("option", "An option that applies: why, what would change it, evidence, sources", option),
    Screen("excluded", "An option that is out: what keeps it out, and what would bring it in", excluded),
    Screen("outline", "The outline, the twin of the graph", outline),
    Screen("walk", "One question after the other", act("walk"), patient=False),
    Screen("workup", "The work-up, by who can supply it", act("workup")),
    Screen("road", "The road of treatments", act("road")),
    Screen("compare", "Two readings side by side", act("compare")),
    Screen("report", "The report", act("report")),
    Screen("evidence", "The evidence, study by study", act("evidence")),
    Screen("library", "The library", act("library")),
    Screen("search", "Search everywhere", search),
    Screen("about", "About: intended use, knowledge, sources, licences", dialog("about")),
    Screen("guide", "The guide", dialog("guide")),
    Screen("teach", "Teaching cases", act("teach")),
    Screen("task", "A teaching case: commit to options", teaching.task),
    Screen("revealed", "…then see the verdicts and where the ways part", teaching.revealed),
    Screen("summary", "The summary of a teaching case", teaching.summary),
    Screen("presentation", "A teaching case presented", teaching.presentation),
    Screen("what-if", "What if one answer were another", teaching.what_if),
    Screen("quiz", "Questions made from the rules", teaching.quiz),
    Screen("question", "A question", teaching.question),
    Screen("answer", "…then its answer, with the reasons of every choice", teaching.answer),
    Screen("progress", "Progress, kept on this computer alone", teaching.progress),
    Screen("class", "The debrief of a class: where the ways parted", teaching.class_graph),
    Screen("class-item", "The debrief of a class: who chose what", teaching.class_item),
)


def show(window: MainWindow, screen: Screen) -> QWidget:
    """Go to a screen; returns what it is shown in."""
    settle()
    shown = screen.steps(window) or window
    settle()
    return shown
