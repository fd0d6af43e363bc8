### Words of the sheets we write: names, titles, and a note under each table.

sheet-summary = Summary
sheet-segments = Segments
sheet-trend = Trend

## Headings

metric = Metric
question = Question
score = Score
low = Low
high = High
band = Band
bands = Band
width = Width of the band
answer = Answer
answers = Answers
points = Points
advice = What to do
promoters = Promoters
passives = Passives
detractors = Detractors
metric-weighted = { $metric }, weighted
about-cli = Recommend, buy again, try other products

## Summary

summary-title = Report: { $name }
summary-note = Every number is a live formula on the sheet “{ $sheet }”: change an answer there and the report follows.
note-scores = Low and High are the ends of the 95% confidence interval: another sample of the same customers would most likely give a score between them.
note-excluded = Some answers lie off the scale { $scale }. The formulas say "exclude", so these answers do not count.
note-chances = How likely the score of all customers is in each band, given these answers.

## Segments

segments-title = Segments
segments-note = Each group is compared with all the others. A p below 0.05 says that the difference is hardly chance; it allows for how many groups are compared (Holm).
segments-block = { $question } — by { $group }

## Trend

trend-title = Trend
trend-note = Low and High are the ends of the 95% confidence interval. Change is against the period before, and p says how likely chance alone makes such a change.
trend-block-month = { $question } — by month
trend-block-quarter = { $question } — by quarter
trend-block-week = { $question } — by week
slope-month = Points per month
slope-quarter = Points per quarter
slope-week = Points per week
slope-note = The steady growth or fall that fits all periods best; surer periods weigh more.

## Charts

chart-band = NPS and its band
chart-band-description = A bar with the Net Promoter Score and its 95% confidence interval, and under it a bar with the bands of the scale from −100 to 100.
chart-distribution = { $question }
chart-distribution-description = Columns with the number of people who gave each answer to “{ $question }”: detractors, passives and promoters.
chart-trend = NPS over time: { $question }
chart-trend-description = A line with the Net Promoter Score of each period and its 95% confidence interval.
