/** A team's own scheme of bands as a JSON document, and what is wrong with it in words. */
import type { Scheme, SchemeError } from '../../wasm/js/engine.ts'
import type { Call } from './call.ts'
import type { CellError } from './contract.ts'
import { text } from './messages.ts'

/** Wrong with a band, or else with a field of the whole document. */
const ofOneField = ['scheme-field-missing', 'scheme-field-wrong', 'scheme-text-too-long']

/** The place of an error is a JSON pointer: "/bands/2/low" is the lower limit of the third band. */
function sentenceOf({ language }: Call, { error, place: pointer }: SchemeError): string {
  const [, , band, field] = pointer.split('/')
  if (band === undefined) return text(language, ofOneField.includes(error) ? 'error-scheme-document' : `error-${error}`)
  const place = [text(language, 'scheme-place-band', { number: Number(band) + 1 }), field].filter(Boolean).join(', ')
  return text(language, `error-${error}`, { place })
}

export function readSchemeFile(call: Call, json: string): Scheme | CellError {
  const found = call.engine.readScheme(json)
  return 'error' in found ? { error: '#VALUE!', message: sentenceOf(call, found) } : found
}
