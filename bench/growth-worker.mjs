/** Calls of growing length: the fastest of four of each, for what other programs add to a time is no growth. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { memoriesOf } from './memories.mjs'
import { randomBelow } from './random.mjs'

const memories = memoriesOf()
const { load } = await import('../dist/sheet/loyalty.mjs')

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

const below = randomBelow()
const column = (length, cell) => Array.from({ length }, (_, row) => [cell(row)])
/** A text as it comes from a file: of letters of its own, not of parts that are put together when it is read. */
const written = (text) => JSON.parse(JSON.stringify(text))

const works = {
  NPS: (rows) => [column(rows, () => below(11))],
  'NPS.BY': (rows) => {
    const regions = Array.from({ length: 200 }, (_, region) => written(`Region number ${region}`))
    return [column(rows, () => below(11)), column(rows, () => regions[below(200)])]
  },
  'ORDERS.REPORT': (rows) => {
    const customers = Array.from({ length: rows / 5 }, (_, customer) => written(`customer-2024-${customer}`))
    return [
      column(rows, () => customers[below(customers.length)]),
      column(rows, () => 45_000 + below(730)),
      column(rows, () => below(100_000) / 100),
    ]
  },
  DRIVERS: (rows) => [
    column(rows, () => below(11)),
    Array.from({ length: rows }, () => Array.from({ length: 4 }, () => below(11))),
  ],
}

const largest = { DRIVERS: 1e6 }
const sizes = [1e3, 1e4, 1e5, 1e6, 1e7]

const bytesInUse = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function timeOf(loyalty, name, args) {
  const start = performance.now()
  const result = loyalty.call(name, args)
  const time = performance.now() - start
  if (result.error) throw new Error(`${name}: ${result.message}`)
  return time
}

function pointOf(loyalty, name, size) {
  const args = works[name](size)
  collectGarbage()
  const before = bytesInUse() + memories.bytes()
  const first = timeOf(loyalty, name, args)
  const bytes = bytesInUse() + memories.bytes() - before
  const times = Array.from({ length: 3 }, () => timeOf(loyalty, name, args))
  return { size, time: Math.min(first, ...times), bytes }
}

/** An engine for each size, so that none finds room which another has made. */
async function measured(name) {
  const points = []
  for (const size of sizes.filter((size) => size <= (largest[name] ?? Number.POSITIVE_INFINITY))) {
    memories.forget()
    points.push(pointOf(await load(), name, size))
  }
  return { name, points }
}

const found = []
for (const name of Object.keys(works)) found.push(await measured(name))
parentPort.postMessage(found)
