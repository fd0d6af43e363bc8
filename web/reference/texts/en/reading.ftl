BAND =
    The title of the band in which a score lies, by a published scheme or by a table of your own. Sources often leave holes between bands: the argument gap says what to show there. Scores are compared unrounded, and where two bands overlap the higher one wins.
    .formula =
        the band with low ≤ value < high, ends included as the scheme says
    .source = BAND.TABLE shows the source of every scheme.
    .mistakes = A score shown as 30.0 may be 29.96 and belong to the lower band. Bands of one metric say nothing of another: NPS 60 and CSI 60 are different news. When the interval of NPS.CI crosses a limit, the band is not certain: see BAND.CHANCE.
BAND-TABLE =
    All bands of a scheme with their limits and who published them. “completed” marks a band that the source does not describe, “derived” one that follows from the scale and is no norm.
    .formula =
        a row per band, from the lowest
    .source = The last column names the source of each scheme.
    .mistakes = Copy the table into your workbook before you change limits, and give the copy to BAND as the scheme: then everybody sees which limits you use.
BAND-CHANCE =
    How likely the true score lies in each band, given the answers. The chances come from the posterior distribution of the three shares (Dirichlet with Jeffreys’ prior of ½ for each group), computed without simulation.
    .formula =
        shares of detractors, passives, promoters ~ Dirichlet(D + ½, S + ½, P + ½)
        chance of a band = probability that 100 · (promoters − detractors) lies in it
    .source = Jeffreys H. An Invariant Form for the Prior Probability in Estimation Problems. Proceedings of the Royal Society A 186, 1946.
    .mistakes = A chance of 0.7 for the highest band leaves 0.3 for the others: say so when you report the band. The chances know nothing of how the answers were collected.
ADVICE =
    What people in this band usually do next, most useful first. The sentences depend on the metric and the band only.
    .formula =
        sentences of the band in which the value lies
    .source = { -own-texts }
    .mistakes = Advice is a start for a talk, no diagnosis: read the comments of detractors too. For a scheme of your own there is advice only where its bands resemble a built-in one.
BENCHMARK =
    Published ranges of what others reach, with who published them and when.
    .formula =
        a row per published range
    .source = Each row names its own.
    .mistakes = Ranges of averages over industries are wide, and vendors measure their own customers. Your own score a year ago, asked the same way, is the better benchmark.
