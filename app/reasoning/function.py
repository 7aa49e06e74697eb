"""A condition as the set of patients for whom it holds, and of those for whom it does not."""

from __future__ import annotations

from oxidd.bdd import BDDFunction
from oxidd.util import BooleanOperator

from app.knowledge.conditions import Truth


class Function:
    """A condition as seen by all valid patients: `when_true` and `when_false` are disjoint and cover them.

    `names`: the features on which they can depend. `variables`: all of the answer space, as a conjunction. One that is
    not `exact` was too large: both hold everyone, so that its truth stays open.
    """

    __slots__ = ("_variables", "exact", "names", "when_false", "when_true")

    def __init__(
        self,
        when_true: BDDFunction,
        when_false: BDDFunction,
        names: frozenset[str],
        variables: BDDFunction,
        *,
        exact: bool = True,
    ) -> None:
        self.when_true = when_true
        self.when_false = when_false
        self.names = names
        self._variables = variables
        self.exact = exact

    def given(self, known: BDDFunction) -> Function:
        """The function among the patients of a set."""
        return Function(self.when_true & known, self.when_false & known, self.names, self._variables)

    def holds(self, known: BDDFunction) -> bool:
        """Say whether it holds for some patient of a set."""
        return meet(self.when_true, known, self._variables)

    def fails(self, known: BDDFunction) -> bool:
        """Say whether it does not hold for some patient of a set."""
        return meet(self.when_false, known, self._variables)

    def truth(self, known: BDDFunction) -> Truth:
        """True or False when all completions of the known answers agree, else None."""
        if not self.fails(known):
            return True
        return None if self.holds(known) else False


def meet(left: BDDFunction, right: BDDFunction, variables: BDDFunction) -> bool:
    """Say whether two sets share a patient; `variables` are all on which they can depend.

    The set of those whom they share is not built: nearly all garbage would be such sets.
    """
    return left.apply_exists(BooleanOperator.AND, right, variables).satisfiable()
