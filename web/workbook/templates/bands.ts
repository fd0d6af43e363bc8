/** The bands by which the template reads its scores: a table for each metric, for the team to change. */
import { bandColumns, bandRows, bandsTableName, bandWidths } from '../bands-sheet.ts'
import type { Area, PlannedTable, SheetPlan } from '../contract.ts'
import { SheetWriter } from '../sheet-writer.ts'
import { schemeOf, type TemplateContext } from './context.ts'

const metrics = ['NPS', 'CSI', 'CLI', 'RPR'] as const

export interface BandsSheet {
  readonly sheet: SheetPlan
  /** The bands of each metric, without the headings. */
  readonly tables: ReadonlyMap<string, Area>
}

export function bandsSheet(context: Pick<TemplateContext, 'say' | 'language' | 'loyalty' | 'bands'>): BandsSheet {
  const { say, language, bands } = context
  const sheet = new SheetWriter(bands, bandWidths)
  const tables: PlannedTable[] = []
  const found = new Map<string, Area>()
  sheet.block(say('bands-title'), say('bands-about'))
  for (const metric of metrics) {
    const scheme = schemeOf(context as TemplateContext, metric)
    if (scheme === undefined) continue
    sheet.block(say(`bands-${metric.toLowerCase()}`))
    const rows = bandRows(scheme, language)
    const area = { row: sheet.row, column: 0, rows: rows.length, columns: bandColumns }
    for (const row of rows) sheet.line(...row)
    tables.push({ name: bandsTableName(metric), area })
    found.set(metric, { ...area, row: area.row + 1, rows: area.rows - 1 })
  }
  return { sheet: { ...sheet.plan('bands'), tables }, tables: found }
}
