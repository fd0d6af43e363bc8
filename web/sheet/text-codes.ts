/**
 * Codes of texts: an open-addressing table on hashes computed here. A Map has the browser hash every text first, which for a
 * million texts fresh from Excel takes several times longer than all that is done here.
 */
import type { Rectangle } from './contract.ts'

const factor = 0x9e3779b1 | 0
const lastFactor = 0x85ebca6b | 0
const firstSlots = 1024
/** Texts made to collide would all be compared with each other: after so many they go to a Map. */
const mostTries = 32

/** More do not fit into the processor's own memory. */
const manyTexts = 8192
export const rowsAhead = 64
const ahead = new Int32Array(rowsAhead)

/** Two letters at a time. Each step could be undone, so that none forgets what was before. */
export function hashOf(text: string): number {
  const pairs = text.length & ~1
  let hash = text.length
  for (let at = 0; at < pairs; at += 2) {
    hash = Math.imul(hash ^ (text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16)), factor)
    hash ^= hash >>> 15
  }
  if (pairs < text.length) hash = Math.imul(hash ^ text.charCodeAt(pairs), factor)
  hash = Math.imul(hash ^ (hash >>> 16), lastFactor)
  return hash ^ (hash >>> 13)
}

export class TextCodes {
  readonly #texts: string[] = []
  readonly #crowded = new Map<string, number>()
  /** Of each slot the hash, and the code plus 1; 0 where there is none. */
  #slots = new Int32Array(2 * firstSlots)
  /** Kept, for what nobody keeps is not fetched. */
  fetched = 0

  /** One code for equal texts: 0, 1, 2 … in order of first appearance. */
  codeOf(text: string): number {
    const hash = hashOf(text)
    const slots = this.#slots
    const last = slots.length - 2
    let slot = (2 * hash) & last
    for (let tries = 0; tries < mostTries; tries += 1) {
      const number = slots[slot + 1] as number
      if (number === 0) break
      if (slots[slot] === hash && this.#texts[number - 1] === text) return number - 1
      slot = (slot + 2) & last
    }
    const crowded = this.#crowded.size === 0 ? undefined : this.#crowded.get(text)
    return crowded ?? this.#add(text, hash)
  }

  /**
   * Fetches from memory what the next cells will be compared with: asked for together they come together, where one after
   * another each is waited for. Changes nothing.
   */
  lookAhead(rows: Rectangle, from: number): void {
    if (this.#texts.length < manyTexts) return
    const slots = this.#slots
    const last = slots.length - 2
    const end = Math.min(from + rowsAhead, rows.length)
    for (let row = from; row < end; row += 1) {
      const text = rows[row]?.at(0)
      ahead[row - from] = typeof text === 'string' ? (slots[((2 * hashOf(text)) & last) + 1] as number) : 0
    }
    let sum = 0
    for (let row = 0; row < end - from; row += 1) sum += this.#texts[(ahead[row] as number) - 1]?.length ?? 0
    this.fetched = sum
  }

  #add(text: string, hash: number): number {
    const number = this.#texts.push(text)
    this.#place(number, hash)
    if (4 * number > this.#slots.length) this.#grow()
    return number - 1
  }

  #place(number: number, hash: number): void {
    const slots = this.#slots
    const last = slots.length - 2
    let slot = (2 * hash) & last
    for (let tries = 0; tries < mostTries; tries += 1) {
      if (slots[slot + 1] === 0) {
        slots[slot] = hash
        slots[slot + 1] = number
        return
      }
      slot = (slot + 2) & last
    }
    this.#crowded.set(this.#texts[number - 1] as string, number - 1)
  }

  /** Only slots move: no text is read again. */
  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(2 * old.length)
    for (let slot = 0; slot < old.length; slot += 2) {
      const number = old[slot + 1] as number
      if (number > 0) this.#place(number, old[slot] as number)
    }
  }
}
