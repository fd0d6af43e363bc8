/** What every parameter and metric of one call works with, and the one way in which it can end early. */
import type { Engine } from '../../wasm/js/engine.ts'
import type { CellError, ChosenSchemes, ErrorCode, Language } from './contract.ts'
import { type Details, text } from './messages.ts'

export interface Call {
  readonly engine: Engine
  /** Of messages, and of titles where the function's own `language` is not given. */
  readonly language: Language
  /** Addresses of the arguments' top left cells. */
  readonly origins: readonly (string | null)[]
  /** Of readings alone: what a cell shows never depends on them. */
  readonly schemes?: ChosenSchemes | undefined
}

/** Thrown only inside this folder and caught where the call came in; no Error, because it needs no stack. */
export class Failure {
  readonly cell: CellError

  constructor(cell: CellError) {
    this.cell = cell
  }
}

export function fail(call: Call, error: ErrorCode, id: string, details?: Details): never {
  throw new Failure({ error, message: text(call.language, id, details) })
}
