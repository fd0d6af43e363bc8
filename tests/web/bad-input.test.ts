/** Formulas with something to mend, in cells of the page: each shows the error and the sentence that the module gives. */
import { expect, test } from 'vitest'
import type { CellError } from '../../web/sheet/contract.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { readFormula } from '../support/formula.ts'
import { openCalculator } from './support/calculator.ts'

const formulas = [
  '=NPS({9;11;12})',
  '=NPS({9;5.5})',
  '=NPS({"n/a";TRUE;FALSE})',
  '=NPS({"Score";""})',
  '=NPS({10;9},{1;1;1})',
  '=NPS({10;9},{1;-2})',
  '=NPS({10;9},{0;0})',
  '=NPS({10;9},,"0-11")',
  '=NPS.CI({10;9},0)',
  '=NPS.CI({10;9},1)',
  '=NPS.CI({10;9},95,"magic")',
  '=NPS.FROMCOUNTS(20,-9,7)',
  '=CSI({7;5},{8;4;3})',
  '=CLI({1,2,7})',
  '=RPR(7,5)',
  '=BAND(45,"WOW")',
  '=BENCHMARK("CLI")',
]

test.each(['en', 'ru'] as const)('%s', async (language) => {
  const sheet = await openCalculator({ query: `?lang=${language}&example=blank` })
  await sheet.paste([...formulas, '=NPS({10;9;3;8})'].map((formula) => [formula]))
  for (const [index, formula] of formulas.entries()) {
    const { name, arguments: given } = readFormula(formula)
    const { error, message } = loyalty.call(name, given, { language }) as CellError
    await sheet.goTo(`A${index + 1}`)
    await sheet.shows((value) => typeof value === 'object' && value?.error === error)
    expect(await sheet.line()).toContain(`${error}: ${message}`)
  }
  expect(await sheet.value(`A${formulas.length + 1}`)).toBe(25)
})
