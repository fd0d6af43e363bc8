/** What a page and its Worker tell each other. Rows come in parts, so that handing them over never takes long. */
import type { Rectangle } from '../contract.ts'
import type { Computed, ComputeRequest } from './compute.ts'

export type ToWorker =
  | { readonly kind: 'rows'; readonly argument: number; readonly rows: Rectangle }
  /** Arguments that came in parts are null here. */
  | { readonly kind: 'compute'; readonly request: ComputeRequest }

/** It failed where the engine could not be loaded. */
export type FromWorker = { readonly kind: 'computed'; readonly computed: Computed } | { readonly kind: 'failed' }
