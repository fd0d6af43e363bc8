/** A score of counts as a formula: what each metric makes of the cells that hold them. */
import type { Cell } from '../../sheet/contract.ts'
import { wilsonEnds } from '../../sheet/native.ts'
import { type Asked, tableOf } from '../../workbook/ask.ts'
import type { Style } from '../../workbook/contract.ts'
import type { Groups } from '../../workbook/native/comparison.ts'
import { nativeEnds } from '../../workbook/native/intervals.ts'
import { confidence } from '../../workbook/score-rows.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { LargeQuestion, Tally } from '../contract.ts'
import type { CellOf } from './counts-sheet.ts'

export interface Scored {
  readonly score: Asked
  readonly interval: Asked | null
  /** The ends of the interval as plain formulas. */
  readonly nativeInterval: readonly (readonly string[])[] | null
  readonly counted: { readonly formula: string; readonly value: number }
  readonly style: Style
  /** To compare with other counts; null where counts alone do not tell how sure they are. */
  readonly groups: Groups | null
}

const plain = (formula: string, value: Cell): Asked => ({
  formula: `=${formula}`,
  result: value,
  native: formula,
  nativeCells: null,
})

export function scoredOf(subject: Subject, question: LargeQuestion, cell: CellOf, tally: Tally): Scored {
  if (question.metric === 'NPS') return npsOf(subject, cell, tally)
  return question.metric === 'CSAT' ? csatOf(subject, cell, tally) : cesOf(cell, tally)
}

function npsOf({ ask }: Subject, cell: CellOf, tally: Tally): Scored {
  const counts = ['promoters', 'passives', 'detractors'].map((sum) => cell(tally, sum))
  const [promoters = '', passives = '', detractors = ''] = counts.map(({ text }) => text)
  const interval = ask('NPS.CI.FROMCOUNTS', ...counts, confidence)
  return {
    score: ask('NPS.FROMCOUNTS', ...counts),
    interval,
    nativeInterval: nativeEnds(interval),
    counted: {
      formula: `=${promoters}+${passives}+${detractors}`,
      value: counts.reduce((all, { value }) => all + value, 0),
    },
    style: 'score',
    groups: { promoters, passives, detractors },
  }
}

function csatOf({ loyalty }: Subject, cell: CellOf, tally: Tally): Scored {
  const [better, answers] = [cell(tally, 'better'), cell(tally, 'answers')]
  const found = loyalty.call('PROPORTION.CI', [better.value, answers.value, confidence])
  const ends = Array.isArray(found) ? found.map((row) => row.map((end) => 100 * Number(end))) : 0
  const { low, high } = wilsonEnds(better.text, answers.text, String(confidence))
  return {
    score: plain(`100*${better.text}/${answers.text}`, (100 * better.value) / answers.value),
    interval: {
      formula: `=100*PROPORTION.CI(${better.text},${answers.text},${confidence})`,
      result: ends,
      native: null,
      nativeCells: null,
    },
    nativeInterval: [[low, high].map((end) => `=100*(${end})`)],
    counted: { formula: `=${answers.text}`, value: answers.value },
    style: 'points',
    groups: { promoters: better.text, passives: '0', detractors: `(${answers.text}-${better.text})` },
  }
}

function cesOf(cell: CellOf, tally: Tally): Scored {
  const [total, answers] = [cell(tally, 'total'), cell(tally, 'answers')]
  return {
    score: plain(`${total.text}/${answers.text}`, total.value / answers.value),
    interval: null,
    nativeInterval: null,
    counted: { formula: `=${answers.text}`, value: answers.value },
    style: 'number',
    groups: null,
  }
}

export const endsOf = ({ interval }: Scored): Cell[] => (interval && tableOf(interval)?.[0]) ?? []
