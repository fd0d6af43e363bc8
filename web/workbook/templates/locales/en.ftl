### The workbook to start from.

sheet-overview = Overview
sheet-nps = NPS
sheet-nps-answers = NPS answers
sheet-csi = CSI
sheet-csi-answers = CSI answers
sheet-cli = CLI
sheet-cli-answers = CLI answers
sheet-orders = Orders
sheet-orders-answers = Order list
sheet-order-numbers = Order numbers
sheet-bands = Bands

## Everywhere

metric = Metric
score = Score
low = Low
high = High
band = Band
date = Date
date-limits = A date, such as 31 May 2026.
month = Month
by-month = By month
answers = Answers
points = Points
question = Question
counted-nps = Answers
counted-csi = Respondents
counted-cli = Respondents
counted-orders = Customers

## Overview

overview-title = Customer loyalty
overview-note = Fill in the sheets of answers and the list of orders: the scores below, their bands and the charts follow.
fill-in = Where to fill in
about = What it says
about-nps = How many more would recommend you than would not
about-csi = How satisfied people are, weighted by what matters to them
about-cli = Recommend, buy again, try something else: one index of three questions
about-orders = Share of customers who bought more than once
how = How to use this workbook
step-fill = Type or paste answers under the headings, one person to a row. What is left blank does not count.
step-read = Low and High are the ends of the 95% confidence interval: another sample of the same customers would most likely give a score between them.
step-bands = The sheet “Bands” says what a score is called. Change the limits and names there, and the names and colours of the scores follow.
step-addin = Everything is computed by plain formulas. Where the Loyalty add-in is installed, its functions compute the same and say which cell to mend.

## NPS

nps = NPS
nps-title = NPS by month
nps-note = Made from the sheet “{ $sheet }”: the date and the answer from 0 to 10 of each person. It has room for { NUMBER($rows) } answers.
nps-question = How likely is it that you would recommend us to a friend or colleague? (0-10)
nps-limits = A whole number from 0 (not at all likely) to 10 (extremely likely).
nps-group = Group (city, channel, product)
nps-why = What is the main reason for your answer?
nps-unread = Cells that are no answer from 0 to 10
nps-undated = Answers without a date, in no month
nps-months-note = The last twelve months with answers. Low and High are the ends of the 95% confidence interval of a month, Change is in points.
promoters = Promoters
passives = Passives
detractors = Detractors
change = Change
chart-nps-months = NPS by month
chart-nps-months-description = A column for each month: its Net Promoter Score, from −100 to 100.
chart-nps-months-up = Points
chart-nps-groups = Who answered
chart-nps-groups-description = A column for each month with the number of detractors, passives and promoters.
chart-nps-groups-up = Answers

## CSI

csi-title = Customer satisfaction index
csi-note = Made from the sheet “{ $sheet }”: how important each criterion is to a person, and how satisfied they are, from 1 to 10. It has room for { NUMBER($rows) } people.
csi-criteria = Criteria
csi-criteria-note = Write your own criteria over these names; the headings of the answers follow. Loss is how many points the criterion costs: losses and the index add up to 100.
csi-limits-importance = A whole number from 1 (not important at all) to 10 (extremely important).
csi-limits-satisfaction = A whole number from 1 (not satisfied at all) to 10 (completely satisfied).
asked-importance = importance (1-10)
asked-satisfaction = satisfaction (1-10)
criterion = Criterion
criterion-quality = Quality
criterion-speed = Speed of delivery
criterion-range = Range of products
criterion-price = Price
criterion-service = Service
criterion-support = Help after the purchase
importance = Importance
share = Share
satisfaction = Satisfaction
weighted = Weighted
loss = Loss
chart-csi-satisfaction = Satisfaction by criterion
chart-csi-satisfaction-description = A column for each criterion: the mean satisfaction from 1 to 10.
chart-csi-satisfaction-up = Mean answer
chart-csi-loss = What costs most
chart-csi-loss-description = A column for each criterion: how many points of the index it costs.
chart-csi-loss-up = Points lost
chart-csi-matrix = What to improve first: the criteria by their numbers in the table
chart-csi-matrix-description = A point for each criterion, numbered as in the table above: the more important, the higher; the more satisfied people are, the further right. What is high on the left should be improved first.

## CLI

cli-title = Customer loyalty index
cli-note = Made from the sheet “{ $sheet }”: three answers of each person, from 1 (very likely) to 6 (very unlikely). Only people who answered all three count.
cli-questions = By question
cli-questions-note = Points: 100 for an answer of 1, 20 less for each step down. On the right, how many people gave each answer.
cli-limits = A whole number from 1 (very likely) to 6 (very unlikely).
cli-asked-recommend = Would you recommend us to your friends? (1-6)
cli-asked-again = Would you buy from us again? (1-6)
cli-asked-others = Would you try our other products or services? (1-6)
cli-recommend = Recommend
cli-again = Buy again
cli-others = Try other products
answered = Answer { $answer }
chart-cli-questions = Points by question
chart-cli-questions-description = A column for each of the three questions: its points from 0 to 100.
chart-cli-questions-up = Points

## Orders

orders-title = Orders
orders-note = Made from the sheet “{ $sheet }”: who bought, when and for how much. It has room for { NUMBER($rows) } orders. Refunds and rows that lack something do not count.
orders-totals = In all
orders-months-note = The last twelve months with orders.
orders = Orders
revenue = Revenue
average-order = Average order
revenue-per-customer = Revenue per customer
frequency = Orders per customer
repeat-customers = Customers with two orders or more
new-customers = First orders
repeat-orders = Repeat orders
customer = Customer
amount = Amount
amount-limits = A number: what the order brought. A refund is below zero.
order-number = Customer’s order no.
order-numbers-note = Counted for the sheet of orders; there is nothing to fill in. Each row says the same of that row of the list: a customer’s first order is 1.
chart-orders-revenue = Revenue by month
chart-orders-revenue-description = A column for each month: what its orders brought.
chart-orders-revenue-up = Revenue
chart-orders-orders = Orders by month
chart-orders-orders-description = A column for each month: how many orders there were.
chart-orders-orders-up = Orders

## Bands

bands-title = Bands
bands-about = What a score is called. Change the limits and names; write who decided so, and when. In a formula: =BAND(B2, NpsBands). The colours of the scores follow the limits.
bands-nps = NPS
bands-csi = CSI
bands-cli = CLI
bands-rpr = RPR, share of customers who buy again
