/** Formulas kept as text follow the names that hold their references. */
import { expect, test } from 'vitest'
import { fixedReferences, withReferences } from '../../../addin/workbook/frozen/references.ts'

test('references are fixed, each with its sheet', () => {
  expect(fixedReferences("=NPS.BY($B2:B9,'My sheet'!C:C,Table[x],[Other.xlsx]S!A1,3)", 'Survey')).toEqual([
    '=Survey!$B$2:$B$9',
    "='My sheet'!$C:$C",
    '',
  ])
})

test.each([
  ['=NPS($B2:B$9)', ['=Survey!$B$4:$B$11'], '=NPS($B4:B$11)'],
  ['=NPS(B2:B9)', ['=Survey!$B$2:$B$9'], '=NPS(B2:B9)'],
  ['=NPS(Survey!B2:B9)', ["='Survey 2'!$B$2:$B$9"], "=NPS('Survey 2'!B2:B9)"],
  ['=NPS(B:B)', ['=Survey!$D:$D'], '=NPS(D:D)'],
  ['=NPS(B2:B9)', ['=Other!$B$2:$B$9'], '=NPS(Other!B2:B9)'],
  ['=NPS(B2:B9)', ['=Survey!#REF!'], '=NPS(#REF!)'],
  ['=NPS(B2:B9)', ['=#REF!$B$2:$B$9'], '=NPS(#REF!)'],
  ['=NPS(B2:B9,"B2:B9")', [undefined], '=NPS(B2:B9,"B2:B9")'],
  ['=NPS.TEST(A1:A9,B1:B9)', ['=Survey!$C$1:$C$9', '=Survey!$B$1:$B$9'], '=NPS.TEST(C1:C9,B1:B9)'],
])('%s with %o is %s', (formula, now, expected) => {
  expect(withReferences(formula, now, 'Survey')).toBe(expected)
})
