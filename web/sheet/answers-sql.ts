/** Satisfaction and effort where the answers are rows of a database. */
import { answerScales, type ScaleName, type ScaleNames } from './answer-scales.ts'
import { answerBetween, answerOf, inName, offScale, type SqlMetric, sumOf, whenAny } from './sql.ts'

/** What a method counts: answers of the better side, of the worse side, and how a score is made of the sums. */
export interface SqlMethod {
  readonly method: string
  readonly better: readonly [low: number, high: number]
  readonly worse: readonly [low: number, high: number]
  readonly shows: (sums: {
    readonly answers: string
    readonly total: string
    readonly better: string
    readonly worse: string
  }) => string
}

export type SqlMethods = (low: number, high: number) => readonly [SqlMethod, ...SqlMethod[]]

/** Every method on every scale; what is usual has no part in the name. */
export function sqlOfAnswers(name: string, scales: ScaleNames, methods: SqlMethods): SqlMetric[] {
  return scales.flatMap((scaleName, scaleIndex) => {
    const { low, high } = answerScales[scaleName]
    const onScale = scaleIndex === 0 ? '' : `_${inName(scaleName)}`
    return methods(low, high).map((method, index) =>
      metricOf(`${name}${index === 0 ? '' : `_${method.method}`}${onScale}`, scaleName, method),
    )
  })
}

function metricOf(name: string, scaleName: ScaleName, { method, better, worse, shows }: SqlMethod): SqlMetric {
  const scale = answerScales[scaleName]
  return {
    name,
    columns: ['answer'],
    options: [scaleName, method],
    scale,
    adds: (answer = '') => ({
      answers: answerBetween(answer, scale),
      total: answerOf(answer, scale),
      better: answerBetween(answer, scale, ...better),
      worse: answerBetween(answer, scale, ...worse),
      off_scale: offScale(answer, scale),
    }),
    isInterval: false,
    shows: (sums) => {
      const [answers, total] = [sumOf(sums, 'answers'), sumOf(sums, 'total')]
      const score = shows({ answers, total, better: sumOf(sums, 'better'), worse: sumOf(sums, 'worse') })
      return { [name]: whenAny(answers, score) }
    },
  }
}
