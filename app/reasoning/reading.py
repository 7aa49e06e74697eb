"""One patient while being assessed: what follows from the answers, each thing worked out once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import Answers, Truth, evaluate, features_of
from app.knowledge.model import START, Feature
from app.patient.answers import NOT_KNOWN, answer_text
from app.reasoning.assessment import DerivedFinding, Reason, ReasonKind
from app.reasoning.compiled import CompiledEdition, Statement
from app.reasoning.conflicts import Usable, usable_answers
from app.reasoning.definitions import open_features, witness
from app.reasoning.function import Function
from app.reasoning.walk import Walk


class Reading:
    """A patient read with the eyes of one edition. Truths, forced answers and wordings are kept once found."""

    def __init__(
        self,
        compiled: CompiledEdition,
        features: Mapping[str, Feature],
        answers: Answers,
        before: Reading | None = None,
    ) -> None:
        """Read a patient, taking over from another reading what no other answer has to do with."""
        self.raw = answers
        self.usable: Usable = usable_answers(compiled, answers)
        self._compiled, self._features = compiled, features
        self._order = compiled.feature_order
        self._truths: dict[Function, Truth] = {}
        self._known: dict[frozenset[str], BDDFunction] = {}
        self._forced: dict[str, bool] = {}
        self._shown: dict[str, str] = {}
        self._reasons: dict[int, Reason] = {}
        self._ways: dict[str, tuple[tuple[str, ...], tuple[Reason, ...]]] = {START: ((START,), ())}
        if before is not None:
            self._take_over(before, differing(before.usable.answers, self.usable.answers))
        self.walked = Walk(compiled, self.usable.answers, self.known, self.truth)
        self.derived = tuple(self._finding(item) for item in compiled.derived_cases)

    def truth(self, statement: Statement) -> Truth:
        """Truth of a statement over all completions of the usable answers."""
        function = statement.function
        if function in self._truths:
            return self._truths[function]
        truth = self._truths[function] = statement.truth(self.usable.answers, self.known)
        return truth

    def known(self, names: frozenset[str]) -> BDDFunction:
        """The patients who fit the usable answers to these features."""
        if names not in self._known:
            self._known[names] = self._compiled.space.known(self.usable.answers, names)
        return self._known[names]

    def way_to(self, node: str) -> tuple[tuple[str, ...], tuple[Reason, ...]]:
        """Node ids from the start to a node along the path closest to the patient, and the branches on it."""
        if node not in self._ways:
            parent = self.walked.best_parent[node]
            path, reasons = self.way_to(parent)
            branch = self._compiled.branches.get(node)
            if branch is not None:
                reasons = (*reasons, self.reason(branch, ReasonKind.BRANCH))
            self._ways[node] = (*path, node), reasons
        return self._ways[node]

    def reason(self, statement: Statement, kind: ReasonKind) -> Reason:
        """A statement with the patient's answers beside it."""
        key = id(statement)
        if key not in self._reasons:
            truth = self.excludes(statement) if kind is ReasonKind.CONTRAINDICATION else self.truth(statement)
            words = self.worded(statement.named)
            self._reasons[key] = Reason(statement.criterion, kind, statement.owner, words, truth)
        return self._reasons[key]

    def excludes(self, statement: Statement) -> Truth:
        """Truth of an exclusion; it counts as met by the answers as given, even where they contradict others."""
        if self.usable.conflicts and evaluate(statement.condition, self.raw):
            return True
        return self.truth(statement)

    def open_in(self, statements: Iterable[Statement]) -> frozenset[str]:
        """Unanswered features on which statements that are still open depend."""
        names = frozenset[str]()
        for statement in statements:
            if self.truth(statement) is None:
                names |= open_features(statement.condition, self.usable.answers)
        return names

    def askable(self, names: frozenset[str]) -> tuple[str, ...]:
        """Order features as the vocabulary does and drop those whose answer already follows from others."""
        kept = sorted(names, key=self._order.__getitem__)
        return tuple(name for name in kept if name in self.raw or not self._is_forced(name)) or tuple(kept)

    def worded(self, names: Iterable[str]) -> str:
        """The patient's answers to features and derived features, each with its label."""
        return "; ".join(self._word(name) for name in names)

    def _take_over(self, before: Reading, changed: set[str]) -> None:
        self._truths = {
            function: truth for function, truth in before._truths.items() if function.names.isdisjoint(changed)
        }
        self._known = {names: known for names, known in before._known.items() if names.isdisjoint(changed)}
        linked = self._compiled.space.linked
        self._forced = {name: forced for name, forced in before._forced.items() if linked((name,)).isdisjoint(changed)}

    def _is_forced(self, name: str) -> bool:
        if name not in self._forced:
            self._forced[name] = self._compiled.space.is_forced(name, self.usable.answers)
        return self._forced[name]

    def _word(self, name: str) -> str:
        if name not in self._shown:
            feature = self._features.get(name)
            if feature is None:
                self._shown[name] = self._word_derived(name)
            else:
                self._shown[name] = f"{feature.label}: {answer_text(feature, self.raw.get(name))}"
        return self._shown[name]

    def _word_derived(self, name: str) -> str:
        label = next(item.label for item in self._compiled.edition.derived if item.id == name)
        value = next(item.value for item in self.derived if item.id == name)
        words = (case.criterion.text for key, case in self._compiled.derived_cases[name] if key == value)
        return f"{label}: {next(words, NOT_KNOWN)}"

    def _finding(self, derived: str) -> DerivedFinding:
        truths = [(value, case, self.truth(case)) for value, case in self._compiled.derived_cases[derived]]
        for value, case, truth in truths:
            if truth:
                return DerivedFinding(derived, value, (value,), self._given(case))
        return DerivedFinding(derived, None, tuple(value for value, _, truth in truths if truth is not False), ())

    def _given(self, case: Statement) -> tuple[str, ...]:
        """Answers that make a condition true; where it takes consistency rules, as few as can be left."""
        answers = self.usable.answers
        if evaluate(case.condition, answers):
            return witness(case.condition, answers)
        linked = self._compiled.space.linked(features_of(case.condition))
        kept = {name: value for name, value in answers.items() if name in linked}
        for name in reversed(list(kept)):
            fewer = {key: value for key, value in kept.items() if key != name}
            if case.truth(fewer, partial(self._compiled.space.known, fewer)):
                kept = fewer
        return tuple(sorted(kept, key=self._order.__getitem__))


def differing(one: Answers, other: Answers) -> set[str]:
    """Features whose answer is not the same."""
    return {name for name in one.keys() | other.keys() if one.get(name) != other.get(name)}
