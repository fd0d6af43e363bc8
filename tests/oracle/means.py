"""Intervals of means and of proportions with quantiles by mpmath, effective sample sizes by exact fractions."""

from fractions import Fraction

from mpmath import mp, mpf

import golden
from distributions import TOOL, normal_quantile, student_t_critical

SOURCE = "tests/oracle/means.py"

SAMPLES = [[1, 2], [4.5, -3, 12, 0.25, 7, 7, 1], [1e6 + each % 7 for each in range(50)], [100, 60, 60, 80, 46.5, 93.25]]
PROPORTIONS = [(160, 200), (1, 1), (0, 3), (7, 9), (12.5, 40.25), (999_999, 1_000_000)]
WEIGHTS = [[1, 1, 1], [0, 2, 3.5], [0.28, 1.7, 0.94, 3.1, 0.02]]
CONFIDENCES = [0.5, 0.95, 0.999]


def t_interval(values, confidence):
    exact = [Fraction(value) for value in values]
    n = len(exact)
    mean = sum(exact) / n
    variance = sum((value - mean) ** 2 for value in exact) / (n - 1)
    half_width = float(student_t_critical(confidence, n - 1)) * float(variance / n) ** 0.5
    return [[float(mean), float(mean) - half_width, float(mean) + half_width]]


def sums_of(values):
    """How many, their mean, and the sum of the squared deviations from it."""
    exact = [Fraction(value) for value in values]
    mean = sum(exact) / len(exact)
    return [len(exact), float(mean), float(sum((value - mean) ** 2 for value in exact))]


def wilson(successes, n, confidence):
    """The roots of (share - x)^2 = z^2 * x * (1 - x) / n."""
    share, factor = mpf(successes) / n, normal_quantile((1 - mpf(confidence)) / 2) ** 2 / n
    middle, root = 2 * share + factor, mp.sqrt((2 * share + factor) ** 2 - 4 * (1 + factor) * share**2)
    return [[float(end / (2 * (1 + factor))) for end in (middle - root, middle + root)]]


def effective_size(weights):
    exact = [Fraction(weight) for weight in weights]
    return float(sum(exact) ** 2 / sum(weight**2 for weight in exact))


if __name__ == "__main__":
    pairs = [(sample, confidence) for sample in SAMPLES for confidence in CONFIDENCES]
    golden.add("mean", SOURCE, [
        *(golden.row("mean_interval", [golden.column(s), c], t_interval(s, c), 1e-12, SOURCE, tool=TOOL) for s, c in pairs),
        *(golden.row("student_interval", [*sums_of(s), c], [t_interval(s, c)[0][1:]], 1e-12, SOURCE, tool=TOOL) for s, c in pairs),
    ])
    golden.add("proportion", SOURCE, [golden.row("PROPORTION.CI", [*p, c], wilson(*p, c), 1e-12, SOURCE, tool=TOOL) for p in PROPORTIONS for c in CONFIDENCES])
    golden.add("weights", SOURCE, [golden.row("WEIGHTS.NEFF", [golden.column(w)], effective_size(w), 1e-12, SOURCE) for w in WEIGHTS])
