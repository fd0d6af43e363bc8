"""Golden rows from exact numbers: fractions and mpmath's become doubles at the very end."""

import platform

import golden
import mpmath
from golden import column, printed

TOOL = f"Python {platform.python_version()}, mpmath {mpmath.__version__}"

mpmath.mp.dps = 50

__all__ = ["column", "error", "plain", "printed", "row", "write"]


def plain(value):
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or isinstance(value, (bool, str, int, dict)):
        return value
    return float(value)


def row(function, arguments, expected, tolerance=1e-12, source="definition", note=None, table=False, absolute=False):
    """
    `table`: expected is what stands under the header row, null where a label depends on the language.
    `absolute`: the tolerance is; a chance of a band is a difference of chances.
    """
    more = {**({"below_header": True} if table else {}), **({"absolute": True} if absolute else {})}
    if note:
        more["note"] = note
    return golden.row(function, plain(arguments), plain(expected), tolerance, source, **more)


def error(code):
    return {"error": code}


def write(name, about, rows):
    golden.write(name, about, TOOL, rows)
