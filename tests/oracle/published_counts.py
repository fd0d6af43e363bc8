"""Adds published counts to golden/nps.json; the score follows by whole numbers."""

from fractions import Fraction

import golden

PUBLISHED = [
    ((70, 21, 9), "CMS HCAHPS, US national, July 2023: hospital rating 9-10, 7-8, 0-6, percent"),
    ((71, 21, 8), "CMS HCAHPS, US national, July 2015: hospital rating 9-10, 7-8, 0-6, percent"),
    ((5, 7, 8), "PrepBench 050, first answers"),
    ((2, 0, 4), "PrepBench 050, latest answers"),
]


def row(counts, note):
    score = Fraction(100 * (counts[0] - counts[2]), sum(counts))
    return {"function": "NPS.FROMCOUNTS", "arguments": list(counts), "expected": float(score), "tolerance": 1e-12, "source": "", "note": note}


golden.add("nps", "tests/oracle/published_counts.py", [row(*each) for each in PUBLISHED])
