/** Rooms of the page that need no browser. */
import { describe, expect, test } from 'vitest'
import { call } from '../../web/calculator/examples/formula.ts'
import { expanded, generator, shuffled } from '../../web/calculator/examples/random.ts'
import { addressOn, columnName, rangeAddress } from '../../web/calculator/grid/address.ts'
import { Messages } from '../../web/calculator/grid/messages.ts'

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name)
  })

  test.each([
    ['Survey', 'Survey!C2'],
    ['Опрос', 'Опрос!C2'],
    ['Sheet 1', "'Sheet 1'!C2"],
    ["Don't", "'Don''t'!C2"],
    ['2024', "'2024'!C2"],
    ['Q1', "'Q1'!C2"],
    ['R1C1', "'R1C1'!C2"],
  ])('a cell on %s', (sheet, address) => {
    expect(addressOn(sheet, 1, 2)).toBe(address)
  })

  test('a range, and a range of one cell', () => {
    expect(rangeAddress('S', { startRow: 1, startColumn: 2, endRow: 8, endColumn: 3 })).toBe('S!C2:D9')
    expect(rangeAddress('S', { startRow: 1, startColumn: 2, endRow: 1, endColumn: 2 })).toBe('S!C2')
  })
})

describe('sentences of error cells', () => {
  const place = { sheetId: 's', row: 0, column: 0 }
  const wrong = { error: '#VALUE!', message: 'Row 2: 11 is outside the scale' } as const
  const kept = (messages: Messages, code = '#VALUE!') => messages.of('s', 0, 0, code)

  test('stay through the calls of one calculation and go with the next', () => {
    const messages = new Messages()
    messages.nextPass()
    messages.keep(place, wrong)
    messages.keep(place, null)
    expect(kept(messages)).toBe(wrong.message)
    messages.nextPass()
    messages.keep(place, null)
    expect(kept(messages)).toBe('')
  })

  test('belong to their code, their cell and their workbook', () => {
    const messages = new Messages()
    messages.keep(place, wrong)
    expect(kept(messages, '#N/A')).toBe('')
    expect(messages.of('s', 0, 1, '#VALUE!')).toBe('')
    messages.forget()
    expect(kept(messages)).toBe('')
  })
})

describe('examples', () => {
  test('the same order every time, and nothing lost in it', () => {
    const items = expanded([2, 0, 3], 5)
    expect(items).toEqual([5, 5, 7, 7, 7])
    const order = shuffled(items, generator(1))
    expect(order).toEqual(shuffled(items, generator(1)))
    expect([...order].sort()).toEqual(items)
    expect(shuffled([...Array(50).keys()], generator(1))).not.toEqual(shuffled([...Array(50).keys()], generator(2)))
  })

  test('a call without the empty arguments at its end', () => {
    expect(call('NPS', 'A1:A9', '', '', '"exclude"', '')).toBe('=NPS(A1:A9,,,"exclude")')
    expect(call('BAND.TABLE', '"NPS"', '')).toBe('=BAND.TABLE("NPS")')
  })
})
