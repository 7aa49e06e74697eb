"""Characters that can hide or turn round what is read; no text from a file may hold them."""

from __future__ import annotations

import re

STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters but tab and line ends, and those that turn the direction of writing round."""
