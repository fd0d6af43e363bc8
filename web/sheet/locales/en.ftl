### Texts of the spreadsheet functions. A function's help stands under its name with dashes; an attribute overrides the
### help of a parameter for that function.

## NPS

NPS = Net Promoter Score: percent of promoters minus percent of detractors, from −100 to 100. Blank cells are no answers.
NPS-COUNTS = Promoters, passives and detractors: how many and what share, with the cells that are no answer.
NPS-FROMCOUNTS = Net Promoter Score from the number of promoters, passives and detractors.
NPS-CI = Confidence interval of the Net Promoter Score: low and high, in points.
NPS-CI-FROMCOUNTS = Confidence interval of the Net Promoter Score from the number of promoters, passives and detractors.
NPS-TEST = Whether two Net Promoter Scores differ: the difference in points as the method tests it (adjusted Wald: with its added answers), z, and the two-sided p-value.
NPS-BY = Net Promoter Score of every group, with its interval, its counts and a p-value against all other groups (Holm).
NPS-TREND = Net Promoter Score by period, with its interval, the change since the period before and that change’s p-value. Empty periods are rows too.
    .dates = The date of every answer, in a range of the same shape. Rows without a date are left out.
NPS-SLOPE = How fast the Net Promoter Score changes: points per period, z, and the two-sided p-value. Periods with surer scores weigh more.
    .dates = The date of every answer, in a range of the same shape. Rows without a date are left out.
NPS-SAMPLESIZE = How many answers a Net Promoter Score needs for a margin of error of so many points.
NPS-DETECTABLE = The smallest difference of two Net Promoter Scores, in points, that samples of these sizes can show.
NPS-TARGET = What it takes to reach a Net Promoter Score: how many respondents must change, each way on its own. Empty where that way cannot do it.
NPS-MIX = Why a Net Promoter Score changed: each group’s part by its own score (within) and by its share of the answers (mix). The last row is the whole change.
NPS-IMPACT = What each topic does to the Net Promoter Score: the score of everyone minus the score of those without the topic.
NPS-CATEGORY = Promoter, passive or detractor for every answer; empty where there is no answer.
    .scores = Answers to “how likely are you to recommend us?”, in any shape.
NPS-REPORT = All about a Net Promoter Score at once: the score, its interval, its band and who published it, advice, skipped cells.
    .scheme = A scheme for NPS: its id, or a range with rows low · title. The usual one when omitted.

## Satisfaction

CSI = Customer satisfaction index, 0 to 100: satisfaction with each criterion weighted by its importance.
CSI-TABLE = Criteria of the satisfaction index: importance, share, satisfaction, and the points each criterion costs.
CSI-CI = Confidence interval of the satisfaction index over respondents: low and high, in points.
CSI-FROMSUMS = Customer satisfaction index from sums over the criteria, as a database gives them: one group, or columns with a row for each group.
CSI-CI-FROMSUMS = Confidence interval of the satisfaction index from sums over the respondents’ own indices: low and high, a row for each group.
ACSI = American Customer Satisfaction Index, 0 to 100, from the means of three questions answered 1 to 10.
CSAT = Customer satisfaction score: the share of the two best answers, in points. Other methods by name. Blank cells are no answers.
CSAT-CI = Confidence interval of the share of the two best answers (Wilson): low and high, in points.
CSAT-FROMCOUNTS = Share of the two best answers, in points, from how many answers there are: one group, or columns with a row for each group.
CSAT-CI-FROMCOUNTS = Confidence interval of that share from how many answers there are (Wilson): low and high, a row for each group.
CES = Customer effort score: the mean answer to “it was easy”, or the share of customers for whom it was. Blank cells are no answers.
CES-FROMCOUNTS = Mean answer to “it was easy” from the number of answers and their sum: one group, or columns with a row for each group.
RATING = Mean of star ratings. Blank cells and zeros are not rated.
RATING-BAYES = Mean of star ratings drawn towards what is usual, so that a few votes do not make a leader.
RATING-WILSON = The share of good ratings to be sure of (the low end of Wilson’s interval), from 0 to 1: it ranks what has few votes fairly.

## Loyalty index

CLI = Customer loyalty index, 0 to 100: three questions (recommend, buy again, try other products) answered 1 (surely) to 6.
CLI-RESPONDENTS = The loyalty index of each respondent, one under another; empty where a respondent has none.
CLI-CI = Confidence interval of the loyalty index over respondents: low and high, in points.
CLI-FROMCOUNTS = Customer loyalty index from the number of respondents and the sum of their indices: one group, or columns with a row for each group.
CLI-CI-FROMCOUNTS = Confidence interval of the loyalty index from sums over the respondents’ indices: low and high, a row for each group.

## Purchases

RPR = Repeat purchase rate: customers who bought again as a share of all customers, from 0 to 1.
RPR-ORDERS = Repeat purchase rate from a list of orders: the share of customers with two purchases or more.
CHURN = Customer churn: the customers lost as a share of those at the start, from 0 to 1.
RETENTION = Customer retention: the customers of the start who stayed (end minus new) as a share, from 0 to 1.
NRR = Net revenue retention: what last period’s customers pay now, as a share of what they paid then; 1 is no change.
EGR = Earned growth rate: net revenue retention plus the share of revenue from earned new customers, minus 1.
PURCHASE-FREQUENCY = Orders per customer.
PURCHASE-GAP = Days between two orders of a customer, from the days of a period and the orders per customer in it.
AOV = Average order value: revenue divided by orders, or the mean of a range of order amounts, refunds left out.
LTV = Lifetime value of a customer: order value × orders per period × periods × profit margin.
LTV-DISCOUNTED = Lifetime value of a customer in today’s money, when the same share of customers stays every period.
REFERRAL-FORECAST = What recommendation brings and takes, under your assumptions: new customers, lost prospects, net, and revenue.
ORDERS-REPORT = All about a list of orders at once: customers, revenue, repeat purchases, steps to the next order, days between orders, rows left out.
ORDERS-FROMCOUNTS = What counts of customers and orders say, a row for each group: order value, revenue and orders per customer, repeat purchase rate with its interval.
    .revenue = What these orders came to.
CHURN-ORDERS = Churn from a list of orders, period by period: active before, retained, lost, new and returned customers.
COHORTS = Customers by the period of their first order: how many there were, and what share was active 0, 1, 2 … periods later.
RFM = Recency, frequency and spend of every customer, each scored from 1 (worst) to the number of bins (best).

## Reading a result

BAND = The interpretation band a score is in.
BAND-TABLE = All bands of a scheme: limits, titles, and who published them.
BAND-CHANCE = How likely the true Net Promoter Score lies in each band. The chances add to 1.
    .scheme = "NPS", the id of a scheme for NPS, or a range with rows low · title.
ADVICE = What to do about a score: sentences one under another, the most useful first.
    .scheme = The id of a scheme, or a range with rows low · title. The metric’s usual one when omitted.
BENCHMARK = Published ranges of what others reach, with their source.

## Statistics and data

PROPORTION-CI = Confidence interval of a share (Wilson): low and high, from 0 to 1.
WEIGHTS-NEFF = Effective number of answers after weighting (Kish): as many answers of equal weight would say as much.
    .weights = Weights of the answers. Blank cells are left out.
PVALUES-ADJUST = p-values of several comparisons, adjusted for their number; in the shape they were given.
DRIVERS = Which attributes move an outcome: mean, correlation with it, and how much of what is explained (R²) each accounts for.
THEMES = What people say, by what it does to the score: words and pairs of words of the comments, each with the Net Promoter Score of the answers that name it, its impact, and a p-value against the rest (Holm).
    .scores = The answer that belongs to each comment, in a range of the same shape.
AUDIT = What a range really holds: answers, blanks, text, numbers off the scale, errors, a header; and where the first of each is.

## Parameters

parameter-scores = scores
    .help = Answers to “how likely are you to recommend us?”
parameter-weights = weights
    .help = A weight for every answer, in a range of the same shape. An answer without a weight is left out.
parameter-scale = scale
    .help = The scale of the answers.
parameter-invalid = invalid
    .help = What to do with numbers off the scale.
parameter-confidence = confidence
    .help = Confidence level: 0.95 when omitted; 90 means 0.9.
parameter-method = method
    .help = How the result is computed.
parameter-language = language
    .help = Language of titles and texts in the result.
parameter-promoters = promoters
    .help = How many answered 9 or 10.
parameter-passives = passives
    .help = How many answered 7 or 8.
parameter-detractors = detractors
    .help = How many answered 0 to 6.
parameter-groups = groups
    .help = The group of every answer, in a range of the same shape.
parameter-a = a
    .help = Answers of the first sample.
parameter-b = b
    .help = Answers of the second sample.
parameter-scheme = scheme
    .help = A metric for its usual scheme, the id of a scheme, or a range with rows low · title or low · high · title.
parameter-importance = importance
    .help = Importance of each criterion: a list of criteria, or respondents in rows and criteria in columns.
parameter-importances = importances
    .help = Sum of the criteria’s importances.
parameter-weighted = weighted
    .help = Sum over the criteria of importance times satisfaction.
parameter-respondents = respondents
    .help = How many respondents have an index.
parameter-indexTotal = total
    .help = Sum of the respondents’ indices, each from 0 to 100.
parameter-indexSquares = squares
    .help = Sum of the squares of the respondents’ indices.
parameter-answerCount = answers
    .help = How many answers there are.
parameter-answerTotal = total
    .help = Sum of the answers.
parameter-best = best
    .help = How many of them are one of the two best answers.
parameter-revenueTotal = revenue
    .help = Revenue.
parameter-satisfaction = satisfaction
    .help = Satisfaction with each criterion, in the same order as the importance.
parameter-criteria = criteria
    .help = Names of the criteria.
parameter-max = max
    .help = The best answer of the scale, which begins with 1: 10 when omitted.
parameter-loyaltyAnswers = answers
    .help = Answers 1 (surely) to 6 (surely not): a row per respondent, a column for each of the three questions.
parameter-map = map
    .help = Six numbers: the points of the answers 1 to 6. 100, 80, 60, 40, 20, 0 when omitted.
parameter-partial = partial
    .help = Count respondents who answered one or two of the questions too (TRUE).
parameter-repeatCustomers = repeat customers
    .help = How many customers bought two times or more.
parameter-customerCount = customers
    .help = How many customers bought at all.
parameter-customers = customers
    .help = The customer of each order: a name or a number.
parameter-dates = dates
    .help = The date of each order, in a range of the same shape.
parameter-from = from
    .help = The first day of the period.
parameter-to = to
    .help = The day after the last one of the period.
parameter-rule = rule
    .help = What makes a second purchase.
parameter-value = value
    .help = The score.
parameter-emptyEnd = empty end
    .help = What becomes of the cohorts after the last one with customers.
parameter-gap = gap
    .help = What to say where the source says nothing.
parameter-metric = metric
    .help = The metric of the score.
parameter-kind = kind
    .help = Kind of business, such as b2b or b2c; all when omitted.
parameter-successes = successes
    .help = How many cases there are of the kind asked about.
parameter-n = n
    .help = How many cases there are in all.
parameter-period = period
    .help = Length of the periods, by the calendar; months when omitted.
parameter-margin = margin
    .help = The margin of error, in points: 5 means ± 5.
    .limits = above 0 and at most 100
parameter-population = population
    .help = How many people could be asked at all; unlimited when omitted.
    .limits = 1 or more
parameter-variance = variance
    .help = Variance of one answer counted as −1, 0 or 1: from 0 to 1; the worst case, 1, when omitted. Surveys are often near 0.67.
    .limits = above 0 and at most 1
parameter-n1 = n1
    .help = Answers in the first sample.
    .limits = above 0
parameter-n2 = n2
    .help = Answers in the second sample.
    .limits = above 0
parameter-power = power
    .help = The chance to find a difference that is there: 0.8 when omitted; 90 means 0.9.
parameter-target = target
    .help = The Net Promoter Score to reach, in points.
    .limits = from −100 to 100
parameter-scoresBefore = scores before
    .help = Answers of the first survey.
parameter-groupsBefore = groups before
    .help = The group of every answer of the first survey, in a range of the same shape.
parameter-scoresAfter = scores after
    .help = Answers of the second survey.
parameter-groupsAfter = groups after
    .help = The group of every answer of the second survey, in a range of the same shape.
parameter-topics = topics
    .help = The topic of every answer, in a range of the same shape. Answers without a topic count in the whole only.
parameter-pValues = p-values
    .help = p-values from 0 to 1. Blank cells stay blank and do not count.
parameter-outcome = outcome
    .help = What is to be explained, such as the NPS answer: a column with a number per respondent.
parameter-attributes = attributes
    .help = What may explain it: a column per attribute, a row per respondent. Rows with a blank are left out.
parameter-names = names
    .help = Names of the attributes; those of a header row, or numbers, when omitted.
parameter-comments = comments
    .help = What people wrote, in English or Russian: a comment per cell.
parameter-top = top
    .help = How many themes to show: 20 when omitted.
    .limits = a whole number from 1 to 1000
parameter-range = range
    .help = The cells to look at.
parameter-overall = overall
    .help = Mean answer to “how satisfied are you overall?”, 1 to 10.
    .limits = from 1 to 10
parameter-expectation = expectation
    .help = Mean answer on how far expectations were met, 1 to 10.
    .limits = from 1 to 10
parameter-ideal = ideal
    .help = Mean answer on how close it comes to the ideal, 1 to 10.
    .limits = from 1 to 10
parameter-questionWeights = weights
    .help = Weights of the three questions, in the same order; equal when omitted.
parameter-satisfactionAnswers = answers
    .help = Answers to “how satisfied are you?”
parameter-effortAnswers = answers
    .help = Answers to “it was easy” or “how much effort did it take?”
parameter-answerScale = scale
    .help = The scale of the answers.
parameter-csatMethod = method
    .help = How the result is computed.
parameter-cesMethod = method
    .help = How the result is computed.
parameter-direction = direction
    .help = Which end of the scale is easy. It does not change the mean.
parameter-stars = stars
    .help = Ratings in whole stars.
parameter-priorMean = prior mean
    .help = The usual rating, towards which few votes are drawn.
parameter-priorWeight = prior weight
    .help = How many votes the usual rating is worth.
parameter-threshold = threshold
    .help = The lowest good rating: 4 when omitted.
parameter-customersAtStart = start
    .help = How many customers there were at the start of the period.
parameter-lostCustomers = lost
    .help = How many of them were lost during the period.
parameter-customersAtEnd = end
    .help = How many customers there were at the end of the period.
parameter-newCustomers = new
    .help = How many of those at the end are new.
parameter-revenueAtStart = start
    .help = Revenue from these customers in the period before.
parameter-expansion = expansion
    .help = Revenue they pay more.
parameter-contraction = contraction
    .help = Revenue that those who stayed pay less.
parameter-churnedRevenue = churn
    .help = Revenue of those who left.
parameter-nrr = net retention
    .help = Net revenue retention as a fraction: 1.08 is 108 %.
parameter-earnedNew = earned new
    .help = Revenue of customers who came by recommendation, as a fraction of the revenue before.
parameter-orderCount = orders
    .help = How many orders there are.
parameter-days = days
    .help = How many days the period has.
    .limits = above 0
parameter-orderFrequency = frequency
    .help = Orders per customer in a period.
parameter-revenue = revenue
    .help = Revenue, or a range of order amounts.
parameter-orderValue = order value
    .help = What a customer pays for an order.
parameter-lifetime = lifetime
    .help = For how many periods a customer stays.
parameter-profitMargin = margin
    .help = The share of revenue that is profit, 0 to 1; 1 when omitted.
parameter-marginPerPeriod = margin per period
    .help = What a customer brings per period.
parameter-retentionRate = retention
    .help = The share of customers who stay each period, 0 to 1.
parameter-discount = discount
    .help = By what fraction money a period later is worth less: 0.1 is 10 %.
parameter-includeFirst = include first
    .help = Count a first margin at once, before anybody can leave (TRUE).
parameter-promoterShare = promoter share
    .help = The share of promoters among the customers, 0 to 1.
parameter-detractorShare = detractor share
    .help = The share of detractors among the customers, 0 to 1.
parameter-referralsPerPromoter = referrals per promoter
    .help = How many prospects each promoter brings.
parameter-deterredPerDetractor = deterred per detractor
    .help = How many prospects each detractor keeps away.
parameter-conversion = conversion
    .help = The share of prospects who buy, 0 to 1.
parameter-customerValue = value
    .help = What a customer brings in money; without it there is no revenue.
parameter-amounts = amounts
    .help = The amount of each order, in a range of the same shape. Negative amounts are refunds and do not count as orders.
parameter-asOf = as of
    .help = The day from which days are counted back; that of the last order when omitted. Later orders are left out.
parameter-bins = bins
    .help = How many scores there are, 2 to 10: 5 when omitted.
    .limits = a whole number from 2 to 10

choice-scale-0-10 = 0 to 10: promoters 9–10, passives 7–8, detractors 0–6
choice-scale-1-10 = 1 to 10: promoters 9–10, passives 7–8, detractors 1–6
choice-scale-1-7 = 1 to 7: promoters 6–7, passives 5, detractors 1–4
choice-scale-1-5 = 1 to 5: promoters 5, passives 4, detractors 1–3
choice-invalid-error = Show an error that names the first of them
choice-invalid-exclude = Leave them out and count them
choice-method-adjusted-wald = Adjusted Wald: reliable from ten answers on
choice-method-wald = Wald: plain normal approximation, too sure of itself with few answers
choice-method-score = Score interval: slower, good for small samples
choice-method-bootstrap = Bootstrap percentiles, computed exactly
choice-method-share = Percent of the maximum: every answer of 1 gives 100 / max
choice-method-pomp = Percent of the possible range: every answer of 1 gives 0
choice-method-respondent = Mean of the respondents’ own indices
choice-method-holm = Holm: the chance of any false finding stays below the level
choice-method-bh = Benjamini and Hochberg: the share of false findings stays below the level
choice-method-lmg = Mean over all orders in which attributes can enter (LMG), at most 14 attributes
choice-method-johnson = Relative weights (Johnson): quicker, at most 100 attributes
choice-period-month = Calendar months
choice-period-week = Weeks from Monday to Sunday (ISO)
choice-period-quarter = Calendar quarters
choice-period-year = Calendar years
choice-rule-orders = Every order counts, also on the same day
choice-rule-days = Orders on one day count once
choice-answerScale-1-5 = 1 to 5
choice-answerScale-1-6 = 1 to 6
choice-answerScale-1-7 = 1 to 7
choice-answerScale-1-10 = 1 to 10
choice-answerScale-0-10 = 0 to 10
choice-csatMethod-top2 = The share of the two best answers, 0 to 100
choice-csatMethod-mean = The mean answer, on the scale
choice-csatMethod-net = The two best answers minus the two worst, −100 to 100
choice-csatMethod-pomp = The mean as a percent of the possible range, 0 to 100
choice-cesMethod-mean = The mean answer, on the scale
choice-cesMethod-agree = The share of answers on the easy side of the middle, 0 to 100
choice-cesMethod-net = The easy side minus the hard side, −100 to 100
choice-direction-high = The highest answer is the easiest (“it was easy”)
choice-direction-low = The lowest answer is the easiest (“how much effort”)
choice-emptyEnd-show = Show them, without customers
choice-emptyEnd-cut = Leave them out
choice-gap-mark = Show the gap as a band of its own
choice-gap-strict = Say that the source does not describe it
choice-gap-down = Take the band below
choice-gap-up = Take the band above
choice-metric-NPS = Net Promoter Score
choice-metric-CSI = Customer satisfaction index
choice-metric-CLI = Customer loyalty index
choice-metric-RPR = Repeat purchase rate
choice-metric-CSAT = Share of satisfied customers
choice-metric-CES = Customer effort score
choice-language-en = English
choice-language-ru = Russian

## Places and shapes

place-row = row { $row }
place-cell = row { $row }, column { $column }
place-in-range = { $place } of “{ $range }”
shape = { $rows } × { $columns }
limits-not-negative = 0 or more
limits-share = from 0 to 1

## Errors: what is wrong, where, and what mends it

error-cell = { $place } holds the error { $error }. Correct that cell, or leave it out of the range.
error-value-given = “{ $name }” is the error { $error }. Correct the cell or the formula it comes from; text in a formula stands in quotes.
error-unknown-function = There is no function { $name }. Check its spelling.
error-unexpected = This cannot be computed from these cells. Check the ranges and the options.
error-memory = There is not enough memory for so many cells. Choose a shorter range, or close other programs and try again.
error-stopped = Stopped before it was done. To compute it after all, press F2 and then Enter in this cell.
error-missing = { $function } needs “{ $name }”: give a range or a value.
error-too-many =
    { $function } takes at most { $most ->
        [one] { $most } argument
       *[other] { $most } arguments
    }, { $given } were given. Remove the extra ones.
error-single = “{ $name }” must be one value, not a range of several cells.
error-no-value = “{ $name }” must be a number, and its cell is blank.
error-number = “{ $name }” must be a number, and “{ $value }” is not one.
error-negative = “{ $name }” cannot be negative; it is { $value }.
error-level = “{ $name }” must lie between 0 and 1 ({ $share }) or be a percentage below 100 ({ $percent }); it is { $value }.
error-limits = “{ $name }” must be { $limits }; it is { $value }.
error-choice = “{ $name }” cannot be “{ $value }”. Use one of { $allowed }.
error-flag = “{ $name }” must be TRUE or FALSE, and “{ $value }” is neither.
error-date = “{ $name }” must be a date, and “{ $value }” is not one. Write it as 2024-05-31 or 31.05.2024.
error-shapes = “{ $first }” is { $firstShape } cells and “{ $second }” is { $secondShape }. Give ranges of the same shape.
error-no-answers = There are no answers in the range.
error-huge-counts = The counts are too large to be numbers of answers. Check them.
error-no-counts = All counts are 0: there are no answers.
error-no-groups = There is no group with anything to compute: the cells are blank or 0.
error-group = { $place }: { $message }
error-one-column = “{ $name }” must be one column with a row for each group; it is { $shape } cells.
error-no-respondents = The number of respondents is 0.
error-part-of-respondent = The number of respondents must be a whole number; it is { $value }.
error-sums-apart = No indices from 0 to 100 have these sums. Check which column is which.
error-importance-sum = The sum of the importances is 0.
error-weighted-above = The weighted sum is larger than the best answer to every criterion would make it. Check which column is which, and “max”.
error-more-best = There cannot be more of the best answers ({ $best }) than answers in all ({ $answers }). Check which column is which.
error-few-orders = { $orders } orders are too few for { $customers } customers of whom { $repeat } bought again. Check which column is which.
error-off-scale =
    { $place }: { $value } is outside the scale { $scale } ({ $cells ->
        [one] { $cells } such cell
       *[other] { $cells } such cells
    }). Correct { $cells ->
        [one] it
       *[other] them
    }{ $options ->
        [invalid] , choose the right scale, or set “invalid” to "exclude".
        [scale] {" "}or choose the right scale.
       *[none] .
    }
error-fractional =
    { $place }: { $value } is not a whole number, and the scale { $scale } has no others ({ $cells ->
        [one] { $cells } such cell
       *[other] { $cells } such cells
    }). Correct { $cells ->
        [one] it
       *[other] them
    }{ $options ->
        [invalid] , or set “invalid” to "exclude".
       *[none] .
    }
error-no-weights = No answer has a weight: fill in the range of weights.
error-weights-zero = All weights are 0: at least one answer needs a weight above 0.
error-weight-negative = { $place }: { $value } cannot be a weight. Weights are numbers from 0 up.
error-no-spread = In both samples every answer is in one group, so this method has no spread to compare with. Use “adjusted-wald”.
error-no-dated-answers = There are no answers with a date. Dates are date cells or text such as 2024-05-31 or 31.05.2024.
error-one-period = A slope needs answers in at least { $needed } periods, and all answers are in one. Choose a shorter period or add answers.
error-uniform-period = In the period that begins on { $date } every answer is in one group, so this method has no spread there. Use “adjusted-wald”.
error-nothing-detectable = Samples of these sizes are too small to show any difference, even of 200 points. Collect more answers.
error-no-topics = There are no answers with a topic.
error-no-themes = No word is in the comments of { $fewest } answers or more, so there are no themes. Check that the range holds comments, or collect more of them.
error-blank-weights = There are no weights in the range.
error-p-value = { $place }: { $value } cannot be a p-value. p-values are numbers from 0 to 1.
error-no-p-values = There are no p-values in the range.
error-driver-shapes = “{ $first }” is { $firstShape } cells and “{ $second }” is { $secondShape }. Give the outcome as one column, and the attributes with as many rows.
error-attribute-names =
    { $names ->
        [one] There is { $names } name
       *[other] There are { $names } names
    } for { $expected ->
        [one] { $expected } attribute
       *[other] { $expected } attributes
    }. Give one name per attribute.
error-many-attributes =
    { $found } attributes are too many for “{ $method }”, which takes at most { $most }. { $method ->
        [lmg] Use “johnson”, or leave some out.
       *[johnson] Leave some out.
    }
error-constant-outcome = The outcome is the same in every row, so nothing can explain it.
error-few-rows =
    { $attributes ->
        [one] { $attributes } attribute needs
       *[other] { $attributes } attributes need
    } at least { $needed } rows without a blank, { $found ->
        [0] there are none
        [one] there is only { $found }
       *[other] there are only { $found }
    }.
error-max = “max” is the best answer of a scale that begins with 1, so it must be above 1; it is { $value }.
error-criteria-shapes = “{ $first }” is { $firstShape } cells and “{ $second }” is { $secondShape }. Give the same criteria in both: two lists of equal length, or respondents in rows and criteria in columns.
error-criterion-names =
    { $names ->
        [one] There is { $names } name
       *[other] There are { $names } names
    } for { $expected ->
        [one] { $expected } criterion
       *[other] { $expected } criteria
    }. Give one name per criterion.
error-no-satisfaction = { $criterion }: no satisfaction answers. Leave the criterion out or fill in its answers.
error-no-importance = { $criterion }: no importance. Leave the criterion out or fill in its importance.
error-no-importances = There are no answers in the range of importance.
error-off-scale-max =
    { $place }: { $value } is outside the scale { $scale } ({ $cells ->
        [one] { $cells } such cell
       *[other] { $cells } such cells
    }). Correct { $cells ->
        [one] it
       *[other] them
    }, or give the scale’s best answer as “max”.
error-few-respondents =
    An interval needs at least { $needed } respondents, { $found ->
        [0] there are none
        [one] there is only { $found }
       *[other] there are only { $found }
    }.
error-three-columns = Three columns are needed, one for each question; the range is { $shape }.
error-map-size = “map” needs six numbers, for the answers 1 to 6; the range is { $shape }.
error-map = { $place }: “{ $value }” cannot be points. Points are numbers from 0 to 100.
error-no-complete = No respondent answered all three questions. Set “partial” to TRUE to count the others.
error-no-customers = There are no customers: their number is 0.
error-more-repeat = There cannot be more repeat customers ({ $repeat }) than customers in all ({ $customers }). Check which number is which.
error-empty-period = The period is empty: “from” must be before “to”.
error-no-orders = There are no orders with a customer and a date in the period.
error-not-on-scale = “{ $name }” must lie on the scale { $scale }; it is { $value }.
error-three-weights = “{ $name }” must be three numbers, one for each question; the range is { $shape }.
error-no-weight = { $place } holds no weight. Weights are numbers from 0 up.
error-all-weights-zero = All three weights are 0: at least one must be above 0.
error-no-frequency = The frequency is 0: without orders there are no days between them.
error-zero-orders = There are no orders: their number is 0.
error-no-revenue = There are no amounts of orders in the range.
error-no-customers-at-start = There were no customers at the start: their number is 0.
error-more-lost = There cannot be more lost customers ({ $lost }) than customers at the start ({ $start }). Check which number is which.
error-more-new = There cannot be more new customers ({ $acquired }) than customers at the end ({ $end }). Check which number is which.
error-more-stayed = There cannot be more customers who stayed (end minus new: { $stayed }) than customers at the start ({ $start }). Check which number is which.
error-no-revenue-at-start = There was no revenue at the start: it is 0.
error-more-revenue-lost = Contraction and churn come to { $lost }, which cannot be more than the revenue of { $start } at the start.
error-endless-value = With a retention of 1 and no discount the value is endless. Give a retention below 1 or a discount above 0.
error-shares-above-one = The shares of promoters and detractors add to { $sum }; together they cannot be more than 1.
error-no-amounts = There are no orders with a customer, a date and an amount in the period.
error-many-periods = { $periods } periods from { $first } to { $last } are too many for one table, which holds { $most }. Choose a longer period, or correct the dates.
error-outside-scheme = { $value } is outside the bands, which go from { $low } to { $high }.
error-scheme-metric = The scheme { $scheme } is for { $metric }, not for NPS. Choose a scheme for NPS.
error-no-scheme = There is no scheme of bands for { $metric }.
error-no-advice = There is no advice for this score.
error-no-benchmarks = No benchmarks with a source are known for { $metric }.
error-kind = There is no kind “{ $value }”. Use one of { $allowed }.
error-no-cases = There are no cases: “n” is 0.
error-more-successes = There cannot be more successes ({ $successes }) than cases in all ({ $n }).

## Errors of a table of bands

error-scheme = “scheme” cannot be “{ $value }”. Use a range with rows low · title, or one of { $allowed }.
error-scheme-columns = A table of bands has two columns (low · title) or three (low · high · title), and up to three more that are not read: source, author, date.
error-scheme-no-bands = There are no bands in the table: each row needs a number in its first cell and a title beside its limits.
error-scheme-too-many-bands = A table of bands can have at most 50 rows.
error-scheme-field-missing = { $place }: this band lacks a limit or a title.
error-scheme-field-wrong = { $place }: this cell does not fit a table of bands: limits are numbers, titles are text.
error-scheme-text-too-long = { $place }: this title is too long.
error-scheme-too-large = The table of bands is too large.
error-scheme-band-empty = { $place }: this band is empty, its upper limit is not above its lower one.
error-scheme-band-outside = { $place }: this limit is outside what the metric can be.
error-scheme-bands-overlap = { $place }: another band begins at the same value.
error-scheme-not-json = This file is no scheme of bands: it is not written in JSON.
error-scheme-too-deep = This file is no scheme of bands: its parts are nested too deeply.
error-scheme-document = This file is no scheme of bands: it needs an id, a metric, a unit, a source and bands.
scheme-place-band = Band { $number }

## Titles of tables

title-what = What
title-value = Value
title-group = Group
title-blank-group = (blank)
title-count = Count
title-share = Share
title-answers = Answers
title-effective-answers = Effective answers after weighting
title-promoters = Promoters
title-passives = Passives
title-detractors = Detractors
title-no-answer = No answer
title-not-a-number = Not a number
title-off-scale = Off the scale
title-nps = NPS
title-low = Low
title-high = High
title-confidence = Confidence
title-method = Method of the interval
title-band = Band
title-chance = Chance of this band
title-reaches = The interval also reaches
title-source = Source of the bands
title-advice = Advice
title-warning = Warning
title-p-against-rest = p against the rest
title-period-start = Period from
title-change = Change
title-p = p
title-change-needed = What to change
title-how-many = How many
title-passives-to-promoters = Passives to promoters
title-detractors-to-promoters = Detractors to promoters
title-new-promoters = New promoters
title-within = Within
title-mix = Mix
title-total = Total
title-all-groups = All groups
title-theme = Theme
title-topic = Topic
title-impact = Impact
title-attribute = Attribute
title-mean = Mean
title-correlation = Correlation
title-driver-importance = Importance
title-criterion = Criterion
title-importance = Importance
title-satisfaction = Satisfaction
title-weighted = Weighted
title-loss = Loss
title-closed = Ends
title-origin = Origin
title-chance-of-band = Chance
title-kind = Kind
title-source-of-benchmark = Source
title-year = Year
title-cells = Cells
title-first-place = First of them
title-customers = Customers
title-orders = Orders
title-revenue = Revenue
title-value-per-order = Average order value
title-revenue-per-customer = Revenue per customer
title-orders-per-customer = Orders per customer
title-repeat-customers = Customers with two orders or more
title-repeat-by-orders = Repeat purchase rate by orders
title-repeat-by-days = Repeat purchase rate by days
title-step-one-two = From the first order to the second
title-step-two-three = From the second order to the third
title-step-three-four = From the third order to the fourth
title-median-gap = Median days between purchases
title-mean-gap = Mean days from one order to the next
title-mean-span = Mean days from the first order to the last
title-first-day = First order
title-last-day = Last order
title-skipped-no-customer = Rows without a customer
title-skipped-no-date = Rows without a date
title-skipped-no-amount = Rows without an amount
title-skipped-refunds = Refunds
title-skipped-outside = Orders outside the period
title-active-before = Active before
title-retained = Retained
title-lost = Lost
title-churn = Churn
title-new = New
title-returned = Returned
title-cohort = First order in
title-customer = Customer
title-days-since = Days since the last order
title-spend = Spend
title-recency = Recency
title-frequency = Frequency
title-monetary = Spend score

criterion-number = Criterion { $number }
attribute-number = Attribute { $number }

category-promoter = promoter
category-passive = passive
category-detractor = detractor

closed-left = low included
closed-right = high included
closed-both = both included
closed-open = neither included
origin-published = published
origin-completed = filled in: the source does not describe it
origin-derived = derived from the scale
band-undescribed = Not described by the source

audit-answers = Answers on the scale
audit-blanks = Blank cells
audit-zeros = Zeros (desktop Excel may show a blank cell as 0)
audit-numbersAsText = Numbers stored as text
audit-otherText = Other text
audit-booleans = TRUE and FALSE
audit-fractional = Fractional numbers
audit-offScale = Numbers off the scale
audit-errors = Error cells
audit-header = Looks like a header

method-adjusted-wald = adjusted Wald
method-wald = Wald
method-score = score
method-bootstrap = bootstrap (exact)
own-scheme = Own table of bands

skipped-blank = Blank cells
skipped-text = Cells with other text
skipped-boolean = TRUE and FALSE
skipped-offScale = Numbers off the scale
skipped-noWeight = Answers without a weight

warning-small-sample =
    Only { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    }: too few to rely on the score. Collect at least ten.
