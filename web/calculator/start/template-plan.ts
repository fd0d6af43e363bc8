/** A questionnaire to start from as a workbook: a sheet for the answers, and the scores that appear as they come in. */
import type { Language, Loyalty } from '../../sheet/contract.ts'
import { writtenCells } from '../../sheet/native-form.ts'
import { type SurveyTemplate, type TemplateId, templateOf } from '../../survey/index.ts'
import type { PlannedCell, SheetPlan, Validation, WorkbookPlan } from '../../workbook/contract.ts'
import { columnName, sheetPrefix } from '../grid/address.ts'
import type { Say } from '../words.ts'

/** Rows that the formulas read; answers below them would not count. */
const kAnswers = 2000
const kScoreRow = 5
const kWidest = 34

type Metric = 'NPS' | 'CSI' | 'CLI' | 'CSAT' | 'CES'

interface Asked {
  readonly metric: Metric
  /** Arguments of the score and of its interval, from the range of a role's columns; the first range is answered where any is. */
  readonly score: (range: Range) => readonly string[]
  readonly interval: ((range: Range) => readonly string[]) | null
}

/** The headings of criteria are their names. */
type Range = (role: string, from?: 'headed') => string

const asked: Readonly<Record<TemplateId, Asked>> = {
  nps: { metric: 'NPS', score: (range) => [range('recommend')], interval: (range) => [range('recommend')] },
  csi: {
    metric: 'CSI',
    score: (range) => [range('importance', 'headed'), range('satisfaction', 'headed'), '10'],
    interval: (range) => [range('importance'), range('satisfaction'), '', '10'],
  },
  cli: { metric: 'CLI', score: (range) => [range('loyalty')], interval: (range) => [range('loyalty')] },
  csat: {
    metric: 'CSAT',
    score: (range) => [range('satisfaction'), '"1-5"'],
    interval: (range) => [range('satisfaction'), '', '"1-5"'],
  },
  ces: { metric: 'CES', score: (range) => [range('effort'), '"1-7"'], interval: null },
}

const loyaltyRoles: readonly string[] = ['recommend', 'repurchase', 'tryOthers']

/** Columns of a role lie side by side. */
function rangeOn(sheet: string, { columns }: SurveyTemplate): Range {
  return (role, from) => {
    const fits = (each: string) => (role === 'loyalty' ? loyaltyRoles.includes(each) : each === role)
    const first = columns.findIndex((column) => fits(column.role))
    const last = columns.findLastIndex((column) => fits(column.role))
    return `${sheetPrefix(sheet)}${columnName(first)}${from === 'headed' ? 1 : 2}:${columnName(last)}${kAnswers + 1}`
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

/** Nothing, and no error, until somebody has answered. */
const onceScored = (formula: string): string => `=IF($B$${kScoreRow + 1}="","",${formula})`

function intervalCells(name: string, given: readonly string[], { functions }: Loyalty): PlannedCell[] {
  const form = functions.find((each) => each.name === name)?.nativeForm?.(given) ?? null
  const plain = form && writtenCells(form)?.[0]
  return [1, 2].map((end): PlannedCell => {
    const native = plain?.[end - 1]
    const formula = onceScored(`INDEX(${name}(${given.join(',')}),1,${end})`)
    return { formula, ...(native ? { native: onceScored(native) } : {}), style: 'points' }
  })
}

function scoreRow(own: Asked, range: Range, { language, loyalty }: TemplateRequest): (PlannedCell | null)[] {
  const { metric, score, interval } = own
  const spoken = language === 'en' ? '' : `,,"${language}"`
  const given = score(range)
  const [answers] = score((role) => range(role))
  const band = onceScored(`BAND($B$${kScoreRow + 1},"${metric}"${spoken})`)
  return [
    { value: metric, style: 'label' },
    { formula: `=IF(COUNTA(${answers})=0,"",${metric}(${given.join(',')}))`, style: 'score' },
    ...(interval === null ? [null, null] : intervalCells(`${metric}.CI`, interval(range), loyalty)),
    interval && { formula: band, style: 'text' },
  ]
}

export interface TemplateRequest {
  readonly id: TemplateId
  readonly language: Language
  readonly say: Say
  readonly loyalty: Loyalty
}

function scoreSheet(name: string, answers: string, template: SurveyTemplate, request: TemplateRequest): SheetPlan {
  const { id, say, loyalty } = request
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
      scoreRow(own, rangeOn(answers, template), request),
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
