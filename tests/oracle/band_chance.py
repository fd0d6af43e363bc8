"""BAND.CHANCE: the Dirichlet distribution with Jeffreys' prior, by one integral over its beta factor with mpmath."""

import exact
from exact import column, error, row
from mpmath import betainc, mp, mpf, quad
from nps_answers import groups

CUTS = {"s1-nps": [0, 1, 30, 70], "s2-nps": [5, 10, 45, 50, 80], "bain-nps": [0, 20, 50, 80], "customergauge-nps": [0, 50, 70], "NPS": [0, 1, 30, 70]}
mp.dps = 20


def below(counts, cut):
    """P(p - d <= cut): given the passive share s ~ Beta, p / (1 - s) ~ Beta(p, d) must stay below (cut / (1 - s) + 1) / 2."""
    promoters, passives, detractors = (mpf(c) + mpf(1) / 2 for c in counts)
    together = promoters + detractors
    theta = mpf(cut) / 100
    whole = mp.beta(together, passives)

    def density(v):
        bound = (theta / v + 1) / 2
        inside = 0 if bound <= 0 else 1 if bound >= 1 else betainc(promoters, detractors, 0, bound, regularized=True)
        return v ** (together - 1) * (1 - v) ** (passives - 1) / whole * inside

    peak = together / (together + passives)
    width = mp.sqrt(peak * (1 - peak) / (together + passives))
    knots = sorted({mpf(0), abs(theta), mpf(1), *(x for x in (peak + k * width for k in (-12, -6, -3, -1, 1, 3, 6, 12)) if 0 < x < 1)})
    return quad(density, knots)


def chances(counts, cuts):
    levels = [mpf(0), *(below(counts, cut) for cut in cuts), mpf(1)]
    return [b - a for a, b in zip(levels, levels[1:])]


def made(counts, scheme, **more):
    promoters, passives, detractors = counts
    scores = column([10] * promoters + [8] * passives + [1] * detractors)
    assert groups([line[0] for line in scores]) == counts
    body = [[None, chance] for chance in chances(counts, CUTS[scheme])]
    return row("BAND.CHANCE", [scores, scheme], body, table=True, absolute=True, **more)


def scaled(scores, scale):
    body = [[None, chance] for chance in chances(groups(scores, scale), CUTS["s1-nps"])]
    return row("BAND.CHANCE", [column(scores), "s1-nps", scale], body, table=True, absolute=True)


def excluded():
    """An answer off the scale does not count."""
    scores = [10, 9, 9, 8, 7, 6, 2, 1, 1]
    body = [[None, chance] for chance in chances(groups(scores, "0-10"), CUTS["s1-nps"])]
    arguments = [column([*scores, 11]), "s1-nps", None, None, None, "exclude"]
    return row("BAND.CHANCE", arguments, body, table=True, absolute=True)


def weighted():
    """Shares by weight times Kish's effective number of answers (6 squared over 10)."""
    body = [[None, chance] for chance in chances([mpf(share) / 6 * 36 / 10 for share in (3, 2, 1)], CUTS["s1-nps"])]
    arguments = [column([10, 9, 7, 2]), "s1-nps", None, column([2, 1, 2, 1])]
    return row("BAND.CHANCE", arguments, body, table=True, absolute=True)


def rows():
    return [
        made((20, 9, 7), "s1-nps"), made((20, 9, 7), "s2-nps"), made((20, 9, 7), "bain-nps"), made((20, 9, 7), "customergauge-nps"), made((20, 9, 7), "NPS"), scaled([5, 5, 5, 4, 4, 3, 2, 1, 1], "1-5"),
        scaled([7, 6, 6, 5, 5, 4, 2, 1, 1], "1-7"), scaled([10, 9, 9, 8, 7, 6, 2, 1, 1], "1-10"), weighted(),
        made((1, 0, 0), "s1-nps", note="one answer"), made((0, 0, 12), "bain-nps"), made((0, 40, 0), "s1-nps", note="all passive"), made((58, 25, 17), "s2-nps"),
        made((200, 200, 100), "customergauge-nps"), made((9, 2, 9), "s1-nps"),
        row("BAND.CHANCE", [column([None]), "s1-nps"], error("#N/A")), row("BAND.CHANCE", [column([10]), "s9"], error("#VALUE!")), row("BAND.CHANCE", [column([11]), "s1-nps"], error("#VALUE!")), excluded(),
    ]


if __name__ == "__main__":
    exact.write("band_chance", "Chance of each band under the Dirichlet posterior with Jeffreys' prior.", rows())
