/** A team's own bands: a table that formulas use and people change, with who made it and when beside it. */
import type { Language, Scheme } from '../sheet/contract.ts'
import type { PlannedCell, Validation, WorkbookPlan } from './contract.ts'
import { createSay } from './words.ts'

const ending = 'Bands'

/** "NpsBands": says what it is for, and is found again by it. */
const bandsTableName = (metric: string): string => metric.charAt(0) + metric.slice(1).toLowerCase() + ending

export const isBandsTable = (name: string): boolean => new RegExp(`^[A-Z]+${ending}(_\\d+)?$`, 'i').test(name)

/** Rows that a person may add below the last band and still be told what a limit can be. */
const spareRows = 20
const besideTable = 4

function limits({ bands }: Scheme, rows: number, language: Language): Validation {
  const [low = 0, high = 0] = [bands[0]?.low, bands.at(-1)?.high]
  const message = createSay(language)('bands-limit', { low, high })
  return { area: { row: 1, column: 0, rows: rows + spareRows, columns: 2 }, low, high, whole: false, message }
}

/** Label and value, row after row; the author and the day are for the team to write. */
function about({ source, url, year }: Scheme, name: string, language: Language): (PlannedCell | null)[][] {
  const say = createSay(language)
  const published = [source[language], year === 0 ? '' : String(year), url].filter((part) => part !== '').join(', ')
  return [
    [{ value: say('bands-note', { name }), style: 'note' }],
    [
      { value: say('bands-source'), style: 'label' },
      { value: published, style: 'text' },
    ],
    [{ value: say('bands-author'), style: 'label' }],
    [
      { value: say('bands-date'), style: 'label' },
      { value: null, style: 'date' },
    ],
  ]
}

/** low · high · title. A hole in a published scale is not written: it is found again as one. */
function tableOf({ unit, bands }: Scheme, language: Language): PlannedCell[][] {
  const say = createSay(language)
  const style = unit === 'fraction' ? 'percent' : 'number'
  const described = bands.filter(({ origin }) => origin !== 'completed')
  return [
    [
      { value: say('bands-from'), style: 'headingRight' },
      { value: say('bands-to'), style: 'headingRight' },
      { value: say('bands-name'), style: 'heading' },
    ],
    ...described.map(({ low, high, title }): PlannedCell[] => [
      { value: low, style },
      { value: high, style },
      { value: title[language], style: 'text' },
    ]),
  ]
}

export function planBands(scheme: Scheme, language: Language): WorkbookPlan {
  const name = bandsTableName(scheme.metric)
  const table = tableOf(scheme, language)
  const beside = about(scheme, name, language)
  const rows = Array.from({ length: Math.max(table.length, beside.length) }, (_, row) => {
    const own = table[row] ?? []
    const gap = new Array<null>(besideTable - own.length).fill(null)
    return [...own, ...gap, ...(beside[row] ?? [])]
  })
  const sheet = {
    name: createSay(language)('sheet-bands', { metric: scheme.metric }),
    purpose: 'bands' as const,
    rows,
    widths: [10, 10, 44, 2, 14, 60],
    frozenRows: 1,
    tables: [{ name, area: { row: 0, column: 0, rows: table.length, columns: 3 } }],
    colours: [],
    charts: [],
    validations: [limits(scheme, table.length - 1, language)],
    landscape: true,
  }
  return { language, sheets: [sheet] }
}
