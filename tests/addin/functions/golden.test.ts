/** The golden numbers and the real data as an Excel cell shows them, on the desktop and on the web. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Argument } from '../../../web/sheet/contract.ts'
import { functions } from '../../../web/sheet/table.ts'
import { hasData, readColumns } from '../../support/data.ts'
import {
  argumentsOf,
  comparedPart,
  expectGolden,
  type GoldenRow,
  golden,
  goldenOfFunctions,
  type RealDataRow,
} from '../../support/golden.ts'
import type { Excel, Shown } from '../host/excel.ts'
import { openFunctions } from '../support/addin.ts'
import { formulaFor, type Sheets } from '../support/formulas.ts'

const names = new Set(functions.map(({ name }) => name))
const rows = goldenOfFunctions.flatMap((file) => golden(file)).filter((row) => names.has(row.function))

/** One cell is shown as a value, never as a rectangle of one. */
const asShown = (expected: unknown) =>
  Array.isArray(expected) && expected.length === 1 && expected[0].length === 1 ? expected[0][0] : expected

const profiles = ['desktop', 'web'] as const

describe.each(profiles)('on the %s', (profile) => {
  let excel: Excel
  beforeAll(async () => {
    excel = await openFunctions({ profile })
  })
  afterAll(() => excel.close())

  /** Formulas whose ranges are in the workbook. */
  const enter = (calls: readonly (readonly [name: string, args: readonly Argument[]])[], label: string) => {
    const sheets: Sheets = {}
    const formulas = calls.map(([name, args], i) => formulaFor(name, args, `${label}_${i}`, sheets))
    for (const [name, entries] of Object.entries(sheets)) excel.book.addSheet(name).put('A1', entries)
    return formulas
  }

  test(`${rows.length} golden rows`, async () => {
    const formulas = enter(
      rows.map((row) => [row.function, row.arguments as Argument[]]),
      'golden',
    )
    const shown = await excel.calculateAll(formulas)
    expect(shown).toHaveLength(rows.length)
    for (const [i, row] of rows.entries()) expectShown(shown[i], row, formulas[i])
    excel.check()
  })

  test.runIf(hasData).each(golden<RealDataRow>('real_data'))('$function of $file $options', async (row) => {
    const [formula = ''] = enter([[row.function, argumentsOf(row, functions)]], `data_${excel.book.sheets.length}`)
    expectShown(await excel.calculate(formula), row, formula)
    excel.check()
  })

  test.runIf(hasData)('an airport survey whose code for a blank is 11: the first such cell and how many', async () => {
    const scores = readColumns(['sfo_2017_slim.csv'], ['NETPRO'])
    const first = scores.findIndex(([score]) => score === 11) + 1
    const [formula = ''] = enter([['NPS', [scores]]], 'airport')
    const message = expect.stringMatching(new RegExp(`!A${first} \\(scores\\): 11 is outside .*\\(84 such cells\\)`))
    expect(await excel.calculate(formula)).toEqual({ error: '#VALUE!', message })
    excel.check()
  })
})

type Expected = Pick<GoldenRow, 'expected' | 'tolerance' | 'below_header'>

function expectShown(shown: Shown | undefined, row: Expected, formula = ''): void {
  try {
    const expected = row.below_header ? row.expected : asShown(row.expected)
    expectGolden(comparedPart(shown, row), { expected, tolerance: row.tolerance })
  } catch (cause) {
    throw new Error(`${formula} shows ${JSON.stringify(shown)}, expected ${JSON.stringify(row.expected)}`, { cause })
  }
}
