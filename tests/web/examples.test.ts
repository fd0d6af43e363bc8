/** The example workbook: its numbers are the survey's, and its formulas give what the published data give. */
import { expect, test } from 'vitest'
import cli from '../../web/calculator/examples/cli.json'
import csi from '../../web/calculator/examples/csi.json'
import { exampleSheets } from '../../web/calculator/examples/index.ts'
import nps from '../../web/calculator/examples/nps.json'
import rpr from '../../web/calculator/examples/rpr.json'
import { createSay } from '../../web/calculator/words.ts'
import { hasData, readColumns, readTable } from '../support/data.ts'
import { openCalculator } from './support/calculator.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const countsOf = (values: readonly unknown[], scale: readonly number[]) =>
  scale.map((point) => values.filter((value) => value === point).length)

test.runIf(hasData)('NPS: the counts are those of the airport survey', () => {
  const answers = readColumns(['sfo_2017_slim.csv'], ['NETPRO']).flat()
  const total = Array.from({ length: 11 }, (_, score) => sum(nps.airlines.map(({ counts }) => counts[score] ?? 0)))
  expect(total).toEqual(countsOf(answers, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
  expect(sum(nps.airlines.map(({ code11 }) => code11))).toBe(answers.filter((answer) => answer === 11).length)
  expect(sum(nps.airlines.map(({ blank }) => blank))).toBe(answers.filter((answer) => answer === null).length)
})

test.runIf(hasData)('NPS: the counts of an airline are its own', () => {
  const united = readTable('sfo_2017_slim.csv').filter(({ AIRLINE }) => AIRLINE === 'UNITED')
  const scores = united.map(({ NETPRO }) => Number(NETPRO))
  expect(nps.airlines[0]).toMatchObject({
    airline: 'United',
    counts: countsOf(scores, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  })
})

test.runIf(hasData)('CSI: the counts of every criterion are those of the park survey', () => {
  const file = 'perth_parks_importance_satisfaction_wide.csv'
  for (const [index, { importance, satisfaction }] of csi.criteria.entries()) {
    const number = String(index + 1).padStart(2, '0')
    const cells = readColumns([file], [`imp_${number}`, `sat_${number}`])
    expect([importance, satisfaction]).toEqual(
      [0, 1].map((at) =>
        countsOf(
          cells.map((row) => row[at]),
          [1, 2, 3, 4, 5],
        ),
      ),
    )
  }
})

test.runIf(hasData)('RPR: the ladder is that of the orders of two months', () => {
  const customers = new Map<string, string[]>()
  for (const { CustomerID = '', InvoiceDate = '' } of readTable('uci_online_retail_orders.csv')) {
    if (InvoiceDate < rpr.from || InvoiceDate >= rpr.to) continue
    customers.set(CustomerID, [...(customers.get(CustomerID) ?? []), InvoiceDate])
  }
  const steps = [...customers.values()].map((dates) => `${dates.length} ${new Set(dates).size}`)
  const ladder = rpr.ladder.map(([orders, days, count]) => [`${orders} ${days}`, count])
  expect(Object.fromEntries(ladder)).toEqual(
    Object.fromEntries([...new Set(steps)].map((step) => [step, steps.filter((each) => each === step).length])),
  )
})

test('CLI: the generated answers have exactly the stated shares', () => {
  const sheet = exampleSheets(createSay('en'), 'en').find(({ id }) => id === 'cli')
  for (const [index, { shares }] of cli.questions.entries()) {
    const answers = sheet?.cells
      .slice(1)
      .map((row) => row?.[9 + index]?.value)
      .filter((value) => typeof value === 'number')
    expect(countsOf(answers ?? [], [1, 2, 3, 4, 5, 6])).toEqual(
      shares.map((share) => Math.round(share * cli.respondents)),
    )
  }
})

/** Mean of the stated shares on the map 100, 80, 60, 40, 20, 0. */
const cliOfShares =
  sum(cli.questions.map(({ shares }) => sum(shares.map((share, index) => share * (100 - 20 * index))))) /
  cli.questions.length

const repeaters = sum(rpr.ladder.map(([orders = 0, , count = 0]) => (orders > 1 ? count : 0)))
const customers = sum(rpr.ladder.map(([, , count = 0]) => count))

/** NPS and CSI as tests/golden/real_data.json has them. */
test.each([
  ['nps', 39.839766933721776],
  ['csi', 73.45309554116986],
  ['cli', cliOfShares],
  ['rpr', repeaters / customers],
])(
  'the sheet %s shows its score, where its numbers come from, and no error that is not meant',
  async (example, score) => {
    const sheet = await openCalculator({ query: `?lang=en&example=${example}` })
    await sheet.goTo('B5')
    expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(score, 9)
    expect(await sheet.value('A2')).toMatch(/Rebuilt from|Generated/)
    expect(await sheet.value('B7')).toBeTypeOf('string')
  },
)

test('in Russian the four sheets are Russian', async () => {
  const sheet = await openCalculator({ query: '?lang=ru&example=nps' })
  for (const tab of ['NPS', 'CSI', 'CLI', 'RPR']) {
    await sheet.page.getByRole('tab', { name: tab }).click()
    await sheet.goTo('A2')
    expect(await sheet.selected()).toMatch(/Восстановлено|Сгенерировано/)
    expect(await sheet.value('B7')).toMatch(/^[А-Яа-я]/)
  }
})

test('the airlines of the example are a spilled table', async () => {
  const sheet = await openCalculator()
  await sheet.goTo('A11')
  await sheet.shows((value) => value === 'Group')
  const groups = [await sheet.value('A12'), await sheet.value('A21')]
  expect(groups.every((group) => typeof group === 'string' && group !== '')).toBe(true)
  expect(await sheet.value('B8')).toMatchObject({ error: '#VALUE!' })
})
