"""Starts of calendar periods: the core's own function, no spreadsheet function shows it."""

from datetime import date, timedelta

import exact
from calendar_periods import next_start, serial, start
from exact import row

DAYS = [
    date(1900, 3, 1), date(1900, 12, 31), date(1970, 1, 1), date(1999, 12, 31), date(2000, 2, 29), date(2004, 12, 31), date(2005, 1, 2), date(2005, 1, 3),
    date(2008, 12, 29), date(2009, 12, 31), date(2010, 1, 3), date(2015, 12, 31), date(2016, 1, 3), date(2020, 2, 29), date(2020, 12, 31), date(2021, 1, 3),
    date(2021, 1, 4), date(2023, 1, 1), date(2024, 2, 29), date(2024, 12, 30), date(2026, 11, 21), date(2100, 2, 28), date(2100, 3, 1), date(2400, 2, 29), date(9998, 12, 31),
]
rows = []
for period in ("month", "week", "quarter", "year"):
    for day in DAYS:
        begin = start(day, period)
        if begin < date(1900, 3, 1):
            continue
        rows.append(row("period_start", [serial(day), period], serial(begin), 0, note=day.isoformat()))
        rows.append(row("period_start", [serial(day) + 0.75, period], serial(begin), 0))
        rows.append(row("next_period", [serial(begin), period], serial(next_start(begin, period)), 0))
# Excel counts a 29 February 1900 that never was (serial 60), so days before it are one further from 30 December 1899.
true_serial = lambda day: (day - date(1899, 12, 31)).days
for day in (date(1900, 1, 1), date(1900, 1, 31), date(1900, 2, 28)):
    for period in ("month", "week", "quarter", "year"):
        rows.append(row("period_start", [true_serial(day), period], true_serial(start(day, period)), 0, note=f"{day} before Excel's leap day"))
first_of_march = date(1900, 3, 1)
rows.append(row("period_start", [61, "week"], true_serial(first_of_march - timedelta(days=first_of_march.weekday())), 0, note="Thursday; the Monday lies before Excel's leap day"))
rows.append(row("period_start", [61, "quarter"], 1, 0))
rows.append(row("period_start", [60, "month"], 32, 0, note="Excel's 29 February 1900 is a day of February"))
rows.append(row("next_period", [32, "month"], 61, 0))
exact.write("calendar", "Starts of calendar periods by Python's datetime.", rows)
