/** What a person is told about input that must be mended, in both languages. */
import { describe, expect, test } from 'vitest'
import { purchasesBadInput } from './bad-input-purchases.ts'
import { satisfactionBadInput } from './bad-input-satisfaction.ts'
import { statisticsBadInput } from './bad-input-statistics.ts'
import { type BadInput, broken, call, column, errorOf, table } from './loyalty.ts'

const scores = column(10, 9, 8, 3)

const cases: BadInput[] = [
  ...statisticsBadInput,
  ...satisfactionBadInput,
  ...purchasesBadInput,
  ['NPS', [[[]]], '#N/A', 'There are no answers in the range.', 'В диапазоне нет ответов.'],
  ['NPS.CATEGORY', [[]], '#N/A', /no answers/, /нет ответов/],
  ['NPS', [column(null, '', ' ')], '#N/A', 'There are no answers in the range.', 'В диапазоне нет ответов.'],
  ['NPS', [column('n/a', true)], '#N/A', 'There are no answers in the range.', 'В диапазоне нет ответов.'],
  [
    'NPS',
    [column(9, 11, 12)],
    '#VALUE!',
    'Row 2 of “scores”: 11 is outside the scale 0-10 (2 such cells). Correct them, choose the right scale, or set “invalid” to "exclude".',
    'Строка 2 диапазона «оценки»: 11 вне шкалы 0-10 (2 такие ячейки). Исправьте их, выберите другую шкалу или укажите в аргументе «неверные» "exclude".',
  ],
  [
    'NPS',
    [column(-1)],
    '#VALUE!',
    /-1 is outside the scale 0-10 \(1 such cell\)/,
    /-1 вне шкалы 0-10 \(1 такая ячейка\)/,
  ],
  ['NPS', [column(1e300)], '#VALUE!', /1e\+300 is outside/, /1e\+300 вне шкалы/],
  [
    'NPS',
    [column(9, 5.5)],
    '#VALUE!',
    /^Row 2 of “scores”: 5\.5 is not a whole number, and the scale 0-10 has no others \(1 such cell\)\. Correct it/,
    /^Строка 2 диапазона «оценки»: 5,5 — дробное число, а на шкале 0-10 только целые \(1 такая ячейка\)\. Исправьте её/,
  ],
  ['NPS', [column(5, 6), null, '1-5'], '#VALUE!', /^Row 2 of “scores”: 6 is outside the scale 1-5/, /6 вне шкалы 1-5/],
  [
    'NPS',
    [scores, null, '0-11'],
    '#VALUE!',
    '“scale” cannot be “0-11”. Use one of "0-10", "1-10", "1-7", "1-5".',
    'Аргумент «шкала» не может быть «0-11». Выберите одно из: "0-10", "1-10", "1-7", "1-5".',
  ],
  ['NPS', [scores, null, null, 'drop'], '#VALUE!', /“drop”.*"error", "exclude"/, /«drop».*"error", "exclude"/],
  [
    'NPS',
    [scores, column(1, 1)],
    '#VALUE!',
    '“scores” is 4 × 1 cells and “weights” is 2 × 1. Give ranges of the same shape.',
    'Размер диапазона «оценки» — 4 × 1, а диапазона «веса» — 2 × 1. Нужны диапазоны одного размера.',
  ],
  [
    'NPS',
    [scores, column(1, -2, 1, 1)],
    '#VALUE!',
    /^Row 2 of “weights”: -2 cannot be a weight/,
    /«веса»: -2 не может быть весом/,
  ],
  ['NPS', [scores, column(0, 0, 0, 0)], '#VALUE!', /^All weights are 0/, /^Все веса равны 0/],
  ['NPS', [scores, column('a', 'b', 'c', 'd')], '#N/A', /^No answer has a weight/, /нет веса/],
  ['NPS', [], '#VALUE!', /^NPS needs “scores”/, /^Функции NPS нужен аргумент «оценки»/],
  [
    'NPS',
    [scores, null, null, null, 1],
    '#VALUE!',
    'NPS takes at most 4 arguments, 5 were given. Remove the extra ones.',
    'Функция NPS принимает не больше 4 аргументов, а указано 5. Уберите лишние.',
  ],
  [
    'NOSUCH',
    [1],
    '#NAME?',
    'There is no function NOSUCH. Check its spelling.',
    'Функции NOSUCH нет. Проверьте написание.',
  ],
  [
    'NPS',
    [column(9, broken)],
    '#REF!',
    /^Row 2 of “scores” holds the error #REF!/,
    /^Строка 2 диапазона «оценки»: в ячейке ошибка #REF!/,
  ],
  ['NPS.CI', [scores, 0], '#VALUE!', /between 0 and 1 \(0\.95\).*it is 0\.$/, /между 0 и 1 \(0,95\).*указано 0\.$/],
  ['NPS.CI', [scores, 1], '#VALUE!', /it is 1\.$/, /указано 1\.$/],
  ['NPS.CI', [scores, 100], '#VALUE!', /it is 100\.$/, /указано 100\.$/],
  ['NPS.CI', [scores, -0.5], '#VALUE!', /it is -0\.5\.$/, /указано -0,5\.$/],
  ['NPS.CI', [scores, 'high'], '#VALUE!', /must be a number, and “high” is not one/, /«high» — не число/],
  ['NPS.CI', [scores, [[0.9, 0.95]]], '#VALUE!', /one value, not a range/, /одно значение, а не диапазон/],
  ['NPS.CI', [scores, null, 'magic'], '#VALUE!', /"adjusted-wald", "wald", "score", "bootstrap"/, /«метод»/],
  [
    'NPS.FROMCOUNTS',
    [20, -9, 7],
    '#VALUE!',
    '“passives” cannot be negative; it is -9.',
    /«нейтралы» не может быть отрицательным.*-9/,
  ],
  ['NPS.FROMCOUNTS', [0, 0, 0], '#N/A', /^All counts are 0/, /^Все количества равны 0/],
  ['NPS.FROMCOUNTS', [1e300, 0, 1], '#VALUE!', /^The counts are too large/, /слишком велики/],
  ['NPS.FROMCOUNTS', [20, 9], '#VALUE!', /needs “detractors”/, /«критики»/],
  ['NPS.BY', [scores, column('a', 'b')], '#VALUE!', /“scores” is 4 × 1 cells and “groups” is 2 × 1/, /4 × 1.*2 × 1/],
  ['NPS.TEST', [column(10, 10), column(0, 0), 'wald'], '#N/A', /“adjusted-wald”/, /«adjusted-wald»/],
  [
    'CSI',
    [column(7, 5), column(8, 4, 3)],
    '#VALUE!',
    /“importance” is 2 × 1 cells and “satisfaction” is 3 × 1/,
    /2 × 1.*3 × 1/,
  ],
  ['CSI', [column(0, 0), column(8, 4)], '#N/A', /no answers in the range of importance/, /важности нет ответов/],
  [
    'CSI',
    [
      [
        [7, 5],
        [8, 5],
      ],
      [
        [null, 5],
        [null, 6],
      ],
    ],
    '#N/A',
    /^Criterion 1: no satisfaction answers/,
    /^Критерий 1: нет оценок/,
  ],
  [
    'CSI',
    [
      [
        ['Price', 'Speed'],
        [8, null],
      ],
      [
        ['', ''],
        [4, 6],
      ],
    ],
    '#N/A',
    /^Speed: no importance/,
    /^Speed: нет важности/,
  ],
  [
    'CSI',
    [column(7, 11), column(8, 4)],
    '#VALUE!',
    /^Row 2 of “importance”: 11 is outside the scale 1-10/,
    /«важность»: 11 вне шкалы 1-10/,
  ],
  [
    'CSI',
    [column(3, 2), column(4, 6), 5],
    '#VALUE!',
    /^Row 2 of “satisfaction”: 6 is outside the scale 1-5/,
    /6 вне шкалы 1-5/,
  ],
  ['CSI', [column(7), column(8), 1], '#VALUE!', /must be above 1; it is 1/, /больше 1, а указано 1/],
  [
    'CSI.CI',
    [[[7, 5]], [[8, 4]]],
    '#N/A',
    /at least 2 respondents, there is only 1/,
    /хотя бы 2 респондента, а есть только 1/,
  ],
  [
    'CSI.TABLE',
    [[[7, 5]], [[8, 4]], column('a', 'b', 'c')],
    '#VALUE!',
    /3 names for 2 criteria/,
    /3 названия на 2 критерия/,
  ],
  ['CLI', [column(1, 2, 3)], '#VALUE!', /Three columns are needed.*3 × 1/, /три столбца.*3 × 1/],
  ['CLI', [[[1, 2, 7]]], '#VALUE!', /^Row 1, column 3 of “answers”: 7 is outside the scale 1-6/, /7 вне шкалы 1-6/],
  ['CLI', [[[1, 2, 2.5]]], '#VALUE!', /\(1 such cell\)\. Correct it\.$/, /\(1 такая ячейка\)\. Исправьте её\.$/],
  [
    'NPS.TEST',
    [scores, column(11)],
    '#VALUE!',
    /of “b”: 11.* Correct it or choose the right scale\.$/,
    /«б»: 11.* Исправьте её или выберите другую шкалу\.$/,
  ],
  ['CLI', [[[1, null, 2]]], '#N/A', /^No respondent answered all three/, /^Никто не ответил/],
  ['CLI', [[[1, 2, 3]], [[100, 80, 60]]], '#VALUE!', /six numbers.*1 × 3/, /шесть чисел.*1 × 3/],
  [
    'CLI',
    [[[1, 2, 3]], [[100, 80, 60, 'x', 20, 0]]],
    '#VALUE!',
    /column 4 of “map”: “x” cannot be points/,
    /«x» — не баллы/,
  ],
  ['CLI.CI', [[[1, 2, 3]]], '#N/A', /there is only 1/, /есть только 1/],
  ['CLI', [[[1, 2, 3]], null, 'maybe'], '#VALUE!', /TRUE or FALSE, and “maybe”/, /«maybe»/],
  ['RPR', [5, 0], '#N/A', /^There are no customers/, /^Клиентов нет/],
  [
    'RPR',
    [7, 5],
    '#VALUE!',
    /^There cannot be more repeat customers \(7\) than customers in all \(5\)/,
    /не может быть больше/,
  ],
  [
    'RPR',
    [-1, 5],
    '#VALUE!',
    /“repeat customers” cannot be negative/,
    /«повторные клиенты» не может быть отрицательным/,
  ],
  ['RPR.ORDERS', [column('a', null), column('soon', 45000)], '#N/A', /^There are no orders/, /нет заказов/],
  [
    'RPR.ORDERS',
    [column('a'), column(45000), 'soon'],
    '#VALUE!',
    /“from” must be a date, and “soon”/,
    /«с» нужна дата, а «soon»/,
  ],
  ['RPR.ORDERS', [column('a'), column(45000), 45001, 45000], '#VALUE!', /^The period is empty/, /^Период пуст/],
  ['RPR.ORDERS', [column('a'), column(45000), null, null, 'weeks'], '#VALUE!', /"orders", "days"/, /"orders", "days"/],
  ['BAND', [45, 'WOW'], '#VALUE!', /^“scheme” cannot be “WOW”.*"NPS".*"s1-nps"/, /^Схема не может быть «WOW»/],
  [
    'BAND',
    [450, 'NPS'],
    '#VALUE!',
    '450 is outside the bands, which go from -100 to 100.',
    /450 за пределами уровней, которые идут от -100 до 100/,
  ],
  [
    'BAND',
    [null, 'NPS'],
    '#N/A',
    /^“value” must be a number, and its cell is blank/,
    /«значение» нужно число, а ячейка пуста/,
  ],
  ['BAND', ['good', 'NPS'], '#VALUE!', /“value” must be a number/, /нужно число/],
  ['BAND', [45, 'NPS', 'sideways'], '#VALUE!', /"mark", "strict", "down", "up"/, /«разрыв»/],
  ['BAND', [45, [['a', 'b', 'c', 'd', 'e', 'f', 'g']]], '#VALUE!', /two columns/, /два столбца/],
  [
    'BAND',
    [
      45,
      [
        ['from', 'title'],
        ['x', 'y'],
      ],
    ],
    '#VALUE!',
    /no bands in the table/,
    /нет уровней/,
  ],
  [
    'BAND',
    [
      45,
      [
        [0, 'low'],
        [500, 'high'],
      ],
    ],
    '#VALUE!',
    /^Row 2, column 1 of “scheme”: this limit is outside/,
    /^Строка 2, столбец 1/,
  ],
  [
    'BAND',
    [
      45,
      [
        [0, 'low'],
        [0, 'high'],
      ],
    ],
    '#VALUE!',
    /begins at the same value/,
    /начинается с того же/,
  ],
  [
    'BAND',
    [
      45,
      [
        [0, 10, 'low'],
        [20, 15, 'high'],
      ],
    ],
    '#VALUE!',
    /^Row 2.*this band is empty/,
    /^Строка 2.*уровень пуст/,
  ],
  [
    'BAND',
    [
      45,
      [
        [0, 10, 'low'],
        [20, 'top', 'high'],
      ],
    ],
    '#VALUE!',
    /^Row 2, column 2 of “scheme”: this cell does not fit/,
    /не подходит/,
  ],
  [
    'BAND',
    [
      45,
      [
        [0, ''],
        [20, 'high'],
      ],
    ],
    '#VALUE!',
    /^Row 1, column 2 of “scheme”/,
    /^Строка 1, столбец 2/,
  ],
  ['BAND.CHANCE', [scores, 'CSI'], '#VALUE!', /for CSI, not for NPS/, /для CSI, а не для NPS/],
  ['ADVICE', ['LOVE', 5], '#VALUE!', /“LOVE”.*"NPS", "CSI"/, /«показатель» не может быть «LOVE»/],
  ['BENCHMARK', ['CLI'], '#N/A', /No benchmarks.*CLI/, /CLI ориентиры/],
  ['BENCHMARK', ['NPS', 'zoo'], '#VALUE!', /“zoo”.*"b2b"/, /«zoo»/],
  ['PROPORTION.CI', [5, 0], '#N/A', /“n” is 0/, /равно 0/],
  ['PROPORTION.CI', [5, 4], '#VALUE!', /more successes \(5\) than cases in all \(4\)/, /больше/],
]

const matcher = (expected: string | RegExp) =>
  typeof expected === 'string' ? expect.stringContaining(expected) : expect.stringMatching(expected)

describe('sentences', () => {
  test.each(cases)('%s %j is %s', (name, args, code, en, ru) => {
    expect(errorOf(name, args, 'en')).toEqual({ error: code, message: matcher(en) })
    expect(errorOf(name, args, 'ru')).toEqual({ error: code, message: matcher(ru) })
    expect(call('NPS', scores)).toBe(25)
  })

  test('names nothing of C++, JavaScript or an unfilled text', () => {
    for (const [name, args] of cases) {
      for (const language of ['en', 'ru'] as const) {
        expect(errorOf(name, args, language).message).not.toMatch(
          /[{}$]|undefined|null|NaN|Error\b|function \w+\(|\berror-/,
        )
      }
    }
  })
})

describe('options are read forgivingly', () => {
  test('confidence as a percentage, as text, as a single blank cell', () => {
    const usual = call('NPS.CI', scores)
    for (const confidence of [95, '95', '95%', '0,95', ' 0.95 ', 0.95, null, '', [[null]], [['']]]) {
      expect(call('NPS.CI', scores, confidence)).toEqual(usual)
    }
  })

  test('choices whatever their case, spaces and dashes', () => {
    const wald = call('NPS.CI', scores, null, 'wald')
    expect(call('NPS.CI', scores, null, ' WALD ')).toEqual(wald)
    expect(call('NPS.CI', scores, null, 'Adjusted Wald')).toEqual(call('NPS.CI', scores))
    expect(call('NPS', column(5, 4, 1, 5), null, '1–5')).toBe(25)
    expect(call('NPS', column(5, 4, 1, 5), null, 5)).toBe(25)
  })

  test('function names whatever their case', () => {
    expect(call(' nps ', scores)).toBe(25)
  })

  test('extra arguments that are empty', () => {
    expect(call('NPS', scores, null, null, null, null, undefined)).toBe(25)
  })
})

describe('weights', () => {
  test('without a weight an answer is left out, with 0 it stays and adds nothing', () => {
    expect(call('NPS', scores, column(1, null, 1, 1))).toBe(0)
    expect(call('NPS', scores, column(1, 0, 1, 1))).toBe(0)
    expect(call('NPS', column('Score', 10, 3), column('Weight', 3, 1))).toBeCloseTo(50, 12)
  })
})

describe('a million rows', () => {
  test('give a table of groups', () => {
    const many = Array.from({ length: 1_000_000 }, (_, row) => [row % 11])
    const groups = Array.from({ length: 1_000_000 }, (_, row) => [`Region ${row % 200}`])
    expect(table('NPS.BY', many, groups)).toHaveLength(201)
    expect(table('NPS.MIX', many, groups, many, groups)).toHaveLength(202)
    const dates = Array.from({ length: 1_000_000 }, (_, row) => [row % 2 ? 45_000 + (row % 366) : '2023-03-15'])
    expect(table('NPS.TREND', many, dates)).toHaveLength(14)
    expect(table('NPS.CATEGORY', many)).toHaveLength(1_000_000)
  })
})
