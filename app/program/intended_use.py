"""What the program is for, for whom, and what it is not for. Written once; every door, page and document says it."""

from __future__ import annotations

from app.program.translation import QT_TRANSLATE_NOOP

NAME = "NET Pathway Explorer"

PURPOSE = QT_TRANSLATE_NOOP(
    "IntendedUse",
    "NET Pathway Explorer shows which treatment options guidelines name for liver metastases of digestive "
    "neuroendocrine tumours, with reasons and sources.",
)
USERS = QT_TRANSLATE_NOOP(
    "IntendedUse", "It is meant for clinicians who prepare or review a tumour board in this field, and for teaching."
)
EXCLUSIONS = QT_TRANSLATE_NOOP(
    "IntendedUse",
    "It is not meant for patients, for emergencies or for dosing, and it does not replace the judgement of the "
    "multidisciplinary tumour board.",
)
IN_FULL = f"{PURPOSE} {USERS} {EXCLUSIONS}"
"""For the command line; the window says the same in its own language."""

ON_DOCUMENTS = (
    "Decision support for clinicians in a tumour board and for teaching: it lists what guidelines name, with reasons "
    "and sources. Not for patients, emergencies or dosing. The multidisciplinary team decides."
)
"""Stands on each exported document, in English like the rest of it."""

IN_A_LINE = QT_TRANSLATE_NOOP(
    "IntendedUse", "Decision support for clinicians and teaching. The multidisciplinary tumour board decides."
)
"""Stands wherever results stand."""
