/** NPS.BY as plain formulas: a row for every group, counted where its name stands. */
import { type NpsScale, npsScales } from '../../../wasm/js/nps-scales.ts'
import type { Cell, Rectangle } from '../../sheet/contract.ts'
import { absoluteRange, addressOf } from '../addresses.ts'
import type { Reference } from '../columns.ts'
import type { SpillLayout } from '../contract.ts'
import { holmFormula } from './holm.ts'
import { intervalFormulas, scoreFormula } from './intervals.ts'

/** Names that COUNTIFS compares letter by letter: no marks it reads as a rule, no numbers or dates in words. */
const plainName = /^\p{L}[\p{L}\p{M} .,&()/–-]{0,200}$/u
const words = ['true', 'false', 'истина', 'ложь']

function isPlainLabel(label: Cell): boolean {
  if (typeof label === 'number') return true
  return typeof label === 'string' && plainName.test(label) && !words.includes(label.toLowerCase())
}

/** Case and spaces tell groups apart here, and not in a plain formula. */
function canCount(labels: readonly Cell[], groups: Reference): boolean {
  const folded = new Set(labels.map((label) => String(label).toLocaleLowerCase()))
  const areTrimmed = groups.cells.every(([cell]) =>
    typeof cell === 'string' ? cell !== '' && cell === cell.trim() : typeof cell === 'number',
  )
  return labels.every(isPlainLabel) && folded.size === labels.length && areTrimmed
}

/** Comparisons that a spreadsheet makes without a person waiting. */
const mostComparisons = 2_000_000

function canCompare(labels: readonly Cell[], groups: Reference): boolean {
  const areTrimmed = groups.cells.every(
    ([cell]) => cell !== null && String(cell) === String(cell).trim() && cell !== '',
  )
  return areTrimmed && labels.length * groups.cells.length <= mostComparisons
}

type CountBetween = (low: number, high: number, label: string) => string

function counting(scores: Reference, groups: Reference, labels: readonly Cell[]): CountBetween | null {
  if (canCount(labels, groups)) {
    return (low, high, label) =>
      `COUNTIFS(${scores.text},">=${low}",${scores.text},"<=${high}",${groups.text},${label})`
  }
  if (!canCompare(labels, groups)) return null
  return (low, high, label) => {
    const isAnswer = `ISNUMBER(${scores.text})*(${scores.text}>=${low})*(${scores.text}<=${high})`
    return `SUMPRODUCT(${isAnswer}*EXACT(${groups.text},${label}))`
  }
}

export interface GroupsTable {
  readonly scores: Reference
  readonly groups: Reference
  readonly scale: NpsScale
  readonly values: Rectangle
  /** Where the headings stand, row and column from 0. */
  readonly row: number
  readonly column: number
}

/** Columns of the table, from its first. */
const shown = { promoters: 5, passives: 6, detractors: 7 }

export function nativeGroups({ scores, groups, scale, values, row, column }: GroupsTable): SpillLayout['native'] {
  const [headings = [], ...body] = values
  const count = counting(
    scores,
    groups,
    body.map(([label]) => label ?? null),
  )
  if (count === null) return null
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
    const own = { promoters, passives, detractors }
    const ifAny = (formula: string) => `=IF(${at(1)}=0,"",${formula})`
    return [
      cells[0] as string | number,
      `=${promoters}+${passives}+${detractors}`,
      ...[scoreFormula(own), ...intervalFormulas(own)].map(ifAny),
      `=${count(promoter, high, at(0))}`,
      `=${count(passive, promoter - 1, at(0))}`,
      `=${count(low, passive - 1, at(0))}`,
      holmFormula(own, all, body.length),
    ]
  })
  return [headings as string[], ...rows]
}
