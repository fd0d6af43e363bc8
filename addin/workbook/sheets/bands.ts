/** A team's own bands: a table that formulas use and people change. */
import type { Language, Scheme } from '../../../web/sheet/contract.ts'
import type { PlannedCell, WorkbookPlan } from '../../../web/workbook/contract.ts'
import { createSay } from '../words.ts'
import { blankSheet, headings } from './blank-sheet.ts'

const kEnding = 'Bands'

/** "NpsBands": says what it is for, and is found again by it. */
const tableNameFor = ({ metric }: Scheme): string => metric.charAt(0) + metric.slice(1).toLowerCase() + kEnding

export const isBandsTable = (name: string): boolean => new RegExp(`^[A-Z]+${kEnding}(_\\d+)?$`, 'i').test(name)

/** A hole in a published scale is not written: it is found again as one. */
export function planBands(scheme: Scheme, language: Language): WorkbookPlan {
  const say = createSay(language)
  const name = tableNameFor(scheme)
  const style = scheme.unit === 'fraction' ? 'percent' : undefined
  const limit = (value: number): PlannedCell => (style ? { value, style } : { value })
  const described = scheme.bands.filter(({ origin }) => origin !== 'completed')
  const rows = described.map(({ low, high, title }) => [limit(low), limit(high), { value: title[language] }])
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: 3 }
  const head = headings(say('bands-from'), say('bands-to'), say('bands-title'))
  const note: PlannedCell = { value: say('bands-note', { name }), style: 'note' }
  return {
    language,
    sheets: [
      {
        ...blankSheet,
        name: say('sheet-bands', { metric: scheme.metric }),
        purpose: 'bands',
        rows: [[...head, null, note], ...rows],
        widths: [10, 10, 44],
        tables: [{ name, area }],
      },
    ],
  }
}
