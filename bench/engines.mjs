/**
 * ./dev bench --engines: NPS with its interval by segment, of more and more answers. DuckDB reads them from Parquet; Spark makes
 * them while it counts, on one worker process and on two, and tells by its own counters what went from one to another.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { runnerImport } from 'vite'
import { sparkOfWorkers } from './spark.mjs'

const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module

const directory = 'build/large-files'
const sizes = [1e5, 1e6, 1e7, 1e8]
const runs = 3

/** The fastest run, in seconds of the clock and of the processor: what else the machine did only ever adds to the first. */
const timesOf = async (work) => {
  const times = { clock: Number.POSITIVE_INFINITY, processor: Number.POSITIVE_INFINITY }
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    const used = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(used)
    times.clock = Math.min(times.clock, (performance.now() - start) / 1000)
    times.processor = Math.min(times.processor, (user + system) / 1e6)
  }
  return times
}

const inParquet = (rows) => `SELECT CAST(hash(i) % 11 AS TINYINT) AS score, 'segment ' || (hash(i, 1) % 40) AS segment
  FROM range(${rows}) AS made(i)`

const inSpark = (rows) => `SELECT CAST(pmod(xxhash64(id), 11) AS int) AS score,
  concat('segment ', pmod(xxhash64(id, 1), 40)) AS segment FROM range(0, ${rows}, 1, 4)`

/** A file half written by a run that was stopped has another name. */
async function parquetOf(connection, rows) {
  const path = `${directory}/answers-${rows}.parquet`
  if (existsSync(path)) return path
  mkdirSync(directory, { recursive: true })
  await connection.run(`COPY (${inParquet(rows)}) TO '${path}.part' (FORMAT parquet)`)
  renameSync(`${path}.part`, path)
  return path
}

/** The most memory that this process held since it was last asked, in MB. */
function peakMemory() {
  const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  writeFileSync('/proc/self/clear_refs', '5')
  return Number(kilobytes) / 1000
}

/** Ten times the answers; what both have in common is in the smaller time too. */
const linear = (engine, size, smaller, value) => ({
  work: `${engine}, time of the processor for ${size} / for ${smaller}`,
  value,
  most: 13,
  unit: 'x',
})

const named = (rows) => `answers_${rows}`

async function measureDuckdb(queryOf) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '4GB' })
  const connection = await instance.connect()
  const rows = []
  const measured = new Map()
  for (const size of sizes) {
    await connection.run(`CREATE VIEW ${named(size)} AS SELECT * FROM '${await parquetOf(connection, size)}'`)
    peakMemory()
    const { clock, processor } = await timesOf(() => connection.runAndReadAll(queryOf(named(size))))
    measured.set(size, { processor, memory: peakMemory() })
    rows.push({ work: `DuckDB, ${size} answers`, value: clock, unit: 's' })
    rows.push({ work: '  time of the processor for an answer', value: (processor * 1e9) / size, unit: 'ns' })
    rows.push({ work: '  memory of the process', value: measured.get(size).memory, unit: 'MB' })
  }
  connection.closeSync()
  instance.closeSync()
  const ratio = (what, size, smaller) => measured.get(size)[what] / measured.get(smaller)[what]
  return [
    ...rows,
    linear('DuckDB', '10^7', '10^6', ratio('processor', 1e7, 1e6)),
    linear('DuckDB', '10^8', '10^7', ratio('processor', 1e8, 1e7)),
    { work: 'DuckDB, memory for 10^8 / for 10^6', value: ratio('memory', 1e8, 1e6), most: 1.5, unit: 'x' },
  ]
}

async function measureSpark(queryOf, workers) {
  const spark = await sparkOfWorkers(load, workers)
  const clocks = new Map()
  for (const size of [1e6, 1e7]) {
    await spark.run(`CREATE TEMPORARY VIEW ${named(size)} AS ${inSpark(size)}`)
    await spark.run(queryOf(named(size)))
    clocks.set(size, (await timesOf(() => spark.run(queryOf(named(size))))).clock)
  }
  const counters = await spark.stop()
  const of = (size) => counters.findLast(({ plan }) => plan.includes(`Range (0, ${size},`))
  const shuffled = (size) => of(size).bytes
  const on = `Spark on ${workers} ${workers === 1 ? 'worker' : 'workers'}`
  return [
    ...[...clocks].flatMap(([size, value]) => [
      { work: `${on}, ${size} answers`, value, unit: 's' },
      { work: '  time of the processors for an answer', value: (of(size).seconds * 1e9) / size, unit: 'ns' },
      { work: `  shuffled, in ${of(size).records} rows`, value: shuffled(size) / 1000, unit: 'kB' },
      { work: '  heap of a worker', value: of(size).heap / 1e6, unit: 'MB' },
    ]),
    linear(on, '10^7', '10^6', of(1e7).seconds / of(1e6).seconds),
    { work: `${on}, bytes shuffled of 10^7 / of 10^6`, value: shuffled(1e7) / shuffled(1e6), most: 1.2, unit: 'x' },
  ]
}

export async function measureEngines() {
  const [{ functions }, { engines }, { metricQuery }] = await Promise.all(
    ['/web/sheet/table.ts', '/web/sql/engines.ts', '/web/sql/query.ts'].map(load),
  )
  const metric = functions.flatMap(({ sql }) => sql).find(({ name }) => name === 'nps_ci')
  const queryIn =
    ({ dialect }) =>
    (table) =>
      metricQuery(dialect, metric, { table: [table], columns: ['score'], group: 'segment' })
  return [
    ...(await measureDuckdb(queryIn(engines.duckdb))),
    ...(await measureSpark(queryIn(engines.spark), 1)),
    ...(await measureSpark(queryIn(engines.spark), 2)),
  ]
}
