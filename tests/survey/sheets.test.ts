/** Which sheet of a workbook is offered first, and in which shape. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { sheetsToRead } from '../../web/survey/index.ts'
import { sheetOf } from './support/raw.ts'

const names = (sheets: Parameters<typeof sheetsToRead>[0]) => sheetsToRead(sheets).map(({ name }) => name)
const rowsOf = (sheet: { readonly columns: readonly (readonly Cell[])[] } | undefined) =>
  sheet?.columns[0]?.map((_, row) => sheet.columns.map((cells) => cells[row] ?? null))

test('the sheet with answers comes before notes and blank sheets, which stay', () => {
  const notes = sheetOf([['About'], ['Made in March'], ['By Ann']], 'Notes')
  const data = sheetOf(
    [
      ['City', 'NPS'],
      ['Perth', 9],
      ['Omsk', 10],
      ['Perth', 0],
    ],
    'Data',
  )
  expect(names([sheetOf([], 'Blank'), notes, data])).toEqual(['Data', 'Notes', 'Blank'])
})

describe('importance and satisfaction on sheets of their own', () => {
  const importance = sheetOf(
    [
      ['Клиент', 'Цена', 'Скорость'],
      [1, 9, 8],
      [2, 7, 6],
      [3, 5, 4],
    ],
    'Важность',
  )
  const satisfaction = (...people: Cell[][]) =>
    sheetOf([['Клиент', 'Скорость', 'Цена'], ...people], 'Удовлетворённость')

  test('are joined by person, whatever the order; one who is missing has blank cells', () => {
    const [joined, ...others] = sheetsToRead([importance, satisfaction([3, 1, 2], [1, 5, 6])])
    expect(joined?.name).toBe('Важность + Удовлетворённость')
    expect(rowsOf(joined)).toEqual([
      ['Клиент', 'Важность: Цена', 'Важность: Скорость', 'Удовлетворённость: Цена', 'Удовлетворённость: Скорость'],
      [1, 9, 8, 6, 5],
      [2, 7, 6, null, null],
      [3, 5, 4, 2, 1],
    ])
    expect(others.map(({ name }) => name).sort()).toEqual(['Важность', 'Удовлетворённость'])
  })

  test('are not where a person comes twice, or the people differ', () => {
    expect(names([importance, satisfaction([1, 1, 2], [1, 5, 6])])).toHaveLength(2)
    expect(names([importance, satisfaction([7, 1, 2], [8, 5, 6])])).toHaveLength(2)
  })
})

test('a row for each criterion becomes a row for each person', () => {
  const long = sheetOf(
    [
      ['Respondent', 'Criterion', 'Importance', 'Satisfaction'],
      ['a', 'price', 9, 8],
      ['a', 'speed', 7, 6],
      ['b', 'speed', 5, 4],
      ['b', 'price', 3, null],
    ],
    'Answers',
  )
  const [wide] = sheetsToRead([long])
  expect(wide?.name).toBe('Answers / Criterion')
  expect(rowsOf(wide)).toEqual([
    ['Respondent', 'Importance: price', 'Importance: speed', 'Satisfaction: price', 'Satisfaction: speed'],
    ['a', 9, 7, 8, 6],
    ['b', 3, 5, null, 4],
  ])
})
