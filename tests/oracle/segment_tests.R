# Means and shares of groups against the rest by R's t.test() and p.adjust(), on the made surveys of tests/workbook/every-kind.ts, drawn again here.
# Rscript tests/oracle/segment_tests.R, from the project's folder.

drawn <- function(seed, count = 240) {
  state <- seed
  numbers <- numeric(count)
  for (i in seq_len(count)) numbers[i] <- (state <- (state * 48271) %% 2147483647) / 2147483647
  numbers
}
row <- 0:239
scale_of <- function(seed, low, count) low + floor(drawn(seed) * count)
pick <- function(seed, items) items[1 + floor(drawn(seed) * length(items))]
cities <- c("Perth", "Omsk", "São Paulo", "Минск")
ages <- c("18-24", "25-34", "35+", "*")

# Effort of the survey, without blanks.
effort <- scale_of(6, 1, 7)
city <- pick(3, cities)
age <- pick(4, ages)

# CSI of each respondent of the study.
importance <- sapply(0:3, function(k) ifelse(row %% 23 == k, NA, scale_of(20 + k, 4, 7)))
satisfaction <- sapply(0:3, function(k) ifelse(row %% 29 == k, NA, scale_of(30 + k, 2, 9)))
both <- !is.na(importance) & !is.na(satisfaction)
csi <- rowSums(ifelse(both, importance * satisfaction, 0)) / rowSums(ifelse(both, importance, 0)) * 10
study_age <- pick(41, ages[1:3])
study_month <- format(as.Date("2024-01-01") + floor(drawn(42) * 100), "%Y-%m")

# CLI of each respondent who answered all three questions.
answers <- sapply(0:2, function(k) ifelse(row %% 31 == k, NA, scale_of(50 + k, 1, 6)))
cli <- rowMeans(100 * (6 - answers) / 5)
own_city <- ifelse(row %% 11 == 0, "", pick(53, cities))

welch <- function(x, y) t.test(x, y)$p.value
by_group <- function(numbers, group) {
  known <- !is.na(numbers)
  numbers <- numbers[known]; group <- group[known]
  names <- unique(group)
  p <- sapply(names, function(name) welch(numbers[group == name], numbers[group != name]))
  data.frame(group = names, p = p, adjusted = p.adjust(p, "holm"))
}
by_period <- function(numbers, period) {
  periods <- sort(unique(period))
  p <- sapply(seq_along(periods)[-1], function(i) welch(numbers[period == periods[i]], numbers[period == periods[i - 1]]))
  data.frame(group = periods[-1], p = p, adjusted = NA)
}

# Customers of the shops, and the test of two shares with three answers added to each.
customer <- ifelse(row == 0, 7, ifelse(row %% 47 == 0, NA, 100 + floor(drawn(90)^2 * 150)))
amount <- ifelse(row %% 29 == 3, -5, 0)
orders <- table(customer[!is.na(customer) & amount >= 0])
branch <- c("North", "South", "East")[findInterval(as.integer(names(orders)), c(0, 115, 160))]
share_test <- function(own, rest) {
  adjusted <- function(hit) {
    n <- length(hit) + 3
    score <- (sum(hit) - sum(!hit)) / n
    c(score, ((length(hit) + 1.5) / n - score^2) / n)
  }
  a <- adjusted(own); b <- adjusted(rest)
  2 * pnorm(-abs(a[1] - b[1]) / sqrt(a[2] + b[2]))
}
again <- orders >= 2
shares <- sapply(unique(branch), function(name) share_test(again[branch == name], again[branch != name]))
shops <- data.frame(group = unique(branch), p = p.adjust(shares, "holm"), adjusted = NA)

number <- function(x) if (is.na(x)) "null" else sprintf("%.17g", x)
lines <- function(survey, block, found) {
  sprintf('    {"survey": "%s", "block": "%s", "group": "%s", "p": %s, "adjusted": %s}', survey, block, found$group, sapply(found$p, number), sapply(found$adjusted, number))
}
rows <- c(
  lines("survey", "Easy? (1-7) — by City", by_group(effort, city)), lines("survey", 'Easy? (1-7) — by Age, \\"years\\"', by_group(effort, age)),
  lines("study", "weighted by importance — by Age", by_group(csi, study_age)), lines("study", "weighted by importance — by month", by_period(csi, study_month)),
  lines("owner's", "try other products — by City", by_group(cli, own_city)), lines("shops", "two orders or more — by Branch", shops)
)
text <- c(
  '{', '  "about": "p-values of groups against the rest and of months against the one before, means by Welch, shares by three answers added, adjusted by Holm.",',
  sprintf('  "tool": "R %s: t.test, pnorm, p.adjust",', getRversion()), '  "rows": [', paste(rows, collapse = ",\n"), "  ]", "}"
)
writeLines(text, "tests/workbook/segment-tests.json", useBytes = TRUE)
