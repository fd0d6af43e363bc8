/** Reads one file for the page. Everything that takes time is here, so that the page never waits. */
/// <reference lib="webworker" />
import type { Progress, Sentence } from './contract.ts'
import type { Order, Taken, Told } from './messages.ts'
import { readFile } from './read.ts'
import { Refusal } from './refusal.ts'
import { buffersOf, slicesOf } from './transfer.ts'

declare const self: DedicatedWorkerGlobalScope

const tell = (message: Told, owned: readonly ArrayBufferLike[] = []) =>
  self.postMessage(message, owned as ArrayBuffer[])

const betweenTold = 50
/** Of the whole work, when the cells begin to go to the page. */
const readyShare = 0.85

function progressTeller(): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY
  return (progress) => {
    if (performance.now() - last < betweenTold) return
    last = performance.now()
    tell({ type: 'progress', progress })
  }
}

async function read({ file, name, asked }: Order): Promise<void> {
  const tellProgress = progressTeller()
  const found = await readFile(file, name, asked, tellProgress)
  const { table, questions } = found.survey
  const cells = table.columns.map((column) => column.cells)
  const columns = table.columns.map((column) => ({ ...column, cells: [] }))
  tell({ type: 'survey', read: { ...found, survey: { questions, table: { ...table, columns } } } })
  const total = Math.max(1, table.rows * columns.length)
  let sent = 0
  for (const slices of slicesOf(cells)) {
    sent += slices.reduce((sum, slice) => sum + ('numbers' in slice ? slice.numbers : slice.codes).length, 0)
    tell({ type: 'cells', slices }, buffersOf(slices))
    await taken()
    tellProgress({ stage: 'showing', share: readyShare + ((1 - readyShare) * sent) / total, rows: table.rows })
  }
  tell({ type: 'end' })
}

/** Whatever else is thrown is of no use to a person; what it means is that the file cannot be read. */
const sentenceOf = (error: unknown): Sentence =>
  error instanceof Refusal ? error.sentence : { id: 'import-damaged', values: {} }

/** Without the wait the page would find all cells at its door, and a person's click behind them. */
const taken = () =>
  new Promise<void>((resolve) => {
    self.onmessage = (_: MessageEvent<Taken>) => resolve()
  })

self.onmessage = ({ data }: MessageEvent<Order>) => {
  read(data).catch((error: unknown) => tell({ type: 'failure', sentence: sentenceOf(error) }))
}
