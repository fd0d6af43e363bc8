"""Writes golden files: {"about", "tool", "rows"}, one row a line."""

import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "golden"


def row(function, arguments, expected, tolerance, source, **more):
    return {"function": function, "arguments": arguments, "expected": expected, "tolerance": tolerance, "source": source, **more}


def numbers(value):
    return [each for item in value for each in numbers(item)] if isinstance(value, list) else [value] if isinstance(value, float) else []


def printed(expected):
    """The tolerance of numbers that a source printed with few digits: half a unit of the last one, relative as rows are."""
    halves = [(abs(number), 0.5 * 10 ** -len(repr(number).partition(".")[2])) for number in numbers(expected)]
    return float(f"{max(half / size for size, half in halves):.2g}")


def write(name, about, tool, rows):
    text = lambda value: json.dumps(value, ensure_ascii=False)
    lines = ",\n".join(f"    {text(row)}" for row in rows)
    head = f'{{\n  "about": {text(about)},\n  "tool": {text(tool)},\n  "rows": [\n'
    (FOLDER / f"{name}.json").write_text(f"{head}{lines}\n  ]\n}}\n", encoding="utf-8")


def add(name, source, rows):
    """Replaces the rows of one source in an existing file."""
    kept = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    others = [each for each in kept["rows"] if each["source"] != source]
    write(name, kept["about"], kept["tool"], others + [{**each, "source": source} for each in rows])


def column(values):
    return [[value] for value in values]
