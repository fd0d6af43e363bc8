RPR =
    Customers who bought two times or more in a period as a share of all customers who bought in it.
    .formula =
        RPR = repeat customers / customers
    .source = { -fructifi }
    .mistakes = Counting orders instead of customers gives another figure. A longer period always has a higher rate, so compare periods of one length. Many shops print the rate “of those ever seen before”, which is a different question.
RPR-ORDERS =
    The same from a list of orders: each customer counts once, and is a repeat customer with two orders in the period, or on two different days under the rule “days”. The period includes from and excludes to.
    .formula =
        RPR = customers with ≥ 2 orders (or days) / customers with ≥ 1
    .source = { -fructifi }
    .mistakes = An order split into several invoices looks like a repeat purchase: use the rule "days". Ids are compared as they stand: 00123 as text and the number 123 are two customers. Refunds in the list count as purchases here; ORDERS.REPORT leaves them out.
PURCHASE-FREQUENCY =
    How many orders a customer places in the period, on average.
    .formula =
        frequency = orders / customers
    .source = { -malartu }
    .mistakes = Customers are counted once however often they bought. A yearly frequency is already per year: multiplying it by 12, as one public calculator does, is wrong.
PURCHASE-GAP =
    The average time between purchases, from the length of the period and the frequency.
    .formula =
        gap = days / frequency
    .source = { -malartu }
    .mistakes = The median gap of ORDERS.REPORT is usually much shorter, because one-time buyers have no gap at all but lower the frequency. Use days of the same period as the frequency.
AOV =
    Average order value: revenue per order. From one range of order amounts it is their mean; negative amounts (refunds) are left out there.
    .formula =
        AOV = revenue / orders
    .source = { -omniconvert }
    .mistakes = Revenue per customer is another figure. A few very large orders move the mean: look at the median too. Revenue with tax and orders without refunds do not belong together.
CHURN =
    Customers lost in a period as a share of those there at its start.
    .formula =
        churn = lost / customers at start
    .source = { -leerde }
    .mistakes = Customers won and lost again within the period were not there at the start. A monthly churn of 5 % is no 60 % a year but 1 − 0.95¹² = 46 %. Start minus end is not the number of lost customers when new ones came.
RETENTION =
    Customers kept as a share of those at the start, when only totals are known: those at the end without the new ones.
    .formula =
        retention = (end − new) / start
    .source = { -leerde }
    .mistakes = Forgetting to take the new customers away can make retention exceed 1. Reactivated customers are neither kept nor new: decide once, and keep to it.
NRR =
    Net revenue retention: what the customers of the start pay at the end, with what they added and without what they cut or took away. New customers do not count.
    .formula =
        NRR = (start + expansion − contraction − churn) / start
    .source = { -reichheld-2021 }
    .mistakes = Revenue of new customers belongs to EGR, not here. Give contraction and churn as positive amounts. All amounts must be of the same period and recurring.
EGR =
    Earned growth rate: how fast revenue grows by customers who stay and by those won through recommendation.
    .formula =
        EGR = NRR + earned new − 1
        earned new = revenue of new customers who came by recommendation / revenue of the period before
    .source = { -reichheld-2021 }
    .mistakes = Both arguments are fractions: 108 % is 1.08. Sources differ in the denominator of earned new customers; this is the revenue of the period before. Ask every new customer what brought them, or the figure is a guess.
CHURN-ORDERS =
    Who stayed, left, came and came back, period by period, from a list of orders, for shops without contracts: a customer is active in a period in which they ordered.
    .formula =
        churn = lost / active in the period before
        new = first order ever, returned = active − retained − new
    .source = { -leerde }
    .mistakes = Someone who buys twice a year is “lost” in most months: choose a period longer than the usual gap between purchases. The last period is often unfinished and shows too much churn.
REFERRAL-FORECAST =
    What recommendation brings and takes, if the assumptions hold: promoters send prospects, detractors deter them, a part of both would have become customers.
    .formula =
        new = customers · promoter share · referrals · conversion
        lost = customers · detractor share · deterred · conversion
        net = new − lost, revenue = net · value
    .source =
        { -own }
        { -reichheld-2003 }
    .mistakes = The result is no better than its assumptions: ask “have you recommended us, to how many?” before you set them. Shares are fractions of 1. Do not count one year’s referrals in another year’s forecast again.
LTV =
    What a customer brings over the whole relation: order value times orders per year times years, and of that the margin if one is given.
    .formula =
        LTV = AOV · frequency · lifetime · margin
    .source = { -feverbee }
    .mistakes = Without the margin this is revenue, not profit. Frequency and lifetime must be in the same unit of time. The lifetime of customers who have not left yet is a guess: try several.
LTV-DISCOUNTED =
    Today’s value of the margins of all future periods when a constant share of customers stays. The first margin, paid at once, is left out unless asked for.
    .formula =
        LTV = m · r / (1 + d − r); with the first margin m · (1 + d) / (1 + d − r)
        m = margin per period, r = retention, d = discount rate per period
    .source = { -gupta-2003 }
    .mistakes = Retention and discount must be of the same period: no monthly retention with a yearly discount. Real retention rises with the age of a customer, so a constant one undervalues old customers.
ORDERS-REPORT =
    All about a list of orders in one call: customers, orders, revenue, averages, repeat rates, how many go on to the second, third and fourth order, the usual gap, and what was skipped. Refunds (negative amounts) are skipped and counted.
    .formula =
        AOV = revenue / orders, frequency = orders / customers
        1→2 = customers with ≥ 2 orders / customers with ≥ 1, and so on
        median gap = median of the days between consecutive purchase days of one customer
        mean gap = days from the first order of each customer to the last, added up / (orders − customers)
    .source =
        { -fructifi }
        { -malartu }
        { -omniconvert }
    .mistakes = Lines of an invoice are no orders: sum them by invoice first, or frequency and repeat rate soar. Look at the skipped rows before you believe the revenue. Customers of the last weeks had no time to come back.
ORDERS-FROMCOUNTS =
    What a database says of customers and orders, group by group: columns of counts in, a table with a heading and a row for each group out. Put it beside the heading of the counts, and its rows stand beside theirs.
    .formula =
        AOV = revenue / orders, frequency = orders / customers, RPR = repeat customers / customers
        low, high = Wilson(repeat customers, customers), see PROPORTION.CI
    .source =
        { -malartu }
        { -fructifi }
        { -wilson-1927 }
    .mistakes = Count each customer once, however many orders there are. A repeat customer has two orders or more in the period of the counts, not in a period before it.
COHORTS =
    Customers grouped by the period of their first order, and the share of each group that ordered again 0, 1, 2 … periods later. A row shows how a cohort fades, a column compares cohorts of the same age.
    .formula =
        share = customers of the cohort with an order k periods after the first / size of the cohort
    .source = { -own }
    .mistakes = Customers from before the first row of data look new in the first periods. Compare columns, not diagonals: young cohorts had less time. Shares of a cohort of ten people jump by 0.1.
RFM =
    Three scores of every customer: how recently, how often and for how much they bought, each in equal bins by rank. The highest score is best in all three.
    .formula =
        score = 1 + ⌊bins · (rank − 1) / n⌋, rank = mean rank of ties
        recency is ranked so that the latest order gets the highest score
    .source = { -hughes-1994 }
    .mistakes = Scores rank the customers of this list and cannot be compared with another list. When half of the customers bought once, their frequency scores are all the same, which is right. Give the date of the analysis when the data are old.
