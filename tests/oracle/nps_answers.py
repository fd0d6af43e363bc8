"""The recommendation question, exactly: rational shares, 50-digit normal distribution."""

from fractions import Fraction

from mpmath import erfc, erfinv, mpf, sqrt

CUTS = {"0-10": (0, 6, 8, 10), "1-10": (1, 6, 8, 10), "1-7": (1, 4, 5, 7), "1-5": (1, 3, 4, 5)}


def groups(scores, scale="0-10"):
    """(promoters, passives, detractors); cells that are no number on the scale do not count."""
    low, detractors_to, passives_to, high = CUTS[scale]
    answers = [s for s in scores if is_answer(s, low, high)]
    detractors = sum(s <= detractors_to for s in answers)
    promoters = sum(s > passives_to for s in answers)
    return promoters, len(answers) - promoters - detractors, detractors


def is_answer(cell, low, high):
    return isinstance(cell, int) and not isinstance(cell, bool) and low <= cell <= high


def score(counts):
    promoters, passives, detractors = map(Fraction, counts)
    return 100 * (promoters - detractors) / (promoters + passives + detractors)


def variance(counts):
    promoters, passives, detractors = map(Fraction, counts)
    n = promoters + passives + detractors
    return (promoters + detractors) / n - ((promoters - detractors) / n) ** 2


def adjusted(counts):
    promoters, passives, detractors = map(Fraction, counts)
    return promoters + Fraction(3, 4), passives + Fraction(3, 2), detractors + Fraction(3, 4)


def real(fraction):
    return mpf(fraction.numerator) / fraction.denominator if isinstance(fraction, Fraction) else mpf(fraction)


def quantile(probability):
    return sqrt(mpf(2)) * erfinv(2 * mpf(probability) - 1)


def two_sided(z):
    return erfc(abs(z) / sqrt(mpf(2)))


def upper_quantile(confidence):
    return quantile(1 - (1 - mpf(confidence)) / 2)


def test(a, b, method="adjusted-wald"):
    """Difference in points, z, two-sided p."""
    if method == "adjusted-wald":
        a, b = adjusted(a), adjusted(b)
    difference = score(a) - score(b)
    squared = variance(a) / sum(a) + variance(b) / sum(b)
    z = real(difference) / 100 / sqrt(real(squared))
    return [difference, z, two_sided(z)]


def interval(counts, confidence="0.95"):
    """Adjusted Wald, widened to the estimate and clipped to the scale."""
    made = adjusted(counts)
    half = upper_quantile(confidence) * 100 * sqrt(real(variance(made) / sum(made)))
    middle, estimate = real(score(made)), real(score(counts))
    return max(mpf(-100), min(estimate, middle - half)), min(mpf(100), max(estimate, middle + half))
