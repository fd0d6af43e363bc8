/** The team's own bands come along with a workbook and are the scale its scores are read by. */
import { expect, test } from 'vitest'
import { ownBandsOf } from '../../web/calculator/workbench/own-bands.ts'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { Cell, Scheme } from '../../web/sheet/contract.ts'
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../web/workbook/contract.ts'
import { planBands, planTemplate } from '../../web/workbook/index.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { read } from './support/file.ts'

const scheme = loyalty.schemes.find(({ metric }) => metric === 'NPS') as Scheme
const headings = ['How likely are you to recommend us? (0-10)', 'Why?']
const answers: Cell[][] = [headings, ...[10, 9, 3, 8].map((score) => [score, 'because'])]
const cells = (rows: readonly (readonly Cell[])[]): (PlannedCell | null)[][] =>
  rows.map((row) => row.map((value) => ({ value })))

/** A survey beside a table of bands with these rows. */
function workbookWith(bands: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const [sheet] = planBands(scheme, 'en').sheets as [SheetPlan]
  const own: SheetPlan = {
    ...sheet,
    rows: [sheet.rows[0] ?? [], ...cells(bands)],
    tables: [{ name: 'NpsBands', area: { row: 0, column: 0, rows: bands.length + 1, columns: 6 } }],
    validations: [],
  }
  const data: SheetPlan = { ...own, name: 'Answers', purpose: 'data', rows: cells(answers), tables: [] }
  const plan: WorkbookPlan = { language: 'en', sheets: [data, own] }
  return writeXlsx(plan, loyalty.functions, { title: '' })
}

test('the table is the scale of its metric, with the source that the team wrote', async () => {
  const rows = [
    [-100, 20, 'Below our goal', 'Board of May 2026', 'A. Petrova', null],
    [20, 100, 'Goal reached', null, null, null],
  ]
  const { bands, survey } = await read(await workbookWith(rows))
  expect(survey.table.rows).toBe(4)
  expect(bands).toEqual([{ name: 'NpsBands', sheet: 'NPS bands', row: 1, column: 0, rows }])
  const own = ownBandsOf(bands, loyalty, 'en')
  expect(own).toMatchObject({ used: [{ name: 'NpsBands', metric: 'NPS' }], problems: [] })
  const reading = loyalty.read('NPS', [[[10], [9], [3], [8]]], { schemes: own.schemes })
  expect(reading).toMatchObject({ scheme: { source: { en: 'Board of May 2026' } }, band: 1 })
})

test('a table that is no scale is explained cell by cell, in both languages, and not used', async () => {
  const { bands } = await read(
    await workbookWith([
      [-100, 20, 'Below', null, null, null],
      ['much', 10, '', null, null, null],
    ]),
  )
  const places = (language: 'en' | 'ru') => ownBandsOf(bands, loyalty, language)
  expect(places('en')).toMatchObject({
    schemes: {},
    used: [],
    problems: [
      { place: "'NPS bands'!A3", message: '“much” is no number, and a limit is one.' },
      { place: "'NPS bands'!C3", message: 'This band needs a name.' },
    ],
  })
  expect(places('ru').problems[1]).toMatchObject({ place: "'NPS bands'!C3", message: 'У этого уровня нет названия.' })
})

test('the template brings a table for each of its metrics', async () => {
  const plan = planTemplate(loyalty, 'en', { answers: 50, orders: 20 })
  const filled = plan.sheets.map((sheet, index) =>
    index === 2
      ? {
          ...sheet,
          rows: cells([
            ['Date', 'Group', headings[0] ?? '', 'Why'],
            [46_000, 'a', 10, 'b'],
          ]),
        }
      : sheet,
  )
  const bytes = await writeXlsx({ ...plan, sheets: filled }, loyalty.functions, { title: '' })
  const { bands } = await read(bytes)
  expect(bands.map(({ name }) => name)).toEqual(['NpsBands', 'CsiBands', 'CliBands', 'RprBands'])
  expect(Object.keys(ownBandsOf(bands, loyalty, 'en').schemes)).toEqual(['NPS', 'CSI', 'CLI', 'RPR'])
})
