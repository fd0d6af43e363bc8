/** Calls to be computed thrice: by ours, by LibreOffice and by IronCalc. */
import { npsCases } from './cases/answers.ts'
import type { Case } from './cases/case.ts'
import { amountCases, bandCases, groupCases, scalarCases } from './cases/counts.ts'
import { labelledCases, orderCases, pValueCases } from './cases/purchases.ts'
import { realCases } from './cases/real.ts'
import { criteriaCases, loyaltyCases, satisfactionCases } from './cases/satisfaction.ts'
import type { Ranges } from './ranges.ts'

export const casesOn = (made: Ranges, real: Ranges): Case[] => [
  ...npsCases(made),
  ...satisfactionCases(made),
  ...criteriaCases(made),
  ...loyaltyCases(made),
  ...scalarCases(made),
  ...groupCases(made),
  ...amountCases(made),
  ...bandCases(made),
  ...orderCases(made),
  ...labelledCases(made),
  ...pValueCases(made),
  ...realCases(real),
]
