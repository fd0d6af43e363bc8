/** A browser that ends a Worker at work, as it does for want of memory. */
import type { Page } from 'playwright-core'

declare const endNext: (name: string, message: number) => void

/** Runs in the page before its own scripts. */
export function watchWorkers(): void {
  let doomed: string | null = null
  let left = 0
  const files = new WeakMap<Worker, string>()
  const start = (Native: typeof Worker, [url, options]: ConstructorParameters<typeof Worker>) => {
    const worker = new Native(url, options)
    files.set(worker, String(url))
    return worker
  }
  const { postMessage } = Worker.prototype
  function postAndEnd(this: Worker, message: unknown, transfer: Transferable[] = []): void {
    postMessage.call(this, message, { transfer })
    if (doomed === null || !files.get(this)?.includes(doomed)) return
    left -= 1
    if (left > 0) return
    doomed = null
    this.terminate()
    setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true })))
  }
  Worker.prototype.postMessage = postAndEnd as typeof postMessage
  Object.assign(globalThis, {
    Worker: new Proxy(Worker, { construct: start }),
    endNext: (name: string, message: number) => {
      doomed = name
      left = message
    },
  })
}

/** The Worker whose file is called so ends over one of the next messages to it. */
export const endWorker = (page: Page, name: string, message = 1): Promise<void> =>
  page.evaluate(([doomed, count]) => endNext(doomed, count), [name, message] as const)
