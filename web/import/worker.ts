/** Reads one file for the page, or scores one survey. Everything that takes time is here, so that the page never waits. */
/// <reference lib="webworker" />
import type { Survey } from '../survey/contract.ts'
import type { Progress, Score } from './contract.ts'
import { loadingLoyalty } from './engine.ts'
import type { Order, ReadOrder, ScoreOrder, Told } from './messages.ts'
import { readFile } from './read.ts'
import { readSeveral } from './read-several.ts'
import { Refusal, sentenceOf } from './refusal.ts'
import { scoresOf } from './scores.ts'
import { ArrivingColumns, emptied, send } from './transfer.ts'

declare const self: DedicatedWorkerGlobalScope

const tell = (message: Told, owned: ArrayBuffer[] = []) => self.postMessage(message, owned)

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

const taken = () =>
  new Promise<boolean>((resolve) => {
    self.onmessage = () => resolve(true)
  })

async function read({ files, asked }: ReadOrder): Promise<void> {
  const tellProgress = progressTeller()
  const [first, ...others] = files
  if (first === undefined) throw new Refusal('import-empty')
  const found =
    others.length === 0
      ? await readFile(first.file, first.name, asked, tellProgress)
      : await readSeveral(files, asked, tellProgress)
  const { survey } = found
  const { rows, columns } = survey.table
  tell({ type: 'survey', read: { ...found, survey: emptied(survey), scores: await scores(survey) } })
  const total = Math.max(1, rows * columns.length)
  await send(survey, {
    post: (slices, owned) => tell({ type: 'cells', slices }, owned),
    taken,
    onSent: (sent) => tellProgress({ stage: 'showing', share: readyShare + ((1 - readyShare) * sent) / total, rows }),
  })
  tell({ type: 'end' })
}

async function scores(survey: Survey): Promise<readonly Score[]> {
  const loyalty = await loadingLoyalty
  return loyalty === null ? [] : scoresOf(survey, loyalty)
}

/** Of a survey that comes from the page, where a person corrected it. */
function score({ survey }: ScoreOrder): void {
  const columns = new ArrivingColumns(survey)
  self.onmessage = async ({ data }: MessageEvent<Order>) => {
    if (data.type === 'end') return tell({ type: 'scores', scores: await scores(survey) })
    if (data.type !== 'cells') return
    for (const slice of data.slices) columns.append(slice)
    tell({ type: 'taken' })
  }
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  if (data.type === 'score') score(data)
  if (data.type === 'read') read(data).catch((error) => tell({ type: 'failure', sentence: sentenceOf(error) }))
}
