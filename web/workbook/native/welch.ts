/** Means of groups against each other as plain formulas: Welch's test (Biometrika 34, 1947), its p-values after Holm. */

/** How formulas name a group's count, mean and standard deviation. */
export interface Sample {
  readonly count: string
  readonly mean: string
  readonly deviation: string
}

/** All others of a group, out of the columns of its table; a group without a mean adds nothing. */
export function restFormulas(own: Sample, all: Sample): { readonly mean: string; readonly count: string } {
  const count = `(SUM(${all.count})-${own.count})`
  return { count, mean: `(SUMPRODUCT(${all.count},${all.mean})-${own.count}*${own.mean})/${count}` }
}

/** The standard deviation of all others, whose mean is known: squares within the groups and between them. */
export function restDeviation(own: Sample, all: Sample, restMean: string): string {
  const { count } = restFormulas(own, all)
  const within = `SUMPRODUCT(${all.count}-1,${all.deviation},${all.deviation})-(${own.count}-1)*${own.deviation}^2`
  const between = `SUMPRODUCT(${all.count},${all.mean},${all.mean})-${own.count}*${own.mean}^2-${count}*${restMean}^2`
  return `SQRT((${within}+${between})/(${count}-1))`
}

/** Two-sided. Student's distribution is written as beta: T.DIST.2T would cut the degrees of freedom to a whole number. */
export function welchFormula(one: Sample, other: Sample): string {
  const [a, b] = [one, other].map(({ deviation, count }) => `${deviation}^2/${count}`) as [string, string]
  const squared = `(${one.mean}-${other.mean})^2/(${a}+${b})`
  const degrees = `(${a}+${b})^2/((${a})^2/(${one.count}-1)+(${b})^2/(${other.count}-1))`
  return `BETADIST(${degrees}/(${degrees}+${squared}),${degrees}/2,0.5)`
}

/**
 * Holm's adjusted value of a p-value in a column of `lines`: the largest up to it, each times how many are not below it.
 * Where there is none the cell is a text, and the places after the last number are that of the last one again.
 */
export function holmInColumn(own: string, column: string, lines: number): string {
  const places = `{${Array.from({ length: lines }, (_, index) => index + 1).join(';')}}`
  const place = `(${places}-(${places}>COUNT(${column}))*(${places}-COUNT(${column})))`
  const ordered = `SMALL(${column},${place})`
  const largest = `SUMPRODUCT(MAX((COUNT(${column})+1-${place})*${ordered}*(${ordered}<=${own})))`
  return `=IF(ISNUMBER(${own}),MIN(1,${largest}),"")`
}
