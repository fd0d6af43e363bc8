/** An index that one function computes of several columns, on some rows of the data. */
import type { Argument, Cell } from '../sheet/contract.ts'
import type { PlannedCell, Style } from './contract.ts'
import type { Line } from './group-table.ts'
import type { IndexMeasure } from './index-measures.ts'
import {
  deviationCell,
  meanFormula,
  meanOf,
  numberCell,
  type SampleColumns,
  sampleAt,
  sampleOf,
} from './sample-cells.ts'
import { confidence } from './score-rows.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

export const indexStyle: Style = 'points'
export const indexAxis = { low: 0, high: 100 }

type Called = IndexMeasure['score']

const written = (option: Cell) => (typeof option === 'string' ? `"${option}"` : String(option ?? ''))

function callText({ name, options }: Called, { ranges }: IndexMeasure, { select }: Line): string {
  const selected = ranges.map(({ text }) => `IF(${select.test},${text},"")`)
  return `${name}(${[...selected, ...options.map(written)].join(',')})`
}

function called({ loyalty }: Subject, { name, options }: Called, { ranges }: IndexMeasure, { rows }: Line) {
  const selected = ranges.map(
    ({ cells }): Argument => cells.map((row, index) => (rows[index] ? row : row.map(() => ''))),
  )
  return loyalty.call(name, [...selected, ...options])
}

/** A formula of ours with its plain form, else with its value; blank where the selected rows give none. */
function ownCell(formula: string, plain: string | null, value: unknown): PlannedCell | null {
  if (typeof value !== 'number') return null
  return { formula: `=${formula}`, native: plain === null ? String(value) : `=${plain}`, value, style: indexStyle }
}

/** How many respondents there are: those who count, or where no plain formula tells all of the selected rows. */
function countCell({ respondents }: IndexMeasure, { select, rows }: Line): PlannedCell {
  const { conditions, test } = select
  if (respondents !== null) {
    const value = sampleOf(respondents, rows).length
    return { formula: `=SUMPRODUCT(${test}*${respondents.counts})`, value, style: 'integer' }
  }
  const formula = conditions === null ? `=SUMPRODUCT(--${test})` : `=COUNTIFS(${conditions.join(',')})`
  return { formula, value: rows.filter(Boolean).length, style: 'integer' }
}

/** Student's interval of the mean that stands beside it. */
function plainEnds(sheet: SheetWriter, { first, index }: Line, columns: SampleColumns): readonly [string, string] {
  const { count, mean, deviation } = sampleAt(sheet, first + index, columns)
  const half = `TINV(1-${confidence},${count}-1)*${deviation}/SQRT(${count})`
  return [`MAX(${indexAxis.low},${mean}-${half})`, `MIN(${indexAxis.high},${mean}+${half})`]
}

/** Respondents, score, low and high. Where there are plain forms, the sample stands in the columns given. */
export function indexCells(
  sheet: SheetWriter,
  subject: Subject,
  measure: IndexMeasure,
  line: Line,
  columns: SampleColumns,
): (PlannedCell | null)[] {
  const { score, interval, respondents, plainScore } = measure
  const { count } = sampleAt(sheet, line.first + line.index, columns)
  const plain =
    respondents && (plainScore === null ? meanFormula(respondents, line.select, count) : plainScore(line.select))
  const ends = respondents && plainEnds(sheet, line, columns)
  const found = called(subject, interval, measure, line)
  const [values] = Array.isArray(found) ? found : [[]]
  const text = callText(interval, measure, line)
  return [
    countCell(measure, line),
    ownCell(callText(score, measure, line), plain, called(subject, score, measure, line)),
    ...[0, 1].map((end) => ownCell(`INDEX(${text},1,${end + 1})`, ends?.[end] ?? null, values?.[end])),
  ]
}

/** The mean and the standard deviation of the respondents' indices. */
export function sampleCells(
  sheet: SheetWriter,
  measure: IndexMeasure,
  line: Line,
  columns: SampleColumns,
): PlannedCell[] {
  const { respondents } = measure
  if (respondents === null) return []
  const named = sampleAt(sheet, line.first + line.index, columns)
  const formula = meanFormula(respondents, line.select, named.count)
  return [numberCell(formula, meanOf(sampleOf(respondents, line.rows))), deviationCell(respondents, line, named)]
}
