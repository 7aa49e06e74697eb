"""What the program is for, for whom, and what it is not for. Written once; every door, page and document says it."""

from __future__ import annotations

NAME = "NET Pathway Explorer"

PURPOSE = (
    "NET Pathway Explorer shows which treatment options guidelines name for liver metastases of digestive "
    "neuroendocrine tumours, with reasons and sources."
)
USERS = "It is meant for clinicians who prepare or review a tumour board in this field, and for teaching."
EXCLUSIONS = (
    "It is not meant for patients, for emergencies or for dosing, and it does not replace the judgement of the "
    "multidisciplinary tumour board."
)
IN_FULL = f"{PURPOSE} {USERS} {EXCLUSIONS}"
"""For About, the first look at an empty case and the command line."""

ON_DOCUMENTS = (
    "Decision support for clinicians in a tumour board and for teaching: it lists what guidelines name, with reasons "
    "and sources. Not for patients, emergencies or dosing. The multidisciplinary team decides."
)
"""Stands on each exported document."""

IN_A_LINE = "Decision support for clinicians and teaching. The multidisciplinary tumour board decides."
"""Stands wherever results stand."""
