"""Whether a folder is one that is copied to other computers, told by the names that such folders go by."""

from __future__ import annotations

import re
from pathlib import PurePath

_SERVICES = (
    ("OneDrive", re.compile(r"onedrive( - .+|-.+)?")),
    ("Dropbox", re.compile(r"dropbox( \(.+\)|-.+)?")),
    ("iCloud", re.compile(r"icloud ?drive|com~apple~clouddocs|mobile documents")),
    ("Google Drive", re.compile(r"google ?drive|googledrive-.+|my drive")),
    ("Nextcloud", re.compile(r"nextcloud\d*")),
    ("ownCloud", re.compile(r"owncloud\d*")),
)


def synchronised_by(path: PurePath) -> str:
    """The service that copies a path elsewhere, "" where its folders name none; that proves nothing.

    On Windows a path on another computer counts too: "a network drive".
    """
    for part in path.parts:
        name = part.strip("\\/").casefold()
        for service, pattern in _SERVICES:
            if pattern.fullmatch(name):
                return service
    return "a network drive" if path.drive.startswith("\\\\") else ""
