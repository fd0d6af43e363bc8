# PROPORTION.CI, WEIGHTS.NEFF, PVALUES.ADJUST by R's own functions; DRIVERS by lm() over every subset and by eigen().
# Rscript tests/oracle/statistics.R, from the project's folder.

number <- function(x) {
  if (length(x) == 0 || is.na(x)) "null"
  else if (is.character(x)) dQuote(x, FALSE)
  else if (is.logical(x)) tolower(x)
  else sprintf("%.17g", x)
}
rectangle <- function(m) paste0("[", paste(apply(m, 1, function(line) paste0("[", paste(sapply(line, number), collapse = ", "), "]")), collapse = ", "), "]")
column <- function(x) rectangle(matrix(x, ncol = 1))
row <- function(fun, arguments, expected, tolerance = 1e-12, source = "definition", note = NULL, table = FALSE) {
  paste0('    {"function": "', fun, '", "arguments": [', paste(arguments, collapse = ", "), '], "expected": ', expected, ', "tolerance": ', tolerance,
         if (table) ', "below_header": true', ', "source": "', source, '"', if (!is.null(note)) paste0(', "note": "', note, '"'), "}")
}
bad <- function(fun, arguments, code = "#VALUE!", ...) row(fun, arguments, paste0('{"error": "', code, '"}'), ...)

proportion <- function(x, n, confidence = NULL) {
  level <- if (is.null(confidence)) 0.95 else if (confidence > 1) confidence / 100 else confidence
  found <- suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE))$conf.int
  row("PROPORTION.CI", c(x, n, if (!is.null(confidence)) confidence), rectangle(matrix(found, nrow = 1)), 1e-12, "R prop.test(correct = FALSE)")
}
proportions <- c(
  proportion(0, 10), proportion(10, 10), proportion(1, 10), proportion(300, 1000), proportion(160, 200), proportion(1, 1), proportion(0, 1),
  proportion(7, 12, 0.9), proportion(7, 12, 0.99), proportion(7, 12, 90), proportion(499999, 1000000),
  bad("PROPORTION.CI", c(11, 10)), bad("PROPORTION.CI", c(-1, 10)), bad("PROPORTION.CI", c(1, 10, 1)), bad("PROPORTION.CI", c(0, 0), "#N/A")
)

kish <- c(1, 2, 0.5, 1.5, 1, 0.8, 1.2, 1, 0.6, 1.4)
effective <- function(w, note = NULL) row("WEIGHTS.NEFF", column(w), number(sum(w, na.rm = TRUE)^2 / sum(w^2, na.rm = TRUE)), note = note)
weights <- c(
  row("WEIGHTS.NEFF", column(kish), "8.7050359712", 5.7e-12, "worked example: Kish, R 4.2.2"),
  effective(kish), effective(rep(3.7, 7), "equal weights count in full"), effective(c(1, 0, 0, 2)), effective(c(NA, 1, NA, 3), "blank weights are left out"), effective(5),
  bad("WEIGHTS.NEFF", column(c(1, -1))), bad("WEIGHTS.NEFF", column(c(0, 0))), bad("WEIGHTS.NEFF", column(c(NA, NA)), "#N/A")
)

in_r <- function(method) if (identical(method, "bh")) "BH" else "holm"
adjust <- function(p, method, cells = column) {
  row("PVALUES.ADJUST", c(cells(p), if (!is.null(method)) number(method)), cells(p.adjust(p, in_r(method))), source = "R p.adjust")
}
five <- c(0.01, 0.02, 0.03, 0.04, 0.005)
blank_text <- function(text) gsub("null", '""', text, fixed = TRUE)
gaps <- c(0.04, NA, 0.001, 0.2, NA)
with_gaps <- function(method) {
  row("PVALUES.ADJUST", c(column(gaps), number(method)), blank_text(column(p.adjust(gaps, in_r(method)))), source = "R p.adjust", note = "blank cells do not count")
}
p_values <- c(
  adjust(five, NULL), adjust(five, "holm"), adjust(five, "bh"), adjust(c(0.02, 0.02, 0.02, 0.9), "holm"), adjust(c(0.02, 0.02, 0.02, 0.9), "bh"), adjust(c(0, 1, 0.5), "bh"),
  adjust(0.3, "holm"), adjust(c(0.2, 0.001, 0.04), "bh", function(p) rectangle(matrix(p, nrow = 1))), with_gaps("holm"), with_gaps("bh"),
  bad("PVALUES.ADJUST", column(c(0.1, 1.2))), bad("PVALUES.ADJUST", column(c(0.1, -0.2))), bad("PVALUES.ADJUST", c(column(0.1), '"bonferroni"')), bad("PVALUES.ADJUST", column(c(NA, NA)), "#N/A")
)

r_squared <- function(y, x, subset) if (length(subset) == 0) 0 else summary(lm(y ~ x[, subset, drop = FALSE]))$r.squared
lmg <- function(y, x) {
  k <- ncol(x)
  sapply(seq_len(k), function(j) {
    others <- setdiff(seq_len(k), j)
    total <- 0
    for (size in 0:(k - 1)) {
      subsets <- if (size == 0) list(integer(0)) else lapply(seq_len(choose(length(others), size)), function(i) others[combn(length(others), size)[, i]])
      gains <- sapply(subsets, function(s) r_squared(y, x, c(s, j)) - r_squared(y, x, s))
      total <- total + mean(gains)
    }
    total / k
  })
}
johnson <- function(y, x) {
  e <- eigen(cor(x))
  half <- e$vectors %*% diag(sqrt(e$values), ncol(x)) %*% t(e$vectors)
  as.vector(half^2 %*% solve(half, cor(x, y))^2)
}
drivers <- function(y, x, names = NULL, method = NULL, note = NULL, tolerance = 1e-12) {
  full <- complete.cases(y, x)
  importance <- if (identical(method, "johnson")) johnson(y[full], x[full, , drop = FALSE]) else lmg(y[full], x[full, , drop = FALSE])
  body <- lapply(seq_len(ncol(x)), function(j) paste0("[", paste(c(if (is.null(names)) "null" else number(names[j]), number(mean(x[full, j])),
    if (sd(x[full, j]) == 0) '""' else number(cor(x[full, j], y[full])), number(importance[j]), number(importance[j] / sum(importance))), collapse = ", "), "]"))
  arguments <- c(column(y), rectangle(x), if (is.null(names)) "null" else rectangle(matrix(names, nrow = 1)), if (is.null(method)) "null" else number(method))
  row("DRIVERS", arguments, paste0("[", paste(body, collapse = ", "), "]"), tolerance, "R lm over every subset; eigen", note, TRUE)
}
y <- c(10, 9, 8, 7, 9, 3, 5, 6, 10, 8, 2, 7)
x <- cbind(c(9, 9, 8, 6, 8, 4, 5, 7, 10, 7, 3, 6), c(8, 9, 7, 7, 10, 3, 6, 5, 9, 9, 2, 8), c(5, 7, 6, 8, 6, 5, 7, 4, 6, 5, 6, 7))
stopifnot(max(abs(lmg(y, x) - c(0.5135878111, 0.4545672852, 0.0081387074))) < 1e-9, max(abs(johnson(y, x) - c(0.5160359594, 0.4478158465, 0.0124419978))) < 1e-9)
labels <- c("quality", "speed", "price")
# Answers of a small survey made by a fixed recurrence, not by a random generator whose numbers may change.
made <- function(n, k) matrix(((seq_len(n * k) * 7919) %% 104729) %% 10 + 1, n, k)
wide <- made(40, 7)
outcome <- round((wide[, 1] * 2 + wide[, 2] + wide[, 4] * 0.5 + (seq_len(40) * 31) %% 7) / 4)
holes <- x
holes[2, 1] <- NA
holes[7, 3] <- NA
missing <- y
missing[5] <- NA
ten <- made(60, 10)
ten_outcome <- ten %*% (10:1) / 20 + (seq_len(60) * 17) %% 5
drivers_rows <- c(
  drivers(y, x), drivers(y, x, labels), drivers(y, x, labels, "johnson"), drivers(y, x[, 1, drop = FALSE], note = "one attribute: its squared correlation"),
  drivers(y, x[, 1:2], NULL, "johnson"), drivers(missing, holes, labels, note = "rows with a blank are left out"), drivers(missing, holes, labels, "johnson"),
  drivers(outcome, wide), drivers(outcome, wide, NULL, "johnson"), drivers(as.vector(ten_outcome), ten, NULL, "johnson"), drivers(-y, x, labels, note = "an outcome that falls"),
  drivers(y, cbind(x, x[, 1] + x[, 2]), note = "the fourth attribute is the sum of two others"), drivers(y, cbind(x, 4), note = "an attribute that never changes"),
  bad("DRIVERS", c(column(y[1:4]), rectangle(x[1:4, ])), "#N/A", note = "four rows cannot carry three attributes"), bad("DRIVERS", c(column(y), rectangle(x[1:5, ])), note = "shapes differ"),
  bad("DRIVERS", c(column(rep(5, 12)), rectangle(x)), "#N/A", note = "an outcome that never changes"), bad("DRIVERS", c(column(y), rectangle(x), '[["quality", "speed"]]'), note = "two names, three attributes"),
  bad("DRIVERS", c(column(y), rectangle(x), "null", '"beta"'))
)
save <- function(name, about, rows) {
  head <- c("{", paste0('  "about": "', about, '",'), sprintf('  "tool": "R %s.%s",', R.version$major, R.version$minor), '  "rows": [')
  writeLines(c(head, paste(rows, collapse = ",\n"), "  ]", "}"), file.path("tests", "golden", paste0(name, ".json")))
}
save("statistics", "Proportions, effective sample sizes and adjusted p-values.", c(proportions, weights, p_values))
save("drivers", "Attributes: name, mean, correlation, importance, share. null is a label of the language, not compared.", drivers_rows)
