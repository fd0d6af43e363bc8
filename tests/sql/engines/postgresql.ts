/** A PostgreSQL server with a data directory of its own, reached by a socket in it. */
import { execFile, execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Run, Running, SqlRow } from './engine.ts'
import { byInserts } from './tables.ts'

const execute = promisify(execFile)

const debian = '/usr/lib/postgresql'

function programs(): string {
  const newest =
    readdirSync(debian)
      .sort((a, b) => Number(a) - Number(b))
      .at(-1) ?? ''
  return join(debian, newest, 'bin')
}

/** The server refuses to run as root: there Debian's user for it does. */
function owner(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Small tables too are shared among workers, and what those counted is merged. */
const asOfLargeTables = ['parallel_setup_cost=0', 'parallel_tuple_cost=0', 'min_parallel_table_scan_size=0']

const isQuestion = (query: string) => /^\s*(SELECT|WITH)\b/.test(query)

export async function startPostgresql(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'loyalty-postgresql-'))
  const as = owner()
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid)
  const bin = programs()
  const data = join(folder, 'data')
  const server = (...args: string[]) => execute(join(bin, 'pg_ctl'), ['-D', data, '-w', ...args], as)
  await execute(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'loyalty', '--no-sync'], as)
  const settings = ['listen_addresses=', 'fsync=off', ...asOfLargeTables].map((setting) => `-c ${setting}`).join(' ')
  await server('-l', join(folder, 'log'), '-o', `-k ${folder} ${settings}`, 'start')
  const psql = async (query: string): Promise<string> => {
    const child = execute(
      join(bin, 'psql'),
      ['-h', folder, '-U', 'loyalty', '-d', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1', '-f', '-'],
      {
        maxBuffer: 2 ** 28,
      },
    )
    child.child.stdin?.end(query)
    return (await child).stdout
  }
  const run: Run = async (query) => {
    if (!isQuestion(query)) {
      const told = await psql(query)
      return /^EXPLAIN/.test(query) ? [{ plan: told }] : []
    }
    const lines = (await psql(`SELECT row_to_json(found) FROM (${query}) AS found`)).trim()
    return lines === '' ? [] : lines.split('\n').map((line): SqlRow => JSON.parse(line))
  }
  return {
    engine: 'postgresql',
    run,
    createTable: byInserts('postgresql', run),
    stop: async () => {
      await server('-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
