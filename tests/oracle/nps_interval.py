"""Intervals of the score by scipy: likelihoods maximised numerically, resampled scores by convolution."""

import sys

import numpy
import scipy
from scipy import optimize, stats

import golden

SOURCE = "tests/oracle/nps_interval.py"

SAMPLES = [(1, 0, 0), (1, 1, 1), (0, 3, 1), (5, 5, 0), (10, 0, 0), (0, 30, 0), (20, 9, 7), (3, 5, 92), (58, 25, 17), (480, 400, 120)]
CONFIDENCES = [0.5, 0.9, 0.95, 0.999]


def wald(counts, confidence):
    promoters, passives, detractors = counts
    n = promoters + passives + detractors
    p, d = promoters / n, detractors / n
    half_width = stats.norm.isf((1 - confidence) / 2) * numpy.sqrt(max(0, p + d - (p - d) ** 2) / n)
    return p - d - half_width, p - d + half_width


def adjusted_wald(counts, confidence):
    low, high = wald((counts[0] + 0.75, counts[1] + 1.5, counts[2] + 0.75), confidence)
    estimate = (counts[0] - counts[2]) / sum(counts)
    return min(low, estimate), max(high, estimate)


def restricted_variance(counts, delta):
    """Variance of one answer at the likeliest shares among those whose score is delta."""
    promoters, passives, detractors = counts
    lowest, highest = max(0.0, -delta), (1 - delta) / 2

    def slope(d):
        terms = [(detractors, d, 1), (promoters, d + delta, 1), (passives, 1 - 2 * d - delta, -2)]
        return sum(sign * count / max(share, 1e-300) if count else 0 for count, share, sign in terms)

    width = highest - lowest
    inner = lowest + 1e-15 * width, highest - 1e-15 * width
    if slope(inner[0]) <= 0:
        d = lowest
    elif slope(inner[1]) >= 0:
        d = highest
    else:
        d = optimize.brentq(slope, *inner, xtol=1e-16, rtol=1e-15, maxiter=500)
    return 2 * d + delta - delta**2


def score(counts, confidence):
    n = sum(counts)
    theta = (counts[0] - counts[2]) / n
    z = stats.norm.isf((1 - confidence) / 2)

    def squared_excess(delta):
        return n * (theta - delta) ** 2 - z**2 * restricted_variance(counts, delta)

    # At theta itself the excess is 0 too when everyone is in one group: start beside it.
    low = -1.0 if theta == -1 else optimize.brentq(squared_excess, -1 + 1e-14, theta - 1e-9, xtol=1e-15)
    high = 1.0 if theta == 1 else optimize.brentq(squared_excess, theta + 1e-9, 1 - 1e-14, xtol=1e-15)
    return low, high


def bootstrap(counts, confidence):
    n = sum(counts)
    one = numpy.array([counts[2], counts[1], counts[0]]) / n
    law = numpy.array([1.0])
    for _ in range(n):
        law = numpy.convolve(law, one)
    cumulated = numpy.cumsum(law)
    tail = (1 - confidence) / 2
    return tuple(numpy.argmax(cumulated >= level - 1e-12) / n - 1 for level in (tail, 1 - tail))


METHODS = {"adjusted-wald": adjusted_wald, "wald": wald, "score": score, "bootstrap": bootstrap}


def row(counts, confidence, method):
    points = [float(numpy.clip(100 * end, -100, 100)) for end in METHODS[method](counts, confidence)]
    return golden.row("NPS.CI.FROMCOUNTS", [*counts, confidence, method], [points], 1e-12, SOURCE, tool=f"scipy {scipy.__version__}")


golden.add("nps_interval", SOURCE, [row(*each) for each in ((s, c, m) for s in SAMPLES for c in CONFIDENCES for m in METHODS)])
