/** Means of the lines of a table, and how sure their differences are. */
import type { Cell } from '../sheet/contract.ts'
import { absoluteRange } from './addresses.ts'
import type { PlannedCell } from './contract.ts'
import type { Headings, Line, TableLine } from './group-table.ts'
import type { Selection } from './native/selection.ts'
import { holmInColumn, restDeviation, restFormulas, type Sample, welchFormula } from './native/welch.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

/** A number for each row of the data, as arrays in plain formulas and as it is now. */
export interface Sampled {
  /** 1 for the rows that count, else 0. */
  readonly counts: string
  readonly number: string
  readonly values: readonly (number | null)[]
}

/** The columns of a table that hold what a test of means needs. */
export interface SampleColumns {
  readonly count: number
  readonly mean: number
  readonly deviation: number
}

export const sampleOf = ({ values }: Sampled, rows: readonly boolean[]): number[] =>
  values.flatMap((value, row) => (rows[row] && value !== null ? [value] : []))

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

export const meanOf = (numbers: readonly number[]) => (numbers.length === 0 ? '' : sumOf(numbers) / numbers.length)

export function deviationOf(numbers: readonly number[]): number | '' {
  const mean = meanOf(numbers)
  if (mean === '' || numbers.length < 2) return ''
  return Math.sqrt(sumOf(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1))
}

export const meanFormula = ({ counts, number }: Sampled, { test }: Selection, count: string) =>
  `SUMPRODUCT(${test}*${counts}*${number})/${count}`

const ifAny = (formula: string) => `=IFERROR(${formula},"")`

export const numberCell = (formula: string, value: Cell): PlannedCell => ({
  formula: ifAny(formula),
  value,
  style: 'number',
})

export function deviationCell(sampled: Sampled, { select, rows }: Line, { count, mean }: Sample): PlannedCell {
  const squares = `SUMPRODUCT(${select.test}*${sampled.counts}*(${sampled.number}-${mean})^2)`
  return numberCell(`SQRT(${squares}/(${count}-1))`, deviationOf(sampleOf(sampled, rows)))
}

/** As formulas of a line name its sample. */
export function sampleAt(sheet: SheetWriter, row: number, { count, mean, deviation }: SampleColumns): Sample {
  const at = (column: number) => `$${sheet.at(row, column)}`
  return { count: at(count), mean: at(mean), deviation: at(deviation) }
}

/** What only a spreadsheet computes. */
const unknownP = (formula: string): PlannedCell => ({ formula, style: 'pValue' })

/** Of a line against the one above it. */
export function changePValue(sheet: SheetWriter, { first, index }: TableLine, columns: SampleColumns): PlannedCell {
  if (index === 0) return { value: '' }
  const [now, before] = [index, index - 1].map((each) => sampleAt(sheet, first + each, columns)) as [Sample, Sample]
  return unknownP(ifAny(welchFormula(now, before)))
}

export const restHeadings = ({ say }: Subject): Headings => [
  [say('mean-rest'), 'number'],
  [say('deviation-rest'), 'number'],
  [say('p-alone'), 'pValue'],
]

/** The p-value of a line against all others, and the cells it is computed from, which begin in the column `from`. */
export function restLine(
  sheet: SheetWriter,
  { first, count, index }: TableLine,
  columns: SampleColumns,
  from: number,
  rest: { readonly mean: Cell; readonly deviation: Cell },
) {
  const at = (offset: number) => `$${sheet.at(first + index, from + offset)}`
  const whole = (column: number) => absoluteRange({ row: first, column, rows: count, columns: 1 })
  const own = sampleAt(sheet, first + index, columns)
  const all = { count: whole(columns.count), mean: whole(columns.mean), deviation: whole(columns.deviation) }
  const formulas = restFormulas(own, all)
  const p = { own: at(2), column: whole(from + 2) }
  return {
    p: unknownP(holmInColumn(p.own, p.column, count)),
    made: [
      numberCell(formulas.mean, rest.mean),
      numberCell(restDeviation(own, all, at(0)), rest.deviation),
      unknownP(ifAny(welchFormula(own, { count: formulas.count, mean: at(0), deviation: at(1) }))),
    ],
  }
}

/** The same where the others are rows of the data. */
export function restCells(sheet: SheetWriter, line: Line, columns: SampleColumns, sampled: Sampled, from: number) {
  const rest = sampleOf(
    sampled,
    line.rows.map((isOwn) => !isOwn),
  )
  return restLine(sheet, line, columns, from, { mean: meanOf(rest), deviation: deviationOf(rest) })
}
