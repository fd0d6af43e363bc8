/** The look of a file's cell as a style of ours: by what the writers of files give each, and other formats by what they show. */
import type { CellStyle } from 'hucre'
import type { Style } from '../../workbook/contract.ts'

const titleSize = 16
const subtitleSize = 12
const scoreSize = 14
const inks: Readonly<Record<string, Style>> = { '1C2126': 'label', '57616B': 'note', '7A5000': 'warning' }
/** Of a row of headings. */
const headingFill = 'F6F7F8'

/** Without the texts in quotes, the letters that are escaped, and the conditions and countries in brackets. */
const placeholdersOf = (format: string) => format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')

/** Any format by the kind of number that it shows. */
function formatStyle(format: string): Style | undefined {
  const shown = placeholdersOf(format)
  if (/^\[<0\.001\]/.test(format)) return 'pValue'
  if (/^\[>0\.999\]/.test(format)) return 'chance'
  if (shown.includes('%')) return 'percent'
  if (/[dy]/i.test(shown)) return /d/i.test(shown) ? 'date' : 'month'
  const [whole = '', decimals = ''] = (shown.split(';')[0] ?? '').split('.')
  if (!/[0#]/.test(whole)) return undefined
  const isGrouped = whole.includes(',')
  const digits = (decimals.match(/[0#]/g) ?? []).length
  if (digits === 0) return 'integer'
  if (isGrouped || /[$€£₽¥]/.test(format)) return 'money'
  return digits === 1 ? 'points' : 'number'
}

function fontStyle({ font, fill, alignment }: CellStyle): Style | undefined {
  const isHeading = fill?.type === 'pattern' && fill.fgColor?.rgb?.slice(-6) === headingFill
  if (isHeading && font?.bold) return alignment?.horizontal === 'right' ? 'headingRight' : 'heading'
  if (font?.bold && font.size === titleSize) return 'title'
  if (font?.bold && font.size === subtitleSize) return 'subtitle'
  if (alignment?.wrapText) return 'wrapped'
  return inks[font?.color?.rgb?.slice(-6) ?? '']
}

export function styleOf(look: CellStyle | undefined): Style | undefined {
  if (look === undefined) return undefined
  const { font, numFmt = 'General' } = look
  const format = numFmt === 'General' || numFmt === '@' ? undefined : formatStyle(numFmt)
  if (format === 'points' && font?.bold && font.size === scoreSize) return 'score'
  return format ?? fontStyle(look)
}
