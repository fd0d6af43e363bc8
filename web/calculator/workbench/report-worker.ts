/** Plans a report beside the page: with a million rows it takes seconds. */
/// <reference lib="webworker" />
import { loadingLoyalty } from '../../import/engine.ts'
import { append, columnsOf, type Slice } from '../../import/transfer.ts'
import type { Language } from '../../sheet/contract.ts'
import type { Survey } from '../../survey/contract.ts'
import { type DataPlace, planReport, type WorkbookPlan } from '../../workbook/index.ts'

declare const self: DedicatedWorkerGlobalScope

/** The survey comes with empty columns, the cells in slices after it. */
export interface ReportOrder {
  readonly survey: Survey
  readonly language: Language
  readonly data: DataPlace
}

export type ReportMessage =
  | { readonly type: 'order'; readonly order: ReportOrder }
  | { readonly type: 'cells'; readonly slices: readonly Slice[] }
  | { readonly type: 'end' }

export type ReportAnswer =
  | { readonly type: 'taken' }
  | { readonly type: 'plan'; readonly plan: WorkbookPlan }
  | { readonly type: 'failed' }

const answer = (message: ReportAnswer) => self.postMessage(message)

async function plan(order: ReportOrder): Promise<void> {
  const loyalty = await loadingLoyalty
  if (!loyalty) return answer({ type: 'failed' })
  answer({ type: 'plan', plan: planReport({ ...order, loyalty, includeData: false, taken: [] }) })
}

let order: ReportOrder | null = null

self.onmessage = ({ data }: MessageEvent<ReportMessage>) => {
  if (data.type === 'order') order = data.order
  if (!order) return
  if (data.type === 'cells') {
    const columns = columnsOf(order.survey)
    for (const slice of data.slices) append(columns, slice)
    answer({ type: 'taken' })
  }
  if (data.type === 'end') plan(order).catch(() => answer({ type: 'failed' }))
}
