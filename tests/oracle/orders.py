"""ORDERS.REPORT, CHURN.ORDERS, COHORTS and RFM on a small shop with everything that goes wrong in one."""

from collections import Counter
from datetime import date
from fractions import Fraction

import exact
from calendar_periods import serial
from exact import column, error, row
from order_groups import churn, cohorts, report, rfm

SHOP = [
    ("00123", date(2020, 11, 30), 10.0), ("123", date(2020, 12, 27), 20.5), ("ann", date(2020, 12, 31), 5.25),
    ("00123", date(2021, 1, 1), 7.0), ("ann", date(2021, 1, 3), 5.25), ("bob", date(2021, 1, 4), 100.0),
    ("bob", date(2021, 1, 4), 1.75), ("ann", date(2021, 1, 31), 30.0), (None, date(2021, 1, 31), 99.0),
    ("cid", date(2021, 2, 1), 0.0), ("cid", None, 12.0), ("dot", date(2021, 2, 3), None), ("bob", date(2021, 2, 5), -100.0),
    ("00123", date(2021, 4, 15), 0.1), ("00123", date(2021, 4, 15), 0.2), ("eve", date(2021, 7, 1), 42.0),
    (None, None, None), ("123", date(2021, 7, 31), 20.5), ("cid", date(2022, 1, 2), 63.5), ("00123", date(2022, 1, 3), 8.0),
]
PERIODS = ("month", "week", "quarter", "year")
PLAIN = [order for order in SHOP if None not in order and order[2] >= 0]
PAIRS = [(customer, day) for customer, day, _ in SHOP if customer and day]


def cells(index, texts=False):
    def cell(value):
        if isinstance(value, date):
            return value.isoformat() if texts else serial(value)
        return value

    return column([cell(order[index]) for order in SHOP])


def serials(body):
    return [[serial(cell) if isinstance(cell, date) else cell for cell in line] for line in body]


CUSTOMERS, DATES, AMOUNTS = cells(0), cells(1), cells(2)
TEXT_DATES = cells(1, True)


def report_rows():
    def made(begin=None, end=None, dates=DATES, **more):
        body = serials([[None, value] for value in report(SHOP, begin, end)])
        limits = [serial(limit) if limit else None for limit in (begin, end)]
        return row("ORDERS.REPORT", [CUSTOMERS, dates, AMOUNTS, *limits], body, table=True, **more)

    return [
        made(note="no customer, no date, no amount, a refund, a blank row; 00123 and 123 are two customers"),
        made(dates=TEXT_DATES, note="dates as ISO text"), made(date(2021, 1, 1)), made(None, date(2021, 7, 31), note="the end is not in the period"),
        made(date(2020, 12, 31), date(2021, 1, 4)), made(date(2021, 7, 1), date(2021, 7, 2), note="one order: no gap, no second step of the ladder"),
        row("ORDERS.REPORT", [CUSTOMERS, DATES, AMOUNTS, serial(date(2030, 1, 1))], error("#N/A"), note="nothing in the period"),
        row("ORDERS.REPORT", [CUSTOMERS, DATES, column([1, 2])], error("#VALUE!"), note="shapes differ"),
        row("ORDERS.REPORT", [CUSTOMERS, DATES, AMOUNTS, 45000, 44000], error("#VALUE!"), note="the end lies before the start"),
    ]


def period_rows(function, compute):
    first = [row(function, [CUSTOMERS, DATES, period], serials(compute(PAIRS, period or "month")), table=True) for period in (None, *PERIODS)]
    numbers = {"00123": 7, "123": 8, "ann": 9, "bob": 10, "cid": 11, "dot": 12, "eve": 13, None: None}
    ids = column([numbers[order[0]] for order in SHOP])
    return [
        *first,
        row(function, [ids, TEXT_DATES, "quarter"], serials(compute(PAIRS, "quarter")), table=True, note="ids as numbers, dates as text"),
        row(function, [column(["a"]), column([45000])], serials(compute([("a", date(2023, 3, 15))], "month")), table=True, note="one order"),
        row(function, [column(["a", None]), column([None, 45000])], error("#N/A"), note="no order with a customer and a date"),
        row(function, [column(["a", "b"]), column([45000])], error("#VALUE!"), note="shapes differ"),
        row(function, [column(["a"]), column([45000]), "decade"], error("#VALUE!")),
    ]


def rfm_rows():
    def made(as_of=None, bins=None, dates=DATES, **more):
        body = rfm(SHOP, as_of, bins or 5)
        return row("RFM", [CUSTOMERS, dates, AMOUNTS, serial(as_of) if as_of else None, bins], body, table=True, **more)

    ties = [["a", 45000, 10], ["b", 45000, 10], ["c", 45000, 10], ["d", 45001, 20], ["e", 45002, 30], ["f", 45002, 30]]
    plain = [(name, date.fromordinal(day), float(amount)) for name, day, amount in ties]
    columns = [column([line[i] for line in ties]) for i in range(3)]
    return [
        made(note="as of the last order"), made(date(2022, 6, 30)), made(date(2021, 4, 14), note="later orders have not happened yet"),
        made(None, 3), made(None, 10, TEXT_DATES), made(None, 2),
        row("RFM", columns, rfm(plain), table=True, note="ties share a score"), row("RFM", [*columns, None, 4], rfm(plain, None, 4), table=True),
        row("RFM", [CUSTOMERS, DATES, AMOUNTS, None, 1], error("#VALUE!")), row("RFM", [CUSTOMERS, DATES, AMOUNTS, None, 2.5], error("#VALUE!")),
        row("RFM", [CUSTOMERS, DATES, column([1])], error("#VALUE!"), note="shapes differ"), row("RFM", [column([None]), column([45000]), column([1])], error("#N/A")),
    ]


def repeat_rows():
    def made(begin=None, end=None, rule=None, **more):
        kept = [(c, d) for c, d in PAIRS if (begin is None or d >= begin) and (end is None or d < end)]
        purchases = set(kept) if rule == "days" else kept
        counts = Counter(customer for customer, _ in purchases)
        limits = [serial(limit) if limit else None for limit in (begin, end)]
        rate = Fraction(sum(count > 1 for count in counts.values()), len(counts))
        return row("RPR.ORDERS", [CUSTOMERS, DATES, *limits, rule], rate, **more)

    return [
        made(), made(rule="days", note="two orders of one day are one purchase"), made(date(2021, 1, 1)), made(None, date(2021, 7, 31)),
        made(date(2020, 12, 31), date(2021, 1, 4), note="the end is not in the period"), made(date(2021, 1, 3), date(2021, 1, 5), "days"),
        made(date(2021, 4, 15), date(2021, 4, 16)), made(date(2021, 4, 15), date(2021, 4, 16), "days"),
        row("RPR.ORDERS", [CUSTOMERS, DATES, serial(date(2030, 1, 1))], error("#N/A"), note="nothing in the period"),
        row("RPR.ORDERS", [CUSTOMERS, DATES, 45000, 44000], error("#VALUE!"), note="the end lies before the start"),
    ]


def without_empty_end():
    rows = cohorts(PAIRS, "month")
    last = max(index for index, line in enumerate(rows) if line[1] > 0)
    return [row("COHORTS", [CUSTOMERS, DATES, None, None, "cut"], serials(rows[: last + 1]), table=True)]


exact.write("rpr_orders", "Repeat purchase rates of a list of orders, fractions. Dates are serials.", repeat_rows())
exact.write("orders", "A list of orders at a glance. Dates are serials; null is a label of the language, not compared.", report_rows())
exact.write("cohorts", "Customers by period. Dates are serials.", period_rows("CHURN.ORDERS", churn) + period_rows("COHORTS", cohorts) + without_empty_end())
exact.write("rfm", "Customers by recency, frequency and spend.", rfm_rows())
