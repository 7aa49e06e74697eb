"""Thin lines under the top bar that stay as long as what they say holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.knowledge.model import Edition
from app.report.certificate import certificate_failed
from app.report.review import months_since
from app.ui.icons import pixmap
from app.ui.session_model import SessionModel, Snapshot
from app.ui.texts import counted
from app.ui.theme import ThemeManager
from app.ui.widgets.text import label

AMBER_MONTHS, RED_MONTHS = 12, 36
"""Age of a review from which the window remarks on it, and from which it warns."""


def _inexact(snapshot: Snapshot) -> int:
    return sum(not verdict.exact for verdict in snapshot.assessment.verdicts)


class Banners(QWidget):
    """Says when the edition is historical or old and when the knowledge is not the one that was shipped."""

    def __init__(self, model: SessionModel, themes: ThemeManager, today: date) -> None:
        super().__init__()
        self._model, self._themes, self._today = model, themes, today
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._lines: list[QWidget] = []
        self._said: list[tuple[str, str]] = []
        themes.changed.connect(self._redraw)
        model.changed.connect(self._changed)
        self._redraw()

    @property
    def messages(self) -> list[str]:
        """What the banners say."""
        return [text for _, text in self._said]

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        if before.state.edition != after.state.edition or _inexact(before) != _inexact(after):
            self._redraw()

    def _redraw(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._said = self._messages(self._model.edition)
        self._lines = [self._line(icon, text) for icon, text in self._said]
        for line in self._lines:
            self._column.addWidget(line)
        if self._lines and self.parentWidget() is not None:
            self.show()
        elif not self._lines:
            self.hide()

    def _messages(self, edition: Edition) -> list[tuple[str, str]]:
        found = []
        if edition.historical:
            text = self.tr("Historical edition {edition}: knowledge up to {cutoff}. For comparison and teaching only.")
            found.append(("history", text.format(edition=edition.label, cutoff=edition.cutoff)))
        if self._model.knowledge.modified:
            text = self.tr("Decision support limited: this knowledge is locally modified, not as shipped.")
            found.append(("warning", text))
        if certificate_failed(self._model.knowledge.certificate):
            text = self.tr("Decision support limited: this knowledge was not proved, or its proof failed (see About).")
            found.append(("warning", text))
        inexact = _inexact(self._model.snapshot)
        if inexact:
            one = self.tr("Decision support limited: {n} option is judged by single criteria only, being too large.")
            many = self.tr("Decision support limited: {n} options are judged by single criteria only, being too large.")
            found.append(("warning", counted(inexact, one, many)))
        age = months_since(edition.reviewed, self._today)
        if age is not None and age >= AMBER_MONTHS and not edition.historical:
            found.append(("warning", self._old(edition, age)))
        return found

    def _old(self, edition: Edition, months: int) -> str:
        if months >= RED_MONTHS:
            text = self.tr("Decision support limited: last reviewed {date}, {n} months ago. Not current.")
        else:
            text = self.tr("Last reviewed {date}, {n} months ago: newer guidelines may exist.")
        return text.format(date=edition.reviewed, n=months)

    def _line(self, icon: str, text: str) -> QWidget:
        px, theme = self._themes.px, self._themes.theme
        line = QWidget()
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setProperty("plane", "warning")
        picture = QLabel()
        picture.setPixmap(pixmap(icon, theme.needs_information, px(16), self.devicePixelRatioF(), theme.warning_soft))
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(picture)
        row.addWidget(label(text, tone="warning", size="strong"), 1)
        return line
