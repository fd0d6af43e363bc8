/** What one cell of answers means. */
import { describe, expect, test } from 'vitest'
import { call, column, errorOf, loyalty } from './loyalty.ts'

describe('text that holds a number is that number', () => {
  const nines = [
    '9',
    ' 9 ',
    '\u00a09\u00a0',
    '9,0',
    '9.0',
    '9 – скорее да',
    '9 - likely',
    '9 (very likely)',
    '9/10',
    '9 of 10',
    '9 из 10',
    '9: yes',
  ]
  test.each(nines)('%j', (text) => {
    expect(call('NPS', column(text))).toBe(100)
  })

  test.each(['10 - Extremely likely', '10/10', '+10', '10.'])('%j', (text) => {
    expect(call('NPS', column(text, 3))).toBe(0)
  })

  test.each(['0 - Not at all likely', '6,0', '3 звезды'])('%j', (text) => {
    expect(call('NPS', column(text))).toBe(-100)
  })
})

describe('what is no answer is left out', () => {
  const nothing = [
    null,
    '',
    ' ',
    '\u00a0',
    '\t\n',
    'да',
    'n/a',
    'Затрудняюсь ответить',
    '9-10',
    '1/2/2024',
    '2024-01-05',
    '-',
    '9th',
    true,
    false,
  ]
  test.each(nothing)('%j', (cell) => {
    expect(call('NPS', column(10, cell, 10, 3))).toBeCloseTo(100 / 3, 12)
  })

  test('a zero where the scale has none', () => {
    expect(call('NPS', column(10, 0, 3, 10), null, '1-10')).toBeCloseTo(100 / 3, 12)
  })

  test('a zero on the scale 0-10 is a detractor', () => {
    expect(call('NPS', column(10, 0, 10))).toBeCloseTo(100 / 3, 12)
  })

  test('a header', () => {
    expect(call('NPS', column('Score', 10, 9, 3))).toBeCloseTo(100 / 3, 12)
  })
})

describe('any shape of range', () => {
  test('one cell', () => expect(call('NPS', 7)).toBe(0))
  test('a row', () => expect(call('NPS', [[10, 9, 3]])).toBeCloseTo(100 / 3, 12))
  test('a block', () =>
    expect(
      call('NPS', [
        [10, 9],
        [3, null],
      ]),
    ).toBeCloseTo(100 / 3, 12))
  test('a whole column', () => {
    const cells = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? ([10, 9, 3][row] ?? null) : null])
    expect(call('NPS', cells)).toBeCloseTo(100 / 3, 12)
  })
})

describe('an error cell is the result', () => {
  const broken = { error: '#DIV/0!', message: '' } as const
  test('with its place', () => {
    expect(errorOf('NPS', [column(10, broken)])).toEqual({
      error: '#DIV/0!',
      message: 'Row 2 of “scores” holds the error #DIV/0!. Correct that cell, or leave it out of the range.',
    })
  })

  test('in a second argument', () => {
    expect(errorOf('NPS.BY', [column(10, 9), column('a', broken)])).toMatchObject({ error: '#DIV/0!' })
    expect(errorOf('RPR.ORDERS', [column('b', 'a'), column(broken, 45_000)]).message).toContain('Row 1 of “dates”')
  })

  test('in an option, and in a range that is one value without an address, where there is no row to name', () => {
    const value = (name: string) =>
      `“${name}” is the error #DIV/0!. Correct the cell or the formula it comes from; text in a formula stands in quotes.`
    expect(errorOf('NPS.CI', [column(10, 9), broken]).message).toBe(value('confidence'))
    expect(errorOf('BAND', [45, [[broken]]]).message).toBe(value('scheme'))
    const origins = [null, 'Bands!A1']
    expect(loyalty.call('BAND', [45, [[broken]]], { origins })).toHaveProperty(
      'message',
      expect.stringContaining('Bands!A1 (scheme) holds'),
    )
  })
})

describe('places', () => {
  test('by row, by row and column, by address', () => {
    const message = (cells: number[][], origin: string | null = null) => {
      const result = loyalty.call('NPS', [cells], { origins: [origin] })
      return (result as { message: string }).message
    }
    expect(message([[9], [11]])).toMatch(/^Row 2 of “scores”: 11 is outside the scale 0-10 \(1 such cell\)/)
    expect(
      message([
        [9, 8],
        [7, 12],
      ]),
    ).toMatch(/^Row 2, column 2 of “scores”: 12/)
    expect(message([[9], [11]], 'Survey!C2')).toMatch(/^Survey!C3 \(scores\): 11/)
    expect(message([[9, 11]], "'My sheet'!$Z$9")).toMatch(/^'My sheet'!AA9 \(scores\): 11/)
  })
})

describe('numbers off the scale', () => {
  test('are an error that counts those of the first kind', () => {
    const fractional = errorOf('NPS', [column(9, 5.5, 11, -1, 11.5)])
    expect(fractional.message).toMatch(
      /^Row 2 of “scores”: 5.5 is not a whole number, and the scale 0-10 has no others \(2 such cells\)/,
    )
    const outside = errorOf('NPS', [column(9, 11, 5.5, -1, 12, 0.5)])
    expect(outside.message).toMatch(/^Row 2 of “scores”: 11 is outside the scale 0-10 \(3 such cells\)/)
  })

  test('are left out when asked', () => {
    expect(call('NPS', column(10, 9, 3, 5.5, 11, -1, 1e300), null, null, 'exclude')).toBeCloseTo(100 / 3, 12)
  })

  test('written as text are the same', () => {
    expect(errorOf('NPS', [column('11 - more than I can say')]).message).toContain('11 is outside')
  })
})
