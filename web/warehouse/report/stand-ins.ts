/**
 * A few rows with the means, spreads and correlations of millions: the covariances as a triangle times its own mirror image
 * (Cholesky), and each of its columns added to the means and taken away from them. What is computed of means and
 * correlations alone is the same for both.
 */

export interface Moments {
  readonly answers: number
  readonly totals: readonly number[]
  /** Sums of the products of each two variables. */
  readonly products: readonly (readonly number[])[]
}

/** A smaller part of a variable's spread is rounding: the variable says nothing that those before it do not. */
const least = 1e-12

export const meansOf = ({ answers, totals }: Moments): number[] => totals.map((total) => total / answers)

/** The triangle, by variable and step. */
export function factorOf({ answers, totals, products }: Moments): number[][] {
  const covariance = (one: number, other: number) =>
    (products[one]?.[other] ?? 0) / answers - ((totals[one] ?? 0) * (totals[other] ?? 0)) / answers ** 2
  const factor = totals.map(() => totals.map(() => 0))
  const entry = (place: number, step: number) => factor[place]?.[step] ?? 0
  for (const [step] of totals.entries()) {
    const left = (place: number) => {
      const before = totals.slice(0, step).reduce((sum, _total, k) => sum + entry(place, k) * entry(step, k), 0)
      return covariance(place, step) - before
    }
    const spread = left(step)
    const diagonal = spread > least * covariance(step, step) ? Math.sqrt(spread) : 0
    for (let place = step; place < totals.length; place += 1) {
      const row = factor[place]
      if (row) row[step] = place === step ? diagonal : diagonal === 0 ? 0 : left(place) / diagonal
    }
  }
  return factor
}

export const standIns = (means: readonly number[], factor: readonly (readonly number[])[]): number[][] =>
  means.flatMap((_mean, step) =>
    [1, -1].map((sign) => means.map((mean, place) => mean + sign * (factor[place]?.[step] ?? 0))),
  )
