/** Formats of numbers that say the same in the grid, in Excel and in a file. */
import type { Language } from '../sheet/contract.ts'

/** "< 0.001", the last digit as a letter: so the point becomes a comma where the reader writes commas. */
export const pValueFormat = '[<0.001]"< "0.00"1";0.000'

/** No chance is rounded to certainty. The ends are texts: no format has the reader's point in the middle of them. */
export const chanceFormats: Readonly<Record<Language, string>> = {
  en: '[>0.999]"> 99.9%";[<0.001]"< 0.1%";0.0%',
  ru: '[>0.999]"> 99,9%";[<0.001]"< 0,1%";0.0%',
}
