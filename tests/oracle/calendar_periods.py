"""Periods of the calendar by Python's datetime, as Excel's date serials (from 1 March 1900 on)."""

from datetime import date, timedelta

EPOCH = date(1899, 12, 30)


def serial(day):
    return (day - EPOCH).days


def day_of(number):
    return EPOCH + timedelta(days=int(number // 1))


def start(day, period):
    if period == "week":
        year, week, _ = day.isocalendar()
        return date.fromisocalendar(year, week, 1)
    month = {"month": day.month, "quarter": day.month - (day.month - 1) % 3, "year": 1}[period]
    return date(day.year, month, 1)


def next_start(day, period):
    if period == "week":
        return day + timedelta(days=7)
    months = {"month": 1, "quarter": 3, "year": 12}[period]
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def periods(days, period):
    """Every period from the first day's to the last day's, empty ones included."""
    first, last = start(min(days), period), start(max(days), period)
    found = [first]
    while found[-1] < last:
        found.append(next_start(found[-1], period))
    return found
