/** Plain formulas that stand in for our functions; golden.test.ts shows that both give one number. */
import { describe, expect, test } from 'vitest'
import { portable } from '../../web/sheet/portable.ts'
import { golden } from '../support/golden.ts'
import type { NativeRow } from '../support/golden-formulas.ts'
import { loyalty } from './loyalty.ts'

const { functions } = loyalty
const nativeOf = (name: string, args: readonly string[]) => functions.find((each) => each.name === name)?.native?.(args)

describe('the plain formula is the one that LibreOffice computed', () => {
  test.each(golden<NativeRow>('native'))('$function $formulaArguments', (row) => {
    expect(nativeOf(row.function, row.formulaArguments)).toBe(row.native)
  })
})

/** Values that no plain function gives, with the reason; tests/export/equality proves all others. */
const withoutPlainForm = {
  'NPS.BY': 'as many rows as there are groups: a rectangle of cells instead, see web/workbook/layouts',
  'NPS.TREND': 'as many rows as there are periods: a rectangle instead',
  'NPS.SLOPE': 'each period between the first and the last is weighted by its answers',
  'NPS.MIX': 'as many rows as there are groups: a rectangle instead',
  'NPS.IMPACT': 'as many rows as there are topics: a rectangle instead',
  'NPS.REPORT': 'the chance of a band is summed over all outcomes of a sample',
  'CHURN.ORDERS': 'as many rows as there are periods: a rectangle instead',
  COHORTS: 'as many rows as there are periods: a rectangle instead',
  RFM: 'as many rows as there are customers',
  'BAND.TABLE': 'what the catalogue holds, which no cell changes',
  'BAND.CHANCE': 'summed over all outcomes of a sample',
  ADVICE: 'sentences of the catalogue',
  BENCHMARK: 'what the catalogue holds, which no cell changes',
  DRIVERS: 'an average over all orders in which attributes can enter a regression',
  AUDIT: 'numbers in words, which plain functions do not read',
  THEMES: 'words and their stems',
}

test('every function has a plain form or a reason for none', () => {
  const without = functions.filter(({ native }) => native === null).map(({ name }) => name)
  expect(without).toEqual(functions.map(({ name }) => name).filter((name) => name in withoutPlainForm))
})

describe('there is none', () => {
  test.each([
    ['NPS', ['B2:B9', '', 'D1'], 'a scale that only a calculation can tell'],
    ['NPS', ['FILTER(B2:B9,C2:C9=1)'], 'answers that are no cells'],
    ['NPS.CI', ['B2:B9', '', '"score"'], 'a method without a closed form'],
    ['NPS.CI', ['B2:B9', 'D1'], 'a confidence in another cell'],
    ['NPS.CI', ['B2:B9', '', '', 'C2:C8'], 'weights beside other rows'],
    ['CSI', ['B2:C9', 'D2:E9', '', '"respondent"'], 'an index of each respondent'],
    ['CSI', ['B2:R9', 'S2:AI9'], 'more criteria than a person can follow'],
    ['CSI', ['B2:B9', 'C2:D9'], 'ranges of different shapes'],
    ['CLI', ['B2:D9', '{1,2,3,4,5,6}'], 'points that are no cells'],
    ['CLI', ['B2:D9', '', 'D1'], 'a flag in another cell'],
    ['CLI', ['B2:E9'], 'four columns'],
    ['NPS', ['B2:B9', 'C2:C8'], 'weights beside other rows'],
    ['RPR', ['B2:B9', '10'], 'a column where one number is meant'],
    ['RPR', ['Orders[Repeat]', '10'], 'a column of a table where one number is meant'],
    ['NPS.TEST', ['B2:B9', 'C2:C9', 'D1'], 'a method in another cell'],
    ['RPR.ORDERS', ['B2:B2005', 'C2:C2005'], 'more customers than a spreadsheet compares in a moment'],
    ['RPR.ORDERS', ['B:B', 'C:C'], 'whole columns of customers'],
    ['RPR.ORDERS', ['B2:B9', 'C2:C9', '"2024-01-31"'], 'a day in words'],
    ['PVALUES.ADJUST', ['Tests[p]'], 'a column of a table, whose size no formula tells'],
    ['BAND', ['A1', '"of the team"'], 'a scheme that nobody has'],
    ['NPS.SAMPLESIZE', ['5', 'D1'], 'a confidence in another cell'],
    ['NPS.DETECTABLE', ['100', '100', '', 'D1'], 'a power in another cell'],
    ['NPS.DETECTABLE', ['100', '100', '', '0.3'], 'a power below an even chance'],
    ['NPS.CATEGORY', ['B2', 'D1', '"en"'], 'a scale in another cell'],
  ])('%s %j: %s', (name, args) => {
    expect(nativeOf(name, args)).toBeNull()
  })
})

describe('a portable formula', () => {
  const plain = String(nativeOf('NPS', ['B2:B9']))

  test('counts what a person would count', () => {
    const counted = '100*(COUNTIFS(B2:B9,">=9",B2:B9,"<=10")-COUNTIFS(B2:B9,">=0",B2:B9,"<=6"))'
    expect(plain).toContain(`,#VALUE!,${counted}/COUNTIFS(B2:B9,">=0",B2:B9,"<=10"))`)
  })

  test('keeps its own value and its own errors', () => {
    expect(portable('=NPS(B2:B9)', functions)).toBe(`=IF(IFERROR(ERROR.TYPE(NPS(B2:B9)),0)=5,${plain},NPS(B2:B9))`)
  })

  test('inside other functions and within each other', () => {
    expect(portable('=ROUND(nps(B2:B9), 1)', functions)).toBe(
      `=IF(IFERROR(ERROR.TYPE(ROUND(nps(B2:B9), 1)),0)=5,ROUND(${`(${plain})`}, 1),ROUND(nps(B2:B9), 1))`,
    )
    expect(portable('=RPR(A1,SUM(A1:A2))', functions)).toContain('#VALUE!,A1/(SUM(A1:A2))),')
    expect(portable('=BAND(NPS(B2:B9),Bands!A2:B4)', functions)).toContain(`LOOKUP(${plain},INDEX(Bands!A2:B4,0,1)`)
  })

  test('of a column of a table', () => {
    expect(portable('=NPS(Survey[How likely, 0 (no) to 10?])', functions)).toContain(
      'COUNTIFS(Survey[How likely, 0 (no) to 10?],">=9"',
    )
    expect(portable('=NPS(Survey[[#All],[Score]],,"1-5")', functions)).toContain(
      'COUNTIFS(Survey[[#All],[Score]],">=5"',
    )
  })

  test('text that looks like a call is text', () => {
    expect(portable('="NPS("&A1', functions)).toBeNull()
    expect(portable("=NPS('NPS(1,2)'!B2:B9)", functions)).toContain("COUNTIFS('NPS(1,2)'!B2:B9")
  })

  test.each(['=SUM(A1:A2)', '=NPS(B2:B9', '=NPS.BY(A1:A9,B1:B9)', '=BAND(NPS(B2:B9),D1)', ''])(
    '%s has none',
    (formula) => {
      expect(portable(formula, functions)).toBeNull()
    },
  )

  test('one that is portable already stays as it is', () => {
    expect(portable(portable('=NPS(B2:B9)', functions) ?? '', functions)).toBeNull()
  })
})

test('a formula that no spreadsheet would take is none', () => {
  const sheet = `'${'A very long name of a sheet'.repeat(2).slice(0, 31)}'!`
  for (const name of functions.filter(({ native }) => native !== null).map((each) => each.name)) {
    const given = ['B2:D900', 'E2:G900', '"x"'].map((place) => (place.startsWith('"') ? place : sheet + place))
    expect(nativeOf(name, given)?.length ?? 0, name).toBeLessThanOrEqual(8192)
  }
})
