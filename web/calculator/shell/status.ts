/** The line that says what is selected, for the eye and for a screen reader. */
import type { Cell, CellError, Language } from '../../sheet/contract.ts'
import type { Selection, Shown } from '../../ui/index.ts'
import type { Say } from '../words.ts'

const kShownDigits = 4

function isError(value: Cell): value is CellError {
  return typeof value === 'object' && value !== null
}

function shownValue(value: Exclude<Cell, CellError>, say: Say, language: Language): string {
  if (value === null || value === '') return say('status-blank')
  if (typeof value === 'boolean') return say(value ? 'status-true' : 'status-false')
  if (typeof value === 'string') return value
  return new Intl.NumberFormat(language, { maximumFractionDigits: kShownDigits }).format(value).replace('-', '−')
}

export interface Described {
  readonly selection: Selection
  readonly shown: Shown
  readonly say: Say
  readonly language: Language
}

/** Semicolons between arguments, as in Excel where the comma is for decimals; those in texts and arrays are in their place. */
function hasSemicolons(formula: string): boolean {
  return formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, '').includes(';')
}

/**
 * The function's own sentence. Where a formula was moved since it was computed the panel has just read it again; errors of
 * other functions have only their code, and the page tells what it means.
 */
function messageOf({ error, message }: CellError, { selection, shown, say }: Described): string {
  if (hasSemicolons(selection.formula)) return say('error-semicolon')
  const read = shown.kind === 'error' && shown.error.error === error ? shown.error.message : ''
  if (message !== '' || read !== '') return message || read
  const id = `error-${error.replace(/[^A-Z]/g, '').toLowerCase()}`
  const text = say(id)
  return text === id ? say('error-other') : text
}

/** None beside a number that is not the score, such as the low end of an interval. */
function bandOf({ selection, shown, language }: Described): string | undefined {
  if (shown.kind !== 'reading' || selection.value !== shown.reading.value) return undefined
  return shown.reading.scheme.bands[shown.reading.band]?.title[language]
}

function sentence(described: Described): string {
  const { selection, say, language } = described
  const { formula, value } = selection
  const address = selection.address.slice(selection.address.lastIndexOf('!') + 1)
  if (isError(value)) {
    return say('status-error', { address, formula, code: value.error, message: messageOf(value, described) })
  }
  if (value === null && formula === '') return say('status-empty', { address })
  const text = selection.text ?? shownValue(value, say, language)
  if (address.includes(':')) return say('status-range', { address, value: text })
  if (formula === '') return say('status-value', { address, value: text })
  const band = bandOf(described)
  if (band === undefined) return say('status-formula', { address, formula, value: text })
  return say('status-band', { address, formula, value: text, band })
}

/** `data-value` of the line is the value with every digit, as JSON: tests and other scripts read it there. */
export function showSelection(line: HTMLElement, described: Described): void {
  const { selection } = described
  line.classList.toggle('wrong', isError(selection.value))
  line.dataset.address = selection.address
  line.dataset.value = JSON.stringify(selection.value)
  const text = sentence(described)
  if (line.textContent !== text) line.textContent = text
}

export function showState(line: HTMLElement, text: string): void {
  line.classList.remove('wrong')
  delete line.dataset.address
  delete line.dataset.value
  line.textContent = text
}
