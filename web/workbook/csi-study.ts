/** A study of importance and satisfaction: the means of the criteria, their table, and the matrix of the two. */
import type { Cell } from '../sheet/contract.ts'
import { type Asked, singleOf, tableOf } from './ask.ts'
import { wideEnough } from './column-width.ts'
import { isNumeric, type Reference, textsWithNumbers } from './columns.ts'
import type { PlannedCell } from './contract.ts'
import { matrixChart, writeQuadrants } from './csi-matrix.ts'
import { type CriteriaCells, nativeCriteria } from './native/criteria.ts'
import { respondentsOf } from './native/csi-respondents.ts'
import { nativeEnds } from './native/intervals.ts'
import { confidence, type ScoreRow, type Study, usualScheme } from './score-rows.ts'
import { SheetWriter } from './sheet-writer.ts'
import { stylesOf } from './spill-style.ts'
import { type Subject, scaleText } from './subject.ts'

const widths = [18, 18, 18, 18, 12, 2, 30]

export interface Criterion {
  readonly name: string
  readonly importance: number
  readonly satisfaction: number
}

/** Criteria of which both were asked, in the order of the importances. */
export function criteriaOf({ fits, columns }: Subject): Criterion[] {
  const [fitting] = fits('CSI.TABLE')
  const names = fitting?.names('criteria') ?? []
  const satisfactions = fitting?.columns('satisfaction') ?? []
  return (fitting?.columns('importance') ?? []).flatMap((importance, index) => {
    const satisfaction = satisfactions[index]
    const name = names[index] || columns.titleOf(importance)
    return satisfaction === undefined ? [] : [{ name, importance, satisfaction }]
  })
}

export function topOf({ survey }: Subject, criteria: readonly Criterion[]): number {
  const columns = criteria.flatMap(({ importance, satisfaction }) => [importance, satisfaction])
  return Math.max(...columns.map((column) => survey.questions[column]?.scale?.high ?? 0))
}

/** Where numbers hide in texts only our functions find them. */
function meanCell({ ask, columns }: Subject, column: number, max: number): PlannedCell | null {
  const answers = columns.column(column)
  if (textsWithNumbers(answers)) {
    const { formula, result } = ask('RATING', answers, scaleText({ low: 1, high: max }))
    return typeof result === 'number' ? { formula, value: result, style: 'number' } : null
  }
  const counted = answers.cells.flatMap(([cell]) =>
    typeof cell === 'number' && cell >= 1 && cell <= max ? [cell] : [],
  )
  if (counted.length === 0) return null
  const formula = `=AVERAGEIFS(${answers.text},${answers.text},">=1",${answers.text},"<=${max}")`
  return { formula, value: counted.reduce((sum, cell) => sum + cell, 0) / counted.length, style: 'number' }
}

type AnsweredScore = Pick<ScoreRow, 'score' | 'interval' | 'nativeInterval' | 'counted'>

/** What a study needs of the answers, wherever they are. */
export interface CsiAnswers {
  readonly criteria: readonly Criterion[]
  readonly max: number
  /** Of a column's answers; null where there are none. */
  readonly meanOf: (column: number) => PlannedCell | null
  /** The table of criteria where the data are one. */
  readonly list: CriteriaList | null
  /** The score as the answers give it, out of that of their means. */
  readonly scored: (ofMeans: Asked) => AnsweredScore | null
  /** Why there is no interval, where that is known. */
  readonly remark?: string | null
}

interface CriteriaList {
  readonly count: number
  readonly names: Reference
  readonly importance: Reference
  readonly satisfaction: Reference
  /** null where plain formulas would not find the criteria of the table. */
  readonly cells: CriteriaCells | null
}

/** name · importance · satisfaction; criteria that nobody rated are left out. */
function writeMeans(
  sheet: SheetWriter,
  { say }: Subject,
  criteria: readonly Criterion[],
  meanOf: CsiAnswers['meanOf'],
): CriteriaList {
  sheet.block(say('csi-means'))
  sheet.headings([say('criterion'), 'label'], [say('importance'), 'number'], [say('satisfaction'), 'number'])
  const first = sheet.row
  const values: Cell[][] = []
  for (const { name, importance, satisfaction } of criteria) {
    const means = [importance, satisfaction].map(meanOf)
    if (means.includes(null)) continue
    sheet.line({ value: name, style: 'label' }, ...means)
    values.push([name, ...means.map((cell) => cell?.value ?? null)])
  }
  const part = (column: number) =>
    sheet.reference(
      { row: first, column, rows: values.length, columns: 1 },
      values.map((row) => [row[column] ?? null]),
    )
  const cell = (column: number) => (index: number) => sheet.at(first + index, column)
  const importance = part(1)
  const cells = { importances: importance.text, name: cell(0), importance: cell(1), satisfaction: cell(2) }
  return { count: values.length, names: part(0), importance, satisfaction: part(2), cells }
}

/** A row for each criterion: the data are the list. */
function listOf({ fits, columns }: Subject): CriteriaList | null {
  const [fitting] = fits('CSI.TABLE')
  const [names, importance, satisfaction] = ['criteria', 'importance', 'satisfaction'].map(
    (parameter) => fitting?.columns(parameter)[0],
  )
  if (names === undefined || importance === undefined || satisfaction === undefined) return null
  const cell = (column: number) => (index: number) => columns.cellAddress(column, index)
  const [i, s] = [columns.column(importance), columns.column(satisfaction)]
  const isComplete = [i, s].every((each) => isNumeric(each) && each.cells.every(([value]) => value !== null))
  const cells = {
    importances: i.text,
    name: cell(names),
    importance: cell(importance),
    satisfaction: cell(satisfaction),
  }
  return {
    count: i.cells.length,
    names: columns.column(names),
    importance: i,
    satisfaction: s,
    cells: isComplete ? cells : null,
  }
}

/** But for the order in which numbers are added. */
const rounding = 1e-9
const areSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < rounding

/** The score straight from the answers: what is read there knows the respondents, and the names in the headings. */
function answeredScore(
  { ask, columns }: Subject,
  criteria: readonly Criterion[],
  max: number,
  ofMeans: Asked,
): AnsweredScore | null {
  const parts = [criteria.map(({ importance }) => importance), criteria.map(({ satisfaction }) => satisfaction)]
  const [importance, satisfaction] = parts.map((part) => columns.block(part))
  const [headedImportance, headedSatisfaction] = parts.map((part) => columns.headedBlock(part))
  if (!importance || !satisfaction || !headedImportance || !headedSatisfaction) return null
  const score = ask('CSI', headedImportance, headedSatisfaction, max)
  if (!areSame(singleOf(score), singleOf(ofMeans))) return null
  const interval = ask('CSI.CI', importance, satisfaction, confidence, max)
  const isPlain = isNumeric(importance) && isNumeric(satisfaction)
  return {
    score: { ...score, native: ofMeans.native },
    interval: tableOf(interval) === null ? null : interval,
    nativeInterval: isPlain ? nativeEnds(interval) : null,
    counted: isPlain ? respondentsOf(importance, satisfaction) : null,
  }
}

/** The table of criteria with its matrix; false where it cannot be computed. */
function writeTable(sheet: SheetWriter, subject: Subject, list: CriteriaList, max: number): boolean {
  const { ask, say, language } = subject
  const asked = ask('CSI.TABLE', list.importance, list.satisfaction, list.names, max, language)
  const values = tableOf(asked)
  if (values === null) return false
  sheet.block(say('csi-table'), say('csi-table-note'))
  sheet.note(say('csi-quadrants-note'))
  const native = list.cells && nativeCriteria(list.cells, max, values, sheet.row)
  const table = sheet.spill(asked, { ...stylesOf(asked), headings: true, native })
  if (table === null) return false
  writeQuadrants(sheet, subject, table, values)
  sheet.chart(matrixChart(subject, table, max))
  return true
}

/** Why the interval of the respondents' own indices says nothing of the score; null where it holds the score. */
function apartFrom({ say }: Subject, { score, interval }: AnsweredScore): string | null {
  const [low, high] = ((interval && tableOf(interval)) ?? [])[0] ?? []
  const value = singleOf(score)
  if (typeof low !== 'number' || typeof high !== 'number' || typeof value !== 'number') return null
  const isHeld = low <= value + rounding && value <= high + rounding
  return isHeld ? null : say('csi-apart', { low: Math.round(low * 10) / 10, high: Math.round(high * 10) / 10 })
}

export function csiStudyOn(subject: Subject, name: string, answers: CsiAnswers): Study | null {
  const { ask, say } = subject
  const { criteria, max, meanOf } = answers
  if (criteria.length === 0) return null
  const named = answers.criteria.map((criterion) => criterion.name)
  const sheet = new SheetWriter(name, [wideEnough(named, 40, 80), ...widths])
  sheet.block(say('csi-title'), say('csi-note', { max }))
  if (answers.remark) sheet.note(answers.remark)
  const list = answers.list ?? writeMeans(sheet, subject, criteria, meanOf)
  const score = ask('CSI', list.importance, list.satisfaction, max)
  if (singleOf(score) === null || !writeTable(sheet, subject, list, max)) return null
  const found = answers.scored(score) ?? { score, interval: null, nativeInterval: null, counted: null }
  const apart = apartFrom(subject, found)
  const remark = answers.remark ?? apart
  const row: ScoreRow = {
    metric: 'CSI',
    about: say('about-csi', { count: list.count }),
    plain: true,
    style: 'points',
    scheme: usualScheme(subject, 'CSI'),
    ...found,
    ...(apart === null ? {} : { interval: null, nativeInterval: null }),
    ...(remark ? { remark } : {}),
  }
  return { sheet: sheet.plan(), scores: [row] }
}

export function csiStudy(subject: Subject, name: string): Study | null {
  const criteria = criteriaOf(subject)
  const max = topOf(subject, criteria)
  const list = criteria.length === 0 ? null : listOf(subject)
  return csiStudyOn(subject, name, {
    criteria,
    max,
    meanOf: (column) => meanCell(subject, column, max),
    list,
    scored: (ofMeans) => (list === null ? answeredScore(subject, criteria, max, ofMeans) : null),
  })
}
