/** The score of a study at the top of its sheet: interval, how many count, and the band. */
import { limitsName } from '../bands-sheet.ts'
import type { PlannedCell } from '../contract.ts'
import { cellArea, type SheetWriter } from '../sheet-writer.ts'
import { bandCell, type Headline, live, type Study, schemeOf, type TemplateContext } from './context.ts'

/** Columns of the line; words do not stand close to numbers. */
export const headlineColumns = { metric: 0, score: 1, low: 2, high: 3, counted: 4, band: 6 } as const

export interface HeadlineCells {
  readonly metric: string
  readonly study: Study
  /** Formulas without their sign; they may name the cell that counts. */
  readonly score: (counted: string) => string
  readonly interval: ((counted: string) => readonly [low: string, high: string]) | null
  readonly counted: PlannedCell
  readonly style: 'score' | 'percent'
}

export function writeHeadline(sheet: SheetWriter, context: TemplateContext, cells: HeadlineCells): Headline {
  const { say } = context
  const { metric, study, score, interval, counted, style } = cells
  sheet.skip()
  sheet.headings(
    [say('metric'), 'label'],
    [say('score'), 'points'],
    ...(interval === null
      ? ([
          ['', 'label'],
          ['', 'label'],
        ] as const)
      : ([
          [say('low'), 'points'],
          [say('high'), 'points'],
        ] as const)),
    [say(`counted-${study}`), 'integer'],
    ['', 'text'],
    [say('band'), 'text'],
    ['', 'text'],
    ['', 'text'],
  )
  const row = sheet.row
  const at = (column: number) => sheet.at(row, column)
  const count = at(headlineColumns.counted)
  const ends = interval?.(count).map((end) => live(end, 'points')) ?? [null, null]
  sheet.line(
    { value: metric, style: 'label' },
    live(score(count), style),
    ...ends,
    counted,
    null,
    bandCell(context, metric, at(headlineColumns.score)),
  )
  sheet.colour(cellArea(row, headlineColumns.score), schemeOf(context, metric), limitsName(metric))
  return { metric, study, row, style, hasInterval: interval !== null }
}
