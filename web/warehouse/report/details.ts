/** What stands under the scores for each question of recommendation, from its counts. */
import { type NpsScale, npsScaleNames } from '../../../wasm/js/nps-scales.ts'
import type { Cell, Scheme } from '../../sheet/contract.ts'
import type { Say } from '../../sheet/say.ts'
import { singleOf } from '../../workbook/ask.ts'
import type { PlannedCell } from '../../workbook/contract.ts'
import type { NpsDetails } from '../../workbook/nps-details.ts'
import type { SheetWriter } from '../../workbook/sheet-writer.ts'
import { type Subject, scaleText } from '../../workbook/subject.ts'
import type { Answered } from '../contract.ts'
import { gave } from '../metrics.ts'
import { countCell, sumOfCounts } from './cells.ts'
import type { Count, CountsTable } from './counts-sheet.ts'
import { scoredOf } from './scored.ts'
import { one, shapeOf, writeHeadings } from './shape.ts'

const groups = ['promoters', 'passives', 'detractors']

function writeCounts(sheet: SheetWriter, subject: Subject, { tallied, cell }: CountsTable<Answered>): void {
  const [all] = tallied.tallies
  if (all === undefined) return
  const shape = shapeOf(subject, 'NPS.COUNTS', [one(1), undefined, undefined, subject.language])
  const counts = groups.map((name) => cell(all, name))
  const skipped = ['no_answer', 'not_a_number', 'off_scale'].map((name) => cell(all, name))
  writeHeadings(sheet, shape)
  const first = sheet.row
  const everyone = sumOfCounts(counts)
  const shown: Count[] = [...counts, everyone, ...skipped]
  shown.forEach((count, index) => {
    const [own, whole] = [sheet.at(sheet.row, 1), sheet.at(first + groups.length, 1)]
    const value = everyone.value === 0 ? '' : count.value / everyone.value
    const share: PlannedCell = { formula: `=IF(${whole}=0,"",${own}/${whole})`, value, style: 'percent' }
    const label: PlannedCell = { value: shape.values[index + 1]?.[0] ?? '', style: 'label' }
    sheet.line(label, countCell(count), ...(index <= groups.length ? [share] : []))
  })
}

/** Of the counts as they are now: no plain formula has them. */
function writeChances(
  sheet: SheetWriter,
  subject: Subject,
  words: Say,
  { tallied, cell }: CountsTable<Answered>,
  scheme: Scheme,
) {
  const { loyalty, language, say } = subject
  const [all] = tallied.tallies
  const counts = all ? groups.map((name) => cell(all, name).value) : []
  const reading = loyalty.read('NPS.CI.FROMCOUNTS', counts)
  const chances = reading && 'chances' in reading ? reading.chances : null
  if (chances === null) return null
  const shape = shapeOf(subject, 'BAND.CHANCE', [one(1), 'NPS', undefined, undefined, language])
  sheet.block(say('chances'), say('note-chances'))
  sheet.note(words('chances-fixed'))
  const values = [
    shape.values[0] ?? [],
    ...scheme.bands.map(({ title }, index): Cell[] => [title[language], chances[index] ?? '']),
  ]
  const row = sheet.row
  writeHeadings(sheet, shape)
  for (const [title = '', chance = ''] of values.slice(1))
    sheet.line({ value: title, style: 'label' }, { value: chance, style: 'chance' })
  return { area: { row, column: 0, rows: values.length, columns: 2 }, values }
}

export function countedDetails(subject: Subject, words: Say, tables: readonly CountsTable<Answered>[]): NpsDetails[] {
  return tables.flatMap((table): NpsDetails[] => {
    const { tallied, cell } = table
    const [all] = tallied.tallies
    const { metric, scale } = tallied.question
    const name = npsScaleNames.find((each): each is NpsScale => each === scaleText(scale))
    if (metric !== 'NPS' || all === undefined || name === undefined) return []
    const { score } = scoredOf(subject, tallied.question, cell, all)
    const value = singleOf(score)
    return [
      {
        title: tallied.title,
        scale: name,
        formula: score.formula,
        score: typeof value === 'number' ? value : null,
        warning: (all.sums.off_scale ?? 0) > 0 ? words('note-off-scale', { scale: name }) : null,
        writeCounts: (sheet) => writeCounts(sheet, subject, table),
        answered: (answer) => countCell(cell(all, gave(answer))),
        writeChances: (sheet, scheme) => writeChances(sheet, subject, words, table, scheme),
      },
    ]
  })
}
