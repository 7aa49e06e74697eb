"""The life of cases in the window: tabs, recent and bundled files, and what a crash left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from app import paths
from app.program.journal import note
from app.program.problems import RECOVERY
from app.ui.actions import Handlers
from app.ui.cases.files import CaseFiles
from app.ui.cases.recovery import Recovery
from app.ui.cases.remarks import Remarks
from app.ui.cases.tabs import CaseTabs
from app.ui.session_model import SessionModel
from app.ui.surroundings import Surroundings
from app.ui.texts import counted, shortened
from app.ui.theme import ThemeManager
from app.ui.widgets.offer import Offer

_LONGEST = 60
"""Letters of a file's name in a menu."""


class CaseDesk(QObject):
    """Holds what belongs to open cases and listens to what happens to them."""

    def __init__(
        self, model: SessionModel, themes: ThemeManager, surroundings: Surroundings, window: QMainWindow
    ) -> None:
        super().__init__(window)
        settings, keeping = surroundings.settings, surroundings.keeping
        self.settings = settings
        self.files = CaseFiles(model, window, keeping.open_library)
        self.shelf_for = surroundings.shelf
        """Where teaching cases come from; None where there are none."""
        self.progress_file = keeping.progress_file
        """Where a learner's progress is kept; None where it is not."""
        self.tabs = CaseTabs(self.files.open_cases, themes)
        self.offer = Offer()
        self.remarks = Remarks(self.files, model)
        self._recent_menu: QMenu | None = None
        self.recovery: Recovery | None = None
        if keeping.recovery_folder is not None:
            self.recovery = Recovery(keeping.recovery_folder, self.files.open_cases, model.knowledge)
            self.recovery.failed.connect(self._cannot_recover)
            self.recovery.turn(on=not settings.forgetful)
        self.tabs.close_wanted.connect(self.files.leaving.close_case)
        self.files.used.connect(self._used)
        self.offer.chosen.connect(self._chosen)
        self._offer_recovery()

    def handlers(self) -> Handlers:
        """What the actions of this desk do."""
        return {
            "new": self.files.begin,
            "save": self.files.save,
            "save_as": self.files.ask_save,
            "keep": self.files.keep,
            "close_case": self.close_current,
            "next_case": self.next_case,
            "previous_case": self.previous_case,
            "forgetful": self.be_forgetful,
        }

    def close_current(self) -> None:
        """Close the case on screen."""
        self.files.leaving.close_case()

    def next_case(self) -> None:
        """Turn to the next open case."""
        self.files.open_cases.step(1)

    def previous_case(self) -> None:
        """Turn to the previous open case."""
        self.files.open_cases.step(-1)

    def fill_samples(self, menu: QMenu, samples: list[tuple[str, Path]]) -> None:
        """Offer the bundled cases in a menu."""
        for words, file in samples:
            action = menu.addAction(words.replace("&", "&&"))
            action.setData(str(file))
            action.triggered.connect(self._open_sample)
        menu.setEnabled(bool(samples))

    def fill_recent(self, menu: QMenu) -> None:
        """Offer the recent files in a menu, now and as they change."""
        self._recent_menu = menu
        menu.clear()
        for file in self.settings.recent:
            action = menu.addAction(shortened(file.name, _LONGEST).replace("&", "&&"))
            action.setData(str(file))
            action.triggered.connect(self._open_recent)
        menu.setEnabled(not menu.isEmpty())

    def be_forgetful(self, forgetful: bool) -> None:
        """Remember nothing about cases from now on, and forget what was remembered; or remember again."""
        self.settings.forgetful = forgetful
        if self.recovery is not None:
            self.recovery.turn(on=not forgetful)
            if forgetful:
                self.offer.hide()
                self._drop(self.recovery)
        if self._recent_menu is not None:
            self.fill_recent(self._recent_menu)
        if not self.settings.flush():
            text = self.tr(
                "The settings cannot be written: this choice holds until the program ends, and file names that were "
                "remembered before stay there. Allow writing in {folder}, then choose again."
            )
            self.offer.say(text.format(folder=paths.settings_folder()), {"later": self.tr("Close")})

    @property
    def forgetful(self) -> bool:
        """Say whether nothing about cases is to be remembered."""
        return self.settings.forgetful

    def keep_now(self) -> bool:
        """Keep unsaved cases against a crash at once; False when they cannot or must not be kept."""
        if self.recovery is None:
            return False
        self.recovery.write()
        return self.recovery.able

    def finish(self) -> None:
        """The window closes and nothing is left to save: leave nothing behind."""
        if self.recovery is not None:
            self.recovery.turn(on=False)

    def _used(self, file: Path) -> None:
        self.settings.recent = [file, *(item for item in self.settings.recent if item != file)]
        if self._recent_menu is not None:
            self.fill_recent(self._recent_menu)

    def _open_sample(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.files.open_sample(Path(str(action.data())))

    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            file = Path(str(action.data()))
            if not self.files.open_path(file) and not file.exists():
                self.settings.recent = [item for item in self.settings.recent if item != file]
                if self._recent_menu is not None:
                    self.fill_recent(self._recent_menu)

    def _offer_recovery(self) -> None:
        left = self.recovery.left if self.recovery is not None else []
        if left:
            note("I102", cases=len(left))
            one = self.tr("{n} case was not saved when the program last ended.")
            many = self.tr("{n} cases were not saved when the program last ended.")
            choices = {"recover": self.tr("Open again"), "drop": self.tr("Delete"), "later": self.tr("Ask later")}
            self.offer.say(counted(len(left), one, many), choices)

    def _chosen(self, name: str) -> None:
        if self.recovery is None:
            return
        if name == "drop":
            self._ask_drop(len(self.recovery.left))
        elif name == "drop_for_good":
            self._drop(self.recovery)
        elif name == "recover":
            count = len(self.recovery.left)
            cases = self.recovery.take()
            for case in cases:
                self.files.show_restored(case)
            self.recovery.settle()
            if len(cases) < count:
                self.offer.say(
                    self.tr("A case could not be read; its file was left where it is."), {"later": self.tr("Close")}
                )

    def _drop(self, recovery: Recovery) -> None:
        recovery.drop()
        if recovery.left:
            words = self.tr("Not all could be deleted. Allow writing in {folder}, then try again.")
            choices = {"drop_for_good": self.tr("Delete for good"), "later": self.tr("Keep for later")}
            self.offer.say(words.format(folder=recovery.left[0].parent), choices)

    def _ask_drop(self, count: int) -> None:
        one = self.tr("Delete {n} unsaved case for good? It cannot be brought back.")
        many = self.tr("Delete {n} unsaved cases for good? They cannot be brought back.")
        choices = {"drop_for_good": self.tr("Delete for good"), "later": self.tr("Keep for later")}
        self.offer.say(counted(count, one, many), choices)

    def _cannot_recover(self, problem: str) -> None:
        note(RECOVERY)
        text = self.tr("Unsaved answers cannot be kept against a crash ({reason}). Save your cases elsewhere.")
        self.offer.say(text.format(reason=problem) + f" ({RECOVERY})", {"later": self.tr("Close")})
