CSI =
    Satisfaction with each criterion, weighted by how important the criterion is. Answers of respondents are averaged by criterion first; “pomp” measures from the bottom of the scale, so that answers of 1 give 0; “respondent” computes an index of each respondent and takes their mean.
    .formula =
        share: CSI = 100 · Σ(I · S) / (Σ I · max)
        pomp: CSI = 100 · (Σ(I · S) / Σ I − 1) / (max − 1)
        I, S = mean importance and satisfaction of a criterion
    .source = { -cyrilsunil }
    .mistakes = On a 1–10 scale the usual method cannot fall below 10: do not compare it with an index computed by “pomp”. Importance and satisfaction must list the criteria in the same order. Weights rounded before the sum change the second digit, as a published example shows (60.10 printed, 60.33 exact).
CSI-TABLE =
    The index taken apart: how important each criterion is, how satisfied people are with it, and how many points of the index it costs. The losses and the index add to 100, so the largest loss is the criterion to mend first.
    .formula =
        share = I / Σ I, weighted = share · S
        loss = share · (max − S) / max · 100
    .source =
        { -cyrilsunil }
        { -own }
    .mistakes = The criterion with the lowest satisfaction is not always the one to mend: an unimportant one costs little. Give names of criteria, or the table counts them.
CSI-CI =
    A range for the index from the spread of the respondents’ own indices. It needs answers of respondents in rows, both importance and satisfaction.
    .formula =
        low, high = mean ± t · s / √n over the respondents’ indices, t with n − 1 degrees of freedom
        index of a respondent = 100 · Σ(I · S) / (Σ I · max) over their own answers
    .source = Student. The Probable Error of a Mean. Biometrika 6(1), 1908.
    .mistakes = The interval is for the mean of respondents’ indices (method "respondent"), which differs a little from the index of mean answers. Two lists of means cannot have an interval: their spread is lost.
CSI-FROMSUMS =
    The index where a database has added the criteria up, so that no answers are needed. Columns with a row for each group give a column of indices.
    .formula =
        CSI = 100 · weighted / (importances · max)
        importances = Σ I, weighted = Σ (I · S) over the criteria, I and S being their means
    .source = { -cyrilsunil }
    .mistakes = The sums are over criteria, not over answers: a criterion that more people answered would weigh more otherwise. The order is importances, then weighted.
CSI-CI-FROMSUMS =
    The interval of CSI.CI where a database has added up the respondents’ own indices. Columns with a row for each group give low and high beside each row.
    .formula =
        mean = total / respondents, s² = (squares − total² / respondents) / (respondents − 1)
        low, high = mean ± t · s / √respondents, t with respondents − 1 degrees of freedom
    .source = Student. The Probable Error of a Mean. Biometrika 6(1), 1908.
    .mistakes = The squares are those of the indices, added up; the square of the total is another number. Sums rounded for display give a wrong spread, so bring them as they are.
ACSI =
    Three questions on a 1–10 scale (overall satisfaction, how expectations were met, closeness to the ideal), averaged and stretched to 0–100. Equal weights unless others are given.
    .formula =
        ACSI = 100 · Σ w (x − 1) / (9 · Σ w)
    .source =
        { -acsi-1996 }
        { -verint }
    .mistakes = The published index estimates its weights by a model for every industry; equal weights come close, not to the digit. Give means of the three questions, not the answers of one person.
CSAT =
    “How satisfied are you?” in one number: by default the share of the two best answers in points. “net” takes the share of the two worst away, “pomp” stretches the mean to 0–100, “mean” stays on the scale.
    .formula =
        top2 = 100 · answers of the two best values / answers
        net = top2 − 100 · answers of the two worst values / answers
        pomp = 100 · (mean − low) / (high − low)
    .source = { -lewis-2016 }
    .mistakes = Results of different methods are different quantities: 80 by top2 is no 80 by pomp. On a scale of ten points the two best answers are 9 and 10, a much stricter rule than 4 and 5 of five.
CSAT-CI =
    A range for the share of the two best answers, by Wilson’s method, which stays within 0 and 100 and is right for small samples too.
    .formula =
        100 · Wilson(answers of the two best values, answers), see PROPORTION.CI
    .source = { -wilson-1927 }
    .mistakes = It belongs to the method top2 only, not to net or mean. “No answer” and “does not apply” are no answers and must not be coded as a number.
CSAT-FROMCOUNTS =
    The share of the two best answers where only counts are known. Columns with a row for each group give a column of shares.
    .formula =
        CSAT = 100 · best / answers
    .source = { -lewis-2016 }
    .mistakes = The order is answers, then best. “No answer” and “does not apply” belong to neither count.
CSAT-CI-FROMCOUNTS =
    The interval of CSAT.CI where only counts are known. Columns with a row for each group give low and high beside each row.
    .formula =
        100 · Wilson(best, answers), see PROPORTION.CI
    .source = { -wilson-1927 }
    .mistakes = Percentages instead of counts give the interval of a survey with 100 answers.
CES =
    “How easy was it?” By default the mean on the scale; “agree” is the share of answers on the easy side of the midpoint, “net” takes the share on the hard side away. The direction says which end of the scale is easy.
    .formula =
        mean = Σ answers / n
        agree = 100 · answers beyond the midpoint on the easy side / n
        net = agree − 100 · answers beyond it on the hard side / n
    .source = { -ces-2010 }
    .mistakes = The first version of the question asked for effort (low is good), the second for ease (high is good): choose the direction accordingly. The mean does not care about the direction, your reader does. Add the answers up yourself when you copy a published example: one prints 4.8 where the sum gives 5.8.
CES-FROMCOUNTS =
    The mean answer where only the number of answers and their sum are known. Columns with a row for each group give a column of means.
    .formula =
        mean = total / answers
    .source = { -ces-2010 }
    .mistakes = The bands speak of answers from 1 to 7 where 7 is the easiest; on another scale the mean is right and has no band. For the share on the easy side take PROPORTION.CI.
CLI =
    Three questions (recommend, buy again, try other products) answered 1 “surely” to 6 “surely not”. Every answer becomes points, a respondent’s index is the mean of the three, and the index is the mean of respondents.
    .formula =
        points of an answer x = 100 · (6 − x) / 5: 100, 80, 60, 40, 20, 0
        CLI = mean over respondents of the mean of their three answers
    .source = { -six-points } { -revinate-scale }
    .mistakes = In this scale 1 is the best answer: a survey where 6 is best needs its own map (0, 20, 40, 60, 80, 100). Respondents with a missing answer are left out unless partial is TRUE. “CLI” names several other indices too, so say which one you report.
CLI-RESPONDENTS =
    The index of every respondent, in the order of the rows: a column to sort, to chart, or to compare with what they bought.
    .formula =
        CLI of a respondent = mean of the points of their three answers
    .source = { -six-points } { -revinate-scale }
    .mistakes = A blank result means an incomplete respondent, not 0. Do not feed this column to an average together with zeros of your own.
CLI-CI =
    A range for the index from the spread of the respondents’ indices, kept within 0 and 100.
    .formula =
        low, high = mean ± t · s / √n, t with n − 1 degrees of freedom
    .source = Student. The Probable Error of a Mean. Biometrika 6(1), 1908.
    .mistakes = One respondent has no spread, so at least two are needed. Answers of one person in several rows make the interval too narrow.
CLI-FROMCOUNTS =
    The index where a database has added up the respondents’ indices. Columns with a row for each group give a column of indices.
    .formula =
        CLI = total / respondents
        total = Σ over respondents of the mean of the points of their three answers
    .source = { -six-points } { -revinate-scale }
    .mistakes = Only respondents with all three answers belong to both sums. The sum is of indices from 0 to 100, not of answers from 1 to 6.
CLI-CI-FROMCOUNTS =
    The interval of CLI.CI where a database has added up the respondents’ indices. Columns with a row for each group give low and high beside each row.
    .formula =
        mean = total / respondents, s² = (squares − total² / respondents) / (respondents − 1)
        low, high = mean ± t · s / √respondents, t with respondents − 1 degrees of freedom
    .source = Student. The Probable Error of a Mean. Biometrika 6(1), 1908.
    .mistakes = The squares are those of the indices, added up; the square of the total is another number. Sums rounded for display give a wrong spread, so bring them as they are.
RATING =
    The mean of star ratings. Zeros mean “not rated” and do not count.
    .formula =
        rating = Σ stars / n
    .source = { -miller-2009 }
    .mistakes = Sorting by the mean puts a product with one 5-star review above one with a hundred: use RATING.BAYES or RATING.WILSON for lists. Ratings of different sites are on different scales.
RATING-BAYES =
    The mean, pulled towards a prior mean as if there were so many more ratings of that value. Few ratings stay near the prior, many speak for themselves.
    .formula =
        rating = (prior weight · prior mean + Σ stars) / (prior weight + n)
    .source = IMDb’s formula for its list of top films, as quoted on Stack Overflow.
    .mistakes = Take the prior mean from all products of the list, not from this one. A prior weight of 0 is the plain mean; one of thousands makes all products alike.
RATING-WILSON =
    The lower end of Wilson’s interval for the share of good ratings: how good the product is at least, given how many have rated it. A fraction, good for sorting.
    .formula =
        low end of PROPORTION.CI(ratings at or above the threshold, ratings)
    .source =
        { -miller-2009 }
        { -wilson-1927 }
    .mistakes = It is no average rating and must not be shown as stars. With the usual threshold of 4, a rating of 3 counts as no praise.
