"""Answer files in LOYALTY_DATA: the score over time, ratings, satisfaction, and drivers by exact rational regressions."""

import csv
import os
from datetime import date
from fractions import Fraction
from itertools import combinations
from math import comb
from pathlib import Path

import exact
from nps_over_time import slope, trend
from ratings import bayes, mean
from satisfaction import csat, wilson

DATA = Path(os.environ["LOYALTY_DATA"])
MAIL, LOUNGES, LESSONS = "datacamp_nps_email.csv", "skytrax_lounge_ratings.csv", "turkiye_student_evaluation.csv"
OUTCOME = "met expectations"
ATTRIBUTES = ["Instructor knowledge", "Instructor prep", "interactive", "Assignments", "Resources provided", "Relevant"]


def column(name, title):
    with open(DATA / name, newline="", encoding="utf-8") as file:
        return [line[title] for line in csv.DictReader(file)]


def whole(cells):
    return [int(float(cell)) if cell.strip() else None for cell in cells]


def row(name, columns, function, options, expected, note, table=False, tolerance=1e-12):
    more = {"below_header": True} if table else {}
    return {
        "file": [name], "columns": columns, "function": function, "options": options, "expected": exact.plain(expected),
        "tolerance": tolerance, **more, "source": "tests/oracle/real_answers.py", "note": note,
    }


def nps_rows():
    columns = [["nps_rating"], ["response_date"]]
    scores, days = whole(column(MAIL, "nps_rating")), [date.fromisoformat(cell) for cell in column(MAIL, "response_date")]
    for period in ("month", "week"):
        yield row(MAIL, columns, "NPS.TREND", {"period": period}, trend(scores, days, period, "0.95", "0-10"), "", True)
        for method in ("adjusted-wald", "wald"):
            yield row(MAIL, columns, "NPS.SLOPE", {"period": period, "method": method}, [slope(scores, days, period, method, "0-10")], "")


def rating_rows():
    counts = {"washrooms_rating": 2238, "wifi_connectivity_rating": 2253, "staff_service_rating": 2255, "comfort_rating": 2264}
    for title, published in counts.items():
        cells = exact.column(whole(column(LOUNGES, title)))
        given = [cell for [cell] in cells if cell]
        assert sum(cell is not None for [cell] in cells) == published
        note = f"{published} cells published as not blank, zeros among them: not rated"
        yield row(LOUNGES, [[title]], "RATING", {}, mean(cells), note)
        yield row(LOUNGES, [[title]], "RATING.BAYES", {"priorMean": 3, "priorWeight": 50}, bayes(cells, 3, 50), "")
        yield row(LOUNGES, [[title]], "RATING.WILSON", {}, wilson(sum(cell >= 4 for cell in given), len(given))[0], "")


def csat_rows():
    cells = exact.column(whole(column(LESSONS, OUTCOME)))
    for method in ("top2", "mean", "net", "pomp"):
        yield row(LESSONS, [[OUTCOME]], "CSAT", {"method": method}, csat(cells, "1-5", method), "")


def solve(matrix, right):
    """Gauss in fractions; the matrix is positive definite."""
    lines = [[*line, value] for line, value in zip(matrix, right)]
    for i, pivot in enumerate(lines):
        lines[i] = pivot = [value / pivot[i] for value in pivot]
        for k, line in enumerate(lines):
            if k != i:
                lines[k] = [a - line[i] * b for a, b in zip(line, pivot)]
    return [line[-1] for line in lines]


def lmg(outcome, attributes):
    """Shares of R^2 over all orders of entering, and R^2: sums of products in whole numbers, regressions in fractions."""
    n, k = len(outcome), len(attributes)

    def product(a, b):
        return Fraction(n * sum(x * y for x, y in zip(a, b)) - sum(a) * sum(b), n)

    among = [[product(a, b) for b in attributes] for a in attributes]
    with_outcome = [product(a, outcome) for a in attributes]
    whole_variance = product(outcome, outcome)

    def r_squared(subset):
        chosen = [with_outcome[i] for i in subset]
        weights = solve([[among[i][j] for j in subset] for i in subset], chosen)
        return sum(w * c for w, c in zip(weights, chosen)) / whole_variance

    found = {subset: r_squared(subset) for size in range(k + 1) for subset in combinations(range(k), size)}

    def importance(j):
        gains = ((s, found[tuple(sorted((*s, j)))] - found[s]) for s in found if j not in s)
        return sum(gain / (k * comb(k - 1, len(s))) for s, gain in gains)

    return [importance(j) for j in range(k)], found[tuple(range(k))]


def drivers_row():
    outcome, attributes = whole(column(LESSONS, OUTCOME)), [whole(column(LESSONS, title)) for title in ATTRIBUTES]
    importances, r_squared = lmg(outcome, attributes)
    body = [[None, Fraction(sum(cells), len(cells)), None, part, part / r_squared] for cells, part in zip(attributes, importances)]
    return row(LESSONS, [[OUTCOME], ATTRIBUTES], "DRIVERS", {}, body, "correlations are not compared", True)


if __name__ == "__main__":
    rows = [*nps_rows(), *rating_rows(), *csat_rows(), drivers_row()]
    about = "Answer files in LOYALTY_DATA. Period starts are date serials; null in a body is not compared."
    exact.write("real_answers", about, rows)
