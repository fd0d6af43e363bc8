/** The title of each column, from one row of headings or several. */
import type { Cell } from '../sheet/contract.ts'
import type { Headings, RawColumns } from './heading-rows.ts'
import { headingText } from './heading-text.ts'

/** What SurveyMonkey writes below a question that has no options. */
const noOption = /^(?:open-ended )?response$|^(?:произвольный |свободный )?ответ$/i
const importId = /^\{.*import ?id/i

export function titlesOf(columns: RawColumns, { layout, titleRows, headingRows }: Headings): string[] {
  const rows = Array.from({ length: headingRows }, (_, row) =>
    columns.map((column: readonly Cell[]) => headingText(column[titleRows + row])),
  )
  const [first = columns.map(() => ''), second] = rows
  if (second === undefined) return first
  if (layout === 'qualtrics' || layout === 'qualtricsLegacy') {
    return first.map((id, column) => second[column] || id)
  }
  return rows.slice(1).reduce((above, below) => parts(above, below), first)
}

/** A heading over several columns stands over the first of them. */
function parts(above: readonly string[], below: readonly string[]): string[] {
  let question = ''
  return above.map((title, column) => {
    const part = below[column] ?? ''
    if (title !== '') question = title.replace(/[:\s]+$/, '')
    if (part === '' || importId.test(part)) return title
    return question === '' || noOption.test(part) ? question || part : `${question}: ${part}`
  })
}
