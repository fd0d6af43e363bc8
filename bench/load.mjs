/** From nothing to the first result in Chromium, with the built site; and the size of what is fetched for it. */
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { serve } from '../tools/serve.mjs'
import { inRuns, median } from './measure.mjs'

/** In the page: milliseconds until there is a score, since the engine was asked for and since its script was. */
const firstResult = async () => {
  globalThis.CustomFunctions = { associate() {} }
  const scriptAsked = performance.now()
  const script = document.createElement('script')
  script.src = '/functions.js'
  document.head.append(script)
  await new Promise((resolve, reject) => {
    script.onload = resolve
    script.onerror = reject
  })
  const loyalty = await globalThis.loyalty
  const score = loyalty.call('NPS', [[[10], [9], [3], [null]]])
  const end = performance.now()
  if (Math.abs(score - 100 / 3) > 1e-12) throw new Error(`The first score is ${JSON.stringify(score)}.`)
  const engine = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.wasm'))
  return { engine: end - engine.startTime, withScript: end - scriptAsked }
}

/** A new context knows nothing of the earlier ones: all is fetched and compiled again. */
const coldLoad = async (browser, url) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}functions.json`)
  const times = await page.evaluate(firstResult)
  await context.close()
  return times
}

const zippedKilobytes = async () => {
  const files = await Promise.all(['wasm', 'mjs'].map((ending) => readFile(`build/engine/engine.${ending}`)))
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1000
}

export async function measureLoad() {
  const server = await serve('dist/site')
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const loads = await inRuns(() => coldLoad(browser, server.url))
    const engine = median(loads.map((load) => load.engine))
    const withScript = median(loads.map((load) => load.withScript))
    return [
      { work: 'engine in Chromium: fetch, instantiate, first result', value: engine, most: 40, unit: 'ms' },
      { work: 'the same with fetching and running its script', value: withScript, unit: 'ms' },
      { work: 'engine, gzipped, with its script', value: await zippedKilobytes(), most: 100, unit: 'KB' },
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}
