"""Many cases of the library as one file, with or without what their patients may be known by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.patient.caseset import MAX_BYTES, MAX_CASES, dump_cases
from app.patient.telling import FEW, hold_back, telling_in_file
from app.program.file_kinds import CASES
from app.program.problems import WRITING
from app.session.library import Entry
from app.ui.cases.handing_on import move_list, nothing_differs
from app.ui.changes import Moved
from app.ui.library.verdicts import Judging
from app.ui.notices import notice
from app.ui.saving import save_file
from app.ui.session_model import SessionModel
from app.ui.texts import counted, feature_label, file_name
from app.ui.theme import ThemeManager
from app.ui.widgets.file_dialog import FileQuestion, ask_save
from app.ui.widgets.menu_button import MenuButton


class Export(QObject):
    """Asks what goes into the file and where it goes, writes it, and says what it holds and what it lacks."""

    #: The file was written; hands on what there is to say of it.
    written = Signal(str)
    #: Its cases were judged without what was left out; hands on what was said of them, and what there is to say now.
    judged = Signal(str, str)

    def __init__(
        self, model: SessionModel, themes: ThemeManager, wanted: Callable[[], list[Entry]], page: QWidget
    ) -> None:
        super().__init__(page)
        self._model, self._knowledge, self._wanted, self._page = model, model.knowledge, wanted, page
        self._form = ""
        self._judging = Judging(model, self)
        self._judging.done.connect(self._tell_moves)
        self._said = ""
        menu = QMenu(page)
        self.button = MenuButton(self.tr("Export"), menu, themes)
        for form, text in (
            ("plain", self.tr("Without notes…")),
            ("with_notes", self.tr("With notes…")),
            ("careful", self.tr("To hand on: without notes and answers that single patients out…")),
        ):
            action = menu.addAction(text)
            action.setObjectName(form)
            action.triggered.connect(self._ask)

    def write(self, file: Path, form: str = "plain") -> bool:
        """Write the cases "plain", "with_notes" or "careful"; tells the user and returns False when it cannot be done.

        "careful" leaves out notes and the answers that single a patient out among the cases of the file.
        """
        kept = [entry.kept for entry in self._wanted()]
        whole, left = kept[:MAX_CASES], len(kept) - MAX_CASES
        named = telling_in_file([item.case.answers for item in whole])
        cases = whole
        if form == "careful":
            cases = [replace(item, case=hold_back(item.case, each)) for item, each in zip(whole, named, strict=True)]
        data = dump_cases(cases, self._knowledge.features, notes=form == "with_notes")
        if len(data) > MAX_BYTES:
            self._tell_too_large(file)
            return False
        if not save_file(file, data, self._page.window()):
            return False
        words = [counted(len(cases), self.tr("{n} case was exported."), self.tr("{n} cases were exported."))]
        if left > 0:
            words.append(self.tr("A file holds no more; {n} were not exported.").format(n=left))
        words.append(self._held_back(named) if form == "careful" else self._telling(named))
        self._said = " ".join(filter(None, words))
        self.written.emit(self._said)
        pairs = [(old.case, new.case) for old, new in zip(whole, cases, strict=True) if old.case is not new.case]
        self._judging.start(pairs)
        return True

    def _tell_moves(self, moves: list[tuple[Moved, ...]]) -> None:
        found = [each for each in moves if each]
        words = self.tr("Verdicts that differ without them: {n} in {cases} of these cases ({options}).")
        options = move_list(item for each in found for item in each)
        more = words.format(n=sum(map(len, found)), cases=len(found), options=options) if found else nothing_differs()
        self.judged.emit(self._said, f"{self._said} {more}")

    def _tell_too_large(self, file: Path) -> None:
        more = self.tr("It would be larger than {n} MB and could not be read again. Export fewer cases at once.")
        what = self.tr("{file} was not written.").format(file=file_name(file))
        notice(self._page.window(), what, more.format(n=MAX_BYTES // 1_000_000), WRITING)

    def _telling(self, named: Sequence[Sequence[str]]) -> str:
        """What is said of cases that may be recognised by their answers."""
        found = sum(map(bool, named))
        words = self.tr(
            "{n} of them may be recognised by rare answers, or by an age and primary that fewer than {few} cases of "
            "the file share: hand it on with care, or export it without these answers."
        )
        return words.format(n=found, few=FEW) if found else ""

    def _held_back(self, named: Sequence[Sequence[str]]) -> str:
        """What was left out of how many cases, and what that means."""
        counts = Counter(feature for each in named for feature in each)
        if not counts:
            return self.tr("Nothing had to be left out but notes.")
        answers = ", ".join(f"{feature_label(self._knowledge, name)} ({n})" for name, n in counts.most_common())
        words = self.tr("Left out of {n} of them: {answers}, and roads of treatments.")
        return words.format(n=sum(map(bool, named)), answers=answers)

    def _ask(self) -> None:
        self._form = self.sender().objectName()
        words = self.tr("Cases ({pattern})").format(pattern=f"*{CASES}")
        ask_save(self._page, FileQuestion(self.tr("Export cases"), [words], self.tr("cases") + CASES), self._picked)

    def _picked(self, file: Path) -> None:
        self.write(file, self._form)
