/** How the styles of a plan look in a file. Formats are written in English; spreadsheets show numbers and months their reader's way. */
import type { CellStyle, FontStyle } from 'hucre'
import type { Language } from '../sheet/contract.ts'
import type { Style } from '../workbook/contract.ts'
import { chanceFormats, pValueFormat } from '../workbook/number-formats.ts'

const ink = { rgb: '1C2126' }
const soft = { rgb: '57616B' }
const line = { style: 'thin', color: { rgb: '8A939C' } } as const
/** A font without a name is whatever the program likes. */
const font = (own: FontStyle): FontStyle => ({ name: 'Calibri', size: 11, family: 2, color: ink, ...own })
const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const

/** A number does not touch the text in the next column. */
const right = { horizontal: 'right', indent: 1 } as const
const numeric = (numFmt: string): CellStyle => ({ numFmt, alignment: right })

const heading: CellStyle = {
  font: font({ bold: true }),
  fill: solid('F6F7F8'),
  border: { bottom: line },
  alignment: { wrapText: true, vertical: 'bottom' },
}

const styles: Readonly<Record<Exclude<Style, 'date' | 'chance'>, CellStyle>> = {
  title: { font: font({ bold: true, size: 16 }) },
  subtitle: { font: font({ bold: true, size: 12 }) },
  heading,
  headingRight: { ...heading, alignment: { ...heading.alignment, ...right } },
  label: { font: font({}) },
  text: {},
  wrapped: { alignment: { wrapText: true } },
  note: { font: font({ color: soft }) },
  warning: { font: font({ color: { rgb: '7A5000' } }), fill: solid('FDF6E7') },
  score: { font: font({ bold: true, size: 14 }), ...numeric('0.0') },
  points: numeric('0.0'),
  percent: numeric('0.0%'),
  number: numeric('0.00'),
  integer: numeric('#,##0'),
  money: numeric('#,##0.00'),
  pValue: numeric(pValueFormat),
  month: numeric('mmm yyyy'),
}

/** The built-in date that follows the reader's country cannot be written with hucre 1.0: the order of the workbook's language. */
const dates: Readonly<Record<Language, CellStyle>> = { en: numeric('yyyy-mm-dd'), ru: numeric('dd.mm.yyyy') }

export function cellStyle(style: Style, language: Language): CellStyle {
  if (style === 'chance') return numeric(chanceFormats[language])
  return style === 'date' ? dates[language] : styles[style]
}

/** Text that a spreadsheet would take for a formula once a person edits the cell. */
export const asText = (style: CellStyle): CellStyle => ({ ...style, numFmt: '@' })
