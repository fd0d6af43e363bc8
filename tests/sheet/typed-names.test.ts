/** Formulas as Excel and LibreOffice save them, and as people type them. */
import { expect, test } from 'vitest'
import type { FunctionInfo } from '../../web/sheet/contract.ts'
import { original } from '../../web/sheet/portable.ts'
import { withTypedNames } from '../../web/sheet/typed-names.ts'
import { loyalty } from './loyalty.ts'

const typed = (formula: string, functions: readonly FunctionInfo[] = loyalty.functions) =>
  withTypedNames(formula, functions)

test.each([
  // As Excel saves a function of an add-in (github.com/OfficeDev/office-js/issues/3558), and a packed variant's.
  ['=_xldudf_NPS(Data!B2:B9)', '=NPS(Data!B2:B9)'],
  ['=_xldudf_NPS_FROMCOUNTS(1,2,3)', '=NPS.FROMCOUNTS(1,2,3)'],
  ['=_xldudf_LOYALTY_NPS_CI.FROMCOUNTS(1,2,3)', '=NPS.CI.FROMCOUNTS(1,2,3)'],
  ['=LOYALTY.NPS(B2:B9)', '=NPS(B2:B9)'],
  ['=loyalty.nps(B2:B9)', '=NPS(B2:B9)'],
  // As LibreOffice 7.4 saves the same.
  ['=ROUND(_xldudf_nps_ci(B2:B9),1)', '=ROUND(NPS.CI(B2:B9),1)'],
  // Functions younger than the file format, with variables (MS-XLSX 2.2.2, 2.2.3).
  ['=_xlfn._xlws.FILTER(A2:A9,_xlfn.XLOOKUP(1,B2:B9,C2:C9))', '=FILTER(A2:A9,XLOOKUP(1,B2:B9,C2:C9))'],
  ['=_xlfn.LET(_xlpm.x,NPS(A2:A9),_xlpm.x*2)', '=LET(x,NPS(A2:A9),x*2)'],
  // None of ours.
  ['=SUM(A1:A9)&"_xldudf_NPS("', '=SUM(A1:A9)&"_xldudf_NPS("'],
  ['=_xldudf_OTHER_NPS(A1)', '=_xldudf_OTHER_NPS(A1)'],
])('%s', (inFile, asTyped) => {
  expect(typed(inFile)).toBe(asTyped)
})

test('of a variant with a word before its names', () => {
  const named = loyalty.functions.map((info) => ({ ...info, written: `ACME.${info.name}` }))
  expect(typed('=_xldudf_ACME_NPS(A1:A9)+_xldudf_nps(A1:A9)', named)).toBe('=ACME.NPS(A1:A9)+ACME.NPS(A1:A9)')
})

test('the portable form that LibreOffice saved is known again', () => {
  const saved = '=IF(IFERROR(ERROR.TYPE(_xldudf_nps(A1:A9)),0)=5,1+2,_xldudf_nps(A1:A9))'
  expect(original(typed(saved), loyalty.functions)).toBe('=NPS(A1:A9)')
})
