import type { Scheme } from '../sheet/contract.ts'

/** Bands of two sides of zero cannot be one bar; so the widths are measured from zero outwards. */
export function widthOf({ bands }: Scheme, index: number): number {
  const { low = 0, high = 0 } = bands[index] ?? {}
  return high <= 0 ? low - high : high - Math.max(0, low)
}
