/** The task pane in Chromium, with Microsoft's office.js on the fake Excel of the tests. Writes what it measured; ./dev bench prints it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { type Excel, openExcel } from '../tests/addin/host/excel.ts'
import type { Entries } from '../tests/addin/host/workbook/sheet.ts'
import { select } from '../tests/addin/support/pane.ts'
import { inRuns, median } from './measure.mjs'

const kRows = 10_000

/** Milliseconds from the start of the navigation. */
const firstPaint = (excel: Excel): Promise<number> =>
  excel.page.evaluate(async () => {
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
    while (paint() === undefined) await new Promise((resolve) => setTimeout(resolve, 10))
    return paint() ?? 0
  })

async function openedPane(): Promise<number> {
  const excel = await openExcel()
  const time = await firstPaint(excel)
  await excel.close()
  return time
}

/** From the selection in Excel to the new score on the screen; the clocks of the two processes are one machine's. */
async function scoreAfterSelection(excel: Excel, column: string): Promise<number> {
  const shown = excel.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const content = document.querySelector('.panel-content') as HTMLElement
        const watcher = new MutationObserver(() => {
          if (content.querySelector('.score')) requestAnimationFrame(() => resolve(Date.now()))
        })
        watcher.observe(content, { childList: true })
      }),
  )
  const start = Date.now()
  excel.select(`S!${column}1:${column}${kRows}`)
  return (await shown) - start
}

async function scores(): Promise<number[]> {
  const columns = ['A', 'B', 'C', 'D', 'E', 'F']
  const cells = Array.from({ length: kRows }, (_, row) => columns.map((_, i) => (row * 7919 + i) % 11))
  const excel = await openExcel({ sheets: { S: cells } })
  await select(excel, 'S!H1')
  const next = columns.values()
  const times = await inRuns(() => scoreAfterSelection(excel, next.next().value ?? 'A'))
  await excel.close()
  return times
}

const kMany = 1_000_000

/** The longest time the pane did not answer while cells were read and looked through. */
async function longestBlock(sheet: Entries, look: (excel: Excel) => Promise<void>): Promise<number> {
  const excel = await openExcel({ sheets: { S: sheet } })
  await select(excel, 'S!Z1')
  await excel.page.evaluate(() => {
    const blocks: number[] = []
    Object.assign(globalThis, { blocks })
    new PerformanceObserver((list) => blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    })
  })
  await look(excel)
  const blocks = await excel.page.evaluate(() => (globalThis as unknown as { blocks: number[] }).blocks)
  await excel.close()
  return Math.max(0, ...blocks)
}

const blockOfScore = (): Promise<number> =>
  longestBlock(
    Array.from({ length: kMany }, (_, row) => [(row * 7919) % 11]),
    (excel) => select(excel, `S!A1:A${kMany}`),
  )

const kAnswers = 333_000

const blockOfReport = (): Promise<number> =>
  longestBlock(
    [
      ['Would you recommend us?', 'Region', 'Date'],
      ...Array.from({ length: kAnswers }, (_, row) => [(row * 7919) % 11, `Region ${row % 7}`, 43_000 + (row % 700)]),
    ],
    async (excel) => {
      excel.select(`S!A1:C${kAnswers + 1}`)
      await excel.page.getByRole('tab', { name: 'Report' }).click()
      await excel.page.locator('.report-view .columns').waitFor()
    },
  )

test('the task pane', async () => {
  const paint = median(await inRuns(openedPane))
  const score = median(await scores())
  const block = await blockOfScore()
  const report = await blockOfReport()
  mkdirSync('build/bench', { recursive: true })
  const rows = [
    { work: 'task pane: first paint', value: paint, most: 300, unit: 'ms' },
    { work: 'task pane: score of 10,000 cells after the selection event', value: score, most: 150, unit: 'ms' },
    { work: 'task pane: longest block while it reads 1,000,000 cells', value: block, most: 200, unit: 'ms' },
    {
      work: 'task pane: longest block while it reads 333,000 answers for a report',
      value: report,
      most: 200,
      unit: 'ms',
    },
  ]
  writeFileSync('build/bench/pane.json', JSON.stringify(rows))
})
