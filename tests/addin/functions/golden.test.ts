/** The golden numbers and the real data as an Excel cell shows them, on the desktop and on the web. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { functions } from '../../../web/sheet/table.ts'
import { hasData, readColumns } from '../../support/data.ts'
import { countGolden, expectGolden } from '../../support/golden.ts'
import { beyondCells, type GoldenCall, goldenCalls, realCalls } from '../../support/golden-calls.ts'
import type { Excel, Shown } from '../host/excel.ts'
import { openFunctions } from '../support/addin.ts'
import { formulaFor, type Sheets } from '../support/formulas.ts'

const calls = goldenCalls(functions)

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
  const enter = (calls: readonly Pick<GoldenCall, 'function' | 'arguments'>[], label: string) => {
    const sheets: Sheets = {}
    const formulas = calls.map((call, i) => formulaFor(call.function, call.arguments, `${label}_${i}`, sheets))
    for (const [name, entries] of Object.entries(sheets)) excel.book.addSheet(name).put('A1', entries)
    return formulas
  }

  test(`${calls.length} golden rows`, async () => {
    const formulas = enter(calls, 'golden')
    const shown = await excel.calculateAll(formulas)
    expect(shown).toHaveLength(calls.length)
    for (const [i, call] of calls.entries()) expectShown(shown[i], call, formulas[i])
    excel.check()
  })

  test.runIf(hasData).each(realCalls(functions))('$row.id: $function', async (call) => {
    const [formula = ''] = enter([call], `data_${excel.book.sheets.length}`)
    expectShown(await excel.calculate(formula), call, formula)
    excel.check()
  })

  test.runIf(hasData)('an airport survey whose code for a blank is 11: the first such cell and how many', async () => {
    const scores = readColumns(['sfo_2017_slim.csv'], ['NETPRO'])
    const first = scores.findIndex(([score]) => score === 11) + 1
    const [formula = ''] = enter([{ function: 'NPS', arguments: [scores] }], 'airport')
    const message = expect.stringMatching(new RegExp(`!A${first} \\(scores\\): 11 is outside .*\\(84 such cells\\)`))
    expect(await excel.calculate(formula)).toEqual({ error: '#VALUE!', message })
    excel.check()
  })
})

function expectShown(shown: Shown | undefined, { row, part }: GoldenCall, formula = ''): void {
  try {
    const found = part(shown)
    expectGolden(found, { ...row, expected: found === shown ? asShown(row.expected) : row.expected })
  } catch (cause) {
    throw new Error(`${formula} shows ${JSON.stringify(shown)}, expected ${JSON.stringify(row.expected)}`, { cause })
  }
}

afterAll(() => countGolden(beyondCells))
