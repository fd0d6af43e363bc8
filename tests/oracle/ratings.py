"""RATING, RATING.BAYES, RATING.WILSON."""

from fractions import Fraction

import exact
from exact import column, error, printed, row
from satisfaction import SURVEYS, answers, wilson

STARS = column([5, 5, 4, 3, 5, 1, None, 2, 4, "five", 0])
POPULAR, NEW = column([5] * 100 + [2] * 2), column([5, 5, 5])


def mean(cells, scale="1-5"):
    given = answers(cells, scale)
    return Fraction(sum(given), len(given))


def bayes(cells, prior, weight, scale="1-5"):
    given, prior, weight = answers(cells, scale), Fraction(str(prior)), Fraction(str(weight))
    return (weight * prior + sum(given)) / (weight + len(given))


def wilson_row(cells, threshold=None, confidence=None, scale=None, **more):
    given = answers(cells, scale or "1-5")
    good = sum(c >= (threshold or 4) for c in given)
    low = wilson(good, len(given), str(confidence or "0.95"))[0]
    return row("RATING.WILSON", [cells, threshold, confidence, scale], low, **more)


rows = [
    row("RATING", [STARS], mean(STARS), note="0 is not rated"), row("RATING", [NEW], 5), row("RATING", [POPULAR], mean(POPULAR)),
    *[row("RATING", [cells, scale], mean(cells, scale)) for scale, cells in SURVEYS.items()],
    row("RATING", [column([5, 6])], error("#VALUE!")), row("RATING", [column([4.5])], error("#VALUE!")), row("RATING", [column([0])], error("#N/A")),
    row("RATING.BAYES", [NEW, 4, 10], 4.2307692308, printed(4.2307692308), "worked example: three stars of 5, R 4.2.2"),
    row("RATING.BAYES", [POPULAR, 4, 10], 4.8571428571, printed(4.8571428571), "worked example: 100 of 5 and 2 of 2, stackoverflow, R 4.2.2"),
    row("RATING.BAYES", [STARS, 3.5, 2.5], bayes(STARS, 3.5, 2.5)), row("RATING.BAYES", [STARS, 3.5, 0], mean(STARS), note="no prior weight"),
    row("RATING.BAYES", [SURVEYS["1-10"], 6, 4, "1-10"], bayes(SURVEYS["1-10"], 6, 4, "1-10")),
    *[row("RATING.BAYES", [cells, 3, 2.5, scale], bayes(cells, 3, 2.5, scale)) for scale, cells in SURVEYS.items()],
    *[row("RATING.BAYES", [STARS, *bad], error("#VALUE!")) for bad in ([6, 1], [0.5, 1], [4, -1])],
    row("RATING.BAYES", [column([None]), 4, 10], error("#N/A"), note="the prior alone is no rating"),
    wilson_row(STARS), wilson_row(NEW), wilson_row(POPULAR, note="more votes, higher bound than three stars of 5"),
    wilson_row(STARS, 5), wilson_row(STARS, 3, 0.9), wilson_row(STARS, 4, 0.99), wilson_row(SURVEYS["1-10"], 8, None, "1-10"),
    wilson_row(SURVEYS["1-10"], None, None, "1-10", note="the threshold stays 4 on every scale"),
    *[wilson_row(cells, 5, 0.8, scale) for scale, cells in SURVEYS.items()],
    row("RATING.WILSON", [column([1, 2, 3])], 0, note="no star of 4 or 5"),
    *[row("RATING.WILSON", [STARS, *bad], error("#VALUE!")) for bad in ([6], [0], [4, 1])],
    row("RATING.WILSON", [column([None])], error("#N/A")),
]
if __name__ == "__main__":
    exact.write("rating", "Star ratings. Shares are fractions.", rows)
