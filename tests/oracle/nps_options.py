"""NPS, NPS.COUNTS, NPS.CI, NPS.BY, NPS.REPORT with each of their options: exact shares, 20-digit distributions."""

from fractions import Fraction

import exact
from band_chance import CUTS as BAND_CUTS
from band_chance import chances
from exact import column, row
from mpmath import mpf, sqrt
from nps_answers import CUTS, groups, interval, is_answer, real, score, test, upper_quantile, variance

SURVEYS = {
    "0-10": [10, 9, 9, 8, 7, 3, 0, 10, 6, 9, 10, 2],
    "1-10": [10, 9, 9, 8, 7, 3, 1, 10, 6, 9, 10, 2],
    "1-7": [7, 6, 6, 5, 4, 1, 7, 2, 5, 6, 7, 3],
    "1-5": [5, 4, 4, 3, 1, 2, 5, 5, 3, 4, 5, 5],
}
WEIGHTS = [1, 2, 0.5, 1.5, 1, 0.8, 1.2, 1, 0.6, 1.4, 3, 0.25]
OFF_SCALE = [10, 9, 11, 3, 5.5, 8, -1, 9]
GROUPS = ["north", "south", "north", "east", "south", "north", "east", "south", "north", "east", 7, None]


def weighed(scores, weights, scale):
    """Shares by weight times Kish's effective number of answers."""
    low, _, _, high = CUTS[scale]
    pairs = [(s, Fraction(w)) for s, w in zip(scores, weights) if is_answer(s, low, high)]
    totals = [sum(w for s, w in pairs if groups([s], scale)[kind]) for kind in range(3)]
    effective = sum(totals) ** 2 / sum(w * w for _, w in pairs)
    return tuple(total * effective / sum(totals) for total in totals)


def wald(counts, confidence):
    half = upper_quantile(confidence) * 100 * sqrt(real(variance(counts) / sum(counts)))
    return max(mpf(-100), real(score(counts)) - half), min(mpf(100), real(score(counts)) + half)


def tango(counts, confidence):
    """The score interval: where the statistic with its variance under the trial difference reaches the quantile."""
    p, _, d = map(mpf, counts)
    n, z, theta = sum(map(mpf, counts)), upper_quantile(confidence), (mpf(counts[0]) - counts[2]) / sum(counts)

    def statistic(trial):
        b, c = -d - p + (2 * n - p + d) * trial, -d * trial * (1 - trial)
        q = (sqrt(b * b - 8 * n * c) - b) / (4 * n)
        return (p - d - n * trial) / sqrt(n * (2 * q + trial * (1 - trial)))

    def where(limit, low, high):
        for _ in range(80):
            middle = (low + high) / 2
            low, high = (middle, high) if statistic(middle) > limit else (low, middle)
        return 100 * low

    return where(z, mpf(-1), theta), where(-z, theta, mpf(1))


def percentiles(counts, confidence):
    """Of the sum of as many answers drawn again, by the exact multinomial law."""
    n, law = sum(counts), {0: Fraction(1)}
    for _ in range(n):
        drawn = {}
        for total, chance in law.items():
            for step, count in zip((1, 0, -1), counts):
                drawn[total + step] = drawn.get(total + step, 0) + chance * Fraction(count, n)
        law = drawn
    tail, ends, cumulated = (1 - Fraction(confidence)) / 2, [], Fraction(0)
    for total in sorted(law):
        before, cumulated = cumulated, cumulated + law[total]
        ends += [Fraction(100 * total, n) for level in (tail, 1 - tail) if before < level <= cumulated]
    return ends


def score_rows():
    rows = [row("NPS", [column(scores), None, scale], score(groups(scores, scale))) for scale, scores in SURVEYS.items()]
    rows += [row("NPS", [column(scores), column(WEIGHTS), scale], score(weighed(scores, WEIGHTS, scale))) for scale, scores in SURVEYS.items()]
    return [*rows, row("NPS", [column(OFF_SCALE), None, None, "exclude"], score(groups(OFF_SCALE)), note="11, 5.5 and -1 are left out")]


def count_rows():
    def made(scores, scale=None, invalid=None, missing=0, off=0):
        counts = groups(scores, scale or "0-10")
        body = [[None, count, Fraction(count, sum(counts))] for count in counts] + [[None, sum(counts), 1]]
        body += [[None, missing, ""], [None, 0, ""], [None, off, ""]]
        return row("NPS.COUNTS", [column(scores), scale, invalid], body, table=True)

    rows = [made([*scores, None], scale, missing=1) for scale, scores in SURVEYS.items()]
    return [*rows, made(OFF_SCALE, None, "exclude", off=3)]


def interval_rows():
    methods = {"adjusted-wald": interval, "wald": wald, "score": tango, "bootstrap": percentiles}
    rows = []
    for scale, scores in SURVEYS.items():
        for method, ends in methods.items():
            rows.append(row("NPS.CI", [column(scores), 0.9, method, None, scale], [list(ends(groups(scores, scale), "0.9"))]))
        rows.append(row("NPS.CI", [column(scores), None, None, column(WEIGHTS), scale], [list(interval(weighed(scores, WEIGHTS, scale)))]))
    return [*rows, row("NPS.CI", [column(OFF_SCALE), None, None, None, None, "exclude"], [list(interval(groups(OFF_SCALE)))])]


def holm(p):
    order, adjusted, most = sorted(range(len(p)), key=lambda i: p[i]), [None] * len(p), mpf(0)
    for place, i in enumerate(order):
        most = max(most, min(mpf(1), (len(p) - place) * p[i]))
        adjusted[i] = most
    return adjusted


def by_rows():
    def made(scores, confidence=None, weights=None, scale=None, invalid=None):
        scale_, level, own = scale or "0-10", str(confidence or "0.95"), weights or [1] * len(scores)
        names = list(dict.fromkeys(GROUPS[: len(scores)]))
        part = lambda keep: ([s for s, g in zip(scores, GROUPS) if keep(g)], [w for w, g in zip(own, GROUPS) if keep(g)])
        inside = [part(lambda g, name=name: g == name) for name in names]
        outside = [part(lambda g, name=name: g != name) for name in names]
        p = holm([test(weighed(*a, scale_), weighed(*b, scale_))[2] for a, b in zip(inside, outside)])
        body = []
        for name, (cells, w), each in zip(names, inside, p):
            counts, sample = groups(cells, scale_), weighed(cells, w, scale_)
            body.append([name, sum(counts), score(sample), *interval(sample, level), *counts, each])
        return row("NPS.BY", [column(scores), column(GROUPS[: len(scores)]), confidence, weights and column(weights), scale, invalid], body, table=True)

    rows = [made(scores, None, None, scale) for scale, scores in SURVEYS.items()]
    rows += [made(SURVEYS["0-10"], 0.8), made(SURVEYS["0-10"], None, WEIGHTS), made(SURVEYS["1-5"], 0.99, WEIGHTS, "1-5")]
    return [*rows, made(OFF_SCALE, None, None, None, "exclude")]


def report_rows():
    def made(scores, scheme=None, confidence=None, weights=None, scale=None, invalid=None):
        scale_ = scale or "0-10"
        counts = groups(scores, scale_)
        sample = weighed(scores, weights, scale_) if weights else counts
        low, high = interval(sample, str(confidence or "0.95"))
        cuts = BAND_CUTS[scheme or "NPS"]
        # None of these scores lies on a cut.
        band = sum(score(sample) > cut for cut in cuts)
        values = [score(sample), sum(counts), *counts, low, high, confidence or 0.95, None]
        values += [sum(sample)] if weights else []
        chance = [real(each) if isinstance(each, Fraction) else each for each in chances([real(c) for c in sample], cuts)][band]
        arguments = [column(scores), scheme, confidence, weights and column(weights), scale, invalid]
        return row("NPS.REPORT", arguments, [[None, value] for value in [*values, None, chance]], table=True, note="the first rows")

    rows = [made(scores, None, None, None, scale) for scale, scores in SURVEYS.items()]
    rows += [made(SURVEYS["0-10"], scheme) for scheme in ("s2-nps", "bain-nps", "customergauge-nps")]
    return [*rows, made(SURVEYS["0-10"], None, 0.8), made(SURVEYS["0-10"], None, None, WEIGHTS), made(OFF_SCALE, None, None, None, None, "exclude")]


if __name__ == "__main__":
    exact.write("nps_options", "The score, its counts and its interval on each scale and with each option.", [*score_rows(), *count_rows(), *interval_rows()])
    exact.write("nps_by", "Groups: name, answers, score, low, high, promoters, passives, detractors, p against the rest by Holm.", by_rows())
    exact.write("nps_report", "The first rows of the report: numbers; null is a label or words, not compared.", report_rows())
