"""Order files in LOYALTY_DATA: what ORDERS.REPORT, CHURN.ORDERS, COHORTS and RFM show, checked against published numbers."""

import csv
import os
from datetime import date
from pathlib import Path

import exact
from calendar_periods import next_start, serial
from order_groups import by_customer, churn, cohorts, report, rfm

DATA = Path(os.environ["LOYALTY_DATA"])
UCI, CDNOW = "uci_online_retail_orders.csv", "cdnow_orders.csv"
COLUMNS = {UCI: ("CustomerID", "InvoiceDate", "TotalPrice"), CDNOW: ("customer_id", "date", "amount")}


def lines(name):
    with open(DATA / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def orders(name):
    customer, day, amount = COLUMNS[name]
    return [(line[customer], date.fromisoformat(line[day]), float(line[amount])) for line in lines(name)]


def made(name, function, options, body, note, arguments=3, tolerance=1e-12):
    numbers = [[serial(cell) if isinstance(cell, date) else cell for cell in line] for line in body]
    return {
        "file": [name], "columns": [[column] for column in COLUMNS[name][:arguments]], "function": function, "options": options,
        "expected": exact.plain(numbers), "tolerance": tolerance, "below_header": True, "source": "tests/oracle/real_orders.py", "note": note,
    }


def shown(name, own, note, begin=None, end=None):
    options = {key: serial(limit) for key, limit in (("from", begin), ("to", end)) if limit}
    return made(name, "ORDERS.REPORT", options, [[None, value] for value in report(own, begin, end)], note)


def near(a, b, within):
    assert abs(a - b) <= within, (a, b)


uci, cdnow = orders(UCI), orders(CDNOW)
totals = report(uci)
assert totals[:2] == [4338, 18532] and 4338 - totals[6] == 1493
near(totals[2], 8911407.904, 1e-3)
near(totals[3], 480.86595639974104, 1e-9)
near(totals[4], 2054.266460119871, 1e-9)
music = report(cdnow)
assert music[:2] == [23570, 69659] and round((1 - music[8]) * 23570) == 12054
near(music[2], 2500315.63, 1e-6)
near(music[3], 35.89364805696321, 1e-9)
near(music[4], 106.08042554094189, 1e-9)
# Published: 68 days 23:22:13.567662 from one order to the next, 134 days 20:55:36.987696 from the first to the last.
near(music[13], 68 + (23 * 3600 + 22 * 60 + 13.567662) / 86400, 1e-10)
near(music[14], 134 + (20 * 3600 + 55 * 60 + 36.987696) / 86400, 1e-10)

months = []
for line in lines("uci_expected_03_monthly_sales_trend.csv"):
    begin = date.fromisoformat(line["order_month"])
    month = shown(UCI, uci, f"published: {line['net_sales']}, {line['orders']} orders, {line['customers']} customers", begin, next_start(begin, "month"))
    values = [cell[1] for cell in month["expected"]]
    assert (values[1], values[0]) == (int(line["orders"]), int(line["customers"]))
    near(values[2], float(line["net_sales"]), 0.0051)
    near(values[3], float(line["average_order_value"]), 0.0051)
    months.append(month)

monthly = churn([(customer, day) for customer, day, _ in cdnow], "month")
published = {0: (0, 7846, 0), 1: (1157, 8476, 0), 2: (1681, 7248, 595), 3: (1773, 0, 1049), 4: (852, 0, 1362), 5: (747, 0, 1592)}
for index, (kept, new, returned) in published.items():
    assert (monthly[index][2], monthly[index][5], monthly[index][6]) == (kept, new, returned)

profile = {str(int(float(line["customer_id"]))): line for line in lines("uci_expected_16_full_customer_profile.csv")}
scored = rfm(uci)
for customer, since, count, spend, *_ in scored:
    line = profile[customer]
    assert (since, count) == (int(line["days_since_last_order"]), int(line["total_orders"]))
    near(spend, float(line["total_spend"]), 0.0051)
assert len(profile) == len(by_customer(uci)) == len(scored)

rfm_row = made(UCI, "RFM", {}, scored[:200], "the first 200 of 4,338 customers; all rows equal the published profile")
rfm_row["first_rows"] = True
pairs = [(customer, day) for customer, day, _ in uci]
rows = [
    shown(UCI, uci, "published: 8,911,407.90, 18,532 orders, 4,338 customers, 480.87 an order; 1,493 bought once"),
    shown(CDNOW, cdnow, "published: 2,500,315.63, 69,659 orders, 23,570 customers, 35.893648 an order; 12,054 bought on one day"),
    *months,
    made(CDNOW, "CHURN.ORDERS", {}, monthly, "published to June 1997: February kept 1,157 and won 8,476, March 1,681, 7,248 and 595 back", 2),
    made(CDNOW, "CHURN.ORDERS", {"period": "quarter"}, churn([(c, d) for c, d, _ in cdnow], "quarter"), "", 2),
    made(UCI, "COHORTS", {}, cohorts(pairs, "month"), "", 2), made(UCI, "COHORTS", {"period": "week"}, cohorts(pairs, "week"), "53 ISO weeks", 2),
    rfm_row,
]
exact.write("real_orders", "Order files in LOYALTY_DATA. Dates are serials; null is a label of the language, not compared.", rows)
