### Words of the report on a file whose rows a database counts.

sheet-counts = Counts
counts-title = Counts of { $name }
counts-note = { NUMBER($rows) } rows were counted on this computer by DuckDB. The report's formulas read these numbers: change one, and the report follows.
counts-all = { $metric }: { $question } — all rows
counts-group = { $metric }: { $question } — by { $part }
counts-month = { $metric }: { $question } — by month of { $part }
counts-week = { $metric }: { $question } — by week of { $part }
counts-quarter = { $metric }: { $question } — by quarter of { $part }
counts-sql = The queries
counts-sql-note = The same in any DuckDB: call the file answers.
no-part = (none)
sum-promoters = Promoters
sum-passives = Passives
sum-detractors = Detractors
sum-answers = Answers
sum-total = Sum of the answers
sum-better = Better answers
sum-off_scale = Off the scale
sum-no_answer = No answer
sum-not_a_number = Not a number
sum-respondents = Respondents
sum-squares = Sum of the squares
