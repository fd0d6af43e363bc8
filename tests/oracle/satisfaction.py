"""ACSI, CSAT, CSAT.CI, CES: exact fractions; Wilson's interval from its quadratic with 50 digits."""

from fractions import Fraction

import exact
from exact import column, error, printed, row
from mpmath import mpf, sqrt
from nps_answers import upper_quantile

SCALES = {"0-10": (0, 10), "1-10": (1, 10), "1-7": (1, 7), "1-6": (1, 6), "1-5": (1, 5)}


def answers(cells, scale):
    low, high = SCALES[scale]
    return [c for line in cells for c in line if isinstance(c, int) and not isinstance(c, bool) and low <= c <= high]


def share(part, whole):
    return Fraction(100 * len(part), len(whole))


def csat(cells, scale="1-5", method="top2"):
    low, high = SCALES[scale]
    given = answers(cells, scale)
    mean = Fraction(sum(given), len(given))
    top, bottom = [c for c in given if c >= high - 1], [c for c in given if c <= low + 1]
    return {
        "top2": share(top, given),
        "mean": mean,
        "net": share(top, given) - share(bottom, given),
        "pomp": 100 * (mean - low) / (high - low),
    }[method]


def ces(cells, scale="1-7", method="mean", direction="high"):
    low, high = SCALES[scale]
    given = answers(cells, scale)
    if method == "mean":
        return Fraction(sum(given), len(given))
    middle = Fraction(low + high, 2)
    above, below = share([c for c in given if c > middle], given), share([c for c in given if c < middle], given)
    easy, hard = (above, below) if direction == "high" else (below, above)
    return easy if method == "agree" else easy - hard


def wilson(successes, n, confidence="0.95"):
    """Roots of (p - share)^2 = z^2 p (1 - p) / n."""
    z2, p = upper_quantile(confidence) ** 2, mpf(successes) / n
    a, b, c = 1 + z2 / n, -(2 * p + z2 / n), p * p
    root = sqrt(b * b - 4 * a * c)
    low, high = (-b - root) / (2 * a), (-b + root) / (2 * a)
    return mpf(0) if successes == 0 else low, mpf(1) if successes == n else high


def histogram(counts):
    return column([value for value, count in counts.items() for _ in range(count)])


def acsi_rows():
    ohio, even = [[0.3885, 0.3190, 0.2925]], [[1, 1, 1]]

    def made(means, weights=None, **more):
        used = [Fraction(str(w)) for w in (weights or even)[0]]
        found = 100 * sum(w * (Fraction(str(m)) - 1) for w, m in zip(used, means)) / (9 * sum(used))
        return row("ACSI", [*means, weights], found, **more)

    return [
        row("ACSI", [8, 7, 9], 77.7777777778, printed(77.7777777778), "worked example: (a + b + c - 3) / 27 * 100, verint.com"),
        row("ACSI", [8, 7, 9, ohio], 77.4833333333, printed(77.4833333333), "worked example: Ohio's weights, verint.com"),
        made([8, 7, 9]), made([8, 7, 9], ohio), made([1, 1, 1]), made([10, 10, 10], ohio), made([6.25, 7.5, 5.125], [[2, 1, 1]]),
        made([9, 4, 2], [[1, 0, 0]], note="only the first question counts"),
        *[row("ACSI", bad, error("#VALUE!")) for bad in ([0, 7, 9], [8, 7, 10.5], [8, 7, 9, [[1, 2]]], [8, 7, 9, [[1, -1, 1]]], [8, 7, 9, [[0, 0, 0]]])],
    ]


SURVEYS = {
    "1-5": column([5, 4, 4, 3, 1, 2, 5, 5, 3, 4, None, "n/a", 2]),
    "1-7": column([7, 6, 6, 4, 1, 2, 5, 7, 3, 4, 5, None]),
    "1-6": column([6, 5, 4, 4, 3, 1, 2, 6, 6]),
    "1-10": column([10, 9, 9, 8, 7, 5, 1, 2, 3, 6]),
    "0-10": column([10, 9, 9, 8, 7, 5, 1, 0, 3, 5]),
}


def csat_rows():
    rows = [
        row("CSAT", [histogram({5: 100, 4: 60, 3: 25, 2: 10, 1: 5})], 80, source="worked example: 160 of 200, gethelpnow"),
        row("CSAT", [histogram({5: 60, 4: 35, 3: 5}), None, "net"], 95, source="worked example: 95 % positive, 5 % neutral, bluebirdinc.com"),
        row("CSAT", [histogram({5: 60, 4: 35, 1: 5}), None, "net"], 90, source="worked example: 95 % positive, 5 % negative, bluebirdinc.com"),
        row("CSAT", [histogram({1: 50, 2: 150, 3: 250, 4: 500, 5: 50}), None, "pomp"], 58.75, source="worked example: 0/25/50/75/100, support.cys.group 3000099112"),
    ]
    for scale, cells in SURVEYS.items():
        rows += [row("CSAT", [cells, scale, method], csat(cells, scale, method)) for method in ("top2", "mean", "net", "pomp")]
    rows += [
        row("CSAT", [SURVEYS["1-5"]], csat(SURVEYS["1-5"])),
        row("CSAT", [column([5, 6, 1, 4.5]), None, None, "exclude"], 50),
        row("CSAT", [column([5, 0, 1])], 50, note="0 is no answer on a scale without 0"),
        row("CSAT", [column([5, 6])], error("#VALUE!")), row("CSAT", [column([None])], error("#N/A")),
        row("CSAT", [column([5]), "1-4"], error("#VALUE!")), row("CSAT", [column([5]), None, "top3"], error("#VALUE!")),
    ]
    for scale, cells in SURVEYS.items():
        given, high = answers(cells, scale), SCALES[scale][1]
        for confidence in (None, 0.9):
            low_end, high_end = wilson(sum(c >= high - 1 for c in given), len(given), str(confidence or "0.95"))
            rows.append(row("CSAT.CI", [cells, confidence, scale], [[100 * low_end, 100 * high_end]]))
    none, all_ = column([1] * 10), column([5, 4] * 5)
    rows.append(row("CSAT.CI", [none], [[0, 27.75327999]], printed([27.75327999]), "worked example: R prop.test(0, 10, correct = FALSE)"))
    rows.append(row("CSAT.CI", [all_], [[72.24672001, 100]], printed([72.24672001]), "worked example: R prop.test(10, 10, correct = FALSE)"))
    rows.append(row("CSAT.CI", [column([5, 6, 1]), None, None, "exclude"], [[100 * end for end in wilson(1, 2)]]))
    rows += [row("CSAT.CI", [column([5, 4]), c], error("#VALUE!")) for c in (0, 1, -1, 100)]
    return [*rows, row("CSAT.CI", [column([None])], error("#N/A"))]


def ces_rows():
    seven = histogram({1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120})
    five = histogram({1: 190, 2: 240, 3: 110, 4: 330, 5: 140})
    rows = [
        row("CES", [seven], 4.08, source="worked example: support.cys.group 3000095529"),
        row("CES", [five, "1-5"], 2.9900990099, printed(2.9900990099), "worked example, corrected: 3020 / 1010, support.cys.group 3000095528 prints 2.82"),
        row("CES", [histogram({3: 50, 4: 50})], 3.5, source="worked example: 350 of 100 answers, theprimecalculator.com"),
        row("CES", [column([4, 5, 6, 7, 7])], 5.8, source="worked example, corrected: 29 / 5, calculator.academy prints 4.8"),
        row("CES", [column([5, 6, 7, 7, 6, 5, 5, 7, 4, 2]), None, "agree"], 80, source="worked example: 8 of 10, help.simplesat.io"),
    ]
    for scale, cells in [*SURVEYS.items(), ("1-7", seven), ("1-5", five)]:
        for method in ("mean", "agree", "net"):
            for direction in ("high", "low"):
                rows.append(row("CES", [cells, scale, method, direction], ces(cells, scale, method, direction)))
    return [
        *rows,
        row("CES", [column([7, 8, 1, 6.5]), None, None, None, "exclude"], 4),
        row("CES", [column([7, 8])], error("#VALUE!")), row("CES", [column(["", None])], error("#N/A")),
        row("CES", [column([7]), None, None, "up"], error("#VALUE!")), row("CES", [column([7]), None, "top2"], error("#VALUE!")),
    ]


if __name__ == "__main__":
    exact.write("acsi", "American Customer Satisfaction Index, points.", acsi_rows())
    exact.write("csat", "Customer satisfaction: points except for means; Wilson's intervals.", csat_rows())
    exact.write("ces", "Customer effort: points except for means.", ces_rows())
