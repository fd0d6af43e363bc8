"""Purchases from totals: rates, values and the referral forecast, in exact fractions."""

from fractions import Fraction

import exact
from exact import column, error, printed, row


def decimal(number):
    return Fraction(str(number))


def frequency_rows():
    return [
        row("PURCHASE.FREQUENCY", [600, 240], 2.5, source="worked example: free-biz-tools.com"),
        row("PURCHASE.FREQUENCY", [1500, 500], 3, source="worked example: malartu"),
        row("PURCHASE.FREQUENCY", [18532, 4338], Fraction(18532, 4338)), row("PURCHASE.FREQUENCY", [0, 10], 0),
        row("PURCHASE.FREQUENCY", [10, 0], error("#N/A")), row("PURCHASE.FREQUENCY", [-1, 10], error("#VALUE!")), row("PURCHASE.FREQUENCY", [10, -1], error("#VALUE!")),
        row("PURCHASE.GAP", [365, 2.5], 146, source="worked example: malartu"), row("PURCHASE.GAP", [90, 1.2], decimal(90) / decimal(1.2)),
        row("PURCHASE.GAP", [90, 0], error("#N/A")), row("PURCHASE.GAP", [0, 2], error("#VALUE!")), row("PURCHASE.GAP", [90, -2], error("#VALUE!")),
    ]


def order_value_rows():
    orders = column([11.77, 12, 77, None, "free", 20.76, -11.77, 0])
    kept = [decimal(x) for x in (11.77, 12, 77, 20.76, 0)]
    return [
        row("AOV", [1000, 23], 43.4782608696, printed(43.4782608696), "worked example: omniconvert.com"), row("AOV", [10000, 100], 100, source="worked example: savvycalculator.com"),
        row("AOV", [8911407.904, 18532], 480.86595639974104), row("AOV", [orders], sum(kept) / 5, note="a refund is no order, a free order is one"),
        row("AOV", [column([11.77, 12, 77, 20.76]), 4], sum(kept) / 4, note="a range of revenue is added up"), row("AOV", [0, 5], 0),
        row("AOV", [1000, 0], error("#N/A")), row("AOV", [1000, -2], error("#VALUE!")), row("AOV", [column([None])], error("#N/A")),
    ]


def lifetime_rows():
    return [
        row("LTV", [70, 3, 3], 630, source="worked example: feverbee.com"), row("LTV", [70, 3, 3, 0.3], 189, source="worked example: feverbee.com"),
        row("LTV", [1500, 1, 8], 12000, source="worked example: sholchev.ru"), row("LTV", [480.87, 4.272, 2.5, 0.415], decimal(480.87) * decimal(4.272) * decimal(2.5) * decimal(0.415)),
        *[row("LTV", bad, error("#VALUE!")) for bad in ([-1, 3, 3], [70, -3, 3], [70, 3, -3], [70, 3, 3, 1.5], [70, 3, 3, -0.1])],
        row("LTV.DISCOUNTED", [100, 0.8, 0.1], 266.6666666667, printed(266.6666666667), "worked example: m r / (1 + d - r), azcalculator.com"),
        row("LTV.DISCOUNTED", [100, 0.8, 0.1, True], 366.6666666667, printed(366.6666666667), "worked example: with the first margin"),
        row("LTV.DISCOUNTED", [100, 0.8, 0.1, False], Fraction(800, 3)), row("LTV.DISCOUNTED", [25.5, 0.93, 0.012], decimal(25.5) * decimal(0.93) / (decimal(1.012) - decimal(0.93))),
        row("LTV.DISCOUNTED", [25.5, 0.93, 0.012, True], decimal(25.5) * decimal(1.012) / (decimal(1.012) - decimal(0.93))),
        row("LTV.DISCOUNTED", [100, 0.5, 0], 100), row("LTV.DISCOUNTED", [100, 0, 0.1], 0), row("LTV.DISCOUNTED", [100, 0, 0.1, True], 100),
        *[row("LTV.DISCOUNTED", bad, error("#VALUE!")) for bad in ([100, 1, 0], [100, 1.1, 0.2], [100, -0.1, 0.1], [100, 0.8, -0.1])],
    ]


def churn_rows():
    return [
        row("CHURN", [2400, 366], 0.1525, source="worked example: walterleerde.com"), row("CHURN", [1000, 50], 0.05, source="worked example: calculator.7search.cc"),
        row("CHURN", [500, 25], 0.05, source="published example A28"), row("CHURN", [50000, 2650], 0.053, source="worked example, revenue: mckenney-martinson.com"),
        row("CHURN", [7043, 1869], 0.26536987079369588, source="IBM Telco: 1,869 of 7,043 left, 26.54 % published"), row("CHURN", [10, 0], 0), row("CHURN", [10, 10], 1),
        row("CHURN", [50501 + 16765, 27890], 0.415, printed(0.415), "worked example: of those at the start and the new ones, 41.5 %, walterleerde.com"),
        row("CHURN", [0, 0], error("#N/A")), row("CHURN", [10, 11], error("#VALUE!")), row("CHURN", [10, -1], error("#VALUE!")), row("CHURN", [-10, 0], error("#VALUE!")),
        row("RETENTION", [1300, 1200, 400], Fraction(8, 13), source="worked example: 61.5 %, ya.ru/neurum"), row("RETENTION", [7043, 5174, 0], 0.734630129206304, source="IBM Telco: 73.46 % published"),
        row("RETENTION", [100, 96, 0], 0.96, source="worked example: 1 - churn of 4 %, feedgot.com"), row("RETENTION", [100, 30, 30], 0),
        row("RETENTION", [0, 10, 10], error("#N/A")), row("RETENTION", [100, 30, 31], error("#VALUE!"), note="more new customers than customers"),
        row("RETENTION", [100, 150, 20], error("#VALUE!"), note="more stayed than there were"), row("RETENTION", [100, -1, 0], error("#VALUE!")),
        row("NRR", [50000, 6000, 1500, 2650], Fraction(51850, 50000)), row("NRR", [100, 0, 0, 0], 1), row("NRR", [100, 0, 40, 60], 0), row("NRR", [200, 50, 0, 0], 1.25),
        row("NRR", [0, 1, 0, 0], error("#N/A")), *[row("NRR", bad, error("#VALUE!")) for bad in ([100, -1, 0, 0], [100, 0, -1, 0], [100, 0, 0, -1], [100, 0, 60, 41])],
        row("EGR", [1.08, 0.05], 0.13, source="worked example: NRR 108 %, earned new 5 %, Forrester"), row("EGR", [0.9, 0.02], decimal("-0.08")),
        *[row("EGR", bad, error("#VALUE!")) for bad in ([-0.1, 0.1], [1.08, -0.1])],
    ]


def referral(customers, promoters, detractors, referrals, deterred, conversion, value=None):
    won = decimal(customers) * decimal(promoters) * decimal(referrals) * decimal(conversion)
    lost = decimal(customers) * decimal(detractors) * decimal(deterred) * decimal(conversion)
    return [won, lost, won - lost, "" if value is None else (won - lost) * decimal(value)]


def referral_rows():
    cases = [[10000, 0.55, 0.2, 2, 1.5, 0.1, 80], [10000, 0.55, 0.2, 2, 1.5, 0.1], [500, 0.1, 0.6, 1, 3, 0.25, 120.5], [500, 0.1, 0.6, 1, 0, 1, 10], [0, 0.5, 0.2, 1, 1, 0.5, 10]]
    bad = [[-1, 0.5, 0.2, 1, 1, 0.5], [10, 1.2, 0, 1, 1, 0.5], [10, 0.7, 0.4, 1, 1, 0.5], [10, 0.5, 0.2, -1, 1, 0.5], [10, 0.5, 0.2, 1, -1, 0.5], [10, 0.5, 0.2, 1, 1, 1.5]]
    rows = [row("REFERRAL.FORECAST", case, [referral(*case)]) for case in cases]
    return rows + [row("REFERRAL.FORECAST", arguments, error("#VALUE!")) for arguments in bad]


exact.write("purchase", "Orders per customer, days between orders, average order value.", frequency_rows() + order_value_rows())
exact.write("ltv", "Lifetime values, money.", lifetime_rows())
exact.write("retention", "Churn, retention and growth from totals, fractions.", churn_rows())
exact.write("referral", "New customers, lost prospects, net, revenue.", referral_rows())
