import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { clippedElements } from '../support/clipped.ts'
import { picture } from '../support/picture.ts'
import { openChart } from './preview/open.ts'

const charts = ['year', 'onePeriod', 'manyWeeks', 'crowd', 'parks', 'cohorts']

const looks = [
  { language: 'ru', theme: 'light', width: 320 },
  { language: 'ru', theme: 'dark', width: 450 },
  { language: 'en', theme: 'contrast', width: 450 },
  { language: 'en', theme: 'light', width: 900 },
] as const

test.each(charts)('%s: fits at 320, 450 and 900 in both languages, and is no barrier', async (chart) => {
  for (const look of looks) {
    const page = await openChart({ chart, ...look })
    const name = [chart, look.language, look.theme, look.width].join('-')
    await picture(page, `ui/chart-${name}`, true)
    expect((await clippedElements(page)).filter((each) => !each.startsWith('DIV.sideways'))).toEqual([])
    if (look.width === 450) {
      expect(await violations(page)).toEqual([])
    }
    await page.close()
  }
})

const boxesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect()
      return { text: each.textContent ?? '', x, y, width, height }
    }),
  )

test('a point of a trend lies between the cuts of the scale as its value does', async () => {
  const page = await openChart({ chart: 'year' })
  const labels = await boxesOf(page, 'svg text.end')
  const middleOf = ({ y, height }: { y: number; height: number }) => y + height / 2
  const at = (text: string) => middleOf(labels.find((label) => label.text === text) as (typeof labels)[number])
  const dots = await boxesOf(page, 'svg .dot')
  expect(dots).toHaveLength(11)
  const expected = at('+30') + ((at('+70') - at('+30')) * (47.2 - 30)) / (70 - 30)
  expect(Math.abs(middleOf(dots.at(-1) as (typeof dots)[number]) - expected)).toBeLessThan(1)
  expect((await page.locator('.trend-line').getAttribute('d'))?.match(/M/g)).toHaveLength(2)
})

test.each([320, 450, 900])('at %i no two names of a matrix touch, and every criterion is named', async (width) => {
  const page = await openChart({ chart: 'crowd', language: 'ru', width })
  const names = await boxesOf(page, 'svg :is(.name, .quadrant)')
  for (const [i, one] of names.entries()) {
    for (const other of names.slice(i + 1)) {
      const apart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y + 2 ||
        other.y + other.height <= one.y + 2
      expect(apart, `${one.text} and ${other.text}`).toBe(true)
    }
  }
  const listed = await page.locator('.rest li').count()
  expect(names.length - 4 + listed).toBe(14)
  expect(await page.locator('svg .number').count()).toBe(listed)
})

test.each([320, 900])('at %i no two numbers of a matrix touch', async (width) => {
  const page = await openChart({ chart: 'parks', width })
  const circles = await boxesOf(page, 'svg .numbered')
  for (const [i, one] of circles.entries()) {
    for (const other of circles.slice(i + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(14)
    }
  }
})

test('a chart is a sentence, and its data are a table', async () => {
  const trend = await openChart({ chart: 'year' })
  const sentence = 'NPS from Jan 2024 to Dec 2024. In the last period +47.2. Interval from +40.1 to +54.3.'
  expect(await trend.getByRole('img', { name: sentence }).count()).toBe(1)
  expect(await trend.locator('tbody tr').last().allInnerTexts()).toEqual(['Dec 2024\t+47.2\t+40.1\t+54.3'])
  const matrix = await openChart({ chart: 'five' })
  expect(await matrix.getByRole('img', { name: /5 criteria\. Improve first: Site\.$/ }).count()).toBe(1)
  const cohorts = await openChart({ chart: 'cohorts', language: 'ru' })
  expect(await cohorts.getByRole('img', { name: /8 когорт, с янв 2024 по авг 2024/ }).count()).toBe(1)
  expect(await cohorts.locator('tbody tr').first().locator('td').nth(1).textContent()).toBe('100\u202f%')
})

test('a large table is cut to its latest cohorts, and says so; cohorts without customers are left out', async () => {
  const page = await openChart({ chart: 'manyCohorts' })
  expect(await page.locator('tbody tr').count()).toBe(24)
  expect(await page.locator('figcaption').textContent()).toContain('24 of 39 cohorts')
})

test.each(['cohorts', 'manyCohorts'])('%s are no wider than the panel', async (chart) => {
  const page = await openChart({ chart, width: 450 })
  const isWithin = (element: Element) => element.scrollWidth <= element.clientWidth
  expect(await page.locator('.sideways').first().evaluate(isWithin)).toBe(true)
})

test('text of a workbook stays text', async () => {
  const page = await openChart({ chart: 'crowd' })
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.locator('td, th, li').filter({ hasText: '<img src=x' }).count()).toBeGreaterThan(0)
})

test('a chart fits the width it is given anew', async () => {
  const page = await openChart({ chart: 'year', width: 450 })
  await page.setViewportSize({ width: 600, height: 600 })
  await page.waitForSelector('.loyalty-chart svg[width="568"]')
})
