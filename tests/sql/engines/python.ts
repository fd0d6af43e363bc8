/** Engines that come as Python packages: a process that answers a line of JSON with a line of JSON. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { SqlEngine } from '../../../web/sql/contract.ts'
import type { Run, Running, SqlRow } from './engine.ts'
import { byFiles, byInserts } from './tables.ts'

type Answer = { rows: SqlRow[] } | { error: string }

export async function startPython(engine: SqlEngine): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `loyalty-${engine}-`))
  const python = process.env.LOYALTY_PYTHON ?? 'python3'
  const child = spawn(python, [join(import.meta.dirname, `${engine}.py`)], { cwd: folder })
  let lastWords = ''
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    lastWords = (lastWords + words).slice(-2000)
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<Answer> => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`${engine} ended: ${lastWords}`)
    return JSON.parse(value)
  }
  await next()
  const run: Run = async (query) => {
    child.stdin.write(`${JSON.stringify(query)}\n`)
    const answer = await next()
    if ('error' in answer) throw new Error(answer.error)
    return answer.rows
  }
  return {
    engine,
    run,
    createTable: engine === 'spark' ? byFiles(run, folder) : byInserts(engine, run),
    stop: async () => {
      const gone = new Promise((resolve) => child.once('close', resolve))
      child.stdin.end()
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
