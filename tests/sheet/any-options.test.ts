/** Rows that make sense, every choice of every option, and among them what makes no sense: a result or a cell error. */
import { expect, test } from 'vitest'
import type { Argument, FunctionInfo, Language, ParameterInfo, Rectangle } from '../../web/sheet/contract.ts'
import fc from '../support/any-input.ts'
import { readFormula } from '../support/formula.ts'
import { argument, cell, isError, isFine } from './any-cells.ts'
import { loyalty } from './loyalty.ts'
import { argumentsOfRows, type Row, rows } from './rows.ts'

const numbers = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0.5, 0.8, 0.95, 2, 3, 5, 6, 20, 50, 90) },
  fc.constantFrom(0, -1, 1e-300, 1e15, 1e308),
  fc.double(),
)
const counts = fc.constantFrom(12, 20, 30, 45)
const bands: Rectangle = [
  [-100, 'low'],
  [50, 'high'],
]

/** Where a range may be left out: a column of weights, the names of columns, the points of answers. */
const optionalRanges: Readonly<Record<string, (given: readonly Row[]) => Rectangle>> = {
  weights: (given) => given.map(({ weight }) => [weight]),
  criteria: () => [['price', 'staff']],
  names: () => [['price', 'staff']],
  map: () => [[100, 80, 60, 40, 20, 0]],
}

const valuesOf = ({ kind, choices, optional }: ParameterInfo): fc.Arbitrary<Argument> => {
  if (kind === 'choice') return fc.constantFrom<Argument>(...choices.map(({ value }) => value), null)
  if (kind === 'flag') return fc.constantFrom<Argument>(true, false, 1, 0, null)
  if (kind === 'date') return fc.oneof(fc.integer({ min: 44_990, max: 45_160 }), fc.constantFrom('2023-04-01', null))
  if (kind === 'scheme') return fc.constantFrom<Argument>(...loyalty.schemes.map(({ id }) => id), 'NPS', bands)
  return optional ? fc.oneof(numbers, fc.constant(null)) : fc.oneof({ weight: 3, arbitrary: counts }, numbers)
}

function argumentFor(parameter: ParameterInfo, given: readonly Row[]): fc.Arbitrary<Argument> {
  const column = parameter.kind === 'range' ? optionalRanges[parameter.name]?.(given) : undefined
  return column ? fc.constantFrom<Argument>(column, null) : valuesOf(parameter)
}

const halves = fc.constantFrom('as drawn', 'on every scale')
/** Answers of 1 to 5 lie on every scale. */
const drawn = fc
  .tuple(rows, halves)
  .map(([given, kind]) => (kind === 'as drawn' ? given : given.map((row) => ({ ...row, score: 1 + (row.score % 5) }))))

const ofRows = ({ name, parameters }: FunctionInfo, given: readonly Row[]): fc.Arbitrary<Argument[]> => {
  const data = argumentsOfRows[name]?.(given) ?? []
  return fc
    .tuple(...parameters.slice(data.length).map((parameter) => argumentFor(parameter, given)))
    .map((rest) => [...data, ...rest])
}

/** What the help calls it with, now and then with something else. */
const ofExample = ({ example, parameters }: FunctionInfo): fc.Arbitrary<Argument[]> => {
  const { arguments: known } = readFormula(example)
  const either = parameters.map((each, i) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(known[i] ?? null) }, valuesOf(each)),
  )
  return fc.tuple(...either)
}

const sensible = (info: FunctionInfo): fc.Arbitrary<Argument[]> =>
  info.name in argumentsOfRows ? drawn.chain((given) => ofRows(info, given)) : ofExample(info)

/** One argument, or one cell of one, is something else. */
const spoiled = (args: Argument[]): fc.Arbitrary<Argument[]> =>
  fc.tuple(fc.nat({ max: args.length - 1 }), fc.nat({ max: 40 }), argument, cell).map(([at, row, other, one]) => {
    const before = args[at]
    const isRange = Array.isArray(before) && Array.isArray(before[0])
    const cells = isRange && (before as Rectangle).map((each, i) => (i === row ? [one, ...each.slice(1)] : each))
    return args.map((each, i) => (i === at ? cells || other : each))
  })

test.each(loyalty.functions.map((info) => [info.name, info] as const))('%s', (name, info) => {
  let results = 0
  const given = sensible(info).chain((args) => fc.oneof(fc.constant(args), spoiled(args)))
  fc.assert(
    fc.property(given, fc.constantFrom<Language>('en', 'ru'), (args, language) => {
      const result = loyalty.call(name, args, { language })
      expect(isFine(result), JSON.stringify(result)).toBe(true)
      if (!isError(result)) results += 1
      const reading = loyalty.read(name, args, { language })
      if (reading !== null && 'value' in reading) expect(Number.isFinite(reading.value)).toBe(true)
    }),
    { numRuns: 60 },
  )
  expect(results).toBeGreaterThan(0)
})
