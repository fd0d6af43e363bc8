/** From the drop of a file on the page to its first score, in Chromium with the built site. */
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { serve } from '../tools/serve.mjs'
import { csvOf, largeCsv, largeWorkbook, npsMadeOf, parquetOf } from './large-files.mjs'
import { inRuns, median } from './measure.mjs'

const survey = `${process.env.LOYALTY_DATA ?? '../shared/data'}/datacamp_nps_web.csv`
const patience = 180_000

/** In the page: drops the chosen file, and waits for the score; meanwhile a clock beats that tells of every pause. */
const drop = async () => {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(document.querySelector('#bench').files[0])
  const start = performance.now()
  let counting = start
  let last = start
  let pause = 0
  const beat = () => {
    pause = Math.max(pause, performance.now() - last)
    last = performance.now()
  }
  const timer = setInterval(beat, 10)
  document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  await new Promise((resolve, reject) => {
    const look = () => {
      const failure = document.querySelector('#import-failure:not([hidden]) .sentence')
      const bar = document.querySelector('#import-progress')
      if (counting === start && bar.value >= 0.3) counting = performance.now()
      if (failure) reject(new Error(failure.textContent))
      else if (document.querySelector('.first-score')) resolve()
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  clearInterval(timer)
  beat()
  const end = performance.now()
  return { seconds: (end - start) / 1000, counted: (end - counting) / 1000, pause }
}

/** In the page: has the report made, and waits for its first score in the grid; the longest pause meanwhile. */
const handOver = async () => {
  let last = performance.now()
  let pause = 0
  const beat = () => {
    pause = Math.max(pause, performance.now() - last)
    last = performance.now()
  }
  const timer = setInterval(beat, 10)
  const start = last
  document.querySelector('#make:not([disabled])')?.click()
  const status = document.querySelector('#status')
  await new Promise((resolve) => {
    const look = () => typeof JSON.parse(status.dataset.value ?? 'null') === 'number' && resolve()
    new MutationObserver(look).observe(status, { attributes: true })
    look()
  })
  beat()
  clearInterval(timer)
  return { seconds: (performance.now() - start) / 1000, pause, value: JSON.parse(status.dataset.value) }
}

/** The most memory that a process of pages has had, megabytes, as Linux counts it. */
async function peakMemory(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0))
  return Math.max(...peaks) / 1024
}

async function firstScore(browser, url, path, { report = false } = {}) {
  const context = await browser.newContext()
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await page.goto(`${url}?lang=en`)
  await page.waitForSelector('#start:not([hidden])')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', id: 'bench' })
    document.body.append(input)
  })
  await page.setInputFiles('#bench', path)
  const found = await page.evaluate(drop)
  const handed = report ? await page.evaluate(handOver) : null
  const memory = await peakMemory(browser)
  await context.close()
  return { ...found, handed, memory }
}

const inSeconds = (work, { seconds }, most) => ({ work, value: seconds, most, unit: 's' })

/** A score is no score where it is not the one that the answers were made with. */
function requireSame(what, { value }, { nps }) {
  if (!(Math.abs(value - nps) <= 1e-9)) throw new Error(`${what}: the page shows ${value}, and the answers give ${nps}`)
}

/** Files of which the database counts the rows; how long after it is loaded, which is a third of the work. */
async function countedRows(open) {
  const rows = []
  for (const [what, path, made, most] of [
    ['10 million rows of Parquet', await parquetOf(10_000_000), 10_000_000, 5],
    ['2 million rows of CSV', await csvOf(2_100_000), 2_100_000],
  ]) {
    const { seconds, counted, handed } = await open(path, { report: true })
    requireSame(what, handed, await npsMadeOf(made))
    const work = `page: ${what} to a score after the engine is loaded`
    rows.push(
      inSeconds(work, { seconds: counted }, most),
      inSeconds('the same: from the drop on', { seconds }),
      inSeconds('the same: from there to the report in the grid', handed),
    )
  }
  return rows
}

/** What a person notices beside the time. */
const besides = ({ pause, handed, memory }) => [
  { work: 'the same: longest pause of the page', value: pause, most: 200, unit: 'ms' },
  { work: 'the same: from there to the score in the grid', value: handed.seconds, unit: 's' },
  { work: 'the same: longest pause as it is handed to the grid', value: handed.pause, most: 200, unit: 'ms' },
  { work: "the same: most memory of the page's process", value: memory, unit: 'MB' },
]

export async function measureImport() {
  const server = await serve('dist/site')
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const open = (path, options) => firstScore(browser, server.url, path, options)
  try {
    const rows = []
    if (existsSync(survey)) {
      const runs = await inRuns(() => open(survey))
      const seconds = median(runs.map((run) => run.seconds))
      rows.push(inSeconds('page: drop of datacamp_nps_web.csv to the first score', { seconds }, 1))
    } else console.log('LOYALTY_DATA names no folder: the drop of a real survey is not measured.')
    for (const [what, path, most] of [
      ['100 MB of CSV', await largeCsv(), 10],
      ['a million rows of xlsx', await largeWorkbook()],
    ]) {
      const found = await open(path, { report: true })
      rows.push(inSeconds(`page: drop of ${what} to the first score`, found, most), ...besides(found))
    }
    return [...rows, ...(await countedRows(open))]
  } finally {
    await browser.close()
    await server.close()
  }
}
