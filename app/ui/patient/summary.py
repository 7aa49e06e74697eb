"""What the answers amount to, and where they contradict each other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.model import Derived, Edition, Knowledge
from app.reasoning.assessment import Assessment, Conflict, DerivedFinding
from app.ui.icons import pixmap
from app.ui.texts import answer_words, feature_label
from app.ui.theme import ThemeManager
from app.ui.widgets.chip import Chip
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.flow import Flow
from app.ui.widgets.heading import Fold
from app.ui.widgets.paint import RING
from app.ui.widgets.sheet import Run, Sheet
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import label


class ConflictStrip(ScrollColumn):
    """Names the answers that cannot stand together, each a way to its question; warnings stand below, softer.

    However many there are, the questions keep more than half of the pane.
    """

    #: The user wants to see a question; hands on the feature's id.
    wanted = Signal(str)

    def __init__(self, knowledge: Knowledge, themes: ThemeManager) -> None:
        super().__init__()
        self._knowledge, self._themes = knowledge, themes
        self._shown: tuple[tuple[Conflict, ...], tuple[Conflict, ...]] = ((), ())
        self._boxes: list[QWidget] = []
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.hide()
        themes.changed.connect(self._redraw)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show the conflicts and warnings of this assessment."""
        found = (assessment.conflicts, assessment.warnings)
        if found != self._shown:
            self._shown = found
            self._answers = assessment.answers
            self._redraw()

    def _redraw(self) -> None:
        for box in self._boxes:
            box.hide()
            box.deleteLater()
        conflicts, warnings = self._shown
        self._boxes = [self._box(item, error=True) for item in conflicts]
        self._boxes += [self._box(item, error=False) for item in warnings]
        self.column.set_spacing(0, 4)
        self.column.show_items(self._boxes)
        self.setVisible(bool(self._boxes))
        self.fit()

    def fit(self) -> None:
        """Be as tall as the boxes, but not taller than two fifths of the pane."""
        pane = self.parentWidget()
        most = pane.height() * 2 // 5 if pane is not None else 200
        self.column.place()
        self.setFixedHeight(min(self.column.height(), max(most, self._themes.px(80))))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _box(self, conflict: Conflict, *, error: bool) -> QWidget:
        px, theme = self._themes.px, self._themes.theme
        box = QWidget()
        box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box.setProperty("plane", "error" if error else "remark")
        title = self.tr("These answers contradict each other") if error else self.tr("Worth a second look")
        box.setAccessibleName(title)
        box.setAccessibleDescription(conflict.message)
        name, colour = ("contraindicated", theme.contraindicated) if error else ("warning", theme.needs_information)
        picture = pixmap(name, colour, px(18), self.devicePixelRatioF(), theme.surface)
        body = QVBoxLayout()
        body.setSpacing(4)
        body.addWidget(label(title, size="strong"))
        body.addWidget(label(conflict.message))
        body.addWidget(self._ways(conflict))
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(_picture(picture), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(body, 1)
        return box

    def _ways(self, conflict: Conflict) -> QWidget:
        flow = Flow(gap=4)
        for feature_id in conflict.features:
            if feature_id not in self._knowledge.features:
                continue
            feature = self._knowledge.features[feature_id]
            answer = answer_words(feature, self._answers.get(feature_id))
            button = Chip(f"{feature.label}: {answer}", self._themes)  # it takes several lines where it needs them
            button.setCheckable(False)
            button.setObjectName(feature_id)
            button.setAccessibleDescription(self.tr("Go to this question"))
            button.clicked.connect(self._go)
            flow.add(button)
        return flow

    def _go(self) -> None:
        self.wanted.emit(self.sender().objectName())


class Findings(Stack):
    """What is computed from the answers: the values at a glance, unfolded with what each came from."""

    def __init__(self, knowledge: Knowledge, themes: ThemeManager) -> None:
        super().__init__()
        self._knowledge, self._themes = knowledge, themes
        self._shown: tuple[object, ...] = ()
        self._pairs: list[tuple[Derived, DerivedFinding]] = []
        self.setAccessibleName(self.tr("Worked out from the answers"))
        self._fold = Fold(themes)
        self._fold.set_words(self.tr("Worked out from the answers"))
        self._fold.toggled.connect(self._write)
        self._sheet = Sheet(themes)
        self._sheet.setAccessibleName(self.tr("Worked out from the answers"))
        self.add(self._fold)
        self.add(self._sheet)
        themes.changed.connect(self._write)

    bleed = RING

    @property
    def empty(self) -> bool:
        """Say whether nothing is worked out yet."""
        return not self._pairs

    def show_assessment(self, edition: Edition, assessment: Assessment) -> None:
        """Show the findings that have a value, or only two left."""
        findings = tuple(item for item in assessment.derived if item.value is not None or _nearly(item))
        if (edition.id, findings) == self._shown:
            return
        self._shown = (edition.id, findings)
        named = {item.id: item for item in edition.derived}
        self._pairs = [(named[item.id], item) for item in findings if item.id in named]
        self._write()

    def _write(self) -> None:
        self._sheet.wipe()
        if self._fold.isChecked():
            for derived, finding in self._pairs:
                self._sheet.runs(*self._parts(derived, finding), (self._origin(finding), "secondary", False))
        else:
            parts = [
                part
                for pair in self._pairs
                for part in (*self._parts(*pair), ("\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}·  ", "secondary", False))
            ]
            self._sheet.runs(*parts[:-1])
        self.updateGeometry()

    def _parts(self, derived: Derived, finding: DerivedFinding) -> tuple[Run, Run]:
        words = {case.value: case.label for case in derived.cases}
        known = (finding.value,) if finding.value is not None else finding.possible
        value = self.tr(" or ").join(words.get(item, item) for item in known)
        return (f"{derived.label}: ", "secondary", False), (value, "", finding.value is not None)

    def _origin(self, finding: DerivedFinding) -> str:
        given = ", ".join(feature_label(self._knowledge, item) for item in finding.given)
        return self.tr(", from {features}").format(features=given) if given else ""


def _nearly(finding: DerivedFinding) -> bool:
    return bool(finding.given) and len(finding.possible) == 2


def _picture(picture: QPixmap) -> QLabel:
    result = QLabel()
    result.setPixmap(picture)
    return result
