/**
 * A cell shows what the table answers: every example, and bad input of every kind with its sentence, on the desktop and on the
 * web, in English and in Russian. That the table's own answers are right is proved in tests/sheet.
 */
import { describe, expect, test } from 'vitest'
import type { Argument, CellError, Language } from '../../../web/sheet/contract.ts'
import { purchasesBadInput } from '../../sheet/bad-input-purchases.ts'
import { satisfactionBadInput } from '../../sheet/bad-input-satisfaction.ts'
import { statisticsBadInput } from '../../sheet/bad-input-statistics.ts'
import { column, loyalty } from '../../sheet/loyalty.ts'
import { readFormula } from '../../support/formula.ts'
import { openFunctions } from '../support/addin.ts'
import { formulaFor, type Sheets } from '../support/formulas.ts'
import { isError, messageShown, returnable, shown } from '../support/shown.ts'

type Call = readonly [name: string, args: readonly Argument[]]

const error = (code: CellError['error']): CellError => ({ error: code, message: '' })
const scores = column(10, 9, 8, 3)

/** Excel takes no formula that lacks an argument. */
const canBeTyped = ([name, args]: Call) => {
  const { parameters } = loyalty.functions.find((each) => each.name === name) ?? { parameters: [] }
  return parameters.every(({ optional }, i) => optional || (args[i] ?? null) !== null)
}

const badInput: Call[] = [
  ['NPS', [column(null, null)]],
  ['NPS', [column('n/a', true, false)]],
  ['NPS', [column('Score', 10, 9)]],
  ['NPS', [column(9, 11, 12)]],
  ['NPS', [column(9, 5.5)]],
  ['NPS', [column(-1)]],
  ['NPS', [column('9', ' 9 ', '9,0', '10 - Extremely likely')]],
  ['NPS', [column(5, 6), null, '1-5']],
  ['NPS', [scores, null, '0-11']],
  ['NPS', [scores, null, null, 'drop']],
  ['NPS', [scores, column(1, 1)]],
  ['NPS', [scores, column(1, -2, 1, 1)]],
  ['NPS', [scores, column(0, 0, 0, 0)]],
  ['NPS', [column(9, error('#N/A'), 3)]],
  ['NPS', [column(9, error('#REF!'), 3)]],
  ['NPS', [column(9, error('#NAME?'), 3)]],
  ['NPS', [column(9, error('#DIV/0!'), 3)]],
  ['NPS', [column(9, error('#NUM!'), 3)]],
  ['NPS.CI', [scores, 0]],
  ['NPS.CI', [scores, 1]],
  ['NPS.CI', [scores, 95]],
  ['NPS.CI', [scores, null, 'magic']],
  ['NPS.FROMCOUNTS', [20, -9, 7]],
  ['NPS.FROMCOUNTS', [0, 0, 0]],
  ['NPS.BY', [scores, column('a', 'b')]],
  ['NPS.BY', [scores, column('a', null, 'b', 'b')]],
  ['NPS.REPORT', [column(10, null, 'x', 0)]],
  ...[...statisticsBadInput, ...satisfactionBadInput, ...purchasesBadInput]
    .map(([name, args]): Call => [name, args])
    .filter(canBeTyped),
  ['CSI', [column(7, 5), column(8, 4, 3)]],
  ['CSI', [column(7, 11), column(8, 4)]],
  ['CSI.CI', [[[7, 5]], [[8, 4]]]],
  ['CLI', [column(1, 2, 3)]],
  ['CLI', [[[1, 2, 7]]]],
  [
    'CLI.RESPONDENTS',
    [
      [
        [1, 2, 3],
        [null, 2, 3],
        [1, 1, 1],
      ],
    ],
  ],
  ['RPR', [5, 0]],
  ['RPR', [7, 5]],
  ['RPR.ORDERS', [column('a'), column(45000), null, null, 'weeks']],
  ['RPR.ORDERS', [column('007', '7', 7, null), column('2024-01-31', '31.01.2024', 45322, 45322)]],
  ['BAND', [45, 'WOW']],
  ['BAND', [450, 'NPS']],
  ['BAND', ['good', 'NPS']],
  [
    'BAND',
    [
      45,
      [
        [0, 'low'],
        [40, 'high'],
      ],
    ],
  ],
  ['BAND.TABLE', ['NPS', 'ru']],
  ['ADVICE', ['LOVE', 5]],
  ['BENCHMARK', ['CLI']],
  ['AUDIT', [column(10, null, 0, 'x', '9', true, 5.5, 11)]],
]

const examples: Call[] = loyalty.functions.map(({ example }) => {
  const { name, arguments: args } = readFormula(example)
  return [name, args]
})

const calls = [...badInput, ...examples]
const isRange = (argument: Argument) => Array.isArray(argument)

const languages: [Language, string][] = [
  ['en', 'en-US'],
  ['ru', 'ru-RU'],
]

describe.each(['desktop', 'web'] as const)('on the %s', (profile) => {
  test.each(languages)('%s', async (language, locale) => {
    const sheets: Sheets = { Start: null }
    const formulas = calls.map(([name, args], i) => formulaFor(name, args, `call_${i}`, sheets))
    const excel = await openFunctions({ profile, locale, sheets })
    const cells = await excel.calculateAll(formulas)
    for (const [i, [name, args]] of calls.entries()) {
      const origins = args.map((argument, j) => (isRange(argument) ? `call_${i}_${j}!A1` : null))
      expect({ [formulas[i] ?? '']: cells[i] }).toEqual({
        [formulas[i] ?? '']: shown(loyalty.call(name, args, { language, origins })),
      })
    }
  })
})

test('every error about bad input reaches its cell with its sentence', async () => {
  const isWrong = ([name, args]: Call) => {
    const result = loyalty.call(name, args)
    return !Array.isArray(result) && isError(result)
  }
  const sheets: Sheets = { Start: null }
  const formulas = badInput.filter(isWrong).map(([name, args], i) => formulaFor(name, args, `call_${i}`, sheets))
  const excel = await openFunctions({ sheets })
  const cells = (await excel.calculateAll(formulas)) as CellError[]
  expect(cells.length).toBeGreaterThan(30)
  for (const { error: code, message } of cells) {
    expect(returnable).toContain(code)
    if (messageShown.includes(code)) expect(message).toMatch(/\p{L}.*[.)”"]$/u)
  }
})
