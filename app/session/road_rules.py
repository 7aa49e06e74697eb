"""What a treatment and its outcome leave in the patient's answers.

These rules hold no clinical facts; each follows from what the words of the vocabulary (db/content/shared) mean:

- what was given stands in "treatment so far" (`prior_therapies`), and what was not tolerated in `not_tolerated`,
  under the member that names the drug, its class or the procedure; a treatment that no member names leaves none;
- stable, responding and progressing are answers to "growth over the last 6 to 12 months"; a treatment that was not
  tolerated says nothing about growth;
- progression under a somatostatin analogue is what `progressed_on_ssa` asks; without progression so far it is "no";
- `platinum_outcome` is known where an outcome says it; whether progression came within six months, none says;
- time passes: how long the tumour was stable, or how long ago it was found, is not known any more, nor how long
  PRRT held after it was given again;
- a primary that was resected is resected, and a gallbladder that was removed is removed;
- what described the liver before an operation or ablation, its resectability above all, does not describe it after;
- a procedure that was done is not planned any more; a syndrome that was treated is not untreated any more.

Everything else is carried along as it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from app.knowledge.conditions import Value
from app.knowledge.model import Feature
from app.session.effects import Add, Effect, Forget, Put, Remove, fits


class Course(Enum):
    """How a treatment went."""

    STABLE = "stable"
    RESPONDING = "responding"
    SLOW_PROGRESSION = "slow_progression"
    RAPID_PROGRESSION = "rapid_progression"
    NOT_TOLERATED = "not_tolerated"

    @property
    def progressing(self) -> bool:
        """Say whether the tumour grew."""
        return self in (Course.SLOW_PROGRESSION, Course.RAPID_PROGRESSION)


@dataclass(frozen=True, slots=True)
class Carried:
    """What one therapy leaves, whatever its outcome.

    `prior`: member of `prior_therapies`; `reaction`: member of `not_tolerated`; `planned`: member of
    `planned_procedure` that is done with it; `puts`: answers that it makes; `outdates`: features not known any more.
    """

    prior: str = ""
    reaction: str = ""
    planned: str = ""
    puts: tuple[tuple[str, Value], ...] = ()
    outdates: tuple[str, ...] = ()
    treats_syndrome: bool = False


_LESIONS = (
    "liver_metastases_pattern",
    "liver_resectability",
    "debulkable_percent",
    "hepatic_tumour_load_percent",
    "liver_distribution",
    "liver_lesion_count",
    "largest_liver_lesion_cm",
    "lesion_near_bile_duct_or_vessel",
    "future_liver_remnant_percent",
)
_OLD_LIVER = ("background_liver", "portal_vein", "biliary_status", "child_pugh")
_PRIMARY = ("primary_resectable", "primary_symptomatic")
_TIME = ("months_stable", "months_since_diagnosis")


def _drug(member: str) -> Carried:
    return Carried(prior=member, reaction=member)


_ANALOGUE = Carried(prior="ssa", reaction="ssa", treats_syndrome=True)
_PRRT = Carried(prior="prrt", reaction="prrt", planned="prrt", outdates=("months_controlled_by_prrt",))
_LIVER_SURGERY = Carried(prior="liver_resection", planned="surgery", outdates=_LESIONS)
_ABLATION = Carried(prior="ablation", planned="ablation", outdates=_LESIONS)
_EMBOLISATION = Carried(prior="embolisation", planned="embolisation")
_RADIOEMBOLISATION = Carried(prior="radioembolisation", planned="embolisation")
_SYMPTOMS = Carried(treats_syndrome=True)
_NOTHING = Carried()

RULES: Mapping[str, Carried] = {
    "liver_resection": _LIVER_SURGERY,
    "two_stage_hepatectomy": _LIVER_SURGERY,
    "cytoreductive_surgery": _LIVER_SURGERY,
    "primary_resection": Carried("primary_resection", "", "surgery", (("primary_status", "resected"),), _PRIMARY),
    "liver_transplantation": Carried("liver_transplantation", "", "surgery", (), _LESIONS + _OLD_LIVER),
    "thermal_ablation": _ABLATION,
    "ethanol_or_laser_ablation": _ABLATION,
    "bland_embolisation": _EMBOLISATION,
    "chemoembolisation": _EMBOLISATION,
    "drug_eluting_bead_chemoembolisation": _EMBOLISATION,
    "radioembolisation": _RADIOEMBOLISATION,
    "holmium_radioembolisation": _RADIOEMBOLISATION,
    "hepatic_artery_infusion": _NOTHING,
    "octreotide_lar": _ANALOGUE,
    "lanreotide_autogel": _ANALOGUE,
    "ssa_dose_escalation": _ANALOGUE,
    "short_acting_octreotide": _ANALOGUE,
    "interferon_alfa": _drug("interferon"),
    "prrt_lu_dotatate": _PRRT,
    "prrt_lu_edotreotide": _PRRT,
    "prrt_y90": _PRRT,
    "prrt_retreatment": _PRRT,
    "prrt_intra_arterial": _PRRT,
    "mibg_131i": _NOTHING,
    "everolimus": _drug("everolimus"),
    "sunitinib": _drug("sunitinib"),
    "cabozantinib": _drug("cabozantinib"),
    "surufatinib": _drug("surufatinib"),
    "belzutifan": _NOTHING,
    "dabrafenib_trametinib": _NOTHING,
    "trk_inhibitor": _NOTHING,
    "selpercatinib": _NOTHING,
    "pembrolizumab": _drug("checkpoint_inhibitor"),
    "nivolumab_ipilimumab": _drug("checkpoint_inhibitor"),
    "capecitabine_temozolomide": _drug("captem_or_temozolomide"),
    "temozolomide": _drug("captem_or_temozolomide"),
    "streptozocin_5fu": _drug("streptozocin"),
    "streptozocin_doxorubicin": _drug("streptozocin"),
    "dacarbazine_regimen": _drug("dacarbazine"),
    "folfox": _drug("oxaliplatin"),
    "cisplatin_etoposide": _drug("platinum_etoposide"),
    "carboplatin_etoposide": _drug("platinum_etoposide"),
    "cisplatin_irinotecan": _drug("irinotecan"),
    "folfiri": _drug("irinotecan"),
    "liposomal_irinotecan_5fu": _drug("irinotecan"),
    "telotristat": Carried(reaction="telotristat", treats_syndrome=True),
    "proton_pump_inhibitor": _SYMPTOMS,
    "diazoxide": Carried(reaction="diazoxide", treats_syndrome=True),
    "insulinoma_diet_and_glucose": _SYMPTOMS,
    "steroidogenesis_inhibitor": _SYMPTOMS,
    "bilateral_adrenalectomy": Carried(planned="surgery", treats_syndrome=True),
    "fluid_and_electrolytes": _SYMPTOMS,
    "hypercalcaemia_treatment": _SYMPTOMS,
    "periprocedural_octreotide": _NOTHING,
    "cardiac_valve_surgery": Carried(planned="surgery", outdates=("carcinoid_heart_disease",)),
    "antidiarrhoeal": _SYMPTOMS,
    "bile_acid_sequestrant": _NOTHING,
    "pancreatic_enzymes": _NOTHING,
    "bone_antiresorptive": _NOTHING,
    "bone_radiotherapy": _NOTHING,
    "nutrition_support": _NOTHING,
    "palliative_care": _NOTHING,
    "genetic_counselling": _NOTHING,
    "prophylactic_cholecystectomy": Carried(planned="surgery", puts=(("gallbladder", "removed"),)),
    "clinical_trial": _NOTHING,
    "multidisciplinary_review": _NOTHING,
    "active_surveillance": _NOTHING,
    "rebiopsy": Carried(planned="biopsy"),
    "follow_up_imaging": _NOTHING,
}
"""By therapy. One that is not listed, of another knowledge, leaves its outcome in `growth` and nothing else."""

SYSTEMIC_MEMBERS = frozenset(rule.prior for rule in RULES.values() if rule.prior and rule.reaction)
"""Members of `prior_therapies` that stand for drugs and radioligands; procedures make no line of treatment."""


def effects_of(therapy: str, course: Course, features: Mapping[str, Feature]) -> tuple[Effect, ...]:
    """What a therapy with this outcome changes in the answers, as far as the vocabulary can say it."""
    return tuple(effect for effect in _effects(therapy, course) if fits(effect, features))


def _effects(therapy: str, course: Course) -> Iterator[Effect]:
    if course is not Course.NOT_TOLERATED:
        yield Put("growth", course.value)
    carried = RULES.get(therapy)
    if carried is None:
        return
    if carried.prior:
        yield Add("prior_therapies", carried.prior)
    if carried.reaction and course is Course.NOT_TOLERATED:
        yield Add("not_tolerated", carried.reaction)
    if carried.planned:
        yield Remove("planned_procedure", carried.planned)
    if carried.treats_syndrome:
        yield Forget("syndrome_control", "untreated")
    yield from (Put(feature, value) for feature, value in carried.puts)
    yield from (Forget(feature) for feature in (*_TIME, *carried.outdates))
    if carried.prior == "ssa":
        yield from _after_analogue(course)
    if carried.prior == "platinum_etoposide":
        yield _after_platinum(course)


def _after_analogue(course: Course) -> Iterator[Effect]:
    if course.progressing:
        yield Put("progressed_on_ssa", value=True)
    elif course is not Course.NOT_TOLERATED:
        yield Put("progressed_on_ssa", value=False, only_if_open=True)


def _after_platinum(course: Course) -> Effect:
    known = {Course.RESPONDING: "responding", Course.NOT_TOLERATED: "intolerant"}
    return Put("platinum_outcome", known[course]) if course in known else Forget("platinum_outcome")
