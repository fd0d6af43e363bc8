/** The words of comments as themes that the engine can count: stems, and pairs of words that stand side by side. */
import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as russianStem } from '@orama/stemmers/russian'
import type { Call } from './call.ts'
import { isCellError } from './cells.ts'
import { cellAt, cellCount, failWithCell, type Range } from './ranges.ts'
import { stopWords } from './stop-words.ts'

const kNoWord = -1
const kShortest = 2
/** Between two words of a pair. */
const joint = /^[\s\-‐‑]+$/
const letter = /\p{L}/u
const cyrillic = /\p{Script=Cyrillic}/u

interface Word {
  /** As it was written, in small letters. */
  readonly text: string
  readonly stem: number
  count: number
}

/** Words by number; a comment is a row of such numbers, `kNoWord` where neighbours make no pair. */
export class Comments {
  readonly words: Word[] = []
  readonly stems: string[] = []
  readonly tokens: number[] = []
  /** Where each comment ends among the tokens. */
  readonly ends: number[] = []
  readonly #wordByText = new Map<string, number>()
  readonly #stemByText = new Map<string, number>()
  readonly #segmenter = new Intl.Segmenter('en', { granularity: 'word' })

  add(comment: string): void {
    const text = comment.toLowerCase().replaceAll('’', "'")
    for (const { segment, isWordLike } of this.#segmenter.segment(text)) {
      if (isWordLike) this.#addToken(this.#wordOf(segment))
      else if (!joint.test(segment)) this.#addToken(kNoWord)
    }
    this.#addToken(kNoWord)
    this.ends.push(this.tokens.length)
  }

  #addToken(token: number): void {
    this.tokens.push(token)
    const word = this.words[token]
    if (word !== undefined) word.count += 1
  }

  #wordOf(text: string): number {
    const known = this.#wordByText.get(text)
    if (known !== undefined) return known
    const plain = text.replaceAll('ё', 'е')
    const isWord = plain.length >= kShortest && letter.test(plain) && !stopWords.has(plain)
    const number = isWord ? this.words.push({ text, stem: this.#stemOf(plain), count: 0 }) - 1 : kNoWord
    this.#wordByText.set(text, number)
    return number
  }

  #stemOf(plain: string): number {
    const stem = cyrillic.test(plain) ? russianStem(plain) : englishStem(plain)
    const known = this.#stemByText.get(stem)
    if (known !== undefined) return known
    this.#stemByText.set(stem, this.stems.length)
    return this.stems.push(stem) - 1
  }
}

/** Every cell that holds text is a comment, any other has no words. */
export function readComments(call: Call, range: Range): Comments {
  const comments = new Comments()
  for (let index = 0; index < cellCount(range); index += 1) {
    const cell = cellAt(range, index)
    if (isCellError(cell)) failWithCell(call, range, index, cell)
    comments.add(typeof cell === 'string' ? cell : '')
  }
  return comments
}
