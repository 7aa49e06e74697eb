"""Features, sources and a study of the sample knowledge."""

from __future__ import annotations

from app.knowledge.model import Asked, Evidence, Feature, FeatureValue, HazardRatio, Kind, Source


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
