"""Quantiles and distribution functions to 50 digits, by mpmath."""

import sys

import mpmath
from mpmath import mp, mpf

mp.dps = 50
TOOL = f"mpmath {mpmath.__version__}, Python {sys.version.split()[0]}"


def normal_quantile(p):
    # Enough digits for 1 - 2e-300 to differ from 1.
    with mp.workdps(330):
        return mp.sqrt(2) * mp.erfinv(2 * mpf(p) - 1)


def two_sided_t(t, degrees):
    return mp.betainc(mpf(degrees) / 2, mpf(1) / 2, 0, degrees / (degrees + t * t), regularized=True)


def student_t_critical(confidence, degrees):
    tail = 1 - mpf(confidence)
    low = normal_quantile(1 - tail / 2)
    high = 2 * low
    while two_sided_t(high, degrees) > tail:
        high *= 2
    return mp.findroot(lambda t: mp.log(two_sided_t(t, degrees) / tail), (low, high), solver="anderson")


def incomplete_beta(a, b, x):
    if min(a, b) < 100:
        return mp.betainc(a, b, 0, mpf(x), regularized=True)
    mean, scale = mpf(a) / (a + b), -mp.log(mp.beta(a, b))
    deviation = mp.sqrt(mean * (1 - mean) / (a + b))
    low = max(mpf(0), mean - 25 * deviation)
    density = lambda v: mp.exp(scale + (a - 1) * mp.log(v) + (b - 1) * mp.log1p(-v))
    return mp.quad(density, mp.linspace(low, mpf(x), 40))
