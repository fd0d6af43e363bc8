/** Time and memory against rows: ten times the rows take about ten times the time. */
import { load } from '../dist/sheet/loyalty.mjs'
import { inRuns, median } from './measure.mjs'
import { randomBelow } from './random.mjs'

const sizes = [1e3, 1e4, 1e5, 1e6]
/** What is twice as slow per row as before is told apart from what is quadratic, which would be a hundred times slower. */
const mostTimesLonger = 30

const below = randomBelow()
const column = (length, cell) => Array.from({ length }, (_, row) => [cell(row)])

const works = {
  NPS: (rows) => [column(rows, () => below(11))],
  'NPS.BY': (rows) => [column(rows, () => below(11)), column(rows, () => `Region number ${below(200)}`)],
  'ORDERS.REPORT': (rows) => [
    column(rows, () => `customer-2024-${below(rows / 5)}`),
    column(rows, () => 45_000 + below(730)),
    column(rows, () => below(100_000) / 100),
  ],
  DRIVERS: (rows) => [
    column(rows, () => below(11)),
    Array.from({ length: rows }, () => Array.from({ length: 4 }, () => below(11))),
  ],
}

const timeOf = async (work) => {
  const times = await inRuns(() => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return median(times)
}

/** Of the engine and of columns: what lies outside the heap of JavaScript. */
const megabytes = () => process.memoryUsage().arrayBuffers / 1e6

export async function measureGrowth() {
  const loyalty = await load()
  const rows = []
  for (const [name, argumentsOf] of Object.entries(works)) {
    let before = 0
    for (const size of sizes) {
      const args = argumentsOf(size)
      const time = await timeOf(() => loyalty.call(name, args))
      rows.push({ work: `${name} of ${size} rows`, value: time, unit: 'ms' })
      if (size === sizes.at(-1)) {
        rows.push({ work: `${name}: ten times the rows take`, value: time / before, most: mostTimesLonger, unit: 'x' })
        rows.push({ work: `${name} of ${size} rows: memory outside the heap`, value: megabytes(), unit: 'MB' })
      }
      before = time
    }
  }
  return rows
}
