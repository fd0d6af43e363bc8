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

  test('for every function that has one', () => {
    const proved = new Set(golden<NativeRow>('native').map((row) => row.function))
    expect(functions.filter(({ native }) => native !== null).map(({ name }) => name)).toEqual(
      functions.map(({ name }) => name).filter((name) => proved.has(name)),
    )
  })
})

describe('there is none', () => {
  test.each([
    ['NPS', ['B2:B9', '', 'D1'], 'a scale that only a calculation can tell'],
    ['NPS', ['FILTER(B2:B9,C2:C9=1)'], 'answers that are no cells'],
    ['NPS.CI', ['B2:B9', '', '"score"'], 'a method without a closed form'],
    ['NPS.CI', ['B2:B9', 'D1'], 'a confidence in another cell'],
    ['NPS.CI', ['B2:B9', '', '', 'C2:C9'], 'weights'],
    ['CSI', ['B2:C9', 'D2:E9'], 'respondents in rows'],
    ['CSI', ['B2:B9', 'C2:D9'], 'ranges of different shapes'],
    ['CLI', ['B2:D9', 'F1:K1'], 'other points'],
    ['CLI', ['B2:D9', '', 'TRUE'], 'incomplete answers'],
    ['BAND', ['A1', '"NPS"'], 'a built-in scheme'],
    ['NPS.SAMPLESIZE', ['5', 'D1'], 'a confidence in another cell'],
    ['NPS.DETECTABLE', ['100', '100', '', 'D1'], 'a power in another cell'],
    ['NPS.DETECTABLE', ['100', '100', '', '0.3'], 'a power below an even chance'],
    ['NPS.CATEGORY', ['B2:B9', '', '"en"'], 'several answers'],
    ['NPS.CATEGORY', ['B2'], 'words in the language of whoever reads'],
    ['NPS.CATEGORY', ['B2', 'D1', '"en"'], 'a scale in another cell'],
  ])('%s %j: %s', (name, args) => {
    expect(nativeOf(name, args)).toBeNull()
  })
})

describe('a portable formula', () => {
  const plain = '100*(COUNTIFS(B2:B9,">=9")-COUNTIFS(B2:B9,"<=6"))/COUNT(B2:B9)'

  test('keeps its own value and its own errors', () => {
    expect(portable('=NPS(B2:B9)', functions)).toBe(`=IF(IFERROR(ERROR.TYPE(NPS(B2:B9)),0)=5,${plain},NPS(B2:B9))`)
  })

  test('inside other functions and within each other', () => {
    expect(portable('=ROUND(nps(B2:B9), 1)', functions)).toBe(
      `=IF(IFERROR(ERROR.TYPE(ROUND(nps(B2:B9), 1)),0)=5,ROUND(${`(${plain})`}, 1),ROUND(nps(B2:B9), 1))`,
    )
    expect(portable('=RPR(A1,SUM(A1:A2))', functions)).toContain('=5,A1/(SUM(A1:A2)),')
    expect(portable('=BAND(NPS(B2:B9),Bands!A2:B4)', functions)).toContain(`LOOKUP(${plain},INDEX(Bands!A2:B4,0,1)`)
  })

  test('text that looks like a call is text', () => {
    expect(portable('="NPS("&A1', functions)).toBeNull()
    expect(portable("=NPS('NPS(1,2)'!B2:B9)", functions)).toContain("COUNTIFS('NPS(1,2)'!B2:B9")
  })

  test.each(['=SUM(A1:A2)', '=NPS(B2:B9', '=NPS.BY(A1:A9,B1:B9)', '=BAND(NPS(B2:B9),"NPS")', ''])(
    '%s has none',
    (formula) => {
      expect(portable(formula, functions)).toBeNull()
    },
  )

  test('one that is portable already stays as it is', () => {
    expect(portable(portable('=NPS(B2:B9)', functions) ?? '', functions)).toBeNull()
  })
})
