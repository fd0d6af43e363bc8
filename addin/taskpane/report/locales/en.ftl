report = Report
report-help = New sheets with live formulas: the scores of the selected table, and its segments, trend and drivers where the columns allow.
write = Write the report
method = Method
method-help = A new sheet on how the results of this workbook were made: definitions, intervals, bands, sources, and what counted.
write-method = Write the method sheet
method-rest = { $count ->
    [one] One more formula is not on the sheet.
   *[other] { $count } more formulas are not on the sheet.
}
nothing-found = Select a table with headings, or one of its cells: a report needs answers.
nothing-to-report = Nothing can be computed from these columns: a report needs a column of answers or of orders.
column = Column { $letter }
more-columns = { $count ->
    [one] and one more column
   *[other] and { $count } more columns
}
share = For others
scope = Formulas of
scope-workbook = the whole workbook
scope-selection = the selected cells
share-portable = Works without the add-in
share-portable-help = Adds plain spreadsheet functions to each formula, so that it computes for colleagues too.
make-portable = Make portable
undo-portable = Make short again
share-freeze = Values in place of formulas
share-freeze-help = For a recipient who is to see numbers only. The formulas are kept in the workbook, and what is typed since is never overwritten.
do-freeze = Turn into values
thaw = Bring formulas back
share-names = Short names
share-names-help = Names in this workbook for people who type: =NPS(…) does what the long name does. Colleagues need the add-in all the same.
put-names = Add short names
remove-names = Remove them
kept = { $count ->
    [one] One formula is kept in this workbook.
   *[other] { $count } formulas are kept in this workbook.
}
