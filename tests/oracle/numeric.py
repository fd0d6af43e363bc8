"""Golden numbers of the core's private numerics."""

from mpmath import mp, mpf

import golden
from distributions import TOOL, incomplete_beta, normal_quantile, student_t_critical, two_sided_t

SOURCE = "tests/oracle/numeric.py"


def row(function, arguments, expected, tolerance):
    return golden.row(function, arguments, float(expected), tolerance, SOURCE)


QUANTILES = [1e-300, 1e-20, 1e-9, 0.001, 0.025, 0.07, 0.075, 0.08, 0.25, 0.5, 0.6, 0.8, 0.92, 0.93, 0.95, 0.975, 0.995, 0.999999]
STATISTICS = [0, 1e-8, 0.5, 1.2420707377700, 1.96, -2.9075, 5, 12, 37]
BETAS = [
    (0.5, 0.5, 0.5), (0.5, 0.5, 1e-12), (1, 3, 0.2), (2.5, 0.5, 0.999), (8, 10, 0.35), (20.5, 7.5, 0.7), (300.5, 700.5, 0.3),
    (5000, 5000, 0.49), (5e5, 5e5, 0.5003), (1e6, 0.5, 0.999999), (0.5, 1e6, 1e-7), (2e6, 3e6, 0.4004),
]  # fmt: skip
CRITICALS = [(0.95, 1), (0.95, 2), (0.9, 3), (0.95, 5), (0.99, 9), (0.95, 64.8205351115), (0.8, 100), (0.999, 1000), (0.95, 1e6), (0.5, 1), (1e-6, 4)]

golden.write(
    "numeric",
    "The core's private numerics. Arguments: normal_quantile(p), normal_two_sided_p(z), incomplete_beta(a, b, x), "
    "student_t_critical(confidence, degrees), student_t_two_sided_p(t, degrees).",
    TOOL,
    [
        *(row("normal_quantile", [p], normal_quantile(p), 1e-15) for p in QUANTILES),
        *(row("normal_two_sided_p", [z], mp.erfc(abs(mpf(z)) / mp.sqrt(2)), 1e-12) for z in STATISTICS),
        *(row("incomplete_beta", list(each), incomplete_beta(*each), 1e-12) for each in BETAS),
        *(row("student_t_critical", list(each), student_t_critical(*each), 1e-9) for each in CRITICALS),
        *(row("student_t_two_sided_p", [t, n], two_sided_t(mpf(t), n), 1e-12) for t, n in [(0.1, 1), (2.5, 5), (1.96, 1e6), (8, 30)]),
    ],
)
