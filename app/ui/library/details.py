"""One case of the library: what it holds, its verdicts, its tags and its note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.patient.caseset import MAX_NOTE, KeptCase
from app.patient.identifiers import Sign, identifier_signs
from app.reasoning.assessment import Assessment, Status
from app.session.library import Entry
from app.ui.icons import status_icon
from app.ui.library.entry_model import saved_words
from app.ui.session_model import SessionModel
from app.ui.texts import answer_words, counted, counted_verdict, edition_name, status_counts
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import label

Save: TypeAlias = Callable[[int, KeptCase, list[str], str], bool]
"""Saves tags and note of a case, by its number and what they were; tells the user and returns False when it cannot."""

_PAUSE_MS = 1500
"""A note is saved when nothing was typed in it for so long, and when it is left."""
_BUTTONS = ("open", "duplicate", "delete", "undelete", "purge")


class Note(QPlainTextEdit):
    """Free text that says when it was left."""

    #: The focus went elsewhere.
    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


@dataclass(frozen=True)
class Typed:
    """Tags and note as typed, and the case as it was kept before."""

    since: KeptCase
    tags: str
    note: str


class Details(QWidget):
    """Shows the chosen cases and takes tags and note, which it keeps as typed until they are saved."""

    #: A button was pressed; hands on its name.
    pressed = Signal(str)

    def __init__(self, model: SessionModel, themes: ThemeManager, save: Save) -> None:
        super().__init__()
        self._model, self._themes, self._save = model, themes, save
        self._entry: Entry | None = None
        self.kept: dict[int, Typed] = {}
        """What was typed of cases for which it could not be saved."""
        self.title = label("", size="title")
        self.sheet, self.known = Sheet(themes), Sheet(themes)
        self.tags, self.note = QLineEdit(), Note()
        self.warning = label("", tone="warning")
        self.unsaved = label(self.tr("Tags and note are not saved yet; they are kept here."), tone="warning")
        self._tags_head, self._note_head = (
            label(self.tr("Tags, parted by commas"), size="strong"),
            label("", size="strong"),
        )
        self.buttons = {name: QPushButton(words) for name, words in self._button_words().items()}
        self._pause = QTimer(self)
        self._build()

    def show_entries(self, entries: list[Entry], assessment: Assessment | None) -> None:
        """Show the chosen entries; the assessment is that of a single one."""
        self.commit()
        one = entries[0] if len(entries) == 1 else None
        self._entry = one
        for part in (self.sheet, self.known, self.tags, self.note, self._tags_head, self._note_head):
            part.setVisible(one is not None)
        binned = bool(entries) and all(entry.deleted for entry in entries)
        for name, button in self.buttons.items():
            shown = binned == (name in ("undelete", "purge"))
            button.setVisible(bool(entries) and shown and (one is not None or name in ("delete", "undelete", "purge")))
        if one is None:
            text = counted(len(entries), self.tr("{n} case"), self.tr("{n} cases chosen"))
            self.title.setText(text if entries else self.tr("Choose a case to see it here."))
            self._warn()
            return
        self.title.setText(one.kept.case.label or self.tr("Untitled"))
        self._fill(self.kept.get(one.number, _typed(one.kept)))
        self.tags.setReadOnly(one.deleted)
        self.note.setReadOnly(one.deleted)
        self._write(one, assessment)
        self._warn()

    def commit(self) -> None:
        """Save what was edited and is not saved yet."""
        self._pause.stop()
        entry = self._entry
        if entry is None or entry.deleted:
            return
        held = self.kept.get(entry.number, _typed(entry.kept))
        tags, note = self.tags.text(), self.note.toPlainText()
        if entry.number in self.kept or (_tags(tags), note) != (list(entry.kept.tags), held.note):
            self._entry = None  # once: saving shows the case anew
            self._try(entry.number, Typed(held.since, tags, note))
            if self._entry is None:
                self._entry = entry
            self._warn()

    def retry(self) -> None:
        """Save once more what could not be saved."""
        for number, typed in list(self.kept.items()):
            self._try(number, typed)
        self._warn()

    def give_up(self) -> None:
        """Drop what could not be saved and show the case as it is kept."""
        self.kept.clear()
        if self._entry is not None:
            self._fill(_typed(self._entry.kept))

    def _try(self, number: int, typed: Typed) -> None:
        self.kept.pop(number, None)  # before saving, which shows the case as it is kept then
        if not self._save(number, typed.since, _tags(typed.tags), typed.note):
            self.kept[number] = typed

    def _fill(self, typed: Typed) -> None:
        if self.tags.text() != typed.tags:
            self.tags.setText(typed.tags)
        if self.note.toPlainText() != typed.note:  # else the cursor would leave its place while somebody writes
            self._replace_note(typed.note)

    def _replace_note(self, text: str) -> None:
        """Show another note; where somebody writes, what came stands above, and writing goes on where it was."""
        behind = self.note.document().characterCount() - self.note.textCursor().position()
        writing = self.note.hasFocus()
        self.note.setPlainText(text)
        if writing:
            cursor = self.note.textCursor()
            cursor.setPosition(max(0, self.note.document().characterCount() - behind))
            self.note.setTextCursor(cursor)

    def _write(self, entry: Entry, assessment: Assessment | None) -> None:
        sheet, theme, knowledge = self.sheet, self._themes.theme, self._model.knowledge
        sheet.wipe()
        case = entry.kept.case
        edition = knowledge.editions.get(case.edition or knowledge.default_edition)
        where = edition_name(edition) if edition is not None else str(case.edition)
        text = self.tr("{edition} · saved {date}").format(edition=where, date=saved_words(entry))
        sheet.line(text, tone="secondary")
        if assessment is not None:
            sheet.heading(self.tr("Verdicts"))
            colours = (theme.applicable, theme.needs_information, theme.not_applicable, theme.contraindicated)
            applicable = [item.option.label for item in assessment.verdicts if item.status is Status.APPLICABLE]
            for (status, count), colour in zip(status_counts(assessment).items(), colours, strict=True):
                sheet.sign(status_icon(status), colour, counted_verdict(status, count))
                if status is Status.APPLICABLE and applicable:
                    sheet.line("; ".join(applicable), tone="secondary", indent=True)
        sheet = self.known
        sheet.wipe()
        sheet.heading(self.tr("Known"))
        for key, value in case.answers.items():
            feature = knowledge.features[key]
            sheet.runs((f"{feature.label}: ", "secondary", False), (answer_words(feature, value), "", False))

    def _warn(self) -> None:
        one = self._entry
        text = f"{self.tags.text()}\n{self.note.toPlainText()}\n{one.kept.case.label if one else ''}"
        words = {
            Sign.DATE: self.tr("a date"),
            Sign.NUMBER: self.tr("a long number"),
            Sign.EMAIL: self.tr("an e-mail address"),
            Sign.NAME: self.tr("a name"),
        }
        found = [words[sign] for sign in identifier_signs(text)] if one is not None else []
        start = self.tr("This looks like {what}. Keep out what could name a patient.")
        lines = [start.format(what=", ".join(found))] if found else []
        over = len(self.note.toPlainText()) - MAX_NOTE
        if over > 0:
            few = self.tr("The note is too long to be saved by {n} character; shorten it.")
            many = self.tr("The note is too long to be saved by {n} characters; shorten it.")
            lines.append(counted(over, few, many))
        self.warning.setText("\n".join(lines))
        self.warning.setVisible(bool(lines))
        self.unsaved.setVisible(one is not None and one.number in self.kept)

    def _button_words(self) -> dict[str, str]:
        words = (
            self.tr("Open"),
            self.tr("Duplicate"),
            self.tr("Delete"),
            self.tr("Put back"),
            self.tr("Delete for good…"),
        )
        return dict(zip(_BUTTONS, words, strict=True))

    def _build(self) -> None:
        self._note_head.setText(self.tr("Note. No names, dates of birth or record numbers."))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(96)
        self.note.setProperty("kind", "field")
        row = Flow(gap=4)
        for name, button in self.buttons.items():
            button.setObjectName(name)
            button.setProperty("kind", "primary" if name == "open" else "outline")
            button.clicked.connect(self._press)
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(8)
        parts = (
            self.title,
            row,
            self.sheet,
            self._tags_head,
            self.tags,
            self._note_head,
            self.note,
            self.unsaved,
            self.warning,
            self.known,
        )
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.tags.editingFinished.connect(self.commit)
        self.note.left.connect(self.commit)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.tags.textEdited.connect(self._warn)
        for field in (self.tags, self.note):
            field.setAcceptDrops(False)  # a dropped file is for the window; its path may name a patient
        self.note.textChanged.connect(self._bound)

    def _bound(self) -> None:
        if self.note.hasFocus():
            self._pause.start()
        self._warn()

    def _press(self) -> None:
        self.pressed.emit(self.sender().objectName())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.commit()
        super().hideEvent(event)


def _typed(kept: KeptCase) -> Typed:
    return Typed(kept, ", ".join(kept.tags), kept.note)


def _tags(typed: str) -> list[str]:
    return list(dict.fromkeys(" ".join(tag.split()) for tag in typed.split(",") if tag.strip()))
