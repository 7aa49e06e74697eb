"""What an open card tells: reasons, what is missing, checks, cautions, evidence, disagreements and sources."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.knowledge.model import Criterion, Edition, Evidence, Knowledge
from app.reasoning.assessment import Reason, ReasonKind, Status, Verdict
from app.ui.icons import pixmap
from app.ui.texts import feature_label, source_full, source_short
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.text import Size, Tone, label


class Details(QWidget):
    """Built once for a verdict and thrown away with it."""

    #: The user wants to answer a question; hands on the feature's id.
    question_wanted = Signal(str)

    def __init__(self, verdict: Verdict, knowledge: Knowledge, edition: Edition, themes: ThemeManager) -> None:
        super().__init__()
        self._verdict, self._knowledge, self._edition, self._themes = verdict, knowledge, edition, themes
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 4, 14, 14)
        column.addLayout(self._grid)
        self._cited: dict[str, None] = dict.fromkeys(verdict.option.sources)
        self._reasons()
        self._missing()
        self._cautions()
        self._strength()
        self._evidence()
        self._disagreements()
        self._sources()
        self._footer()

    def _reasons(self) -> None:
        verdict = self._verdict
        if verdict.option.rationale and verdict.status is not Status.APPLICABLE:
            # the head of an applicable option says it already
            self._wide(verdict.option.rationale)
        self._heading(self._why_title())
        if verdict.by_completion:
            self._wide(self.tr("Decided whatever the missing answers turn out to be."), tone="secondary")
        for reason in sorted(verdict.reasons, key=self._decides, reverse=True):
            self._reason(reason)
        if not verdict.reasons:
            self._wide(self.tr("Nothing is asked for here: it applies to every patient of this edition."))

    def _decides(self, reason: Reason) -> bool:
        """Say whether a reason decided against the option; those come first."""
        if self._verdict.status is Status.CONTRAINDICATED:
            return reason.kind is ReasonKind.CONTRAINDICATION and reason.holds is True
        return self._verdict.status is Status.NOT_APPLICABLE and reason.holds is False

    def _why_title(self) -> str:
        return {
            Status.APPLICABLE: self.tr("Why it applies"),
            Status.NEEDS_INFORMATION: self.tr("What decides"),
            Status.NOT_APPLICABLE: self.tr("Why not"),
            Status.CONTRAINDICATED: self.tr("Why it is contraindicated"),
        }[self._verdict.status]

    def _reason(self, reason: Reason) -> None:
        theme = self._themes.theme
        name, colour, spoken = {
            True: ("tick", theme.applicable, self.tr("holds")),
            False: ("cross", theme.text, self.tr("does not hold")),
            None: ("question", theme.needs_information, self.tr("still open")),
        }[reason.holds]
        if reason.kind is ReasonKind.CONTRAINDICATION and reason.holds:
            name, colour, spoken = "contraindicated", theme.contraindicated, self.tr("contraindication met")
        text = label(reason.criterion.text, size="strong" if self._decides(reason) else "")
        text.setAccessibleDescription(spoken)
        self._row(name, colour.name(), text, self._citing(reason.answer, reason.criterion))

    def _citing(self, before: str, criterion: Criterion) -> str:
        self._cited.update(dict.fromkeys(criterion.sources))
        named = self._named(criterion.sources)
        parts = [before, criterion.note, named, "" if criterion.verified else self.tr("source to be confirmed")]
        return " · ".join(part for part in parts if part)

    def _named(self, sources: Iterable[str]) -> str:
        known = self._knowledge.sources
        return ", ".join(source_short(known[item]) if item in known else item for item in sources)

    def _missing(self) -> None:
        if self._verdict.missing:
            self._heading(self.tr("Missing: answer to decide"))
            self._questions(self._verdict.missing)
        if self._verdict.checks:
            self._heading(self.tr("Checks before use"))
            self._wide(self.tr("Reasons against it that are not known yet."), tone="secondary")
            self._questions(self._verdict.checks)

    def _questions(self, features: Iterable[str]) -> None:
        flow = Flow(gap=4)
        for feature in features:
            button = QPushButton(feature_label(self._knowledge, feature).replace("&", "&&"))
            button.setProperty("kind", "outline")
            button.setObjectName(feature)
            button.setAccessibleDescription(self.tr("Go to this question"))
            button.clicked.connect(self._go)
            flow.add(button)
        self._add(flow)

    def _cautions(self) -> None:
        verdict, colour = self._verdict, self._themes.theme.needs_information.name()
        if verdict.cautions:
            self._heading(self.tr("Cautions"))
        for caution in verdict.cautions:
            self._row("warning", colour, label(caution.text), self._citing("", caution))
        if verdict.open_cautions:
            self._heading(self.tr("Cautions still open"))
        for caution in verdict.open_cautions:
            self._row("question", colour, label(caution.text), self._citing("", caution))

    def _strength(self) -> None:
        strength = self._verdict.option.strength
        self._heading(self.tr("Strength of recommendation"))
        for item in strength:
            self._cited[item.source] = None
            self._wide(f"{item.body}: {item.native}")
        if not strength:
            self._wide(self.tr("Ungraded: no body's grade is recorded for this option."), tone="secondary")

    def _evidence(self) -> None:
        found = [self._knowledge.evidence[i] for i in self._verdict.option.evidence if i in self._knowledge.evidence]
        if found:
            self._heading(self.tr("Evidence"))
        for item in found:
            self._cited[item.source] = None
            self._wide(item.result)
            self._wide(self._study(item), tone="secondary")

    def _study(self, item: Evidence) -> str:
        count = self.tr("n = {n}").format(n=item.n) if item.n is not None else ""
        confirmed = "" if item.verified else self.tr("source to be confirmed")
        parts = [self._named([item.source]), item.design, count, item.population, item.arms, item.note, confirmed]
        return " · ".join(part for part in parts if part)

    def _disagreements(self) -> None:
        option = self._verdict.option.id
        found = [
            item
            for item in self._edition.disagreements
            if option in item.options or any(node in item.decisions for node in self._verdict.path)
        ]
        if found:
            self._heading(self.tr("Where guidelines disagree or are silent"))
        for item in found:
            self._cited.update(dict.fromkeys(item.sources))
            self._wide(item.topic, size="strong")
            self._wide(item.text)
            self._wide(self._named(item.sources), tone="secondary")

    def _sources(self) -> None:
        cited = [self._knowledge.sources[item] for item in self._cited if item in self._knowledge.sources]
        if cited:
            self._heading(self.tr("Sources"))
        for source in cited:
            text = source_full(source)
            if not source.verified:
                text = self.tr("{reference} (source to be confirmed)").format(reference=text)
            self._add(label(text, tone="secondary", selectable=True))

    def _footer(self) -> None:
        text = self.tr("{edition} edition, last reviewed {date}")
        self._heading("")
        self._wide(text.format(edition=self._edition.label, date=self._edition.reviewed), tone="secondary")

    def _heading(self, words: str) -> None:
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, 4)
        if words:
            self._add(label(words, size="strong", tone="secondary"))

    def _wide(self, words: str, *, tone: Tone = "", size: Size = "") -> None:
        if words:
            self._add(label(words, tone=tone, size=size))

    def _add(self, widget: QWidget) -> None:
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def _row(self, icon: str, colour: str, text: QLabel, below: str) -> None:
        row, size = self._grid.rowCount(), self._themes.px(16)
        sign = QLabel()
        sign.setPixmap(pixmap(icon, self._themes.theme.text.fromString(colour), size, self.devicePixelRatioF()))
        self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1)
        if below:
            self._grid.addWidget(label(below, tone="secondary"), row + 1, 1)

    def _go(self) -> None:
        self.question_wanted.emit(self.sender().objectName())
