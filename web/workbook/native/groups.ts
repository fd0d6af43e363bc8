/** NPS.BY as plain formulas: a row for every group, counted where its name stands. */
import { type NpsScale, npsScales } from '../../../wasm/js/nps-scales.ts'
import type { Cell, Rectangle } from '../../sheet/contract.ts'
import { quoted } from '../../sheet/native-form.ts'
import { absoluteRange, addressOf } from '../addresses.ts'
import type { Reference } from '../columns.ts'
import type { SpillLayout } from '../contract.ts'
import { holmFormula } from './holm.ts'
import { intervalFormulas, scoreFormula } from './intervals.ts'
import { countFormula, numbersBetween, selectingGroups } from './selection.ts'

export interface GroupsTable {
  readonly scores: Reference
  readonly groups: Reference
  readonly scale: NpsScale
  readonly values: Rectangle
  /** As a formula has it; the usual one where there is none. */
  readonly confidence?: string
  /** Where the headings stand, row and column from 0. */
  readonly row: number
  readonly column: number
}

/** Columns of the table, from its first. */
const shown = { promoters: 5, passives: 6, detractors: 7 }

/** A name that begins like a formula is a text all the same. */
const nameOf = (label: Cell | undefined) =>
  typeof label === 'number' || !String(label).startsWith('=') ? (label as string | number) : `=${quoted(String(label))}`

export function nativeGroups({
  scores,
  groups,
  scale,
  values,
  confidence,
  row,
  column,
}: GroupsTable): SpillLayout['native'] {
  const [headings = [], ...body] = values
  const labels = body.map(([label]) => label ?? null)
  const selecting = selectingGroups(groups, labels)
  if (selecting === null) return null
  const { low, high, passive, promoter } = npsScales[scale]
  const columnOf = (offset: number) =>
    absoluteRange({ row: row + 1, column: column + offset, rows: body.length, columns: 1 })
  const all = {
    promoters: columnOf(shown.promoters),
    passives: columnOf(shown.passives),
    detractors: columnOf(shown.detractors),
  }
  const rows = body.map((cells, index) => {
    const at = (offset: number) => `$${addressOf(row + 1 + index, column + offset)}`
    const [promoters, passives, detractors] = [at(shown.promoters), at(shown.passives), at(shown.detractors)]
    const count = (from: number, to: number) =>
      countFormula(scores.text, [numbersBetween(from, to)], selecting(at(0), index))
    const own = { promoters, passives, detractors }
    const ifAny = (formula: string) => `=IF(${at(1)}=0,"",${formula})`
    return [
      nameOf(cells[0]),
      `=${promoters}+${passives}+${detractors}`,
      ...[scoreFormula(own), ...intervalFormulas(own, confidence)].map(ifAny),
      `=${count(promoter, high)}`,
      `=${count(passive, promoter - 1)}`,
      `=${count(low, passive - 1)}`,
      holmFormula(own, all, body.length),
    ]
  })
  return [headings as string[], ...rows]
}
