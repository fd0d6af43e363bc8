"""Scores and intervals of raw rows beside the sums that a database makes of them: exact fractions, quantiles with 50 digits."""

from fractions import Fraction

import exact
from exact import column, error, row
from means import t_interval, wilson

SAMPLES = {
    "north": [80, 86, 54, 100, 0],
    "south": [7, 27, 46.5, 46.5, 60, 80, 100, 100],
    "alike": [60, 60, 60],
}
LONG = [k * k % 97 for k in range(25_000)]


def sums(values):
    return [len(values), sum(values), sum(v * v for v in values)]


def clipped(values, confidence):
    [[_, low, high]] = t_interval(values, confidence)
    return [max(0, low), min(100, high)]


def columns(rows):
    return [column(each) for each in zip(*rows)]


def of_respondents(name):
    groups = list(SAMPLES.values())
    together = columns([sums(values) for values in groups])
    blank = [[[0], *cells] for cells in together]
    return [
        *[row(name, [*sums(values), level], [clipped(values, level)]) for values in [*groups, LONG] for level in (0.5, 0.95, 0.999)],
        row(name, sums(groups[0]), [clipped(groups[0], 0.95)]),
        row(name, [*together, 0.9], [clipped(values, 0.9) for values in groups], note="a row for each group"),
        row(name, blank, [["", ""], *[clipped(values, 0.95) for values in groups]], note="a group without respondents"),
        row(name, [1, 50, 2500], error("#N/A")), row(name, [0, 0, 0], error("#N/A")), row(name, [2.5, 100, 5000], error("#VALUE!")),
        row(name, [3, 301, 30300], error("#VALUE!"), note="indices above 100"), row(name, [3, 210, 14000], error("#VALUE!"), note="fewer squares than any three such indices have"),
        row(name, [3, 210, 21001], error("#VALUE!"), note="more squares than any have"), row(name, [-3, 210, 15500], error("#VALUE!")),
    ]


def loyalty():
    groups = [sums(values)[:2] for values in SAMPLES.values()]
    return [
        *[row("CLI.FROMCOUNTS", [n, total], Fraction(total) / n) for n, total in groups],
        row("CLI.FROMCOUNTS", columns(groups), [[Fraction(total) / n] for n, total in groups]),
        row("CLI.FROMCOUNTS", [0, 0], error("#N/A")), row("CLI.FROMCOUNTS", [3, 301], error("#VALUE!")), row("CLI.FROMCOUNTS", [1.5, 30], error("#VALUE!")),
        *of_respondents("CLI.CI.FROMCOUNTS"),
    ]


def satisfaction_index():
    criteria = [[(7, 8), (5, 4), (9, 8), (3, 3), (6, 4)], [(10, 10), (1, 9)], [(2, 5)]]
    groups = [[sum(i for i, _ in each), sum(i * s for i, s in each)] for each in criteria]
    index = lambda importances, weighted, best=10: Fraction(100 * weighted, importances * best)
    return [
        row("CSI.FROMSUMS", groups[0], 60.3333333333, exact.printed(60.3333333333), "published: cyrilsunil76, 181 of 30"),
        *[row("CSI.FROMSUMS", each, index(*each)) for each in groups[1:]], row("CSI.FROMSUMS", [*groups[2], 5], 100), row("CSI.FROMSUMS", [*groups[2], 7], index(*groups[2], 7)),
        row("CSI.FROMSUMS", columns(groups), [[index(*each)] for each in groups]), row("CSI.FROMSUMS", columns([groups[0], [0, 0]]), [[index(*groups[0])], [""]]),
        row("CSI.FROMSUMS", [0, 0], error("#N/A")), row("CSI.FROMSUMS", [10, 101], error("#VALUE!")), row("CSI.FROMSUMS", [-1, 10], error("#VALUE!")),
        *of_respondents("CSI.CI.FROMSUMS"),
    ]


def share(answers, best, confidence):
    [[low, high]] = wilson(best, answers, confidence)
    return [100 * low, 100 * high]


def satisfied():
    counts = [[200, 160], [10, 6], [3, 0], [9, 9], [1_000_000, 999_999]]
    return [
        *[row("CSAT.FROMCOUNTS", each, Fraction(100 * each[1], each[0])) for each in counts],
        row("CSAT.FROMCOUNTS", columns(counts), [[Fraction(100 * best, answers)] for answers, best in counts]),
        *[row("CSAT.CI.FROMCOUNTS", [*each, level], [share(*each, level)]) for each in counts for level in (0.5, 0.95, 0.999)],
        row("CSAT.CI.FROMCOUNTS", columns(counts), [share(*each, 0.95) for each in counts]),
        row("CES.FROMCOUNTS", [4, 21], Fraction(21, 4)), row("CES.FROMCOUNTS", columns([[4, 21], [7, 40]]), [[Fraction(21, 4)], [Fraction(40, 7)]]), row("CES.FROMCOUNTS", [0, 0], error("#N/A")),
        *[row(name, [0, 0], error("#N/A")) for name in ("CSAT.FROMCOUNTS", "CSAT.CI.FROMCOUNTS")], *[row(name, [3, 4], error("#VALUE!")) for name in ("CSAT.FROMCOUNTS", "CSAT.CI.FROMCOUNTS")],
    ]


def groups_of_recommendation():
    counts = [[20, 9, 7], [5, 0, 5], [0, 3, 1]]
    score = lambda promoters, passives, detractors: Fraction(100 * (promoters - detractors), promoters + passives + detractors)
    return [
        row("NPS.FROMCOUNTS", columns(counts), [[score(*each)] for each in counts]),
        row("NPS.FROMCOUNTS", columns([counts[0], [0, 0, 0]]), [[score(*counts[0])], [""]], note="a group without answers"),
        row("NPS.FROMCOUNTS", columns([[0, 0, 0], [0, 0, 0]]), error("#N/A")), row("NPS.FROMCOUNTS", columns([[1, 2, 3], [1, -2, 3]]), error("#VALUE!")),
    ]


def orders():
    counts = [[4338, 18532, Fraction("8911407.904"), 2845], [10, 12, Fraction("99.5"), 1], [3, 3, 0, 0]]

    def figures(customers, orders, revenue, repeat, confidence=0.95):
        [[low, high]] = wilson(repeat, customers, confidence)
        return [Fraction(revenue) / orders, Fraction(revenue) / customers, Fraction(orders, customers), Fraction(repeat, customers), low, high]

    name = "ORDERS.FROMCOUNTS"
    return [
        *[row(name, each, [figures(*each)], table=True) for each in counts], row(name, [*counts[0], 0.8], [figures(*counts[0], 0.8)], table=True),
        row(name, columns(counts), [figures(*each) for each in counts], table=True),
        row(name, columns([[0, 0, 0, 0], counts[1]]), [[""] * 6, figures(*counts[1])], table=True),
        row(name, [0, 0, 0, 0], error("#N/A")), row(name, [10, 12, 99, 11], error("#VALUE!")), row(name, [10, 10, 99, 1], error("#VALUE!"), note="a customer who came again has two orders"),
    ]


exact.write("from_counts", "What sums and counts say, equal to the raw rows.", [*groups_of_recommendation(), *satisfaction_index(), *satisfied(), *loyalty(), *orders()])
