/** Raw cells become a table. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { serialOfText } from '../../web/sheet/dates.ts'
import { type Choices, readTable } from '../../web/survey/index.ts'
import { sheetOf } from './support/raw.ts'

const read = (rows: readonly (readonly Cell[])[], choices?: Choices) => readTable(sheetOf(rows), choices)
/** One column under a heading. */
const readColumn = (cells: readonly Cell[], choices?: Choices, heading = 'Answer') => {
  const found = read([[heading], ...cells.map((cell) => [cell])], choices)
  return { ...found, column: found.table.columns[0] }
}

describe('dates', () => {
  const serial = serialOfText('2024-03-05')

  test.each([
    ['2024-03-05', 0],
    ['2024-03-05 18:30', 18.5 / 24],
    ['2024-03-05T18:30:00Z', 18.5 / 24],
    ['2024-03-05 18:30:00 UTC', 18.5 / 24],
    ['2024-03-05T18:30:00.000+03:00', 18.5 / 24],
    ['2024/03/05 6:30:00 PM GMT+3', 18.5 / 24],
    ['05.03.2024', 0],
    ['05.03.2024 18:30', 18.5 / 24],
    ['05.03.2024, 18:30:00', 18.5 / 24],
    ['05.03.24', 0],
    ['5/3/2024 6:30 PM', 18.5 / 24],
    ['5-3-2024', 0],
  ])('%s', (written, time) => {
    const { column } = readColumn([written, null, written], { dateOrder: 'dmy' })
    expect(column?.holds).toBe('dates')
    expect(column?.cells[0]).toBeCloseTo(serial + time, 9)
    expect(column?.cells[1]).toBeNull()
  })

  test('midnight and noon of twelve hours', () => {
    const { column } = readColumn(['3/5/2024 12:00 AM', '3/5/2024 12:15 PM', '3/25/2024 1:00 AM'])
    expect(column?.cells[0]).toBe(serial)
    expect(column?.cells[1]).toBeCloseTo(serial + 12.25 / 24, 9)
  })

  test('one date tells the order of all columns', () => {
    const found = read([
      ['Date', 'Delivered'],
      ['01/02/2024', '02/03/2024'],
      ['03/04/2024', '04/25/2024'],
    ])
    expect([found.dateOrder, found.dateOrders]).toEqual(['mdy', ['mdy']])
    expect(found.table.columns[0]?.cells).toEqual([serialOfText('2024-01-02'), serialOfText('2024-03-04')])
  })

  test('where both orders fit, a person is asked; the likelier one keeps the answers closer together', () => {
    const rows = [['Date'], ['01/05/2024'], ['02/05/2024'], ['04/05/2024']]
    const found = read(rows)
    expect(found.dateOrders).toEqual(['dmy', 'mdy'])
    expect(found.table.columns[0]?.cells[2]).toBe(serialOfText('2024-05-04'))
    const chosen = read(rows, { dateOrder: 'mdy' })
    expect(chosen.table.columns[0]?.cells[2]).toBe(serialOfText('2024-04-05'))
    expect(chosen.dateOrders).toEqual(['dmy', 'mdy'])
  })

  test('many answers on one and the same day of several months are answers of one month', () => {
    const asked = (text: (index: number) => string) =>
      readColumn(Array.from({ length: 24 }, (_, index) => text(index))).dateOrders
    expect(asked((index) => `11/${1 + (index % 4)}/2019 8:51:12`)).toEqual(['mdy'])
    expect(asked((index) => `${1 + (index % 4)}/11/2019 8:51:12`)).toEqual(['dmy'])
    expect(asked((index) => `1/${1 + (index % 4)}/2019 8:51:12`)).toHaveLength(2)
    expect(asked((index) => `11/${1 + (index % 4)}/2019`)).toHaveLength(2)
  })

  test('dots are written day first, and a date that does not exist stays text', () => {
    const { column, dateOrders } = readColumn(['01.02.2024', '02.02.2024', '31.02.2024', '04.02.2024'])
    expect(dateOrders).toEqual(['dmy'])
    expect(column?.cells).toEqual([
      serialOfText('2024-02-01'),
      serialOfText('2024-02-02'),
      '31.02.2024',
      serialOfText('2024-02-04'),
    ])
  })

  test('seconds since 1970 under a heading of time; other long numbers stay', () => {
    expect(readColumn(['1709596800', '1709683200'], {}, 'created_at').column?.cells[0]).toBe(serial)
    expect(readColumn([1_709_596_800_000, 1_709_683_200_000], {}, 'Timestamp').column?.cells[0]).toBe(serial)
    expect(readColumn(['1709596800', '1709683200'], {}, 'Phone').column?.cells[0]).toBe(1_709_596_800)
  })

  test('serials of a sheet are dates by their heading or by the file', () => {
    expect(readColumn([45_356, 45_357], {}, 'Дата заказа').column?.holds).toBe('dates')
    expect(readColumn([45_356, 45_357], {}, 'Price').column?.holds).toBe('numbers')
    const dated = readTable({ ...sheetOf([['When'], [45_356], [45_357]]), dateColumns: [0] })
    expect(dated.table.columns[0]?.holds).toBe('dates')
  })
})

describe('numbers', () => {
  test.each<[string[], '.' | ',' | null, number[]]>([
    [['9,0', '7,5', '10,0'], ',', [9, 7.5, 10]],
    [['1 234,50', '12,00'], ',', [1234.5, 12]],
    [['1.234,50', '999,99'], ',', [1234.5, 999.99]],
    [['1,234.50', '12.00'], '.', [1234.5, 12]],
    [['1,234', '999'], null, [1234, 999]],
    [['$1,234.50', '$9.99'], '.', [1234.5, 9.99]],
    [['1 234,50 ₽', '99,90 руб.'], ',', [1234.5, 99.9]],
    [['−3', '+4'], null, [-3, 4]],
  ])('%j', (texts, decimal, numbers) => {
    const found = readColumn(texts)
    expect(found.decimal).toBe(decimal)
    expect(found.column?.cells).toEqual(numbers)
  })

  test('a chosen mark decides over groups of three', () => {
    expect(readColumn(['1,234', '5,678'], { decimal: ',' }).column?.cells).toEqual([1.234, 5.678])
    expect(readColumn(['1.234', '5.678'], { decimal: ',' }).column?.cells).toEqual([1234, 5678])
  })

  test('codes keep their leading zeros and their digits', () => {
    expect(readColumn(['00123', '123', '7']).column?.cells).toEqual(['00123', '123', '7'])
    expect(readColumn(['12345678901234567', '1']).column?.cells[0]).toBe('12345678901234567')
  })

  test('words beside a number stay, for our functions read them', () => {
    const { column } = readColumn(['9 - Extremely likely', '10/10', '0 – точно нет', '8', '7', '6', '5', '4'])
    expect(column?.cells.slice(0, 4)).toEqual(['9 - Extremely likely', '10/10', '0 – точно нет', 8])
  })
})

describe('answers in words get their number', () => {
  test.each<[string[], number[]]>([
    [
      ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['Strongly agree', 'Agree', 'Somewhat agree', 'Neither agree nor disagree', 'Disagree'],
      [7, 6, 5, 4, 2],
    ],
    [
      ['Very easy', 'Difficult'],
      [5, 2],
    ],
    [
      ['Excellent', 'Very good', 'Good', 'Fair', 'Poor'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['Очень важно', 'Скорее не важно', 'Важно'],
      [5, 2, 4],
    ],
    [
      ['Полностью удовлетворён', 'скорее удовлетворена', 'Не удовлетворен'],
      [5, 4, 2],
    ],
    [
      ['Очень доволен', 'Доволен', 'Недовольна'],
      [5, 4, 2],
    ],
    [
      ['Полностью согласна', 'Скорее не согласен'],
      [5, 2],
    ],
    [
      ['весьма вероятно', 'вероятно', 'скорее маловероятно', 'очень маловероятно'],
      [1, 2, 4, 6],
    ],
    [
      ['Definitely yes', 'Probably yes', 'Probably no', 'Definitely no'],
      [1, 2, 5, 6],
    ],
  ])('%j', (words, numbers) => {
    const { column, changes } = readColumn(words)
    expect(column?.cells).toEqual(words.map((word, index) => `${numbers[index]} - ${word}`))
    expect(changes.map(({ id }) => id)).toEqual(['changed-words'])
  })

  test('columns of one questionnaire share a scale', () => {
    const { table } = read([
      ['Price', 'Speed', 'Range', 'City'],
      ['Agree', 'Strongly agree', 'Somewhat agree', 'Good'],
      ['Agree', 'Disagree', 'Agree', 'Good'],
      ['Agree', 'N/A', 'Disagree', 'Good'],
    ])
    expect(table.columns.map(({ cells }) => cells[0])).toEqual([
      '6 - Agree',
      '7 - Strongly agree',
      '5 - Somewhat agree',
      'Good',
    ])
    expect(table.columns[1]?.cells[2]).toBe('N/A')
  })

  test('a refusal to answer gets none', () => {
    const { column } = readColumn(['Satisfied', 'Затрудняюсь ответить', 'Very satisfied', 'N/A'])
    expect(column?.cells).toEqual(['4 - Satisfied', 'Затрудняюсь ответить', '5 - Very satisfied', 'N/A'])
  })

  test.each([
    [['Yes', 'No']],
    [['Да', 'Нет']],
    [['North', 'South']],
    [['Satisfied', 'Red']],
    [['Satisfied', 'Satisfied']],
  ])('%j are no scale', (words) => {
    expect(readColumn(words, { headingRows: 1 }).column?.cells).toEqual(words)
  })
})

describe('headings', () => {
  test('without HTML, on one line, each on its own though they are alike', () => {
    const { table } = read([
      ['<p><b>How</b> likely?</p>', 'Score\r\n(0-10)', 'Score\r\n(0-10)', '__proto__', '', '=cmd|x', 'a < b and c > d'],
      [1, 2, 3, 4, 5, 6, 7],
    ])
    expect(table.columns.map(({ title }) => title)).toEqual([
      'How likely?',
      'Score (0-10)',
      'Score (0-10)',
      '__proto__',
      '',
      '=cmd|x',
      'a < b and c > d',
    ])
  })

  test('below titles and blank rows', () => {
    const found = read([
      ['Survey of March'],
      ['Made on', '2024-03-05'],
      [null],
      ['Date', 'Score', 'City'],
      ['2024-03-01', 9, 'Perth'],
      ['2024-03-02', 7, 'Perth'],
    ])
    expect([found.titleRows, found.headingRows, found.table.rows]).toEqual([3, 1, 2])
    expect(found.table.columns.map(({ title }) => title)).toEqual(['Date', 'Score', 'City'])
  })

  test('a group above several columns', () => {
    const found = read([
      ['Respondent', 'Importance', null, 'Satisfaction', null],
      [null, 'Price', 'Quality', 'Price', 'Quality'],
      [1, 9, 8, 7, 6],
      [2, 10, 7, 8, 5],
    ])
    expect([found.titleRows, found.headingRows]).toEqual([0, 2])
    expect(found.table.columns.map(({ title }) => title)).toEqual([
      'Respondent',
      'Importance: Price',
      'Importance: Quality',
      'Satisfaction: Price',
      'Satisfaction: Quality',
    ])
  })

  test('none: numbers from the first row on, or as a person says', () => {
    const numbers = [[9], [10], [3]]
    expect([read(numbers).layout, read(numbers).headingRows, read(numbers).table.rows]).toEqual(['none', 0, 3])
    const chosen = read(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      { headingRows: 0 },
    )
    expect([chosen.table.rows, chosen.table.columns[0]?.title]).toEqual([2, ''])
    expect(read(numbers, { headingRows: 1 }).table.columns[0]?.title).toBe('9')
  })

  test('with no answers yet', () => {
    const found = read([['How likely are you to recommend us?', 'Why?']])
    expect([found.layout, found.headingRows, found.table.rows]).toEqual(['plain', 1, 0])
    expect(found.table.columns.map(({ title, cells }) => [title, cells.length])).toEqual([
      ['How likely are you to recommend us?', 0],
      ['Why?', 0],
    ])
  })

  test('of a table of words alone', () => {
    const found = read([
      ['City', 'Comment'],
      ['Perth', 'Good'],
      ['Perth', 'Bad'],
    ])
    expect([found.layout, found.headingRows]).toEqual(['plain', 1])
  })
})

describe('rows and columns', () => {
  test('blank rows and columns at the end are dropped, those inside stay', () => {
    const { table } = read([
      ['Score', 'City', null],
      [9, 'Perth', ''],
      [null, ' ', null],
      [8, null, null],
      [null, '', null],
      [null, null, null],
    ])
    expect([table.columns.length, table.rows]).toEqual([2, 3])
    expect(table.columns[0]?.cells).toEqual([9, null, 8])
  })

  test('rows that sum the others up are left out and named', () => {
    const answers = [
      ['a', 9],
      ['b', 10],
      ['c', 3],
      ['d', 7],
    ]
    const { table, changes } = read([
      ['Клиент', 'Оценка'],
      ...answers,
      [null, null],
      ['Итого', 29],
      ['Среднее:', '7,25'],
    ])
    expect(table.columns[1]?.cells).toEqual([9, 10, 3, 7])
    expect(changes).toContainEqual({ id: 'changed-totals', values: { rows: 2 } })
    const words = read([['Comment', 'City'], ...answers.map(([name]) => [name ?? null, 'Perth']), ['Total', 'Omsk']])
    expect([words.table.rows, words.changes]).toEqual([5, []])
    expect(
      read([
        ['Name', 'Score'],
        ['Total', 3],
      ]).table.rows,
    ).toBe(1)
  })

  test('columns of different length become one length', () => {
    const { table } = readTable({ name: 'ragged', columns: [['A', 1], ['B', 1, 2, 3], []] })
    expect(table.columns.map(({ cells }) => cells.length)).toEqual([3, 3])
  })

  test('what no spreadsheet holds is blank, control characters are no text', () => {
    const { column } = readColumn([Number.NaN, Number.POSITIVE_INFINITY, 'a\u0000b\tc', 7])
    expect(column?.cells).toEqual([null, null, 'ab\tc', 7])
  })

  test.each([[[]], [[[]]], [[[null, null], [null]]], [[['Only a heading']]]])('%j has no rows', (rows) => {
    expect(read(rows as Cell[][]).table.rows).toBeLessThanOrEqual(1)
  })
})
