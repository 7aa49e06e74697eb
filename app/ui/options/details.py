"""What an open card tells: reasons, what is missing, checks, cautions, evidence, disagreements and sources."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal

from app.knowledge.model import Criterion, Edition, Evidence, Knowledge
from app.knowledge.references import source_full, source_short
from app.reasoning.assessment import Reason, Status, Verdict
from app.ui.figures.card import OptionFigures
from app.ui.options.prospects import Prospects
from app.ui.pathway.criteria import decides, icon_colour, icon_of
from app.ui.texts import feature_label
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import explain


class Details(Stack):
    """Built once for a verdict and thrown away with it: sheets of text, and buttons where the user can act."""

    #: The user wants to answer a question; hands on the feature's id.
    question_wanted = Signal(str)
    #: The user wants to go on as if this treatment was given; hands on the option's id.
    treatment_wanted = Signal(str)
    #: The user wants to see the figures of studies large; hands on the option's id.
    figures_wanted = Signal(str)

    def __init__(
        self,
        verdict: Verdict,
        parts: tuple[Prospects, OptionFigures],
        knowledge: Knowledge,
        edition: Edition,
        themes: ThemeManager,
    ) -> None:
        """Take what would change the verdict and the drawn figures as `parts` made elsewhere."""
        super().__init__((13, 2, 14, 14), gap=6)
        self._verdict, self._knowledge, self._edition, self._themes = verdict, knowledge, edition, themes
        self._sheet = self._new_sheet()
        self._cited: dict[str, None] = dict.fromkeys(verdict.option.sources)
        self._reasons()
        self._missing()
        self._tell(parts[0])
        self._take()
        self._cautions()
        self._strength()
        self._evidence(parts[1])
        self._disagreements()
        self._sources()
        self._footer()

    def _reasons(self) -> None:
        verdict, sheet = self._verdict, self._sheet
        if verdict.status is not Status.APPLICABLE:
            # the head of an applicable option says it already
            sheet.line(verdict.option.rationale)
        sheet.heading(self._why_title())
        if verdict.by_completion:
            sheet.line(self.tr("Decided whatever the missing answers turn out to be."), tone="secondary")
        for reason in sorted(verdict.reasons, key=self._decides, reverse=True):
            self._reason(reason)
        if not verdict.reasons:
            sheet.line(self.tr("Nothing is asked for here: it applies to every patient of this edition."))

    def _decides(self, reason: Reason) -> bool:
        """Say whether a reason decided against the option; those come first."""
        return decides(self._verdict, reason)

    def _why_title(self) -> str:
        return {
            Status.APPLICABLE: self.tr("Why it applies"),
            Status.NEEDS_INFORMATION: self.tr("What decides"),
            Status.NOT_APPLICABLE: self.tr("Why not"),
            Status.CONTRAINDICATED: self.tr("Why it is contraindicated"),
        }[self._verdict.status]

    def _reason(self, reason: Reason) -> None:
        name = icon_of(reason)
        colour = icon_colour(self._themes.theme, name)
        self._sheet.sign(name, colour, reason.criterion.text, strong=self._decides(reason))
        answer = "" if reason.answer == reason.criterion.text.rstrip(".") else reason.answer
        self._sheet.line(self._citing(answer, reason.criterion), tone="secondary", indent=True)

    def _citing(self, before: str, criterion: Criterion) -> str:
        self._cited.update(dict.fromkeys(criterion.sources))
        named = self._named(criterion.sources)
        parts = [before, criterion.note, named, "" if criterion.verified else self.tr("source to be confirmed")]
        return " · ".join(part.rstrip(".") for part in parts if part)

    def _named(self, sources: Iterable[str]) -> str:
        known = self._knowledge.sources
        return ", ".join(source_short(known[item]) if item in known else item for item in sources)

    def _missing(self) -> None:
        if self._verdict.missing:
            self._sheet.heading(self.tr("Missing: answer to decide"))
            self._questions(self._verdict.missing)
        if self._verdict.checks:
            self._sheet.heading(self.tr("Checks before use"))
            self._sheet.line(self.tr("What may speak against it and is not known yet."), tone="secondary")
            self._questions(self._verdict.checks)

    def _tell(self, prospects: Prospects) -> None:
        prospects.question_wanted.connect(self.question_wanted)
        self.add(prospects)

    def _questions(self, features: Iterable[str]) -> None:
        flow = Flow(gap=4)
        for feature in features:
            button = outline_button(feature_label(self._knowledge, feature))
            button.setObjectName(feature)
            button.setAccessibleDescription(self.tr("Go to this question"))
            button.clicked.connect(self._go)
            flow.add(button)
        self.add(flow)
        self._sheet = self._new_sheet()

    def _take(self) -> None:
        applies = self._verdict.status is Status.APPLICABLE
        button = outline_button(self.tr("Take this treatment…") if applies else self.tr("It was given all the same…"))
        button.setObjectName("take")
        words = self.tr("Say how it went, and go on to the next line of treatment with this history.")
        explain(button, words)
        button.clicked.connect(self._taken)
        flow = Flow()
        flow.add(button)
        self.add(flow)
        self._sheet = self._new_sheet()

    def _cautions(self) -> None:
        verdict, colour = self._verdict, self._themes.theme.needs_information
        if verdict.cautions:
            self._sheet.heading(self.tr("Cautions"))
        for caution in verdict.cautions:
            self._sheet.sign("warning", colour, caution.text)
            self._sheet.line(self._citing("", caution), tone="secondary", indent=True)
        if verdict.open_cautions:
            self._sheet.heading(self.tr("Cautions still open"))
        for caution in verdict.open_cautions:
            self._sheet.sign("question", colour, caution.text)
            self._sheet.line(self._citing("", caution), tone="secondary", indent=True)

    def _strength(self) -> None:
        self._sheet.heading(self.tr("Strength of recommendation"))
        for item in self._verdict.option.strength:
            self._cited[item.source] = None
            self._sheet.line(f"{item.body}: {item.native}")
        if not self._verdict.option.strength:
            self._sheet.line(self.tr("Ungraded: no body's grade is recorded for this option."), tone="secondary")

    def _evidence(self, figures: OptionFigures) -> None:
        found = [self._knowledge.evidence[i] for i in self._verdict.option.evidence if i in self._knowledge.evidence]
        if found:
            self._sheet.heading(self.tr("Evidence"))
            self._draw(figures)
        for item in found:
            self._cited[item.source] = None
            self._sheet.line(item.result)
            self._sheet.line(self._study(item), tone="secondary")

    def _draw(self, figures: OptionFigures) -> None:
        if figures.plots:
            figures.large_wanted.connect(self._large)
            self.add(figures)
            self._sheet = self._new_sheet()

    def _study(self, item: Evidence) -> str:
        count = self.tr("n = {n}").format(n=item.n) if item.n is not None else ""
        confirmed = "" if item.verified else self.tr("source to be confirmed")
        parts = [self._named([item.source]), item.design, count, item.population, item.arms, item.note, confirmed]
        return " · ".join(part.rstrip(".") for part in parts if part)

    def _disagreements(self) -> None:
        option, path = self._verdict.option.id, self._verdict.path
        found = [
            item
            for item in self._edition.disagreements
            if option in item.options or any(node in item.decisions for node in path)
        ]
        if found:
            self._sheet.heading(self.tr("Where guidelines disagree or are silent"))
        for item in found:
            self._cited.update(dict.fromkeys(item.sources))
            self._sheet.line(item.topic, strong=True)
            self._sheet.line(item.text)
            self._sheet.line(self._named(item.sources), tone="secondary")

    def _sources(self) -> None:
        cited = [self._knowledge.sources[item] for item in self._cited if item in self._knowledge.sources]
        if cited:
            self._sheet.heading(self.tr("Sources"))
        for source in cited:
            text = source_full(source)
            if not source.verified:
                text = self.tr("{reference} (source to be confirmed)").format(reference=text)
            self._sheet.line(text, tone="secondary")

    def _footer(self) -> None:
        self._sheet.heading(self.tr("Edition"))
        text = self.tr("{edition} edition, last reviewed {date}")
        self._sheet.line(text.format(edition=self._edition.label, date=self._edition.reviewed), tone="secondary")

    def _new_sheet(self) -> Sheet:
        sheet = Sheet(self._themes)
        sheet.setAccessibleName(self.tr("Details of {option}").format(option=self._verdict.option.label))
        self.add(sheet)
        return sheet

    def _go(self) -> None:
        self.question_wanted.emit(self.sender().objectName())

    def _large(self) -> None:
        self.figures_wanted.emit(self._verdict.option.id)

    def _taken(self) -> None:
        self.treatment_wanted.emit(self._verdict.option.id)
