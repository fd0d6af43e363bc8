/** A questionnaire to start from as a workbook: a sheet for the answers, and the scores that appear as they come in. */
import type { Language, Loyalty } from '../../sheet/contract.ts'
import { type SurveyTemplate, type TemplateId, templateOf } from '../../survey/index.ts'
import type { PlannedCell, SheetPlan, SpillLayout, Validation, WorkbookPlan } from '../../workbook/contract.ts'
import { columnName, sheetPrefix } from '../grid/address.ts'
import type { Say } from '../words.ts'

/** Rows that the formulas read; answers below them would not count. */
const kAnswers = 2000
const kScoreRow = 5
const kWidest = 34

type Metric = 'NPS' | 'CSI' | 'CLI' | 'CSAT' | 'CES'

interface Asked {
  readonly metric: Metric
  /** Formulas without the sign, from the range of a role's columns. */
  readonly score: (range: Range) => string
  readonly interval: ((range: Range) => string) | null
}

type Range = (role: string) => string

const asked: Readonly<Record<TemplateId, Asked>> = {
  nps: {
    metric: 'NPS',
    score: (range) => `NPS(${range('recommend')})`,
    interval: (range) => `NPS.CI(${range('recommend')})`,
  },
  csi: {
    metric: 'CSI',
    score: (range) => `CSI(${range('importance')},${range('satisfaction')},10)`,
    interval: (range) => `CSI.CI(${range('importance')},${range('satisfaction')},,10)`,
  },
  cli: {
    metric: 'CLI',
    score: (range) => `CLI(${range('loyalty')})`,
    interval: (range) => `CLI.CI(${range('loyalty')})`,
  },
  csat: {
    metric: 'CSAT',
    score: (range) => `CSAT(${range('satisfaction')},"1-5")`,
    interval: (range) => `CSAT.CI(${range('satisfaction')},,"1-5")`,
  },
  ces: { metric: 'CES', score: (range) => `CES(${range('effort')},"1-7")`, interval: null },
}

const loyaltyRoles: readonly string[] = ['recommend', 'repurchase', 'tryOthers']

/** Columns of a role lie side by side. */
function rangeOn(sheet: string, { columns }: SurveyTemplate): Range {
  return (role) => {
    const fits = (each: string) => (role === 'loyalty' ? loyaltyRoles.includes(each) : each === role)
    const first = columns.findIndex((column) => fits(column.role))
    const last = columns.findLastIndex((column) => fits(column.role))
    return `${sheetPrefix(sheet)}${columnName(first)}2:${columnName(last)}${kAnswers + 1}`
  }
}

function answersSheet(name: string, { columns }: SurveyTemplate): SheetPlan {
  const validations = columns.flatMap(({ scale, ends }, column): Validation[] =>
    scale === null
      ? []
      : [{ area: { row: 1, column, rows: kAnswers, columns: 1 }, ...scale, whole: true, message: ends }],
  )
  return {
    ...bare(name),
    purpose: 'data',
    rows: [columns.map(({ heading }): PlannedCell => ({ value: heading, style: 'heading' }))],
    widths: columns.map(({ heading }) => Math.min(kWidest, Math.max(12, heading.length / 2))),
    frozenRows: 1,
    validations,
  }
}

const bare = (name: string): Omit<SheetPlan, 'purpose' | 'rows' | 'widths'> => ({
  name,
  frozenRows: 0,
  tables: [],
  colours: [],
  charts: [],
  validations: [],
  landscape: false,
})

const bounds: SpillLayout = {
  rows: 1,
  columns: 2,
  values: [[null, null]],
  headings: false,
  native: null,
  styles: ['points', 'points'],
}

function scoreRow({ metric, score, interval }: Asked, range: Range, language: Language): (PlannedCell | null)[] {
  const spoken = language === 'en' ? '' : `,,"${language}"`
  return [
    { value: metric, style: 'label' },
    { formula: `=${score(range)}`, style: 'score' },
    interval && { formula: `=${interval(range)}`, style: 'points', spill: bounds },
    null,
    interval && { formula: `=BAND(B${kScoreRow + 1},"${metric}"${spoken})`, style: 'text' },
  ]
}

export interface TemplateRequest {
  readonly id: TemplateId
  readonly language: Language
  readonly say: Say
  readonly loyalty: Loyalty
}

function scoreSheet(name: string, answers: string, template: SurveyTemplate, request: TemplateRequest): SheetPlan {
  const { id, say, language, loyalty } = request
  const own = asked[id]
  const head = (text: string, style: PlannedCell['style'] = 'headingRight'): PlannedCell => ({
    value: say(text),
    style,
  })
  const questions = template.columns.flatMap(({ heading, ends }) =>
    ends === '' ? [] : [[{ value: heading }, { value: ends, style: 'note' as const }]],
  )
  const scheme = own.metric === 'CES' ? null : loyalty.readValue(own.metric, 0).scheme
  return {
    ...bare(name),
    purpose: 'report',
    rows: [
      [{ value: template.title, style: 'title' }],
      [{ value: template.purpose, style: 'note' }],
      [{ value: say('template-hint', { sheet: answers, rows: kAnswers }), style: 'note' }],
      [],
      [head('metric', 'heading'), head('score'), head('low'), head('high'), head('band', 'heading')],
      scoreRow(own, rangeOn(answers, template), language),
      [],
      [{ value: say('template-questions'), style: 'subtitle' }],
      ...questions,
    ],
    widths: [Math.max(...template.columns.map(({ heading }) => heading.length)), 12, 12, 12, 34],
    colours: scheme ? [{ area: { row: kScoreRow, column: 1, rows: 1, columns: 1 }, scheme }] : [],
  }
}

export function templatePlan(request: TemplateRequest): WorkbookPlan {
  const { id, language, say } = request
  const template = templateOf(id, language)
  const answers = say('template-answers')
  return {
    language,
    sheets: [answersSheet(answers, template), scoreSheet(say('template-score'), answers, template, request)],
  }
}
