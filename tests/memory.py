"""How much memory this process takes, measured so that what the allocators merely keep for later does not count.

Linux with the GNU C library only.
"""

from __future__ import annotations

import ctypes
import gc
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QPixmapCache
from typing_extensions import override

_FIELDS = "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"


class _MallInfo(ctypes.Structure):
    """`struct mallinfo2` of malloc.h, in bytes."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in _FIELDS)
    uordblks: int
    hblkhd: int


@dataclass(frozen=True)
class Memory:
    """Memory of this process in KiB."""

    resident: int
    """What the system counts as its own (RssAnon), after unused pages were handed back: heap, gaps in it and all."""
    allocated: int
    """What malloc has handed out and not got back: all of Qt's objects, and Python's larger ones."""

    @override
    def __str__(self) -> str:
        return f"{self.resident:,} KiB resident, {self.allocated:,} KiB allocated"


def memory() -> Memory:
    """Measure once what can go is gone: Qt's bounded store of painted pictures, Python's garbage, unused pages.

    Raises OSError where the system does not say.
    """
    QPixmapCache.clear()
    gc.collect()
    library = ctypes.CDLL(None)
    library.malloc_trim(0)
    library.mallinfo2.restype = _MallInfo
    heap = library.mallinfo2()
    return Memory(_own(), (heap.uordblks + heap.hblkhd) // 1024)


def _own() -> int:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1])
    msg = "the system does not say how much memory is used"
    raise OSError(msg)
