/** What people copy from consoles of databases, and what they should be told of the rest. */
import { describe, expect, test } from 'vitest'
import { answersBringing, bringings, everyBringing } from '../../web/sql/bringings.ts'
import { mostGroups, readPasted } from '../../web/sql/pasted.ts'

const all = Object.values(bringings)

const read = (text: string) => {
  const found = readPasted(text, all)
  return 'problem' in found ? found : found.groups.map(({ name, sums }) => [name, ...Object.values(sums)])
}

const expected = [
  ['north', 20, 9, 7],
  ['south; east', 5, 3, 0],
]

const consoles: Readonly<Record<string, string>> = {
  'tabs, as most consoles copy':
    'grouped_by\tpromoters\tpassives\tdetractors\tnps\nnorth\t20\t9\t7\t36.1\nsouth; east\t5\t3\tNULL\t\n',
  'CSV with quotes': 'segment,promoters,passives,detractors\r\n"north",20,9,7\r\n"south; east",5,3,\r\n',
  'semicolons and decimal commas': 'segment;promoters;passives;detractors\nnorth;20,0;9;7\n"south; east";5;3;0',
  'the terminal of PostgreSQL':
    ' grouped_by  | promoters | passives | detractors \n-------------+-----------+----------+------------\n north       |        20 |        9 |          7\n south; east |         5 |        3 |          0\n(2 rows)\n',
  'the terminal of DuckDB':
    '┌─────────────┬───────────┬──────────┬────────────┐\n│ grouped_by  │ promoters │ passives │ detractors │\n│   varchar   │  double   │  double  │   double   │\n├─────────────┼───────────┼──────────┼────────────┤\n│ north       │      20.0 │      9.0 │        7.0 │\n│ south; east │       5.0 │      3.0 │        0.0 │\n└─────────────┴───────────┴──────────┴────────────┘\n  2 rows  4 columns',
  'Spark, with rules and ends':
    '+-----------+---------+--------+----------+\n| grouped_by|promoters|passives|detractors|\n+-----------+---------+--------+----------+\n|      north|     20.0|     9.0|       7.0|\n|south; east|      5.0|     3.0|       0.0|\n+-----------+---------+--------+----------+\n',
}

describe('rows of groups', () => {
  test.each(Object.entries(consoles))('%s', (_, text) => {
    const found = read(text)
    expect(Array.isArray(found) && found.map((row) => row.map((cell) => cell ?? 0))).toEqual(expected)
  })

  test('one row without a group', () => {
    expect(read('promoters\tpassives\tdetractors\n2e1\t9\t7')).toEqual([[null, 20, 9, 7]])
  })

  test('headings in capitals and with their table', () => {
    expect(read('S.PROMOTERS\tS.PASSIVES\tS.DETRACTORS\n20\t9\t7')).toEqual([[null, 20, 9, 7]])
  })
})

/** Their sums are the same; at hand is the score of another question. */
describe('results of answers are told apart by their own column', () => {
  const rows = (own: string) => `grouped_by\tanswers\ttotal\tbetter\tworse\t${own}\nnorth\t20\t110\t15\t2\t75`

  test.each([
    ['csat', 'CSAT', 'CSAT', ['answers', 'better']],
    ['csat_1_7', 'CSAT', 'CSAT', ['answers', 'better']],
    ['csat_net', 'CSAT', null, ['answers', 'csat_net']],
    ['ces', 'CES', 'CES', ['answers', 'total']],
    ['ces_1_5', 'CES', null, ['answers', 'ces_1_5']],
    ['ces_agree', 'CES', null, ['answers', 'ces_agree']],
    ['rating', 'RATING', null, ['answers', 'rating']],
    ['rating_bayes', 'RATING.BAYES', null, ['answers', 'rating_bayes']],
  ])('%s', (own, name, metric, sums) => {
    for (const likely of [bringings.NPS, bringings.CSAT, bringings.CES, answersBringing('csat_net')]) {
      expect(readPasted(rows(own), [likely, ...everyBringing])).toMatchObject({ bringing: { name, metric, sums } })
    }
  })

  test('without it they are what is looked at, or nothing', () => {
    const counts = 'answers,total,better,worse\n20,110,15,2'
    for (const likely of [bringings.CSAT, bringings.CES]) {
      expect(readPasted(counts, [likely, ...everyBringing])).toMatchObject({ bringing: likely })
    }
    for (const likely of [bringings.NPS, answersBringing('ces_agree')]) {
      expect(readPasted(counts, [likely, ...everyBringing])).toEqual({ problem: 'unclear', details: {} })
    }
    expect(readPasted('answers,better\n20,15', everyBringing)).toMatchObject({ bringing: { name: 'CSAT' } })
  })
})

describe('what is no result', () => {
  test.each([
    ['', { problem: 'empty', details: {} }],
    ['grouped_by\tpromoters\tpassives\tdetractors\n', { problem: 'empty', details: {} }],
    ['a\tb\n1\t2', { problem: 'headings', details: { headings: 'promoters, passives, detractors' } }],
    ['20\t9\t7', { problem: 'headings' }],
    [
      'g\tpromoters\tpassives\tdetractors\nnorth\t20\tmany\t7',
      { problem: 'number', details: { row: 1, column: 'passives', value: 'many' } },
    ],
    ['g\tpromoters\tpassives\tdetractors\nnorth\t1,234\t9\t7', { problem: 'number', details: { value: '1,234' } }],
    [
      `promoters\tpassives\tdetractors\n${'1\t2\t3\n'.repeat(mostGroups + 1)}`,
      { problem: 'rows', details: { rows: mostGroups + 1, most: mostGroups } },
    ],
  ])('%j', (text, problem) => {
    expect(readPasted(text, all)).toMatchObject(problem)
  })
})
