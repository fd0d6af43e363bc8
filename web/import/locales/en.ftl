import-cancelled = Reading was stopped. Nothing has changed.
import-empty = There is nothing in this file. Export the answers again and open the new file.
import-too-large = The file is larger than { NUMBER($megabytes, useGrouping: 0) } MB, more than a browser can hold. Export fewer columns or a shorter period.
import-too-many-rows = The file has more than { NUMBER($limit) } rows. Export a shorter period, or split the file.
import-too-many-columns = A row has more than { NUMBER($limit) } cells, more than a sheet can hold. Perhaps another character separates the cells: choose it and read the file again.
import-too-many-cells = The file has more than { NUMBER($limit) } cells. Export fewer columns or a shorter period.
import-row-too-long = A row of this file does not end for millions of characters. It is probably not a table.
import-not-a-table = This is not a table. Open a file in one of these formats: CSV, TSV, TXT, XLSX, XLS or ODS.
import-archive = This is an archive. Unpack it and open the table that is in it.
import-damaged = The file is damaged and cannot be read. Save it again in the program it comes from, as XLSX or CSV.
import-encrypted = The workbook is protected by a password. Remove the password in Excel (File, Info, Protect Workbook) and open the file again.
import-bomb = Unpacked, this file would be far larger than any survey. It was not opened.
import-too-long = Reading takes too long, so it was stopped. Save the table as CSV and open that file.
import-no-reader = The part of the page that reads files did not load. Check the connection and open the file again.

import-ragged = { $count ->
    [one] { NUMBER($count) } row has more or fewer cells than the others. It was kept: look whether its cells are in their columns.
   *[other] { NUMBER($count) } rows have more or fewer cells than the others. They were kept: look whether their cells are in their columns.
  }
import-cut = { $count ->
    [one] { NUMBER($count) } text is longer than the 32,767 characters a cell can hold, and was cut.
   *[other] { NUMBER($count) } texts are longer than the 32,767 characters a cell can hold, and were cut.
  }
import-zeros = { $count ->
    [one] { NUMBER($count) } invisible character was removed: a file damaged on its way may hold such.
   *[other] { NUMBER($count) } invisible characters were removed: a file damaged on its way may hold such.
  }
import-broken-letters = Some letters of this file are damaged and stand as �. The rest was read.
import-open-quote = A quotation mark in this file opens a text that never ends. All quotation marks were read as letters.
import-whole-too-large = This workbook has formulas, but it is too large to be opened with them here: only its data were read.
import-macros = The workbook holds macros. They were not run; only the cells were read.
import-html = This is a web page saved under the name of a workbook. Only its table was read.

## Files whose rows a database counts

import-not-parquet = This is not a Parquet file, whatever its name says. Export the table as Parquet or CSV and open the new file.
import-parquet-damaged = The Parquet file is damaged, or was not written to its end. Export it again and open the new file.
import-large-columns = The file has { NUMBER($count) } columns, more than the { NUMBER($limit) } that a person can look through. Export only the answers, the groups and the dates.
import-large-row = { $row ->
    [0] A row of the file is broken. Export it again, or save it as Parquet.
   *[other] Line { NUMBER($row) } of the file is broken: perhaps a quotation mark is missing. Mend the line, or export the file as Parquet.
  }
import-large-memory = Counting this file takes more memory than the browser has. Close other tabs, or export fewer columns, and open it again.
import-large-no-reader = The part of the page that counts very large files did not load. Check the connection and open the file again.
