/** The form for colleagues without the add-in can be taken back exactly, and nothing else is taken for it. */
import { describe, expect, test } from 'vitest'
import { callsOurs, original, portable } from '../../web/sheet/portable.ts'
import { golden } from '../support/golden.ts'
import { loyalty } from './loyalty.ts'

const { functions } = loyalty
const rows = golden<{ readonly function: string; readonly formulaArguments: readonly string[] }>('native')

test.each(rows.map((row) => `=${row.function}(${row.formulaArguments.join(',')})`))('%s', (formula) => {
  const rewritten = portable(formula, functions)
  expect(rewritten === null ? null : original(rewritten, functions)).toBe(rewritten === null ? null : formula)
})

describe('formulas as people write them', () => {
  test.each([
    '= ROUND( NPS(B2:B9), 1 )',
    "=NPS('Опрос, май'!B2:B9)-NPS(C2:C9)",
    '=IF(NPS(B2:B9)>30,"good, ""very""",IFERROR(NPS(C2:C9),0))',
    '=nps(B2:B9)',
  ])('%s', (formula) => {
    const rewritten = portable(formula, functions)
    expect(rewritten).not.toBeNull()
    expect(original(rewritten ?? '', functions)).toBe(formula)
  })
})

test.each([
  '=NPS(B2:B9)',
  '=IF(A1=5,1,NPS(B2:B9))',
  '=IF(IFERROR(ERROR.TYPE(NPS(B2:B9)),0)=5,1,NPS(C2:C9))',
  '=IF(IFERROR(ERROR.TYPE(SUM(B2:B9)),0)=5,1,SUM(B2:B9))',
  '=IF(IFERROR(ERROR.TYPE(NPS(B2:B9)),0)=5,1,NPS(B2:B9))+1',
  'NPS of a text',
  '',
])('%s is none of our making', (formula) => {
  expect(original(formula, functions)).toBeNull()
})

test('a call is found by its name alone', () => {
  expect(
    ['=NPS(A1)', '=1+nps.by(A1,B1)', '=NPSX(A1)', '="NPS(A1)"', '=MY.NPS(A1)'].map((each) =>
      callsOurs(each, functions),
    ),
  ).toEqual([true, true, false, false, false])
})

test('in a variant with a word before each name, only such calls are ours', () => {
  const ours = functions.map((info) => ({ ...info, written: `ACME.${info.name}` }))
  const calls = ['=ACME.NPS(A1)', '=1+acme.nps.by(A1,B1)', '=NPS(A1)', '=OTHER.NPS(A1)']
  expect(calls.map((each) => callsOurs(each, ours))).toEqual([true, true, false, false])
  const rewritten = portable('=ACME.NPS(B2:B9)', ours) ?? ''
  expect(rewritten).toBe((portable('=NPS(B2:B9)', functions) ?? '').replaceAll(/\bNPS\(/g, 'ACME.NPS('))
  expect(original(rewritten, ours)).toBe('=ACME.NPS(B2:B9)')
  expect(original(rewritten, functions)).toBeNull()
})
