"""Writing the files that the user asked for: whole or not at all, and told where it fails."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile
from PySide6.QtWidgets import QWidget

from app.program.problems import WRITING
from app.ui.notices import notice
from app.ui.status_line import StatusLine
from app.ui.texts import file_name

translate = QCoreApplication.translate


def write_whole(file: Path, data: bytes) -> str:
    """Write a file completely or not at all; returns what went wrong in the system's words, empty when it is saved.

    What stood in the file before stays until the new content is complete.
    """
    target = QSaveFile(str(file))
    if target.open(QIODevice.OpenModeFlag.WriteOnly) and _write(target, data) and target.commit():
        return ""
    return target.errorString()


def _write(target: QSaveFile, data: bytes) -> bool:
    """Write all of it; a disk that is full takes a part without an error, and says so only of the rest."""
    done = 0
    while done < len(data):
        taken = target.write(data[done:])
        if taken <= 0:
            return False
        done += taken
    return True


def save_file(file: Path, data: bytes, window: QWidget) -> bool:
    """Write a file completely or not at all; tells the user either way and returns False when it cannot be done."""
    problem = write_whole(file, data)
    if problem:
        tell_unsaved(file, problem, window)
        return False
    for line in window.window().findChildren(StatusLine):
        line.tell_saved(file_name(file))
    return True


def tell_unsaved(file: Path, reason: str, window: QWidget) -> None:
    """Tell the user, with the code of the problem, why a file was not written: `reason` in the system's words."""
    what = translate("Saving", "{file} was not saved.").format(file=file_name(file))
    more = translate("Saving", "{reason}. Choose another name or place. The case on screen is unchanged.")
    notice(window, what, more.format(reason=reason.rstrip(".")), WRITING)
