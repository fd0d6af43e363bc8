/** Where an open workbook comes from: made anew in the other language while nobody has changed it. */
import type { Imported } from '../../import/contract.ts'
import type { Language, Loyalty } from '../../sheet/contract.ts'
import type { TemplateId } from '../../survey/index.ts'
import { planTemplate, type WorkbookPlan } from '../../workbook/index.ts'
import { blankSheet } from '../examples/blank.ts'
import type { SheetDraft } from '../examples/draft.ts'
import { type Example, exampleSheets } from '../examples/index.ts'
import { templatePlan } from '../start/template-plan.ts'
import type { Say } from '../words.ts'
import { reportPlan } from './report.ts'

/** A workbook before the grid has it. */
export type Book =
  | { readonly kind: 'drafts'; readonly sheets: readonly SheetDraft[] }
  | { readonly kind: 'plan'; readonly plan: WorkbookPlan }
  | KeptBook

/** A workbook as the grid itself keeps it, with all that a person did to it. */
export interface KeptBook {
  readonly kind: 'kept'
  /** The grid's own; only the grid looks into it. */
  readonly data: object
  /** What it was made from. */
  readonly plan: WorkbookPlan | null
  /** Id of the sheet in front. */
  readonly front: string
}

export interface Source {
  /** What the head of the page calls it. */
  readonly title: (say: Say) => string
  readonly book: (say: Say, language: Language) => Promise<Book>
  /** Id of the sheet in front. */
  readonly first: string
  /** What a report was made of; null for other workbooks. */
  readonly imported: Imported | null
}

export const blankSource: Source = {
  title: (say) => say('title-blank'),
  book: async (say) => ({ kind: 'drafts', sheets: [blankSheet(say('new-sheet', { number: 1 }))] }),
  first: 'blank',
  imported: null,
}

export const exampleSource = (example: Example): Source => ({
  title: (say) => say('title-example'),
  book: async (say, language) => ({ kind: 'drafts', sheets: exampleSheets(say, language) }),
  first: example,
  imported: null,
})

/** Behind the data, which are the first sheet, comes the summary. */
const kSummary = 'sheet2'

export const reportSource = (imported: Imported): Source => ({
  title: () => imported.source.name,
  book: async (say, language) => {
    const data = { sheet: say('sheet-data'), row: 0, column: 0 }
    return { kind: 'plan', plan: await reportPlan({ survey: imported.survey, language, data }) }
  },
  first: kSummary,
  imported,
})

export const templateSource = (id: TemplateId, loyalty: () => Promise<Loyalty>): Source => ({
  title: (say) => say(`title-template-${id}`),
  book: async (say, language) => ({
    kind: 'plan',
    plan: templatePlan({ id, language, say, loyalty: await loyalty() }),
  }),
  first: 'sheet1',
  imported: null,
})

/** Every study in one workbook; its first sheet says how to use it. */
export const studiesSource = (loyalty: () => Promise<Loyalty>): Source => ({
  title: (say) => say('title-studies'),
  book: async (_say, language) => ({ kind: 'plan', plan: planTemplate(await loyalty(), language) }),
  first: 'sheet1',
  imported: null,
})

export const keptSource = (title: string, book: KeptBook): Source => ({
  title: () => title,
  book: async () => book,
  first: book.front,
  imported: null,
})
