/** Workbooks made with a released version give the same numbers for ever. */
import { existsSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { version } from '../../../package.json'
import type { Argument } from '../../../web/sheet/contract.ts'
import { expectGolden } from '../../support/golden.ts'
import { goldenCalls } from '../../support/golden-calls.ts'
import { readReleased, releasedFiles } from '../../support/released-workbook.ts'
import { loyalty } from '../loyalty.ts'
import { makeWorkbook } from './make-workbook.ts'

const ofThisVersion = `workbook-${version}.xlsx`
/** A golden row by what it asks, however many rows are added before it. */
const keyOf = (name: string, given: readonly Argument[]) =>
  JSON.stringify([name, given.slice(0, given.findLastIndex((each) => each !== null && each !== undefined) + 1)])
const golden = new Map(goldenCalls(loyalty.functions).map((call) => [keyOf(call.function, call.arguments), call]))

/** A blank cell and an empty text are the same in a file. */
const shown = (value: unknown) => (value === '' ? null : typeof value === 'number' ? expect.closeTo(value, 9) : value)

test('a workbook of this version is kept: KEEP_WORKBOOK=1 npx vitest run --project sheet tests/sheet/released', async () => {
  const file = `tests/sheet/released/${ofThisVersion}`
  if (process.env.KEEP_WORKBOOK) writeFileSync(file, await makeWorkbook(loyalty))
  expect(existsSync(file)).toBe(true)
})

describe.each(releasedFiles)('%s', async (file) => {
  const calls = (await readReleased(file)).flatMap((sheet) => sheet.calls)

  test('holds every function of its time', () => {
    const held = new Set(calls.map((call) => call.function))
    if (file === ofThisVersion)
      expect(loyalty.functions.map(({ name }) => name).filter((name) => !held.has(name))).toEqual([])
    expect(calls.length).toBeGreaterThan(100)
  })

  test.each(calls)('$place: $function', (call) => {
    const result = loyalty.call(call.function, call.arguments)
    const now = Array.isArray(result) ? result : [[result]]
    expect(now).toHaveLength(call.shown.length)
    expect(now.map((row) => row.map((cell) => (cell === '' ? null : cell)))).toEqual(
      call.shown.map((row) => row.map(shown)),
    )
    const row = golden.get(keyOf(call.function, call.arguments))
    const kept = call.shown.map((cells) => cells.map((cell) => cell ?? ''))
    if (row) expectGolden(row.part(Array.isArray(result) ? kept : kept[0]?.[0]), row.row)
  })

  test('what is kept was checked against golden numbers', () => {
    const checked = calls.filter((call) => golden.has(keyOf(call.function, call.arguments)))
    expect(checked.length).toBeGreaterThan(0.9 * calls.length)
  })
})
