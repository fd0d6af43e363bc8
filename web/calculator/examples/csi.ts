import type { Language } from '../../sheet/contract.ts'
import { columnName } from '../grid/address.ts'
import type { Say } from '../words.ts'
import data from './csi.json'
import { Draft, kScoreRow, namesThenNumbers, type SheetDraft } from './draft.ts'
import { call } from './formula.ts'
import { expanded, generator, shuffled } from './random.ts'

const kFirstColumn = 9
const kFirstRow = 2

/** Perth parks: how many visitors gave 1 to 5 for each criterion. Every criterion is shuffled on its own. */
export function csiSheet(say: Say, languageArgument: string, language: Language): SheetDraft {
  const draft = new Draft()
  const random = generator(393)
  const count = data.criteria.length
  const last = kFirstRow + sum(data.criteria[0]?.importance ?? [])
  data.criteria.forEach(({ criterion, importance, satisfaction }, index) => {
    for (const [offset, counts] of [importance, satisfaction].entries()) {
      const column = kFirstColumn + offset * count + index
      draft.put(1, column, criterion[language], 'head')
      draft.values(kFirstRow, column, shuffled(expanded(counts, 1), random))
    }
  })
  draft.put(0, kFirstColumn, say('csi-importance'), 'head')
  draft.put(0, kFirstColumn + count, say('csi-satisfaction'), 'head')
  draft.put(1, kFirstColumn - 1, say('respondent'), 'head')
  draft.values(
    kFirstRow,
    kFirstColumn - 1,
    Array.from({ length: last - kFirstRow }, (_, index) => index + 1),
  )
  summary(draft, say, languageArgument, blocks(count, last))
  return draft.sheet('csi', 6, [230, 100, 75, 165, 120, 85, 60, 30, 95])
}

/** With their row of names, which are then the criteria's names wherever the index is read. */
interface Blocks {
  readonly importance: string
  readonly satisfaction: string
}

function blocks(count: number, lastRow: number): Blocks {
  const range = (first: number, fromRow: number, toRow: number) =>
    `${columnName(first)}${fromRow}:${columnName(first + count - 1)}${toRow}`
  return {
    importance: range(kFirstColumn, kFirstRow, lastRow),
    satisfaction: range(kFirstColumn + count, kFirstRow, lastRow),
  }
}

function summary(draft: Draft, say: Say, language: string, { importance, satisfaction }: Blocks): void {
  const rows = data.criteria.length
  draft.put(0, 0, say('csi-title'), 'title')
  draft.paragraph(1, say('csi-source'), 2)
  draft.paragraph(2, say('csi-shuffled'), 2)
  draft.line(kScoreRow, say('score'), call('CSI', importance, satisfaction, '5'), 'points')
  draft.line(5, say('interval'), call('CSI.CI', importance, satisfaction, '', '5'), 'points')
  draft.looks(5, 2, 1, 'points')
  draft.line(6, say('band'), call('BAND', 'B5', '"CSI"', '', language))
  draft.put(8, 0, say('csi-table'), 'head')
  draft.put(9, 0, call('CSI.TABLE', importance, satisfaction, '', '5', language))
  draft.heads(9, namesThenNumbers(6), 2)
  for (const column of [1, 3, 4, 5]) draft.looks(10, column, rows, 'points')
  draft.looks(10, 2, rows, 'fraction')
  draft.put(11 + rows, 0, say('advice'), 'head')
  draft.put(12 + rows, 0, call('ADVICE', '"CSI"', 'B5', '', language))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
