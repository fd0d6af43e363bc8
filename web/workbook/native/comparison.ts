/** The test of a difference between two scores as a plain formula: adjusted Wald, as NPS.TEST has it. */

export interface Groups {
  readonly promoters: string
  readonly passives: string
  readonly detractors: string
}

/** Three more answers: a quarter promoters, a half passives, a quarter detractors. */
const added = { answers: 3, end: 0.75 }

function adjusted({ promoters, passives, detractors }: Groups) {
  const n = `(${promoters}+${passives}+${detractors}+${added.answers})`
  const score = `((${promoters}-${detractors})/${n})`
  const variance = `(((${promoters}+${detractors}+${2 * added.end})/${n}-${score}^2)/${n})`
  return { score, variance }
}

/** Two-sided p-value. Works on ranges as well where a formula takes arrays. */
export function pValueFormula(one: Groups, other: Groups): string {
  const [a, b] = [adjusted(one), adjusted(other)]
  return `2*NORMSDIST(-ABS(${a.score}-${b.score})/SQRT(${a.variance}+${b.variance}))`
}
