/** Satisfaction, criteria with their importance, and loyalty. */
import type { Cell } from '../../../../web/sheet/contract.ts'
import { column, hostile, type Ranges } from '../ranges.ts'
import { type Case, onEach } from './case.ts'

export function satisfactionCases(made: Ranges): Case[] {
  const five = hostile(1, 5).map((cells) => made.add(column(cells)))
  const seven = hostile(1, 7).map((cells) => made.add(column(cells)))
  const ten = hostile(1, 10).map((cells) => made.add(column(cells)))
  return [
    ...onEach('CSAT', five, [[], ['', '"mean"'], ['', '"net"'], ['', '"pomp"', '"exclude"']]),
    ...onEach('CSAT', ten, [
      ['"1-10"', '"pomp"'],
      ['"1-10"', '', '"exclude"'],
    ]),
    ...onEach('CSAT.CI', five, [[], ['0.99', '', '"exclude"']]),
    ...onEach('CES', seven, [[], ['', '"agree"'], ['', '"net"', '"low"'], ['', '', '', '"exclude"']]),
    ...onEach('CES', five, [['"1-5"', '"net"']]),
    ...onEach('RATING', five, [[]]),
    ...onEach('RATING.BAYES', five, [
      ['4', '10'],
      ['9', '10'],
    ]),
    ...onEach('RATING.WILSON', five, [[], ['5', '0.9']]),
    ...onEach('RATING.WILSON', ten, [['8', '', '"1-10"']]),
  ]
}

export function criteriaCases(made: Ranges): Case[] {
  const broken: Cell[] = [null, 'n/a', '7', 11, 0, true, { error: '#N/A', message: '' }, -1, 0.5]
  const [weight, answer]: Cell[][] = [
    [7, 5, 9, 3],
    [8, 4, 8, 3],
  ]
  const list = (cells: readonly Cell[] = []) => made.add(column(cells))
  const [names, first, second] = [list(['Price', 'Speed', 'Help', 'Shop']), list(weight), list(answer)]
  const pairs = [
    [first, second],
    [made.add([weight ?? []]), made.add([answer ?? []])],
    ...broken.flatMap((cell) => [
      [list([cell, 5, 9, 3]), second],
      [first, list([8, cell, 8, 3])],
      [list([cell, 5, 9, 3]), list([cell, 4, 8, 3])],
    ]),
  ]
  const survey = (cells: readonly Cell[]): Cell[][] => [0, 1, 2, 3].map((row) => cells.slice(row * 3, row * 3 + 3))
  const [importance, satisfaction] = [
    survey([7, 5, 9, 3, 6, 8, 9, null, 4, 10, 7, 7]),
    survey([8, 4, 8, 3, 9, 7, null, 6, 5, 9, 8, 7]),
  ]
  const spoiled = broken.map((cell) => satisfaction.map((row, index) => (index === 2 ? [cell, ...row.slice(1)] : row)))
  const both = made.add(importance)
  const surveys = [satisfaction, ...spoiled].map((cells) => [both, made.add(cells)])
  const headed = [
    made.add([['Price', 'Speed', 'Help'], ...importance]),
    made.add([['Price', 'Speed', 'Help'], ...satisfaction]),
  ]
  const mixed = [made.add([[5, 3, 8]]), made.add(satisfaction)]
  const all = [...pairs, ...surveys, headed, mixed]
  return [
    ...all.flatMap((given) => [
      { name: 'CSI', given },
      { name: 'CSI', given: [...given, '10', '"pomp"'] },
      { name: 'CSI', given: [...given, '', '"respondent"'] },
    ]),
    ...pairs.flatMap((given) => [
      { name: 'CSI.TABLE', given: [...given, names] },
      { name: 'CSI.TABLE', given: [...given, '', '10', '"ru"'] },
    ]),
    ...[...surveys, headed].flatMap((given) => [
      { name: 'CSI.CI', given },
      { name: 'CSI.CI', given: [...given, '0.9', '10'] },
    ]),
  ]
}

export function loyaltyCases(made: Ranges): Case[] {
  const rows: Cell[][] = [
    [1, 2, 3],
    [2, 2, 1],
    [null, 3, 1],
    [6, 5, null],
    [4, 4, 4],
    [null, null, null],
  ]
  const broken: Cell[] = ['n/a', '2', 7, 1.5, true, { error: '#N/A', message: '' }, 0, -1, ' 3']
  const ranges = [rows, ...broken.map((cell) => [[cell, 2, 3], ...rows])].map((cells) => made.add(cells))
  const map = made.add(column([100, 75, 50, 40, 10, 5]))
  const badMaps = [
    [100, 80, 60, 40, 20, 'x'],
    [100, 80, '60', 40, 20, 0],
    [120, 80, 60, 40, 20, 0],
    [1, 2],
  ].map((cells) => made.add(column(cells)))
  const options = [[], [map], ['', 'TRUE'], [map, 'TRUE'], ...badMaps.map((bad) => [bad])]
  return [
    ...onEach('CLI', ranges, options),
    ...onEach('CLI.RESPONDENTS', ranges, options),
    ...onEach('CLI.CI', ranges, [...options.map((rest) => ['', ...rest]), ['0.9']]),
    { name: 'CLI.CI', given: [made.add([[1, 2, 3]])] },
  ]
}
