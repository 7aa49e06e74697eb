"""What the tests of the library do on its page."""

from __future__ import annotations

from app.ui.library.verdicts import assess
from tests import samples

KNOWN = samples.knowledge()


def labels(view):
    return [entry.kept.case.label for entry in view.found()]


def search(qtbot, view, text):
    view.search.setText(text)
    with qtbot.waitSignal(view.entries.modelReset, timeout=5000):
        pass


def choose(view, *names):
    view.choose({entry.number for entry in view.found() if entry.kept.case.label in names})


def shown(view, name):
    return view.details.buttons[name].isVisible()


def judged(window, entry):
    assessment = assess(window.model, entry.kept.case)
    assert assessment is not None
    return assessment
