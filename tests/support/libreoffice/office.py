"""LibreOffice at work on one file after another: python3 office.py LOCALE < tasks > answers

A task is a line of JSON: paths "source" and "target", and "filter" and "options", which is how LibreOffice calls the target's
format. "steps", where there are any, are what a colleague does before everything is computed anew: ["insertRows", sheet, row, count],
["enter", sheet, row, column, text], ["rename", sheet, name], ["addSheet", sheet]. An answer is a line with null, or with what failed.
"""

import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

LONGEST_START = 60
LONGEST_END = 10

# The program writes numbers and formulas as in this country.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{}</value></prop></item>
</oor:items>"""


def setting(name, value):
    pair = PropertyValue()
    pair.Name, pair.Value = name, value
    return pair


def start(profile, pipe, locale):
    (profile / "user").mkdir()
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS.format(locale))
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)


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


def take(book, step):
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


def work(program, task):
    source, target = (Path(task[each]).as_uri() for each in ("source", "target"))
    book = program.loadComponentFromURL(source, "_blank", 0, (setting("Hidden", True),))
    try:
        if "steps" in task:
            for step in task["steps"]:
                take(book, step)
            book.calculateAll()
        book.storeToURL(target, (setting("FilterName", task["filter"]), setting("FilterOptions", task["options"])))
    finally:
        book.close(True)


def answer(program, line):
    try:
        work(program, json.loads(line))
        return None
    except Exception as error:
        return repr(error)


def end(office):
    os.killpg(office.pid, signal.SIGTERM)
    try:
        office.wait(LONGEST_END)
    except subprocess.TimeoutExpired:
        os.killpg(office.pid, signal.SIGKILL)


def read(tasks, office):
    """Who asked is gone when there is no more to read: then a task that hangs ends too."""
    for line in sys.stdin:
        tasks.put(line)
    tasks.put(None)
    end(office)


def main():
    pipe = f"loyalty{os.getpid()}"
    tasks = queue.Queue()
    with tempfile.TemporaryDirectory(prefix="loyalty-office-", ignore_cleanup_errors=True) as folder:
        office = start(Path(folder), pipe, sys.argv[1])
        reader = threading.Thread(target=read, args=(tasks, office))
        reader.start()
        program = desktop(pipe, office)
        while (line := tasks.get()) is not None:
            print(json.dumps(answer(program, line)), flush=True)
        reader.join()


main()
