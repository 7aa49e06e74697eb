"""Plausible patients one answer from a boundary: a patient of the file, taken across a limit by a smallest change."""

from __future__ import annotations

from random import Random

from app.knowledge.conditions import Answers, Value
from app.reasoning.what_if import Change
from app.teaching.engine import Engine
from app.teaching.questions import changed

_LATER = frozenset({"everolimus", "prrt", "embolisation", "radioembolisation"})
_LATER_PANCREAS = _LATER | {"captem_or_temozolomide", "sunitinib"}
"""Treatments that may be added to those of somebody treated already."""

_GROWING = ("slow_progression", "rapid_progression")
_BULKY_PERCENT = 20
"""No symptoms from bulk, and no need of shrinkage, are invented for a smaller share of the liver than this."""


def varied(engine: Engine, edition: str, start: Answers, random: Random) -> Answers | None:
    """A patient up to two changes away from a given one; None when what came out is not plausible."""
    answers = dict(start)
    for _ in range(random.choice((0, 1, 1, 2))):
        change = _a_change(engine, edition, answers, random)
        if change is not None:
            answers = consequences(changed(answers, change))
    age = answers.get("age_years")
    if isinstance(age, int | float):
        answers["age_years"] = min(max(int(age) + random.randint(-4, 4), 30), 80)
    return answers if plausible(engine, edition, answers) else None


def single_changes(engine: Engine, edition: str, answers: Answers, option: str) -> tuple[Change, ...]:
    """Changes of one answer that bring an option in or take it out, and that leave a plausible patient."""
    assessment = engine.assess(edition, answers)
    found = engine.explain(assessment, option).changes
    return tuple(change for change in found if len(change.parts) == 1 and may_change(engine, edition, answers, change))


def may_change(engine: Engine, edition: str, answers: Answers, change: Change) -> bool:
    """Say whether a change is one of findings, not of the illness, and leaves a plausible patient."""
    if change.lasting or not all(part.feature in engine.patients.may_differ for part in change.parts):
        return False
    after = changed(answers, change)
    return _treatments_fit(answers, after) and plausible(engine, edition, after)


def consequences(answers: Answers) -> dict[str, Value]:
    """The answers with those that follow from others: how long stable, whether on an analogue, no uptake."""
    growing = answers.get("growth") in _GROWING
    found = dict(answers)
    if "months_stable" in found:
        found["months_stable"] = 0 if growing else found["months_stable"] or 8
    if _on_an_analogue_alone(found):
        found["progressed_on_ssa"] = growing
    if found.get("sstr_status") == "negative" and "krenning_score" in found:
        found["krenning_score"] = 1
    return found


def plausible(engine: Engine, edition: str, answers: Answers) -> bool:
    """Say whether answers fit together: neither rule nor remark of any edition objects, and the course makes sense."""
    if engine.assess(edition, answers).conflicts or not _course_fits(answers) or not _bulk_fits(answers):
        return False
    read = (engine.assess(name, answers) for name in engine.knowledge.editions)
    return not any(assessment.conflicts or assessment.warnings for assessment in read)


def _a_change(engine: Engine, edition: str, answers: Answers, random: Random) -> Change | None:
    """A random change of one finding, or of two that say the same, at a random option."""
    assessment = engine.assess(edition, answers)
    if assessment.conflicts:
        return None
    options = [item.option for item in assessment.verdicts if engine.asked_about(assessment, item.option)]
    found = engine.explain(assessment, random.choice(options).id).changes
    fitting = [
        change
        for change in found
        if len(change.parts) <= 2
        and not change.lasting
        and all(part.feature in engine.patients.may_differ for part in change.parts)
        and _treatments_fit(answers, changed(answers, change))
    ]
    return random.choice(fitting) if fitting else None


def _treatments_fit(before: Answers, after: Answers) -> bool:
    """Nothing given is taken back, and what is added fits who is treated."""
    past, now = before.get("prior_therapies"), after.get("prior_therapies")
    if not isinstance(past, frozenset) or not isinstance(now, frozenset) or past == now:
        return True
    if not past <= now:
        return False
    if now - past == {"ssa"}:
        return after.get("syndrome_control") != "untreated" and after.get("differentiation") == "well"
    allowed = _LATER_PANCREAS if after.get("primary_site") == "pancreas" else _LATER
    return bool(past - {"primary_resection"}) and now - past <= allowed and after.get("differentiation") == "well"


def _on_an_analogue_alone(answers: Answers) -> bool:
    given = answers.get("prior_therapies")
    return isinstance(given, frozenset) and given - {"primary_resection"} == {"ssa"}


def _course_fits(answers: Answers) -> bool:
    """What is not known fits everything."""
    growth, given = answers.get("growth"), answers.get("prior_therapies")
    progressed = answers.get("progressed_on_ssa")
    if _on_an_analogue_alone(answers) and growth is not None and progressed not in (None, growth in _GROWING):
        return False
    if isinstance(given, frozenset) and "ssa" in given and answers.get("syndrome_control") == "untreated":
        return False
    treated = isinstance(given, frozenset) and bool(given - {"primary_resection"})
    return treated or given is None or growth != "responding"


def _bulk_fits(answers: Answers) -> bool:
    load = answers.get("hepatic_tumour_load_percent")
    bulky = answers.get("tumour_bulk_symptoms") is True or answers.get("shrinkage_needed") is True
    return not (bulky and isinstance(load, int | float) and load < _BULKY_PERCENT)
