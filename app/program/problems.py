"""What can go wrong, each with a code and reviewed words: what happened, what is safe, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from app.program.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Problem:
    """A kind of problem. Its code stands in messages and in the log, and never changes its meaning."""

    code: str
    happened: str
    safe: str
    do: str


KNOWLEDGE, WRITING, RECOVERY, ROADS, PRINTING, CHANGED = "E101", "E204", "E205", "E206", "E207", "E208"
FAULT, CRASH = "E900", "E901"
"""Codes that are told where no error of a class of its own was raised."""

PROBLEMS = (
    Problem(
        KNOWLEDGE,
        QT_TRANSLATE_NOOP(
            "Problems",
            "A knowledge database was refused: it is damaged, of another kind or version, or its proof failed.",
        ),
        QT_TRANSLATE_NOOP("Problems", "The knowledge on screen stays in use."),
        QT_TRANSLATE_NOOP(
            "Problems", "Ask for the file again where it came from, or compile it anew from its content."
        ),
    ),
    Problem(
        "E102",
        QT_TRANSLATE_NOOP("Problems", "Content was refused: a statement in it is wrong or incomplete."),
        QT_TRANSLATE_NOOP("Problems", "No database was written; an older one is unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Mend the line that the message names and compile again."),
    ),
    Problem(
        "E201",
        QT_TRANSLATE_NOOP(
            "Problems", "A patient file was refused: it is damaged, of another kind, or from a newer version."
        ),
        QT_TRANSLATE_NOOP("Problems", "The case on screen and the file are unchanged."),
        QT_TRANSLATE_NOOP(
            "Problems", "Open another copy of the file; a file from a newer version needs the newer program."
        ),
    ),
    Problem(
        "E202",
        QT_TRANSLATE_NOOP("Problems", "A report was refused: the case in it was altered after it was written."),
        QT_TRANSLATE_NOOP("Problems", "The case on screen and the file are unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Open the patient file itself, or an unaltered copy of the report."),
    ),
    Problem(
        "E203",
        QT_TRANSLATE_NOOP("Problems", "A file could not be read."),
        QT_TRANSLATE_NOOP("Problems", "The case on screen and the file are unchanged."),
        QT_TRANSLATE_NOOP(
            "Problems", "Check that the file is still there, that the drive is connected and that you may read it."
        ),
    ),
    Problem(
        WRITING,
        QT_TRANSLATE_NOOP("Problems", "A file could not be written."),
        QT_TRANSLATE_NOOP("Problems", "The case on screen is unchanged; an older version of the file is still there."),
        QT_TRANSLATE_NOOP("Problems", "Choose another place, or make room on the drive."),
    ),
    Problem(
        RECOVERY,
        QT_TRANSLATE_NOOP("Problems", "Unsaved cases cannot be kept against a crash."),
        QT_TRANSLATE_NOOP("Problems", "The cases on screen are unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Save them yourself, and make room on the drive."),
    ),
    Problem(
        ROADS,
        QT_TRANSLATE_NOOP(
            "Problems", "The roads of a case were left out, since this knowledge lacks one of their treatments."
        ),
        QT_TRANSLATE_NOOP("Problems", "The answers were opened; the file is unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Save under another name, so that the roads in the file stay as they are."),
    ),
    Problem(
        PRINTING,
        QT_TRANSLATE_NOOP("Problems", "Something was not printed."),
        QT_TRANSLATE_NOOP("Problems", "The case on screen is unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Choose another printer, or save the report as PDF."),
    ),
    Problem(
        CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Another program changed a patient file after it was read here."),
        QT_TRANSLATE_NOOP("Problems", "Nothing was written over: the file and the case on screen are as they were."),
        QT_TRANSLATE_NOOP("Problems", "Save the case under another name, then compare the two."),
    ),
    Problem(
        "E301",
        QT_TRANSLATE_NOOP("Problems", "The library cannot do what was asked."),
        QT_TRANSLATE_NOOP("Problems", "The library is as it was."),
        QT_TRANSLATE_NOOP(
            "Problems", "Follow the message; a program that holds the library open has to be closed first."
        ),
    ),
    Problem(
        "E302",
        QT_TRANSLATE_NOOP("Problems", "The file of the library is damaged."),
        QT_TRANSLATE_NOOP("Problems", "It was set aside, never deleted, and its backups are still there."),
        QT_TRANSLATE_NOOP(
            "Problems", "Restore a backup or the cases that can still be read, as the page of the library offers."
        ),
    ),
    Problem(
        "E303",
        QT_TRANSLATE_NOOP(
            "Problems",
            "Another window changed or removed a case, its tags or its note after they were read here.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Nothing was written over: both states of the case, or both notes, are there."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Save the case again to keep it as one of its own, then compare the two. Of two notes keep what is right.",
        ),
    ),
    Problem(
        "E401",
        QT_TRANSLATE_NOOP("Problems", "An answer was not accepted: it is not a value of its question."),
        QT_TRANSLATE_NOOP("Problems", "The answer before it still stands."),
        QT_TRANSLATE_NOOP("Problems", "Enter a value in the range and unit that the question names."),
    ),
    Problem(
        "E501",
        QT_TRANSLATE_NOOP(
            "Problems", "A teaching case was refused: its file is damaged or does not fit the knowledge."
        ),
        QT_TRANSLATE_NOOP("Problems", "Other teaching cases and all results are unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Mend what the message names, or take the file out of the folder."),
    ),
    Problem(
        "E502",
        QT_TRANSLATE_NOOP("Problems", "A file of results was refused: it is damaged or of another kind."),
        QT_TRANSLATE_NOOP("Problems", "All other results and the file are unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Ask for the file again where it came from."),
    ),
    Problem(
        "E701",
        QT_TRANSLATE_NOOP("Problems", "A command could not be carried out as it was given."),
        QT_TRANSLATE_NOOP("Problems", "No file was changed."),
        QT_TRANSLATE_NOOP("Problems", "Follow the message; --help lists what each command takes."),
    ),
    Problem(
        FAULT,
        QT_TRANSLATE_NOOP("Problems", "A part of the program failed."),
        QT_TRANSLATE_NOOP("Problems", "The answers are still on screen."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Go on; if something looks wrong, save your cases and start the program again. Send the report to those "
            "who maintain the program: it holds no answers.",
        ),
    ),
    Problem(
        CRASH,
        QT_TRANSLATE_NOOP("Problems", "The program ended unexpectedly when it ran last."),
        QT_TRANSLATE_NOOP(
            "Problems", "Cases that were not saved are offered again, unless cases are not to be remembered."
        ),
        QT_TRANSLATE_NOOP("Problems", "Send the report to those who maintain the program: it holds no answers."),
    ),
)

BY_CLASS = {
    "KnowledgeFileError": "E101",
    "ContentError": "E102",
    "CaseFileError": "E201",
    "AlteredError": "E202",
    "OSError": "E203",
    "LibraryError": "E301",
    "LibraryDamagedError": "E302",
    "LibraryChangedError": "E303",
    "AnswerError": "E401",
    "NumberError": "E401",
    "LessonError": "E501",
    "ResultFileError": "E502",
    "UnknownTopicError": "E701",
    "UnusableError": "E701",
}
"""The code of each class of errors."""


def problem(code: str) -> Problem:
    """The problem with a code; raises KeyError."""
    return {item.code: item for item in PROBLEMS}[code]


def code_of(kind: type[BaseException]) -> str:
    """The code of a class of errors, or of the nearest class above it; a fault of the program when none has one."""
    return next((BY_CLASS[item.__name__] for item in kind.__mro__ if item.__name__ in BY_CLASS), FAULT)
