/** Time and memory against rows, from a thousand to ten million. Measured in a thread of its own, whose heap has room for so many. */
import { Worker } from 'node:worker_threads'

/** Megabytes. Ten million orders of three cells take two thousand. */
const heap = 6000

/**
 * Of rows, from ten thousand on: 1 is linear, 2 would be quadratic. Caches that are left behind one after another add a third at
 * most, for every cell is then waited for.
 */
const mostPower = 1.5

const powerOf = (points) => {
  const [first, last] = [points.find(({ size }) => size === 1e4), points.at(-1)]
  return Math.log(last.time / first.time) / Math.log(last.size / first.size)
}

const rowsOf = ({ name, points }) => [
  ...points.flatMap(({ size, time, bytes }) => [
    { work: `${name} of ${size} rows: time of a row`, value: (time * 1e6) / size, unit: 'ns' },
    { work: '  memory taken beside the cells', value: bytes / 1e6, unit: 'MB' },
  ]),
  { work: `${name}: time grows as rows to the power of`, value: powerOf(points), most: mostPower },
]

export async function measureGrowth() {
  const worker = new Worker(new URL('growth-worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heap },
  })
  return await new Promise((resolve, reject) => {
    worker.once('message', (measured) => resolve(measured.flatMap(rowsOf)))
    worker.once('error', reject)
  })
}
