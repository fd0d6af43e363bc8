/** The workbook to start from: sheets to fill in, the scores that appear as they come in, and the bands by which they are read. */
import type { Language, Loyalty } from '../../sheet/contract.ts'
import { absoluteRange, sheetPrefix } from '../addresses.ts'
import { limitsName } from '../bands-sheet.ts'
import type { SheetPlan, WorkbookPlan } from '../contract.ts'
import { bandsSheet } from './bands.ts'
import { cliAnswers, cliResults } from './cli.ts'
import { type Room, type Study, studies, type TemplateContext } from './context.ts'
import { csiAnswers, csiResults } from './csi.ts'
import { npsAnswers, npsResults } from './nps.ts'
import { orderNumbers, ordersResults, ordersRows } from './orders.ts'
import { overviewSheet } from './overview.ts'
import { createSay } from './words.ts'

const named = (name: (study: Study) => string) =>
  Object.fromEntries(studies.map((study) => [study, name(study)])) as Record<Study, string>

/** A table and the charts below it are higher than wide. */
const onOnePage = (sheet: SheetPlan): SheetPlan => ({ ...sheet, landscape: false })

/** Of a file: a spreadsheet counts thousands of rows at once. */
const roomOfFile: Room = { answers: 2000, orders: 1000 }

export function planTemplate(loyalty: Loyalty, language: Language, room = roomOfFile): WorkbookPlan {
  const say = createSay(language)
  const own = { language, say, loyalty, room, bands: say('sheet-bands') }
  const { sheet: bands, tables } = bandsSheet(own)
  const context: TemplateContext = {
    ...own,
    answers: named((study) => say(`sheet-${study}-answers`)),
    results: named((study) => say(`sheet-${study}`)),
    orderNumbers: say('sheet-order-numbers'),
    bandTables: tables,
  }
  const results = [npsResults(context), csiResults(context), cliResults(context), ordersResults(context)]
  const filled = [npsAnswers(context), csiAnswers(context), cliAnswers(context), ordersRows(context)]
  const headlines = results.map(([, headline]) => headline)
  const names = [...tables].map(([metric, area]) => ({
    name: limitsName(metric),
    formula: `${sheetPrefix(own.bands)}${absoluteRange({ ...area, columns: 2 })}`,
  }))
  return {
    language,
    names,
    sheets: [
      overviewSheet(context, say('sheet-overview'), headlines),
      ...results.flatMap(([sheet], index) => [onOnePage(sheet), filled[index] ?? []].flat()),
      bands,
      orderNumbers(context),
    ],
  }
}
