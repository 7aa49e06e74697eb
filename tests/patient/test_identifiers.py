"""Warnings about free text that could name a patient."""

from __future__ import annotations

import pytest

from app.patient.identifiers import Sign, identifier_signs


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("seen 3.4.2021", Sign.DATE),
        ("seen 2021-04-03", Sign.DATE),
        ("seen 03/04/21", Sign.DATE),
        ("seen 3 April 2021", Sign.DATE),
        ("seen Apr 3, 2021", Sign.DATE),
        ("write to a.b@clinic.example", Sign.EMAIL),
        ("record 1234567", Sign.NUMBER),
        ("call +49 30 123", Sign.NUMBER),
        ("call 0301-55512", Sign.NUMBER),
        ("Mr X", Sign.NAME),
        ("for Mrs. Öz", Sign.NAME),
        ("Herr Müller", Sign.NAME),
        ("name: Miller", Sign.NAME),
        ("born in spring", Sign.NAME),
    ],
)
def test_the_sign_is_seen(text, sign):
    assert sign in identifier_signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ki-67 3-20 %, G2",
        "teaching",
        "2012 edition",
        "177Lu, 4 cycles of 7.4 GBq",
        "Case 12",
        "5-6 lesions",
        "6.5 to 14 %",
    ],
)
def test_clinical_words_are_left_alone(text):
    assert identifier_signs(text) == ()
