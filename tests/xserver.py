"""An X server for the time of a test."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

THERE = shutil.which("Xvfb") is not None
CLICKABLE = THERE and bool(ctypes.util.find_library("Xtst"))
"""Whether a mouse can be imitated there."""


@contextmanager
def x_server() -> Iterator[dict[str, str]]:
    """Start a server; hands out what names it in the environment."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{told.readline().strip()}"}  # waits until it is ready
    finally:
        server.terminate()
        server.wait()
