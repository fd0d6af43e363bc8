/** Which comments name which themes, and how a theme reads. */
import type { Comments } from './theme-words.ts'

const kNoStem = -1

export interface Mentions {
  /** A theme per mention, those of the first comment first. */
  readonly themes: Float64Array
  /** For each comment, how many mentions there are up to its end. */
  readonly ends: Float64Array
  /** The one or two stems of each theme. */
  readonly stems: readonly (readonly number[])[]
}

/** Numbers for themes that are mentioned often enough. */
class Themes {
  readonly stems: number[][] = []
  readonly #byKey = new Map<number, number>()

  constructor(mentions: ReadonlyMap<number, number>, fewest: number, stemsOf: (key: number) => number[]) {
    for (const [key, count] of mentions) {
      if (count >= fewest) this.#byKey.set(key, this.stems.push(stemsOf(key)) - 1)
    }
  }

  of(key: number): number | undefined {
    return this.#byKey.get(key)
  }
}

const increase = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** The tokens as stems of words that are frequent by themselves; only they can make a frequent pair. */
function frequentStems({ words, stems, tokens }: Comments, fewest: number): Int32Array {
  const counts = new Float64Array(stems.length)
  for (const { stem, count } of words) counts[stem] = (counts[stem] ?? 0) + count
  const ofWord = words.map(({ stem }) => ((counts[stem] ?? 0) >= fewest ? stem : kNoStem))
  return Int32Array.from(tokens, (token) => ofWord[token] ?? kNoStem)
}

/** Themes of fewer than `fewest` mentions cannot be of so many comments and are left out at once. */
export function mentionsOf(comments: Comments, fewest: number): Mentions {
  const stems = frequentStems(comments, fewest)
  const size = comments.stems.length
  /** A pair as one number, above those of single stems. */
  const keyOf = (first: number, second: number) => size * (first + 1) + second
  const counts = new Map<number, number>()
  const visit = (see: (key: number) => void, from: number, to: number) => {
    for (let index = from; index < to; index += 1) {
      const [stem = kNoStem, next = kNoStem] = [stems[index], stems[index + 1]]
      if (stem === kNoStem) continue
      see(stem)
      if (next !== kNoStem) see(keyOf(stem, next))
    }
  }
  visit((key) => increase(counts, key), 0, stems.length)
  const found = new Themes(counts, fewest, (key) => (key < size ? [key] : [Math.floor(key / size) - 1, key % size]))
  const themes: number[] = []
  let start = 0
  const ends = Float64Array.from(comments.ends, (end) => {
    visit((key) => themes.push(found.of(key) ?? -1), start, end)
    start = end
    return themes.length
  })
  return { themes: Float64Array.from(themes), ends, stems: found.stems }
}

/** The most frequent spelling; of several the first by the alphabet. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [most = ''] = [...spellings].sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1))[0] ?? []
  return most
}

/** Themes as people wrote them, by their stems. */
export function spellings({ words, tokens }: Comments, themes: readonly (readonly number[])[]): string[] {
  const found = new Map(themes.map((stems) => [stems.join(' '), new Map<string, number>()]))
  const note = (key: string, text: string) => {
    const counts = found.get(key)
    counts?.set(text, (counts.get(text) ?? 0) + 1)
  }
  for (const [index, token] of tokens.entries()) {
    const [word, next] = [words[token], words[tokens[index + 1] ?? -1]]
    if (word === undefined) continue
    note(String(word.stem), word.text)
    if (next !== undefined) note(`${word.stem} ${next.stem}`, `${word.text} ${next.text}`)
  }
  return themes.map((stems) => mostFrequent(found.get(stems.join(' ')) ?? new Map()))
}
