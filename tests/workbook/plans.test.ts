/** What holds for every sheet of every report. */
import { tokenize } from '@borgar/fx'
import { describe, expect, test } from 'vitest'
import type { Cell, Language } from '../../web/sheet/contract.ts'
import { sheetName } from '../../web/workbook/addresses.ts'
import { frozenOf, type PlannedChart, planReport, type SheetPlan, type WorkbookPlan } from '../../web/workbook/index.ts'
import { hasData } from '../support/data.ts'
import { surveysOfEveryKind } from './every-kind.ts'
import { cellsOf } from './plans.ts'
import { reportOfFile } from './shared-files.ts'
import { loyalty, reportOn } from './surveys.ts'

const languages: readonly Language[] = ['en', 'ru']
const files = hasData ? ['prepbench_040_input_01.csv', 'skytrax_lounge_ratings.csv', 'sfo_2017_slim.csv'] : []

const plans: [name: string, plan: WorkbookPlan][] = languages.flatMap((language) => [
  ...surveysOfEveryKind().map(([name, survey]): [string, WorkbookPlan] => [
    `${name}, ${language}`,
    reportOn(survey, language),
  ]),
  ...files.map((file): [string, WorkbookPlan] => [`${file}, ${language}`, reportOfFile(file, language)]),
])

const formulasOf = (sheet: SheetPlan) =>
  cellsOf(sheet).flatMap(({ formula, native, spill }) => {
    const spilled = (spill?.native ?? []).flat().filter((cell) => typeof cell === 'string' && cell.startsWith('='))
    return [formula, native, ...spilled].filter((each): each is string => typeof each === 'string')
  })

/** Brackets that close, no broken reference, nothing unknown called. */
function isWellFormed(formula: string): boolean {
  const tokens = tokenize(formula)
  let depth = 0
  for (const { type, value } of tokens) {
    if (type === 'operator' && value === '(') depth += 1
    if (type === 'operator' && value === ')') depth -= 1
    const isBroken = type === 'error' && value !== '#VALUE!'
    if (depth < 0 || isBroken || type === 'unknown') return false
  }
  return depth === 0 && formula.length <= 8192
}

/** Every cell a formula fills besides its own, as "row,column". */
function spilledPlaces({ rows }: SheetPlan): string[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const { rows: height = 1, columns: width = 1 } = cell?.spill ?? {}
      const places = Array.from({ length: height * width }, (_, index) => [Math.floor(index / width), index % width])
      return places.slice(1).map(([down = 0, across = 0]) => `${row + down},${column + across}`)
    }),
  )
}

const areasOf = ({ categories, series, place }: PlannedChart) =>
  [
    categories,
    place,
    ...series.flatMap(({ area, across, interval }) => [area, across, interval?.low, interval?.high]),
  ].filter((area) => area !== null && area !== undefined)

describe.each(plans)('%s', (_name, plan) => {
  test('formulas parse', () => {
    expect(plan.sheets.flatMap(formulasOf).filter((formula) => !isWellFormed(formula))).toEqual([])
  })

  test('results have room', () => {
    for (const sheet of plan.sheets) {
      const taken = spilledPlaces(sheet).filter((place) => {
        const [row = 0, column = 0] = place.split(',').map(Number)
        return (sheet.rows[row]?.[column] ?? null) !== null
      })
      expect(taken, sheet.name).toEqual([])
      expect(new Set(spilledPlaces(sheet)).size, sheet.name).toBe(spilledPlaces(sheet).length)
    }
  })

  /** p-values of means are computed by the spreadsheet. */
  test('no cell shows an error or an unknown word, and every formula has a value', () => {
    const given = new Set(
      plan.sheets
        .filter(({ purpose }) => purpose === 'data')
        .flatMap(cellsOf)
        .map(({ value }) => value),
    )
    const isWord = (value: Cell = null) =>
      typeof value === 'string' && /^[a-z]+(-[a-z]+)+$/.test(value) && !given.has(value)
    for (const sheet of plan.sheets) {
      const isReport = sheet.purpose !== 'data'
      const odd = cellsOf(sheet).filter(({ value, formula = '', style }) => {
        const isError = typeof value === 'object' && value !== null && !formula.includes('NA()')
        return (value === undefined && style !== 'pValue') || isError || (isReport && isWord(value))
      })
      expect(odd, sheet.name).toEqual([])
    }
  })

  test('every block has something in it', () => {
    for (const { rows, purpose } of plan.sheets.filter((sheet) => sheet.purpose === 'report')) {
      const isTitle = (row: number) => rows[row]?.[0]?.style === 'subtitle'
      const bare = rows.flatMap((_, row) =>
        isTitle(row) && (isTitle(row + 2) || rows[row + 1] === undefined) ? [row] : [],
      )
      expect(bare, purpose).toEqual([])
    }
  })

  test('charts have a title, words for those who do not see them, and cells of the sheet', () => {
    for (const { charts, rows } of plan.sheets) {
      for (const chart of charts) {
        expect([chart.title, chart.description].every((text) => text.length > 0)).toBe(true)
        expect(areasOf(chart).every((area) => area.row >= 0 && area.row + area.rows <= rows.length)).toBe(true)
      }
    }
  })

  test('names of sheets are what Excel takes', () => {
    const names = plan.sheets.map(({ name }) => name)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(names.every((name) => name.length > 0 && name.length <= 31 && !/[\\/?*:[\]]/.test(name))).toBe(true)
  })
})

test('sheets that are there already keep their names', () => {
  const [[, survey] = []] = surveysOfEveryKind()
  if (survey === undefined) throw new Error('no survey')
  const data = { sheet: "Owner's, 1", row: 4, column: 2 }
  const taken = ["Owner's, 1", 'summary', 'Trend']
  const plan = planReport({ survey, loyalty, language: 'en', data, includeData: false, taken })
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    'Summary 2',
    'Segments',
    'Trend 2',
    'Comments',
    'Data check',
    'Method',
  ])
  const formula = cellsOf(plan.sheets[0] as SheetPlan).find((cell) => cell.formula?.startsWith('=NPS('))?.formula
  expect(formula).toBe("=NPS('Owner''s, 1'!$D$6:$D$245)")
})

test.each([
  ['Sales / May: [1]?', [], 'Sales May 1'],
  ["'quoted'", [], 'quoted'],
  ['', [], 'Sheet'],
  ['History', [], 'History 2'],
  ['a'.repeat(40), ['A'.repeat(31)], `${'a'.repeat(29)} 2`],
])('%j with %j is called %j', (wanted, taken, name) => {
  expect(sheetName(wanted, taken)).toBe(name)
})

test('what only values can stand for is listed with its cell', () => {
  const frozen = frozenOf(reportOn(surveysOfEveryKind()[3]?.[1] as never), loyalty.functions)
  const found = frozen.map((cell) => `${cell.sheet}!${cell.address} ${cell.function}`)
  expect(found).toContain('Cohorts!A4 COHORTS')
  expect(found.filter((cell) => cell.includes('RPR')).every((cell) => cell.startsWith('Segments!'))).toBe(true)
})

test('answers in words are read by our functions alone', () => {
  const frozen = frozenOf(reportOn(surveysOfEveryKind()[4]?.[1] as never), loyalty.functions)
  const functions = frozen.map((cell) => cell.function)
  expect(functions).toEqual(expect.arrayContaining(['NPS', 'NPS.CI', 'NPS.COUNTS', 'NPS.BY', 'NPS.TREND']))
})
