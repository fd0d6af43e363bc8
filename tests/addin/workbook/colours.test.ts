/** Cells coloured by the band of their value. */
import { expect, test } from 'vitest'
import { reportOf } from '../../../addin/workbook/reports.ts'
import type { Scheme } from '../../../web/sheet/contract.ts'
import { fillOf } from '../../../web/workbook/band-tones.ts'
import { loyalty } from '../../sheet/loyalty.ts'
import type { Excel } from '../host/excel.ts'
import { act, countRequests, openWorkbook } from './support/page.ts'

const nps = loyalty.readValue('NPS', 0).scheme
const csi = loyalty.readValue('CSI', 0).scheme

const scores = [['NPS'], [-20], [0.5], [1], [30], [30.5], [70], [100], ['n/a'], [null], [true]]

interface Rule {
  readonly Id: string
  readonly Custom: { readonly rule: { readonly Formula: string }; readonly format: Record<string, { Color: string }> }
}
const rulesOf = (excel: Excel) => excel.book.sheet('S').conditionalFormats as unknown as Rule[]
const formulasOf = (excel: Excel) => rulesOf(excel).map(({ Custom }) => Custom.rule.Formula)

/** What a rule says of a cell, by the rules of Excel: text is greater than any number, an error is no match. */
function holds(formula: string, cell: unknown): boolean {
  const inner = formula.replace(/^=AND\(/, '').replace(/\)$/, '')
  return inner.split(',').every((part) => {
    if (part.startsWith('ISNUMBER(')) return typeof cell === 'number'
    if (part.startsWith('N("')) return true
    const [, , operator, limit] = /^([A-Z]+\d+)(>=|<=|>|<)(.+)$/.exec(part) ?? []
    const value = typeof cell === 'number' ? cell : Number.POSITIVE_INFINITY
    const compare = {
      '>=': value >= Number(limit),
      '<=': value <= Number(limit),
      '>': value > Number(limit),
      '<': value < Number(limit),
    }
    return compare[operator as keyof typeof compare]
  })
}

/** The published limits, read by their ends. */
function bandOf(scheme: Scheme, value: number): number {
  return scheme.bands.findIndex(({ low, high, closed }) => {
    const above = closed === 'left' || closed === 'both' ? value >= low : value > low
    return above && (closed === 'right' || closed === 'both' ? value <= high : value < high)
  })
}

test('each number has the colour of its band, and text and blanks have none', async () => {
  const excel = await openWorkbook({ sheets: { S: scores } })
  const outcome = await act(excel, 'colourBands', 'S!A1:A11', nps)
  expect(outcome).toEqual({ done: true, address: 'S!A1:A11', rules: nps.bands.length })
  for (const [cell] of scores) {
    const fills = rulesOf(excel)
      .filter(({ Custom }) => holds(Custom.rule.Formula, cell))
      .map(({ Custom }) => Custom.format.fill?.Color)
    const expected = typeof cell === 'number' ? [`#${fillOf(nps, bandOf(nps, cell))}`] : []
    expect(fills).toEqual(expected)
  }
})

test('a second call replaces our rules and leaves those of others', async () => {
  const excel = await openWorkbook({ sheets: { S: scores } })
  await excel.page.evaluate(`Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange('A1:A11')
    range.conditionalFormats.add('Custom').custom.rule.formula = '=A1>5'
    await context.sync()
  })`)
  await act(excel, 'colourBands', 'S!A1:A11', nps)
  await act(excel, 'colourBands', 'S!A1:A11', csi)
  expect(formulasOf(excel).length).toBe(csi.bands.length + 1)
  expect(formulasOf(excel)).toContain('=A1>5')
  expect(await act(excel, 'removeColours', 'S!A1:A11')).toMatchObject({ done: true, rules: csi.bands.length })
  expect(formulasOf(excel)).toEqual(['=A1>5'])
  expect(await act(excel, 'removeColours', 'S!A1:A11')).toMatchObject({ done: false, reason: 'nothingToDo' })
})

test('a part that is coloured again lies above, and the rest keeps its colours', async () => {
  const excel = await openWorkbook({ sheets: { S: scores } })
  await act(excel, 'colourBands', 'S!A2:A11', nps)
  await act(excel, 'colourBands', 'S!A2:A4', csi)
  expect(formulasOf(excel).length).toBe(nps.bands.length + csi.bands.length)
  expect(formulasOf(excel)[0]).toContain('A2')
})

test('colours are removed from the selected cells only, and where they reach further their cells are named', async () => {
  const excel = await openWorkbook({ sheets: { S: scores } })
  await act(excel, 'colourBands', 'S!A2:A11', nps)
  const failure = await act(excel, 'removeColours', 'S!A3')
  expect(failure).toEqual({ done: false, reason: 'widerColours', place: 'S!A2:A11' })
  const { sentence } = reportOf('removeColours', failure, 'en')
  expect(sentence).toBe('The colours belong to S!A2:A11. Select all of these cells to remove them.')
  expect(formulasOf(excel).length).toBe(nps.bands.length)
  await act(excel, 'colourBands', 'S!A2:A4', csi)
  const removed = await act(excel, 'removeColours', 'S!A2:A4')
  expect(removed).toEqual({ done: true, address: 'S!A2:A4', rules: csi.bands.length, wider: 'S!A2:A11' })
  expect(reportOf('removeColours', removed, 'en').sentence).toContain('those of S!A2:A11 stay')
  expect(await act(excel, 'removeColours', 'S!A1:A12')).toMatchObject({ done: true, wider: '' })
  expect(formulasOf(excel)).toEqual([])
})

test('what is selected is coloured; several areas and a picture are refused', async () => {
  const excel = await openWorkbook({ sheets: { S: scores } })
  excel.select('S!A2:A4')
  expect(await act(excel, 'colourBands', null, nps)).toMatchObject({ done: true, address: 'S!A2:A4' })
  excel.select('S!A2:A4', 'S!C2')
  expect(await act(excel, 'colourBands', null, csi)).toEqual({ done: false, reason: 'severalAreas', place: '' })
  expect(formulasOf(excel).length).toBe(nps.bands.length)
})

test('a rule that is refused half way leaves the colours as they were', async () => {
  const excel = await openWorkbook({ sheets: { S: scores } })
  await act(excel, 'colourBands', 'S!A1:A11', nps)
  const before = rulesOf(excel).map(({ Id }) => Id)
  excel.host.failAt('ConditionalFormatRule.formula', 3, 'GeneralException')
  expect(await act(excel, 'colourBands', 'S!A1:A11', csi)).toEqual({ done: false, reason: 'hostError', place: '' })
  expect(rulesOf(excel).map(({ Id }) => Id)).toEqual(before)
})

test.each([
  ['a protected sheet', (excel: Excel) => Object.assign(excel.book.sheet('S'), { protection: {} }), 'protectedSheet'],
  ['a sheet that is gone', () => {}, 'sheetGone'],
  ['a cell being typed in', (excel: Excel) => excel.host.failNext('InvalidOperationInCellEditMode'), 'editing'],
  ['an Excel that is too old', (excel: Excel) => excel.host.failNext('ApiNotFound'), 'tooOld'],
])('%s is said, and nothing changes', async (name, prepare, reason) => {
  const excel = await openWorkbook({ sheets: { S: scores } })
  prepare(excel)
  const target = name.startsWith('a sheet that') ? 'Gone!A1' : 'S!A1:A11'
  expect(await act(excel, 'colourBands', target, nps)).toEqual({ done: false, reason, place: '' })
  expect(formulasOf(excel)).toEqual([])
})

test('two quick clicks colour once, in as many questions as for one cell', async () => {
  const excel = await openWorkbook({ sheets: { S: Array.from({ length: 5000 }, (_, i) => [i / 50]) } })
  await Promise.all([act(excel, 'colourBands', 'S!A1:A5000', nps), act(excel, 'colourBands', 'S!A1:A5000', nps)])
  expect(formulasOf(excel).length).toBe(nps.bands.length)
  const one = await countRequests(excel, () => act(excel, 'colourBands', 'S!B1', csi))
  const many = await countRequests(excel, () => act(excel, 'colourBands', 'S!C1:C5000', csi))
  expect(many).toBe(one)
})
