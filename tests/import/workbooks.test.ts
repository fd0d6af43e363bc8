/** Workbooks of every kind, each written by a program other than its reader where there is one. */
import { type BookType, utils, write } from '@e965/xlsx'
import { writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { read, rowsOf } from './support/file.ts'

const headings = ['Date', 'How likely are you to recommend us?', 'Segment', 'Paid']
/** Serial 45323 is 1 February 2024. */
const answers = [
  [45323, 9, 'Москва', 12.5],
  [45324, null, '007', 1e6],
  [45325.5, 0, '=HYPERLINK("x")', true],
]

const written = (bookType: BookType, more: object = {}): Uint8Array => {
  const sheet = utils.aoa_to_sheet([headings, ...answers])
  for (const cell of ['A2', 'A3', 'A4']) sheet[cell].z = 'dd.mm.yyyy'
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Ответы')
  return new Uint8Array(write(book, { type: 'array', bookType, ...more }))
}

describe('kinds of workbooks', () => {
  for (const bookType of ['xlsx', 'xlsb', 'xls', 'ods'] as const) {
    it(bookType, async () => {
      const found = await read(written(bookType, { compression: true }), {}, 'renamed.csv')
      expect(found.format).toBe(bookType)
      const [titles, ...rows] = rowsOf(found)
      expect(titles).toEqual(headings)
      expect(rows.map((row) => row.slice(1))).toEqual(answers.map((row) => row.slice(1)))
      expect(rows.map(([date]) => date)).toEqual([45323, 45324, 45325.5])
    })
  }
  it('dates counted from 1904', async () => {
    const book = { sheets: [{ name: 'Answers', rows: [['Date'], [new Date('2024-02-01')]] }] }
    const bytes = await writeXlsx({ ...book, dateSystem: '1904' })
    expect(rowsOf(await read(bytes))[1]).toEqual([45323])
  })
  it('a table of a page under the name of a workbook', async () => {
    const page =
      '<html><head><title>x</title></head><body><table><tr><th>Оценка</th><th>Дата</th></tr>' +
      '<tr><td>9</td><td>03.04.2024</td></tr><tr><td>10</td><td>04.04.2024</td></tr></table></body></html>'
    const found = await read(page, {}, 'answers.xls')
    expect(found.format).toBe('html')
    expect(found.warnings.map(({ id }) => id)).toEqual(['import-html'])
    expect(rowsOf(found)[0]).toEqual(['Оценка', 'Дата'])
  })
  it('values of formulas, errors, blank rows and no blank end', async () => {
    const sheet = utils.aoa_to_sheet([['score', 'segment'], [9, 'a'], [], [3, 'b'], [null, null]])
    sheet.A2 = { t: 'n', v: 9, f: 'SUM(4,5)' }
    sheet.B4 = { t: 'e', v: 0x2a }
    sheet['!ref'] = 'A1:Z500'
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'Answers')
    for (const bookType of ['xlsx', 'xls', 'ods'] as const) {
      const found = await read(new Uint8Array(write(book, { type: 'array', bookType })))
      const rows = rowsOf(found)
      expect(rows.length, bookType).toBe(4)
      expect(rows[1], bookType).toEqual([9, 'a'])
      expect(rows[3]?.[0], bookType).toBe(3)
      if (bookType !== 'ods') expect(rows[3]?.[1], bookType).toEqual({ error: '#N/A', message: '' })
    }
  })
})

it('a large sheet among others', async () => {
  const rows = Array.from({ length: 40_000 }, (_, row) => [row, row % 11, `a comment, number ${row}`])
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Читай меня', rows: [['nothing']] },
      { name: 'Answers & more', rows: [['id', 'score', 'why'], ...rows] },
    ],
  })
  const { columns } = (await read(bytes, { sheet: 'Answers & more' })).survey.table
  expect(columns.map(({ title }) => title)).toEqual(['id', 'score', 'why'])
  expect(columns.map(({ cells }) => cells.length)).toEqual([40_000, 40_000, 40_000])
  expect(columns.map(({ cells }) => cells.at(-1))).toEqual([39_999, 39_999 % 11, 'a comment, number 39999'])
})

describe('sheets', () => {
  const book = {
    sheets: [
      { name: 'About', rows: [['Survey of 2024']] },
      { name: 'Answers', rows: [['score', 'why'], ...Array.from({ length: 30 }, (_, row) => [row % 11, 'because'])] },
      { name: 'Secret', state: 'hidden' as const, hidden: true, rows: [['score'], [1]] },
    ],
  }
  it('offers those that are shown, and reads the one that a person chose', async () => {
    const bytes = await writeXlsx(book)
    const found = await read(bytes)
    expect(found.alternatives.sheet.toSorted()).toEqual(['About', 'Answers'])
    expect((await read(bytes, { sheet: 'Answers' })).survey.table.rows).toBe(30)
    expect((await read(bytes, { sheet: 'About' })).choices.sheet).toBe('About')
  })
})

it('says that macros were not run', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'Answers', rows: [['score'], [9], [3]] }],
    vbaProject: new Uint8Array([1, 2, 3]),
  })
  const found = await read(bytes, {}, 'answers.xlsm')
  expect(found.warnings.map(({ id }) => id)).toEqual(['import-macros'])
  expect(found.survey.table.columns[0]?.cells).toEqual([9, 3])
})
