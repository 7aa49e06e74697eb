"""The only place that wires the parts together.

Qt, SQLAlchemy and networkx are imported inside functions here: measured, they cost 350 to 490 ms of start-up
that a command which does not need them, and the first painted frame, should not wait for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths

if TYPE_CHECKING:
    from app.knowledge.model import Knowledge
    from app.patient.casefile import Case
    from app.reasoning.opening import Prepared
    from app.reasoning.reasoner import Reasoner
    from app.reasoning.verification import Certificate
    from app.report.record import Opened
    from app.session.library import Library
    from app.store.lesson_reader import LessonShelf
    from app.teaching.engine import Engine
    from app.ui.cases.instance import Instance
    from app.ui.main_window import MainWindow
    from app.ui.session_model import Assessor
    from app.ui.surroundings import Keeping


def program_version() -> str:
    """Version of the program; "unknown" when it was never installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("net-pathways")
    except PackageNotFoundError:
        return "unknown"


def load_knowledge(file: Path | None = None) -> Knowledge:
    """Open a knowledge database, by default the shipped one; raises KnowledgeFileError.

    One whose proof failed is refused. The shipped one was proved when it was built; a file from elsewhere may carry any
    certificate, so it is proved here.
    """
    from dataclasses import replace

    from app.report.certificate import refusal
    from app.store.reader import KnowledgeFileError

    if file is None:
        shipped = _load_shipped()
        if shipped is not None:
            return shipped
        file = paths.shipped_knowledge()
    knowledge, certificate = certified(replace(load_unproved(file), modified=True))
    if certificate.failed:
        msg = f"{file}: {refusal(certificate)}"
        raise KnowledgeFileError(msg)
    return knowledge


def _load_shipped() -> Knowledge | None:
    """Open the shipped database; None when it is not the one that this packaged program was built with."""
    from app.report.certificate import certificate_failed
    from app.store.reader import KnowledgeFileError, open_sealed

    file, seal = paths.shipped_knowledge(), paths.knowledge_seal()
    shipped = load_unproved(file) if seal is None else open_sealed(file, seal)
    if shipped is not None and shipped.certificate and certificate_failed(shipped.certificate):
        msg = f"{file}: is not used, because its proof failed; list why with 'net-pathways verify'"
        raise KnowledgeFileError(msg)
    return shipped


def try_knowledge(file: Path) -> Knowledge | str:
    """Open another knowledge database; returns the sentence that says why when it is refused."""
    from app.store.reader import KnowledgeFileError

    try:
        return load_knowledge(file)
    except KnowledgeFileError as error:
        return str(error)


def load_unproved(file: Path) -> Knowledge:
    """Open a knowledge database only to look at it; raises KnowledgeFileError."""
    from app.store.reader import open_knowledge

    return open_knowledge(file)


def compile_folder(folder: Path, target: Path) -> tuple[Knowledge, Certificate]:
    """Compile a content folder into a knowledge database and prove it; raises ContentError."""
    from app.store.compiler import compile_content
    from app.store.writer import write_knowledge

    knowledge, certificate = certified(compile_content(folder))
    write_knowledge(knowledge, target)
    return knowledge, certificate


def certified(knowledge: Knowledge) -> tuple[Knowledge, Certificate]:
    """Prove knowledge over its whole answer space; returns it with its certificate attached."""
    from dataclasses import replace

    from app.reasoning.verification import verify
    from app.report.assessment_json import to_json
    from app.report.certificate import certificate_table

    certificate = verify(knowledge)
    return replace(knowledge, certificate=to_json(certificate_table(certificate))), certificate


def reasoner_factory(knowledge: Knowledge) -> Callable[[str], Reasoner]:
    """Hand out one reasoner for each edition, built when it is first asked for."""

    @cache
    def reasoner_for(edition: str) -> Reasoner:
        from app.reasoning.reasoner import Reasoner

        return Reasoner(knowledge, edition)

    return reasoner_for


def assessor_factory(knowledge: Knowledge) -> Callable[[str], Assessor]:
    """The same for the window: the packaged program knows of its own knowledge what is asked first."""
    reasoner_for = reasoner_factory(knowledge)
    edition, file = knowledge.default_edition, paths.opening()
    prepared = (
        None if knowledge.modified or file is None else _prepared(file, knowledge, partial(reasoner_for, edition))
    )
    return lambda name: prepared if prepared is not None and name == edition else reasoner_for(name)


def _prepared(file: Path, knowledge: Knowledge, make: Callable[[], Reasoner]) -> Prepared | None:
    """Take what was kept of the empty case; None when it is not of this knowledge, damaged or taken away."""
    import json

    from app.reasoning.opening import Prepared

    try:
        kept = json.loads(file.read_bytes())
        if kept["content_sha256"] == knowledge.content_sha256:
            return Prepared(kept, knowledge.edition(knowledge.default_edition), make)
    except (OSError, LookupError, TypeError, ValueError):
        pass  # then it is reasoned about like any other case
    return None


def kept_opening(knowledge: Knowledge) -> str:
    """What `assessor_factory` reads, as JSON text: what the default edition says of the empty case."""
    from app.reasoning.opening import opening_table
    from app.report.assessment_json import to_json

    assessment = reasoner_factory(knowledge)(knowledge.default_edition).assess({})
    return to_json({"content_sha256": knowledge.content_sha256, **opening_table(assessment)})


def load_case(file: Path, knowledge: Knowledge) -> Case:
    """Read a patient file or the case of a report; raises CaseFileError, or OSError when it cannot be read."""
    return load_opened(file, knowledge).case


def load_opened(file: Path, knowledge: Knowledge) -> Opened:
    """Read a patient file, or a report with what it said; raises CaseFileError, or OSError."""
    from app.report.record import MAX_BYTES, read_opened

    with file.open("rb") as stream:
        return read_opened(stream.read(MAX_BYTES + 1), knowledge.features)


def quiz_engine(knowledge: Knowledge, reasoner_for: Callable[[str], Reasoner] | None = None) -> Engine:
    """What generated questions are made with; raises CaseFileError when the knowledge lacks what the patients need."""
    from app.teaching.engine import Engine
    from app.teaching.quiz_patients import parse_quiz_patients

    data = (paths.resources() / "quiz" / "patients.json").read_bytes()
    return Engine(knowledge, reasoner_for or reasoner_factory(knowledge), parse_quiz_patients(data, knowledge.features))


def back_up() -> Path | None:
    """Make a backup of the user's library and return its file, None when there is no library; raises LibraryError."""
    from datetime import UTC, datetime

    from app.store.library_backups import make_backup

    library, folder = paths.data_folder() / "library.sqlite", paths.data_folder() / "backups"
    return folder / make_backup(library, folder, datetime.now(UTC)).name if library.is_file() else None


def open_library(knowledge: Knowledge, instance: Instance | None = None) -> Library:
    """The user's library of cases; its file is made with the first case. While another program runs it is only read."""
    from app.store.library import SqlLibrary

    if instance is None:
        return SqlLibrary(paths.data_folder(), knowledge.features)
    return SqlLibrary(paths.data_folder(), knowledge.features, held_by=instance.holder_words)


def lesson_shelf(knowledge: Knowledge) -> LessonShelf:
    """The bundled teaching cases, and the reader of others."""
    from app.store.lesson_reader import LessonShelf

    return LessonShelf(paths.resources() / "teaching", knowledge)


def import_qt() -> None:
    """Import Qt, and take back the hook that it puts into Python's import.

    At each later import PySide6 reads the module's source to find out whether it may ask for snake_case names, which
    nothing here does: measured from source, that costs 0.1 s at the start and 28 MB for good.
    """
    import builtins

    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain


def join(files: list[Path]) -> Instance | None:
    """Become the running program; None when there is one already and it took the files over."""
    import_qt()
    from app.ui.cases.instance import Instance

    instance = Instance(paths.data_folder())
    return instance if instance.first or not instance.hand_over(files) else None


def _keeping(knowledge: Knowledge, instance: Instance | None) -> Keeping:
    """Where the window keeps cases; what only one program may write to is left to the first one."""
    from app.ui.surroundings import Keeping

    folder = paths.data_folder()
    first = instance is not None and instance.first
    files = (folder / "recovery", folder / "progress.json") if first else (None, None)
    return Keeping(partial(open_library, knowledge, instance), *files)


def run_window(load: Callable[[], Knowledge], files: list[Path], instance: Instance | None) -> int:
    """Show the window and return when it is closed; without the lock of the running program nothing is recovered.

    The frame is on screen before `load` is called, whatever that raises.
    """
    import sys

    import_qt()
    from app.ui.application import (
        Application,
        KnowledgeSource,
        WindowSetup,
        begin_window,
        collect_less,
        complete_window,
        make_themes,
        open_frame,
        prepare,
        release,
        serve,
        watch_over,
        welcome,
    )
    from app.ui.surroundings import Keeping

    application = Application(sys.argv[:1])
    settings = paths.settings_folder() / "window.ini"
    themes = make_themes(settings)
    prepare(application, themes, settings_file=settings)
    frame, version_text = open_frame(themes, settings), program_version()
    knowledge = _load_behind(frame, load, version_text)
    first = instance is not None and instance.first
    keeping = _keeping(knowledge, instance)
    held = partial(open_library, instance=instance)
    other = KnowledgeSource(try_knowledge, reasoner_factory, lambda known: Keeping(partial(held, known)))
    setup = WindowSetup(settings_file=settings, version=version_text, keeping=keeping, other=other, shelf=lesson_shelf)
    window = begin_window(knowledge, assessor_factory(knowledge), themes, setup, frame)
    watch = watch_over(window, version_text, first=first)
    complete_window(window, setup, answering=not files)  # a file that is to be opened is another case than this one
    serve(window, application, instance)
    window.arrivals.open(file.absolute() for file in files)
    welcome(window)
    collect_less()
    code = application.exec() if window.isVisible() else 0  # it may have been closed before it was filled
    release(window)
    watch.end()
    if instance is not None:
        instance.leave()
    return code


def _load_behind(frame: MainWindow, load: Callable[[], Knowledge], version_text: str) -> Knowledge:
    """Load while the frame is on screen; it goes when that fails, after the user was told why."""
    from app.ui.application import release
    from app.ui.refusal import tell_refusal

    try:
        return load()
    except BaseException as error:
        if isinstance(error, Exception):
            tell_refusal(error, frame, version_text)
        release(frame)
        raise
