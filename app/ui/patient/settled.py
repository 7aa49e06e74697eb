"""Why questions no longer matter, found out one after the other while nothing else is to be done."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.reasoning.assessment import Assessment
from app.reasoning.prospects import Settlement

PAUSE = 100
"""Milliseconds after a click, so that what it changed is on screen first."""


class SettledReasons(QObject):
    """Keeps a reason as long as its answers stand: whatever else is learned, they still settle the question."""

    #: A reason was found, or is another one now; hands on the feature's id.
    found = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._assessment: Assessment | None = None
        self._reasons: dict[str, Settlement] = {}
        self._due: list[str] = []
        self._asked: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._find)

    def follow(self, assessment: Assessment) -> None:
        """Speak of another assessment from now on."""
        before, self._assessment = self._assessment, assessment
        self._due, self._asked = [], set()
        if before is None or before.edition != assessment.edition or assessment.conflicts:
            self._reasons = {}
        else:
            old, new = before.answers, assessment.answers
            self._reasons = {
                name: reason
                for name, reason in self._reasons.items()
                if all(item in new and new[item] == old.get(item) for item in reason.answers)
            }

    def reason(self, feature: str) -> Settlement | None:
        """Why a feature is settled, as far as it is known by now; it will be looked for if it is not."""
        if self._assessment is None or self._assessment.conflicts or feature not in self._assessment.settled:
            return None
        if feature not in self._asked:
            self._asked.add(feature)
            self._due.append(feature)
            self._timer.start(PAUSE)
        return self._reasons.get(feature)

    def _find(self) -> None:
        if not self._due or self._assessment is None:
            self._timer.stop()
            return
        self._timer.setInterval(0)
        feature = self._due.pop(0)
        found = self._assessment.outlook.settlement(feature)
        if found is not None and found != self._reasons.get(feature):
            self._reasons[feature] = found
            self.found.emit(feature)
