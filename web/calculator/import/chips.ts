/** How the file was read, each choice as a chip that can be switched. */

import type { Asked, Choices, Delimiter, Imported, OneOfFiles, TextChoices } from '../../import/contract.ts'
import { html } from '../../ui/dom.ts'
import type { Voice } from '../shell/voice.ts'

type Choose = (choices: Asked) => void

interface Option<Value> {
  readonly value: Value
  readonly label: string
}

interface ChipOf<Value> {
  readonly name: keyof Choices
  /** Tells the chips of one file from those of another. */
  readonly place?: string
  readonly chosen: Value | null
  readonly options: readonly Option<Value>[]
}

export function chips(imported: Imported, voice: Voice, choose: Choose): HTMLElement[] {
  const { say } = voice
  const { choices, alternatives } = imported
  const made = [
    chip({ name: 'sheet', chosen: choices.sheet, options: plain(alternatives.sheet) }, voice, choose),
    ...textChips(imported, voice, choose),
    chip(
      { name: 'decimal', chosen: choices.decimal, options: labelled('decimal', alternatives.decimal, voice) },
      voice,
      choose,
    ),
    chip(
      { name: 'dateOrder', chosen: choices.dateOrder, options: labelled('date-order', alternatives.dateOrder, voice) },
      voice,
      choose,
    ),
    chip(
      {
        name: 'headingRows',
        chosen: choices.headingRows,
        options: alternatives.headingRows.map((rows) => ({ value: rows, label: say('heading-rows', { rows }) })),
      },
      voice,
      choose,
    ),
  ]
  return made.filter((each) => each !== null)
}

/** What a text is asked: the encoding and what separates its cells. */
export function textChips(
  { choices, alternatives }: Pick<OneOfFiles, 'choices' | 'alternatives'>,
  voice: Voice,
  choose: (choices: Partial<TextChoices>) => void,
  place = '',
): HTMLElement[] {
  const { encoding, delimiter } = choices
  const delimiters = labelled('delimiter', alternatives.delimiter, voice)
  return [
    chip({ name: 'encoding', place, chosen: encoding, options: encodings({ choices, alternatives }) }, voice, choose),
    chip({ name: 'delimiter', place, chosen: delimiter, options: delimiters }, voice, choose),
  ].filter((each) => each !== null)
}

const labelled = <Value extends string | number>(id: string, values: readonly Value[], { say }: Voice) =>
  values.map((value): Option<Value> => ({ value, label: say(`${id}-${nameOf(value)}`) }))

const plain = (values: readonly string[]): Option<string>[] => values.map((value) => ({ value, label: value }))

const kEncodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 BE',
  'windows-1251': 'Windows-1251',
  'koi8-r': 'KOI8-R',
  ibm866: 'CP866',
  'windows-1252': 'Windows-1252',
}

/** The ones that could be chosen instead say how the file would read. */
function encodings({ alternatives, choices }: Pick<OneOfFiles, 'choices' | 'alternatives'>): Option<string>[] {
  return alternatives.encoding.map(({ value, sample }) => {
    const name = kEncodingNames[value] ?? value
    return { value, label: sample === '' || value === choices.encoding ? name : `${name}: ${sample}` }
  })
}

const kNames: Readonly<Record<string, string>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'bar',
  '': 'none',
  '.': 'point',
}

/** What stands between cells, in words. */
export const delimiterLabel = (delimiter: Delimiter, { say }: Voice): string => say(`delimiter-${nameOf(delimiter)}`)

const nameOf = (value: string | number): string => kNames[value] ?? String(value)

/** Nothing where there is nothing to know; only the words where there is nothing to choose. */
function chip<Value extends string | number>(
  { name, place = '', chosen, options }: ChipOf<Value>,
  { say }: Voice,
  choose: Choose,
): HTMLElement | null {
  if (chosen === null || options.length === 0) return null
  const current = options.find(({ value }) => value === chosen)
  if (options.length === 1) return html('span', { class: 'chip' }, current?.label ?? String(chosen))
  const select = html(
    'select',
    { class: 'chip', 'aria-label': say(`chip-${name}`), 'data-chip': name + place },
    ...options.map(({ value, label }, index) =>
      html('option', { value: String(index), selected: value === chosen }, label),
    ),
  )
  select.addEventListener('change', () => choose({ [name]: options[Number(select.value)]?.value }))
  return select
}
