/** Sheets that counts cannot fill: each says so in a sentence. */
import type { Say } from '../../sheet/say.ts'
import type { SheetPlan } from '../../workbook/contract.ts'
import { mostCustomers } from '../../workbook/rfm-sheet.ts'
import { SheetWriter } from '../../workbook/sheet-writer.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { LargeCounts } from '../contract.ts'
import { columnsIn } from '../counter.ts'

const width = 100

function sentence(name: string, title: string, text: string): SheetPlan {
  const sheet = new SheetWriter(name, [width])
  sheet.block(title, text)
  return sheet.plan()
}

export const absentComments = ({ survey, say }: Subject, name: string, words: Say): SheetPlan | null =>
  columnsIn(survey, 'comment').length > 0 ? sentence(name, say('comments-title'), words('comments-absent')) : null

/** A report on a small file has no list of more customers either. */
export function absentCustomers({ say }: Subject, name: string, words: Say, { orders }: LargeCounts): SheetPlan | null {
  const customers = orders?.sales?.tallies[0]?.sums.customers ?? 0
  if (customers === 0 || customers > mostCustomers) return null
  return sentence(name, say('rfm-title'), words('rfm-absent'))
}
