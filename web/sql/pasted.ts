/** Rows as a database's console shows them, copied as text: separated by tabs, semicolons, commas, or drawn as a table. */
import type { Cell } from '../sheet/contract.ts'
import { answersBringing, type Bringing, isOfAnswers } from './bringings.ts'

export interface PastedGroups {
  readonly bringing: Bringing
  /** Heading of the groups, '' where there are none. */
  readonly heading: string
  readonly groups: readonly PastedGroup[]
  /** Those of the columns taken along that are there. */
  readonly also: readonly string[]
}

export interface PastedGroup {
  readonly name: Cell
  readonly sums: Readonly<Record<string, number | null>>
  readonly also: readonly Cell[]
}

/** What is wrong: the id of a sentence, and what it speaks of. */
export interface PastedProblem {
  readonly problem: 'empty' | 'headings' | 'unclear' | 'number' | 'rows'
  readonly details: Readonly<Record<string, string | number>>
}

/** Of one screen; the table is of groups, not of answers. */
export const mostGroups = 10_000

const separators = ['│', '|', '\t', ';', ','] as const

/** Rules of drawn tables, and how many rows there are. */
const isDrawing = (line: string) =>
  line.trim() === '' || /^[\s\-+=|:─━┌┐└┘├┤┬┴┼│═╪╞╡]+$/.test(line) || /^\s*\(?\d+ rows?\)?/i.test(line)

/** Fields of a line, some of them in quotes; a drawn table has a rule at both ends. */
function fieldsOf(line: string, separator: string): string[] {
  const drawn = separator === '|' || separator === '│'
  const text = drawn ? line.trim().replace(/^[|│]/, '').replace(/[|│]$/, '') : line
  const fields: string[] = []
  let field = ''
  let isQuoted = false
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted
    if (letter === separator && !isQuoted) {
      fields.push(field)
      field = ''
    } else field += letter
  }
  return [...fields, field].map((each) =>
    each
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  )
}

function linesOf(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => !isDrawing(line))
  const [first = ''] = lines
  const separator = separators.find((each) => first.includes(each)) ?? '\t'
  return lines.map((line) => fieldsOf(line, separator))
}

const plain = (heading: string) => heading.toLowerCase().replace(/^.*\./, '')

/** DuckDB writes the kinds of columns below their names. */
const isKinds = (fields: readonly string[]) =>
  fields.every((field) =>
    /^(u?(tiny|small|big|huge)?int(eger)?\d*|double|float|varchar|decimal.*|text|date)$/i.test(field),
  )

const isNull = (field: string) => /^(|null|\\n|<null>|\[null\]|none|nan)$/i.test(field)

/** A number as consoles write it. Three digits behind a comma may be thousands or thousandths, and are neither here. */
function numberIn(field: string): number | null {
  if (isNull(field)) return null
  const written = field.replace(/[\s\u00a0\u202f]/g, '').replace(/^(-?\d+),(?!\d{3}$)(\d+)$/, '$1.$2')
  return /^[-+]?\d*\.?\d+(e[-+]?\d+)?$/i.test(written) ? Number(written) : Number.NaN
}

/**
 * The metric whose sums are all there: the one that is looked at, before others. Metrics of answers have the same sums, so the
 * heading of the result says which it is; without it they may be what is looked at, but nothing else.
 */
function bringingOf(headings: readonly string[], candidates: readonly Bringing[]): Bringing | 'unclear' | undefined {
  const result = headings.find(isOfAnswers)
  const known = candidates.filter(({ own }) => result === undefined || own === undefined || own === result)
  const fitting = [...known, ...(result ? [answersBringing(result)] : [])].filter(({ sums }) =>
    sums.every((name) => headings.includes(name)),
  )
  const [first] = fitting
  const isUnclear = result === undefined && first?.own !== undefined && first !== candidates[0]
  return isUnclear && fitting.some(({ own, name }) => own !== undefined && name !== first.name) ? 'unclear' : first
}

/** `candidates` are in the order of likelihood. */
export function readPasted(text: string, candidates: readonly Bringing[]): PastedGroups | PastedProblem {
  const [head, ...body] = linesOf(text)
  if (head === undefined) return { problem: 'empty', details: {} }
  const headings = head.map(plain)
  const bringing = bringingOf(headings, candidates)
  if (bringing === undefined)
    return { problem: 'headings', details: { headings: candidates[0]?.sums.join(', ') ?? '' } }
  if (bringing === 'unclear') return { problem: 'unclear', details: {} }
  const rows = body.filter((fields) => !isKinds(fields))
  if (rows.length === 0) return { problem: 'empty', details: {} }
  if (rows.length > mostGroups) return { problem: 'rows', details: { rows: rows.length, most: mostGroups } }
  return groupsOf(rows, headings, head, bringing)
}

/** A number or words, as they stand there. */
function cellIn(field: string): Cell {
  const number = numberIn(field)
  return Number.isNaN(number) ? field : number
}

/** Where the name of a group stands: the query calls it so; another query may have it first under any name. */
function placeOfNames(headings: readonly string[], { sums, also }: Bringing): number {
  const named = headings.indexOf('grouped_by')
  const [first = ''] = headings
  return named < 0 && !sums.includes(first) && !also.includes(first) ? 0 : named
}

function groupsOf(
  rows: readonly (readonly string[])[],
  headings: readonly string[],
  written: readonly string[],
  bringing: Bringing,
): PastedGroups | PastedProblem {
  const place = placeOfNames(headings, bringing)
  const also = bringing.also.filter((name) => headings.includes(name))
  const groups: PastedGroup[] = []
  for (const [index, fields] of rows.entries()) {
    const fieldOf = (name: string) => fields[headings.indexOf(name)] ?? ''
    const sums = Object.fromEntries(bringing.sums.map((name) => [name, numberIn(fieldOf(name))]))
    const wrong = bringing.sums.find((name) => Number.isNaN(sums[name]) || !canBe(bringing, sums[name] ?? null))
    if (wrong !== undefined)
      return { problem: 'number', details: { row: index + 1, column: wrong, value: fieldOf(wrong) } }
    groups.push({ name: place < 0 ? null : (fields[place] ?? null), sums, also: also.map(fieldOf).map(cellIn) })
  }
  return { bringing, heading: place < 0 ? '' : (written[place] ?? ''), groups, also }
}

/** Places and counts of a table are whole. */
const canBe = ({ isMatrix }: Bringing, value: number | null) =>
  !isMatrix || (value !== null && Number.isInteger(value) && value >= 0)
