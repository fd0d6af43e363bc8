/** How THEMES reads comments. All comments, English and Russian, were written for this test; none is a customer's. */

import { describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { stopWords } from '../../web/sheet/stop-words.ts'
import fc from '../support/any-input.ts'
import { call, column, errorOf, table } from './loyalty.ts'

/** A comment and its answer. */
type Voice = readonly [comment: Cell, score: Cell]

const themes = (voices: readonly Voice[], ...options: Cell[]) =>
  table(
    'THEMES',
    column(...voices.map(([comment]) => comment)),
    column(...voices.map(([, score]) => score)),
    ...options,
  )

/** Enough of somebody else, so that no theme is everyone's. */
const others: Voice[] = [
  [null, 10],
  ['', 3],
  [null, 8],
]
const names = (comments: readonly string[], score: Cell = 5) =>
  themes([...comments.map((comment): Voice => [comment, score]), ...others])
    .slice(1)
    .map(([name]) => name)

describe('forms of one word are one theme, shown in the most frequent of them', () => {
  test.each([
    ['delivery', ['Delivery late', 'DELIVERY!', 'two deliveries', 'delivery', 'Deliveries?']],
    ['waiting', ['waiting', 'I waited', 'we wait', 'Waiting…', 'waits']],
    ['доставка', ['Долгая доставка', 'Доставка', 'доставку ждали', 'о доставке', 'с доставкой']],
    ['цена', ['цена', 'Цены', 'цену', 'ценой', 'цена высокая']],
    ['тёплый', ['тёплый зал', 'Тёплый', 'теплый', 'теплая', 'тёплые']],
    ['staff’s'.replace('’', "'"), ['staff’s', "staff's", 'staff’s', "Staff's", 'staff’s']],
  ])('%s', (name, comments) => {
    expect(names(comments)).toEqual([name])
  })
})

describe('pairs', () => {
  test('words side by side', () => {
    expect(
      names(['call centre', 'your call centre', 'Call centres', 'the call-centre', 'call centre!']).sort(),
    ).toEqual(['call', 'call centre', 'centre'])
    const support = [
      'Служба поддержки',
      'служба поддержки',
      'службе поддержки',
      'в службу поддержки',
      'служба поддержки',
    ]
    expect(names(support)).toContain('служба поддержки')
  })

  test('not over a comma, a stop or a small word', () => {
    const comments = ['fast, friendly', 'Fast. Friendly.', 'fast and friendly', 'fast (friendly)', 'fast; friendly']
    expect(names(comments).sort()).toEqual(['fast', 'friendly'])
  })
})

describe('what is no theme', () => {
  test('words that hold sentences together, numbers, single letters', () => {
    expect(names(['and the price', 'it was 100 price', 'a b c price', 'я и ты price', 'очень, но price 24'])).toEqual([
      'price',
    ])
    for (const word of stopWords) expect(word).not.toMatch(/ё|[A-ZА-Я]/)
  })

  test('fewer than five answers, however often each says it', () => {
    const voices = ['slow slow slow', 'slow, slow', 'slow', 'slow'].map((comment): Voice => [comment, 3])
    expect(call('THEMES', column(...voices.map(([text]) => text)), column(3, 3, 3, 3))).toHaveProperty('error', '#N/A')
  })

  test('cells that hold no text', () => {
    const comments = column(0, 7, true, null, 'price', 'price', 'price', 'price', 'price')
    const [, first] = table('THEMES', comments, column(1, 2, 3, 4, 9, 9, 9, 9, 9))
    expect(first?.slice(0, 3)).toEqual(['price', 5, 100])
  })
})

test('both languages in one survey', () => {
  const voices = [
    ...Array.from({ length: 6 }, (): Voice => ['Цена высокая', 2]),
    ...Array.from({ length: 5 }, (): Voice => ['Friendly people', 10]),
  ]
  const found = themes([...voices, ...others]).slice(1)
  expect(new Set(found.map(([name]) => name))).toEqual(
    new Set(['цена', 'высокая', 'цена высокая', 'friendly', 'people', 'friendly people']),
  )
})

test('a theme that everyone names has no impact', () => {
  const voices = Array.from({ length: 5 }, (): Voice => ['price', 9])
  expect(themes(voices)[1]).toEqual(['price', 5, 100, '', ''])
})

test('as many themes as asked for, those that do most first', () => {
  const voices: Voice[] = ['price', 'staff', 'taste', 'noise', 'light'].flatMap((word, index) =>
    Array.from({ length: 5 + index }, (): Voice => [word, index % 2 ? 10 : 1]),
  )
  const all = themes(voices).slice(1)
  const impacts = all.map(([, , , impact]) => Math.abs(impact as number))
  expect(impacts).toEqual([...impacts].sort((a, b) => b - a))
  expect(themes(voices, 2).slice(1)).toEqual(all.slice(0, 2))
  expect(all).toHaveLength(5)
})

test('an error among the comments is the result, with its place', () => {
  const cells: Cell[][] = [['price'], [{ error: '#REF!', message: '' }]]
  expect(errorOf('THEMES', [cells, column(1, 2)])).toEqual({
    error: '#REF!',
    message: expect.stringContaining('Row 2'),
  })
})

test('the order of the rows changes nothing', () => {
  const words = ['доставка', 'price', 'staff', 'очередь', 'taste', 'call centre']
  const voice = fc.tuple(
    fc.shuffledSubarray(words).map((few) => few.join(' ')),
    fc.integer({ min: 0, max: 10 }),
  )
  const voices = fc.array(voice, { minLength: 12, maxLength: 60 })
  const twice = voices.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  )
  const shown = (rows: readonly Voice[]) =>
    call('THEMES', column(...rows.map(([text]) => text)), column(...rows.map(([, score]) => score)))
  fc.assert(
    fc.property(twice, ([rows, shuffled]) => {
      expect(shown(shuffled)).toEqual(shown(rows))
    }),
  )
})
