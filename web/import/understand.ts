/** Raw sheets become a survey; what was chosen on the way and what could have been. */
import type { RawSheet, ReadTable, Choices as TableChoices } from '../survey/contract.ts'
import { findQuestions, readTable, sheetsToRead } from '../survey/index.ts'
import type { Alternatives, Asked, Choices, Imported } from './contract.ts'
import { Refusal } from './refusal.ts'

export type Understood = Pick<Imported, 'survey' | 'layout' | 'changes' | 'joins'> & {
  readonly choices: Omit<Choices, 'encoding' | 'delimiter'>
  readonly alternatives: Omit<Alternatives, 'encoding' | 'delimiter'>
}

const mostHeadingRows = 3

export function understand(sheets: readonly RawSheet[], asked: Asked): Understood {
  const worthReading = sheetsToRead(sheets)
  const sheet = worthReading.find(({ name }) => name === asked.sheet) ?? worthReading[0]
  if (sheet === undefined) throw new Refusal('import-empty')
  const { table, layout, changes, ...read } = readTable(sheet, tableChoices(asked))
  if (table.columns.length === 0) throw new Refusal('import-empty')
  const { decimal, dateOrder, titleRows, headingRows } = read
  const names = worthReading.map(({ name }) => name)
  return {
    survey: findQuestions(table),
    layout,
    changes,
    joins: sheet.joins ?? null,
    choices: { decimal, dateOrder, titleRows, headingRows, sheet: names.length > 1 ? sheet.name : null },
    alternatives: {
      ...tableAlternatives(read, Math.max(table.rows, 1) + headingRows),
      sheet: names.length > 1 ? names : [],
    },
  }
}

function tableChoices({ titleRows, headingRows, decimal, dateOrder }: Asked): TableChoices {
  return {
    ...(titleRows === undefined ? {} : { titleRows }),
    ...(headingRows === undefined ? {} : { headingRows }),
    ...(decimal ? { decimal } : {}),
    ...(dateOrder ? { dateOrder } : {}),
  }
}

const tableAlternatives = (
  { decimal, dateOrders }: Omit<ReadTable, 'table' | 'layout' | 'changes'>,
  choices: number,
) => ({
  decimal: decimal === null ? [] : (['.', ','] as const),
  dateOrder: dateOrders.length > 1 ? dateOrders : [],
  headingRows: Array.from({ length: Math.min(mostHeadingRows + 1, choices) }, (_, count) => count),
})
