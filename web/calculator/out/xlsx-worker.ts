/** Writes the workbook beside the page, which stays usable for the seconds that a million rows take. */
import { writeXlsx } from '../../export/xlsx.ts'
import { functions } from '../../sheet/loyalty.ts'
import type { WorkbookPlan } from '../../workbook/contract.ts'

export interface XlsxOrder {
  readonly plan: WorkbookPlan
  readonly title: string
}

addEventListener('message', ({ data }: MessageEvent<XlsxOrder>) => {
  writeXlsx(data.plan, functions, { title: data.title }).then(
    (bytes) => postMessage(bytes),
    () => postMessage(null),
  )
})
