panel = Result

# Score
on-scale = scale { $scale }
counted-answers = { $count ->
    [one] { $shown } answer
   *[other] { $shown } answers
}
counted-respondents = { $count ->
    [one] { $shown } respondent
   *[other] { $shown } respondents
}
counted-customers = { $count ->
    [one] { $shown } customer
   *[other] { $shown } customers
}
interval = { $level } interval { $low } to { $high }
interval-none = Too few { $counting ->
    [answers] answers
    [respondents] respondents
   *[customers] customers
} for an interval.
interval-apart = No interval: that of the respondents’ own indices does not hold this index, which is one of averages.
interval-averages = No interval: these are averages of criteria, without the answers of each respondent.
interval-sums = No interval: these sums do not say how far the answers lie apart.
interval-unread = No interval: only the value of this cell could be read, not the data behind it.
chance = Probability of this band: { $chance }
reaches = The interval also reaches { $bands }.
reaches-all = The interval reaches every band: there is too little data to tell them apart.
reaches-none = The interval stays inside this band.
band-none = Outside the bands of this scale
quoted = “{ $text }”
and = { $list } and { $last }
source = Scale: { $source }
source-year = Scale: { $source }, { $year }
opens-outside = opens in the browser
hole = not described by the source
hole-current = The source of this scale says nothing of this range.
derived-current = These bands follow from the scale itself. They are no published norm.

# Band chart
chart = { $metric } { $score }: “{ $band }”. The scale runs from { $low } to { $high }.
chart-interval = { $level } interval from { $low } to { $high }.
chart-scale = { $metric } from { $low } to { $high }: { $bands }.
bands-title = All bands
bands-name = Band
bands-chance = Probability
range-both = { $low } to { $high }
range-left = { $low } to under { $high }
range-right = over { $low } to { $high }
range-open = over { $low }, under { $high }

# Answers
answers-title = Answers
promoters = promoters
passives = passives
detractors = detractors
histogram = Answers by score. The most frequent is { $mode }: { $count } of { $total }.
histogram-score = Score
histogram-count = Answers
histogram-bar = { $score }: { $count }

# Criteria
criteria-title = What costs most
criteria-name = Criterion
criteria-share = Weight
criteria-satisfaction = Score
criteria-loss = Loss
criteria-rest = { $count } more criteria

# Cells left out
skipped = Not counted
skipped-select = Select these cells
skipped-blank = { $count ->
    [one] blank
   *[other] blank
}
skipped-text = text
skipped-boolean = true or false
skipped-offScale = off scale
skipped-noWeight = without a weight
skipped-incomplete = incomplete
skipped-noCustomer = without a customer
skipped-noDate = without a date
skipped-outsidePeriod = outside the period

insert = Put this formula into a cell
advice-title = What to do next
warning = Note
offers = What these cells may be
hidden-rows = { $count ->
    [one] { $shown } row is hidden or filtered out. It counts all the same.
   *[other] { $shown } rows are hidden or filtered out. They count all the same.
}

# Results that are no score
more-rows = { $count ->
    [one] { $count } more row
   *[other] { $count } more rows
}
more-columns = { $count ->
    [one] { $count } more column
   *[other] { $count } more columns
}
row-low = from
row-high = to
row-difference = difference, points
row-slope = points per period
row-z = in standard errors (z)
row-p = p-value
row-referred = new customers
row-deterred = prospects lost
row-net = net
row-revenue = revenue
p-gloss = p: how often chance alone would give a difference as large as this, if there were none.
verdict-rise = A rise that chance hardly explains.
verdict-fall = A fall that chance hardly explains.
verdict-none = The data do not show a change: it may be chance.

# Without a result
empty-title = Nothing to read here yet
empty-body = Select answers, or a cell with one of our functions. The score, its band and what to do next appear here.
empty-nps = one column of answers 0–10
empty-csi = importance beside satisfaction
empty-cli = three columns of answers 1–6
empty-rpr = customers beside order dates
error-place = Go to { $place }
error-unread = The arguments of this formula could not be read, so the reason is not known here.
error-body = The cell shows this error until the data or the formula is corrected.
error-hidden = As long as this is so, the formula leaves its cell empty.
failure-title = The selection could not be read
failure-editing = Finish editing the cell: press Enter or Esc. The panel then reads it.
failure-tooLarge = The selection is too large to be read at once. Select only the columns with answers.
failure-gone = The sheet or the range is no longer there. Select other cells.
failure-severalAreas = Several blocks of cells are selected. Select one of them.
failure-engine = The calculation engine could not be loaded. Check the connection and select the cells again.
failure-unknown = The spreadsheet did not answer. Select the cells again.
