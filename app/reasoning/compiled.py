"""An edition made ready for assessing: expanded conditions and their exact functions, built once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeAlias

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import AllOf, Answers, Condition, Judge, Truth, features_of, judge
from app.knowledge.model import START, Criterion, Edition, Eligibility, Feature, Option, Severity
from app.knowledge.order import parents_in_order
from app.reasoning.definitions import Definitions
from app.reasoning.diagrams import Limits
from app.reasoning.function import Function
from app.reasoning.space import AnswerSpace

if TYPE_CHECKING:
    from app.knowledge.graph import DecisionGraph

Knowing: TypeAlias = Callable[[frozenset[str]], BDDFunction]
"""Gives the patients who fit what is known of some features."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A criterion with its condition over base features and its exact function.

    `owner`: the decision, option, therapy or derived feature that the criterion belongs to. `named`: the features and
    derived features that it speaks of; `asked`: the features that it comes down to. `judge` evaluates the condition.
    Criteria that ask the same share a function.
    """

    owner: str
    criterion: Criterion
    condition: Condition
    function: Function
    named: tuple[str, ...]
    asked: tuple[str, ...]
    judge: Judge

    def truth(self, answers: Answers, known: Knowing) -> Truth:
        """Kleene truth, or where that is open the truth over all completions."""
        truth = self.judge(answers)
        return self.function.truth(known(self.function.names)) if truth is None else truth


@dataclass(frozen=True, slots=True)
class Screening:
    """Statements of one owner (option or therapy) that an option brings along."""

    requires: tuple[Statement, ...] = ()
    contraindications: tuple[Statement, ...] = ()
    cautions: tuple[Statement, ...] = ()


@dataclass(frozen=True)
class OptionPlan:
    """What decides one option besides its place in the graph: its own statements and its therapy's."""

    option: Option
    own: Screening
    therapy: Screening
    indication: Function
    depends_on: frozenset[str]
    """Features whose answers can change the verdict, its reasons or their wording."""
    asks: tuple[str, ...]
    """Features whose answers can change the verdict, in the order of the vocabulary."""
    exact: bool
    """Whether all completions can be looked at; else some diagram was too large and single criteria have to do."""

    @cached_property
    def names(self) -> frozenset[str]:
        """`asks` in no order."""
        return frozenset(self.asks)

    @cached_property
    def requires(self) -> tuple[Statement, ...]:
        """Requirements of the option, then of the therapy."""
        return self.own.requires + self.therapy.requires

    @cached_property
    def contraindications(self) -> tuple[Statement, ...]:
        """Absolute contraindications of the option, then of the therapy."""
        return self.own.contraindications + self.therapy.contraindications

    @cached_property
    def cautions(self) -> tuple[Statement, ...]:
        """Cautions of the option, then of the therapy."""
        return self.own.cautions + self.therapy.cautions


def _statements(screening: Screening) -> tuple[Statement, ...]:
    return screening.requires + screening.contraindications + screening.cautions


def joint_space(
    editions: Iterable[Edition], features: Mapping[str, Feature], limits: Limits | None = None
) -> AnswerSpace:
    """One answer space for several editions: bands cut by all their conditions, patients valid in each of them."""
    conditions: list[Condition] = []
    forbidden: list[Condition] = []
    for edition in editions:
        definitions = Definitions(edition.derived)
        conditions += _conditions(edition, definitions)
        forbidden += [item for item in _forbidden(edition, definitions) if item not in forbidden]
    return AnswerSpace(features, conditions, forbidden, limits)


def _forbidden(edition: Edition, definitions: Definitions) -> list[Condition]:
    return [definitions.expand(rule.forbidden) for rule in edition.rules if rule.severity is Severity.ERROR]


def _conditions(edition: Edition, definitions: Definitions) -> Iterator[Condition]:
    owners: Iterable[Option | Eligibility] = (*edition.options, *edition.eligibility)
    criteria = [branch.criterion for decision in edition.decisions for branch in decision.branches]
    for owner in owners:
        criteria += [*owner.requires, *owner.contraindications, *owner.cautions]
    yield from (definitions.expand(criterion.condition) for criterion in criteria)
    yield from (definitions.expand(invariant.state) for invariant in edition.invariants)
    for derived in edition.derived:
        yield from (definitions.case(derived.id, case.value) for case in derived.cases)


class CompiledEdition:
    """Graph, definitions, answer space and functions of one edition."""

    def __init__(self, edition: Edition, features: Mapping[str, Feature], space: AnswerSpace | None = None) -> None:
        """Prepare an edition, in an answer space of its own or in one that it shares with others (`joint_space`)."""
        self.edition = edition
        self.feature_order = {name: index for index, name in enumerate(features)}
        self.definitions = Definitions(edition.derived)
        self._meanings: dict[Condition, tuple[Function, Judge, tuple[str, ...]]] = {}
        self._usable: dict[str, BDDFunction] = {}
        self.parents = parents_in_order(edition)
        self.order = tuple(self.parents)
        self.forbidden = _forbidden(edition, self.definitions)
        self.space = space or joint_space([edition], features)
        self.rules = tuple((rule, self.definitions.expand(rule.forbidden)) for rule in edition.rules)
        self.breaks = tuple(judge(forbidden) for _, forbidden in self.rules)
        """Says of answers whether they break a rule, in the order of `rules`."""
        self.derived_cases = {item.id: self._cases(item.id) for item in edition.derived}
        self.branches = {
            branch.id: self._statement(decision.id, branch.criterion)
            for decision in edition.decisions
            for branch in decision.branches
        }
        self.steps = tuple((node, self.parents[node], self.branches.get(node)) for node in self.order[1:])
        """Each node but the start, after its parents: the node, these parents, and its statement if it is a branch."""
        self.inexact: set[str] = set()
        """Nodes whose reach is too large to be exact; `reach` holds everyone for them."""
        self.reach = self._reach_functions()
        eligibility = {item.therapy: self._screening(item.therapy, item) for item in edition.eligibility}
        self.plans = tuple(
            self._plan(option, eligibility.get(option.therapy, Screening())) for option in edition.options
        )

    @cached_property
    def graph(self) -> DecisionGraph:
        """The graph of the edition. Assessing does without: importing networkx takes half as long as a bare window."""
        from app.knowledge.graph import build_graph

        return build_graph(self.edition)

    @cached_property
    def _branches_above(self) -> Mapping[str, frozenset[str]]:
        """For each node the branches on any way to it, itself left out."""
        above: dict[str, frozenset[str]] = {}
        for node, parents in self.parents.items():
            ways = frozenset[str]().union(parents, *(above[parent] for parent in parents))
            above[node] = ways.intersection(self.branches)
        return above

    @cached_property
    def plan_of(self) -> Mapping[str, OptionPlan]:
        """Plans by option id."""
        return {plan.option.id: plan for plan in self.plans}

    def _cases(self, derived: str) -> tuple[tuple[str, Statement], ...]:
        item = next(item for item in self.edition.derived if item.id == derived)
        return tuple(
            (case.value, self._statement(derived, Criterion(f"{derived}.{case.value}", case.label, case.condition)))
            for case in item.cases
        )

    def _statement(self, owner: str, criterion: Criterion) -> Statement:
        condition = self.definitions.expand(criterion.condition)
        if condition not in self._meanings:
            diagram = self.space.diagrams.attempt(lambda: self.space.diagram(condition))
            asked = features_of(condition)
            self._meanings[condition] = self.space.function(diagram, asked), judge(condition), asked
        function, judged, asked = self._meanings[condition]
        return Statement(owner, criterion, condition, function, features_of(criterion.condition), asked, judged)

    def _screening(self, owner: str, asking: Option | Eligibility) -> Screening:
        own = partial(self._statement, owner)
        return Screening(
            tuple(map(own, asking.requires)),
            tuple(map(own, asking.contraindications)),
            tuple(map(own, asking.cautions)),
        )

    def _reach_functions(self) -> dict[str, tuple[BDDFunction, frozenset[str]]]:
        """For each node the patients that reach it, and the features that this depends on."""
        reach: dict[str, tuple[BDDFunction, frozenset[str]]] = {START: (self.space.everyone, frozenset())}
        for node in self.order[1:]:
            parents = [reach[parent] for parent in self.parents[node]]
            names = frozenset[str]().union(*(parent[1] for parent in parents))
            if node in self.branches:
                names = names.union(self.branches[node].asked)
            whole = self.inexact.isdisjoint(self.parents[node])
            diagram = self.space.diagrams.attempt(partial(self._arriving, node, parents)) if whole else None
            if diagram is None:
                self.inexact.add(node)
            reach[node] = (self.space.everyone if diagram is None else diagram, names)
        return reach

    def _arriving(self, node: str, parents: Iterable[tuple[BDDFunction, frozenset[str]]]) -> BDDFunction:
        diagram = self.space.diagrams.union(parent[0] for parent in parents)
        branch = self.branches.get(node)
        return diagram if branch is None else diagram & self.space.diagram(branch.condition)

    @cached_property
    def reach_functions(self) -> Mapping[str, Function]:
        """Exact function of reaching each node."""
        diagrams = {node: None if node in self.inexact else self.reach[node][0] for node in self.order}
        return {node: self.space.function(diagrams[node], self.reach[node][1]) for node in self.order}

    def _plan(self, option: Option, therapy: Screening) -> OptionPlan:
        own = self._screening(option.id, option)
        required = AllOf(tuple(statement.condition for statement in own.requires + therapy.requires))
        arriving, names = self.reach[option.id]
        diagram = None
        if option.id not in self.inexact:
            diagram = self.space.diagrams.attempt(lambda: arriving & self.space.diagram(required))
        function = self.space.function(diagram, names.union(features_of(required)))
        statements = [*_statements(own), *_statements(therapy)]
        branches = (self.branches[node] for node in self._branches_above[option.id])
        depends_on = self._depends_on([*statements, *branches])
        whole = function.exact and all(statement.function.exact for statement in statements)
        exact = whole and self.space.unruled.isdisjoint(depends_on)
        return OptionPlan(option, own, therapy, function, depends_on, self._asks(option, own, therapy), exact)

    def _asks(self, option: Option, own: Screening, therapy: Screening) -> tuple[str, ...]:
        screenings = (own, therapy)
        decisive = (item for part in screenings for item in (*part.requires, *part.contraindications))
        names = self.reach[option.id][1].union(*(item.asked for item in decisive))
        return tuple(sorted(self.space.linked(names), key=self.feature_order.__getitem__))

    def _depends_on(self, statements: Iterable[Statement]) -> frozenset[str]:
        names: set[str] = set()
        for statement in statements:
            names.update(statement.asked)
            for derived in self.derived_cases.keys() & set(statement.named):
                names.update(*(case.asked for _, case in self.derived_cases[derived]))
        return self.space.linked(names)

    def usable(self, option: str) -> BDDFunction:
        """Valid patients for whom the option is indicated and not excluded; raises MemoryError if not `exact`."""
        if option not in self._usable:
            self._usable[option] = self.space.valid(self.offered(option))
        return self._usable[option]

    def offered(self, option: str) -> BDDFunction:
        """The same, held against those rules only that concern the indication."""
        plan = self.plan_of[option]
        if not plan.exact:
            msg = f"{option}: too large for exact treatment"
            raise MemoryError(msg)
        patients = plan.indication.when_true
        for statement in plan.contraindications:
            patients = patients & ~self.space.diagram(statement.condition)
        return patients
