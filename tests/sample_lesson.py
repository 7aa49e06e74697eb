"""A teaching case on the sample knowledge, as the text of its file."""

from __future__ import annotations

LESSON = """\
format: net-pathways/lesson
version: 1
id: sample
title: A sample case
level: intermediate
topics: [pancreas, NET G2]
edition: current

objectives:
  - See where the ways part.

stages:
  - kind: history
    title: The finding
    text: An invented patient of 60 years.
    answers: {site: pancreas, resectable: false, prior: []}
    task: {kind: ask, prompt: What would you ask next?, most: 2}
  - kind: pathology
    title: The biopsy
    text: A well-differentiated tumour with <b>a Ki-67</b> of 12 %.
    answers: {differentiation: well, ki67: 12, grade: G2}
  - kind: board
    title: The board
    text: It grows slowly, receptors are positive.
    answers: {growth: slow, sstr: positive, clearance: 30}
    task:
      kind: rank
      prompt: What would you do?
      roles: [curative-intent, first-line, advanced]
      most: 3
      discuss: [lanreotide]
  - kind: course
    title: A year later
    text: Now it is stable.
    edition: 2012
    answers: {growth: stable, clearance: null}
    task: {kind: choose, prompt: And in 2012?, roles: [surveillance]}

points:
  - {text: What does the limit of 10 % rest on?, sources: [caplin2014]}
  - {text: What would you tell the patient?}
references: [caplin2014]
"""
