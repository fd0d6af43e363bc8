/** Spark with its counters: what each query took, and wrote for other workers, from the log of events that Spark keeps of itself. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** For each query that was run: its plan, what its tasks took of processors and of memory, and what they wrote for others. */
function countersIn(log) {
  const queries = new Map()
  const queryOfStage = new Map()
  for (const line of log.trim().split('\n')) {
    const event = JSON.parse(line)
    if (event.Event.endsWith('SparkListenerSQLExecutionStart')) {
      queries.set(event.executionId, { plan: event.physicalPlanDescription, seconds: 0, bytes: 0, records: 0, heap: 0 })
    }
    if (event.Event === 'SparkListenerJobStart') {
      const query = queries.get(Number(event.Properties['spark.sql.execution.id']))
      for (const stage of event['Stage IDs']) queryOfStage.set(stage, query)
    }
    if (event.Event === 'SparkListenerTaskEnd') addTask(queryOfStage.get(event['Stage ID']), event)
  }
  return [...queries.values()]
}

function addTask(query, event) {
  if (query === undefined) return
  const written = event['Task Metrics']['Shuffle Write Metrics']
  query.seconds += event['Task Metrics']['Executor CPU Time'] / 1e9
  query.bytes += written['Shuffle Bytes Written']
  query.records += written['Shuffle Records Written']
  query.heap = Math.max(query.heap, event['Task Executor Metrics'].JVMHeapMemory)
}

/** `stop` gives the counters. */
export async function sparkOfWorkers(load, workers) {
  const folder = mkdtempSync(join(tmpdir(), 'loyalty-spark-events-'))
  process.env.LOYALTY_SPARK_MASTER = `local-cluster[${workers},1,1024]`
  process.env.PYSPARK_SUBMIT_ARGS = [
    ['executor.metrics.pollingInterval', '100'],
    ['eventLog.enabled', 'true'],
    ['eventLog.dir', `file://${folder}`],
    ['eventLog.compress', 'false'],
    ['eventLog.rolling.enabled', 'false'],
  ]
    .map(([name, value]) => `--conf spark.${name}=${value}`)
    .concat('pyspark-shell')
    .join(' ')
  const { startPython } = await load('/tests/sql/engines/python.ts')
  const { run, stop } = await startPython('spark')
  return {
    run,
    stop: async () => {
      await stop()
      const [file = ''] = readdirSync(folder)
      const counters = countersIn(readFileSync(join(folder, file), 'utf8'))
      rmSync(folder, { recursive: true, force: true })
      return counters
    },
  }
}
