/** Of what the importance and the satisfaction are, which pairs their columns. */
import type { Question, Role, Scale, Survey } from './contract.ts'
import { folded } from './heading-text.ts'

const word = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'giu')

/** What a question says besides naming its criterion. */
const asking: Readonly<Partial<Record<Role, RegExp>>> = {
  importance: word(
    'importance|important|imp|важн[а-яё]*|значим[а-яё]*|насколько|оцените|пожалуйста|по шкале|балл[а-я]*',
  ),
  satisfaction: word(
    'satisfaction|satisfied|sat|csat|performance|perf|удовлетвор[а-яё]*|неудовлетвор[а-яё]*|довол[а-яё]*|' +
      'исполнени[а-яё]*|насколько|оцените|пожалуйста|по шкале|балл[а-я]*',
  ),
}

/** Small words that are left at the ends once the question is taken away. */
const filler = 'how|is|are|was|were|of|the|to|for|with|you|do|think|rate|please|как|для|вас|вам|вы|ли|степень|и'
const atEnds = new RegExp(`^(?:(?:${filler})(?![\\p{L}\\d])[\\s,.?!]*)+|(?:[\\s,.?!]+(?:${filler}))+$`, 'giu')
const scaleNote = /\(?\s*(?:(?:on|по)\s.{0,20})?\b[01]\s*(?:-|–|—|to|до)\s*(?:5|6|7|10)\b[^)]{0,20}\)?/giu
const marks = /^[\s:;,.\-–—?!|/]+|[\s:;,.\-–—?!|/]+$/gu
const emptyBrackets = /\(\s*\)|\[\s*\]/g

/** '' where the title names none. */
export function criterionIn(title: string, role: Role): string {
  const words = asking[role]
  if (words === undefined) return ''
  const plain = title.slice(0, 300).replaceAll('_', ' ').replace(scaleNote, ' ')
  const rest = plain.replace(words, ' ').replace(emptyBrackets, ' ').replace(/\s+/g, ' ').replace(marks, '')
  return rest.replace(atEnds, '').replace(marks, '').trim()
}

export interface Named {
  readonly column: number
  readonly criterion: string
}

/** Columns of importance and of satisfaction side by side: those of one name, then, when as many are left of both, by order. */
export function pairsOf(importance: readonly Named[], satisfaction: readonly Named[]): Map<number, number> {
  const byName = new Map(satisfaction.map((named) => [folded(named.criterion), named.column]))
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { column, criterion } of importance) {
    const other = byName.get(folded(criterion))
    if (other === undefined || taken.has(other)) continue
    pairs.set(column, other)
    taken.add(other)
  }
  const alone = importance.filter(({ column }) => !pairs.has(column))
  const others = satisfaction.filter(({ column }) => !taken.has(column))
  if (alone.length === others.length) {
    alone.forEach(({ column }, index) => {
      const other = others[index]
      if (other !== undefined) pairs.set(column, other.column)
    })
  }
  return pairs
}

/** The scale that holds all of them. */
export function widest(scales: readonly (Scale | null)[]): Scale | null {
  const known = scales.filter((scale) => scale !== null)
  if (known.length === 0) return null
  const low = known.reduce((least, scale) => Math.min(least, scale.low), 1)
  const high = known.reduce((most, scale) => Math.max(most, scale.high), 1)
  return { low, high }
}

/** Columns of answers in a role. */
export function namedColumns(questions: readonly Question[], role: Role): Named[] {
  return questions.flatMap(({ role: own, scale, criterion }, column) =>
    own === role && scale !== null ? [{ column, criterion: criterion ?? '' }] : [],
  )
}

/** The columns of each criterion that has both, in one order. */
export function criteriaOf({ questions }: Survey): { importance: number[]; satisfaction: number[] } {
  const pairs = pairsOf(namedColumns(questions, 'importance'), namedColumns(questions, 'satisfaction'))
  return { importance: [...pairs.keys()], satisfaction: [...pairs.values()] }
}
