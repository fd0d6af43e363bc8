/** Every parameter of every function, given what it cannot take: the argument, its place and what to do are named. */
import { describe, expect, test } from 'vitest'
import type {
  Argument,
  Cell,
  CellError,
  FunctionInfo,
  Language,
  ParameterInfo,
  Rectangle,
} from '../../web/sheet/contract.ts'
import { readFormula } from '../support/formula.ts'
import { broken, column, errorOf, loyalty } from './loyalty.ts'

const { functions } = loyalty
const languages: readonly Language[] = ['en', 'ru']

/** Arguments that the function takes: those of its example. */
function goodArguments({ example, parameters }: FunctionInfo): Argument[] {
  const given = readFormula(example).arguments
  return parameters.map((_, place) => given[place] ?? null)
}

/** A range that the example leaves out: three weights or six points, a weight or a name for each row. */
function optionalRange({ name, parameters }: FunctionInfo, place: number, good: readonly Argument[]): Argument {
  if (name === 'ACSI') return [[1, 1, 1]]
  if (parameters[place]?.name === 'map') return [[100, 80, 60, 40, 20, 0]]
  return rectangleOf(good[0] ?? null).map((row) => row.map(() => 1))
}

const withArgument = (args: readonly Argument[], place: number, value: Argument) =>
  args.map((given, i) => (i === place ? value : given))

/** Words for a parameter that is no range. */
const kWord = 'no such thing'

const parametersOf = (isWanted: (parameter: ParameterInfo) => boolean) =>
  functions.flatMap((info) =>
    info.parameters.flatMap((parameter, place) =>
      isWanted(parameter) ? [{ info, parameter, place, name: `${info.name} ${parameter.name}` }] : [],
    ),
  )

const rectangleOf = (argument: Argument): Rectangle => (Array.isArray(argument) ? argument : [[argument as Cell]])
const shapeOf = (argument: Argument) => `${rectangleOf(argument).length} × ${rectangleOf(argument)[0]?.length ?? 0}`

test('the examples are right as they stand', () => {
  for (const info of functions) expect(loyalty.call(info.name, goodArguments(info))).not.toHaveProperty('error')
})

describe('a word where none is meant', () => {
  test.each(parametersOf(({ kind }) => kind !== 'range'))('$name', ({ info, parameter, place }) => {
    for (const language of languages) {
      const { error, message } = errorOf(info.name, withArgument(goodArguments(info), place, kWord), language)
      expect(error).toBe('#VALUE!')
      expect(message).toContain(kWord)
      expect(message.toLowerCase()).toContain(parameter.title(language).toLowerCase())
      for (const { value } of parameter.choices) expect(message).toContain(value)
    }
  })
})

describe('an error in a cell', () => {
  // AUDIT counts errors.
  test.each(parametersOf(({ name }) => name !== 'range'))('$name', ({ info, parameter, place }) => {
    const good = goodArguments(info)
    const cells = rectangleOf(good[place] ?? optionalRange(info, place, good)).map((row) => [...row])
    const last = cells.at(-1) ?? []
    last[0] = broken
    const value: Argument = parameter.kind === 'range' ? cells : broken
    for (const language of languages) {
      const { error, message } = errorOf(info.name, withArgument(good, place, value), language)
      expect(error).toBe('#REF!')
      expect(message).toContain('#REF!')
      expect(message).toContain(parameter.title(language))
      if (parameter.kind === 'range' && cells.length > 1) expect(message).toMatch(new RegExp(`\\b${cells.length}\\b`))
    }
  })
})

describe('a required argument left out', () => {
  test.each(parametersOf(({ optional }) => !optional))('$name', ({ info, parameter, place }) => {
    for (const language of languages) {
      const { error, message } = errorOf(info.name, goodArguments(info).slice(0, place), language)
      expect(error).toBe('#VALUE!')
      expect(message).toContain(info.name)
      expect(message).toContain(parameter.title(language))
    }
  })
})

/** Ranges that need not be of one shape, and why. */
const unpaired: Readonly<Record<string, string>> = {
  'NPS.TEST a b': 'two samples',
  'CSI.TABLE importance criteria': 'names are counted',
  'CSI.TABLE satisfaction criteria': 'names are counted',
  'DRIVERS outcome names': 'names are counted',
  'DRIVERS attributes names': 'names are counted',
  'CLI answers map': 'six numbers',
  'CLI.RESPONDENTS answers map': 'six numbers',
  'CLI.CI answers map': 'six numbers',
  'NPS.MIX scoresBefore scoresAfter': 'two surveys',
  'NPS.MIX scoresBefore groupsAfter': 'two surveys',
  'NPS.MIX groupsBefore scoresAfter': 'two surveys',
  'NPS.MIX groupsBefore groupsAfter': 'two surveys',
}

describe('shapes that differ', () => {
  const pairs = functions.flatMap((info) => {
    const ranges = info.parameters.flatMap(({ kind }, place) => (kind === 'range' ? [place] : []))
    return ranges.flatMap((first) =>
      ranges
        .filter((second) => second > first)
        .map((second) => ({
          info,
          first,
          second,
          name: [info.name, info.parameters[first]?.name, info.parameters[second]?.name].join(' '),
        })),
    )
  })

  test.each(pairs.filter(({ name }) => !(name in unpaired)))('$name', ({ info, first, second }) => {
    // Names are as many as criteria: they go with the shape.
    const good = goodArguments(info).map((given, place) =>
      place > second && info.parameters[place]?.optional ? null : given,
    )
    const shorter = rectangleOf(good[first] ?? null)
    const longer = [...rectangleOf(good[second] ?? good[first] ?? null), ...shorter.slice(-1)]
    for (const language of languages) {
      const { error, message } = errorOf(info.name, withArgument(good, second, longer), language)
      expect(error).toBe('#VALUE!')
      expect(message).toContain(shapeOf(shorter))
      expect(message).toContain(shapeOf(longer))
    }
  })

  test('only independent ranges may differ', () => {
    expect(pairs.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(unpaired)))
  })
})

/** What these show of blank cells is how many there are, or a blank for each. */
const shownOfBlanks = ['NPS.COUNTS', 'NPS.CATEGORY', 'AUDIT']

describe('nothing but blank cells', () => {
  const isRange = ({ kind, optional }: ParameterInfo) => kind === 'range' && !optional
  test.each(functions.filter(({ name, parameters }) => parameters.some(isRange) && !shownOfBlanks.includes(name)))(
    '$name',
    (info) => {
      const args = goodArguments(info).map((given, place) =>
        isRange(info.parameters[place] as ParameterInfo) ? rectangleOf(given).map((row) => row.map(() => null)) : given,
      )
      for (const language of languages)
        expect(errorOf(info.name, args, language)).toMatchObject({ error: '#N/A', message: /./ })
    },
  )
})

/** Statistics that need more than one row: how many, and fewer. */
const tooFew: readonly [name: string, needed: number, args: Argument[]][] = [
  ['CSI.CI', 2, [[[7, 5]], [[8, 4]]]],
  ['CLI.CI', 2, [[[1, 2, 3]]]],
  ['NPS.SLOPE', 2, [column(10, 3), column(45_000, 45_001)]],
  [
    'DRIVERS',
    4,
    [
      column(10, 3, 5),
      [
        [1, 2],
        [3, 4],
        [5, 7],
      ],
    ],
  ],
  ['THEMES', 5, [column('price', 'price', 'price', 'price'), column(1, 2, 3, 4)]],
]

describe('too few rows for a statistic', () => {
  test.each(tooFew)('%s needs %i', (name, needed, args) => {
    for (const language of languages) {
      const { error, message }: CellError = errorOf(name, args, language)
      expect(error).toBe('#N/A')
      expect(message).toMatch(new RegExp(`\\b${needed}\\b`))
    }
  })
})
