/** Thrown deep in the reading of a file that cannot be read; caught in one place and told to the person. */
import type { Sentence } from './contract.ts'

export class Refusal extends Error {
  readonly sentence: Sentence

  constructor(id: string, values: Sentence['values'] = {}) {
    super(id)
    this.sentence = { id, values }
  }
}
