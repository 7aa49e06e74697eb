"""A small but complete knowledge for tests of the window: every kind of feature, three tracks, two editions."""

from __future__ import annotations

from dataclasses import replace

from app.knowledge.conditions import AllOf, AnyOf, Condition, Includes, Interval, Not, OneOf, Within
from app.knowledge.model import (
    Asked,
    Branch,
    ConsistencyRule,
    Criterion,
    Decision,
    Derived,
    DerivedCase,
    Disagreement,
    Edition,
    Eligibility,
    Evidence,
    Feature,
    FeatureValue,
    Group,
    HazardRatio,
    Kind,
    Knowledge,
    Option,
    Outcome,
    Role,
    Severity,
    Source,
    Strength,
    Therapy,
    Track,
)


def knowledge(*, extra_options: int = 0) -> Knowledge:
    """The sample; `extra_options` adds that many options that depend on the same features, for measuring."""
    current = _edition("current", "Current", historical=False, extra=extra_options)
    past = _edition("2012", "2012", historical=True, extra=0)
    past = replace(past, options=tuple(o for o in past.options if o.id != "radioligand"), reviewed="2012-12-31")
    past = replace(past, decisions=_decisions(without="radioligand"), cutoff="2012-12")
    therapies = {item.therapy: Therapy(item.therapy, item.label, "sample") for item in current.options}
    return Knowledge(
        version="2026.11",
        content_sha256="0" * 64,
        groups=(
            Group("pathology", "Pathology"),
            Group("imaging", "Receptors and growth"),
            Group("liver", "Liver"),
            Group("history", "Treatment so far"),
            Group("fitness", "Fitness and organ function"),
        ),
        features={item.id: item for item in FEATURES},
        sources={item.id: item for item in SOURCES},
        therapies=therapies,
        evidence={EVIDENCE.id: EVIDENCE},
        editions={"current": current, "2012": past},
    )


def _values(**labels: str) -> tuple[FeatureValue, ...]:
    return tuple(FeatureValue(key, words) for key, words in labels.items())


FEATURES = (
    Feature(
        "site",
        "Primary tumour site",
        "pathology",
        Asked.CORE,
        Kind.CHOICE,
        _values(
            pancreas="Pancreas",
            small_intestine="Small intestine (jejunum, ileum)",
            colon="Colon",
            rectum="Rectum",
            stomach="Stomach",
            unknown="Unknown primary",
        ),
        supplied_by="pathology",
    ),
    Feature(
        "differentiation",
        "Differentiation",
        "pathology",
        Asked.CORE,
        Kind.CHOICE,
        _values(well="Well differentiated (NET)", poor="Poorly differentiated (NEC)"),
        note="As the pathologist reports it; never inferred from Ki-67 alone.",
        supplied_by="pathology",
    ),
    Feature(
        "ki67",
        "Ki-67 index",
        "pathology",
        Asked.CORE,
        Kind.NUMBER,
        unit="%",
        low=0,
        high=100,
        note="The highest value counted in a hot spot.",
    ),
    Feature("grade", "Grade as reported", "pathology", Asked.CORE, Kind.CHOICE, _values(G1="G1", G2="G2", G3="G3")),
    Feature("nt_probnp", "NT-proBNP", "fitness", Asked.DETAIL, Kind.NUMBER, unit="pg/mL", low=0, high=100000),
    Feature(
        "sstr",
        "Somatostatin receptors",
        "imaging",
        Asked.CORE,
        Kind.CHOICE,
        _values(positive="Positive in all lesions", mixed="Heterogeneous", negative="Negative"),
        supplied_by="nuclear medicine",
    ),
    Feature(
        "growth",
        "Growth over the last 6 to 12 months",
        "imaging",
        Asked.CORE,
        Kind.CHOICE,
        _values(stable="Stable", slow="Slow progression", rapid="Rapid progression", responding="Responding"),
    ),
    Feature("resectable", "Liver metastases resectable", "liver", Asked.CORE, Kind.BOOLEAN),
    Feature(
        "load", "Hepatic tumour load", "liver", Asked.DETAIL, Kind.NUMBER, unit="% of liver volume", low=0, high=100
    ),
    Feature("extrahepatic", "Disease outside the liver", "liver", Asked.CORE, Kind.BOOLEAN),
    Feature(
        "portal_vein",
        "Portal vein",
        "liver",
        Asked.SAFETY,
        Kind.CHOICE,
        _values(patent="Patent", thrombosed="Main trunk thrombosed"),
    ),
    Feature(
        "prior",
        "Treatments given so far",
        "history",
        Asked.CORE,
        Kind.MULTI,
        _values(
            ssa="Somatostatin analogue",
            prrt="Radioligand therapy",
            everolimus="Everolimus",
            sunitinib="Sunitinib",
            chemotherapy="Chemotherapy",
            embolisation="Embolisation",
            resection="Liver resection",
        ),
    ),
    Feature(
        "ecog",
        "ECOG performance status",
        "fitness",
        Asked.CORE,
        Kind.NUMBER,
        low=0,
        high=4,
        whole=True,
        note="0 fully active, 4 bedbound.",
    ),
    Feature("clearance", "Creatinine clearance", "fitness", Asked.SAFETY, Kind.NUMBER, unit="mL/min", low=0, high=250),
    Feature("pregnant", "Pregnant or breastfeeding", "fitness", Asked.SAFETY, Kind.BOOLEAN),
    Feature(
        "diabetes",
        "Diabetes",
        "fitness",
        Asked.SAFETY,
        Kind.CHOICE,
        _values(none="None", controlled="Controlled", uncontrolled="Uncontrolled"),
    ),
)

SOURCES = (
    Source(
        "caplin2014",
        "trial",
        "Lanreotide in metastatic enteropancreatic neuroendocrine tumors",
        "Caplin ME, et al.",
        "N Engl J Med",
        2014,
        "371:224-233",
        doi="10.1056/NEJMoa1316158",
    ),
    Source(
        "guideline",
        "guideline",
        "A guideline on the treatment of these tumours",
        "Example A, et al.",
        "J Sample",
        2024,
        "1:1-10",
    ),
    Source("heard", "review", "Something said at a meeting", "Nobody N", "", 2020, verified=False),
)

EVIDENCE = Evidence(
    "clarinet",
    "caplin2014",
    "Randomised, double blind",
    "Well differentiated, Ki-67 below 10 %",
    "lanreotide against placebo",
    "progression-free survival",
    "At 24 months 65 % were free of progression with lanreotide and 33 % with placebo.",
    n=204,
    hazard_ratio=HazardRatio(0.47, 0.30, 0.73),
)

WELL = OneOf("differentiation", ("well",))
POSITIVE = OneOf("sstr", ("positive",))
PROGRESSING = OneOf("growth", ("slow", "rapid"))


def _criterion(owner: str, key: str, text: str, when: Condition, *, verified: bool = True) -> Criterion:
    return Criterion(f"{owner}.{key}", text, when, ("guideline",) if verified else ("heard",), verified)


def _branch(decision: str, key: str, words: str, when: Condition, *leads_to: str) -> Branch:
    branch = f"{decision}_{key}"
    return Branch(branch, words, Criterion(branch, f"{words}.", when, ("guideline",)), leads_to)


def _decisions(without: str = "") -> tuple[Decision, ...]:
    decisions = (
        Decision(
            "resection",
            "Can the liver metastases be removed completely?",
            (
                _branch("resection", "yes", "Resectable", OneOf("resectable", (True,)), "spread"),
                _branch("resection", "no", "Not resectable", OneOf("resectable", (False,)), "embolisation"),
            ),
        ),
        Decision(
            "spread",
            "Is there disease outside the liver?",
            (
                _branch("spread", "no", "Liver only", OneOf("extrahepatic", (False,)), "liver_resection", "ablation"),
                _branch("spread", "yes", "Disease outside the liver", OneOf("extrahepatic", (True,)), "board"),
            ),
        ),
        Decision(
            "biology",
            "How aggressive is the tumour?",
            (
                _branch("biology", "net", "Well differentiated", WELL, "growth_rate", "receptors"),
                _branch("biology", "nec", "Poorly differentiated", OneOf("differentiation", ("poor",)), "platinum"),
            ),
        ),
        Decision(
            "growth_rate",
            "Does it grow?",
            (
                _branch("growth_rate", "no", "Stable or responding", Not(PROGRESSING), "lanreotide", "watch"),
                _branch("growth_rate", "yes", "Progressing", PROGRESSING, "lanreotide", "everolimus", "captem"),
            ),
        ),
        Decision(
            "receptors",
            "Does it carry somatostatin receptors?",
            (
                _branch("receptors", "yes", "Receptor-positive", POSITIVE, "radioligand"),
                _branch(
                    "receptors", "no", "Not positive in all lesions", OneOf("sstr", ("mixed", "negative")), "board"
                ),
            ),
            note="On PET or scintigraphy.",
        ),
    )
    if not without:
        return decisions
    lead = ("board",)
    receptors = replace(decisions[4], branches=tuple(replace(b, leads_to=lead) for b in decisions[4].branches))
    return (*decisions[:4], receptors)


def _options() -> tuple[Option, ...]:
    grade_a = (
        Strength("ESMO 2020", "I, A", "guideline"),
        Strength("ASCO 2023", "Strong, moderate quality", "guideline"),
    )
    return (
        Option(
            "liver_resection",
            "liver_resection",
            Role.CURATIVE_INTENT,
            "Liver resection with curative intent",
            "Removal of all visible disease gives the longest survival.",
            strength=(grade_a[1],),
            sources=("guideline",),
        ),
        Option(
            "ablation",
            "ablation",
            Role.CURATIVE_INTENT,
            "Thermal ablation",
            sources=("heard",),
            verified=False,
            requires=(
                _criterion(
                    "ablation",
                    "load",
                    "Tumour load below 25 % of the liver.",
                    Within("load", Interval(high=25, high_included=False)),
                ),
            ),
        ),
        Option(
            "lanreotide",
            "lanreotide",
            Role.FIRST_LINE,
            "Lanreotide autogel",
            "Antiproliferative first line in receptor-positive tumours with a low Ki-67.",
            requires=(
                _criterion("lanreotide", "ki67", "Ki-67 at most 10 %.", Within("ki67", Interval(high=10))),
                _criterion("lanreotide", "sstr", "Receptors present.", OneOf("sstr", ("positive", "mixed"))),
            ),
            strength=grade_a,
            evidence=("clarinet",),
            sources=("caplin2014", "guideline"),
        ),
        Option("platinum", "platinum", Role.FIRST_LINE, "Platinum and etoposide", sources=("guideline",)),
        Option(
            "radioligand",
            "radioligand",
            Role.ADVANCED,
            "Radioligand therapy with 177Lu-DOTATATE",
            requires=(
                _criterion(
                    "radioligand",
                    "growing",
                    "Progression or a Ki-67 of at least 10 %.",
                    AnyOf((PROGRESSING, Within("ki67", Interval(low=10)))),
                ),
            ),
            strength=(grade_a[0],),
            sources=("guideline",),
        ),
        Option(
            "everolimus",
            "everolimus",
            Role.ADVANCED,
            "Everolimus",
            strength=grade_a,
            sources=("guideline",),
            requires=(_criterion("everolimus", "once", "Not given before.", Not(Includes("prior", ("everolimus",)))),),
        ),
        Option(
            "captem",
            "captem",
            Role.ADVANCED,
            "Capecitabine with temozolomide",
            sources=("guideline",),
            requires=(_criterion("captem", "site", "Pancreatic primary.", OneOf("site", ("pancreas",))),),
        ),
        Option(
            "embolisation",
            "embolisation",
            Role.ADVANCED,
            "Transarterial embolisation or chemoembolisation",
            sources=("guideline",),
        ),
        Option(
            "watch",
            "watch",
            Role.SURVEILLANCE,
            "Active surveillance",
            requires=(_criterion("watch", "grade", "Grade 1 or 2.", OneOf("grade", ("G1", "G2"))),),
            sources=("guideline",),
        ),
    )


def _eligibility() -> tuple[Eligibility, ...]:
    pregnant = OneOf("pregnant", (True,))
    return (
        Eligibility(
            "radioligand",
            contraindications=(
                _criterion(
                    "radioligand",
                    "kidney",
                    "Creatinine clearance below 40 mL/min.",
                    Within("clearance", Interval(high=40, high_included=False)),
                ),
                _criterion("radioligand", "pregnancy", "Pregnancy or breastfeeding.", pregnant),
            ),
            cautions=(
                _criterion(
                    "radioligand", "prior", "Radioligand therapy was given before.", Includes("prior", ("prrt",))
                ),
            ),
        ),
        Eligibility(
            "everolimus",
            contraindications=(_criterion("everolimus", "pregnancy", "Pregnancy or breastfeeding.", pregnant),),
            cautions=(
                _criterion(
                    "everolimus",
                    "diabetes",
                    "Diabetes that is not controlled.",
                    OneOf("diabetes", ("uncontrolled",)),
                    verified=False,
                ),
            ),
        ),
        Eligibility(
            "embolisation",
            contraindications=(
                _criterion(
                    "embolisation",
                    "portal",
                    "Thrombosis of the main portal vein.",
                    OneOf("portal_vein", ("thrombosed",)),
                ),
            ),
            cautions=(
                _criterion(
                    "embolisation",
                    "load",
                    "More than 75 % of the liver is tumour.",
                    Within("load", Interval(low=75, low_included=False)),
                ),
            ),
        ),
    )


def _extra(count: int) -> tuple[Option, ...]:
    sites = ("pancreas", "small_intestine", "colon", "rectum", "stomach", "unknown")
    conditions: tuple[Condition, ...] = (PROGRESSING, POSITIVE, WELL, OneOf("resectable", (True,)))
    return tuple(
        Option(
            f"extra_{n}",
            f"extra_{n}",
            tuple(Role)[n % 6],
            f"Sample regimen number {n} with a fairly long name",
            requires=(
                _criterion(f"extra_{n}", "site", "A fitting primary site.", OneOf("site", (sites[n % 6],))),
                _criterion(f"extra_{n}", "rest", "A fitting course.", conditions[n % 4]),
            ),
            strength=(Strength("ESMO 2020", "II, B", "guideline"),),
            sources=("guideline",),
        )
        for n in range(count)
    )


def _edition(key: str, label: str, *, historical: bool, extra: int) -> Edition:
    more = _extra(extra)
    who = Derived(
        "who",
        "WHO 2022",
        (
            DerivedCase("NET_G1", "NET G1", AllOf((WELL, Within("ki67", Interval(high=3, high_included=False))))),
            DerivedCase("NET_G2", "NET G2", AllOf((WELL, Within("ki67", Interval(3, 20))))),
            DerivedCase("NET_G3", "NET G3", AllOf((WELL, Within("ki67", Interval(low=20, low_included=False))))),
            DerivedCase("NEC", "NEC", OneOf("differentiation", ("poor",))),
        ),
        ("guideline",),
    )
    rules = (
        ConsistencyRule(
            "g1_ki67",
            AllOf((OneOf("grade", ("G1",)), Within("ki67", Interval(low=3)))),
            "Grade 1 means a Ki-67 below 3 %: correct the grade or the Ki-67 index.",
            sources=("guideline",),
        ),
        ConsistencyRule(
            "fit",
            AllOf((OneOf("resectable", (True,)), Within("ecog", Interval(low=3)))),
            "Resectable disease at a performance status of 3 or 4 is unusual: check both.",
            Severity.WARNING,
        ),
    )
    return Edition(
        id=key,
        label=label,
        title=f"Guidelines, {label}",
        reviewed="2026-11-23",
        cutoff="2026-11",
        historical=historical,
        summary="A sample edition.",
        sources=("guideline",),
        derived=(who,),
        rules=rules,
        tracks=(
            Track("cure", "Cure", "Surgery and ablation", ("resection",)),
            Track("control", "Tumour control", "Drugs and radioligands", ("biology", *(o.id for o in more))),
            Track("symptoms", "Symptoms and surveillance", "Alongside the others", ("watch",)),
        ),
        decisions=_decisions(),
        options=(*_options(), *more),
        outcomes=(Outcome("board", "Discuss at the board", "No option of this edition fits without discussion."),),
        eligibility=_eligibility(),
        disagreements=(
            Disagreement(
                "ki67_limit",
                "Limit of Ki-67 for somatostatin analogues",
                "One body sets the limit at 10 %, another names none.",
                ("guideline",),
                ("lanreotide",),
            ),
        ),
    )
