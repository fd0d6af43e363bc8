/** Thrown deep in the reading of a file that cannot be read; caught in one place and told to the person. */
import type { Sentence } from './contract.ts'

export class Refusal extends Error {
  readonly sentence: Sentence

  constructor(id: string, values: Sentence['values'] = {}) {
    super(id)
    this.sentence = { id, values }
  }
}

/** Whatever else is thrown is of no use to a person; what it means is that the file cannot be read. */
export const sentenceOf = (error: unknown): Sentence =>
  error instanceof Refusal ? error.sentence : { id: 'import-damaged', values: {} }
