/** The line that says what is selected, for the eye and for a screen reader. */
import type { Cell, CellError, Language } from '../../sheet/contract.ts'
import type { Selection } from '../../ui/index.ts'
import type { Say } from '../words.ts'

const kShownDigits = 4

function isError(value: Cell): value is CellError {
  return typeof value === 'object' && value !== null
}

function shown(value: Exclude<Cell, CellError>, say: Say, language: Language): string {
  if (value === null) return say('status-blank')
  if (typeof value === 'boolean') return say(value ? 'status-true' : 'status-false')
  if (typeof value === 'string') return value
  return new Intl.NumberFormat(language, { maximumFractionDigits: kShownDigits }).format(value).replace('-', '−')
}

function sentence({ address, formula, value }: Selection, say: Say, language: Language): string {
  const where = address.slice(address.lastIndexOf('!') + 1)
  if (isError(value)) {
    const message = value.message || say('error-other')
    return say('status-error', { address: where, formula, code: value.error, message })
  }
  if (value === null && formula === '') return say('status-empty', { address: where })
  const text = shown(value, say, language)
  return formula === ''
    ? say('status-value', { address: where, value: text })
    : say('status-formula', { address: where, formula, value: text })
}

/** `data-value` of the line is the value with every digit, as JSON: tests and other scripts read it there. */
export function showSelection(line: HTMLElement, selection: Selection, say: Say, language: Language): void {
  line.classList.toggle('wrong', isError(selection.value))
  line.dataset.address = selection.address
  line.dataset.value = JSON.stringify(selection.value)
  const text = sentence(selection, say, language)
  if (line.textContent !== text) line.textContent = text
}

export function showState(line: HTMLElement, text: string): void {
  line.classList.remove('wrong')
  delete line.dataset.address
  delete line.dataset.value
  line.textContent = text
}
