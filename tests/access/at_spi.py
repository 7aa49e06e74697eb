"""What assistive technology finds: the program's window, read and pressed through AT-SPI alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_FOCUSABLE, _SHOWING = 11, 25
"""Bits of AtspiStateType."""


@dataclass(frozen=True)
class Place:
    """One accessible object, as it was when it was asked."""

    bus_name: str
    path: str
    role: str
    name: str
    description: str
    states: int

    @property
    def showing(self) -> bool:
        """Whether it is on screen."""
        return bool(self.states >> _SHOWING & 1)

    @property
    def focusable(self) -> bool:
        """Whether the keyboard can reach it."""
        return bool(self.states >> _FOCUSABLE & 1)


class Reader:
    """A screen reader's view of the running programs."""

    def __init__(self) -> None:
        with open_dbus_connection("SESSION") as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = _call(session, new_method_call(where, "GetAddress"))[0]
        self._bus = open_dbus_connection(address)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def window(self, words: str, seconds: float = 60) -> Place:
        """Wait for a window whose name holds the words; raises TimeoutError."""
        self._wait_for("object:children-changed", "ChildrenChanged")
        end = monotonic() + seconds
        while monotonic() < end:
            for application in self._children("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"):
                for place in self._children(*application):
                    if words in (found := self._place(*place)).name:
                        return found
            with suppress(TimeoutError):
                self._bus.receive(timeout=1)
        msg = f"no window called {words}"
        raise TimeoutError(msg)

    def read(self, place: Place) -> Iterator[Place]:
        """Everything in a place, in the order of reading."""
        for child in self._children(place.bus_name, place.path):
            found = self._place(*child)
            yield found
            yield from self.read(found)

    def press(self, place: Place) -> None:
        """Press a button as a screen reader does."""
        target = DBusAddress(place.path, place.bus_name, "org.a11y.atspi.Action")
        _call(self._bus, new_method_call(target, "DoAction", "i", (0,)))

    def hear(self, deed: Callable[[], None], seconds: float = 20) -> str:
        """Do something, and return the first announcement that follows; raises TimeoutError."""
        self._wait_for("object:announcement", "Announcement")
        with self._bus.filter(MatchRule(type="signal", member="Announcement")) as heard:
            deed()
            return str(self._bus.recv_until_filtered(heard, timeout=seconds).body[3][1])

    def _wait_for(self, event: str, signal: str) -> None:
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        for wish in (
            message_bus.AddMatch(MatchRule(type="signal", member=signal)),
            new_method_call(registry, "RegisterEvent", "s", (event,)),
        ):
            _call(self._bus, wish)

    def _place(self, bus_name: str, path: str) -> Place:
        target = DBusAddress(path, bus_name, _ACCESSIBLE)
        low, high = _call(self._bus, new_method_call(target, "GetState"))[0]
        role = _call(self._bus, new_method_call(target, "GetRoleName"))[0]
        name, description = (_call(self._bus, Properties(target).get(what))[0][1] for what in ("Name", "Description"))
        return Place(bus_name, path, role, name, description, high << 32 | low)

    def _children(self, bus_name: str, path: str) -> list[tuple[str, str]]:
        target = DBusAddress(path, bus_name, _ACCESSIBLE)
        return [(name, child) for name, child in _call(self._bus, new_method_call(target, "GetChildren"))[0]]


def _call(bus: DBusConnection, message: Message) -> tuple[Any, ...]:
    reply = bus.send_and_get_reply(message, timeout=20)
    if reply.header.message_type is MessageType.error:
        msg = f"{message.header.fields[HeaderFields.member]}: {reply.body}"
        raise RuntimeError(msg)
    return tuple(reply.body)
