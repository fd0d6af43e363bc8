/** The table of scores at the top of a report. */
import { ofScheme } from '../sheet/band-native.ts'
import { writtenForm } from '../sheet/native-form.ts'
import { singleOf } from './ask.ts'
import type { PlannedCell, Style } from './contract.ts'
import type { ScoreRow } from './score-rows.ts'
import { cellArea, type SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

/** Columns of the table; words do not stand close to numbers. */
export const scoreColumns = { metric: 0, score: 1, low: 2, high: 3, counted: 4, about: 6, band: 7, chance: 8 } as const

function writeBand(sheet: SheetWriter, subject: Subject, row: number, { score, scheme }: ScoreRow): void {
  if (scheme === undefined) return
  const { language, loyalty } = subject
  const value = sheet.at(row, scoreColumns.score)
  const title = loyalty.call('BAND', [singleOf(score), scheme.id, 'mark', language])
  if (typeof title !== 'string') return
  const native = writtenForm(ofScheme(value, scheme, 'mark', language))
  sheet.put(row, scoreColumns.band, {
    formula: `=BAND(${value},"${scheme.id}","mark","${language}")`,
    ...(native === null ? {} : { native: `=${native}` }),
    value: title,
    style: 'text',
  })
  sheet.colour(cellArea(row, scoreColumns.score), scheme)
}

/** One score; gives the row it stands in. */
export function writeScore(sheet: SheetWriter, subject: Subject, score: ScoreRow): number {
  const { metric, about, interval, nativeInterval, plain, style, counted } = score
  const value = singleOf(score.score)
  const native = plain ? score.score.native : String(value)
  const own: PlannedCell = { formula: score.score.formula, value, style, ...(native ? { native: `=${native}` } : {}) }
  const row = sheet.line({ value: metric, style: 'label' }, own)
  sheet.put(row, scoreColumns.about, { value: about, style: 'wrapped' })
  if (interval !== null) {
    const end: Style = style === 'score' ? 'points' : style
    sheet.spillAt(row, scoreColumns.low, interval, {
      styles: [end, end],
      headings: false,
      native: nativeInterval,
    })
  }
  writeBand(sheet, subject, row, score)
  if (counted !== null) sheet.put(row, scoreColumns.counted, { ...counted, style: 'integer' })
  return row
}
