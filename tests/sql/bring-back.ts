/** What a query brings back, pasted from a console, is the score of the raw rows again: in every engine, under any names. */
import { expect, test } from 'vitest'
import type { Argument, Cell } from '../../web/sheet/contract.ts'
import type { ScoredMetric as Metric } from '../../web/sheet/scored-metrics.ts'
import { functions } from '../../web/sheet/table.ts'
import { bringings, type OfSums } from '../../web/sql/bringings.ts'
import type { SqlEngine } from '../../web/sql/contract.ts'
import { engines } from '../../web/sql/engines.ts'
import type { PastedGroups } from '../../web/sql/pasted.ts'
import { call, column, table } from '../sheet/loyalty.ts'
import type { Column, Running, Value } from './engines/engine.ts'
import { asText, named, pasted, questionFor } from './naming.ts'
import { plainSample } from './samples.ts'

type Rows = readonly (readonly Value[])[]

const ofGroups = ({ groups }: PastedGroups, { function: name, sums }: OfSums): Cell[][] =>
  table(name, ...sums.map((sum): Argument => column(...groups.map((group) => group.sums[sum] ?? null))))

function near(found: Cell | undefined, wanted: Cell | undefined): void {
  const difference = Math.abs(Number(found) - Number(wanted)) / Math.max(1, Math.abs(Number(wanted)))
  expect(difference, `${found} for ${wanted}`).toBeLessThanOrEqual(1e-9)
}

const cellsOf = (rows: Rows, place: number) => rows.map((row) => [row[place] ?? null])

/** Respondents by criteria, of rows with a respondent, a criterion and a number. */
function matrix(rows: Rows, place: number): Cell[][] {
  const respondents = [...new Set(rows.map(([, respondent]) => respondent))]
  const criteria = [...new Set(rows.map(([, , criterion]) => criterion))]
  const found = new Map(rows.map((row) => [`${row[1]} ${row[2]}`, row[place] ?? null]))
  return respondents.map((one) => criteria.map((other) => found.get(`${one} ${other}`) ?? null))
}

/** Score and interval of the raw rows of one group, as the functions of rows give them. */
const ofRows: Readonly<Record<Metric, (rows: Rows) => Cell[]>> = {
  NPS: (rows) => [call('NPS', cellsOf(rows, 1)) as Cell, ...(table('NPS.CI', cellsOf(rows, 1))[0] ?? [])],
  CSAT: (rows) => [call('CSAT', cellsOf(rows, 1)) as Cell, ...(table('CSAT.CI', cellsOf(rows, 1))[0] ?? [])],
  CES: (rows) => [call('CES', cellsOf(rows, 1)) as Cell],
  CLI: (rows) => {
    const answers = rows.map((row) => row.slice(1))
    return [call('CLI', answers) as Cell, ...(table('CLI.CI', answers)[0] ?? [])]
  },
  CSI: (rows) => {
    const both = [matrix(rows, 3), matrix(rows, 4)]
    return [call('CSI', ...both) as Cell, ...(table('CSI.CI', ...both)[0] ?? [])]
  },
  RPR: (rows) => {
    const [who, when, much] = [1, 2, 3].map((place) => cellsOf(rows, place)) as [Cell[][], Cell[][], Cell[][]]
    const value = (row: number) => Number(table('ORDERS.REPORT', who, when, much)[row]?.[1])
    const interval = table('PROPORTION.CI', value(7), value(1))[0] ?? []
    return [value(4), value(5), value(6), call('RPR.ORDERS', who, when) as Cell, ...interval]
  },
}

const metricSql = (name: string) => functions.flatMap(({ sql }) => sql).find((each) => each.name === name)

const groups = ['north', "o'hare", 'юг']

const samples: Readonly<Record<Metric, () => Rows>> = {
  NPS: () => sampleOf('nps'),
  CSAT: () => sampleOf('csat'),
  CES: () => sampleOf('ces'),
  CLI: () => sampleOf('cli'),
  CSI: () =>
    Array.from({ length: 360 }, (_, row): Value[] => {
      const [respondent, criterion] = [Math.floor(row / 6), row % 6]
      const isBlank = row % 17 === 0
      return [
        groups[respondent % 3] ?? '',
        respondent,
        criterion,
        row % 23 === 0 ? null : 1 + ((row * 7) % 10),
        isBlank ? null : 1 + ((row * row) % 10),
      ]
    }),
  RPR: () =>
    Array.from({ length: 300 }, (_, row): Value[] => [
      groups[row % 3] ?? '',
      `c${(row * row) % 71}`,
      `2024-0${1 + (row % 9)}-1${row % 10}`,
      (row % 50) / 4,
    ]),
}

function sampleOf(name: string): Rows {
  const metric = metricSql(name)
  if (!metric) throw new Error(name)
  return plainSample(metric, 99).rows
}

const scales: Readonly<Partial<Record<Metric, string>>> = { NPS: '0-10', CSI: '1-10', CSAT: '1-5', CES: '1-7' }
const metrics = Object.keys(bringings) as Metric[]

/** Names as people and survey tools write them, and as nobody should. */
const hostile = ['a"; DROP TABLE answers; --', 'оценка "1"', 'select', "it's", '`b` \\ $1', 'x]']

export function bringBackTests(engine: SqlEngine, given: () => Running): void {
  const { dialect } = engines[engine]
  let tables = 0

  async function run(metric: Metric, isGrouped: boolean): Promise<PastedGroups> {
    const rows = samples[metric]()
    const question = questionFor(metric, { options: { scale: scales[metric] ?? '' } })
    const columns = question.columns.flatMap(({ usual }, index) => (usual === 'weight' ? [] : [`c${index + 1}`]))
    const table = `brought_${++tables}`
    const isText = metric === 'RPR'
    const typed = columns.map((name): Column => ({ name, kind: isText ? 'text' : 'number' }))
    const cells = rows.map((row) => row.map((cell) => (isText ? String(cell) : cell)))
    await given().createTable(table, [{ name: 'g', kind: 'text' }, ...typed], cells)
    const query = question.write(dialect, named(question, table, { columns, group: isGrouped ? 'g' : null }))
    return pasted(asText(await given().run(query)), question)
  }

  test.each(metrics)('%s by group', async (metric) => {
    const brought = await run(metric, true)
    const rows = samples[metric]()
    expect(brought.groups.map(({ name }) => name).toSorted()).toEqual([...groups].toSorted())
    const [first, ...others] = brought.bringing.beside.map((each) => ofGroups(brought, each))
    const body = metric === 'RPR' ? (first?.slice(1) ?? []) : (first ?? [])
    for (const [index, group] of brought.groups.entries()) {
      const own = rows.filter(([name]) => name === group.name)
      const found = [...(body[index] ?? []), ...others.flatMap((each) => each[index] ?? [])]
      const wanted = ofRows[metric](own)
      expect(found).toHaveLength(wanted.length)
      for (const [place, cell] of wanted.entries()) near(found[place], cell)
    }
  })

  test('all rows together, without a group', async () => {
    const brought = await run('NPS', false)
    expect(brought.groups).toHaveLength(1)
    expect(brought.heading).toBe('')
    const { reading } = brought.bringing
    const [low, high] =
      table(reading?.function ?? '', ...(reading?.sums ?? []).map((sum) => brought.groups[0]?.sums[sum] ?? 0))[0] ?? []
    const [, wantedLow, wantedHigh] = ofRows.NPS(samples.NPS())
    near(low, wantedLow)
    near(high, wantedHigh)
  })

  test('criteria rated on seven points: their weighted sum is as if of ten', async () => {
    const seven = (cell: Value | undefined) => (typeof cell === 'number' ? 1 + (cell % 7) : null)
    const rows = samples
      .CSI()
      .map(([, ...row]): Value[] => ['all', row[0] ?? null, row[1] ?? null, seven(row[2]), seven(row[3])])
    const columns = ['respondent', 'criterion', 'importance', 'satisfaction']
    const table = `brought_${++tables}`
    const numbers = columns.map((name): Column => ({ name, kind: 'number' }))
    await given().createTable(table, [{ name: 'g', kind: 'text' }, ...numbers], rows)
    const question = questionFor('CSI', { options: { max: 7 } })
    const query = question.write(dialect, named(question, table, { columns }))
    const found = pasted(asText(await given().run(query)), question)
    const both = [matrix(rows, 3), matrix(rows, 4)]
    const [score, interval] = found.bringing.beside.map(({ function: name, sums }) =>
      call(name, ...sums.map((sum) => found.groups[0]?.sums[sum] ?? null)),
    )
    near(score as Cell, call('CSI', ...both, 7) as Cell)
    const wanted = call('CSI.CI', ...both, null, 7) as Cell[][]
    for (const place of [0, 1]) near((interval as Cell[][])[0]?.[place], wanted[0]?.[place])
  })

  test.each(hostile)('a table, a column and a group called %s', async (name) => {
    const group = `${name} group`
    const columns = [name, group].map((each): Column => ({ name: each, kind: 'text' }))
    await given().createTable(name, columns, [
      ['10', 'a'],
      ['9', 'a'],
      ['3', 'a'],
      ['7', 'b'],
      [null, 'b'],
    ])
    const question = questionFor('NPS')
    const query = question.write(dialect, named(question, name, { columns: [name], group }))
    const brought = pasted(asText(await given().run(query)), question)
    expect(brought.groups).toEqual([
      { name: 'a', sums: { promoters: 2, passives: 0, detractors: 1 }, also: [] },
      { name: 'b', sums: { promoters: 0, passives: 1, detractors: 0 }, also: [] },
    ])
    expect(Number((await given().run(`SELECT count(*) AS n FROM ${dialect.quoted(name)}`))[0]?.n)).toBe(5)
  })
}
