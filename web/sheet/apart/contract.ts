/** What a page and its Worker tell each other. Rows come in parts, so that handing them over never takes long. */
import type { Cell, Rectangle } from '../contract.ts'
import type { Computed, ComputeRequest } from './compute.ts'

export type ToWorker =
  | { readonly kind: 'rows'; readonly argument: number; readonly rows: Rectangle }
  /** Arguments that came in parts are null here. */
  | { readonly kind: 'compute'; readonly request: ComputeRequest }

export type FromWorker =
  | { readonly kind: 'rows'; readonly rows: readonly Cell[][] }
  /** A result whose rows came in parts is null here. */
  | { readonly kind: 'computed'; readonly computed: Computed }
  /** The engine could not be loaded. */
  | { readonly kind: 'failed' }
