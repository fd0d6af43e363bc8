/** The golden numbers and the real data as an Excel cell shows them, on the desktop and on the web. */
import { describe, expect, test } from 'vitest'
import type { Argument } from '../../../web/sheet/contract.ts'
import { functions } from '../../../web/sheet/table.ts'
import { readColumns } from '../../support/data.ts'
import { expectGolden, type GoldenRow, golden, type RealDataRow } from '../../support/golden.ts'
import type { Shown } from '../host/excel.ts'
import { openFunctions } from '../support/addin.ts'
import { formulaFor, type Sheets } from '../support/formulas.ts'

const names = new Set(functions.map(({ name }) => name))
const files = ['nps', 'nps_interval', 'csi', 'cli', 'rpr', 'proportion']
const rows = files.flatMap((file) => golden(file)).filter((row) => names.has(row.function))

/** One cell is shown as a value, never as a rectangle of one. */
const asShown = (expected: unknown) =>
  Array.isArray(expected) && expected.length === 1 && expected[0].length === 1 ? expected[0][0] : expected

const profiles = ['desktop', 'web'] as const

describe.each(profiles)('on the %s', (profile) => {
  test(`${rows.length} golden rows`, async () => {
    const sheets: Sheets = { Start: null }
    const formulas = rows.map((row, i) => formulaFor(row.function, row.arguments as Argument[], `row_${i}`, sheets))
    const excel = await openFunctions({ profile, sheets })
    const shown = await excel.calculateAll(formulas)
    expect(shown).toHaveLength(rows.length)
    for (const [i, row] of rows.entries()) expectShown(shown[i], row, formulas[i])
  })

  test.each(golden<RealDataRow>('real_data'))('$function of $file $options', async (row) => {
    const sheets: Sheets = { Start: null }
    const formula = formulaFor(row.function, argumentsOf(row), 'data', sheets)
    const excel = await openFunctions({ profile, sheets })
    expectShown(await excel.calculate(formula), row, formula)
  })
})

function expectShown(shown: Shown | undefined, row: Pick<GoldenRow, 'expected' | 'tolerance'>, formula = ''): void {
  try {
    expectGolden(shown, { expected: asShown(row.expected), tolerance: row.tolerance })
  } catch (cause) {
    throw new Error(`${formula} shows ${JSON.stringify(shown)}, expected ${JSON.stringify(row.expected)}`, { cause })
  }
}

/** Arguments by the names of a function's parameters. */
function argumentsOf({ function: name, file, columns, options }: RealDataRow): Argument[] {
  const parameters = functions.find((each) => each.name === name)?.parameters ?? []
  const given = columns.map((each) => readColumns(file, each))
  return parameters.map((parameter, index) => given[index] ?? (options[parameter.name] as Argument) ?? null)
}
