/** What a person has typed or chosen for a parameter, as an argument of a formula and as a value to compute with. */
import { parseA1Ref, parseStructRef } from '@borgar/fx'
import type { Argument, ParameterInfo } from '../../../web/sheet/contract.ts'
import { serialOfText } from '../../../web/sheet/dates.ts'
import { typedNumber } from '../typed-number.ts'

export type Given =
  /** Nothing was given. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'value'; readonly value: Argument; readonly written: string }
  /** The id of a sentence. */
  | { readonly kind: 'wrong'; readonly sentence: string }

const kNothing: Given = { kind: 'nothing' }

const isName = (text: string): boolean => /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text)

function isReference(text: string): boolean {
  const address = text.endsWith('#') ? text.slice(0, -1) : text
  const parsed = parseA1Ref(address)
  if (parsed && 'range' in parsed) return true
  return (address.includes('[') && parseStructRef(address) !== undefined) || (text === address && isName(text))
}

const reference = (text: string): Given => ({ kind: 'reference', reference: text })

const quoted = (text: string): Given => ({ kind: 'value', value: text, written: `"${text.replaceAll('"', '""')}"` })

function givenNumber(text: string): Given {
  const value = typedNumber(text)
  if (Number.isFinite(value)) return { kind: 'value', value, written: String(value) }
  return isReference(text) ? reference(text) : { kind: 'wrong', sentence: 'wrong-number' }
}

/** Days of 1900's calendar; the Unix epoch is day 25569. */
function writtenDate(serial: number): string {
  const day = new Date((serial - 25_569) * 86_400_000)
  return `DATE(${day.getUTCFullYear()},${day.getUTCMonth() + 1},${day.getUTCDate()})`
}

function givenDate(text: string): Given {
  const serial = serialOfText(text)
  if (Number.isFinite(serial)) return { kind: 'value', value: serial, written: writtenDate(serial) }
  return isReference(text) ? reference(text) : { kind: 'wrong', sentence: 'wrong-date' }
}

/** A choice without a list is any words. */
function givenWords(text: string, { choices }: ParameterInfo): Given {
  if (choices.length > 0) return quoted(text)
  return parseA1Ref(text) ? reference(text) : quoted(text)
}

export function givenOf(parameter: ParameterInfo, typed: string): Given {
  const text = typed.trim()
  if (text === '') return kNothing
  switch (parameter.kind) {
    case 'range':
      return isReference(text) ? reference(text) : { kind: 'wrong', sentence: 'wrong-range' }
    case 'number':
      return givenNumber(text)
    case 'date':
      return givenDate(text)
    case 'flag':
      return { kind: 'value', value: true, written: 'TRUE' }
    case 'choice':
      return givenWords(text, parameter)
    case 'scheme':
      return text.startsWith('"') ? quoted(text.slice(1, -1)) : givenScheme(text)
  }
}

const givenScheme = (text: string): Given =>
  isReference(text) ? reference(text) : { kind: 'wrong', sentence: 'wrong-range' }
