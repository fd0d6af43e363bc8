# What was done to the workbook, or why nothing was.

failure-protectedSheet = { $place ->
    [none] The sheet or the workbook is protected. Remove the protection on the Review tab and try again.
   *[other] { $place } is protected. Remove the protection on the Review tab and try again.
  }
failure-mergedCells = { $place ->
    [none] There are merged cells in the way. Unmerge them or choose another place.
   *[other] { $place } is merged. Unmerge these cells or choose another place.
  }
failure-editing = Finish editing the cell (Enter or Esc) and try again.
failure-sheetGone = The sheet or the cells are no longer there. Select the cells again.
failure-severalAreas = Select one block of cells and try again.
failure-notEnoughRoom = The sheet ends before the result would. Choose a cell further up or to the left.
failure-occupied = { $place } is not free. Choose another cell, or overwrite what is there.
failure-partOfResult = { $place } belongs to a result that fills several cells. Choose a cell with free cells below it and to its right.
failure-badFormula = Excel does not accept this formula. Check its arguments.
failure-tooLarge = That is too much for Excel at once. Select fewer cells.
failure-tooOld = This version of Excel cannot do that.
failure-tooOld-names = This version of Excel has no LAMBDA, which short names are made of: Microsoft 365, Excel 2024 and Excel on the web have it.
failure-nameTaken = { $place ->
    [none] The workbook has a name of its own where a short name would stand. Rename it (Formulas, Name Manager) and try again.
   *[other] The workbook has names of its own: { $place }. Rename them (Formulas, Name Manager) and try again.
  }
failure-nothingToDo-names = There are no short names in this workbook.
failure-nothingToDo-formulas = There are no Loyalty formulas here.
failure-nothingToDo-portable = No formula here is in the form for colleagues without the add-in.
failure-nothingToDo-frozen = No formulas are kept in this workbook.
failure-nothingToDo-colours = These cells have no colours by band.
failure-nothingToDo-answers = There are no answers in the selected cells. Select the column of scores.
failure-widerColours = The colours belong to { $place }. Select all of these cells to remove them.
failure-notLoaded = The part of the pane that does this could not be loaded. Check the connection and try again.
failure-hostError = Excel could not do that, and nothing was changed. Try again.

inserted = The formula is in { $address }.
hidden = { $hidden ->
    [0] No row is hidden.
    [one] { $hidden } of { $rows } rows is hidden; it counts all the same.
   *[other] { $hidden } of { $rows } rows are hidden; they count all the same.
  }
written = { $count ->
    [one] A new sheet: { $sheets }.
   *[other] New sheets: { $sheets }.
  }
coloured = { $address } is coloured by band.
uncoloured = { $wider ->
    [none] The colours by band are gone from { $address }.
   *[other] The colours of { $address } alone are gone; those of { $wider } stay.
  }
charted = The chart is on the new sheet { $sheet }.
bands-put = The bands are a table on the sheet { $sheet }. Formulas name it { $reference }.
frozen = { $cells ->
    [0] No formula was turned into a value.
    [one] { $cells } formula is now a value and is kept in the workbook.
   *[other] { $cells } formulas are now values and are kept in the workbook.
  }
thawed = { $cells ->
    [0] No formula came back.
    [one] { $cells } formula is back.
   *[other] { $cells } formulas are back.
  }
made-portable = { $cells ->
    [0] No formula was changed.
    [one] { $cells } formula now works for colleagues without the add-in.
   *[other] { $cells } formulas now work for colleagues without the add-in.
  }
offer-freeze = { $cells ->
    [one] Turn it into its value
   *[other] Turn these { $cells } into values
  }
undid-portable = { $cells ->
    [0] No formula was changed.
    [one] { $cells } formula is short again.
   *[other] { $cells } formulas are short again.
  }
named = { $names ->
    [one] { $names } short name is in the workbook: type =NPS( and so on.
   *[other] { $names } short names are in the workbook: type =NPS( and so on.
  }
unnamed = { $names ->
    [one] { $names } short name is gone. Formulas that use it show #NAME?.
   *[other] { $names } short names are gone. Formulas that use them show #NAME?.
  }
saved = The settings are saved in the workbook.
went = { $address } is selected.

left-typedOver = { $address }: changed since, so it stays as it is. Kept: { $formula }
left-sheetGone = { $address }: the sheet was deleted. Kept: { $formula }
left-moved = { $address }: the cells were deleted or pulled apart. Kept: { $formula }
left-protectedSheet = { $address }: the sheet is protected.
left-notCalculated = { $address }: it shows no result yet.
left-noPlainForm = { $address }: { $formula } has no equivalent in plain functions.

failure-badData = { $place }

# Sheets that carry a table of bands or a chart with its numbers.

sheet-band = Score in its bands
sheet-distribution = Answers
sheet-trend = Trend
sheet-matrix = Importance and satisfaction
chart-note = The chart follows these cells, and they follow the data.
chart-band-description = The score as a bar beside the bands of its scale.
chart-distribution-description = How many people gave each answer.
chart-trend-description = The score in each period with its interval of 95 %.
chart-matrix-description = Each criterion by how satisfied people are (across) and how important it is (up). The lines cross at the means.
score = Score
width = Width of the band
answer = Answer
answers = Answers
points = Points
promoters = Promoters
passives = Passives
detractors = Detractors
importance = Importance
satisfaction = Satisfaction
