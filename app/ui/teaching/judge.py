"""What the knowledge says of a teaching case: assessed beside the session, which stays as it is."""

from __future__ import annotations

from app.knowledge.conditions import Answers
from app.knowledge.model import Edition, Knowledge
from app.reasoning.assessment import OUT, Assessment
from app.reasoning.comparison import Comparison, compare
from app.reasoning.explanation import Explanation
from app.session.state import SessionState
from app.teaching.court import Court
from app.teaching.run import Run
from app.ui.compare.pairs import Head, Pair
from app.ui.session_model import SessionModel


class Judge:
    """Answers for the pages of teaching cases."""

    def __init__(self, model: SessionModel) -> None:
        self.model = model

    @property
    def knowledge(self) -> Knowledge:
        """What judges."""
        return self.model.knowledge

    def edition(self, run: Run) -> Edition:
        """The edition in which the present stage is judged."""
        return self.knowledge.edition(run.present.edition)

    def assess(self, edition: str, answers: Answers) -> Assessment:
        """Assess the patient of a case."""
        return self.model.read(SessionState(edition=edition, answers=answers)).assessment

    def assess_run(self, run: Run) -> Assessment:
        """Assess the patient as far as told."""
        return self.assess(run.present.edition, run.answers)

    @property
    def court(self) -> Court:
        """The same for those that know no window."""
        return Court(self.knowledge, self.assess, self._explain)

    def parting(self, assessment: Assessment, option: str, titles: tuple[str, str]) -> Pair | None:
        """The patient beside the nearest one to whom an option would be open; None where none is near."""
        if assessment.verdict(option).status not in OUT:
            return None
        comparison = self.court.beside(assessment, option)
        return self._pair(comparison, titles, patients=True) if comparison is not None else None

    def step(self, before: Assessment, after: Assessment, titles: tuple[str, str]) -> Pair:
        """The patient before and after a stage was told."""
        return self._pair(compare(self.knowledge, before, after), titles, patients=False)

    def _explain(self, assessment: Assessment, option: str) -> Explanation:
        return self.model.explain(option, assessment)

    def _pair(self, comparison: Comparison, titles: tuple[str, str], *, patients: bool) -> Pair:
        shorts = ("A", "B") if patients else titles
        past = self.knowledge.edition(comparison.left.edition).historical
        heads = [Head(title, "", short, past) for title, short in zip(titles, shorts, strict=True)]
        return Pair(comparison, heads[0], heads[1], patients=patients)
