/**
 * A workbook of the page in the hands of colleagues without the functions: LibreOffice opens it, in a country that writes `;`
 * between arguments, rows are put in the middle, answers typed, a sheet renamed. Nothing is lost, and all that it shows is
 * what ours give for the answers as they are then.
 */
import type { Cell as FileCell } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { Cell, Result } from '../../web/sheet/contract.ts'
import { callsOurs, original } from '../../web/sheet/portable.ts'
import { addressOf } from '../../web/workbook/addresses.ts'
import {
  frozenOf,
  type PlannedCell,
  type SheetPlan,
  type WorkbookPlan,
  withPlainForms,
} from '../../web/workbook/index.ts'
import { read, rowsOf } from '../import/support/file.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { editedInLibreOffice } from '../support/libreoffice.ts'
import { planOf } from './fixtures/plan.ts'

const answers: Cell[][] = [10, 9, 3, 7, 8, 10, null, 9, 6, 2].map((score, index) => [
  score,
  index % 2 ? 'North' : 'South',
])
const data = (row: number, column: number, rows: number, columns = 1) =>
  `Data!${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`
const scores = data(1, 0, answers.length)

/** Formulas of the report below one another, with the arguments they have for ours. */
const calls: readonly (readonly [formula: string, name: string, ...rest: (string | number)[]])[] = [
  [`=NPS(${scores})`, 'NPS'],
  ['=NPS(Answers[Score])', 'NPS'],
  [`=ROUND(NPS(${scores}),9)`, 'NPS'],
  [`=NPS.CI(${scores},0.9)`, 'NPS.CI', 0.9],
  [`=NPS.COUNTS(${scores})`, 'NPS.COUNTS'],
  [`=NPS.TARGET(${scores},60)`, 'NPS.TARGET', 60],
  [`=CES(${scores},"0-10")`, 'CES', '0-10'],
  [`=NPS.CATEGORY(${data(1, 0, 2)},"0-10","en")`, 'NPS.CATEGORY', '0-10', 'en'],
]

const resultOf = (name: string, cells: readonly (readonly Cell[])[], rest: readonly (string | number)[]): Result =>
  loyalty.call(name, [cells.map(([score]) => [score ?? null]), ...rest])

const asTable = (result: Result): Cell[][] => (Array.isArray(result) ? result : [[result as Cell]])

function planned(formula: string, result: Result): PlannedCell {
  const values = asTable(result)
  const [rows, columns] = [values.length, values[0]?.length ?? 0]
  if (rows * columns === 1) return { formula, value: values[0]?.[0] ?? null }
  return { formula, spill: { rows, columns, values, headings: false, native: null, styles: [] } }
}

/** Rows of the report where a formula begins. */
const begins: number[] = []

function report(): PlannedCell[][] {
  const rows: PlannedCell[][] = []
  for (const [formula, name, ...rest] of calls) {
    begins.push(rows.length)
    const given = name === 'NPS.CATEGORY' ? answers.slice(0, 2) : answers
    const cell = planned(formula, resultOf(name, given, rest))
    rows.push([cell], ...Array.from({ length: (cell.spill?.rows ?? 1) - 1 }, () => []))
  }
  return rows
}

function workbook(): WorkbookPlan {
  const [template] = planOf().sheets as [SheetPlan]
  const table = { name: 'Answers', area: { row: 0, column: 0, rows: answers.length + 1, columns: 2 } }
  const rows = [['Score', 'Region'], ...answers].map((cells) => cells.map((value) => ({ value })))
  const sheets = [
    { ...template, name: 'Report', rows: report() },
    { ...template, name: 'Data', rows, tables: [table] },
  ]
  return withPlainForms({ language: 'en', sheets }, loyalty.functions)
}

interface Kept {
  readonly cells: ReadonlyMap<string, FileCell>
  readonly rows: readonly (readonly unknown[])[]
}

const plan = workbook()
const written: Kept[] = []
const saved: Kept[] = []
const edited: Kept[] = []
let editedBytes = new Uint8Array()

const sheetsOf = async (bytes: Uint8Array): Promise<Kept[]> =>
  (await readXlsx(bytes)).sheets.map(({ cells = new Map(), rows }) => ({ cells, rows }))

/** Three scores more in the middle, one of them put right. */
const later = [...answers.slice(0, 4), [10, 'North'], [10, 'East'], ['n/a', 'East'], ...answers.slice(4)] as Cell[][]

beforeAll(async () => {
  const bytes = await writeXlsx(plan, loyalty.functions, { title: '' })
  written.push(...(await sheetsOf(bytes)))
  saved.push(...(await sheetsOf(await editedInLibreOffice(bytes, []))))
  const typed = [4, 5, 6].flatMap((row) =>
    [0, 1].map((column) => ['enter', 'Data', row + 1, column, String(later[row]?.[column])] as const),
  )
  const steps = [['insertRows', 'Data', 5, 3], ...typed, ['rename', 'Data', 'Ответы, май']] as const
  editedBytes = await editedInLibreOffice(bytes, steps, 'ru-RU')
  edited.push(...(await sheetsOf(editedBytes)))
}, 120_000)

const plainly = (formula = '') => formula.toLowerCase().replaceAll(/\s/g, '')

test('nothing in it is frozen', () => {
  expect(frozenOf(plan, loyalty.functions)).toEqual([])
})

test('opened and saved by LibreOffice every formula is there as it was', () => {
  const formulas = (sheets: readonly Kept[]) =>
    [...(sheets[0]?.cells ?? [])].flatMap(([key, { formula }]) =>
      formula === undefined ? [] : [[key, plainly(formula)]],
    )
  expect(formulas(saved)).toEqual(formulas(written))
  expect(formulas(saved).length).toBeGreaterThan(35)
})

const shownAt = ([report]: readonly Kept[], row: number, column: number): unknown => {
  const cell = report?.cells.get(`${row},${column}`)
  return cell?.formulaResult ?? cell?.value ?? report?.rows[row]?.[column] ?? ''
}

function expectOurs(sheets: readonly Kept[], given: readonly (readonly Cell[])[]) {
  for (const [index, [formula, name, ...rest]] of calls.entries()) {
    const cells = name === 'NPS.CATEGORY' ? given.slice(0, 2) : given
    for (const [down, values] of asTable(resultOf(name, cells, rest)).entries()) {
      for (const [across, value] of values.entries()) {
        const shown = shownAt(sheets, (begins[index] ?? 0) + down, across)
        const place = `${formula} ${down},${across}`
        if (typeof value === 'number') expect(Number(shown), place).toBeCloseTo(value, 9)
        else expect(shown, place).toBe(value)
      }
    }
  }
}

describe('renamed, with rows put in the middle, where arguments have ; between them', () => {
  test('it shows what ours give for the answers as they are now', () => {
    expectOurs(saved, answers)
    expectOurs(edited, later)
  })

  test('the formulas of ours come back as they would be in Excel', () => {
    const [score, , rounded] = begins.map((row) => edited[0]?.cells.get(`${row},0`)?.formula ?? '')
    const asInExcel = (formula = '') => `=${formula.replaceAll('_xldudf_', '')}`
    const moved = "'Ответы, май'!A2:A14"
    expect(original(asInExcel(score), loyalty.functions)?.toUpperCase()).toBe(`=NPS(${moved})`.toUpperCase())
    expect(original(asInExcel(rounded), loyalty.functions)?.toUpperCase()).toBe(`=ROUND(NPS(${moved}),9)`.toUpperCase())
    expect(callsOurs(asInExcel(score), loyalty.functions)).toBe(true)
  })

  test('the page reads every answer that was typed', async () => {
    expect(rowsOf(await read(editedBytes, { sheet: 'Ответы, май' }, 'edited.xlsx'))).toEqual([
      ['Score', 'Region'],
      ...later,
    ])
  })
})
