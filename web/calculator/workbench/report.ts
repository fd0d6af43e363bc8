/** The report on a survey as a workbook: the data in front, then what the Worker has planned. */
import { emptied, send } from '../../import/transfer.ts'
import { dataSheet } from '../../workbook/data-sheet.ts'
import type { WorkbookPlan } from '../../workbook/index.ts'
import type { ReportAnswer, ReportMessage, ReportOrder } from './report-worker.ts'

export async function reportPlan(order: ReportOrder): Promise<WorkbookPlan> {
  const worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' })
  try {
    const plan = await planned(worker, order)
    return { ...plan, sheets: [dataSheet(order.survey, order.data), ...plan.sheets] }
  } finally {
    worker.terminate()
  }
}

function planned(worker: Worker, order: ReportOrder): Promise<WorkbookPlan> {
  const tell = (message: ReportMessage, owned: ArrayBuffer[] = []) => worker.postMessage(message, owned)
  let taken: () => void = () => undefined
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error('the report was not planned'))
    worker.onmessage = ({ data }: MessageEvent<ReportAnswer>) => {
      if (data.type === 'taken') taken()
      if (data.type === 'plan') resolve(data.plan)
      if (data.type === 'failed') reject(new Error('the report was not planned'))
    }
    tell({ type: 'order', order: { ...order, survey: emptied(order.survey) } })
    const sending = send(order.survey, {
      post: (slices, owned) => tell({ type: 'cells', slices }, owned),
      taken: () =>
        new Promise((next) => {
          taken = next
        }),
    })
    sending.then(() => tell({ type: 'end' }), reject)
  })
}
