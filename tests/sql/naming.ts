/** Questions as the panel asks them, and the rows that come back as a console copies them. */
import type { Cell } from '../../web/sheet/contract.ts'
import { scoredMetrics } from '../../web/sheet/scored-metrics.ts'
import { functions } from '../../web/sheet/table.ts'
import { type PastedGroups, readPasted } from '../../web/sql/pasted.ts'
import type { Naming, SqlQuestion } from '../../web/sql/question.ts'
import { questionOf } from '../../web/sql/questions.ts'
import type { SqlRow } from './engines/engine.ts'

interface Call {
  readonly options?: Readonly<Record<string, Cell>>
  readonly ranges?: readonly string[]
}

const scored = (name: string) => scoredMetrics.find((metric) => metric === name.split('.')[0])

export function asked(name: string, { options = {}, ranges = [] }: Call = {}) {
  const metric = scored(name)
  const scale = String(options.scale ?? '')
  return questionOf({ name, options, ranges, reading: metric ? { metric, scale, interval: null } : null }, functions)
}

/** There has to be one. */
export function questionFor(name: string, call: Call = {}): SqlQuestion {
  const found = asked(name, call)
  if (found === null || found === 'options') throw new Error(`no query for ${name}`)
  return found
}

/** What a person types: by default the usual names. */
export const named = (question: SqlQuestion, table: string, own: Partial<Naming> = {}): Naming => ({
  table: [table],
  columns: question.columns.map(({ usual, optional }) => (optional ? '' : usual)),
  group: question.group && !question.group.optional ? question.group.usual : null,
  period: question.period ?? 'month',
  cut: question.cut ?? { from: '', to: '' },
  pair: ['', ''],
  ...own,
})

export function asText(rows: readonly SqlRow[]): string {
  const names = Object.keys(rows[0] ?? {})
  const shown = (value: unknown) => (value === null || value === undefined ? 'NULL' : String(value))
  return [names.join('\t'), ...rows.map((row) => names.map((name) => shown(row[name])).join('\t'))].join('\n')
}

export function pasted(text: string, { bringing }: Pick<SqlQuestion, 'bringing'>): PastedGroups {
  const found = readPasted(text, [bringing])
  if ('problem' in found) throw new Error(`${JSON.stringify(found)}: ${text.slice(0, 300)}`)
  return found
}
