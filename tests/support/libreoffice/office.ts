/** LibreOffice, which is slow to start: once for each country, by whoever needs it first. It ends with this process. */
import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('office.py', import.meta.url))
/** Debian's own: another one on the path does not know LibreOffice. */
const python = '/usr/bin/python3'

/** Rows and columns from 0. */
export type Step =
  | readonly ['insertRows', sheet: string, row: number, count: number]
  | readonly ['enter', sheet: string, row: number, column: number, text: string]
  | readonly ['rename', sheet: string, name: string]
  | readonly ['addSheet', sheet: string]

interface Task {
  readonly source: string
  readonly target: string
  /** As LibreOffice calls the format of the target, and what it may be told of it. */
  readonly filter: string
  readonly options: string
  /** What is done before all is computed anew; nothing of both where there are no steps. */
  readonly steps?: readonly Step[]
}

type Ask = (task: Task) => Promise<void>

const running = new Map<string, Ask>()

/** Nothing of it holds this process back, and it ends when nobody writes to it any more. */
function startProcess(locale: string) {
  const office = spawn(python, [script, locale], { stdio: ['pipe', 'pipe', 'ignore'] })
  // What cannot start or has ended does not answer, which is said then.
  for (const each of [office, office.stdin]) each.on('error', () => {})
  office.unref()
  for (const pipe of [office.stdin, office.stdout]) (pipe as Socket).unref()
  return office
}

function start(locale: string): Ask {
  const { stdin, stdout } = startProcess(locale)
  const answers = createInterface({ input: stdout })[Symbol.asyncIterator]()
  const ask = async (task: Task): Promise<void> => {
    stdin.write(`${JSON.stringify(task)}\n`)
    const { value } = await answers.next()
    const failure: string | null = value === undefined ? 'LibreOffice has ended' : JSON.parse(value)
    if (failure === null) return
    running.delete(locale)
    stdin.end()
    throw new Error(failure)
  }
  let last = Promise.resolve()
  return (task) => {
    const done = last.then(() => ask(task))
    last = done.catch(() => {})
    return done
  }
}

/** Tasks wait for each other. */
export function inOffice(task: Task, locale = 'en-US'): Promise<void> {
  const ask = running.get(locale) ?? start(locale)
  running.set(locale, ask)
  return ask(task)
}
