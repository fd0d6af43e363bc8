/** The example of a function, computed when the page is made. */

import { isCellError } from '../sheet/cells.ts'
import type { Cell, FunctionInfo, Language, Loyalty, Result } from '../sheet/contract.ts'
import { findCalls } from '../ui/formula.ts'
import { type Html, html } from './html.ts'
import { reference } from './texts.ts'

export function exampleResult(loyalty: Loyalty, info: FunctionInfo, language: Language): Result {
  const call = findCalls(info.example, [info])[0]
  const args = call?.arguments.map((each) => (each.kind === 'value' ? each.value : undefined)) ?? []
  const result = loyalty.call(info.name, args, { language })
  if (isCellError(result)) throw new Error(`The example ${info.example} gives ${result.error}: ${result.message}`)
  return result
}

const kDecimals = 4

function shownCell(cell: Cell, language: Language): string {
  if (typeof cell === 'number') {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: kDecimals, useGrouping: false })
    return format.format(cell).replace('-', '−')
  }
  if (isCellError(cell)) return cell.error
  return String(cell ?? '')
}

function row(cells: readonly Cell[], language: Language, isHeader: boolean): Html {
  const shown = cells.map((cell) => {
    const text = shownCell(cell, language)
    if (isHeader) return html`<th scope="col">${text}</th>`
    return typeof cell === 'number' ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`
  })
  return html`<tr>${shown}</tr>`
}

/** Wide results scroll on their own, also by keyboard. */
export function shownResult(result: Result, info: FunctionInfo, language: Language): Html {
  if (!Array.isArray(result)) return html`<p class="result">${shownCell(result, language)}</p>`
  const hasHeader = info.shows === 'table'
  const rows = result.map((cells, index) => row(cells, language, hasHeader && index === 0))
  const label = reference(language, 'result')
  return html`<div class="wide" role="region" aria-label="${label}" tabindex="0"><table class="result">${rows}</table></div>`
}
