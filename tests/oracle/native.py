"""Computes the plain formulas of tests/golden/native.json with LibreOffice and writes their values into it.

Each row has `cells` (an address and what stands there), the `native` formula and the shape of its result. The formula is
entered as in Excel, two cells wide where it gives a pair. Run at the root: python3 tests/oracle/native.py
"""

import json
import re
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path
from xml.sax.saxutils import quoteattr

GOLDEN = Path("tests/golden/native.json")
NAMESPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:msoxl="http://schemas.microsoft.com/office/excel/formula"'
)
RESULT_ROW = 40
AS_IN_EXCEL = '<table:calculation-settings table:use-wildcards="true" table:use-regular-expressions="false"/>'


def cell(value):
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, (int, float)):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'


def sheet(index, row):
    grid = [[None] * 6 for _ in range(RESULT_ROW - 1)]
    for address, block in row["cells"].items():
        letter, number = re.fullmatch(r"([A-F])(\d+)", address).groups()
        for down, cells in enumerate(block):
            for across, value in enumerate(cells):
                grid[int(number) - 1 + down][ord(letter) - 65 + across] = value
    rows = "".join("<table:table-row>" + "".join(map(cell, line)) + "</table:table-row>" for line in grid)
    span = ' table:number-matrix-columns-spanned="2" table:number-matrix-rows-spanned="1"' if row["pair"] else ""
    formula = quoteattr("msoxl:=" + row["native"])
    result = f"<table:table-row><table:table-cell table:formula={formula}{span}/></table:table-row>"
    return f'<table:table table:name="case{index}">{rows}{result}</table:table>'


def computed(rows):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "formulas.fods")
        sheets = "".join(sheet(index, row) for index, row in enumerate(rows))
        source.write_text(
            f'<?xml version="1.0"?><office:document {NAMESPACES} office:version="1.2" '
            'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
            f"<office:body><office:spreadsheet>{AS_IN_EXCEL}{sheets}</office:spreadsheet></office:body></office:document>"
        )
        target = Path(folder, "computed")
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "fods", "--outdir", str(target), str(source)]
        subprocess.run(command, check=True, capture_output=True)
        document = xml.parse(target / "formulas.fods")
    return [result(table, row["pair"]) for table, row in zip(document.iter(tag("table", "table")), rows)]


def tag(kind, name):
    return f"{{urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0}}{name}"


def result(table, pair):
    last = [row for row in table.iter(tag("table", "table-row")) if "formula" in xml.tostring(row, "unicode")][-1]
    cells = list(last.iter(tag("table", "table-cell")))[: 2 if pair else 1]
    values = [
        float(found.get(tag("office", "value"))) if found.get(tag("office", "value")) else "".join(found.itertext()).strip()
        for found in cells
    ]
    return [values] if pair else values[0]


def main():
    golden = json.loads(GOLDEN.read_text())
    golden["tool"] = subprocess.run(["soffice", "--version"], capture_output=True, text=True).stdout.split(" ", 2)[:2]
    golden["tool"] = " ".join(golden["tool"])
    for row, value in zip(golden["rows"], computed(golden["rows"])):
        row["expected"] = value
    lines = ",\n".join("    " + json.dumps(row, ensure_ascii=False) for row in golden["rows"])
    head = json.dumps({key: golden[key] for key in ("about", "tool")}, ensure_ascii=False)[1:-1]
    GOLDEN.write_text("{" + head + ', "rows": [\n' + lines + "\n]}\n")


main()
