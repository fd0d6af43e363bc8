/** How long the page could not answer a person. */
import type { Page } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Time of the processor, microseconds: what other programs take from this machine does not count. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** What `work` gives, and the milliseconds of the longest task of the page's main thread meanwhile. */
export async function longestTask<Result>(page: Page, work: () => Promise<Result>): Promise<[Result, number]> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('the page has no browser')
  await browser.startTracing(page, { categories: ['toplevel'] })
  const result = await work()
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}.${tid}`
  const isMain = ({ name, args }: TraceEvent): boolean => name === 'thread_name' && args.name === 'CrRendererMain'
  const main = new Set(traceEvents.filter(isMain).map(threadOf))
  const tasks = traceEvents.filter((event) => event.ph === 'X' && main.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('no task was traced')
  return [result, tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000]
}
