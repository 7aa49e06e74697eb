"""What a user should know about where a case goes: said once in a line that blocks nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime

from app.session.synchronised import synchronised_by
from app.ui.cases.files import CaseFiles
from app.ui.cases.handing_on import HandingOn
from app.ui.cases.instance import Holder
from app.ui.session_model import SessionModel
from app.ui.texts import telling_words
from app.ui.widgets.offer import Offer


class Remarks(Offer):
    """Listens to what is opened and saved."""

    def __init__(self, files: CaseFiles, model: SessionModel) -> None:
        super().__init__()
        self._model = model
        self._told: set[str] = set()
        self._lines: list[str] = []
        self._choices: dict[str, str] = {}
        self.handing_on = HandingOn(files, model, self)
        self.handing_on.written.connect(self._tell)
        files.used.connect(self._look_at_place)
        files.written.connect(self._look_at_case)
        self.chosen.connect(self._answer)

    def tell_holder(self, holder: Holder | None) -> None:
        """Say which other window of the program is open already and did not take this start over."""
        if holder is None:
            return
        words = self.tr(
            "The program is running already (process {process} on {host}, since {since}) and did not answer. Until it "
            "ends, the library is only read here; unsaved cases of this window are not kept against a crash."
        )
        since = QDateTime.fromSecsSinceEpoch(int(holder.since))
        when = since.toString("yyyy-MM-dd HH:mm")
        self._tell(words.format(process=holder.process, host=holder.host, since=when))

    def _look_at_place(self, file: Path) -> None:
        service = synchronised_by(file)
        if service and service not in self._told:
            self._told.add(service)
            words = self.tr("This file lies in a folder that seems to be copied elsewhere ({service}).")
            self._tell(words.format(service=service))

    def _look_at_case(self) -> None:
        answers = telling_words(self._model.knowledge, self._model.snapshot.state.answers)
        if answers and answers not in self._told:
            self._told.add(answers)
            words = self.tr("Answers that may together single a patient out: {answers}. Hand the file on with care.")
            self._tell(words.format(answers=answers), {"copy": self.tr("Save a copy without them…")})

    def _tell(self, words: str, more: dict[str, str] | None = None) -> None:
        self._lines.append(words)
        self._choices.update(more or {})
        self.say(" ".join(self._lines), {**self._choices, "close": self.tr("Close")})

    def _answer(self, name: str) -> None:
        self._lines.clear()
        self._choices.clear()
        if name == "copy":
            self.handing_on.ask()
