"""The path as a picture: an SVG made for paper, in black and greys, each verdict told by sign, word and border.

The graph in the window is thousands of pixels high; on a page its words could not be read. This picture holds only what
the patient reaches. It needs no Qt: widths of words are estimated, a little generously.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.reasoning.assessment import Status
from app.report.markup import Markup, element
from app.report.path import End, Lane, Step, Taken
from app.report.words import STATUS_MARKS, STATUS_WORDS, counted_verdict

WIDTH = 703.0
"""Width of an A4 page between its margins, at 96 dots per inch."""

_LANE = 92.0
_GAP, _ROW_GAP, _LANE_GAP = 14.0, 3.0, 4.0
_PAD = 3.0
_SMALL, _SIZE = 7.6, 8.8
_LINE = 1.25
_NARROW, _WIDE = set("iljtfrI.,;:'|!()[] -/1"), set("mwMW@%")
_SHOWN = (Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.CONTRAINDICATED)


@dataclass(frozen=True)
class Picture:
    """An SVG with its size in pixels."""

    svg: str
    width: float
    height: float


@dataclass(frozen=True)
class _Ink:
    size: float
    weight: str = "400"
    colour: str = "#000"


_QUESTION, _PLAIN, _STRONG = _Ink(_SMALL, colour="#444"), _Ink(_SIZE), _Ink(_SIZE, "600")


@dataclass
class _Box:
    """A decision with its answer, or an end, and what follows it to the right."""

    small: list[str]
    lines: list[str]
    open: bool = False
    status: Status | None = None
    end: bool = False
    after: list[_Box] = field(default_factory=list)

    @property
    def height(self) -> float:
        return len(self.small) * _SMALL * _LINE + len(self.lines) * _SIZE * _LINE + 2 * _PAD


def path_picture(lanes: Sequence[Lane], *, brief: bool) -> Picture | None:
    """Draw the path; `brief` counts options and leaves out supportive care. None when nothing is reached."""
    shown = [lane for lane in lanes if not brief or _worth(lane)]
    depth = max((max([1, *map(_depth, lane.steps)]) for lane in shown), default=0)
    if not depth:
        return None
    column = (WIDTH - _LANE) / (depth + 1)
    drawing = _Drawing(column)
    top = 1.0
    for lane in shown:
        top = drawing.lane(lane, top, brief=brief) + _LANE_GAP
    described = "The patient's path through the decisions, track by track"
    svg = element(
        "svg",
        element("title", described),
        *drawing.parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDTH:g} {top:.0f}",
        width=WIDTH,
        height=round(top),
        role="img",
        font_family="Inter",
    )
    return Picture(svg, WIDTH, round(top))


def _worth(lane: Lane) -> bool:
    whole = Taken("", open=False, steps=lane.steps, ends=lane.ends)
    return whole.leads_somewhere(care=False)


def _depth(step: Step) -> int:
    return 1 + max((_depth(below) for taken in step.taken for below in taken.steps), default=0)


class _Drawing:
    def __init__(self, column: float) -> None:
        self.parts: list[Markup] = []
        self._column = column
        self._room = column - _GAP - 2 * _PAD
        self._bold_room = self._room * 0.93

    def lane(self, lane: Lane, top: float, *, brief: bool) -> float:
        """Draw a track from `top` on; returns where it ends."""
        name = _wrap(lane.label, _LANE - 2 * _PAD, _SIZE)
        boxes = [*self._ends(lane.ends, brief=brief), *self._steps(lane.steps, brief=brief)]
        ground = len(self.parts)
        bottom = top + _PAD + len(name) * _SIZE * _LINE + _PAD
        y = top + _PAD
        for box in boxes:
            y = self._place(box, 0, y, None)
        bottom = max(bottom, y)
        lane_ground = element("rect", x=0, y=top, width=WIDTH, height=bottom - top, rx=4, fill="#f2f2f2")
        self.parts.insert(ground, lane_ground)
        self._text(name, _PAD + 2, top + _PAD, _STRONG)
        return bottom

    def _steps(self, steps: Sequence[Step], *, brief: bool) -> Iterator[_Box]:
        for step in steps:
            question = _wrap(step.question, self._room, _SMALL)
            if step.repeated and not brief:
                yield _Box(question, ["as above"])
            for item in step.taken:
                if item.leads_somewhere(care=not brief) or not (brief or item.open):
                    answer = _wrap(f"{item.answer} (open)" if item.open else item.answer, self._bold_room, _SIZE)
                    after = [*self._ends(item.ends, brief=brief), *self._steps(item.steps, brief=brief)]
                    yield _Box(question, answer, open=item.open, after=after)
            idle = [item.answer for item in step.taken if item.open and not item.leads_somewhere()]
            if idle and not brief:
                yield _Box(
                    question, _wrap(f"Open, without an option: {' / '.join(idle)}", self._room, _SIZE), open=True
                )

    def _ends(self, ends: Sequence[End], *, brief: bool) -> Iterator[_Box]:
        """Options by verdict: counted in one box, or named with a box for each verdict."""
        shown = [end for end in ends if not (brief and end.care)]
        named = {status: [end.label for end in shown if end.status is status] for status in _SHOWN}
        found = [status for status in _SHOWN if named[status]]
        if found and brief:
            lines = [f"{STATUS_MARKS[item]} {counted_verdict(item, len(named[item]))}" for item in found]
            yield _Box([], lines, end=True, status=found[0])
        for status in () if brief else found:
            wrapped = (_wrap(f"{STATUS_MARKS[status]} {label}", self._bold_room, _SIZE) for label in named[status])
            yield _Box([STATUS_WORDS[status]], [line for lines in wrapped for line in lines], end=True, status=status)
        for end in ends:
            if end.status is None and not brief:
                yield _Box([], _wrap(end.label, self._room, _SIZE), end=True)

    def _place(self, box: _Box, column: int, top: float, above: tuple[float, float] | None) -> float:
        """Draw a box and what follows it; returns where the next one can begin."""
        x = _LANE + column * self._column
        self._frame(box, x, top)
        if above is not None:
            middle = top + min(box.height, 2 * _SIZE) / 2
            turn = above[0] + _GAP / 2
            points = (
                f"{above[0]:.1f},{above[1]:.1f} {turn:.1f},{above[1]:.1f} {turn:.1f},{middle:.1f} {x:.1f},{middle:.1f}"
            )
            dashes = {"stroke_dasharray": "3 2"} if box.open else {}
            line = element("polyline", points=points, fill="none", stroke="#444", stroke_width=1.2, **dashes)
            self.parts.append(line)
        leave = x + self._column - _GAP, top + min(box.height, 2 * _SIZE) / 2
        y = top
        for following in box.after:
            y = self._place(following, column + 1, y, leave)
        return max(top + box.height + _ROW_GAP, y)

    def _frame(self, box: _Box, x: float, top: float) -> None:
        width, height = self._column - _GAP, box.height
        dashes = {"stroke_dasharray": "3 2"} if box.open or box.status is Status.NEEDS_INFORMATION else {}
        plain = box.end and box.status is None
        strong = 1.6 if box.status is Status.APPLICABLE else 0.8
        frame = {"fill": "#f2f2f2" if plain else "#fff", "stroke": "#999" if plain else "#222", "stroke_width": strong}
        self.parts.append(element("rect", x=x, y=top, width=width, height=height, rx=3, **frame, **dashes))
        if box.status is Status.CONTRAINDICATED:
            inner = {"x": x + 1.6, "y": top + 1.6, "width": width - 3.2, "height": height - 3.2}
            self.parts.append(element("rect", **inner, rx=2, fill="none", stroke="#222", stroke_width=0.8))
        self._text(box.small, x + _PAD, top + _PAD, _QUESTION)
        below = top + _PAD + len(box.small) * _SMALL * _LINE
        self._text(box.lines, x + _PAD, below, _PLAIN if plain or box.open else _STRONG)

    def _text(self, lines: Sequence[str], x: float, top: float, ink: _Ink) -> None:
        look: dict[str, str | float] = {"font_size": ink.size, "fill": ink.colour, "font_weight": ink.weight}
        for number, line in enumerate(lines):
            self.parts.append(element("text", line, x=x, y=top + (number + 0.8) * ink.size * _LINE, **look))


def _wrap(words: str, room: float, size: float) -> list[str]:
    """Break words into lines by their estimated width; a word that is too long breaks inside."""
    lines, line = [], ""
    for word in words.split():
        part = word
        while _width(part, size) > room and len(part) > 1:
            fit = next(n for n in range(len(part) - 1, 0, -1) if n == 1 or _width(part[:n], size) <= room)
            lines += [line] if line else []
            line, part = "", part[fit:]
            lines.append(word[: len(word) - len(part)][-fit:])
        joined = f"{line} {part}".strip()
        if _width(joined, size) > room and line:
            lines.append(line)
            line = part
        else:
            line = joined
    return [*lines, line] if line else lines


def _width(words: str, size: float) -> float:
    return size * sum(
        0.33 if char in _NARROW else 0.92 if char in _WIDE else 0.68 if char.isupper() else 0.6 for char in words
    )
