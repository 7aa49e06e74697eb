"""What a teacher takes along from a case: the presentation, slides, handouts and the case file itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.program import intended_use
from app.program.file_kinds import LESSON
from app.report.lesson_answers import edition_words
from app.report.lesson_handout import handout_html
from app.report.lesson_slides import lesson_slides
from app.teaching.lesson import Lesson
from app.ui.saving import save_file
from app.ui.teaching.deck import Deck, slides_pdf
from app.ui.teaching.handout_paper import handout_pdf
from app.ui.teaching.judge import Judge
from app.ui.teaching.presenter import Presenter
from app.ui.theme import ThemeManager
from app.ui.widgets.file_dialog import FileQuestion, ask_save


class Materials(QObject):
    """The menu of a case. A file's ending says what is written, of a handout the name of the action for whom."""

    def __init__(self, judge: Judge, themes: ThemeManager, page: QWidget) -> None:
        super().__init__(page)
        self._judge, self._themes, self._page = judge, themes, page
        self._lesson: Lesson | None = None
        self._wanted = ""
        self.presenter: Presenter | None = None
        self.menu = QMenu(page)
        self.actions: dict[str, QAction] = {}
        self._add("present", self.tr("&Present"), self.present, "F5")
        self.menu.addSeparator()
        for name, words in (
            ("slides", self.tr("Save &slides…")),
            ("student", self.tr("Save a handout for s&tudents…")),
            ("teacher", self.tr("Save a handout for the t&eacher…")),
            ("lesson", self.tr("Save the &case file…")),
        ):
            self._add(name, words, self._ask)

    def show_lesson(self, lesson: Lesson) -> None:
        """Offer what can be had of a case."""
        self._lesson = lesson

    def present(self) -> None:
        """Show the case on the whole screen."""
        if self._lesson is None:
            return
        slides = lesson_slides(self._lesson, self._judge.court)
        self.presenter = Presenter(self._lesson, slides, self._judge, self._themes, self._page.window())
        self.presenter.destroyed.connect(self._presented)
        self.presenter.start()

    def write(self, what: str, file: Path) -> bool:
        """Write "slides", a handout for a "student" or "teacher" (PDF, or HTML by the ending) or the "lesson"."""
        if self._lesson is None:
            return False
        data = self._data(what, self._lesson, html=file.suffix.lower() in (".html", ".htm"))
        return save_file(file, data, self._page.window())

    def _data(self, what: str, lesson: Lesson, *, html: bool) -> bytes:
        court = self._judge.court
        match what:
            case "lesson":
                return lesson.text.encode()
            case "slides":
                deck = Deck(lesson_slides(lesson, court), self._themes.font().families())
                foot = f"{edition_words(lesson, court.knowledge)}. {intended_use.ON_DOCUMENTS}"
                return slides_pdf(deck, lesson.title, foot)
            case _ if html:
                return handout_html(lesson, court, teacher=what == "teacher").encode()
            case _:
                return handout_pdf(lesson, court, teacher=what == "teacher")

    def _ask(self) -> None:
        self._wanted = self.sender().objectName()
        pdf, html = self.tr("PDF files ({pattern})"), self.tr("Web pages ({pattern})")
        own = self.tr("Teaching cases ({pattern})")
        filters = {
            "lesson": [own.format(pattern=f"*{LESSON}")],
            "slides": [pdf.format(pattern="*.pdf")],
        }.get(self._wanted, [pdf.format(pattern="*.pdf"), html.format(pattern="*.html")])
        ask_save(self._page, FileQuestion(self.tr("Save"), filters, self.tr("teaching case")), self._picked)

    def _picked(self, file: Path) -> None:
        self.write(self._wanted, file)

    def _presented(self) -> None:
        self.presenter = None

    def _add(self, name: str, words: str, handler: Callable[[], None], keys: str = "") -> None:
        action = QAction(words, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(handler)
        self.menu.addAction(action)
        self._page.addAction(action)
        self.actions[name] = action
