/** How the styles of a plan look in Excel. Formats of numbers are in English: Excel shows them the reader's way. */
import type { Language } from '../../../web/sheet/contract.ts'
import type { Style } from '../../../web/workbook/contract.ts'
import { chanceFormats, pValueFormat } from '../../../web/workbook/number-formats.ts'

export interface Look {
  readonly numberFormat?: string
  readonly bold?: boolean
  readonly size?: number
  readonly colour?: string
  readonly fill?: string
  readonly wrap?: boolean
  readonly right?: boolean
}

const ink = '#1c2126'
const soft = '#57616b'

const looks: Readonly<Record<Exclude<Style, 'date' | 'chance'>, Look>> = {
  title: { bold: true, size: 16, colour: ink },
  heading: { bold: true, colour: ink, fill: '#f0f2f4', wrap: true },
  headingRight: { bold: true, colour: ink, fill: '#f0f2f4', wrap: true, right: true },
  subtitle: { bold: true, size: 12, colour: ink },
  label: { colour: ink },
  text: {},
  wrapped: { wrap: true },
  note: { colour: soft },
  warning: { colour: '#7a5000', fill: '#fdf6e7' },
  score: { bold: true, size: 14, colour: ink, numberFormat: '0.0', right: true },
  points: { numberFormat: '0.0' },
  percent: { numberFormat: '0.0%' },
  number: { numberFormat: '0.00' },
  integer: { numberFormat: '#,##0' },
  money: { numberFormat: '#,##0.00' },
  pValue: { numberFormat: pValueFormat },
  month: { numberFormat: 'mmm yyyy' },
}

const dates: Readonly<Record<Language, Look>> = {
  en: { numberFormat: 'yyyy-mm-dd' },
  ru: { numberFormat: 'dd.mm.yyyy' },
}

export function lookOf(style: Style, language: Language): Look {
  if (style === 'chance') return { numberFormat: chanceFormats[language] }
  return style === 'date' ? dates[language] : looks[style]
}

export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range
  // One value stands for all cells of the range, which the types do not say.
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][]
  if (look.bold) format.font.bold = true
  if (look.size !== undefined) format.font.size = look.size
  if (look.colour !== undefined) format.font.color = look.colour
  if (look.fill !== undefined) format.fill.color = look.fill
  if (look.wrap) format.wrapText = true
  if (look.right) format.horizontalAlignment = Excel.HorizontalAlignment.right
}

/** Excel's width in points of so many characters of its usual font, which is 7 pixels wide with 5 of margin. */
export const widthOf = (characters: number): number => (characters * 7 + 5) * 0.75
