"""THEMES: score with and without each theme, its impact, Holm's p. The themes are given: each comment is a list of nouns
that are their own most frequent spelling, set apart by semicolons so that no two make a pair."""

import random

from exact import column, error, row, write
from nps_answers import groups, real, score, test

FEWEST = 5
ENGLISH = {"delivery": (0.3, -3), "price": (0.25, -2), "staff": (0.35, 2), "taste": (0.2, 1), "parking": (0.05, -1)}
RUSSIAN = {"доставка": (0.3, -3), "цена": (0.3, -1), "персонал": (0.3, 2), "вкус": (0.25, 2), "парковка": (0.1, -2)}


def survey(themes, size, top, seed):
    """Comments and scores; a theme moves the score of those who name it."""
    chance = random.Random(seed)
    comments, scores = [], []
    for _ in range(size):
        named = [word for word, (share, _) in themes.items() if chance.random() < share]
        moved = top - 2 + sum(themes[word][1] for word in named) + chance.choice([-2, -1, 0, 1, 2])
        comments.append(named + named[:1])
        scores.append(min(top, max(1, moved)))
    return comments, scores


def holm(p):
    order = sorted(range(len(p)), key=lambda i: p[i])
    adjusted, highest = [None] * len(p), 0
    for rank, index in enumerate(order):
        highest = max(highest, min(1, (len(p) - rank) * p[index]))
        adjusted[index] = highest
    return adjusted


def themes_of(comments, scores, scale):
    everyone = groups(scores, scale)
    rows = []
    for word in sorted({word for named in comments for word in named}):
        part = groups([s for s, named in zip(scores, comments) if word in named], scale)
        if sum(part) >= FEWEST:
            rest = [all_ - own for all_, own in zip(everyone, part)]
            rows.append([word, part, rest, score(everyone) - score(rest)])
    p = holm([test(part, rest)[2] for _, part, rest, _ in rows])
    table = [[word, sum(part), score(part), impact, each] for (word, part, _, impact), each in zip(rows, p)]
    return sorted(table, key=lambda line: (-abs(line[3]), -line[1], line[0]))


def made(comments, scores, top=None, scale=None, **more):
    cells = column(["; ".join(named) or None for named in comments])
    table = themes_of(comments, scores, scale or "0-10")[: top or 20]
    shown = [[word, n, real(own), real(impact), p] for word, n, own, impact, p in table]
    return row("THEMES", [cells, column(scores), top, scale], shown, table=True, **more)


def rows():
    english, russian = survey(ENGLISH, 80, 10, 1), survey(RUSSIAN, 120, 10, 2)
    short, wide = survey(ENGLISH, 60, 5, 3), survey(RUSSIAN, 60, 7, 4)
    gaps = ([named if i % 7 else [] for i, named in enumerate(english[0])],
            [s if i % 11 else None for i, s in enumerate(english[1])])
    five = [["staff"]] * 5 + [["price"]] * 4 + [[]] * 3
    return [
        made(*english), made(*russian), made(*english, 2, note="the two that do most"),
        made(*short, None, "1-5"), made(*wide, 3, "1-7"), made(*english, None, "1-10"),
        made(*gaps, note="comments without a score and scores without a comment"),
        made(five, [10, 9, 10, 3, 8, 1, 2, 3, 4, 9, 7, 0], note="four answers are no theme"),
        row("THEMES", [column(["price"] * 4), column([1, 2, 3, 4])], error("#N/A"), note="too few"),
        row("THEMES", [column([None] * 6), column([1, 2, 3, 4, 5, 6])], error("#N/A"), note="no comments"),
        row("THEMES", [column(["price"] * 6), column([None] * 6)], error("#N/A"), note="no answers"),
        row("THEMES", [column(["price"] * 6), column([10, 9, 8, 7, 6, 11])], error("#VALUE!"), note="11 is off the scale"),
        row("THEMES", [column(["price"] * 6), column([1, 2, 3])], error("#VALUE!"), note="other shapes"),
        row("THEMES", [column(["price"] * 6), column([1] * 6), 0], error("#VALUE!"), note="no themes asked for"),
        row("THEMES", [column(["price"] * 6), column([1] * 6), 2.5], error("#VALUE!"), note="half a theme"),
    ]


write("themes", "Themes given by the comments: name, answers, score, impact, p against the rest by Holm.", rows())
