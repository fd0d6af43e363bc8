/** From nothing to the first result in Chromium, with the built site; and the size of what is fetched for it. */
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { serve } from '../tools/serve.mjs'
import { medianOf } from './measure.mjs'

/** In the page: milliseconds until the add-in's script and the engine are there and have given a score. */
const firstResult = async () => {
  globalThis.CustomFunctions = { associate() {} }
  const start = performance.now()
  const script = document.createElement('script')
  script.src = '/functions.js'
  document.head.append(script)
  await new Promise((resolve, reject) => {
    script.onload = resolve
    script.onerror = reject
  })
  const loyalty = await globalThis.loyalty
  const score = loyalty.call('NPS', [[[10], [9], [3], [null]]])
  if (Math.abs(score - 100 / 3) > 1e-12) throw new Error(`The first score is ${JSON.stringify(score)}.`)
  return performance.now() - start
}

/** A new context knows nothing of the earlier ones: all is fetched and compiled again. */
const coldLoad = async (browser, url) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}functions.json`)
  const time = await page.evaluate(firstResult)
  await context.close()
  return time
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
    await coldLoad(browser, server.url)
    const time = await medianOf(() => coldLoad(browser, server.url))
    return [
      { work: 'load in Chromium: fetch, instantiate, first result', value: time, most: 40, unit: 'ms' },
      { work: 'engine, gzipped, with its script', value: await zippedKilobytes(), most: 100, unit: 'KB' },
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}
