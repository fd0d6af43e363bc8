/** The query for a function of orders gives what it gives of the rows, between the days that the formula names. */
import { expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { serialOfText } from '../../web/sheet/dates.ts'
import { cohortsIn } from '../../web/sql/cohort-table.ts'
import { type SqlEngine, sqlPeriods } from '../../web/sql/contract.ts'
import { engines } from '../../web/sql/engines.ts'
import type { SqlQuestion } from '../../web/sql/question.ts'
import { call, column, table } from '../sheet/loyalty.ts'
import { compareNumbers } from './differences.ts'
import type { Column, Running, SqlRow, Value } from './engines/engine.ts'
import { asText, named, pasted, questionFor } from './naming.ts'

/** Of which no one bought in April; some dates are on no calendar. */
const orders = Array.from({ length: 240 }, (_, row): Value[] => {
  const month = [1, 2, 3, 5, 6, 7][(row * row) % 6]
  const day = row % 29 === 0 ? 31 : 1 + (row % 28)
  const [m, d] = [month, day].map((number) => String(number).padStart(2, '0'))
  return [`c${(row * row) % 57}`, row % 3 === 0 ? `${d}.${m}.2024` : `2024-${m}-${d}`, (row % 40) / 4]
})
const columns: readonly Column[] = [
  { name: 'customer_id', kind: 'text' },
  { name: 'ordered_on', kind: 'text' },
  { name: 'amount', kind: 'number' },
]
const [customers, dates, amounts] = columns.map((_, place) => column(...orders.map((row) => row[place] ?? null))) as [
  Cell[][],
  Cell[][],
  Cell[][],
]
const cut = { from: '2024-02-10', to: '2024-06-05' }

export function ordersAtHandTests(engine: SqlEngine, given: () => Running): void {
  const { dialect } = engines[engine]
  /** A table that is called as people call it. */
  const from = 'orders'
  const isThere = { done: false }

  const ask = async (question: SqlQuestion): Promise<SqlRow[]> => {
    if (!isThere.done) await given().createTable(from, columns, orders)
    isThere.done = true
    return given().run(question.write(dialect, named(question, from, { columns: columns.map(({ name }) => name) })))
  }

  test.each(['orders', 'days'] as const)('RPR.ORDERS by %s, between two days', async (rule) => {
    const question = questionFor('RPR.ORDERS', { options: { ...cut, rule } })
    const [row] = await ask(question)
    const wanted = call('RPR.ORDERS', customers, dates, cut.from, cut.to, rule) as number
    compareNumbers(engine, 'RPR.ORDERS cut', row?.[`rpr_by_${rule}`], wanted, rule)
    const { groups, bringing } = pasted(asText([row ?? {}]), question)
    const sums = (bringing.reading?.sums ?? []).map((name) => groups[0]?.sums[name] ?? null)
    compareNumbers(engine, 'RPR.ORDERS cut', call('RPR', ...sums), wanted, 'brought back')
  })

  test('ORDERS.REPORT between two days, the first a serial', async () => {
    const question = questionFor('ORDERS.REPORT', { options: { from: serialOfText(cut.from), to: cut.to } })
    const [row] = await ask(question)
    const wanted = table('ORDERS.REPORT', customers, dates, amounts, cut.from, cut.to).slice(1)
    const names = ['customers', 'orders', 'revenue', 'value_per_order', 'revenue_per_customer', 'orders_per_customer']
    for (const [place, name] of names.entries()) {
      compareNumbers(engine, 'ORDERS.REPORT cut', row?.[name], Number(wanted[place]?.[1]), name)
    }
    const { also, groups } = pasted(asText([row ?? {}]), question)
    expect(also).toContain('median_gap')
    expect(groups[0]?.sums.customers).toBe(wanted[0]?.[1])
  })

  test.each(sqlPeriods)('CHURN.ORDERS by %s, brought back', async (period) => {
    const question = questionFor('CHURN.ORDERS', { options: { period } })
    const { groups, bringing } = pasted(asText(await ask(question)), question)
    const rows = new Map(table('CHURN.ORDERS', customers, dates, period).map(([start, ...row]) => [start, row]))
    for (const { name, sums } of groups) {
      const [before, , , churn] = rows.get(serialOfText(String(name))) ?? []
      expect(sums.active_before, String(name)).toBe(before)
      if (typeof churn !== 'number') continue
      const [rate] = bringing.beside
      const found = call(rate?.function ?? '', ...(rate?.sums ?? []).map((sum) => sums[sum] ?? null))
      compareNumbers(engine, 'CHURN brought back', found, churn, String(name))
    }
  })

  test.each(sqlPeriods)('COHORTS by %s, brought back as the table of the sheet', async (period) => {
    const question = questionFor('COHORTS', { options: { period } })
    const found = cohortsIn(pasted(asText(await ask(question)), question).groups)
    const wanted = table('COHORTS', customers, dates, period)
      .slice(1)
      .filter(([, size]) => size !== 0)
    expect(found.map(({ start }) => start)).toEqual(wanted.map(([start]) => start))
    for (const [row, { active }] of found.entries()) {
      const [, size, ...shares] = wanted[row] ?? []
      expect(active).toHaveLength(shares.length)
      for (const [later, share] of shares.entries()) {
        if (share === '') expect(active[later]).toBe('')
        else
          compareNumbers(engine, 'COHORTS brought back', active[later], Number(share) * Number(size), `${row} ${later}`)
      }
    }
  })

  test('AOV of amounts', async () => {
    const question = questionFor('AOV')
    const query = question.write(dialect, named(question, from))
    const [row] = await given().run(query)
    compareNumbers(engine, 'AOV', row?.aov, call('AOV', amounts) as number, 'all')
  })
}
