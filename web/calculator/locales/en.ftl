title = Loyalty: customer metrics in a spreadsheet
brand = Loyalty
skip = To the content
toolbar = Tools
home-title = To the start
open = Open
open-title = Open another file
example = Examples
new = New
sheet-heading = Workbook
title-blank = Blank sheet
title-example = Examples
discard = The open workbook has changes that are kept nowhere else. Replace it and lose them?
undo = Undo
redo = Redo
language-other = RU
language-title = По-русски
theme-system = Theme: as the system. Switch to light
theme-light = Theme: light. Switch to dark
theme-dark = Theme: dark. Switch to the system’s
panel-toggle = Result
panel-toggle-title = Show or hide the result of the selected cell
result = Result
cells = Cells
sheets = Sheets
add-sheet = Add a sheet
new-sheet = Sheet { $number }
private = Everything stays on this computer
help = Functions
help-address = ./help/en/index.html

start-headline = From a survey export to a score you can defend
start-lead = NPS, CSI, CLI, CSAT, repeat purchases and more, with the margin of error and the band it falls in. Nothing leaves this computer.
start-drop = Drop a file here
start-kinds = CSV, Excel, OpenDocument or Parquet; any survey service, any encoding, one file or several
start-choose = Choose a file
start-paste = Paste from a spreadsheet
start-paste-title = Or press Ctrl+V anywhere on this page
start-example = Look at an example
start-example-about = Data with their formulas
start-nps = NPS: airport survey, 2,746 answers
start-csi = CSI: parks, 22 criteria
start-cli = CLI: loyalty index of 200 people
start-rpr = RPR: two months of an online shop
start-survey = Start a new survey
start-survey-about = With its questions and formulas; an answer off the scale is said as you type it
start-studies = NPS by month, CSI, CLI and orders in one workbook
start-studies-file = Excel file
title-template-nps = New survey: NPS
title-template-csi = New survey: CSI
title-template-cli = New survey: CLI
title-template-csat = New survey: CSAT
title-template-ces = New survey: CES
title-studies = Loyalty workbook
template-answers = Answers
template-score = Score
template-hint = Type or paste the answers on the sheet “{ $sheet }”, one respondent a row, up to { $rows } rows: the score appears here.
template-questions = What people are asked
metric = Metric
low = Low
high = High
start-blank-title = Blank sheet
start-blank-about = Type =NPS( and go
start-blank = Open a blank sheet
start-addin = The same functions run in Excel:
start-addin-get = get the add-in
start-help = What each function does

kept = Your last work
kept-when = Kept in this browser, { $time }
kept-resume = Continue
kept-forget = Forget it
keep-refused = The browser keeps nothing for this page, or has no room left. Export the workbook before you close the page.
keep-replaced = The browser no longer keeps what is open here: another tab of this page keeps its own work now. Change a cell to keep this work again, or export it before you close the tab.
keep-too-large = A workbook of so many cells is not kept in the browser. Export it before you close the page.
typed-off-scale = { $address } takes answers from { $low } to { $high }. { $message }
large-refused = This sheet is too large to move its rows and columns, or to copy or change so many cells at once. Do that in the file, in the program it comes from, and open it here again; single cells can be changed here.
large-frozen = With this many rows some tables of the report hold values. They count every row, but do not follow changes of the data: change the file and open it again.
whole-cut = This workbook holds something the page has no place for: pictures, comments, merged or hidden parts, charts, lists to choose from, or names of one sheet. It is not shown here, and not in what you save from here: keep the file.
whole-bands = A table of your own bands needs mending, so scores are read by a published scale. { $place }: { $message }

import-heading = Is this what your file means?
import-failure = The file was not read
import-reading = Reading
cancel = Cancel
stop = Stop
make = Make the report
columns-again = Columns
stage-reading = Reading the file…
stage-understanding = Finding the questions…
stage-showing = Nearly there…
import-bands = The file brings bands of its own: { $metric } is read by the table { $name }.
import-bands-problem = { $place }: { $message }
import-rows = { $rows ->
    [one] { $shown } row
   *[other] { $shown } rows
}
import-sample = columns recognised by a sample of { $shown }
read-as = Read as
chip-sheet = Sheet
chip-encoding = Encoding
chip-delimiter = What stands between columns
chip-decimal = Decimal mark
chip-dateOrder = Order of dates
chip-headingRows = Rows of headings
delimiter-semicolon = semicolon
delimiter-comma = comma
delimiter-tab = tab
delimiter-bar = vertical bar
delimiter-none = one column
decimal-point = 7.5 is seven and a half
decimal-comma = 7,5 is seven and a half
date-order-dmy = 31.03.2024
date-order-mdy = 03/31/2024
date-order-ymd = 2024-03-31
heading-rows = { $rows ->
    [0] no headings
    [1] headings in row 1
   *[other] headings in rows 1–{ $rows }
}
date-question = The dates in this file fit more than one order. Which is it?
date-question-dmy = Day first: 31.03.2024
date-question-mdy = Month first: 03/31/2024
date-question-ymd = Year first: 2024-03-31
files-joined-rows = The files { $names } have the same headings, so they are one table now: its column “{ $column }” names the file of each row.
files-joined-people = The files { $names } are about the same people, so they are one table now, with a row for each person.
files-differ = The headings of these files differ, so they cannot be one table. Which one do you want to open?
files-one = Of the files { $names } this is { $name }. Another can be chosen above.
files-each = How each file was read
files-left-out = { $file } was left out. { $reason }
columns = Columns of the file
column-role = What “{ $title }” is
column-untitled = Column { $number }
column-twin = { $letter }: { $title }
column-unsure = Please check
more-columns = { $count ->
    [one] Show { $count } more column
   *[other] Show { $count } more columns
}
first-look = First look
first-look-counted = This is a table of results: how many gave each answer. The report has the score of every row.
first-look-churn = Churn { $share }: { $left } of { $all } customers left.
first-look-nothing = Nothing to score yet. A score needs a column of answers: would recommend, satisfaction, importance or effort; or a customer column with the date of each order. Choose what your columns are below.
first-look-no-answers = There are headings but no answers yet. Add the answers to the file and open it again.
first-look-all-counted = Every cell is counted.
parted-by = Between the cells stands:
as-before = As it was read before
report-failed = The report could not be made of these columns. Change what a column is, or leave it out, and try again.
making = Making the report…
chart-nps-trend = NPS over time
chart-csi-table = What matters and how well it is done
chart-cohorts = Who came back, by the month of the first order
out = Export
out-xlsx = Excel workbook (.xlsx)
out-method = Workbook with a method sheet (.xlsx)
out-csv = This sheet as CSV
out-json = Results as JSON
out-picture = A chart as a picture…
out-print = Print or save as PDF
out-writing = The workbook is being written…
out-failed = The workbook could not be written. Delete sheets or rows that are not needed and try again.
out-undone = The file was not made: a part of the page did not load, or the browser would not write it. Check the connection and export again.
out-no-writer = The part of the page that writes workbooks did not load. Check the connection and export again.
frozen-title = Some results stay as they are now
frozen-body = { $count ->
    [one] { $count } formula has no plain equivalent. Where the add-in is not installed, Excel shows its present value and does not recalculate it:
   *[other] { $count } formulas have no plain equivalent. Where the add-in is not installed, Excel shows their present values and does not recalculate them:
}
frozen-rest = and { $count } more
frozen-save = Keep these values and save
picture-title = A chart as a picture
picture-which = Which chart
picture-untitled = Chart { $number }
picture-none = There is no chart beside the grid. Select a score, or a sheet with a trend or a table of criteria.
sheet-data = Data
pasted = Pasted table
paste-refused = The browser does not let the page read the clipboard. Press Ctrl+V (⌘V on a Mac) instead.
paste-empty = There is no table on the clipboard. Copy cells in your spreadsheet first, then paste them here.

table = Table
table-title = The sheet as a table of text, for screen readers
table-range = { $range }, of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} and { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}. Arrow keys move, Enter edits.

name-box = Name box: the selected cell; type an address to go there
names = Defined names
formula-line = Formula line
editor-pane = Entry line { $number }
stop-calculating = Stop calculating
notifications = Notifications { $number }
cells-keyboard = Cells. Arrow keys move, F2 edits, F6 goes on to the result

status = Selected cell
status-loading = The grid is loading…
grid-analyzing = Reading the formulas
grid-calculating = Calculating
status-failed = The grid could not be loaded. Check the connection and try again.
words-missing = The menus of the grid could not be loaded in this language. Check the connection and try again.
status-empty = { $address }, empty
status-value = { $address }, { $value }
status-range = { $address } selected, active cell: { $value }
status-formula = { $address }, { $formula }, { $value }
status-band = { $address }, { $formula }, { $value }, { $band }
status-error = { $address }, { $formula }, { $code }: { $message }
status-true = true
status-false = false
status-blank = empty
error-other = This error comes from a cell or a function that the formula uses.
error-too-large = The formula names more cells than can be read at once. Name only the columns that hold data.
error-too-slow = { $name } over so many cells would hold the page up. Export the workbook and compute it in Excel. Over so many cells the page itself computes all functions of this project, COUNT, SUM, AVERAGE, MIN and MAX with their -IF and -IFS forms, SUMPRODUCT of whole ranges, MEDIAN, PERCENTILE, QUARTILE, STDEV and VAR.
error-walks = Comparing or calculating so many cells one by one would hold the page up. Put the condition into COUNTIFS, SUMIFS, AVERAGEIFS, MINIFS or MAXIFS: =COUNTIFS(Data!B:B,">5") in place of =SUM(--(Data!B:B>5)). For anything else export the workbook and compute it in Excel.
error-name = There is no function or name spelled like this. Check the spelling.
error-div = Something is divided by 0 or by an empty cell.
error-ref = A cell that the formula names is gone.
error-spill = The table needs empty cells below and to the right. Clear them.
error-value = A function got a value it cannot use.
error-num = A number is too large or too small for a function.
error-na = A function found nothing.
error-semicolon = A comma stands between two arguments here, not a semicolon: =NPS(A1:A9,,"1-5").
error-cycle = The formula depends on its own cell.

hint-data-title = The data
hint-data = The scores of this workbook are computed from these rows and follow what you change here. Select a column of answers to see its score in this place, or click a score on the sheet “{ $sheet }”.
hint-scores-title = Click a score
hint-scores = Its band, its interval and what to do next appear here.
hint-computing-title = Still computing
hint-computing = This score needs cells that are being computed. It appears here as soon as they are ready.
hint-reading-title = A sheet to read
hint-reading = No score stands on this sheet. Click one on the sheet “{ $sheet }”: its band, its interval and what to do next appear here.

working = Computing long formulas: { $done } of { $asked } done, { $seconds } s
working-one = Computing { $name } in { $place }, { $seconds } s
working-many = { $done } of { $asked } long formulas computed, now { $name } in { $place }, { $seconds } s
working-cancel = Cancel
working-said = Long formulas are being computed. F6 leads to the button that cancels them.
working-done = Long formulas are computed or cancelled.
compute-cancelled = Cancelled before it was computed. Press “Try again” above the sheet, or press F2 and then Enter in this cell.
compute-cancelled-notice = Formulas that were cancelled before they were computed show #N/A. Nothing else is lost.
compute-lost = The part of the page that computes long formulas stopped before it had an answer. Your data are untouched: press “Try again” above the sheet, or press F2 and then Enter in this cell.
compute-lost-notice = The part of the page that computes long formulas stopped: formulas without an answer show #N/A. Nothing else is lost.

engine-missing = The part of the page that calculates could not be loaded, so its functions show #N/A. Check the connection and try again.
engine-corrupt = The part of the page that calculates arrived damaged, so its functions show #N/A. Try again; if that does not help, reload the page.
engine-wrongVersion = The page has been updated since you opened it, so its functions show #N/A. Reload it: your work will be offered again.
try-again = Try again
put-away = All right

score = Score
interval = 95 % interval
band = Band
bands = The scale
benchmarks = Others’ results
report = Everything at once
advice = What to do next
respondent = Respondent
example-hint = Change any answer on the right: everything on this sheet follows.

nps-title = Would you recommend the airport?
nps-source = Rebuilt from the published counts of the 2017 passenger survey of San Francisco airport (DataSF, public domain): every answer of 0–10 by airline, 84 cells with the survey’s code 11 for “left out”, 1 blank. The order is shuffled.
nps-with-code = If 11 were an answer
nps-by-airline = By airline
nps-other-airlines = Other airlines
nps-counts = Who answered how
nps-airline = Airline
nps-answer = Answer

csi-title = What matters in a park, and how well it is done
csi-source = Rebuilt from the published survey of visitors to parks in Perth (Data 3(4):69, 2018, CC BY 4.0): how many of 393 people gave 1–5 for the importance of each of 22 criteria and for their satisfaction with it.
csi-shuffled = Each column is shuffled on its own: the index and the table are the survey’s; the interval is that of these shuffled rows.
csi-table = Criterion by criterion
csi-importance = Importance
csi-satisfaction = Satisfaction

cli-title = Recommend, buy again, try other things
cli-source = Generated: 200 respondents, 1 “very likely” to 6 “very unlikely”, from shares of each answer stated by this project. No survey of this index that publishes its answers is known.
cli-recommend = Recommend
cli-again = Buy again
cli-other = Try others
cli-index = Index

rpr-title = How many customers came back?
rpr-source = Rebuilt from the published orders of UCI Online Retail (Chen 2015, CC BY 4.0), January and February 2011: how many customers placed how many orders on how many days. Names and dates are made up.
rpr-hint = The same customers give two rates: several orders on one day count once in the second.
rpr-by-orders = Repeat rate, by orders
rpr-by-days = Repeat rate, by days
rpr-from-counts = 300 of 1,000 customers
rpr-customer = Customer
rpr-date = Date
