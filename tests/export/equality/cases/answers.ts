/** Scores from 0 to 10, alone and with weights. */
import type { Cell } from '../../../../web/sheet/contract.ts'
import { column, hostile, oddTexts, type Ranges } from '../ranges.ts'
import { type Case, onEach } from './case.ts'

const weights: readonly Cell[] = [1, 2, 0.5, 1.5, 1, 0.8, 1.2, 1, 0, 0.6, 1.4, 1, 2, 1, 1]

function weighted(made: Ranges, answers: readonly (readonly Cell[])[]): Case[] {
  const hostileWeights: Cell[] = [null, 'n/a', '2', -1, true, { error: '#N/A', message: '' }, 0]
  const clean = answers[0] ?? []
  const beside = (cells: readonly Cell[], weight: readonly Cell[]) => [
    made.add(column(cells)),
    made.add(column(weight.slice(0, cells.length))),
  ]
  const pairs = [
    ...answers.map((cells) => beside(cells, weights)),
    ...hostileWeights.map((cell) => beside(clean, [cell, ...weights])),
    beside(
      clean,
      clean.map(() => 0),
    ),
  ]
  return pairs.flatMap(([scores = '', weight = '']) => [
    { name: 'NPS', given: [scores, weight] },
    { name: 'NPS.CI', given: [scores, '', '', weight] },
    { name: 'NPS.CI', given: [scores, '0.9', '"wald"', weight, '', '"exclude"'] },
  ])
}

export function npsCases(made: Ranges): Case[] {
  const ten = hostile(0, 10)
  const usual = ten.map((cells) => made.add(column(cells)))
  const five = hostile(1, 5).map((cells) => made.add(column(cells)))
  const seven = hostile(1, 7).map((cells) => made.add(column(cells)))
  const row = made.add([[10, 9, null, 3, 'x', 8]])
  const odd = oddTexts.map((text) => made.add(column([10, text, 4])))
  const block = made.add([
    [10, 9, 2],
    [7, null, 'n/a'],
  ])
  const [clean = '', blanks = ''] = usual
  return [
    ...onEach('NPS', [...usual, row, block], [[], ['', '', '"exclude"']]),
    ...onEach('NPS', odd, [['', '', '"exclude"']]),
    ...onEach('NPS.COUNTS', odd, [['', '"exclude"']]),
    ...onEach('NPS', five, [
      ['', '"1-5"'],
      ['', '"1-5"', '"exclude"'],
    ]),
    ...onEach('NPS', seven, [['', '"1-7"']]),
    ...weighted(made, ten),
    ...onEach('NPS.COUNTS', [...usual, row], [[], ['', '"exclude"', '"ru"']]),
    ...onEach('NPS.COUNTS', five, [['"1-5"'], ['"1-5"', '"exclude"']]),
    ...onEach('NPS.CI', usual, [[], ['0.9'], ['90', '"wald"'], ['', '', '', '', '"exclude"']]),
    ...onEach('NPS.CI', five, [['', '', '', '"1-5"']]),
    ...usual.flatMap((range) => [
      { name: 'NPS.TEST', given: [clean, range] },
      { name: 'NPS.TEST', given: [range, blanks, '"wald"'] },
    ]),
    { name: 'NPS.TEST', given: [five[1] ?? '', five[3] ?? '', '', '"1-5"'] },
    ...onEach('NPS.TARGET', usual, [['50'], ['-100'], ['100', '', '"exclude"', '"ru"'], ['120']]),
    ...onEach('NPS.TARGET', five, [['20', '"1-5"']]),
    ...onEach('NPS.CATEGORY', [...usual, block], [[], ['', '"ru"']]),
    ...onEach('NPS.CATEGORY', five, [['"1-5"', '"en"']]),
  ]
}
