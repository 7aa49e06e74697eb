"""A condition as the set of patients for whom it holds, and of those for whom it does not."""

from __future__ import annotations

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import Truth


class Function:
    """A condition as seen by all valid patients: `when_true` and `when_false` are disjoint and cover them.

    `names`: the features on which they can depend. One that is not `exact` was too large: both hold everyone, so that
    its truth stays open.
    """

    __slots__ = ("exact", "names", "when_false", "when_true")

    def __init__(
        self, when_true: BDDFunction, when_false: BDDFunction, names: frozenset[str], *, exact: bool = True
    ) -> None:
        self.when_true = when_true
        self.when_false = when_false
        self.names = names
        self.exact = exact

    def given(self, known: BDDFunction) -> Function:
        """The function among the patients of a set."""
        return Function(self.when_true & known, self.when_false & known, self.names)

    def truth(self, known: BDDFunction) -> Truth:
        """True or False when all completions of the known answers agree, else None."""
        if not (self.when_false & known).satisfiable():
            return True
        return None if (self.when_true & known).satisfiable() else False
