"""Works on a workbook in LibreOffice as a colleague would: python3 edit_in_libreoffice.py SOURCE TARGET PROFILE < steps

Steps are a JSON list: ["insertRows", sheet, row, count], ["enter", sheet, row, column, text], ["rename", sheet, name],
["addSheet", sheet].
The profile's folder may hold settings; the result is saved as .xlsx.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

LONGEST_START = 60


def setting(name, value):
    pair = PropertyValue()
    pair.Name, pair.Value = name, value
    return pair


def desktop(pipe, office):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    end = time.monotonic() + LONGEST_START
    while True:
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except NoConnectException:
            if time.monotonic() > end or office.poll() not in (None, 0):
                raise
            time.sleep(0.1)


def work(book, step):
    kind, name, *rest = step
    if kind == "addSheet":
        book.Sheets.insertNewByName(name, book.Sheets.Count)
        return
    sheet = book.Sheets.getByName(name)
    if kind == "insertRows":
        sheet.Rows.insertByIndex(*rest)
    elif kind == "enter":
        row, column, text = rest
        sheet.getCellByPosition(column, row).setFormula(text)
    elif kind == "rename":
        sheet.Name = rest[0]
    else:
        raise ValueError(kind)


def main():
    source, target, profile = (Path(each).resolve() for each in sys.argv[1:])
    pipe = f"loyalty{profile.name}{profile.parent.name}".replace("-", "")
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
    office = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        program = desktop(pipe, office)
        book = program.loadComponentFromURL(source.as_uri(), "_blank", 0, (setting("Hidden", True),))
        for step in json.load(sys.stdin):
            work(book, step)
        book.calculateAll()
        book.storeToURL(target.as_uri(), (setting("FilterName", "Calc MS Excel 2007 XML"),))
        book.close(True)
        program.terminate()
    finally:
        office.wait(LONGEST_START)


main()
