/** The study of importance and satisfaction, from the sums of each criterion. */
import type { Say } from '../../sheet/say.ts'
import { tableOf } from '../../workbook/ask.ts'
import type { PlannedCell } from '../../workbook/contract.ts'
import { csiStudyOn } from '../../workbook/csi-study.ts'
import { nativeEnds } from '../../workbook/native/intervals.ts'
import { confidence, type Study } from '../../workbook/score-rows.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { CriteriaCounts, Tally } from '../contract.ts'
import { mostOfRespondents } from '../criteria-query.ts'
import type { Count, CountsTable } from './counts-sheet.ts'

export interface CriteriaTables {
  readonly counts: CriteriaCounts
  readonly criteria: CountsTable
  readonly all: CountsTable
}

function meanCell(total: Count, answers: Count): PlannedCell | null {
  if (answers.value === 0) return null
  return { formula: `=${total.text}/${answers.text}`, value: total.value / answers.value, style: 'number' }
}

/** The mean of a column, which is the importance or the satisfaction of a criterion. */
function meanOf({ counts, criteria }: CriteriaTables, column: number): PlannedCell | null {
  const place = counts.pairs.findIndex((pair) => pair.includes(column))
  const tally = criteria.tallied.tallies[place]
  if (tally === undefined) return null
  const name = counts.pairs[place]?.[0] === column ? 'importance' : 'satisfaction'
  return meanCell(criteria.cell(tally, name), criteria.cell(tally, `${name}_answers`))
}

/** Where a number lies off the scale no respondent's index can be told from a mistake: there is no interval. */
function respondentsOf({ ask }: Subject, { all }: CriteriaTables) {
  const [tally] = all.tallied.tallies
  if (tally === undefined || (tally.sums.off_scale ?? 0) > 0 || !tally.sums.respondents) return null
  const [count, total, squares] = ['respondents', 'total', 'squares'].map((name) => all.cell(tally, name))
  if (!count || !total || !squares) return null
  const interval = ask('CSI.CI.FROMSUMS', count, total, squares, confidence)
  return {
    interval: tableOf(interval) === null ? null : interval,
    nativeInterval: nativeEnds(interval),
    counted: { formula: `=${count.text}`, value: count.value },
  }
}

/** Why there is no interval; null where there is one, or nobody who answered. */
function remarkOf(words: Say, { counts, all }: CriteriaTables): string | null {
  if (counts.pairs.length > mostOfRespondents)
    return words('criteria-many', { count: counts.pairs.length, most: mostOfRespondents })
  const isOff = (all.tallied.tallies[0]?.sums.off_scale ?? 0) > 0
  return isOff ? words('criteria-off-scale', { max: counts.max }) : null
}

export function countedCriteria(subject: Subject, name: string, words: Say, tables: CriteriaTables): Study | null {
  const { counts, criteria } = tables
  const { tallies } = criteria.tallied
  return csiStudyOn(subject, name, {
    criteria: counts.pairs.map(([importance, satisfaction], index) => {
      return { name: (tallies[index] as Tally).label, importance, satisfaction }
    }),
    max: counts.max,
    meanOf: (column) => meanOf(tables, column),
    list: null,
    remark: remarkOf(words, tables),
    scored: (score) => {
      const respondents = respondentsOf(subject, tables)
      return respondents && { score, ...respondents }
    },
  })
}
