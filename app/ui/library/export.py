"""Many cases of the library as one file, with or without what their patients may be known by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.knowledge.model import Knowledge
from app.patient.caseset import MAX_BYTES, MAX_CASES, dump_cases
from app.patient.telling import FEW, hold_back, telling_in_file
from app.program.file_kinds import CASES
from app.program.problems import WRITING
from app.session.library import Entry
from app.ui.notices import notice
from app.ui.saving import save_file
from app.ui.texts import counted, feature_label
from app.ui.widgets.file_dialog import SaveDialog
from app.ui.widgets.outline_button import outline_button


class Export(QObject):
    """Asks what goes into the file and where it goes, writes it, and says what it holds and what it lacks."""

    #: The file was written; hands on what there is to say of it.
    written = Signal(str)

    def __init__(self, knowledge: Knowledge, wanted: Callable[[], list[Entry]], page: QWidget) -> None:
        super().__init__(page)
        self._knowledge, self._wanted, self._page = knowledge, wanted, page
        self._form = ""
        self.button = outline_button(self.tr("Export"))
        menu = QMenu(self.button)
        for form, text in (
            ("plain", self.tr("Without notes…")),
            ("with_notes", self.tr("With notes…")),
            ("careful", self.tr("To hand on: without notes and answers that single patients out…")),
        ):
            action = menu.addAction(text)
            action.setObjectName(form)
            action.triggered.connect(self._ask)
        self.button.setMenu(menu)

    def write(self, file: Path, form: str = "plain") -> bool:
        """Write the cases "plain", "with_notes" or "careful"; tells the user and returns False when it cannot be done.

        "careful" leaves out notes and the answers that single a patient out among the cases of the file.
        """
        kept = [entry.kept for entry in self._wanted()]
        cases, left = kept[:MAX_CASES], len(kept) - MAX_CASES
        named = telling_in_file([item.case.answers for item in cases])
        if form == "careful":
            cases = [replace(item, case=hold_back(item.case, each)) for item, each in zip(cases, named, strict=True)]
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
        self.written.emit(" ".join(filter(None, words)))
        return True

    def _tell_too_large(self, file: Path) -> None:
        more = self.tr("It would be larger than {n} MB and could not be read again. Export fewer cases at once.")
        what = self.tr("{file} was not written.").format(file=file.name)
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
        words = self.tr(
            "Left out of {n} of them: {answers}, and roads of treatments. They are judged by what is left: what hung "
            "on these answers needs information there."
        )
        return words.format(n=sum(map(bool, named)), answers=answers)

    def _ask(self) -> None:
        self._form = self.sender().objectName()
        words = self.tr("Cases ({pattern})").format(pattern=f"*{CASES}")
        dialog = SaveDialog(self._page.window(), self.tr("Export cases"), [words], CASES[1:])
        dialog.fileSelected.connect(self._picked)
        dialog.open()

    def _picked(self, file: str) -> None:
        self.write(Path(file), self._form)
