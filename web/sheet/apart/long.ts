/** Which calls would hold up the thread that they are made on. */
import type { Argument } from '../contract.ts'
import { type ComputeRequest, cellsIn, isRectangle } from './compute.ts'

/** Cells that take about a tenth of a second, of the dearest kind: texts for dates, a group in every row. `./dev bench` measures each. */
export const mostCellsAtOnce: Readonly<Record<string, number>> = {
  THEMES: 5_000,
  'NPS.TREND': 250_000,
  'NPS.SLOPE': 250_000,
  'NPS.CATEGORY': 500_000,
  'CLI.RESPONDENTS': 1_000_000,
  'ORDERS.REPORT': 300_000,
  'CHURN.ORDERS': 200_000,
  'RPR.ORDERS': 200_000,
  COHORTS: 200_000,
  RFM: 200_000,
  'PVALUES.ADJUST': 120_000,
}

/** Of every other function; more than there are in four columns of a full sheet. */
const mostCells = 5_000_000

/** Functions that take long for many groups and not for many rows: where their groups are, and the most cells of so many groups. */
export const mostCellsOfManyGroups: Readonly<
  Record<string, { readonly groups: readonly number[]; readonly most: number }>
> = {
  'NPS.BY': { groups: [1], most: 40_000 },
  'NPS.MIX': { groups: [1, 3], most: 80_000 },
}

const sampled = 512

/** Told by rows far from each other: half of them or more have groups of their own. */
function hasManyGroups(argument: Argument): boolean {
  if (!isRectangle(argument)) return false
  const step = Math.max(1, Math.floor(argument.length / sampled))
  const groups = new Set<unknown>()
  for (let row = 0; row < argument.length; row += step) groups.add(argument[row]?.at(0))
  return groups.size >= sampled / 2
}

export const mayBeLong = (name: string): boolean => name in mostCellsAtOnce || name in mostCellsOfManyGroups

export function isLong(request: ComputeRequest): boolean {
  const { function: name, arguments: args } = request
  const cells = cellsIn(request)
  if (cells > (mostCellsAtOnce[name] ?? mostCells)) return true
  const grouped = mostCellsOfManyGroups[name]
  return grouped !== undefined && cells > grouped.most && grouped.groups.some((at) => hasManyGroups(args[at]))
}
