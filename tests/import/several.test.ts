/** Several files that come at once. */
import { writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import type { Asked } from '../../web/import/contract.ts'
import { readSeveral } from '../../web/import/read-several.ts'
import { Refusal } from '../../web/import/refusal.ts'
import { encoded } from './support/encode.ts'
import { type Content, rowsOf } from './support/file.ts'

const readAll = (files: readonly (readonly [string, Content])[], asked: Asked = {}) =>
  readSeveral(
    files.map(([name, content]) => ({ name, file: new Blob([content as BlobPart]) })),
    asked,
    () => {},
  )

const namesOf = ({ files }: Awaited<ReturnType<typeof readAll>>) => files.map(({ name }) => name)

const spring = 'How likely are you to recommend us?,Segment\n9,a\n3,b\n'
const summer = '\ufeffSegment;How likely are you to recommend us?\nb;10\n'

it('files with the same headings become one table, whatever their order of columns and what separates them', async () => {
  const found = await readAll([
    ['spring.csv', spring],
    ['summer.csv', summer],
  ])
  expect(found).toMatchObject({ joins: 'rows', leftOut: [], warnings: [] })
  expect(namesOf(found)).toEqual(['spring.csv', 'summer.csv'])
  expect(rowsOf(found)).toEqual([
    ['Source', 'How likely are you to recommend us?', 'Segment'],
    ['spring.csv', 9, 'a'],
    ['spring.csv', 3, 'b'],
    ['summer.csv', 10, 'b'],
  ])
})

it('one of them can be chosen instead', async () => {
  const files = [
    ['spring.csv', spring],
    ['summer.csv', summer],
  ] as const
  const { alternatives } = await readAll(files)
  expect(alternatives.sheet).toEqual(expect.arrayContaining(['spring.csv', 'summer.csv']))
  const found = await readAll(files, { sheet: 'summer.csv' })
  expect(found.joins).toBeNull()
  expect(rowsOf(found)).toHaveLength(2)
})

describe('one of them read in another way', () => {
  const heading = 'Оценка от 0 до 10;Город\r\n'
  const files = [
    ['весна.csv', encoded(`${heading}9;Минск\r\n`, 'windows-1251')],
    ['лето.csv', `${heading}3;Брест\r\n`],
  ] as const

  it('each is recognised by itself, and says how it reads', async () => {
    const { files: read } = await readAll(files)
    expect(read.map(({ choices }) => choices)).toEqual([
      { encoding: 'windows-1251', delimiter: ';' },
      { encoding: 'utf-8', delimiter: ';' },
    ])
    expect(read.map(({ sample }) => sample)).toEqual(['Оценка от 0 до 10 | Город', 'Оценка от 0 до 10 | Город'])
  })
  it('a choice for one is none for the other', async () => {
    const found = await readAll(files, { ofFiles: [{ file: 'весна.csv', encoding: 'koi8-r' }] })
    expect(found.joins).toBeNull()
    expect(found.files.map(({ choices }) => choices.encoding)).toEqual(['koi8-r', 'utf-8'])
    // By Python: text.encode('cp1251').decode('koi8-r').
    expect(found.files.map(({ sample }) => sample)).toEqual(['нЖЕМЙЮ НР 0 ДН 10 | цНПНД', 'Оценка от 0 до 10 | Город'])
    const apart = await readAll(files, { ofFiles: [{ file: 'лето.csv', delimiter: '' }] })
    expect(apart.files.map(({ sample }) => sample)).toEqual(['Оценка от 0 до 10 | Город', 'Оценка от 0 до 10;Город'])
  })
})

it('a workbook beside a text: its dates stay dates, and its other sheets do not stand in the way', async () => {
  const sheets = [
    { name: 'About', rows: [['Nothing to see']] },
    {
      name: 'Answers',
      rows: [
        ['Оценка от 0 до 10', 'Дата'],
        [9, new Date('2024-02-01')],
      ],
    },
  ]
  const found = await readAll([
    ['a.xlsx', await writeXlsx({ sheets })],
    ['b.csv', 'Оценка от 0 до 10;Дата\n7;03.02.2024\n'],
  ])
  expect(found.joins).toBe('rows')
  /* Serial 45323 is 1 February 2024. */
  expect(rowsOf(found)).toEqual([
    ['Источник', 'Оценка от 0 до 10', 'Дата'],
    ['a.xlsx', 9, 45323],
    ['b.csv', 7, 45325],
  ])
})

it('files with other headings stay apart: each can be chosen', async () => {
  const files = [
    ['answers.csv', spring],
    ['orders.csv', 'Customer,Date,Amount\nc1,2024-02-01,5\nc2,2024-02-03,7\n'],
  ] as const
  const found = await readAll(files)
  expect([found.joins, ...namesOf(found)]).toEqual([null, 'answers.csv', 'orders.csv'])
  expect(found.survey.table.name).toBe('answers.csv')
  expect(rowsOf(await readAll(files, { sheet: 'orders.csv' }))[0]).toEqual(['Customer', 'Date', 'Amount'])
})

it('what cannot be read is left out and named; files of one name are told apart', async () => {
  const found = await readAll([
    ['answers.csv', spring],
    ['picture.png', Uint8Array.from({ length: 5000 }, (_, index) => (index * index) % 256)],
    ['answers.csv', spring],
    ['empty.csv', ''],
  ])
  expect(namesOf(found)).toEqual(['answers.csv', 'answers.csv (2)'])
  expect(found.leftOut.map(({ id, file }) => [id, file])).toEqual([
    ['import-not-a-table', 'picture.png'],
    ['import-empty', 'empty.csv'],
  ])
  expect(rowsOf(found).map(([source]) => source)).toContain('answers.csv (2)')
})

it('where none can be read, the first says why', async () => {
  const refused = readAll([
    ['empty.csv', ''],
    ['other.csv', ''],
  ])
  await expect(refused).rejects.toThrow(new Refusal('import-empty'))
})

it('the progress never goes back', async () => {
  const shares: number[] = []
  const files = ['a', 'b', 'c'].map((name) => ({ name, file: new Blob([spring.repeat(100)]) }))
  await readSeveral(files, {}, ({ share }) => shares.push(share))
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})
