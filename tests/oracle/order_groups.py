"""Raw orders in plain Python: dictionaries of sets, exact sums."""

from bisect import bisect_left, bisect_right
from fractions import Fraction
from math import fsum
from statistics import median

from calendar_periods import periods, start


def usable(orders, begin=None, end=None):
    """Orders with a customer, a date in [begin, end) and an amount of at least 0, and the rows skipped by kind."""
    skipped = dict.fromkeys(["customer", "date", "amount", "refund", "period"], 0)
    kept = []
    for customer, day, amount in orders:
        if customer is None and day is None and amount is None:
            continue
        kind = kind_skipped(customer, day, amount, begin, end)
        if kind:
            skipped[kind] += 1
        else:
            kept.append((customer, day, amount))
    return kept, skipped


def kind_skipped(customer, day, amount, begin, end):
    if customer is None:
        return "customer"
    if day is None:
        return "date"
    if (begin and day < begin) or (end and day >= end):
        return "period"
    if amount is None:
        return "amount"
    return "refund" if amount < 0 else None


def by_customer(orders):
    found = {}
    for order in orders:
        found.setdefault(order[0], []).append(order)
    return found


def share(part, whole):
    return Fraction(part, whole) if whole else ""


def report(orders, begin=None, end=None):
    """The values of ORDERS.REPORT in their order; dates are datetime.date."""
    kept, skipped = usable(orders, begin, end)
    customers = by_customer(kept)
    sizes = [len(own) for own in customers.values()]
    days = [sorted({day for _, day, _ in own}) for own in customers.values()]
    gaps = [(b - a).days for own in days for a, b in zip(own, own[1:])]
    span = sum((own[-1] - own[0]).days for own in days)
    revenue = fsum(amount for _, _, amount in kept)
    at_least = [sum(size >= k for size in sizes) for k in range(5)]
    return [
        len(customers), len(kept), revenue, revenue / len(kept), revenue / len(customers), Fraction(len(kept), len(customers)),
        at_least[2], share(at_least[2], len(customers)), share(sum(len(own) >= 2 for own in days), len(customers)),
        *(share(at_least[k + 1], at_least[k]) for k in (1, 2, 3)),
        median(gaps) if gaps else "", share(span, len(kept) - len(customers)), share(span, len(customers)), min(day for _, day, _ in kept), max(day for _, day, _ in kept), *skipped.values(),
    ]


def active_by_period(orders, period):
    days = [day for _, day in orders]
    active = {begin: set() for begin in periods(days, period)}
    for customer, day in orders:
        active[start(day, period)].add(customer)
    return active


def churn(orders, period):
    """Rows of CHURN.ORDERS: period, active before, retained, lost, churn, new, returned."""
    seen, before, body = set(), set(), []
    for begin, now in active_by_period(orders, period).items():
        kept, new = now & before, now - seen
        lost = len(before) - len(kept)
        body.append([begin, len(before), len(kept), lost, share(lost, len(before)), len(new), len(now - before - new)])
        seen, before = seen | now, now
    return body


def cohorts(orders, period):
    """Rows of COHORTS: start, size, share active in period 0, 1, 2 ... and "" beyond the data."""
    active = active_by_period(orders, period)
    starts, seen, body = list(active), set(), []
    for index, begin in enumerate(starts):
        members = active[begin] - seen
        seen |= members
        shares = [share(len(members & active[later]), len(members)) for later in starts[index:]]
        body.append([begin, len(members), *shares, *[""] * index])
    return body


def scores(values, bins, reverse=False):
    """1 + floor(bins * (rank - 1) / n) with the mean rank of ties; the largest value is the lowest rank when reversed."""
    n, rising = len(values), sorted(values)
    found = []
    for value in values:
        first, after = bisect_left(rising, value), bisect_right(rising, value)
        lowest = n - after if reverse else first
        rank = lowest + Fraction(after - first + 1, 2)
        found.append(int(1 + bins * (rank - 1) // n))
    return found


def rfm(orders, as_of=None, bins=5):
    """Rows of RFM in the order in which customers appear."""
    kept, _ = usable(orders)
    as_of = as_of or max(day for _, day, _ in kept)
    customers = by_customer(order for order in kept if order[1] <= as_of)
    since = [(as_of - max(day for _, day, _ in own)).days for own in customers.values()]
    counts = [len(own) for own in customers.values()]
    spend = [float(sum(Fraction(str(amount)) for _, _, amount in own)) for own in customers.values()]
    made = zip(customers, since, counts, spend, scores(since, bins, True), scores(counts, bins), scores(spend, bins))
    return [list(line) for line in made]
