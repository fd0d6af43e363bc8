/** Formulas that were turned into values, as a part of XML in the workbook. */

import { isHiddenName } from './hidden-names.ts'

export const kNamespace = 'urn:loyalty:kept-formulas'

const kNone = '-'

export interface KeptFormula {
  readonly formula: string
  readonly sheetId: string
  /** Of the result with all its cells, at the time. */
  readonly address: string
  /** The hidden name that refers to these cells. */
  readonly name: string
  /** The hidden names of the formula's references, in their order; '' where there is none. */
  readonly references: readonly string[]
  /** What was written. */
  readonly values: readonly (readonly unknown[])[]
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

/** JSON escapes what XML must not hold; formulas cannot hold it. */
function element({ formula, sheetId, address, name, references, values }: KeptFormula): string {
  const attributes = {
    sheet: sheetId,
    cells: address,
    name,
    references: references.map((each) => each || kNone).join(' '),
  }
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)
  const content = `<text>${escaped(formula)}</text><values>${escaped(JSON.stringify(values))}</values>`
  return `<formula ${written.join(' ')}>${content}</formula>`
}

export const writeKept = (formulas: readonly KeptFormula[]): string =>
  `<formulas xmlns="${kNamespace}">${formulas.map(element).join('')}</formulas>`

const contentOf = (parent: Element, tag: string) => parent.getElementsByTagName(tag)[0]?.textContent ?? ''

/** undefined where another program has changed the part. */
function valuesIn(text: string): unknown[][] | undefined {
  try {
    const values: unknown = JSON.parse(text)
    return Array.isArray(values) && values.length > 0 && values.every(Array.isArray) ? values : undefined
  } catch {
    return undefined
  }
}

const referencesIn = (text: string): string[] =>
  text
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => (isHiddenName(each) ? each : ''))

/** A workbook comes from anywhere: what is no formula of this form is left out. */
function formulaOf(element: Element): KeptFormula | undefined {
  const values = valuesIn(contentOf(element, 'values'))
  const formula = contentOf(element, 'text')
  const attribute = (name: string) => element.getAttribute(name) ?? ''
  const name = attribute('name')
  if (!values || !formula.startsWith('=') || !isHiddenName(name)) return undefined
  const [sheetId, address, references] = [attribute('sheet'), attribute('cells'), attribute('references')]
  return { formula, values, sheetId, address, name, references: referencesIn(references) }
}

export function readKept(xml: string): KeptFormula[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  return [...document.getElementsByTagName('formula')].flatMap((element) => formulaOf(element) ?? [])
}
