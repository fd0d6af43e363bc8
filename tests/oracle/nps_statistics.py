"""NPS.TEST, NPS.SAMPLESIZE, NPS.DETECTABLE, NPS.TARGET, NPS.MIX, NPS.IMPACT, NPS.CATEGORY: exact rational shares,
50-digit normal distribution."""

from fractions import Fraction
from math import ceil

import exact
from exact import column, error, printed, row
from mpmath import ceil as mp_ceil
from mpmath import mpf, sqrt
from nps_answers import groups, quantile, real, score, test, upper_quantile

PUBLISHED_ADJUSTED = "worked example: formula measuringu.com/nps-significance-test, R 4.2.2"


def answers(promoters, passives, detractors):
    return column([10] * promoters + [8] * passives + [3] * detractors)


def flat(cells):
    return [cell for line in cells for cell in line]


def test_rows():
    def made(a, b, method=None, scale=None, **more):
        counts = [groups(flat(cells), scale or "0-10") for cells in (a, b)]
        return row("NPS.TEST", [a, b, method, scale], [test(*counts, method or "adjusted-wald")], **more)

    small, other = answers(20, 9, 7), answers(18, 9, 4)
    large, later = answers(200, 200, 100), answers(190, 190, 120)
    def example(a, b, method, found):
        return row("NPS.TEST", [a, b, method] if method else [a, b], [found], printed(found), PUBLISHED_ADJUSTED)

    fives, sevens = column([5, 5, 4, 3, 1, 5, 5, 4, 2]), column([1, 4, 5, 5, 6, 7, 7, 3])
    mixed = [[10, None, "n/a"], [9, 0, 7], [True, " ", 6]]
    return [
        example(small, other, None, [-7.8431372549, -0.443812484205, 0.657178161672]),
        example(large, later, None, [5.96421471173, 1.24207073777, 0.2142104639522]),
        example(large, later, "wald", [6, 1.24546748054, 0.2129599619455]),
        made(small, other),
        made(other, small, note="the sign follows a - b"),
        made(large, later, "wald"),
        made(large, later, "adjusted-wald"),
        made(small, small, note="a sample against itself"),
        made(column([10]), column([0]), note="one answer each"),
        made(column([10, 9, 9]), column([1, 2, 2, 6]), note="nobody in two groups: the adjusted variance is not 0"),
        row("NPS.TEST", [column([10, 9]), column([9, 9, 10]), "wald"], [[0, 0, 1]], note="no variance, equal scores"),
        made(mixed, small, note="blanks, text and booleans are no answers"),
        made(fives, column([5, 4, 4, 1]), None, "1-5"),
        made(sevens, column([7, 7, 5]), "wald", "1-7"),
        made(column([10, 9, 6, 1]), column([8, 8, 10, 2, 2]), None, "1-10"),
        row("NPS.TEST", [column([None, None]), small], error("#N/A"), note="no answers in a"),
        row("NPS.TEST", [small, column([11, 5])], error("#VALUE!"), note="11 is off the scale"),
        row("NPS.TEST", [small, other, "welch"], error("#VALUE!"), note="no such method"),
    ]


def samplesize(margin, confidence="0.95", population=None, variance=1):
    needed = (upper_quantile(confidence) / (mpf(margin) / 100)) ** 2 * mpf(variance) - 3
    if population is not None:
        needed = needed / (1 + (needed - 1) / mpf(population))
    return max(1, int(mp_ceil(needed)))


def samplesize_rows():
    example = "worked example: n = s2 Z2 / d2 - 3, measuringu.com/nps-ci-sample-size, R 4.2.2"
    published = [(3, 0.67, 2857), (5, 0.67, 1027), (10, 0.67, 255), (10, 0.5, 190), (10, 1, 382)]
    rows = [row("NPS.SAMPLESIZE", [m, None, None, v], n, 0, example) for m, v, n in published]
    rows += [row("NPS.SAMPLESIZE", [m], n, 0, "DOMAIN 3.11") for m, n in ((5, 1534), (10, 382), (3, 4266))]
    for margin, confidence, population, variance in [
        (5, None, None, None), (5, 0.9, None, None), (5, 90, None, None), (5, 0.99, 2000, None), (10, None, 1000, 1),
        (10, None, 50, 0.67), (2.5, 0.95, 1_000_000, 0.67), (100, None, None, None), (60, 0.8, 10, 0.3), (5, None, 1, None),
    ]:
        level = "0.9" if confidence == 90 else str(confidence or "0.95")
        n = samplesize(margin, level, population, "1" if variance is None else str(variance))
        rows.append(row("NPS.SAMPLESIZE", [margin, confidence, population, variance], n, 0))
    bad = [[0], [-5], [5, 0], [5, 1], [5, 100], [5, None, 0], [5, None, None, 0], [5, None, None, 1.2]]
    return rows + [row("NPS.SAMPLESIZE", arguments, error("#VALUE!")) for arguments in bad]


def detectable(n1, n2, confidence="0.95", power="0.8", variance="1"):
    return 100 * (upper_quantile(confidence) + quantile(power)) * sqrt(mpf(variance) * (1 / mpf(n1 + 3) + 1 / mpf(n2 + 3)))


def detectable_rows():
    each = 2 * mpf("0.67") * (upper_quantile("0.95") + quantile("0.8")) ** 2 / mpf("0.1") ** 2 - 3
    assert round(float(each), 6) == 1048.749884
    rows = [row("NPS.DETECTABLE", [each, each, None, None, 0.67], 10,
                source="worked example turned round: (v1 + v2)(z.975 + z.8)^2 / d^2 - 3 = 1048.749884, R 4.2.2")]
    for n1, n2, confidence, power, variance in [
        (100, 100, None, None, None), (100, 400, None, None, None), (36, 31, 0.9, None, None), (36, 31, None, 0.9, None),
        (500, 500, None, 0.95, 0.67), (1000, 50, 0.99, 0.5, 0.4), (10, 10, 80, None, None),
    ]:
        level = "0.8" if confidence == 80 else str(confidence or "0.95")
        found = detectable(n1, n2, level, str(power or "0.8"), str(variance or 1))
        rows.append(row("NPS.DETECTABLE", [n1, n2, confidence, power, variance], found))
    bad = [[0, 10], [10, -1], [10, 10, 1], [10, 10, None, 0], [10, 10, None, 1], [10, 10, None, None, 2]]
    rows += [row("NPS.DETECTABLE", arguments, error("#VALUE!")) for arguments in bad]
    return [*rows, row("NPS.DETECTABLE", [1, 1, 0.99], error("#N/A"), note="it would be above 200 points: nothing can be shown")]


def target(counts, goal):
    promoters, passives, detractors = counts
    n = sum(counts)
    short = Fraction(goal) * n / 100 - (promoters - detractors)
    if short <= 0:
        return [0, 0, 0]
    from_passives, from_detractors = ceil(short), ceil(short / 2)
    added = ceil(short / (1 - Fraction(goal) / 100)) if goal != 100 else None
    return [from_passives if from_passives <= passives else None, from_detractors if from_detractors <= detractors else None, added]


def target_rows():
    def made(scores, goal, scale=None, **more):
        found = target(groups(flat(scores), scale or "0-10"), Fraction(str(goal)))
        body = [[None, "" if value is None else value] for value in found]
        return row("NPS.TARGET", [scores, goal, scale], body, 0, table=True, **more)

    survey = answers(20, 9, 7)
    return [
        made(survey, 50), made(survey, 40), made(survey, 36), made(survey, 37), made(survey, -20),
        made(survey, 60, note="9 passives reach 60, 36.11 + 900/36 = 61.11"),
        made(survey, 62, note="all passives do not suffice"),
        made(survey, 76, note="neither passives nor detractors alone suffice"),
        made(survey, 100, note="a new promoter never makes 100 while a detractor stays"),
        made(answers(5, 0, 0), 100, note="reached"),
        made(answers(400, 334, 266), 33.3, note="33.3 points of 1000 answers are 199 promoters away from 133 of 333, a decimal target"),
        made(answers(0, 0, 4), -50), made(answers(1, 1, 1), 0), made(answers(1, 1, 1), 0.5),
        made(column([5, 4, 3, 1, None]), 25, "1-5"), made(column([7, 6, 5, 1]), 60, "1-7"), made(column([10, 8, 2, "x"]), 10, "1-10"),
        row("NPS.TARGET", [column([10, 5.5, 0, 12]), 50, None, "exclude"], [[None, ""], [None, 1], [None, 2]], 0, table=True),
        row("NPS.TARGET", [column([10, 5.5]), 50], error("#VALUE!")),
        row("NPS.TARGET", [survey, 101], error("#VALUE!")), row("NPS.TARGET", [column([None]), 10], error("#N/A")),
    ]


def by_group(scores, names, scale):
    found = {}
    for cell, name in zip(scores, names):
        if sum(groups([cell], scale)):
            found.setdefault(name, []).append(cell)
    return {name: groups(cells, scale) for name, cells in found.items()}


def mix(before, after):
    """Per group: within w1 (s1 - s0), mix (w1 - w0)(s0 - S0); a new group enters by its distance from S0, all mix."""
    n0, n1 = (sum(map(sum, part.values())) for part in (before, after))
    total0 = score([sum(counts[i] for counts in before.values()) for i in range(3)])
    body = []
    for name in dict.fromkeys([*before, *after]):
        w0 = Fraction(sum(before.get(name, (0,))), n0)
        w1 = Fraction(sum(after.get(name, (0,))), n1)
        s0 = score(before[name]) if name in before else score(after[name])
        s1 = score(after[name]) if name in after else s0
        within, mixed = w1 * (s1 - s0), (w1 - w0) * (s0 - total0)
        body.append([name, within, mixed, within + mixed])
    return [*body, [None, *(sum(line[i] for line in body) for i in (1, 2, 3))]]


def mix_rows():
    def made(b, bg, a, ag, scale=None, **more):
        body = mix(by_group(b, bg, scale or "0-10"), by_group(a, ag, scale or "0-10"))
        return row("NPS.MIX", [column(b), column(bg), column(a), column(ag), scale], body, table=True, **more)

    def counts(promoters, passives, detractors):
        return [10] * promoters + [7] * passives + [0] * detractors

    simpson = made(counts(60, 30, 10) + counts(30, 50, 20), ["A"] * 100 + ["B"] * 100,
                   counts(30, 15, 5) + counts(45, 75, 30), ["A"] * 50 + ["B"] * 150,
                   source="worked example: no segment changed, the total fell by 10 through the mix")
    assert simpson["expected"][-1][1:] == [0.0, -10.0, -10.0]
    return [
        simpson,
        made([10, 9, 3, 8, 7, 0, 9], list("AABBBCC"), [10, 2, 9, 9, 6, 8, 8, 10], list("ABBBAACC")),
        made([10, 9, 3, 8, 0], list("AABBC"), [10, 2, 9, 9], list("ABAB"), note="C is gone"),
        made([10, 9, 3, 8], list("AABB"), [10, 2, 9, 9, 0, 6, 10], list("ABABDDD"), note="D is new"),
        made([10, 3], list("AA"), [9, 9, 5], list("ZZZ"), note="nobody stayed: all mix"),
        made([10, None, 3, "-", 8], ["A", "C", "B", "C", "B"], [9, 1, 5], ["B", "B", "A"], note="C never answered and is no row"),
        made([5, 4, 3, 5], list("AABB"), [5, 5, 1, 2, 4], list("ABBBA"), "1-5"),
        made([7, 5, 4, 6], list("AABB"), [7, 6, 1, 2, 5], list("ABBBA"), "1-7"),
        made([10, 8, 1, 9], list("AABB"), [10, 9, 6, 2, 7], list("ABBBA"), "1-10"),
        row("NPS.MIX", [column([10, 9]), column(["A"]), column([1]), column(["A"])], error("#VALUE!"), note="shapes differ"),
        row("NPS.MIX", [column([None]), column(["A"]), column([1]), column(["A"])], error("#N/A")),
    ]


def impact_rows():
    def made(scores, topics, scale=None, **more):
        scale_name = scale or "0-10"
        found = by_group(scores, topics, scale_name)
        everyone = groups(scores, scale_name)
        body = []
        for name, counts in found.items():
            if name is None:
                continue
            rest = [all_ - own for all_, own in zip(everyone, counts)]
            body.append([name, sum(counts), score(counts), score(everyone) - score(rest) if sum(rest) else ""])
        return row("NPS.IMPACT", [column(scores), column(topics), scale], body, table=True, **more)

    qualtrics = made([10] * 5 + [8] * 8 + [2] * 7 + [9] * 45 + [7] * 22 + [1] * 13, ["price"] * 20 + ["other"] * 80,
                     source="worked example: T (NPS_T - NPS) / (N - T), community.qualtrics.com 26174")
    assert qualtrics["expected"][0] == ["price", 20, -10.0, -10.0]
    return [
        qualtrics,
        made([10, 9, 0, 8, 7, 6, 10, 9], ["price", "speed", "price", "staff", "staff", "speed", "price", "staff"]),
        made([10, 0, 0, 8], ["price", None, "price", None], note="answers without a topic count in the whole only"),
        made([10, 9, 3], ["all", "all", "all"], note="nothing is left without the topic"),
        made([5, 4, 1, 5], ["a", "b", "a", "c"], "1-5"),
        made([7, 5, 1, 6], ["a", "b", "a", "c"], "1-7"),
        made([10, 8, 1, 9], ["a", "b", "a", "c"], "1-10"),
        row("NPS.IMPACT", [column([10, 9]), column(["a"])], error("#VALUE!"), note="shapes differ"),
        row("NPS.IMPACT", [column([10, 9]), column([None, None])], error("#N/A"), note="no topic at all"),
    ]


def category_rows():
    names = ["promoter", "passive", "detractor"]

    def made(cells, scale=None, language=None, words=names, **more):
        body = [[next((w for w, c in zip(words, groups([cell], scale or "0-10")) if c), "") for cell in line] for line in cells]
        return row("NPS.CATEGORY", [cells, scale, language], body, 0, **more)

    return [
        made(column(list(range(11)))),
        made([[10, None, "n/a"], [0, 7, True]], note="same shape; no answer is an empty text"),
        made(column(list(range(1, 11))), "1-10"), made(column([1, 2, 3, 4, 5, 6, 7]), "1-7"), made([[1, 2, 3, 4, 5]], "1-5"),
        made(column([9, 8, 6]), None, "ru", ["промоутер", "нейтрал", "критик"]),
        row("NPS.CATEGORY", [column([10, 11])], error("#VALUE!")),
    ]


exact.write("nps_test", "Two-sample tests from the answers: difference in points, z, p.", test_rows())
exact.write("nps_sample_size", "Answers needed, and differences that can be shown.", samplesize_rows() + detectable_rows())
exact.write("nps_target", "Respondents who must change for a target; an empty text where that way alone cannot reach it.", target_rows())
exact.write("nps_mix", "A change of score split among groups: group, within, mix, total.", mix_rows())
exact.write("nps_impact", "Topics: name, answers, score, impact.", impact_rows())
exact.write("nps_codes", "Who is who on each scale.", category_rows())
