/** The query for the function at hand gives what that function gives of the rows: its groups, tests, periods, weights, options. */
import { expect, test } from 'vitest'
import type { Argument, Cell } from '../../web/sheet/contract.ts'
import { serialOfText } from '../../web/sheet/dates.ts'
import { type SqlEngine, sqlPeriods } from '../../web/sql/contract.ts'
import { engines } from '../../web/sql/engines.ts'
import type { Naming, SqlQuestion } from '../../web/sql/question.ts'
import { call, column, table } from '../sheet/loyalty.ts'
import { compareNumbers } from './differences.ts'
import type { Column, Running, SqlRow, Value } from './engines/engine.ts'
import { asText, named, pasted, questionFor } from './naming.ts'

type Rows = readonly (readonly Value[])[]

/** A group, a score, a weight, a day, a topic; some of them blank. The dates skip a month and change their form. */
const answers: Rows = Array.from({ length: 160 }, (_, row) => [
  ['north', "o'hare", 'юг', 'hub'][(row * row) % 4] ?? null,
  row % 13 === 0 ? null : String((row * 7) % 11),
  row % 17 === 0 ? null : String((row % 5) / 2),
  row % 2 === 0
    ? `2024-0${[1, 2, 3, 5, 6][row % 5]}-0${1 + (row % 9)}`
    : `1${row % 9}.0${[1, 2, 3, 5, 6][row % 5]}.2024`,
  [null, 'price', '', 'staff', 'wait'][row % 5] ?? null,
])
const answerColumns = ['segment', 'score', 'weight', 'answered_on', 'topic']

const cells = (rows: Rows, place: number): Cell[][] => column(...rows.map((row) => row[place] ?? null))
const [groups, scores, weights, dates, topics] = answerColumns.map((_, place) => cells(answers, place)) as [
  Cell[][],
  Cell[][],
  Cell[][],
  Cell[][],
  Cell[][],
]

/** Two groups of ratings, some of them missing. */
const stars = (best: number): Rows =>
  Array.from({ length: 90 }, (_, row) => [
    ['north', 'юг'][row % 2] ?? null,
    row % 9 === 0 ? 'n/a' : String(1 + ((row * row) % best)),
  ])

const texts = (names: readonly string[]) => names.map((name): Column => ({ name, kind: 'text' }))
const dayOf = (value: unknown) => serialOfText(String(value).slice(0, 10))

export function atHandTests(engine: SqlEngine, given: () => Running): void {
  const { dialect } = engines[engine]
  let tables = 0

  const load = async (columns: readonly Column[], rows: Rows): Promise<string> => {
    const name = `at hand ${++tables}`
    await given().createTable(name, columns, rows)
    return name
  }
  const ask = (question: SqlQuestion, from: string, own: Partial<Naming> = {}) =>
    given().run(question.write(dialect, named(question, from, own)))

  /** A row of the database beside a row of the sheet; '' in the sheet is NULL. */
  const compare = (result: string, row: SqlRow | undefined, names: readonly string[], wanted: readonly Cell[]) => {
    expect(row, result).toBeDefined()
    for (const [place, name] of names.entries()) {
      const expected = wanted[place]
      if (typeof expected === 'number') compareNumbers(engine, result, row?.[name], expected, name)
      else expect(row?.[name] ?? null, `${result} ${name}`).toBeNull()
    }
  }

  test('NPS with weights, alone and by group', async () => {
    const from = await load(texts(answerColumns), answers)
    const question = questionFor('NPS', { ranges: ['scores', 'weights'] })
    const [all] = await ask(question, from)
    const wanted = (rows: Rows) => {
      const own = [cells(rows, 1), cells(rows, 2)] as const
      const interval = call('NPS.CI', own[0], '', '', own[1]) as Cell[][]
      return [call('NPS', ...own) as Cell, ...(interval[0] ?? [])]
    }
    compare('NPS weighted', all, ['nps', 'low', 'high'], wanted(answers))
    for (const row of await ask(question, from, { group: 'segment' })) {
      const own = answers.filter(([group]) => group === row.grouped_by)
      compare('NPS weighted', row, ['nps', 'low', 'high'], wanted(own))
    }
  })

  test.each([
    ['NPS.BY', [], [scores, groups]],
    ['NPS.BY at 90 %', [], [scores, groups, 0.9]],
    ['NPS.BY weighted', ['weights'], [scores, groups, '', weights]],
  ] as const)('%s: each group against the rest', async (title, ranges, args) => {
    const from = await load(texts(answerColumns), answers)
    const question = questionFor('NPS.BY', { ranges, options: { confidence: (args[2] as Cell) ?? null } })
    const columns = ranges.length > 0 ? ['score', 'weight'] : ['score', '']
    const found = await ask(question, from, { columns })
    const wanted = table('NPS.BY', ...args).slice(1)
    expect(found.map((row) => row.grouped_by).toSorted()).toEqual(wanted.map(([group]) => group).toSorted())
    for (const [group, , nps, low, high, , , , p] of wanted) {
      const row = found.find((each) => each.grouped_by === group)
      compare(title, row, ['nps', 'low', 'high', 'p_against_rest'], [nps ?? null, low ?? null, high ?? null, p ?? null])
    }
  })

  test('NPS.BY of one group has nobody to be compared with', async () => {
    const rows = answers.map(([, ...row]): Value[] => ['all', ...row])
    const from = await load(texts(answerColumns), rows)
    for (const columns of [
      ['score', ''],
      ['score', 'weight'],
    ]) {
      const [row] = await ask(questionFor('NPS.BY'), from, { columns })
      expect(row?.p_against_rest ?? null).toBeNull()
      expect(Number(row?.nps)).toBeGreaterThan(-101)
    }
  })

  test.each(sqlPeriods)('NPS.TREND by %s', async (period) => {
    const from = await load(texts(answerColumns), answers)
    const found = await ask(questionFor('NPS.TREND', { options: { period } }), from)
    const wanted = table('NPS.TREND', scores, dates, period)
      .slice(1)
      .filter(([, count]) => count !== 0)
    expect(found.map((row) => dayOf(row.period_start))).toEqual(wanted.map(([start]) => start))
    for (const [index, [, , ...numbers]] of wanted.entries()) {
      compare('NPS.TREND', found[index], ['nps', 'low', 'high', 'change', 'p'], numbers)
    }
  })

  test('NPS.TEST of two groups', async () => {
    const strange = `it's "\\ $1"'); --`
    const rows = answers.map(([group = null, ...row]): Value[] => [group === "o'hare" ? strange : group, ...row])
    const from = await load(texts(answerColumns), rows)
    const pair = [strange, 'north'] as const
    const found = await ask(questionFor('NPS.TEST'), from, { group: 'segment', pair })
    const own = (name: string) =>
      cells(
        rows.filter(([group]) => group === name),
        1,
      )
    expect(found).toHaveLength(2)
    for (const [one, other] of [pair, pair.toReversed()] as [string, string][]) {
      const row = found.find((each) => each.grouped_by === one)
      compare('NPS.TEST', row, ['difference', 'z', 'p'], table('NPS.TEST', own(one), own(other))[0] ?? [])
    }
  })

  test('NPS.IMPACT of topics', async () => {
    const from = await load(texts(answerColumns), answers)
    const found = await ask(questionFor('NPS.IMPACT'), from)
    const wanted = table('NPS.IMPACT', scores, topics).slice(1)
    expect(found).toHaveLength(wanted.length)
    for (const [topic, , nps, impact] of wanted) {
      const row = found.find((each) => each.grouped_by === topic)
      compare('NPS.IMPACT', row, ['nps', 'impact'], [nps ?? null, impact ?? null])
    }
  })

  test('answers off the scale end the query, or are left out as the formula has it; so do weights below 0', async () => {
    const rows: Rows = [...answers, ['north', '11', '1', '2024-01-01', 'price'], ['north', '7.5', '1', null, 'price']]
    const from = await load(texts(answerColumns), rows)
    const functions = ['NPS', 'NPS.BY', 'NPS.IMPACT', 'NPS.TREND'] as const
    for (const name of functions) await expect(ask(questionFor(name), from), name).rejects.toThrow(/off the scale 0-10/)
    const undated: Rows = [...answers, ['north', '11', '1', null, 'price']]
    expect(call('NPS.TREND', cells(undated, 1), cells(undated, 3))).toMatchObject({ error: '#VALUE!' })
    const trend = ask(questionFor('NPS.TREND'), await load(texts(answerColumns), undated))
    await expect(trend, 'a row without a date').rejects.toThrow(/off the scale 0-10/)
    const [left] = await ask(questionFor('NPS', { options: { invalid: 'exclude' } }), from)
    compare('NPS, exclude', left, ['nps'], [call('NPS', cells(rows, 1), '', '', 'exclude') as Cell])
    const negative = await load(texts(answerColumns), [...answers, ['north', '9', '-1', null, null]])
    const weighted = questionFor('NPS', { ranges: ['weights'] })
    await expect(ask(weighted, negative)).rejects.toThrow(/weight below 0/)
  })

  test.each([
    ['CSAT', 'csat_net', { method: 'net' }],
    ['CSAT', 'csat_mean_1_7', { method: 'mean', scale: '1-7' }],
    ['CES', 'ces_agree_1_5', { method: 'agree', scale: '1-5' }],
    ['RATING', 'rating', { scale: '1-10' }],
  ] as const)('%s as %s', async (name, own, options) => {
    const { scale = '', method = '' }: { scale?: string; method?: string } = options
    const best = Number(scale.slice(2) || 5)
    const rows = answers.map((_, row): Value[] => [row % 9 === 0 ? 'n/a' : String(1 + ((row * row) % best))])
    const question = questionFor(name, { options })
    const from = await load(texts(question.columns.map(({ usual }) => usual)), rows)
    const [row] = await ask(question, from)
    const wanted = call(name, cells(rows, 0), scale, ...(method === '' ? [] : [method])) as Cell
    compare(`${name} by method`, row, [own], [wanted])
  })

  test.each([
    ['RATING.WILSON', { threshold: 3.5, confidence: 0.9 }, [3.5, 0.9]],
    ['RATING.WILSON', { scale: '1-10', threshold: 8 }, [8, '', '1-10']],
  ] as const)('%s with %j is the low end of what comes back', async (name, options, given) => {
    const scale = 'scale' in options ? options.scale : '1-5'
    const rows = stars(Number(scale.slice(2)))
    const question = questionFor(name, { options })
    const from = await load(texts(['segment', 'stars']), rows)
    const found = pasted(asText(await ask(question, from, { group: 'segment' })), question)
    expect(found.groups).toHaveLength(2)
    const [of] = found.bringing.beside
    for (const group of found.groups) {
      const own = rows.filter(([segment]) => segment === group.name)
      const counts = of?.sums.map((sum) => group.sums[sum] ?? null) ?? []
      const [[low = null] = []] = table('PROPORTION.CI', ...counts, ...(of?.options ?? []))
      compareNumbers(engine, name, low, Number(call(name, cells(own, 1), ...given)), String(group.name))
    }
  })

  test.each([
    [{ priorMean: 4, priorWeight: 10 }, [4, 10]],
    [{ priorMean: 6.5, priorWeight: 0, scale: '1-10' }, [6.5, 0, '1-10']],
  ] as const)('RATING.BAYES with %j', async (options, given) => {
    const scale = 'scale' in options ? options.scale : '1-5'
    const rows = stars(Number(scale.slice(2)))
    const from = await load(texts(['segment', 'stars']), rows)
    for (const row of await ask(questionFor('RATING.BAYES', { options }), from, { group: 'segment' })) {
      const own = rows.filter(([segment]) => segment === row.grouped_by)
      compare('RATING.BAYES', row, ['rating_bayes'], [call('RATING.BAYES', cells(own, 1), ...given) as Cell])
    }
  })

  test('PROPORTION.CI of rows with 1 and 0', async () => {
    const rows = Array.from({ length: 60 }, (_, row): Value[] => [
      row % 7 === 0 ? 'n/a' : String(Number(row % 3 === 0)),
    ])
    const question = questionFor('PROPORTION.CI')
    const from = await load(texts(['success']), rows)
    const [group] = pasted(asText(await ask(question, from)), question).groups
    const numbers = rows.map(([cell]) => Number(cell)).filter((number) => !Number.isNaN(number))
    expect(group?.sums).toEqual({ successes: numbers.filter((number) => number === 1).length, cases: numbers.length })
    const wrong = await load(texts(['success']), [...rows, ['2']])
    await expect(ask(question, wrong)).rejects.toThrow(/off the scale 0-1/)
  })

  test('NPS.MIX of two surveys: groups that are in both, in one, without a name', async () => {
    const waves: Rows = Array.from({ length: 120 }, (_, row) => {
      const isAfter = row % 2 === 1
      const names = isAfter ? ['north', "o'hare", 'new', ' '] : ['north', "o'hare", 'gone', null]
      return [
        names[((row * row) % 7) % 4] ?? null,
        isAfter ? 'after' : 'before',
        row % 11 === 0 ? null : (row * 7) % 11,
      ]
    })
    const kinds: Column[] = [...texts(['segment', 'wave']), { name: 'score', kind: 'number' }]
    const from = await load(kinds, waves)
    const question = questionFor('NPS.MIX')
    const own = { columns: ['score', 'segment'], group: 'wave', pair: ['before', 'after'] } as const
    const found = await ask(question, from, own)
    const of = (name: string, place: number) =>
      cells(
        waves.filter(([, wave]) => wave === name),
        place,
      )
    const wanted = table('NPS.MIX', of('before', 2), of('before', 0), of('after', 2), of('after', 0)).slice(1, -1)
    expect(found).toHaveLength(wanted.length)
    for (const [name, ...parts] of wanted) {
      const row = found.find((each) => (each.grouped_by ?? '(blank)') === name)
      compare('NPS.MIX', row, ['within', 'mix', 'total'], parts)
    }
    expect(pasted(asText(found), question).groups).toHaveLength(wanted.length)
    const wrong = await load(kinds, [...waves, ['north', 'after', 11]])
    await expect(ask(question, wrong, own)).rejects.toThrow(/off the scale 0-10/)
  })

  test('CSI.TABLE, a criterion a row', async () => {
    const names = ['speed', "staff's", 'цена']
    const rows = Array.from({ length: 90 }, (_, row): Value[] => [
      names[row % 3] ?? null,
      row % 7 === 0 ? null : 1 + ((row * 3) % 10),
      row % 11 === 0 ? 0 : 1 + ((row * row) % 10),
    ])
    const numbers = ['importance', 'satisfaction'].map((name): Column => ({ name, kind: 'number' }))
    const from = await load([...texts(['criterion']), ...numbers], rows)
    const found = await ask(questionFor('CSI.TABLE'), from)
    const of = (place: number) => names.map((name) => rows.filter(([own]) => own === name).map((row) => row[place]))
    const matrix = (place: number): Argument =>
      Array.from({ length: 30 }, (_, row) => of(place).map((each) => each[row] ?? null))
    for (const [name, ...wanted] of table('CSI.TABLE', matrix(1), matrix(2), [names]).slice(1)) {
      const row = found.find((each) => each.criterion === name)
      compare('CSI.TABLE', row, ['importance', 'share', 'satisfaction', 'weighted', 'loss'], wanted)
    }
    expect(found).toHaveLength(names.length)
  })
}
