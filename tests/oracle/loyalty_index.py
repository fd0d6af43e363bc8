"""CLI, CLI.RESPONDENTS, CLI.CI and CSI.CI with their options: exact fractions, Student's quantile with 50 digits."""

from fractions import Fraction

import golden
from csi import MIXED, SURVEY, respondents
from means import t_interval

SOURCE = "tests/oracle/loyalty_index.py"
ANSWERS = [[1, 2, 3], [2, 2, 1], [3, None, 4], [6, 5, 6], [None, None, None], [None, 1, None], [4, 4, 2], [1, 1, 1]]
USUAL = [100, 80, 60, 40, 20, 0]
STEEP = [100, 90, 50, 20, 10, 0]


def indices(points, partial):
    """Of each respondent, None where there is none."""
    found = []
    for line in ANSWERS:
        given = [Fraction(points[each - 1]) for each in line if each is not None]
        complete = len(given) == 3 or (partial and given)
        found.append(sum(given) / len(given) if complete else None)
    return found


def clipped(values, confidence, low, high):
    [[_, bottom, top]] = t_interval(values, confidence)
    return [[max(low, bottom), min(high, top)]]


def loyalty_rows():
    for points in (None, STEEP):
        for partial in (None, True):
            found = indices(points or USUAL, partial)
            answered = [each for each in found if each is not None]
            options = [points and [points], partial]
            yield golden.row("CLI", [ANSWERS, *options], float(sum(answered) / len(answered)), 1e-12, SOURCE)
            cells = [["" if each is None else float(each)] for each in found]
            yield golden.row("CLI.RESPONDENTS", [ANSWERS, *options], cells, 1e-12, SOURCE)
            for confidence in (0.5, 0.9):
                yield golden.row("CLI.CI", [ANSWERS, confidence, *options], clipped(answered, confidence, 0, 100), 1e-12, SOURCE)


def satisfaction_rows():
    for importance, satisfaction in (SURVEY, MIXED):
        for top in (10, 12):
            found = respondents(importance, satisfaction, top)
            for confidence in (0.5, 0.95):
                expected = clipped(found, confidence, 0, 100)
                yield golden.row("CSI.CI", [importance, satisfaction, confidence, top], expected, 1e-12, SOURCE)


golden.add("cli", SOURCE, loyalty_rows())
golden.add("csi", SOURCE, satisfaction_rows())
