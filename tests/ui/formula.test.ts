import { expect, test } from 'vitest'
import { functions } from '../../web/sheet/loyalty.ts'
import { findCalls } from '../../web/ui/formula.ts'
import fc from '../support/any-input.ts'

const reference = (text: string) => ({ kind: 'reference', reference: text })
const value = (given: unknown) => ({ kind: 'value', value: given })

test.each([
  ['=NPS(B2:B900)', 'NPS', [reference('B2:B900')]],
  [
    '=nps(Survey!$C$2:$C$9,,"0-10","exclude")',
    'NPS',
    [reference('Survey!$C$2:$C$9'), value(undefined), value('0-10'), value('exclude')],
  ],
  ["=NPS('My sheet'!A:A)", 'NPS', [reference("'My sheet'!A:A")]],
  ['=NPS(Answers[score])', 'NPS', [reference('Answers[score]')]],
  ['=NPS(Scores)', 'NPS', [reference('Scores')]],
  ['=NPS(D2#)', 'NPS', [reference('D2#')]],
  ['=NPS.FROMCOUNTS(20,9,-7)', 'NPS.FROMCOUNTS', [value(20), value(9), value(-7)]],
  [
    '=CLI(A1:C3,{100,80;60,-40},TRUE)',
    'CLI',
    [
      reference('A1:C3'),
      value([
        [100, 80],
        [60, -40],
      ]),
      value(true),
    ],
  ],
  ['=ROUND(NPS.CI(B2:B9,0.9),1)', 'NPS.CI', [reference('B2:B9'), value(0.9)]],
  ['=NPS(FILTER(B2:B9,B2:B9<>""))', 'NPS', [{ kind: 'computed' }]],
  ['=LET(x,A1:A3,NPS(x))', 'NPS', [reference('x')]],
])('%s', (formula, name, args) => {
  expect(findCalls(formula, functions)[0]).toMatchObject({ name, arguments: args })
})

test('outermost first, then as written', () => {
  expect(findCalls('=BAND(NPS(B2:B9),"NPS")', functions).map((call) => call.name)).toEqual(['BAND', 'NPS'])
  expect(findCalls('=NPS(A1:A9)-NPS(B1:B9)', functions).map((call) => call.arguments)).toEqual([
    [reference('A1:A9')],
    [reference('B1:B9')],
  ])
})

test('whole says that the cell shows the call itself', () => {
  const whole = (formula: string): boolean[] => findCalls(formula, functions).map((call) => call.whole)
  expect(whole('=NPS(B2:B9)')).toEqual([true])
  expect(whole('=NPS(B2:B9)/100')).toEqual([false])
  expect(whole('=IF(IFERROR(ERROR.TYPE(NPS(B2:B9)),0)=5,100*COUNT(B2:B9),NPS(B2:B9))')).toEqual([false, true])
  expect(whole('=IF(A1>0,1,NPS(B2:B9))')).toEqual([false])
})

test.each(['', 'NPS(B2:B9)', '=', '=SUM(A1:A9)', '=NPS(', '=NPS(A1))', '=NPSX(A1)', '="NPS(A1)"'])(
  'no call of ours: %s',
  (formula) => {
    expect(findCalls(formula, functions)).toEqual([])
  },
)

test('whatever a cell holds is no reason to fail', () => {
  const pieces = fc.constantFrom(
    ...['=', 'NPS(', ')', '(', ',', '"', "'", 'A1:B9', '{', '}', '#REF!', '[', ']', 'LET(', '-', '%'],
  )
  const formulas = fc.oneof(
    fc.string(),
    fc.array(pieces).map((parts) => `=${parts.join('')}`),
  )
  fc.assert(fc.property(formulas, (formula) => Array.isArray(findCalls(formula, functions))))
})
