/** One file opened as it is and counted as a very large one: numbers of the same name in both reports are the same numbers. */
import { describe, expect, test, vi } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import { textOfSerial } from '../../web/sheet/dates.ts'
import type { Survey } from '../../web/survey/index.ts'
import type { PlannedCell, WorkbookPlan } from '../../web/workbook/index.ts'
import { hasData } from '../support/data.ts'
import { inLibreOffice } from '../support/libreoffice.ts'
import { firstSurvey, workbookSheets } from '../survey/support/raw.ts'
import { emptied } from '../workbook/emptied.ts'
import { loyalty, reportOn } from '../workbook/surveys.ts'
import { countText, reportOfCounts, sharedText, type Text, textOf } from './support/counted.ts'
import { openDuckDB } from './support/duckdb.ts'
import { namedNumbers } from './support/named-numbers.ts'

vi.setConfig({ testTimeout: 120_000 })

const cellText = (cell: Cell, holds: string): Cell =>
  holds === 'dates' && typeof cell === 'number' ? textOfSerial('en', cell) : cell

/** A survey as the file it might have come from. */
function fileOf({ table: { columns, rows, name } }: Survey): Text {
  const body = Array.from({ length: rows }, (_, row) =>
    columns.map(({ cells, holds }) => cellText(cells[row] ?? null, holds)),
  )
  return textOf([columns.map(({ title }) => title), ...body], name)
}

/** Every score, groups and months; answers go with the group, one month has none, and one date stands for no date. */
function everyScore(): Text {
  const months = ['2024-01', '2024-02', '2024-04', '2024-05']
  const places = ['north', "o'hare", 'юг', '=cmd|', '']
  const rows = Array.from({ length: 400 }, (_, row) => {
    const chance = (salt: number, most: number) => ((row * 7919 + salt * 104_729 + ((row * row) % 97)) % 1009) % most
    const place = chance(1, places.length)
    const criteria = [0, 1, 2, 3].map((salt) => 1 + ((chance(10 + salt, 5) + place) % 5))
    return [
      row === 9 ? '1900-01-01' : `${months[chance(2, 4)]}-${10 + chance(3, 18)}`,
      places[place] ?? '',
      chance(4, 40) === 0 ? null : Math.min(10, chance(5, 9) + place),
      1 + chance(6, 5),
      1 + Math.min(6, chance(7, 7) + (place === 2 ? 1 : 0)),
      (1 + chance(8, 30)) / 8,
      ...criteria,
    ]
  })
  const headings = [
    'Date',
    'Region',
    'How likely are you to recommend us? (0-10)',
    'How satisfied are you with the service overall? (1-5)',
    'How easy was it to solve your problem? (1-7)',
    'Weight',
    'Importance: price (1-5)',
    'Satisfaction: price (1-5)',
    'Importance: quality (1-5)',
    'Satisfaction: quality (1-5)',
  ]
  return textOf([headings, ...rows], 'every-score.csv')
}

function loyaltyIndex(): Text {
  const rows = Array.from({ length: 300 }, (_, row) => {
    const answer = (salt: number) => 1 + (((row * 31 + salt * 17) % 101) % 6)
    return [
      `2024-0${1 + (row % 3)}-15`,
      ['a', 'b', 'c'][row % 3] ?? '',
      answer(1),
      row % 29 === 0 ? null : answer(2),
      answer(3),
    ]
  })
  const headings = [
    'Date',
    'Branch',
    'Would you recommend us? (1 - certainly, 6 - certainly not)',
    'Would you buy again? (1-6)',
    'Would you try our other products? (1-6)',
  ]
  return textOf([headings, ...rows], 'loyalty.csv')
}

const ipacsi = async () => fileOf(firstSurvey(await workbookSheets('ipacsi_questionnaire.xlsx')))

type Named = readonly [name: string, file: () => Text | Promise<Text>, sheets: readonly string[]]

const invented: readonly Named[] = [
  ['every score', everyScore, ['Summary', 'CSI', 'Segments', 'Trend', 'Data check', 'Method']],
  ['the loyalty index', loyaltyIndex, ['Summary', 'Segments', 'Trend', 'Data check', 'Method']],
]

const real: readonly Named[] = [
  ['ipacsi', ipacsi, ['Summary', 'CSI', 'Data check', 'Method']],
  ['cdnow', () => sharedText('cdnow_orders.csv'), ['Summary', 'Orders', 'Cohorts', 'Data check', 'Method']],
  [
    'prepbench 040',
    () => sharedText('prepbench_040_input_01.csv'),
    ['Summary', 'Segments', 'Trend', 'Drivers', 'Comments', 'Data check', 'Method'],
  ],
  [
    'telco, who left',
    () => sharedText('telco_churn_ibm.csv'),
    ['Summary', 'Churn', 'Segments', 'Data check', 'Method'],
  ],
]

/** What has no number of the same name among counts. */
const incomparable: readonly (readonly [names: RegExp, why: string])[] = [
  [/^(Comments|RFM) \|/, 'words and single customers are not counted: the sheet says so in a sentence'],
  [/^Data check \|.*\| (Filled in|Blank)$/, 'columns that no score asks for are not read'],
  [
    /^Data check \|.*\| (Numbers stored as text|TRUE and FALSE|Error cells|Looks like a header) \| Cells$/,
    'cells of a sheet have kinds that a column of a database has not',
  ],
]

/** As LibreOffice computes them, from the counts alone. */
async function computedNumbers(plan: WorkbookPlan): Promise<Map<string, number>> {
  const computed = await inLibreOffice(await writeXlsx(emptied(plan), loyalty.functions, { title: 'counts' }))
  return namedNumbers(plan, (sheet, row, column, { formula, value = null }: PlannedCell) => {
    const text = formula === undefined ? undefined : computed.get(sheet)?.[row]?.[column]
    return text === undefined || text === '' || Number.isNaN(Number(text)) ? value : Number(text)
  })
}

const isSame = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))

const differing = (wanted: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>) =>
  [...wanted].flatMap(([name, value]) => {
    const other = found.get(name)
    return other === undefined || isSame(value, other) ? [] : [`${name}: ${other}, not ${value}`]
  })

describe.each([...invented, ...(hasData ? real : [])])('%s', (name, file, sheets) => {
  test('the same sheets, and the same numbers in them', async () => {
    const counted = await countText(await openDuckDB(), await file())
    const [small, large] = [reportOn(counted.survey), await reportOfCounts(counted)]
    const namesOf = ({ sheets: all }: WorkbookPlan) => all.map((sheet) => sheet.name)
    expect(namesOf(large)).toEqual(['Counts', ...sheets])
    expect(namesOf(small)).toEqual(['Data', ...sheets])
    const [wanted, planned, computed] = [namedNumbers(small), namedNumbers(large), await computedNumbers(large)]
    expect(differing(wanted, planned)).toEqual([])
    expect(differing(wanted, computed)).toEqual([])
    expect(differing(planned, computed)).toEqual([])
    const missing = [...wanted.keys()].filter((each) => !computed.has(each))
    expect(missing.filter((each) => !incomparable.some(([names]) => names.test(each)))).toEqual([])
    const russian = await reportOfCounts(counted, 'ru')
    expect([...namedNumbers(russian).values()]).toEqual([...planned.values()])
    const same = wanted.size - missing.length
    console.log(`${name}: ${same} numbers are the same, ${missing.length} have no name among counts`)
    expect(same).toBeGreaterThan(50)
  })
})

const namesIn = ({ sheets }: WorkbookPlan, name: string): string[] =>
  (sheets.find((sheet) => sheet.name === name)?.rows ?? []).flatMap(([cell]) =>
    (cell?.spill?.values.map(([first]) => first) ?? [cell?.value]).map(String),
  )

test('groups stand in the order of the file, and a date in place of no date is told of', async () => {
  const counted = await countText(await openDuckDB(), everyScore())
  const [small, large] = [reportOn(counted.survey), await reportOfCounts(counted)]
  const places = ['north', "o'hare", 'юг', '=cmd|']
  const groups = (plan: WorkbookPlan) => namesIn(plan, 'Segments').filter((name) => places.includes(name))
  const first = groups(small).slice(0, places.length)
  expect(first.toSorted()).toEqual(places.toSorted())
  expect(groups(large).slice(0, places.length)).toEqual(first)
  expect(namesIn(large, 'Data check').join(' ')).toContain('decades from all the others: 1, such as 1900-01-01.')
})

test('more criteria than have an interval: a sentence where the index stands', async () => {
  const names = Array.from({ length: 25 }, (_, index) => `criterion ${index + 1}`)
  const headings = names.flatMap((name) => [`Importance: ${name} (1-5)`, `Satisfaction: ${name} (1-5)`])
  const body = Array.from({ length: 30 }, (_, row) => headings.map((_heading, column) => 1 + ((row * 7 + column) % 5)))
  const large = await reportOfCounts(await countText(await openDuckDB(), textOf([headings, ...body])))
  for (const sheet of ['Summary', 'CSI']) {
    expect(namesIn(large, sheet).join(' ')).toContain('There are 25 criteria, and the interval of the index')
  }
})
