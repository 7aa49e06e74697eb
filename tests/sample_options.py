"""Options of the sample knowledge and what their therapies ask for."""

from __future__ import annotations

from app.knowledge.conditions import AnyOf, Condition, Includes, Interval, Not, OneOf, Within
from app.knowledge.model import Criterion, Eligibility, Option, Role, Strength

WELL = OneOf("differentiation", ("well",))
POSITIVE = OneOf("sstr", ("positive",))
PROGRESSING = OneOf("growth", ("slow", "rapid"))


def _criterion(owner: str, key: str, text: str, when: Condition, *, verified: bool = True) -> Criterion:
    return Criterion(f"{owner}.{key}", text, when, ("guideline",) if verified else ("heard",), verified)


def options() -> tuple[Option, ...]:
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


def eligibility() -> tuple[Eligibility, ...]:
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


def extra(count: int) -> tuple[Option, ...]:
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
