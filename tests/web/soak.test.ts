/**
 * Very many calls of every function in one page: the answers stay the same, and memory does not grow. A million of them in
 * `./dev test --fuzz`.
 */
import type { CDPSession } from 'playwright-core'
import { expect, test } from 'vitest'
import { serve } from '../../tools/serve.mjs'
import { loyalty } from '../sheet/loyalty.ts'
import { browser } from '../support/browser.ts'
import { readFormula } from '../support/formula.ts'

const calls = Number(process.env.LOYALTY_SOAK ?? 20_000)
const kParts = 5
/** Of garbage that is collected late and of compiled code, in bytes. */
const kSlack = 2 ** 20

const examples = loyalty.functions.map(({ example }) => readFormula(example))

const html = `<!doctype html><script type="module">
import { load } from './loyalty.mjs'
globalThis.load = load
</script>`

declare const load: () => Promise<typeof loyalty>
declare const soak: { readonly memory: WebAssembly.Memory; run(calls: number): string }

/** Starts the module, and finds the memory of its engine. */
async function prepare(formulas: typeof examples): Promise<void> {
  const instantiate = WebAssembly.instantiate
  let memory: WebAssembly.Memory | undefined
  WebAssembly.instantiate = (async (code: WebAssembly.Module, imports: WebAssembly.Imports) => {
    const instance = await instantiate(code, imports)
    memory = Object.values(instance.exports).find((each) => each instanceof WebAssembly.Memory)
    return instance
  }) as typeof instantiate
  const functions = await load()
  const run = (count: number) => {
    let answers = ''
    for (let call = 0; call < count; call += formulas.length) {
      answers = JSON.stringify(formulas.map(({ name, arguments: given }) => functions.call(name, given)))
    }
    return answers
  }
  Object.assign(globalThis, { soak: { memory, run } })
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

test(`${calls} calls of mixed functions`, { timeout: 60_000 + calls }, async () => {
  const site = await serve('dist/sheet')
  const context = await (await browser()).newContext()
  const page = await context.newPage()
  await page.route('**/soak.html', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(`${site.url}soak.html`)
  await page.evaluate(prepare, examples)
  const session = await context.newCDPSession(page)
  const part = () => page.evaluate((count) => soak.run(count), Math.ceil(calls / kParts))
  const memory = () => page.evaluate(() => soak.memory.buffer.byteLength)

  const answers = await part()
  const [before, memoryBefore] = [await heap(session), await memory()]
  for (let round = 1; round < kParts; round += 1) expect(await part()).toBe(answers)
  expect(await memory()).toBe(memoryBefore)
  const grown = (await heap(session)) - before
  console.log(`soak: ${calls} calls, memory of the engine ${memoryBefore / 2 ** 20} MB, heap grown by ${grown} bytes`)
  expect(grown).toBeLessThan(kSlack)
  await context.close()
  await site.close()
})
