/** What the form for a query takes from the sheet, and from a person who names a table. */
import { expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { tableParts } from '../../web/sql/table-name.ts'
import type { Sheet } from '../../web/ui/sheet.ts'
import { beginsWithHeading, headingsOf } from '../../web/ui/sql/headings.ts'

const sheetWith = (cells: Readonly<Record<string, Cell>>): Sheet => ({
  selection: async () => null,
  readRanges: async (references) =>
    references.map((address) => ({ address, cells: [[cells[address.replace(/^.*!/, '')] ?? null]] })),
})

const survey = sheetWith({ B1: ' Score ', C1: 'Again', D1: 'Others', B2: 9, C2: 1, D2: 2, A2: 'first', E7: '9', E6: 4 })

test.each([
  ['Survey!B2:B9', 1, ['Score']],
  ['Survey!B1:B9', 1, ['Score']],
  ['Survey!B:B', 1, ['Score']],
  ["'My, sheet'!B2:D9", 3, ['Score', 'Again', 'Others']],
  ['Survey!B2:B9, D2:D9', 2, ['Score', 'Others']],
  ['Survey!B2:D9', 1, ['Score']],
  ['Survey!E7:E9', 1, ['']],
  ['Survey!F1:F9', 1, ['']],
  ['', 1, []],
])('the headings of %s', async (address, most, expected) => {
  expect(await headingsOf(survey, address, most)).toEqual(expected)
})

const orders = sheetWith({ A1: 'Client', A2: 'c17', B1: 'Paid on', B2: '2024-01-31', C2: 'c1', D2: 'Day' })

test.each([
  ['S!A2:A9', 'words', false, 'Client'],
  ['S!A1:A9', 'words', true, 'Client'],
  ['S!C2:C9', 'words', false, ''],
  ['S!B2:B9', 'dates', false, 'Paid on'],
  ['S!D2:D9', 'dates', false, 'Day'],
] as const)('the heading of %s, a column of %s', async (address, below, isInside, expected) => {
  expect(await headingsOf(orders, address, 1, below, isInside)).toEqual([expected])
  expect(await beginsWithHeading(orders, 'S!D2:D9', 'dates')).toBe(true)
  expect(await beginsWithHeading(orders, 'S!B2:B9', 'dates')).toBe(false)
})

test('a sheet that cannot be read gives no headings', async () => {
  const broken: Sheet = { selection: async () => null, readRanges: () => Promise.reject(new Error('gone')) }
  expect(await headingsOf(broken, 'S!B2:B9', 1)).toEqual([''])
})

test.each([
  ['answers', ['answers']],
  [' sales . answers ', ['sales', 'answers']],
  ['"a.b"."c ""d"""', ['a.b', 'c "d"']],
  ['a;DROP TABLE x', ['a;DROP TABLE x']],
  ['', []],
  ['..', []],
])('the table %j', (written, expected) => {
  expect(tableParts(written)).toEqual(expected)
})
