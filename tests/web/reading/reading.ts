/** web/import alone, for the browser tests: reads the chosen file and says how long it took. */
import type { Asked, Imported, ImportFailure, Progress } from '../../../web/import/contract.ts'
import { correct, openFile, rescore } from '../../../web/import/open.ts'

export interface Outcome {
  readonly result: Imported | ImportFailure
  readonly milliseconds: number
  readonly progress: readonly Progress[]
}

async function timed(open: (progress: Progress[]) => Promise<Imported | ImportFailure>): Promise<Outcome> {
  const progress: Progress[] = []
  const start = performance.now()
  const result = await open(progress)
  return { result, milliseconds: performance.now() - start, progress }
}

const chosenFile = (): File => {
  const file = document.querySelector('input')?.files?.[0]
  if (file === undefined) throw new Error('no file was chosen')
  return file
}

export const reading = {
  file: (choices: Asked = {}, file = chosenFile()) =>
    timed((progress) => openFile(file, { choices, onProgress: (each) => progress.push(each) })),
  text: (text: string) => timed(() => openFile({ name: 'paste', text })),
  again: (imported: Imported, choices: Asked) =>
    timed(() => openFile(imported.source, { choices: { ...imported.asked, ...choices } })),
  /** The scores as found, without the answers, and with them again. */
  async corrected(imported: Imported): Promise<(number | undefined)[]> {
    const without = correct(imported, 0, 'leftOut')
    const again = correct(without, 0, 'recommend')
    const scores = [imported.scores, await rescore(without.survey), await rescore(again.survey)]
    return scores.map((each) => each?.[0]?.reading.value)
  },
  /** Stops as soon as there is progress, and says how long it took to stop. */
  async cancelled(file = chosenFile()): Promise<{ readonly id: string; readonly milliseconds: number }> {
    const stopping = new AbortController()
    let stopped = 0
    const onProgress = () => {
      stopped ||= performance.now()
      stopping.abort()
    }
    const result = await openFile(file, { signal: stopping.signal, onProgress })
    return { id: result.kind === 'failure' ? result.id : result.kind, milliseconds: performance.now() - stopped }
  },
}

Object.assign(globalThis, { reading })
