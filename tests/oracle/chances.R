# Chances that a score lies between cuts: the Dirichlet distribution integrated piece by piece, by R's own beta functions.
# Rscript tests/oracle/chances.R, from the project's folder.

samples <- list(
  c(1, 0, 0), c(0, 1, 0), c(0, 0, 1), c(1, 1, 1), c(20, 9, 7), c(10, 0, 0), c(5, 5, 0), c(0, 9, 31), c(12.75, 3.5, 6.25),
  c(300, 0, 200), c(580, 250, 170), c(3000, 6990, 10), c(58000, 25000, 17000), c(150, 999700, 150), c(400000, 300000, 300000)
)
cut_lists <- list(c(0, 1, 30, 70), c(5, 10, 45, 50, 80), c(-100, -33.3, 100))

# P(score < -distance): over the share v of those who are not passive, in x = sqrt(1 - v), which has no infinite density,
# cut into pieces where integrate() could miss a front.
tail_chance <- function(distance, promoters, passives, detractors) {
  voters <- promoters + detractors
  integrand <- function(x) {
    half_share <- pmax(0, (1 - distance / (1 - x^2)) / 2)
    2 * x * dbeta(x^2, passives, voters) * pbeta(half_share, promoters, detractors)
  }
  centre <- voters / (voters + passives)
  deviation <- sqrt(centre * (1 - centre) / (voters + passives + 1))
  quantiles <- qbeta(10^seq(-18, -1, by = 1), voters, passives)
  knots <- c(distance, 1, centre + seq(-14, 14, by = 0.5) * deviation, distance + 10^seq(-14, 0, by = 0.5), quantiles)
  knots <- sqrt(1 - knots[knots >= distance & knots <= 1])
  near_one <- sqrt(qbeta(10^seq(-18, -1, by = 1), passives, voters))
  end <- sqrt(1 - distance)
  knots <- sort(unique(c(knots, near_one[near_one < end])))
  piece <- function(low, high) {
    integrate(integrand, low, high, rel.tol = 1e-12, abs.tol = 1e-17, subdivisions = 2000, stop.on.error = FALSE)$value
  }
  sum(mapply(piece, head(knots, -1), tail(knots, -1)))
}

below <- function(cut, promoters, passives, detractors) {
  if (cut <= -100) return(0)
  if (cut >= 100) return(1)
  if (cut == 0) return(pbeta(0.5, promoters, detractors))
  if (cut < 0) return(tail_chance(-cut / 100, promoters, passives, detractors))
  1 - tail_chance(cut / 100, detractors, passives, promoters)
}

chances <- function(sample, cuts) {
  counts <- sample + 0.5
  diff(c(0, sapply(cuts, below, counts[1], counts[2], counts[3]), 1))
}

json_numbers <- function(numbers) paste0("[", paste(sprintf("%.17g", numbers), collapse = ", "), "]")

golden_row <- function(sample, cuts) {
  sprintf(
    '    {"function": "nps_chances", "arguments": [%s, %s], "expected": [%s], "tolerance": 1e-12, "absolute": true, "source": "tests/oracle/chances.R"}',
    paste(sprintf("%.17g", sample), collapse = ", "), json_numbers(cuts), json_numbers(chances(sample, cuts))
  )
}

rows <- unlist(lapply(samples, function(sample) lapply(cut_lists, function(cuts) golden_row(sample, cuts))))
writeLines(c(
  "{",
  '  "about": "Chances of the intervals between cuts. Arguments of nps_chances: promoters, passives, detractors, cuts in points.",',
  sprintf('  "tool": "R %s.%s",', R.version$major, R.version$minor),
  '  "rows": [', paste(rows, collapse = ",\n"), "  ]", "}"
), "tests/golden/chances.json")
