/** What large data are computed with, beside the page: needs no browser. */
import * as formulajs from '@formulajs/formulajs'
import { describe, expect, test } from 'vitest'
import type { Called, DataRange } from '../../web/calculator/data/contract.ts'
import { frozenPlan, isLive } from '../../web/calculator/data/live.ts'
import { isPlainCall, plainCall } from '../../web/calculator/data/plain-functions.ts'
import { Stored } from '../../web/calculator/data/stored.ts'
import { LargeResults } from '../../web/calculator/grid/large-results.ts'
import { Progress } from '../../web/calculator/grid/progress.ts'
import { virtual } from '../../web/calculator/grid/virtual.ts'
import type { Cell, Rectangle } from '../../web/sheet/contract.ts'

const answers: Rectangle = [[10], [9.5], ['9'], [null], ['late'], [0], [-2], [7], [true]]
const amounts: Rectangle = [[1], [2], [3], [4], [5], [6], [7], [8], [9]]

describe('plain functions', () => {
  test.each([
    ['COUNT', [answers], formulajs.COUNT(answers)],
    ['COUNTBLANK', [answers], formulajs.COUNTBLANK(answers)],
    ['AVERAGE', [amounts], formulajs.AVERAGE(amounts)],
    ['COUNTIFS', [answers, '>=7', answers, '<=10'], formulajs.COUNTIF([10, 9.5, 0, -2, 7], '>=7')],
    ['COUNTIFS', [answers, '<0'], 1],
    ['COUNTIFS', [amounts, '>3', answers, '<=7'], 3],
    ['COUNTIFS', [answers, 'LATE'], 1],
    ['AVERAGEIFS', [amounts, answers, '>=7'], formulajs.AVERAGE([1, 2, 8])],
    ['AVERAGEIFS', [amounts, answers, '>=7', answers, '<10'], formulajs.AVERAGE([2, 8])],
    ['AVERAGEIFS', [amounts, answers, '>99'], { error: '#DIV/0!', message: '' }],
    ['COUNTIF', [answers, 9], 1],
    ['COUNTIF', [answers, '=9.5'], 1],
    ['COUNTIF', [answers, '<>7'], 8],
    ['COUNTIF', [answers, 'l?t*'], 1],
    ['COUNTIF', [[['50 %'], ['100*'], ['1000']], '100~*'], 1],
    ['COUNTIF', [[['segment 3'], ['Segment 3'], ['segment 31']], 'segment 3'], 2],
    ['SUMIF', [amounts, '>3'], 39],
    ['SUMIF', [answers, '>=9', amounts], 3],
    ['AVERAGEIF', [answers, '>=9', amounts], 1.5],
    ['SUMIFS', [amounts, answers, '>=7', amounts, '<8'], 3],
    ['MINIFS', [amounts, answers, '<7'], 6],
    ['MAXIFS', [amounts, answers, '<7'], 7],
    [
      'SUMPRODUCT',
      [amounts, answers],
      formulajs.SUMPRODUCT(amounts, [[10], [9.5], [0], [0], [0], [0], [-2], [7], [0]]),
    ],
    ['PERCENTILE', [amounts, 0.3], formulajs.PERCENTILE.INC(amounts, 0.3)],
    ['QUARTILE.INC', [answers, 1], formulajs.QUARTILE.INC([10, 9.5, 0, -2, 7], 1)],
    ['QUARTILE', [amounts, 4], 9],
    ['COUNTIFS', [amounts, '>3', [[1]], '<=7'], { error: '#VALUE!', message: '' }],
    ['AVERAGE', [[[1], [{ error: '#N/A', message: 'gone' }]]], { error: '#N/A', message: 'gone' }],
    ['SUM', [answers], formulajs.SUM(10, 9.5, 0, -2, 7)],
    ['MIN', [answers], -2],
    ['MAX', [answers], 10],
    ['MEDIAN', [answers], formulajs.MEDIAN([10, 9.5, 0, -2, 7])],
    ['MEDIAN', [[['late'], [null]]], { error: '#NUM!', message: '' }],
    ['STDEV.S', [answers], formulajs.STDEV.S([10, 9.5, 0, -2, 7])],
    ['VAR.P', [answers], formulajs.VAR.P([10, 9.5, 0, -2, 7])],
    ['STDEV', [[[1]]], { error: '#DIV/0!', message: '' }],
    ['COUNTIF', [answers, '<0'], 1],
    ['MAX', [[[1], [{ error: '#N/A', message: 'gone' }]]], { error: '#N/A', message: 'gone' }],
    ['NPS', [answers], undefined],
  ] as const)('%s of %j', (name, args, expected) => {
    expect(plainCall(name, args as never)).toEqual(expected)
  })

  const range = { isRange: true, value: undefined }
  const typed = (value: Cell) => ({ isRange: false, value })
  test.each([
    ['COUNT', [range], true],
    ['SKEW', [range], false],
    ['COUNT', [range, range], false],
    ['COUNTIFS', [range, typed('>=9')], true],
    ['COUNTIFS', [range, typed('yes')], true],
    ['COUNTIFS', [range, typed('y*')], true],
    ['COUNTIFS', [range, typed('5')], true],
    ['COUNTIF', [range, typed(5)], true],
    ['COUNTIF', [range, typed('segment 3')], true],
    ['COUNTIF', [range, typed('1 May')], false],
    ['COUNTIF', [range, typed('>=2024-05-01')], false],
    ['SUMIF', [range, typed(5), range], true],
    ['SUMIF', [range, typed(5), typed(5)], false],
    ['SUMPRODUCT', [range, range], true],
    ['SUMPRODUCT', [range, typed(2)], false],
    ['PERCENTILE', [range, typed(0.9)], true],
    ['PERCENTILE', [range, typed('x')], false],
    ['COUNTIFS', [range], false],
    ['AVERAGEIFS', [range, range, typed('<=6')], true],
    ['AVERAGEIFS', [range, typed('<=6')], false],
  ] as const)('%s with %j is computed there: %s', (name, args, expected) => {
    expect(isPlainCall(name, args)).toBe(expected)
  })
})

const table = {
  name: 'Answers',
  rows: 3,
  columns: [
    { title: 'Score', cells: [10, 9, null], holds: 'numbers' as const },
    { title: 'Why', cells: ['good', null, 'late'], holds: 'text' as const },
  ],
}

test.each([
  ["=NPS('Data'!$B$2:$B$9)", true],
  ["=ROWS('Data'!$B$2:$B$9)-COUNTBLANK('Data'!$B$2:$B$9)", true],
  ['=COUNTIFS(\'Data\'!$B$2:$B$9,">="&$A5)', true],
  ['=SUM(B2:B9)+ISNUMBER(A1)', true],
  ["=SUMPRODUCT(ISNUMBER('Data'!$B$2:$B$9)*EXACT('Data'!$A$2:$A$9,$A5))", false],
  ["=NPS('Data'!$B$2:$B$9)+MEDIAN('Data'!$B$2:$B$9)", false],
  ["=IF('Data'!$B$2>3,1,2)", false],
])('%s stays a formula: %s', (formula, expected) => {
  expect(isLive(formula, "'Data'!", new Set(['NPS']))).toBe(expected)
})

test('what does not stay a formula keeps its value and look', () => {
  const frame = { widths: [], frozenRows: 0, tables: [], colours: [], charts: [], validations: [], landscape: true }
  const live = { formula: "=NPS('Data'!B2:B9)", value: 25, style: 'score' as const }
  const heavy = { formula: "=MEDIAN('Data'!B2:B9)", value: 8, style: 'number' as const }
  const plan = {
    language: 'en' as const,
    sheets: [{ ...frame, name: 'S', purpose: 'report' as const, rows: [[live, heavy]] }],
  }
  const found = frozenPlan(plan, "'Data'!", new Set(['NPS']))
  expect(found.hasFrozen).toBe(true)
  expect(found.plan.sheets[0]?.rows).toEqual([[live, { value: 8, style: 'number' }]])
})

test('stored cells: headings, what lies beyond the data, and every change', () => {
  const stored = new Stored(structuredClone(table))
  const all: DataRange = { startRow: 0, endRow: 4, startColumn: 0, endColumn: 2 }
  expect(stored.rectangle(all)).toEqual([
    ['Score', 'Why', null],
    [10, 'good', null],
    [9, null, null],
    [null, 'late', null],
    [null, null, null],
  ])
  stored.set(2, 0, 3)
  stored.set(4, 2, 'new')
  stored.set(0, 1, 'Reason')
  expect(stored.rectangle(all)[2]?.[0]).toBe(3)
  expect(stored.rectangle(all)[4]?.[2]).toBe('new')
  expect(stored.rectangle({ ...all, endRow: 0 })).toEqual([['Score', 'Reason', null]])
})

test('a formula shows dots, then its answer, after a change the old one until the new has come, and why none came', async () => {
  const waiting: ((called: Called) => void)[] = []
  const told: (readonly [formulas: number, why: string | null])[] = []
  const calls = {
    call: () => new Promise<Called>((resolve) => waiting.push(resolve)),
    read: async () => null,
    set: () => undefined,
    file: async () => null,
    cancel: () => undefined,
    close: () => undefined,
    rangesOf: async () => [],
  }
  const results = new LargeResults({
    calls,
    progress: new Progress(),
    sentence: (why) => ({ error: '#N/A', message: why }),
    answered: (places, why) => told.push([places.length, why]),
  })
  const args = [{ range: { startRow: 1, endRow: 3, startColumn: 0, endColumn: 0 } }]
  const ask = (row: number) => results.ask({ sheetId: 's', row, column: 0 }, 'NPS', args, {})
  const answer = async (result: Called) => {
    waiting.shift()?.(result)
    await new Promise((resolve) => setTimeout(resolve))
  }
  expect([ask(1), ask(2)]).toEqual(['…', '…'])
  expect(waiting.length).toBe(1)
  await answer({ result: 50 })
  expect(told).toEqual([[2, null]])
  expect(ask(1)).toBe(50)
  results.changed(9, 0)
  expect([ask(1), waiting.length]).toEqual([50, 0])
  results.changed(2, 0)
  expect([ask(1), waiting.length]).toEqual([50, 1])
  await answer({ result: -50 })
  expect(ask(1)).toBe(-50)
  results.changed(2, 0)
  ask(1)
  await answer({ why: 'cancelled' })
  expect(told.at(-1)).toEqual([1, 'cancelled'])
  results.settled()
  expect(ask(1)).toEqual({ error: '#N/A', message: 'cancelled' })
  expect(waiting.length).toBe(0)
  results.settled()
  expect(ask(1)).toBe('…')
  expect(waiting.length).toBe(1)
})

test('a virtual object is walked through only where it says so', () => {
  const set: (readonly [number, string | undefined])[] = []
  const cells = virtual<string>({
    get: (place) => (place < 1_000_000 ? `cell ${place}` : undefined),
    set: (place, value) => set.push([place, value]),
    places: () => [0, 7],
  })
  expect(Object.keys(cells)).toEqual(['0', '7'])
  expect(cells[999_999]).toBe('cell 999999')
  expect(cells[1_000_000]).toBeUndefined()
  cells[3] = 'mine'
  delete cells[4]
  expect(set).toEqual([
    [3, 'mine'],
    [4, undefined],
  ])
})
