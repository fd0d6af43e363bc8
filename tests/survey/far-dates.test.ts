/** Which dates are far from the others, and which are only old. */
import { expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { serialOfText } from '../../web/sheet/dates.ts'
import { farDates } from '../../web/survey/index.ts'

const days = (...written: string[]): Cell[] => written.map((day) => serialOfText(day))
const usual = days('2024-01-10', '2024-02-05', '2024-02-20', '2025-03-01')

/** Microsoft documents these serials of its 1900 date system. */
test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['2008-01-01', 39_448],
])('%s is %d', (written, serial) => {
  expect(serialOfText(written)).toBe(serial)
})

test.each<[string, readonly Cell[], Partial<ReturnType<typeof farDates> & {}> | null]>([
  ['none', usual, null],
  ['in place of no date', [...usual, 1], { first: 2024, last: null, rows: 1, row: 4, date: 1 }],
  ['more often than the others', [...usual, ...new Array<Cell>(40).fill(1)], { rows: 40, first: 2024 }],
  ['of another century on both ends', [...days('1925-01-01'), ...usual, ...days('2099-12-31')], { rows: 2, row: 0 }],
  ['years that follow each other', days('1990-01-01', '2003-01-01', '2016-01-01', '2025-01-01'), null],
  ['two times of many days', [...days('1980-01-01', '1980-01-02', '1980-01-03'), ...usual], null],
  ['too few to tell', days('1900-01-01', '2024-01-01'), null],
  ['no dates', ['n/a', null, 0], null],
])('%s', (_, cells, expected) => {
  const found = farDates(cells)
  if (expected === null) expect(found).toBeNull()
  else expect(found).toMatchObject(expected)
})
