"""What can go wrong, each with a code and reviewed words: what happened, what is safe, and what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """A kind of problem. Its code stands in messages and in the log, and never changes its meaning."""

    code: str
    happened: str
    safe: str
    do: str


KNOWLEDGE, WRITING, RECOVERY, ROADS, PRINTING, FAULT, CRASH = "E101", "E204", "E205", "E206", "E207", "E900", "E901"
"""Codes that are told where no error of a class of its own was raised."""

PROBLEMS = (
    Problem(
        KNOWLEDGE,
        "A knowledge database was refused: it is damaged, of another kind or version, or its proof failed.",
        "The knowledge on screen stays in use.",
        "Ask for the file again where it came from, or compile it anew from its content.",
    ),
    Problem(
        "E102",
        "Content was refused: a statement in it is wrong or incomplete.",
        "No database was written; an older one is unchanged.",
        "Mend the line that the message names and compile again.",
    ),
    Problem(
        "E201",
        "A patient file was refused: it is damaged, of another kind, or from a newer version.",
        "The case on screen and the file are unchanged.",
        "Open another copy of the file; a file from a newer version needs the newer program.",
    ),
    Problem(
        "E202",
        "A report was refused: the case in it was altered after it was written.",
        "The case on screen and the file are unchanged.",
        "Open the patient file itself, or an unaltered copy of the report.",
    ),
    Problem(
        "E203",
        "A file could not be read.",
        "The case on screen and the file are unchanged.",
        "Check that the file is still there, that the drive is connected and that you may read it.",
    ),
    Problem(
        WRITING,
        "A file could not be written.",
        "The case on screen is unchanged; an older version of the file is still there.",
        "Choose another place, or make room on the drive.",
    ),
    Problem(
        RECOVERY,
        "Unsaved cases cannot be kept against a crash.",
        "The cases on screen are unchanged.",
        "Save them yourself, and make room on the drive.",
    ),
    Problem(
        ROADS,
        "The roads of a case were left out, since this knowledge lacks one of their treatments.",
        "The answers were opened; the file is unchanged.",
        "Save under another name, so that the roads in the file stay as they are.",
    ),
    Problem(
        PRINTING,
        "Something was not printed.",
        "The case on screen is unchanged.",
        "Choose another printer, or save the report as PDF.",
    ),
    Problem(
        "E301",
        "The library cannot do what was asked.",
        "The library is as it was.",
        "Follow the message; a program that holds the library open has to be closed first.",
    ),
    Problem(
        "E302",
        "The file of the library is damaged.",
        "It was set aside, never deleted, and its backups are still there.",
        "Restore a backup or the cases that can still be read, as the page of the library offers.",
    ),
    Problem(
        "E303",
        "Another window changed or removed a case, its tags or its note after they were read here.",
        "Nothing was written over: both states of the case, or both notes, are there.",
        "Save the case again to keep it as one of its own, then compare the two. Of two notes keep what is right.",
    ),
    Problem(
        "E401",
        "An answer was not accepted: it is not a value of its question.",
        "The answer before it still stands.",
        "Enter a value in the range and unit that the question names.",
    ),
    Problem(
        "E501",
        "A teaching case was refused: its file is damaged or does not fit the knowledge.",
        "Other teaching cases and all results are unchanged.",
        "Mend what the message names, or take the file out of the folder.",
    ),
    Problem(
        "E502",
        "A file of results was refused: it is damaged or of another kind.",
        "All other results and the file are unchanged.",
        "Ask for the file again where it came from.",
    ),
    Problem(
        "E701",
        "A command could not be carried out as it was given.",
        "No file was changed.",
        "Follow the message; --help lists what each command takes.",
    ),
    Problem(
        FAULT,
        "A part of the program failed.",
        "The answers are still on screen.",
        "Go on; if something looks wrong, save your cases and start the program again. Send the report to those who "
        "maintain the program: it holds no answers.",
    ),
    Problem(
        CRASH,
        "The program ended unexpectedly when it ran last.",
        "Cases that were not saved are offered again, unless cases are not to be remembered.",
        "Send the report to those who maintain the program: it holds no answers.",
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
