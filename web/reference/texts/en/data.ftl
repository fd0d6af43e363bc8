PROPORTION-CI =
    A range for a share by Wilson’s method, for churn, repeat purchases, conversion or any other share. It stays within 0 and 1 and is right for small samples and for shares near the ends.
    .formula =
        centre = (p + z² / 2n) / (1 + z² / n)
        half width = z · √(p (1 − p) / n + z² / 4n²) / (1 + z² / n)
    .source = { -wilson-1927 }
    .mistakes = The NPS is a difference of two shares and needs NPS.CI. n counts cases, not percent: 80 of 100 and 800 of 1,000 are the same share with different ranges.
WEIGHTS-NEFF =
    How many answers of equal weight would say as much as these weighted ones. The more the weights differ, the fewer.
    .formula =
        effective n = (Σ w)² / Σ w²
    .source = { -kish-1965 }
    .mistakes = An effective number far below the number of answers means that a few answers decide the score: trim the weights or collect more of the rare group. Multiplying all weights by the same number changes nothing.
PVALUES-ADJUST =
    p-values of several comparisons, raised so that their number is taken into account. Holm bounds the chance of any false finding, Benjamini and Hochberg the share of false ones among the findings.
    .formula =
        holm: q(i) = max over j ≤ i of min(1, (m − j + 1) · p(j)), p in rising order
        bh: q(i) = min over j ≥ i of min(1, m · p(j) / j)
    .source =
        { -holm-1979 }
        { -benjamini-1995 }
    .mistakes = Give all comparisons that were made, not only those that looked good. NPS.BY and THEMES are adjusted already: do not adjust them twice.
DRIVERS =
    Which attributes go with an outcome, such as satisfaction with delivery and price with the NPS answer. The explained variance R² is divided among the attributes fairly even when they go together: “lmg” averages over all orders in which they can enter a regression, “johnson” uses uncorrelated stand-ins and is quick for many attributes.
    .formula =
        importance(j) = Σ |S|! (k − |S| − 1)! / k! · (R²(S ∪ j) − R²(S)) over subsets S without j
        importances add to R², share = importance / R²
    .source =
        { -groemping-2006 }
        { -johnson-2000 }
    .mistakes = Importance is no cause, and improving an attribute need not move the outcome by that share. Rows with any blank are left out, so one badly answered question empties the analysis. With hardly more rows than attributes R² is always high.
AUDIT =
    What a range really holds, before anything is computed from it: answers, blanks, zeros, numbers stored as text, other text, numbers off the scale, errors, a header. Each comes with its first place.
    .formula =
        counts of cells by kind
    .source = { -own }
    .mistakes = Many zeros in a survey where few people are furious are usually blanks that became 0 on the way. Numbers stored as text count as answers here but not in Excel’s own COUNT and AVERAGE.
THEMES =
    Words of the comments, and pairs of words side by side, are brought to their stems, so that “delivery” and “deliveries” are one theme. Words that only hold sentences together are left out, each answer counts once per theme, and themes of fewer than five answers are left out. A theme is shown in its most frequent form.
    .formula =
        impact = NPS − NPS of the answers without the theme
        p = Holm’s adjustment of NPS.TEST(with the theme, without it) over all themes found
    .source =
        { -snowball }
        { -holm-1979 }
        { -own }
    .mistakes = A theme is a word, no opinion: “price” unites “good price” and “price too high”, so read its comments. Impact is no cause. Themes that always come together, as a word and its pair do, are one finding and not two.
