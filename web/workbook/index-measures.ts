/** The indices of a survey that are computed of several columns at once. */
import { respondentsOf } from '../sheet/cli-native.ts'
import type { Cell, Scheme } from '../sheet/contract.ts'
import { isNumeric, type Reference } from './columns.ts'
import { csiSample } from './native/csi-respondents.ts'
import { type Selection, selectedMean } from './native/selection.ts'
import type { Sampled } from './sample-cells.ts'
import { confidence, usualScheme } from './score-rows.ts'
import type { Subject } from './subject.ts'

export interface IndexMeasure {
  readonly metric: string
  readonly title: string
  /** The ranges of which rows are selected, the functions' first arguments. */
  readonly ranges: readonly Reference[]
  readonly score: { readonly name: string; readonly options: readonly Cell[] }
  readonly interval: { readonly name: string; readonly options: readonly Cell[] }
  /** The index of each respondent; null where plain formulas cannot read the answers. */
  readonly respondents: Sampled | null
  /** Of the selected rows where it is not the mean of the respondents' indices; null for none. */
  readonly plainScore: ((selection: Selection) => string | null) | null
  readonly scheme: Scheme | undefined
}

/** A formula with more of them is longer than a person can follow. */
const mostCriteria = 15

/** Satisfaction weighted by importance, both the means of the selected rows. */
function plainSatisfaction({ columns }: Subject, pairs: readonly (readonly [number, number])[], max: number) {
  return (selection: Selection): string | null => {
    if (pairs.length > mostCriteria) return null
    const mean = (column: number) => selectedMean(columns.column(column).text, selection)
    const weights = pairs.map(([importance]) => mean(importance))
    const products = pairs.map(([, satisfaction], index) => `${weights[index]}*${mean(satisfaction)}`)
    return `100*(${products.join('+')})/(${max}*(${weights.join('+')}))`
  }
}

function satisfaction(subject: Subject): IndexMeasure[] {
  const { columns, fits, say, survey } = subject
  return fits('CSI.CI').flatMap((fitting) => {
    const [importances, satisfactions] = [fitting.columns('importance'), fitting.columns('satisfaction')]
    const [importance, satisfaction] = [importances, satisfactions].map((part) => columns.block(part))
    if (!importance || !satisfaction) return []
    const max = Math.max(...[...importances, ...satisfactions].map((each) => survey.questions[each]?.scale?.high ?? 0))
    const pairs = importances.map((column, index) => [column, satisfactions[index] ?? column] as const)
    const isPlain = isNumeric(importance) && isNumeric(satisfaction)
    return [
      {
        metric: 'CSI',
        title: say('measure-csi'),
        ranges: [importance, satisfaction],
        score: { name: 'CSI', options: [max] },
        interval: { name: 'CSI.CI', options: [confidence, max] },
        respondents: isPlain ? csiSample(importance, satisfaction, max) : null,
        plainScore: plainSatisfaction(subject, pairs, max),
        scheme: usualScheme(subject, 'CSI'),
      },
    ]
  })
}

function loyaltySample({ loyalty }: Subject, answers: Reference): Sampled | null {
  const [plain, found] = [respondentsOf(answers.text), loyalty.call('CLI.RESPONDENTS', [answers.cells])]
  if (plain === null || !isNumeric(answers) || !Array.isArray(found)) return null
  const values = found.map(([index]) => (typeof index === 'number' ? index : null))
  return { counts: plain.counts, number: plain.index, values }
}

function loyalty(subject: Subject): IndexMeasure[] {
  const { columns, fits, say } = subject
  return fits('CLI').flatMap((fitting) => {
    const answers = columns.block([...fitting.columns('answers')].sort((one, other) => one - other))
    if (answers === null) return []
    return [
      {
        metric: 'CLI',
        title: say('measure-cli'),
        ranges: [answers],
        score: { name: 'CLI', options: [] },
        interval: { name: 'CLI.CI', options: [confidence] },
        respondents: loyaltySample(subject, answers),
        plainScore: null,
        scheme: usualScheme(subject, 'CLI'),
      },
    ]
  })
}

export const indicesOf = (subject: Subject): readonly IndexMeasure[] => [...satisfaction(subject), ...loyalty(subject)]
