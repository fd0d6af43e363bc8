/** Rows as a database's console shows them, copied as text: separated by tabs, semicolons, commas, or drawn as a table. */
import type { Cell } from '../sheet/contract.ts'
import type { Bringing } from './score-query.ts'

export interface PastedGroups {
  readonly bringing: Bringing
  /** Heading of the groups, '' where there are none. */
  readonly heading: string
  readonly groups: readonly { readonly name: Cell; readonly sums: Readonly<Record<string, number | null>> }[]
}

/** What is wrong: the id of a sentence, and what it speaks of. */
export interface PastedProblem {
  readonly problem: 'empty' | 'headings' | 'number' | 'rows'
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

/** The metric whose sums are all there: the one that is looked at, before others. */
function bringingOf(headings: readonly string[], candidates: readonly Bringing[]): Bringing | undefined {
  return candidates.find(({ sums }) => sums.every((name) => headings.includes(name)))
}

/** `candidates` are in the order of likelihood. */
export function readPasted(text: string, candidates: readonly Bringing[]): PastedGroups | PastedProblem {
  const [head, ...body] = linesOf(text)
  if (head === undefined) return { problem: 'empty', details: {} }
  const headings = head.map(plain)
  const bringing = bringingOf(headings, candidates)
  if (bringing === undefined)
    return { problem: 'headings', details: { headings: candidates[0]?.sums.join(', ') ?? '' } }
  const rows = body.filter((fields) => !isKinds(fields))
  if (rows.length === 0) return { problem: 'empty', details: {} }
  if (rows.length > mostGroups) return { problem: 'rows', details: { rows: rows.length, most: mostGroups } }
  return groupsOf(rows, headings, head, bringing)
}

function groupsOf(
  rows: readonly (readonly string[])[],
  headings: readonly string[],
  written: readonly string[],
  bringing: Bringing,
): PastedGroups | PastedProblem {
  // The query calls it so; another query may have it first under any name.
  const named = headings.indexOf('grouped_by')
  const place = named < 0 && !bringing.sums.includes(headings[0] ?? '') ? 0 : named
  const groups: { name: Cell; sums: Record<string, number | null> }[] = []
  for (const [index, fields] of rows.entries()) {
    const sums: Record<string, number | null> = {}
    for (const name of bringing.sums) {
      const field = fields[headings.indexOf(name)] ?? ''
      const number = numberIn(field)
      if (Number.isNaN(number)) return { problem: 'number', details: { row: index + 1, column: name, value: field } }
      sums[name] = number
    }
    groups.push({ name: place < 0 ? null : (fields[place] ?? null), sums })
  }
  return { bringing, heading: place < 0 ? '' : (written[place] ?? ''), groups }
}
