/**
 * What is known of texts seen shortly before, found by a few of their letters and compared as a whole. Reading every letter, as a hash
 * must, takes longer than all else that is done with a short list of groups.
 */
const slotCount = 1024
const factor = 0x9e3779b1 | 0
const shift = 22

/** The last letters tell most names apart; of three letters or fewer, all are read. */
function slotOf(text: string): number {
  const { length } = text
  if (length === 0) return 0
  let letters =
    length ^ (text.charCodeAt(0) << 3) ^ (text.charCodeAt(length >> 1) << 8) ^ (text.charCodeAt(length - 1) << 13)
  if (length > 3) letters ^= (text.charCodeAt(length - 2) << 18) ^ (text.charCodeAt(length - 3) << 23)
  return Math.imul(letters ^ (letters >>> 15), factor) >>> shift
}

export class RecentTexts<Known> {
  readonly #texts: string[] = new Array(slotCount).fill('')
  readonly #known: (Known | undefined)[] = new Array(slotCount).fill(undefined)

  /** undefined for a text that is not known any more. */
  find(text: string): Known | undefined {
    const slot = slotOf(text)
    if (this.#texts[slot] === text) return this.#known[slot]
    return this.#texts[slot ^ 1] === text ? this.#known[slot ^ 1] : undefined
  }

  /** Takes the place of the older of two. */
  keep(text: string, known: Known): void {
    const slot = slotOf(text)
    this.#texts[slot ^ 1] = this.#texts[slot] as string
    this.#known[slot ^ 1] = this.#known[slot]
    this.#texts[slot] = text
    this.#known[slot] = known
  }
}
