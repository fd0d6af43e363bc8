/** Opens a file or a paste: the Worker reads, the page receives. */
import { correct as correctSurvey, type Role, type Survey } from '../survey/index.ts'
import type { Asked, Imported, ImportFailure, OpenOptions, Score, Sentence, Source } from './contract.ts'
import { silentSeconds } from './limits.ts'
import type { Order, Told } from './messages.ts'
import type { Read } from './read.ts'
import { ArrivingColumns, emptied, send } from './transfer.ts'

const failureOf = (sentence: Sentence): ImportFailure => ({ kind: 'failure', ...sentence })
const failed = (id: string): ImportFailure => failureOf({ id, values: {} })

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/** Never rejects: what a person must know is the result. */
export function openFile(source: Source, { choices = {}, onProgress, signal }: OpenOptions = {}) {
  return new Promise<Imported | ImportFailure>((resolve) => {
    const worker = startWorker()
    const order = orderOf(source, choices)
    const bytes = order.files.reduce((sum, { file }) => sum + file.size, 0)
    const patience = silentSeconds(bytes) * 1000
    let watch: ReturnType<typeof setTimeout> | undefined
    const finish = (result: Imported | ImportFailure) => {
      clearTimeout(watch)
      signal?.removeEventListener('abort', cancel)
      worker.terminate()
      resolve(result)
    }
    const cancel = () => finish(failed('import-cancelled'))
    const watchOver = () => {
      clearTimeout(watch)
      watch = setTimeout(() => finish(failed('import-too-long')), patience)
    }
    const receive = receiver(source, choices)
    worker.onerror = (event) => {
      event.preventDefault()
      finish(failed('import-no-reader'))
    }
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      watchOver()
      if (data.type === 'progress') return onProgress?.(data.progress)
      const result = receive(data)
      if (data.type === 'cells') worker.postMessage({ type: 'taken' } satisfies Order)
      if (result !== null) finish(result)
    }
    if (signal?.aborted) return cancel()
    signal?.addEventListener('abort', cancel)
    watchOver()
    worker.postMessage(order)
  })
}

const isText = (source: Source): source is Extract<Source, { readonly text: string }> =>
  'text' in source && typeof source.text === 'string'

/** A paste is text already: it has no encoding to recognise. */
function orderOf(source: Source, asked: Asked): Extract<Order, { type: 'read' }> {
  if (isText(source)) {
    const file = new Blob([source.text])
    return { type: 'read', files: [{ file, name: source.name }], asked: { ...asked, encoding: 'utf-8' } }
  }
  const files = 'files' in source ? source.files : [source]
  return { type: 'read', files: files.map((file) => ({ file, name: file.name })), asked }
}

const withoutEncoding = ({ choices, alternatives }: Read) => ({
  choices: { ...choices, encoding: null },
  alternatives: { ...alternatives, encoding: [] },
})

/** Takes the messages in their order and gives the result with the last one. */
function receiver(source: Source, asked: Asked): (told: Told) => Imported | ImportFailure | null {
  let read: Extract<Told, { type: 'survey' }>['read'] | null = null
  let columns: ArrivingColumns | null = null
  return (told) => {
    if (told.type === 'failure') return failureOf(told.sentence)
    if (told.type === 'survey') {
      read = told.read
      columns = new ArrivingColumns(read.survey)
    } else if (told.type === 'cells') {
      for (const slice of told.slices) columns?.append(slice)
    }
    if (told.type !== 'end' || read === null) return null
    return { kind: 'imported', source, asked, ...read, ...(isText(source) ? withoutEncoding(read) : {}) }
  }
}

/** One column read as a person says, without reading the file again. */
export const correct = (imported: Imported, column: number, role: Role): Imported => ({
  ...imported,
  survey: correctSurvey(imported.survey, column, role),
  scores: null,
})

/** The first scores of a corrected survey; none where the engine cannot be had. */
export function rescore(survey: Survey): Promise<readonly Score[]> {
  return new Promise((resolve) => {
    const worker = startWorker()
    const post = (order: Order, owned: ArrayBuffer[] = []) => worker.postMessage(order, owned)
    const finish = (scores: readonly Score[]) => {
      worker.terminate()
      resolve(scores)
    }
    let resume = (_isTaken: boolean) => {}
    worker.onerror = () => finish([])
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.type === 'taken') resume(true)
      if (data.type === 'scores') finish(data.scores)
    }
    const taken = () =>
      new Promise<boolean>((next) => {
        resume = next
      })
    post({ type: 'score', survey: emptied(survey) })
    send(survey, { post: (slices, owned) => post({ type: 'cells', slices }, owned), taken }).then(() =>
      post({ type: 'end' }),
    )
  })
}
