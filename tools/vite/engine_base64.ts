import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const name = 'virtual:engine-base64'

/** `import bytes from 'virtual:engine-base64'`: the engine inside the script, for the module that needs no network. */
export const engineBase64 = (): Plugin => ({
  name: 'engine-base64',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load(id) {
    if (id !== `\0${name}`) return null
    const engine = 'build/engine/engine.wasm'
    this.addWatchFile(engine)
    return `export default '${readFileSync(engine, 'base64')}'`
  },
})
