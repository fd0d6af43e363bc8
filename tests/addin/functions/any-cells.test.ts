/**
 * Any cells at all: a cell of Excel shows what the table answers for the same cells, blank ones being nothing, although desktop
 * Excel hands them over as 0. Nothing throws, and the next call works.
 */
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Argument, Cell, ParameterInfo } from '../../../web/sheet/contract.ts'
import { loyalty } from '../../sheet/loyalty.ts'
import fc from '../../support/any-input.ts'
import { openFunctions } from '../support/addin.ts'
import { formulaFor, type Sheets } from '../support/formulas.ts'
import { shown } from '../support/shown.ts'

const blankOrZero = fc.constantFrom<Cell>(null, 0)
const cell = fc.oneof(
  { weight: 4, arbitrary: blankOrZero },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }) },
  fc.constantFrom<Cell>('', ' ', '9', '9,0', 'a', 'б', true, false, 5.5, -1, 45000, 1e300),
  { weight: 1, arbitrary: fc.constantFrom<Cell>({ error: '#N/A', message: '' }, { error: '#REF!', message: '' }) },
)
const rectangleOf = (cells: fc.Arbitrary<Cell>, rows: number, columns: number) =>
  fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })

/** Clean answers with blanks and zeros as often as anything goes. */
const rectangles = (rows: number, columns: number) =>
  fc.oneof(
    rectangleOf(fc.oneof(blankOrZero, fc.integer({ min: 0, max: 10 })), rows, columns),
    rectangleOf(cell, rows, columns),
  )

const numbers = fc.constantFrom<Argument>(0, 1, 0.9, 40)

function argumentFor(parameter: ParameterInfo, rows: number, columns: number): fc.Arbitrary<Argument> {
  const { kind, choices, optional } = parameter
  if (kind === 'range') return rectangles(rows, columns)
  if (kind === 'scheme') return fc.oneof(fc.constantFrom<Argument>('NPS', 'CSI'), rectangles(rows, 2))
  const words = choices.map(({ value }) => value)
  const inCell = fc.constantFrom<Argument>([[null]], [[0]], [[0.5]])
  const some = words.length > 0 ? fc.constantFrom<Argument>(...words, [[null]]) : fc.oneof(numbers, inCell)
  return optional ? fc.oneof({ weight: 3, arbitrary: some }, fc.constant<Argument>(null)) : some
}

const size = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }))
const anyCall = fc
  .tuple(fc.constantFrom(...loyalty.functions), size)
  .chain(([{ name, parameters }, [rows, columns]]) =>
    fc
      .tuple(...parameters.map((parameter) => argumentFor(parameter, rows, columns)))
      .map((args) => ({ name, args: args as Argument[] })),
  )

describe.each(['desktop', 'web'] as const)('on the %s', (profile) => {
  test('a thousand calls of any function with any cells', async () => {
    const calls = fc.sample(anyCall, { numRuns: 1000, seed: 20260101 })
    const sheets: Sheets = { Start: null }
    const formulas = calls.map(({ name, args }, i) => formulaFor(name, args, `call_${i}`, sheets))
    const excel = await openFunctions({ profile, sheets })
    const cells = await excel.calculateAll(formulas)
    const different = calls.flatMap(({ name, args }, i) => {
      const origins = args.map((argument, j) => (Array.isArray(argument) ? `call_${i}_${j}!A1` : null))
      const expected = shown(loyalty.call(name, args, { origins }))
      return isDeepStrictEqual(cells[i], expected) ? [] : [{ formula: formulas[i], args, cell: cells[i], expected }]
    })
    expect(different.slice(0, 3)).toEqual([])
    expect(await excel.calculate('=NPS({10;9;3})')).toBeCloseTo(100 / 3, 9)
  })
})
