/** Time and memory against rows. Where the time of a row stays the same, all of them take as much longer as there are more. */
import { load } from '../dist/sheet/loyalty.mjs'
import { inRuns, median } from './measure.mjs'
import { randomBelow } from './random.mjs'

const sizes = [1e3, 1e4, 1e5, 1e6]

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

export async function measureGrowth() {
  const loyalty = await load()
  const rows = []
  for (const [name, argumentsOf] of Object.entries(works)) {
    for (const size of sizes) {
      const args = argumentsOf(size)
      const time = await timeOf(() => loyalty.call(name, args))
      rows.push({ work: `${name} of ${size} rows: time of a row`, value: (time * 1e6) / size, unit: 'ns' })
      rows.push({ work: '  memory of the process', value: process.memoryUsage().rss / 1e6, unit: 'MB' })
    }
  }
  return rows
}
