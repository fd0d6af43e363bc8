/** Questionnaires to start from: what is asked, on which scale, and what its ends mean. */
import type { Language } from '../sheet/contract.ts'
import type { Role, Scale } from './contract.ts'
import { createSay } from './words.ts'

export interface TemplateColumn {
  readonly role: Role
  /** The question and its scale; a survey with this heading is understood without a click. */
  readonly heading: string
  /** null for a column that is no answer on a scale. */
  readonly scale: Scale | null
  /** What the ends of the scale mean, as a sentence; '' without a scale. */
  readonly ends: string
}

export interface SurveyTemplate {
  readonly id: TemplateId
  readonly title: string
  /** When to use it. */
  readonly purpose: string
  readonly columns: readonly TemplateColumn[]
}

interface Asked {
  readonly role: Role
  /** Of the question's text, under the template's id. */
  readonly text: string
  readonly scale?: Scale
  /** Of the sentence about the ends. */
  readonly ends?: string
}

const eleven: Scale = { low: 0, high: 10 }
const ten: Scale = { low: 1, high: 10 }
const seven: Scale = { low: 1, high: 7 }
const six: Scale = { low: 1, high: 6 }
const five: Scale = { low: 1, high: 5 }

const criteria = ['quality', 'speed', 'range', 'price'] as const
const date: Asked = { role: 'date', text: 'date' }
const group: Asked = { role: 'segment', text: 'group' }
const why: Asked = { role: 'comment', text: 'why' }

const asked = {
  nps: [date, group, { role: 'recommend', text: 'recommend', scale: eleven, ends: 'likely' }, why],
  csi: [
    date,
    ...criteria.map(
      (text): Asked => ({ role: 'importance', text: `importance-${text}`, scale: ten, ends: 'important' }),
    ),
    ...criteria.map(
      (text): Asked => ({ role: 'satisfaction', text: `satisfaction-${text}`, scale: ten, ends: 'satisfied' }),
    ),
  ],
  cli: [
    date,
    { role: 'recommend', text: 'loyal-recommend', scale: six, ends: 'best-first' },
    { role: 'repurchase', text: 'loyal-repurchase', scale: six, ends: 'best-first' },
    { role: 'tryOthers', text: 'loyal-others', scale: six, ends: 'best-first' },
  ],
  csat: [date, group, { role: 'satisfaction', text: 'overall', scale: five, ends: 'satisfied-of-five' }, why],
  ces: [date, group, { role: 'effort', text: 'easy', scale: seven, ends: 'agree' }, why],
} as const satisfies Readonly<Record<string, readonly Asked[]>>

export type TemplateId = keyof typeof asked

export const templateIds = Object.keys(asked) as TemplateId[]

export function templateOf(id: TemplateId, language: Language): SurveyTemplate {
  const say = createSay(language)
  const columns = asked[id].map(({ role, text, scale, ends }: Asked) => ({
    role,
    heading: scale === undefined ? say(`asked-${text}`) : `${say(`asked-${text}`)} (${scale.low}-${scale.high})`,
    scale: scale ?? null,
    ends: ends === undefined ? '' : say(`ends-${ends}`),
  }))
  return { id, title: say(`template-${id}`), purpose: say(`template-${id}-purpose`), columns }
}
