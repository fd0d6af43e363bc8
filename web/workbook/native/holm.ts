/** Holm's p-values of groups against all others as plain formulas (Scandinavian Journal of Statistics 6(2), 1979). */
import { type Groups, pValueFormula } from './comparison.ts'

/** All others of a group: what the groups have together without its own. */
function restOf(own: Groups, all: Groups): Groups {
  const rest = (part: keyof Groups) => `(SUM(${all[part]})-${own[part]})`
  return { promoters: rest('promoters'), passives: rest('passives'), detractors: rest('detractors') }
}

const answersIn = ({ promoters, passives, detractors }: Groups) => `(${promoters}+${passives}+${detractors})`

/** Two p-values of the same counts may differ in their last digit. */
const same = '1.000000001'

/**
 * `own` are a group's cells and `all` the columns of its table. The p-values of all groups are put in order, each is
 * multiplied by how many are not below it, and the largest up to the group's own is its adjusted one. A group without
 * answers is none: it is put behind the others with a p-value above 1.
 */
export function holmFormula(own: Groups, all: Groups, groups: number): string {
  const ranks = `{${Array.from({ length: groups }, (_, index) => index + 1).join(';')}}`
  const ordered = `SMALL(${pValueFormula(all, restOf(all, all))}+2*(${answersIn(all)}=0),${ranks})`
  const compared = `SUMPRODUCT(--(${answersIn(all)}>0))`
  const largest = `SUMPRODUCT(MAX((${compared}+1-${ranks})*${ordered}*(${ordered}<=${same}*${pValueFormula(own, restOf(own, all))})))`
  const hasRest = `${answersIn(own)}*${answersIn(restOf(own, all))}=0`
  return `=IF(${hasRest},"",MIN(1,${largest}))`
}
