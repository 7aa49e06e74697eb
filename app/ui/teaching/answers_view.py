"""The computed answer beside the learner's own: what agrees, what is out and why, what applies besides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.knowledge.model import Knowledge
from app.knowledge.references import source_short
from app.reasoning.assessment import Assessment, Reason, ReasonKind, Status, Verdict
from app.report.question_words import settlement_words
from app.teaching.lesson import TaskKind
from app.teaching.reveal import Asked, Line, Mark, keeps_out, reveal_options, reveal_questions, speaks_for
from app.teaching.run import Run
from app.ui.options.card import OptionCard
from app.ui.options.face import Badge, BadgeKind, face_of
from app.ui.teaching.judge import Judge
from app.ui.teaching.words import mark_heading, summary
from app.ui.texts import feature_label
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.heading import Heading
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import label


class ReasonSheet(Stack):
    """The reasons for and against an option, with their sources."""

    def __init__(self, verdict: Verdict, knowledge: Knowledge, themes: ThemeManager) -> None:
        super().__init__((13, 0, 14, 12))
        self._knowledge, self._theme = knowledge, themes.theme
        self.sheet = Sheet(themes)
        against, held = keeps_out(verdict), speaks_for(verdict)
        if verdict.status in (Status.NOT_APPLICABLE, Status.CONTRAINDICATED):
            self.sheet.heading(self.tr("Against it"))
            for reason in against:
                self._reason(reason, "contraindicated" if reason.kind is ReasonKind.CONTRAINDICATION else "cross")
        if verdict.missing:
            self.sheet.heading(self.tr("Missing"))
            self.sheet.line(", ".join(feature_label(knowledge, name) for name in verdict.missing))
        if held:
            self.sheet.heading(self.tr("For it"))
            for reason in held:
                self._reason(reason, "tick")
        for caution in verdict.cautions:
            self.sheet.sign("warning", self._theme.needs_information, caution.text)
        if verdict.checks:
            self.sheet.heading(self.tr("Checks before use"))
            self.sheet.line(", ".join(feature_label(knowledge, name) for name in verdict.checks))
        self.add(self.sheet)

    def _reason(self, reason: Reason, icon: str) -> None:
        colour = self._theme.applicable if icon == "tick" else self._theme.text
        self.sheet.sign(icon, colour, reason.criterion.text, strong=icon != "tick")
        known = self._knowledge.sources
        named = ", ".join(source_short(known[item]) for item in reason.criterion.sources if item in known)
        answer = "" if reason.answer == reason.criterion.text.rstrip(".") else reason.answer
        self.sheet.line(" · ".join(part for part in (answer, named) if part), tone="secondary", indent=True)


class AnswersView(ScrollColumn):
    """A card for each option, in groups; a card opens on its reasons."""

    #: An option is looked at; hands on its id.
    looked_at = Signal(str)

    def __init__(self, judge: Judge, themes: ThemeManager) -> None:
        super().__init__()
        self._judge, self._themes = judge, themes
        self.cards: dict[str, OptionCard] = {}
        self.lines: tuple[Line, ...] = ()
        self.column.set_spacing(20, 8)
        self.setAccessibleName(self.tr("The answers"))

    def show_answers(self, run: Run, assessment: Assessment) -> None:
        """Reveal the answer to the present task."""
        old, self.cards, self.lines = self.column.items, {}, ()
        if run.task is not None and run.task.kind is TaskKind.ASK:
            self.column.show_items(self._questions(run, assessment))
        elif run.task is not None:
            self.lines = reveal_options(run.task, assessment, run.chosen)
            self._show_options()
        for item in old:
            item.deleteLater()
        self.verticalScrollBar().setValue(0)

    def select(self, option: str | None) -> None:
        """Mark the card that is looked at."""
        for key, card in self.cards.items():
            card.set_selected(key == option)

    # -- options ------------------------------------------------------------------------------------------------

    def _show_options(self) -> None:
        items: list[QWidget] = [label(summary(self.lines), size="title")]
        gaps: dict[QWidget, int] = {}
        agreed = any(line.mark is Mark.AGREED for line in self.lines)
        for mark in Mark:
            mine = [line for line in self.lines if line.mark is mark]
            if mine:
                heading = Heading(mark_heading(mark, agreed=agreed), self._themes)
                items.append(heading)
                gaps[heading] = 18
                items += [self._card(line) for line in mine]
        self.column.show_items(items, gaps)
        for line in self.lines:
            if line.mark is Mark.OUT:
                self._toggle(line.verdict.option.id, told=False)
                break

    def _card(self, line: Line) -> OptionCard:
        face = face_of(line.verdict, self._judge.knowledge)
        option = line.verdict.option.id
        if line.place is not None:
            own = Badge(BadgeKind.STRENGTH, self.tr("Your choice {n}").format(n=line.place))
            face = type(face)(face.title, face.status, face.word, face.why, (own, *face.badges[:2]))
        card = self.cards[option] = OptionCard(option, self._themes)
        card.show_face(face)
        card.toggled.connect(self._toggle)
        card.stepped.connect(self._step)
        return card

    def _toggle(self, option: str, *, told: bool = True) -> None:
        card = self.cards[option]
        verdict = next(line.verdict for line in self.lines if line.verdict.option.id == option)
        opens = card.details is None
        card.show_details(ReasonSheet(verdict, self._judge.knowledge, self._themes) if opens else None)
        self.column.place()
        if told and opens:
            self.bring(card)
            self.looked_at.emit(option)

    def _step(self, option: str, step: int) -> None:
        keys = list(self.cards)
        at = keys.index(option) + step
        if 0 <= at < len(keys):
            self.cards[keys[at]].head.setFocus(Qt.FocusReason.OtherFocusReason)
            self.bring(self.cards[keys[at]])

    # -- questions ----------------------------------------------------------------------------------------------

    def _questions(self, run: Run, assessment: Assessment) -> list[QWidget]:
        told = reveal_questions(assessment, run.chosen)
        mine = [item for item in told if item.place is not None]
        rest = [item for item in told if item.place is None]
        matter = sum(item.rank is not None for item in mine)
        if not mine:
            words = self.tr("You asked nothing. These answers would decide most.")
        elif matter == len(mine):
            words = self.tr("Every answer that you asked for can still change a verdict.")
        else:
            words = self.tr("{n} of your {all} questions can still change a verdict.").format(n=matter, all=len(mine))
        items: list[QWidget] = [label(words, size="title")]
        for heading, group in ((self.tr("You asked"), mine), (self.tr("Would decide most"), rest)):
            if group:
                items.append(Heading(heading, self._themes))
                items.append(self._asked(group, assessment))
        note = self.tr(
            "The order counts how many options an answer is expected to decide. It says nothing of how "
            "easily, or at what price, the answer is had."
        )
        items.append(label(note, tone="secondary"))
        return items

    def _asked(self, group: list[Asked], assessment: Assessment) -> Sheet:
        sheet, known, theme = Sheet(self._themes), self._judge.knowledge, self._themes.theme
        count = len(assessment.questions)
        for item in group:
            matters = item.rank is not None
            n = round(assessment.outlook.decides(item.feature)) if matters else 0
            name, colour = ("tick", theme.applicable) if n else ("info", theme.text_secondary)
            sheet.sign(name, colour, known.features[item.feature].label, strong=True)
            if matters:
                one = self.tr("Place {rank} of {count}: its answer is expected to decide one option.")
                many = self.tr("Place {rank} of {count}: its answer is expected to decide {n} options.")
                none = self.tr("Place {rank} of {count}: it matters for single treatments, and decides little now.")
                text = (one if n == 1 else many) if n else none
                sheet.line(text.format(rank=item.rank, count=count, n=n), tone="secondary", indent=True)
            else:
                words = settlement_words(assessment.outlook.settlement(item.feature), assessment, known)
                sheet.line(words, tone="secondary", indent=True)
        return sheet
