"""A teaching case before an audience: one page at a time, line by line, on the whole screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.report.lesson_slides import Slide
from app.teaching.lesson import Lesson
from app.ui.teaching.deck import HEIGHT, TYPE, WIDTH, Deck, Ink
from app.ui.teaching.judge import Judge
from app.ui.teaching.what_if import WhatIfPanel
from app.ui.theme import ThemeManager

_ON = {Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace}
_DOT = 11.0


class Presenter(QWidget):
    """A window of its own. Its title names neither the case nor a patient."""

    def __init__(
        self, lesson: Lesson, slides: tuple[Slide, ...], judge: Judge, themes: ThemeManager, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._lesson, self._judge, self._themes = lesson, judge, themes
        self.deck = Deck(slides, themes.font().families())
        self.page = self.step = 0
        self.laser = False
        self._spot = QPointF()
        self.what_if: WhatIfPanel | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Presentation"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        themes.changed.connect(self.update)
        self._tell()

    def start(self) -> None:
        """Take the whole screen."""
        self.showFullScreen()
        self.setFocus()

    def go_on(self) -> None:
        """Reveal the next line, or show the next page."""
        if self.step < self.deck.pages[self.page].steps:
            self._go(self.page, self.step + 1)
        elif self.page + 1 < len(self.deck.pages):
            self._go(self.page + 1, 0)

    def go_back(self) -> None:
        """Hide the last line again, or show the page before with all its lines."""
        if self.step:
            self._go(self.page, self.step - 1)
        elif self.page:
            self._go(self.page - 1, self.deck.pages[self.page - 1].steps)

    def turn_laser(self) -> None:
        """Let the mouse be a dot that is seen from the last row, or an arrow again."""
        self.laser = not self.laser
        self.setCursor(Qt.CursorShape.BlankCursor if self.laser else Qt.CursorShape.ArrowCursor)
        self._spot = QPointF(self.mapFromGlobal(QCursor.pos()))
        self.update()

    def turn_what_if(self) -> None:
        """Change one answer of the patient as far as told, and see what it does; or go back to the pages."""
        if self.what_if is not None:
            self.what_if.hide()
            self.what_if.deleteLater()
            self.what_if = None
            self.setFocus()
            return
        told = [page.slide.stage for page in self.deck.pages[: self.page + 1] if page.slide.stage is not None]
        stage = told[-1] if told else len(self._lesson.stages) - 1
        self.what_if = WhatIfPanel(self._lesson, stage, self._judge, self._type())
        self.what_if.setParent(self)
        self.what_if.left.connect(self.turn_what_if)
        self.what_if.setGeometry(self.rect())
        self.what_if.show()
        self.what_if.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ON:
            self.go_on()
        elif key in _BACK:
            self.go_back()
        elif key == Qt.Key.Key_Home:
            self._go(0, 0)
        elif key == Qt.Key.Key_End:
            self._go(len(self.deck.pages) - 1, 0)
        elif key == Qt.Key.Key_L:
            self.turn_laser()
        elif key == Qt.Key.Key_W:
            self.turn_what_if()
        elif key in (Qt.Key.Key_F5, Qt.Key.Key_F11):
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.laser:
            self.go_on()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._spot = event.position()
        if self.laser:
            self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.what_if is not None:
            self.what_if.setGeometry(self.rect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink = Ink.of(self._themes.theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), ink.ground)
        scale = self._scale()
        painter.save()
        corner = QPointF(self.width() - WIDTH * scale, self.height() - HEIGHT * scale) / 2
        painter.translate(corner)
        painter.scale(scale, scale)
        self.deck.paint(painter, self.page, ink, self.step)
        if self.page == self.step == 0:
            self._hint(painter, ink.quiet)
        painter.restore()
        if self.laser:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._themes.theme.needs_information)
            painter.drawEllipse(self._spot, _DOT * scale, _DOT * scale)

    def _hint(self, painter: QPainter, colour: QColor) -> None:
        font = QFont(self._themes.font())  # a copy: the theme keeps its own
        font.setPixelSize(TYPE)
        painter.setFont(font)
        painter.setPen(colour)
        words = self.tr("Space: on   ←: back   L: pointer   W: what if   Esc: end")
        painter.drawText(QRectF(64, HEIGHT - 130, WIDTH - 128, 60), Qt.AlignmentFlag.AlignVCenter, words)

    def _go(self, page: int, step: int) -> None:
        self.page, self.step = page, step
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Let a screen reader say what is seen."""
        page = self.deck.pages[self.page]
        seen, left = [], self.step
        for line in page.lines:
            left -= not line.at_once
            if line.at_once or left >= 0:
                seen.append(f"{line.text} {line.more}".strip())
        self.setAccessibleName(f"{page.slide.kicker}. {page.slide.title}")
        self.setAccessibleDescription(". ".join(seen))

    def _scale(self) -> float:
        return min(self.width() / WIDTH, self.height() / HEIGHT)

    def _type(self) -> int:
        """The smallest type in pixels of this window."""
        return max(round(TYPE * self._scale()), TYPE)
