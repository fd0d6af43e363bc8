import type { XlsxOrder } from './xlsx-worker.ts'

const kType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** null where the file could not be written. */
export function xlsxFile(order: XlsxOrder): Promise<Blob | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { type: 'module' })
    const finish = (file: Blob | null) => {
      worker.terminate()
      resolve(file)
    }
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | null>) =>
      finish(data && new Blob([data], { type: kType }))
    worker.onerror = () => finish(null)
    worker.postMessage(order)
  })
}
