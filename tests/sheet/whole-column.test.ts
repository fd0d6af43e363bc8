/** A whole column of Excel, blank below a few answers. */
import { expect, test } from 'vitest'
import type { Argument, Cell } from '../../web/sheet/contract.ts'
import { call } from './loyalty.ts'

const rowsOfExcel = 1_048_576
/** Milliseconds of this processor. */
const kMostWork = 1_500
const blank: Cell[] = [null]
const wholeColumn = [['Score'], [10], [9], [3], ...new Array<Cell[]>(rowsOfExcel - 4).fill(blank)]

const calls: [name: string, args: Argument[], expected: unknown][] = [
  ['NPS', [wholeColumn], 100 / 3],
  ['NPS.BY', [wholeColumn, wholeColumn], expect.arrayContaining([expect.arrayContaining([10, 1, 100])])],
  ['AUDIT', [wholeColumn], expect.arrayContaining([['Blank cells', rowsOfExcel - 4, 'row 5']])],
]

test.each(calls)('%s answers at once', (name, args, expected) => {
  const begun = process.cpuUsage()
  const result = call(name, ...args)
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(kMostWork)
  expect(result).toEqual(expected)
})
