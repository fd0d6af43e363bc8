"""Satisfaction indices and tables of criteria by exact fractions, from the definitions of the index."""

from fractions import Fraction

import golden

SOURCE = "tests/oracle/csi.py"

VECTORS = ([[10, 8, 6, 9]], [[9, 7, 8, 6]])
SURVEY = ([[10, 5, None], [4, 8, 9], [None, 7, 2], [6, 0, 3]], [[9, 3, 7], [None, 2, 10], [8, 8, 1], [5, 4, 6]])
MIXED = ([[5, 2, 4]], SURVEY[1])


def is_answer(cell):
    return cell not in (None, 0)


def means(matrix):
    columns = [[Fraction(cell) for cell in column if is_answer(cell)] for column in zip(*matrix)]
    return [sum(column) / len(column) for column in columns]


def weighted_mean(importance, satisfaction):
    return sum(i * s for i, s in zip(importance, satisfaction)) / sum(importance)


def respondents(importance, satisfaction, top):
    rows = max(len(importance), len(satisfaction))
    own = lambda matrix, row: matrix[row if len(matrix) > 1 else 0]
    indices = []
    for row in range(rows):
        pairs = [(Fraction(i), s) for i, s in zip(own(importance, row), own(satisfaction, row)) if is_answer(i) and is_answer(s)]
        if pairs:
            indices.append(100 * weighted_mean(*zip(*pairs)) / top)
    return indices


def index(importance, satisfaction, top, method):
    if method == "respondent":
        indices = respondents(importance, satisfaction, top)
        return sum(indices) / len(indices)
    satisfied = weighted_mean(means(importance), means(satisfaction))
    return 100 * satisfied / top if method == "share" else 100 * (satisfied - 1) / (top - 1)


def criteria(importance, satisfaction, top):
    total = sum(means(importance))
    shares = [(i, i / total, s) for i, s in zip(means(importance), means(satisfaction))]
    return [[float(each) for each in (i, share, s, share * s, 100 * share * (top - s) / top)] for i, share, s in shares]


def rows():
    for importance, satisfaction in (VECTORS, SURVEY, MIXED):
        for top in (10, 12):
            for method in ("share", "pomp", "respondent"):
                expected = float(index(importance, satisfaction, top, method))
                yield golden.row("CSI", [importance, satisfaction, top, method], expected, 1e-12, SOURCE)
            table = criteria(importance, satisfaction, top)
            yield golden.row("csi_criteria", [importance, satisfaction, top], table, 1e-12, SOURCE)


if __name__ == "__main__":
    golden.add("csi", SOURCE, rows())
