/** Any rectangle of any cells, and what every result of a function has to be. */
import type { Argument, Cell, CellError, Result } from '../../web/sheet/contract.ts'
import fc from '../support/any-input.ts'

const cellError = fc.constantFrom<CellError>({ error: '#DIV/0!', message: '' }, { error: '#N/A', message: 'none' })

const words = [
  '9',
  ' 9 ',
  '9,0',
  '10 - likely',
  '2024-01-05',
  '05.01.2024',
  'NPS',
  'en',
  'ru',
  'wald',
  '1-5',
  '__proto__',
]

export const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }) },
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.string(),
  fc.constantFrom(...words),
  { weight: 1, arbitrary: cellError },
)

export const rectangle = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

const ragged = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 })

export const argument: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 5, arbitrary: rectangle },
  { weight: 3, arbitrary: cell },
  ragged,
  fc.constant(undefined),
)

const isCell = (value: unknown) =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0))

const isTable = (value: readonly (readonly unknown[])[]) =>
  value.length > 0 && value.every((row) => row.length === value[0]?.length && row.length > 0 && row.every(isCell))

export const isError = (value: Result): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value

/** Finite numbers, or an error with a sentence. */
export const isFine = (value: Result): boolean => {
  if (Array.isArray(value)) return isTable(value)
  return isError(value) ? value.error.startsWith('#') && value.message !== '' : isCell(value)
}
