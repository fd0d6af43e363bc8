import type { XlsxOrder } from './xlsx-worker.ts'

const kType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Id of the words that say why there is no file: it could not be written, or the part of the page that writes is not there. */
export type WritingProblem = 'out-failed' | 'out-no-writer'

export function xlsxFile(order: XlsxOrder): Promise<Blob | WritingProblem> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { type: 'module' })
    const finish = (result: Blob | WritingProblem) => {
      worker.terminate()
      resolve(result)
    }
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | null>) =>
      finish(data ? new Blob([data], { type: kType }) : 'out-failed')
    worker.onerror = () => finish('out-no-writer')
    worker.postMessage(order)
  })
}
