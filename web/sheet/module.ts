/** The table as a module for node and browsers: it carries its engine, and needs neither Excel nor a network. */
import engineBase64 from 'virtual:engine-base64'
import { loadEngine } from '../../wasm/js/load.ts'
import type { Loyalty } from './contract.ts'
import { createLoyalty } from './loyalty.ts'

export type * from './contract.ts'

let loading: Promise<Loyalty> | undefined

/** Ready to call; the engine is made once however often this is asked for. */
export function load(): Promise<Loyalty> {
  loading ??= loadEngine(Uint8Array.from(atob(engineBase64), (byte) => byte.charCodeAt(0))).then(createLoyalty)
  return loading
}
