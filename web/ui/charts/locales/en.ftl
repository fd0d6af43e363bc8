quarter = Q{ $quarter } { $year }

# Over time
trend = { $metric } from { $first } to { $last }. In the last period { $value }.
trend-interval = Interval from { $low } to { $high }.
trend-period = Period
trend-low = Low
trend-high = High
trend-point = { $period }: { $value }
trend-point-interval = { $period }: { $value }, interval { $low } to { $high }
trend-band = { $low } to { $high }
trend-legend = The line is the score, the shaded strip its interval. Bands behind them: { $source }.
trend-legend-plain = The line is the score, the shaded strip its interval.

# Importance and satisfaction
matrix = Importance and satisfaction of { $count } { $count ->
    [one] criterion
   *[other] criteria
}. Improve first: { $first }.
matrix-calm = Importance and satisfaction of { $count } { $count ->
    [one] criterion
   *[other] criteria
}. None is both important and weak.
matrix-criterion = Criterion
matrix-importance = Importance
matrix-satisfaction = Satisfaction
matrix-quadrant = What to do
matrix-fix = Improve first
matrix-keep = Keep it up
matrix-low = Can wait
matrix-over = More than enough
matrix-point = { $name }: importance { $importance }, satisfaction { $satisfaction }. { $quadrant }
matrix-means = The lines cross at the average importance and satisfaction.
matrix-rest = By number:

# Cohorts
cohorts = Customers who came back, by the period of their first order. { $count } { $count ->
    [one] cohort
   *[other] cohorts
} from { $first } to { $last }.
cohorts-start = First order
cohorts-customers = Customers
cohorts-later = Periods later
cohorts-cell = { $start }, { $later } later: { $share }
cohorts-scroll = Cohorts, scrolls sideways
cohorts-part = Shown here: { $rows } of { $allRows } cohorts, the latest, and { $columns } of { $allColumns } periods. The sheet has them all.
