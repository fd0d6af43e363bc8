/** Whose export a table is, told by the headings that only this service writes. */
import type { Layout } from './contract.ts'

interface Signature {
  readonly layout: Layout
  /** Folded headings; all must be there. */
  readonly headings: readonly (string | RegExp)[]
  /** True where the first of them is the first of the table. */
  readonly inFront?: true
}

/** The more telling first. Sources: the services' manuals and published exports. */
const signatures: readonly Signature[] = [
  { layout: 'qualtrics', headings: ['start date', 'end date', 'recorded date', 'response id'] },
  { layout: 'qualtricsLegacy', headings: ['response id', 'response set'] },
  { layout: 'surveyMonkey', headings: ['respondent id', 'collector id'] },
  { layout: 'surveyMonkey', headings: ['идентификатор респондента', 'идентификатор коллектора'] },
  {
    layout: 'typeform',
    headings: [/^(?:submit date|submitted at) ?\(utc\)|^submitted at$/, /^(?:network id|token|#)$/],
  },
  { layout: 'microsoftForms', headings: ['id', 'start time', 'completion time'] },
  { layout: 'microsoftForms', headings: [/^(?:ид|id)$/, 'время начала', 'время завершения'] },
  { layout: 'delighted', headings: ['survey type', 'score'] },
  { layout: 'delighted', headings: ['score', 'permalink'] },
  { layout: 'yandexForms', headings: ['id', /^(?:время создания|created at|creation time)$/] },
  { layout: 'helpScout', headings: ['value', 'category', 'timestamp'] },
  { layout: 'anketolog', headings: ['№', /^дата/] },
  { layout: 'questionstar', headings: [/^q\d+(?:[ .]\d+)?$/, /\butc\b/] },
  { layout: 'googleForms', headings: [/^(?:timestamp|отметка времени)$/], inFront: true },
]

const isThis = (wanted: string | RegExp, heading: string) =>
  typeof wanted === 'string' ? wanted === heading : wanted.test(heading)

/** null where the headings are of no service. */
export function layoutOf(headings: readonly string[]): Layout | null {
  const known = new Set(headings)
  const has = (wanted: string | RegExp) =>
    typeof wanted === 'string' ? known.has(wanted) : headings.some((heading) => wanted.test(heading))
  const fits = ({ headings: wanted, inFront }: Signature) =>
    wanted.every(has) && (!inFront || isThis(wanted[0] ?? '', headings[0] ?? ''))
  return signatures.find(fits)?.layout ?? null
}
