/** What tables of a warehouse hold besides answers, and what their names look like. */
import { expect, test } from 'vitest'
import type { SqlEngine } from '../../web/sql/contract.ts'
import { engines } from '../../web/sql/engines.ts'
import { ask, loadAndCompare, metricNamed, shapesOf } from './asking.ts'
import type { Column, Running, Value } from './engines/engine.ts'
import { expectedOf } from './expected.ts'

const answersIn = (name: string, kind: Column['kind'] = 'number'): Column[] => [
  { name: 'segment', kind: 'text' },
  { name, kind },
]

const score = answersIn('score')

const few: readonly (readonly Value[])[] = [
  ['a', 10],
  ['a', 9],
  ['a', 0],
  ['b', 7],
  ['b', null],
  [null, 3],
]

const hostileNames = [
  'How likely are you to recommend us, 0-10?',
  'select',
  'Score',
  `it's "quoted" and \`ticked\``,
  'score"); DROP TABLE untouched; --',
  'back\\slash',
  '100 % оценка',
]

export function badInputTests(engine: SqlEngine, given: () => Running): void {
  const { dialect } = engines[engine]
  const shapes = shapesOf(engine)
  const compareIn = (table: string, name: string, columns: readonly Column[], rows: readonly (readonly Value[])[]) =>
    loadAndCompare(given(), metricNamed(name), table, { columns, rows })

  test('NULLs, alone and among answers, and a group without a name', async () => {
    await compareIn('nulls', 'nps', score, [...few, ['none', null], ['none', null]])
  })

  test('whole numbers in a column of whole numbers', async () => {
    await compareIn('whole', 'nps_ci', answersIn('score', 'whole'), few)
  })

  test('text in the column of scores, an answer or not', async () => {
    const texts = [
      '9',
      ' 9 ',
      '9,0',
      '10 - Extremely likely',
      '9 – скорее да',
      '10/10',
      '8.0',
      '+7',
      '',
      '  ',
      'n/a',
      '-',
      'TRUE',
      '1e1',
      '0x9',
      'девять',
      '９',
      '9-10',
      '3 or 4',
      '2024-01-05',
      "'); DROP TABLE untouched; --",
    ]
    await compareIn(
      'texts',
      'nps_counts',
      answersIn('score', 'text'),
      texts.map((text) => ['a', text]),
    )
  })

  test('a 0 where the scale has none is a blank', async () => {
    await compareIn('zeros', 'ces', score, [
      ['a', 0],
      ['a', 5],
      ['a', 6],
      ['b', 0],
    ])
  })

  test('respondents who did not answer everything', async () => {
    const columns = ['recommend', 'repurchase', 'try_others'].map((name): Column => ({ name, kind: 'number' }))
    await compareIn(
      'partial',
      'cli',
      [{ name: 'segment', kind: 'text' }, ...columns],
      [
        ['a', 1, 2, 3],
        ['a', 6, null, 5],
        ['a', 4, 4, 4],
        ['b', null, null, 2],
      ],
    )
  })

  test.each([11, -1, 7.5])('%d on a scale from 0 to 10 ends the query; on_scale leaves it out', async (wrong) => {
    const rows = [...few, ['a', wrong]]
    const { info, metric } = metricNamed('nps')
    const table = `spoilt_${String(wrong).replace(/\D/g, '_')}`
    await given().createTable(table, score, rows)
    expect(
      expectedOf(
        info,
        metric,
        rows.map((row) => row.slice(1)),
      ),
    ).toBe('refused')
    for (const shape of shapes) {
      await expect(ask(given(), metric, { table, group: 'segment', columns: ['score'] }, shape)).rejects.toThrow(
        /off the scale 0-10/,
      )
    }
    const left = await given().run(`SELECT count(on_scale(score, 0, 10)) AS answers FROM ${table}`)
    expect(Number(left[0]?.answers)).toBe(5)
  })

  /** A table of one group made by the engine itself, of cells that no text of a query can be read as. */
  const makeView = (name: string, cells: readonly string[]) =>
    given().run(
      `CREATE ${engine === 'spark' ? 'TEMPORARY ' : ''}VIEW ${name} AS ${cells.map((cell) => `SELECT 'a' AS segment, ${cell} AS score`).join(' UNION ALL ')}`,
    )

  test('a column of booleans holds no answers', async () => {
    await makeView('flags', ['CAST(1 AS boolean)', 'CAST(0 AS boolean)'])
    const place = { table: 'flags', group: 'segment', columns: ['score'] }
    expect(await ask(given(), metricNamed('nps').metric, place, 'query')).toEqual(new Map([['a', null]]))
  })

  test.each(['NaN', 'Infinity'])('%s is a number off the scale', async (word) => {
    const type = engine === 'postgresql' ? 'double precision' : 'double'
    await makeView(`not_finite_${word.toLowerCase()}`, [`CAST('${word}' AS ${type})`, `CAST('9' AS ${type})`])
    const place = { table: `not_finite_${word.toLowerCase()}`, group: 'segment', columns: ['score'] }
    for (const shape of shapes) {
      await expect(ask(given(), metricNamed('nps').metric, place, shape)).rejects.toThrow(/off the scale 0-10/)
    }
  })

  test('an empty table', async () => {
    const place = { table: 'empty', group: 'segment', columns: ['score'] }
    const { metric } = metricNamed('nps_ci')
    await given().createTable('empty', score, [])
    for (const shape of shapes) expect((await ask(given(), metric, place, shape)).size).toBe(0)
    if (engine === 'spark') return
    const [row] = await given().run('SELECT nps(score) AS value FROM empty')
    expect(row).toEqual({ value: null })
  })

  test.each(hostileNames)('a column named %s', async (name) => {
    await given().createTable('untouched', score, few)
    await compareIn(
      // chDB takes the name of a table with a ? for files.
      `answers, ${name.replace('?', '')}`,
      'nps',
      [
        { name: `group ${name}`, kind: 'text' },
        { name, kind: 'number' },
      ],
      few,
    )
    const [row] = await given().run(`SELECT count(*) AS kept FROM ${dialect.quoted('untouched')}`)
    expect(Number(row?.kept)).toBe(few.length)
    await given().run(`DROP ${engine === 'spark' ? 'VIEW' : 'TABLE'} untouched`)
  })
}
