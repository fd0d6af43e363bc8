/** Where an open workbook comes from: made anew in the other language while nobody has changed it. */
import type { Imported, WholeWorkbook } from '../../import/contract.ts'
import type { Language, Loyalty } from '../../sheet/contract.ts'
import type { TemplateId } from '../../survey/index.ts'
import { type Warehouse, warehouseOf } from '../../warehouse/contract.ts'
import { planTemplate, type WorkbookPlan, withColours } from '../../workbook/index.ts'
import type { LargeData } from '../data/contract.ts'
import { largeData, reportBook } from '../data/report.ts'
import { blankSheet } from '../examples/blank.ts'
import type { SheetDraft } from '../examples/draft.ts'
import { type Example, exampleSheets } from '../examples/index.ts'
import { templatePlan } from '../start/template-plan.ts'
import type { Say } from '../words.ts'
import { ownBandsOf } from './own-bands.ts'

/** A workbook before the grid has it. */
export type Book =
  | { readonly kind: 'drafts'; readonly sheets: readonly SheetDraft[] }
  | { readonly kind: 'plan'; readonly plan: WorkbookPlan; readonly large: LargeData | null }
  | KeptBook

/** A workbook as the grid itself keeps it, with all that a person did to it. */
export interface KeptData {
  readonly kind: 'kept'
  /** The grid's own; only the grid looks into it. */
  readonly data: object
  /** Cells of large data that a person changed: only the grid looks into them too. */
  readonly changed: readonly unknown[]
  /** What it was made from. */
  readonly plan: WorkbookPlan | null
  /** Id of the sheet in front. */
  readonly front: string
}

export interface KeptBook extends KeptData {
  readonly large: LargeData | null
}

export interface Source {
  /** What the head of the page calls it. */
  readonly title: (say: Say) => string
  readonly book: (say: Say, language: Language) => Promise<Book>
  /** Id of the sheet in front. */
  readonly first: string
  /** What a report was made of; null for other workbooks. */
  readonly imported: Imported | null
  /** True where the browser keeps it already, as long as nobody changes it. */
  readonly kept: boolean
}

export const blankSource: Source = {
  title: (say) => say('title-blank'),
  book: async (say) => ({ kind: 'drafts', sheets: [blankSheet(say('new-sheet', { number: 1 }))] }),
  first: 'blank',
  imported: null,
  kept: false,
}

export const exampleSource = (example: Example): Source => ({
  title: (say) => say('title-example'),
  book: async (say, language) => ({ kind: 'drafts', sheets: exampleSheets(say, language) }),
  first: example,
  imported: null,
  kept: false,
})

/** Behind the data, or their counts, which are the first sheet, comes the summary. */
const kSummary = 'sheet2'

export const reportSource = (imported: Imported): Source => {
  const warehouse = warehouseOf(imported)
  return warehouse ? countsSource(imported, warehouse) : surveySource(imported)
}

/** The rows stay where they are: the report holds their counts. */
const countsSource = (imported: Imported, warehouse: Warehouse): Source => ({
  title: () => imported.source.name,
  book: async (_say, language) => ({
    kind: 'plan',
    plan: await warehouse.report(imported.survey, language),
    large: null,
  }),
  first: kSummary,
  imported,
  kept: false,
})

const surveySource = (imported: Imported): Source => ({
  title: () => imported.source.name,
  book: async (say, language) => {
    const data = { sheet: say('sheet-data'), row: 0, column: 0 }
    return { kind: 'plan', ...(await reportBook({ survey: imported.survey, language, data })) }
  },
  first: kSummary,
  imported,
  kept: false,
})

/** A file of formulas as it is. */
export const wholeSource = (
  imported: Imported,
  { sheets, names, front }: WholeWorkbook,
  loyalty: () => Promise<Loyalty>,
): Source => ({
  title: () => imported.source.name,
  book: async (_say, language) => {
    const loaded = await loyalty().catch(() => null)
    const own = loaded ? Object.values(ownBandsOf(imported.bands, loaded, language).schemes) : []
    const plan = withColours({ sheets, names: names ?? [], language }, [...own, ...(loaded?.schemes ?? [])])
    return { kind: 'plan', plan, large: null }
  },
  first: `sheet${front + 1}`,
  imported,
  kept: false,
})

export const templateSource = (id: TemplateId, loyalty: () => Promise<Loyalty>): Source => ({
  title: (say) => say(`title-template-${id}`),
  book: async (say, language) => ({
    kind: 'plan',
    plan: templatePlan({ id, language, say, loyalty: await loyalty() }),
    large: null,
  }),
  first: 'sheet1',
  imported: null,
  kept: false,
})

/** The grid counts on the page's own thread. */
const roomOfGrid = { answers: 500, orders: 200 }

/** Every study in one workbook; its first sheet says how to use it. */
export const studiesSource = (loyalty: () => Promise<Loyalty>): Source => ({
  title: (say) => say('title-studies'),
  book: async (_say, language) => ({
    kind: 'plan',
    plan: planTemplate(await loyalty(), language, roomOfGrid),
    large: null,
  }),
  first: 'sheet1',
  imported: null,
  kept: false,
})

/** `imported` is the file that large data are read from again; null where the workbook holds its data. */
export const keptSource = (title: string, kept: KeptData, imported: Imported | null): Source => ({
  title: () => title,
  book: async () => ({ ...kept, large: imported && largeData(imported.survey) }),
  first: kept.front,
  imported,
  kept: true,
})
