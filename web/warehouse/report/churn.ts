/** The study of customers who left, from counts. */

import type { Tenure } from '../../workbook/churn-before.ts'
import { churnStudyOn, type NumberSums } from '../../workbook/churn-study.ts'
import type { PlannedCell, Style } from '../../workbook/contract.ts'
import type { Study } from '../../workbook/score-rows.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { Tally } from '../contract.ts'
import { countCell } from './cells.ts'
import type { Count, CountsTable } from './counts-sheet.ts'

export interface ChurnTables {
  readonly all: CountsTable
  readonly amounts: CountsTable | null
  readonly tenure: { readonly title: string; readonly table: CountsTable } | null
}

export const churnWords = ({ say }: Subject) => ({
  score: say('share-CHURN'),
  hits: say('hits-CHURN'),
  misses: say('misses-CHURN'),
})

const counted = (count: Count) => ({ formula: `=${count.text}`, value: count.value })

function meanOf(total: Count, filled: Count): PlannedCell | null {
  if (filled.value === 0) return null
  return { formula: `=${total.text}/${filled.text}`, value: total.value / filled.value, style: 'number' }
}

function numbersOf({ cell }: CountsTable, tally: Tally): NumberSums {
  const at = (sum: string) => cell(tally, sum)
  const shown = (sum: string, style: Style) => countCell(at(sum), style)
  return {
    title: tally.label,
    filled: shown('filled', 'integer'),
    sum: shown('total', 'money'),
    sumLeft: shown('left_total', 'money'),
    mean: meanOf(at('total'), at('filled')),
    meanLeft: meanOf(at('left_total'), at('left_filled')),
    meanStayed: meanOf(at('stayed_total'), at('stayed_filled')),
  }
}

function tenureOf({ title, table: { tallied, column } }: NonNullable<ChurnTables['tenure']>): Tenure {
  return {
    title,
    stayed: (from, to, now) => {
      const [months, stayed] = [column('months'), column('stayed')]
      const isNew = ({ sums }: Tally) => Number(sums.months) >= now.from && Number(sums.months) <= now.to
      const value = tallied.tallies.filter(isNew).reduce((sum, { sums }) => sum + (sums.stayed ?? 0), 0)
      return { formula: `=SUMIFS(${stayed},${months},">="&${from},${months},"<="&${to})`, value, style: 'integer' }
    },
  }
}

export function countedChurn(subject: Subject, name: string, { all, amounts, tenure }: ChurnTables): Study | null {
  const [tally] = all.tallied.tallies
  if (tally === undefined) return null
  return churnStudyOn(subject, name, {
    question: all.tallied.title,
    words: churnWords(subject),
    left: counted(all.cell(tally, 'left')),
    stayed: counted(all.cell(tally, 'stayed')),
    tenure: tenure && tenureOf(tenure),
    numbers: amounts === null ? [] : amounts.tallied.tallies.map((each) => numbersOf(amounts, each)),
  })
}
