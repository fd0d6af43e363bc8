/** Formulas become values and come back. */
import { expect, test } from 'vitest'
import { airportAnswers } from '../../support/airport.ts'
import type { Excel } from '../host/excel.ts'
import { deleteSheet, insertRows, renameSheet } from '../host/workbook/structure.ts'
import { act, countRequests, openWorkbook } from './support/page.ts'

const excluding = '=NPS(A2:A2832,,,"exclude")'
/** Above the answers of code 11. */
const counts = '=NPS.COUNTS(Survey!A2:A2748)'

const formulas = ({ book }: Excel) => [book.sheet('Survey').formula('C1'), book.sheet('Results').formula('A2')]
/** A blank cell of a table is an empty text while the formula fills it. */
const shown = ({ book }: Excel) => {
  const rows = [...book.sheet('Survey').values('C1'), ...book.sheet('Results').values('A2:C10')]
  return rows.map((cells) => cells.map((value) => value ?? ''))
}

/** The answers of the airport survey with two results, one of them a table that spills. */
async function openCounted(): Promise<Excel> {
  const excel = await openWorkbook({ sheets: { Survey: [['NETPRO'], ...airportAnswers], Results: [['Counts']] } })
  await excel.type('Survey!C1', excluding)
  await excel.type('Results!A2', counts)
  return excel
}

test.each([false, true])(
  'values stay, and the formulas come back; spilled cells show the formula: %s',
  async (spilled) => {
    const excel = await openCounted()
    excel.host.spilledCellsHaveFormulas = spilled
    const before = shown(excel)
    expect(before[1]).toEqual(['Group', 'Count', 'Share'])
    expect(await act(excel, 'freeze', 'workbook')).toEqual({ done: true, cells: 2, left: [] })
    expect(formulas(excel)).toEqual([undefined, undefined])
    expect(shown(excel)).toEqual(before)
    expect(await act(excel, 'countFrozen')).toEqual({ done: true, cells: 2 })
    expect(await act(excel, 'thaw')).toEqual({ done: true, cells: 2, left: [] })
    expect(formulas(excel)).toEqual([excluding, counts])
    expect(shown(excel)).toEqual(before)
    expect(excel.book.customXmlParts).toEqual([])
    expect([...excel.book.names.keys()]).toEqual([])
  },
)

test('what a person typed in between is never overwritten', async () => {
  const excel = await openCounted()
  await act(excel, 'freeze', 'workbook')
  await excel.type('Results!B4', 'my own note')
  const outcome = await act(excel, 'thaw')
  const address = 'Results!A2:C9'
  expect(outcome).toEqual({ done: true, cells: 1, left: [{ address, formula: counts, reason: 'typedOver' }] })
  expect(excel.book.sheet('Results').value('B4')).toBe('my own note')
  expect(formulas(excel)).toEqual([excluding, undefined])
  expect(await act(excel, 'countFrozen')).toEqual({ done: true, cells: 1 })
})

test('rows inserted and sheets renamed in between move the cells and the references', async () => {
  const excel = await openCounted()
  await act(excel, 'freeze', 'workbook')
  const { book } = excel
  insertRows(book.sheet('Survey'), 0, 2)
  insertRows(book.sheet('Results'), 1, 1)
  renameSheet(book.sheet('Survey'), 'Опрос 2026')
  expect(await act(excel, 'thaw')).toEqual({ done: true, cells: 2, left: [] })
  expect(book.sheet('Опрос 2026').formula('C3')).toBe('=NPS(A4:A2834,,,"exclude")')
  expect(book.sheet('Results').formula('A3')).toBe("=NPS.COUNTS('Опрос 2026'!A4:A2750)")
})

test('a result pulled apart and a deleted sheet are said, and the formulas stay kept', async () => {
  const excel = await openCounted()
  await act(excel, 'freeze', 'workbook')
  insertRows(excel.book.sheet('Results'), 4, 1)
  deleteSheet(excel.book.sheet('Survey'))
  excel.select('Results!A1')
  const left = [
    { address: 'Survey!C1', formula: excluding, reason: 'sheetGone' },
    { address: 'Results!A2:C10', formula: counts, reason: 'moved' },
  ]
  expect(await act(excel, 'thaw')).toEqual({ done: true, cells: 0, left })
  expect(await act(excel, 'countFrozen')).toEqual({ done: true, cells: 2 })
})

test('freezing twice keeps both, and an undo in Excel is noticed', async () => {
  const excel = await openCounted()
  excel.select('Survey!C1')
  expect(await act(excel, 'freeze', 'selection')).toMatchObject({ cells: 1 })
  expect(formulas(excel)).toEqual([undefined, counts])
  expect(await act(excel, 'freeze', 'workbook')).toMatchObject({ cells: 1 })
  expect(excel.book.customXmlParts.length).toBe(2)
  await excel.type('Survey!C1', excluding)
  expect(await act(excel, 'thaw')).toEqual({ done: true, cells: 1, left: [] })
  expect(formulas(excel)).toEqual([excluding, counts])
  expect(excel.book.customXmlParts).toEqual([])
})

test.each([
  ['Range.values', 2, 'AccessDenied', 'protectedSheet'],
  ['CustomXmlPartCollection.add', 1, 'GeneralException', 'hostError'],
  ['NamedItemCollection.add', 2, 'InvalidArgument', 'hostError'],
])('when %s is refused the second time nothing is frozen', async (member, count, code, reason) => {
  const excel = await openCounted()
  const before = shown(excel)
  excel.host.failAt(member, count, code)
  expect(await act(excel, 'freeze', 'workbook')).toEqual({ done: false, reason, place: '' })
  expect(formulas(excel)).toEqual([excluding, counts])
  expect(shown(excel)).toEqual(before)
  expect([excel.book.customXmlParts.length, excel.book.names.size]).toEqual([0, 0])
})

test('when a formula cannot be put back none is, and the values stay', async () => {
  const excel = await openCounted()
  await act(excel, 'freeze', 'workbook')
  const before = shown(excel)
  excel.host.failAt('Range.formulas', 2, 'GeneralException')
  expect(await act(excel, 'thaw')).toEqual({ done: false, reason: 'hostError', place: '' })
  expect(formulas(excel)).toEqual([undefined, undefined])
  expect(shown(excel)).toEqual(before)
  expect(await act(excel, 'thaw')).toMatchObject({ done: true, cells: 2 })
})

test.each(['NamedItem.delete', 'CustomXmlPart.delete'])(
  'the formulas are back for good even when %s is refused, and the next call clears up',
  async (member) => {
    const excel = await openCounted()
    const before = shown(excel)
    await act(excel, 'freeze', 'workbook')
    insertRows(excel.book.sheet('Survey'), 0, 2)
    excel.host.failAt(member, 1, 'GeneralException')
    expect(await act(excel, 'thaw')).toEqual({ done: true, cells: 2, left: [] })
    expect(excel.book.sheet('Survey').formula('C3')).toBe('=NPS(A4:A2834,,,"exclude")')
    expect(excel.book.sheet('Results').formula('A2')).toBe('=NPS.COUNTS(Survey!A4:A2750)')
    expect(
      excel.book
        .sheet('Results')
        .values('A2:C10')
        .map((cells) => cells.map((value) => value ?? '')),
    ).toEqual(before.slice(1))
    const kept = await act(excel, 'countFrozen')
    if (member === 'CustomXmlPart.delete') {
      expect(kept).toEqual({ done: true, cells: 2 })
      expect(await act(excel, 'thaw')).toEqual({ done: true, cells: 0, left: [] })
    }
    expect(excel.book.customXmlParts).toEqual([])
  },
)

test('cells of a protected sheet and cells without a result are left alone', async () => {
  const excel = await openCounted()
  await excel.type('Survey!D1', '=NPS(Z1:Z9)')
  excel.book.sheet('Results').protection = { options: {}, password: null }
  const outcome = await act(excel, 'freeze', 'workbook')
  expect(outcome).toEqual({
    ...{ done: true, cells: 2 },
    left: [{ address: 'Results!A2', formula: counts, reason: 'protectedSheet' }],
  })
  expect(excel.book.sheet('Survey').value('D1')).toEqual({ error: '#N/A' })
})

test('text that looks like a number or a formula stays text', async () => {
  const excel = await openWorkbook({ sheets: { S: [['text'], ['text']] } })
  excel.book.sheet('S').cellFor(0, 0).value = '007'
  excel.book.sheet('S').cellFor(1, 0).value = '=1+1 is two'
  excel.book.sheet('S').cellFor(0, 1).value = 9
  excel.book.sheet('S').cellFor(1, 1).value = 3
  await excel.type('S!D1', '=NPS.BY(B1:B2,A1:A2)')
  const before = excel.book.sheet('S').values('D1:L3')
  expect(before.map(([group]) => group)).toEqual(['Group', '007', '=1+1 is two'])
  await act(excel, 'freeze', 'workbook')
  expect(excel.book.sheet('S').values('D1:L3')).toEqual(before)
  await act(excel, 'thaw')
  expect(excel.book.sheet('S').formula('D1')).toBe('=NPS.BY(B1:B2,A1:A2)')
})

test('the number of questions does not grow with the number of cells', async () => {
  const one = await openWorkbook({ sheets: { S: [[10, '=NPS(A1:A1)']] } })
  const rows = Array.from({ length: 300 }, (_, i) => [(i % 10) + 1, `=NPS(A${i + 1}:A${i + 1})`])
  const many = await openWorkbook({ sheets: { S: rows } })
  const asked: number[] = []
  for (const excel of [one, many]) {
    await excel.calculated()
    asked.push(await countRequests(excel, () => act(excel, 'freeze', 'workbook')))
    asked.push(await countRequests(excel, () => act(excel, 'thaw')))
  }
  expect(asked.slice(2)).toEqual(asked.slice(0, 2))
  expect(many.book.sheet('S').formula('B300')).toBe('=NPS(A300:A300)')
})

test.each([
  '<formulas xmlns="urn:loyalty:kept-formulas"><formula/></formulas>',
  '<formulas xmlns="urn:loyalty:kept-formulas"><formula><text>=NPS(A1)</text><values>[[</values></formula></formulas>',
  '<formulas xmlns="urn:loyalty:kept-formulas"><formula name="Prices"><text>=A1</text><values>[[1]]</values></formula></formulas>',
  '<formulas xmlns="urn:loyalty:kept-formulas"><formula><text>alert(1)</text><values>[[1]]</values></formula></formulas>',
])('a part of XML that another program has broken is no formula', async (xml) => {
  const excel = await openWorkbook()
  excel.book.customXmlParts.push({ id: '{XML}', namespace: 'urn:loyalty:kept-formulas', xml })
  expect(await act(excel, 'countFrozen')).toEqual({ done: true, cells: 0 })
  expect(await act(excel, 'thaw')).toEqual({ done: false, reason: 'nothingToDo', place: '' })
  expect(excel.book.customXmlParts.length).toBe(1)
})
