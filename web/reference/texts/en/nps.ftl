NPS =
    Answers to “how likely are you to recommend us?” fall into three groups: promoters (9–10), passives (7–8) and detractors (0–6). The score is the difference of two shares in points, not a percentage. With weights every answer counts as much as its weight.
    .formula =
        NPS = 100 · (promoters − detractors) / answers
    .source = { -reichheld-2003 }
    .mistakes = Blank cells counted as zeros make detractors of people who never answered; here they are no answers. The score of several months is not the mean of their scores: give all answers at once. Numbers of a 5-point scale need scale "1-5", for on the scale 0-10 all of them would be detractors.
NPS-COUNTS =
    The groups behind the score, each with its share of the answers, then the cells that are no answer: blank, no number, off the scale.
    .formula =
        share = count of the group / (promoters + passives + detractors)
    .source = { -reichheld-2003 }
    .mistakes = Shares are of the answers, not of the cells, so that they add to 1. A long list of “not a number” usually means that a column of comments is part of the range.
NPS-FROMCOUNTS =
    The score where only the sizes of the three groups are known, such as from a database or a report of somebody else. Three columns with a row for each group give a column of scores; a group without answers stays blank.
    .formula =
        NPS = 100 · (promoters − detractors) / (promoters + passives + detractors)
    .source = { -reichheld-2003 }
    .mistakes = Leaving out the passives makes the score look stronger: they belong to the denominator. Rounded percentages may be given instead of counts, but the result is then no more exact than they are.
NPS-CI =
    A range that contains the true score in the given share of samples like this one. The usual method adds three answers (¾ promoter, 1½ passives, ¾ detractor) before the normal approximation, which keeps its promise from ten answers on; “score” inverts a test, “bootstrap” gives the percentiles of all possible resamples exactly. Weighted answers count by Kish’s effective number.
    .formula =
        adjusted Wald: N = n + 3, P = (promoters + ¾) / N, D = (detractors + ¾) / N
        low, high = 100 · (P − D ± z · √((P + D − (P − D)²) / N)), kept within −100 and 100
        z = normal quantile at 1 − (1 − confidence) / 2
    .source =
        { -rocks-2016 }
        { -measuringu-intervals }
        { -tango-1998 }
    .mistakes = The plain Wald interval has no width at all when everybody is in one group; that is no certainty. Two intervals may overlap although the scores differ: compare scores with NPS.TEST. The interval knows nothing of people who refused to answer.
NPS-CI-FROMCOUNTS =
    The interval of NPS.CI where only the sizes of the groups are known. Three columns with a row for each group give low and high beside each row.
    .formula =
        as NPS.CI with n = promoters + passives + detractors
    .source =
        { -rocks-2016 }
        { -measuringu-intervals }
    .mistakes = Percentages instead of counts give the interval of a survey with 100 answers. The order is promoters, passives, detractors: exchanged ends turn the score around.
NPS-TEST =
    Whether the scores of two independent samples differ by more than chance. The adjusted method adds three answers to each sample, and the difference shown is the one it tests; it is therefore a little smaller than the difference of the plain scores.
    .formula =
        z = (a − b) / √(Va / na + Vb / nb), p = 2 · Φ(−|z|)
        V = P + D − (P − D)² of each sample, with its added answers for adjusted Wald
    .source =
        { -measuringu-test }
        { -lewis-2016 }
    .mistakes = p is no chance that the scores are equal, and 1 − p no chance that they differ. Answers of the same people before and after are no independent samples. With many comparisons adjust the p-values: PVALUES.ADJUST.
NPS-BY =
    The score of every group of answers with its interval, and a test of each group against all others together. The p-values are adjusted by Holm, so that the chance of any false difference stays below the level.
    .formula =
        NPS and interval of each group as in NPS and NPS.CI
        p = Holm’s adjustment of NPS.TEST(group, all other answers)
    .source =
        { -reichheld-2003 }
        { -rocks-2016 }
        { -holm-1979 }
    .mistakes = The groups’ scores do not average to the total unless they are of equal size. “North” and “north ” with a space are one group, but “North” and “Nord” are two. A group of eight people has an interval as wide as its news is weak.
NPS-TREND =
    The score by calendar period from the first dated answer to the last. A period without answers is a row with 0 and blanks, so that a chart shows the gap, and the change after a gap is left blank.
    .formula =
        change = NPS of the period − NPS of the period before
        p = two-sided adjusted Wald test of the two periods, each comparison on its own
    .source =
        { -reichheld-2003 }
        { -rocks-2016 }
        { -measuringu-test }
    .mistakes = The period column holds date serials: give it a date format. Most changes from month to month are noise, so look at p and at NPS.SLOPE before explaining one. The last period is often unfinished.
NPS-SLOPE =
    A straight line through the periods’ scores, each weighted by the inverse of its variance, so that a month of 20 answers pulls less than one of 2,000. Empty periods keep their place on the axis.
    .formula =
        slope = Σ w (t − t̄) y / Σ w (t − t̄)², t = 0, 1, 2 …, t̄ = Σ w t / Σ w
        w = n / (10000 · V) of each period; z = slope · √Σ w (t − t̄)²
    .source = { -lewis-2016 }
    .mistakes = A line says nothing of a jump after a launch: look at NPS.TREND too. Three periods with a steep slope are still three periods.
NPS-SAMPLESIZE =
    How many answers keep the margin of error within so many points. The worst case, half promoters and half detractors, has variance 1; real surveys are often near 0.67. For a small population fewer are enough.
    .formula =
        n₀ = z² · variance / (margin / 100)² − 3
        n = n₀ / (1 + (n₀ − 1) / population), rounded up
    .source =
        { -lewis-2016 }
        { -cochran-1977 }
    .mistakes = This counts answers, not invitations: divide by the response rate. To compare two groups each needs its own sample, and usually a larger one: see NPS.DETECTABLE.
NPS-DETECTABLE =
    The smallest true difference that a test of two samples of these sizes finds with the given chance (power).
    .formula =
        difference = 100 · (z + Φ⁻¹(power)) · √(variance / (n1 + 3) + variance / (n2 + 3))
    .source =
        { -lewis-2016 }
        { -measuringu-test }
    .mistakes = A smaller difference may be real although the test does not show it. Raising one sample alone helps little: the smaller one decides.
NPS-TARGET =
    How many respondents must change to reach a score, by each way alone: passives become promoters, detractors become promoters, or new promoters answer. A blank means that this way alone cannot do it.
    .formula =
        short = target · answers / 100 − (promoters − detractors)
        passives to promoters ⌈short⌉, detractors to promoters ⌈short / 2⌉, new promoters ⌈short / (1 − target / 100)⌉
    .source = { -own }
    .mistakes = The numbers are of people in the sample: scale them to all your customers. The three ways are alternatives, not a plan to add up.
NPS-MIX =
    A score may rise because groups became happier (within) or because happy groups grew (mix). The parts of all groups add to the change exactly. A group that exists in one survey only counts under mix.
    .formula =
        within = w₁ · (s₁ − s₀), mix = (w₁ − w₀) · (s₀ − S₀)
        w = share of the group’s answers, s = its NPS, S₀ = total NPS before
    .source = { -own }
    .mistakes = Praising a team for a rise that the mix explains alone. A different channel of the survey, such as mail instead of telephone, is a change of mix too: use it as the group.
NPS-IMPACT =
    The score of everyone minus the score of those who did not speak of the topic: what the topic adds to the total or takes from it. Answers without a topic count in the whole only.
    .formula =
        impact = NPS − NPS without the topic = T · (NPS of the topic − NPS) / (N − T)
        T = answers of the topic, N = all answers
    .source =
        { -qualtrics-impact }
        { -own }
    .mistakes = Impact is no cause: people who complain about delivery may be unhappy for another reason. Impacts of topics do not add to the score. A topic that nearly everyone names leaves too few others to compare with.
NPS-CATEGORY =
    The group of every answer, in the same shape as the answers, for colouring cells or as a column of a pivot table. Cells without an answer stay empty.
    .formula =
        9–10 promoter, 7–8 passive, 0–6 detractor
        scale 1-7: 6–7, 5, 1–4; scale 1-5: 5, 4, 1–3
    .source = { -reichheld-2003 }
    .mistakes = One number off the scale makes the whole result an error: mend that cell first. Type the formula once for the whole column and let it spill, rather than once per row.
NPS-REPORT =
    Everything a person asks about a score in one call: the groups, the interval and its method, the band with its chance and source, advice, and what was skipped. One wide call is much quicker in Excel than a dozen small ones.
    .formula =
        as NPS, NPS.CI, BAND and BAND.CHANCE
    .source =
        { -reichheld-2003 }
        { -rocks-2016 }
    .mistakes = Reading single cells of the report by their position: labels may be more in a later version, so look values up by label. With fewer than ten answers the warning matters more than the score.
