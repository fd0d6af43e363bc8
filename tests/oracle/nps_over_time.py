"""NPS.TREND and NPS.SLOPE: periods by datetime, counts exactly, the normal distribution with 50 digits."""

from datetime import date

import exact
from calendar_periods import periods, serial, start
from exact import column, error, printed, row
from mpmath import mpf, sqrt
from nps_answers import adjusted, groups, interval, real, score, test, two_sided, variance


def by_period(scores, days, period, scale):
    kept = [(cell, day) for cell, day in zip(scores, days) if day is not None and sum(groups([cell], scale))]
    found = {}
    for begin in periods([day for _, day in kept], period):
        found[begin] = groups([cell for cell, day in kept if start(day, period) == begin], scale)
    return found


def trend(scores, days, period, confidence, scale):
    body, before = [], None
    for begin, counts in by_period(scores, days, period, scale).items():
        if not sum(counts):
            body.append([serial(begin), 0, "", "", "", "", ""])
            before = None
            continue
        change = [score(counts) - score(before), test(counts, before)[2]] if before else ["", ""]
        body.append([serial(begin), sum(counts), score(counts), *interval(counts, confidence), *change])
        before = counts
    return body


def slope(scores, days, period, method, scale):
    found = by_period(scores, days, period, scale)
    points = [(t, counts) for t, counts in enumerate(found.values()) if sum(counts)]
    made = [adjusted(counts) if method == "adjusted-wald" else counts for _, counts in points]
    weights = [real(sum(sample) / variance(sample)) / 10000 for sample in made]
    times = [mpf(t) for t, _ in points]
    centre = sum(w * t for w, t in zip(weights, times)) / sum(weights)
    spread = sum(w * (t - centre) ** 2 for w, t in zip(weights, times))
    climb = sum(w * (t - centre) * real(score(c)) for w, t, (_, c) in zip(weights, times, points)) / spread
    z = climb * sqrt(spread)
    return [climb, z, two_sided(z)]


def cells_of(days, texts=False):
    if texts:
        return column([None if day is None else day.isoformat() for day in days])
    return column([None if day is None else serial(day) for day in days])


def six_months():
    counts = [(50, 40, 30), (55, 41, 28), (60, 40, 25), (66, 38, 24), (70, 40, 20), (74, 36, 22)]
    scores, days = [], []
    for month, (promoters, passives, detractors) in enumerate(counts, 1):
        scores += [9] * promoters + [7] * passives + [4] * detractors
        days += [date(2024, month, 1 + i % 28) for i in range(promoters + passives + detractors)]
    return scores, days


YEAR_END = [
    (10, date(2020, 12, 27)), (9, date(2020, 12, 28)), (3, date(2020, 12, 31)), (8, date(2021, 1, 1)), (0, date(2021, 1, 3)),
    (9, date(2021, 1, 4)), (10, date(2021, 1, 10)), (7, date(2021, 1, 25)), (2, date(2021, 1, 31)), (10, date(2021, 2, 1)),
    (None, date(2021, 2, 3)), (9, None), (9, date(2021, 7, 1)), (6, date(2021, 7, 31)), (10, date(2019, 12, 30)),
]
PERIODS = ("month", "week", "quarter", "year")


SCALED = {
    "1-10": ([10, 9, 1, 7, 0, 10, 6, 8], [date(2024, m, 5) for m in (1, 1, 2, 2, 2, 3, 3, 4)]),
    "1-7": ([7, 6, 1, 5, 0, 7, 4, 5], [date(2024, m, 5) for m in (1, 1, 2, 2, 2, 3, 3, 4)]),
}


def trend_rows():
    scores, days = [s for s, _ in YEAR_END], [d for _, d in YEAR_END]
    months, month_days = six_months()

    def made(scores, days, period=None, confidence=None, scale=None, texts=False, **more):
        body = trend(scores, days, period or "month", str(confidence or "0.95"), scale or "0-10")
        return row("NPS.TREND", [column(scores), cells_of(days, texts), period, confidence, scale], body, table=True, **more)

    rows = [made(scores, days, period, note="an ISO week year, empty periods, a blank score, a blank date") for period in PERIODS]
    late = [(s, d) for s, d in YEAR_END if d is None or d.year >= 2020]
    rows += [
        made([s for s, _ in late], [d for _, d in late], "week", note="31 December 2020 and 3 January 2021 are one ISO week"),
        made(scores, days, None, 0.9),
        made(scores, days, "year", None, None, True, note="dates as ISO text"),
        made(months, month_days),
        made([5, 4, 1, 5], [date(2024, 2, 29), date(2024, 3, 1), date(2024, 3, 31), date(2024, 5, 1)], None, None, "1-5"),
        *[made(*scaled, None, None, scale) for scale, scaled in SCALED.items()],
        made([10], [date(2024, 2, 29)], note="one answer"),
    ]
    timed = [[serial(date(2024, 1, 31)) + 0.999], [serial(date(2024, 2, 1)) + 0.0]]
    body = trend([10, 0], [date(2024, 1, 31), date(2024, 2, 1)], "month", "0.95", "0-10")
    rows.append(row("NPS.TREND", [column([10, 0]), timed], body, table=True, note="the time of day does not move a date"))
    russian = [["31.12.2023"], ["01.01.2024"]]
    body = trend([10, 0], [date(2023, 12, 31), date(2024, 1, 1)], "month", "0.95", "0-10")
    rows.append(row("NPS.TREND", [column([10, 0]), russian], body, table=True, note="dd.mm.yyyy"))
    body = trend([10, 0], [date(2024, 1, 31), date(2024, 2, 1)], "month", "0.95", "0-10")
    off_scale = [column([10, 11, 0]), cells_of([date(2024, 1, 31), date(2024, 2, 1), date(2024, 2, 1)]), None, None, None, "exclude"]
    rows.append(row("NPS.TREND", off_scale, body, table=True, note="11 is excluded"))
    bad = [[column([10, 9]), column([45000])], [column([10]), column([45000]), "day"], [column([11]), column([45000])]]
    rows += [row("NPS.TREND", arguments, error("#VALUE!")) for arguments in bad]
    return [*rows, row("NPS.TREND", [column([10]), column([None])], error("#N/A"), note="no answer with a date")]


def slope_rows():
    scores, days = [s for s, _ in YEAR_END], [d for _, d in YEAR_END]
    months, month_days = six_months()

    def made(scores, days, period=None, method=None, scale=None, **more):
        found = slope(scores, days, period or "month", method or "adjusted-wald", scale or "0-10")
        return row("NPS.SLOPE", [column(scores), cells_of(days), period, method, scale], [found], **more)

    example = [4.78962216, 2.9075046939, 0.003643248766]
    rows = [
        row("NPS.SLOPE", [column(months), cells_of(month_days), None, "wald"], [example], printed(example), "worked example: inverse-variance WLS, R 4.2.2"),
        made(months, month_days, None, "wald"), made(months, month_days), made(months, month_days, "quarter"),
        made(months, month_days, "quarter", "wald", note="two periods"),
        made(months, month_days, "week"),
        *[made(scores, days, period, note="empty periods keep their place on the axis") for period in PERIODS],
        made([10, 9, 1, 2], [date(2024, 1, 5), date(2024, 1, 6), date(2024, 2, 5), date(2024, 4, 1)], note="periods of one voice"),
        made([5, 4, 1, 5, 3], [date(2024, m, 1) for m in (1, 1, 2, 3, 3)], None, None, "1-5"),
        *[made(*scaled, None, None, scale) for scale, scaled in SCALED.items()],
    ]
    off_scale = [column([10, 9, 11, 1, 2]), cells_of([date(2024, m, 5) for m in (1, 1, 1, 2, 4)]), None, None, None, "exclude"]
    found = slope([10, 9, 1, 2], [date(2024, m, 5) for m in (1, 1, 2, 4)], "month", "adjusted-wald", "0-10")
    rows.append(row("NPS.SLOPE", off_scale, [found], note="11 is excluded"))
    voices = [column([10, 9, 1, 10]), column([45000, 45001, 45040, 45041]), None, "wald"]
    rows.append(row("NPS.SLOPE", voices, error("#VALUE!"), note="wald: a period of one voice has infinite weight"))
    return [*rows, row("NPS.SLOPE", [column([10, 3]), column([45000, 45001])], error("#N/A"), note="one period only")]


if __name__ == "__main__":
    exact.write("nps_trend", "The score by period and its slope. Period starts are date serials.", trend_rows() + slope_rows())
