/** The golden numbers through the functions a cell calls, in the built module. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { hasData, readColumns } from '../support/data.ts'
import { countGolden, expectGolden } from '../support/golden.ts'
import { beyondCells, type GoldenCall, goldenCalls, realCalls } from '../support/golden-calls.ts'
import { loyalty as source } from './loyalty.ts'

const module: typeof import('../../web/sheet/module.ts') = await import(
  pathToFileURL(resolve('dist/sheet/loyalty.mjs')).href
)
const loyalty = await module.load()

test.each(goldenCalls(source.functions))('$row.id: $function', expectCall)

describe.runIf(hasData)('real data', () => {
  test.each(realCalls(source.functions))('$row.id: $function', expectCall)

  test('an airport survey whose code for a blank is 11', () => {
    const scores = readColumns(['sfo_2017_slim.csv'], ['NETPRO'])
    const first = scores.findIndex(([score]) => score === 11) + 1
    const blanks = scores.filter(([score]) => score === 11).length
    const result = loyalty.call('NPS', [scores])
    expect(result).toMatchObject({ error: '#VALUE!' })
    expect(result).toHaveProperty('message', expect.stringContaining(`Row ${first} of “scores”: 11 is outside`))
    expect(result).toHaveProperty('message', expect.stringContaining(`${blanks.toLocaleString('en')} such cells`))
  })
})

function expectCall({ row, function: name, arguments: args, part }: GoldenCall): void {
  expectGolden(part(loyalty.call(name, args)), row)
}

afterAll(() => countGolden(beyondCells))
