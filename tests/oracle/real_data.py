"""Numbers of the survey and order files in LOYALTY_DATA, by exact fractions."""

import csv
import datetime
import os
import sys
from collections import defaultdict
from fractions import Fraction
from pathlib import Path

import golden

DATA = Path(os.environ["LOYALTY_DATA"])
SOURCE = "tests/oracle/real_data.py"


def table(name):
    with open(DATA / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def row(files, columns, function, options, expected, note):
    return {
        "file": files,
        "columns": columns,
        "function": function,
        "options": options,
        "expected": expected,
        "tolerance": 1e-12,
        "source": SOURCE,
        "note": note,
    }


def nps(answers):
    promoters = sum(answer >= 9 for answer in answers)
    detractors = sum(answer <= 6 for answer in answers)
    return float(Fraction(100 * (promoters - detractors), len(answers)))


def answers(name, column):
    numbers = [int(line[column]) for line in table(name) if line[column].strip()]
    return [number for number in numbers if 0 <= number <= 10]


def counts(name, column):
    """NPS.COUNTS under its header, null for labels: groups with their shares, answers, then what is no answer."""
    cells = [line[column].strip() for line in table(name)]
    numbers = answers(name, column)
    groups = [
        sum(number >= 9 for number in numbers),
        sum(7 <= number <= 8 for number in numbers),
        sum(number <= 6 for number in numbers),
        len(numbers),
    ]
    shares = [[None, group, float(Fraction(group, len(numbers)))] for group in groups]
    blank = cells.count("")
    return [*shares, [None, blank, ""], [None, 0, ""], [None, len(cells) - blank - len(numbers), ""]]


def nps_rows():
    waves = [f"datacamp_nps_{wave}.csv" for wave in ("email", "mobile", "web")]
    score = "nps_rating"
    for name in waves:
        yield row([name], [[score]], "NPS", {}, nps(answers(name, score)), "")
    together = [answer for name in waves for answer in answers(name, score)]
    yield row(waves, [[score]], "NPS", {}, nps(together), "the three files one under another")
    rating, name = "On a scale of 0-10, how would you rate Sudzilla?", "prepbench_040_input_01.csv"
    yield row([name], [[rating]], "NPS", {}, nps(answers(name, rating)), "published: -35.9 of 39 answers")
    note = "published: 8 promoters and 22 detractors of 39 answers"
    yield {**row([name], [[rating]], "NPS.COUNTS", {}, counts(name, rating), note), "below_header": True}
    name = "sfo_2017_slim.csv"
    note = "11 is the survey's code for a blank"
    yield row([name], [["NETPRO"]], "NPS", {"invalid": "exclude"}, nps(answers(name, "NETPRO")), note)


def csi_row():
    name = "perth_parks_importance_satisfaction_wide.csv"
    lines = table(name)
    criteria = [f"{number:02}" for number in range(1, 23)]

    def mean(column):
        numbers = [Fraction(line[column]) for line in lines if line[column].strip() not in ("", "NA")]
        return sum(numbers) / len(numbers)

    importance = [mean(f"imp_{each}") for each in criteria]
    satisfaction = [mean(f"sat_{each}") for each in criteria]
    weighted = sum(i * s for i, s in zip(importance, satisfaction))
    columns = [[f"imp_{each}" for each in criteria], [f"sat_{each}" for each in criteria]]
    return row([name], columns, "CSI", {"max": 5}, float(100 * weighted / (5 * sum(importance))), "1-5")


def rpr_rows(name, customer, date):
    days = defaultdict(list)
    for line in table(name):
        days[line[customer]].append(datetime.date.fromisoformat(line[date][:10]))
    for rule, purchases in (("orders", list), ("days", set)):
        repeat = sum(len(purchases(each)) >= 2 for each in days.values())
        expected = float(Fraction(repeat, len(days)))
        yield row([name], [[customer], [date]], "RPR.ORDERS", {"rule": rule}, expected, f"{repeat} of {len(days)} customers")


golden.write(
    "real_data",
    "Functions of whole columns of the files in LOYALTY_DATA. `file` lists the files read one under another, `columns` "
    "the columns that make each argument, `options` the optional arguments by name.",
    f"Python {sys.version.split()[0]}",
    [
        *nps_rows(),
        csi_row(),
        *rpr_rows("uci_online_retail_orders.csv", "CustomerID", "InvoiceDate"),
        *rpr_rows("cdnow_orders.csv", "customer_id", "date"),
    ],
)
