/** Every option of every function has golden numbers of its own, and so has every choice. */
import { describe, expect, test } from 'vitest'
import type { FunctionInfo, ParameterInfo } from '../../web/sheet/contract.ts'
import { goldenCalls, realCalls } from '../support/golden-calls.ts'
import { loyalty } from './loyalty.ts'

const calls = [...goldenCalls(loyalty.functions), ...realCalls(loyalty.functions)]

/** They show words, or how many cells are of a kind: no number to compute. */
const wordsOnly = ['BAND', 'BAND.TABLE', 'ADVICE', 'BENCHMARK', 'AUDIT']
/** Names and languages change words, never numbers. */
const isOfWords = ({ name }: ParameterInfo) => ['language', 'criteria', 'names'].includes(name)

const options = loyalty.functions
  .filter(({ name }) => !wordsOnly.includes(name))
  .flatMap((info) =>
    info.parameters.flatMap((parameter, place) =>
      parameter.optional && !isOfWords(parameter)
        ? [{ info, parameter, place, name: `${info.name} ${parameter.name}` }]
        : [],
    ),
  )

const given = ({ name }: FunctionInfo, place: number) =>
  calls
    .filter((call) => call.function === name)
    .map((call) => call.arguments[place])
    .filter((value) => value !== null && value !== undefined)

describe('golden numbers', () => {
  test.each(options)('$name', ({ info, parameter, place }) => {
    const values = given(info, place)
    expect(values).not.toEqual([])
    // The first choice is the default.
    const others = parameter.choices.slice(1).map(({ value }) => value)
    expect(others.filter((value) => !values.includes(value))).toEqual([])
  })
})
