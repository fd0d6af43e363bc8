### Words of the sheets we write: names, titles, and a note under each table.

sheet-summary = Summary
sheet-segments = Segments
sheet-trend = Trend
sheet-csi = CSI
sheet-orders = Orders
sheet-churn = Churn
sheet-counted = Results
sheet-drivers = Drivers
sheet-comments = Comments
sheet-cohorts = Cohorts
sheet-rfm = RFM
sheet-audit = Data check
sheet-method = Method

## Headings

period = Period
metric = Metric
question = Question
score = Score
low = Low
high = High
band = Band
bands = Bands
chances = Chance of each band
chance = Chance of the band
band-widths = Bands of the scale
band-widths-note = How wide each band is, in points from zero outwards: the chart is made of these numbers.
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

## Scores of groups and periods

group = Group
change = Change
p-against-rest = p against the rest
p-of-mean = p of the mean
p-alone = p, not adjusted
mean-respondents = Mean of respondents
deviation = Standard deviation
mean-rest = Mean of the rest
deviation-rest = Standard deviation of the rest
respondents = Respondents
orders-rows = Orders
measure-csi = CSI: satisfaction weighted by importance
measure-cli = CLI: recommend, buy again, try other products
share-CSAT = CSAT
hits-CSAT = Satisfied
misses-CSAT = Others
share-CES = Found it easy
hits-CES = Easy
misses-CES = Not easy
share-CHURN = Churn
hits-RPR = Bought again
misses-RPR = Bought once
repeat-overlap = Some customers are in several of these groups: no test tells such groups apart.
hits-CHURN = Left
misses-CHURN = Stayed

## Segments

segments-title = Segments
segments-note = Each group is compared with all the others. A p below 0.05 says that the difference is hardly chance; it allows for how many groups are compared (Holm).
segments-means = Means are compared by Welch’s test. The columns on the right are what it is computed from.
segments-many = There would be more tables: only { $count } are shown. Leave out questions or groups you do not need and make the report again.
segments-wide = “{ $group }” has { $count } groups, and a table here has { $most } at most: put them together into fewer and make the report again.
segments-block = { $question } — by { $group }

## Trend

trend-title = Trend
trend-note = Low and High are the ends of the 95% confidence interval. Change is against the period before, and p says how likely chance alone makes such a change.
trend-block-month = { $question } — by month
trend-block-quarter = { $question } — by quarter
trend-block-week = { $question } — by week
trend-many = Some scores are not shown over time: there are too many of them or too many rows.
trend-gaps = Numbers of the chart
trend-gaps-note = A period without answers is #N/A here, so that the chart leaves a gap instead of drawing a 0.
slope-month = Points per month
slope-quarter = Points per quarter
slope-week = Points per week
slope-note = The steady growth or fall that fits all periods best; surer periods weigh more.

## Charts

chart-band = NPS and its band
chart-band-description = A bar with the Net Promoter Score and its 95% confidence interval, and under it a bar with the bands of the scale from −100 to 100.
chart-distribution = { $question }
chart-distribution-description = Columns with the number of people who gave each answer to “{ $question }”: detractors, passives and promoters.
chart-trend = { $name } over time: { $question }
chart-trend-description = A line with the { $name } of each period and its 95% confidence interval.

## Customer satisfaction index

criterion = Criterion
criteria = Criteria
importance = Importance
satisfaction = Satisfaction
about-csi = { $count ->
    [one] { $count } criterion, weighted by importance
   *[other] { $count } criteria, weighted by importance
}
csi-title = Customer satisfaction index
csi-note = Satisfaction with each criterion, weighted by its importance. Both are answers from 1 to { $max }; numbers off this scale do not count.
csi-apart = No interval is shown: that of the respondents’ own indices goes from { $low } to { $high }, and this index, which is one of averages, lies outside it.
csi-means = Means of the answers
csi-table = What each criterion gives and costs
csi-table-note = Share is the part of all importance. Loss is how many points of the index the criterion costs: losses and the index add up to 100.
csi-quadrants-note = The last column divides the criteria at the means of importance and of satisfaction.
quadrant = What to do
quadrant-keep = Keep it up
quadrant-improve = Improve first
quadrant-overkill = More than enough
quadrant-later = Can wait
chart-matrix = Importance and satisfaction
chart-matrix-description = A point for each criterion: the more important, the higher; the more satisfied people are, the further right. What is high on the left should be improved first.

## Orders

about-rpr = Customers with two orders or more
about-rpr-days = Customers who bought on two days or more
orders-title = Orders
orders-note = Refunds and rows without a customer, a date or an amount do not count; how many there are stands at the end of the table.
orders-far = Some orders have dates that lie decades from all the others: they count here and stretch the days between orders.
churn-title = Customers by month
churn-note = Active before are those who bought in the month before. Lost are those of them who did not buy in this one.
churn-low = Churn, low
churn-high = Churn, high
months-title = Orders by month
months-note = The repeat rate is of the customers of the month: how many of them bought twice or more in it.
months-note-refunds = Refunds and rows without a customer, a date or an amount do not count.
months-chart = Revenue by month
months-chart-description = A line with the revenue of each month.
revenue = Revenue
average-order = Average order
customers = Customers
repeat-rate = Repeat rate
cohorts-title = Cohorts
cohorts-month = Customers by the month of their first order, and what share of them bought 0, 1, 2 … months later.
cohorts-quarter = Customers by the quarter of their first order, and what share of them bought 0, 1, 2 … quarters later.
cohorts-year = Customers by the year of their first order, and what share of them bought 0, 1, 2 … years later.
cohorts-long = These orders span more than { $most } years, and a table of as many columns could not be read. Keep the years that you want to compare, and make the report again.
months-long = There are too many orders or months for a table that counts them again after every change. Keep the part of the orders that you want to look at, and make the report again.
rfm-title = Recency, frequency and spend
rfm-note = Every customer is scored from 1 (worst) to { $bins } (best) by how recently, how often and for how much they bought.
rfm-counts = How many customers have each pair of scores
rfm-list = Customers
rfm-silent = Silent customers
rfm-silent-note = Customers whose last order is longer ago than these days, counted back from the last order of all. Change the days to your own.
rfm-silent-days = More than … days
rfm-silent-share = Of all customers
rfm-silent-repeat = With two orders or more
rfm-silent-repeat-share = Of customers with two orders or more
rfm-corner = Recency and frequency
rfm-recency = Recency { $score }
rfm-frequency = Frequency { $score }

## Results that were counted before

counted-title = Results
counted-levels-note = The table already says how many gave each answer. Satisfied are those of the two best answers.
counted-nps-note = The table already says how many promoters and detractors there are.
counted-net-note = The table already says what part gave the best and the worst answers. The net score is the best minus the worst, in points.
counted-satisfied = Satisfied, of those who answered
counted-of-all = Satisfied, of everyone
counted-net = Best minus worst

## Customers who left

metric-churn = Churn
metric-retention = Retention
churn-study-title = Customers who left
churn-study-note = As the column “{ $question }” says. Churn by group stands on the sheet of segments.
churn-customers = Customers
churn-before = Churn without newcomers
churn-before-note = Those who joined lately have hardly had the time to leave: without those of them who stayed, churn is that of the customers who were there before. Change the months to your period.
churn-new-from = { $column }, from
churn-new-to = { $column }, to
churn-new = Newcomers who stayed
churn-there = Customers who were there before
churn-numbers = What they brought
churn-numbers-note = Sums and means of the columns of numbers, of everyone and of those who left or stayed.
sum = Sum
sum-left = Sum, left
sum-share = Left, share
mean = Mean
mean-left = Mean, left
mean-stayed = Mean, stayed

## Drivers

drivers-title = Drivers
drivers-note = How much each rating accounts for in the answers below. Only people who answered every question are counted. It shows what goes together, not yet what causes what.
drivers-block = { $question }
drivers-lmg = Importance is averaged over all orders in which the ratings can enter (LMG) and adds up to the part of the differences they explain together.

## Comments

comments-title = Comments
comments-note = Words and pairs of words that at least five people used. Impact is the score of everyone minus the score of those who did not say it.
comments-block = “{ $comment }” and the answers to “{ $question }”
comments-many = More than { $most } comments take a while to count. To count them all the same, type { $formula }

## Data check

audit-title = Data check
audit-note = What each column was read as, and what its cells hold.
column = Column
read-as = Read as
scale = Scale
filled = Filled in
blank = Blank
on-scale = On the scale
off-scale = Off the scale
not-numbers = Not numbers
far-dates = Dates in “{ $column }” that lie decades from all the others: { $count }. The first of them is { $date } in { $cell }. They stand as in the file, but the trend, the cohorts and the months leave them out. If they are mistakes or mean “no date”, correct or clear them in the file and make the report again.
far-dates-note = Dates that lie decades from all the others are left out here; the sheet that checks the data says which.
audit-block = { $question } — checked on the scale { $scale }

## Method

method-title = How the numbers were made
method-note = Made with Loyalty { $version } from { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} of “{ $name }”. What was left out stands on the sheet of the data check.
method-definition = Definition
method-interval = Interval, 95%
method-interval-nps = Adjusted Wald: three more answers are added, a quarter promoters, a half passives, a quarter detractors (Rocks, The American Statistician 70(4), 2016).
method-interval-csi = Student’s t over the indices of the respondents.
method-interval-cli = Student’s t over the indices of the respondents.
method-interval-share = Wilson’s interval of a share.
method-bands = Bands
method-formulas = Formulas
method-formulas-note = As they stand in the summary.
method-formula = Formula
method-interval-formula = Formula of the interval
method-source = Source
method-source-nps = { -reichheld-2003 }
method-source-csi = { -cyrilsunil }
method-source-cli = { -revinate-scale } Turned round: 1 is best.
method-source-csat = { -lewis-2016 }
method-source-ces = { -ces-2010 }
method-source-rpr = { -fructifi }
method-intervals = Interval
method-made = Made with Loyalty { $version }. What cells show, how many there are and how many are filled in follows the workbook; what counted and what was left out is as of the day below.
method-day = Day
method-results = Results
method-cell = Cell
method-function = Function
method-shows = Shows
method-cells = Cells
method-filled = Filled in
method-counted = Counted
method-left-out = Left out
method-by = { $level }, { $method }
method-by-adjusted-wald = adjusted Wald
method-by-wald = Wald
method-by-score = score
method-by-bootstrap = bootstrap
method-by-wilson = Wilson
method-by-t = Student’s t
method-by-adjusted-wald-about = Adjusted Wald: three more answers are added, a quarter promoters, a half passives, a quarter detractors. { -rocks-2016 }
method-by-wald-about = Wald: the normal approximation without corrections.
method-by-score-about = By inverting a test of the score. { -tango-1998 }
method-by-bootstrap-about = Percentiles of all samples that could be drawn anew from these answers, computed exactly.
method-by-wilson-about = Wilson’s interval of a share. { -wilson-1927 }
method-by-t-about = Student’s t over the values of the respondents.
method-skipped-blank = { $count } blank
method-skipped-text = { $count } text
method-skipped-boolean = { $count } true or false
method-skipped-offScale = { $count } off the scale
method-skipped-noWeight = { $count } without a weight
method-skipped-incomplete = { $count } incomplete
method-skipped-noCustomer = { $count } without a customer
method-skipped-noDate = { $count } without a date
method-skipped-outsidePeriod = { $count } outside the period

## Bands of a team

sheet-bands = { $metric } bands
bands-from = From
bands-to = To
bands-name = Name
bands-note = In a formula: =BAND(B2, { $name }). Change the limits and names here, and every formula follows.
bands-source = Source
bands-author = Author
bands-date = Date
bands-limit = A limit is a number from { $low } to { $high }.
bands-no-low = This band needs a number from which it begins.
bands-not-number = “{ $value }” is no number, and a limit is one.
bands-upside-down = This band ends at or below { $low }, where it begins.
bands-same-start = Another band begins at { $low } too.
bands-no-title = This band needs a name.
bands-overlap = This band ends at { $high }, and the next one begins at { $next }: from there on the next one counts.
bands-hole = No band describes what is from { $high } to { $next }. To fill the hole, clear this cell: the band then ends where the next one begins.

## Groups that a database brought back

sheet-brought = { $metric } from SQL
brought-note = Sums of each group as the query gave them. The columns on the right are formulas of these sums.
brought-group = Group
brought-cohorts-note = Each row is of the customers who first bought in that period; the columns say how many periods later they bought again.
brought-cohorts-counts = Customers
brought-cohorts-shares = Share of the cohort
brought-cohort = First period
