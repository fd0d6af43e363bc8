/** Charts as files of their own, on a page whose policy allows no images but those it makes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { picture } from '../support/picture.ts'
import { openChart } from './preview/open.ts'

const keep = (name: string, content: string | Uint8Array) => {
  mkdirSync('tests/screenshots/ui', { recursive: true })
  writeFileSync(`tests/screenshots/ui/${name}`, content)
}

test.each(['year', 'five', 'cohorts', 'bands', 'answers'])('%s as SVG needs no style sheet', async (chart) => {
  const page = await openChart({ chart, theme: 'light' })
  const label = (await page.locator('main svg[role=img]').getAttribute('aria-label')) ?? 'none'
  const text = await page.evaluate<string>('asSvg()')
  keep(`picture-${chart}.svg`, text)
  expect(text).not.toMatch(/ class=| style=|var\(|light-dark|<script|href=/)
  expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+" height="\d+"/)
  expect(text).toContain('font-family="sans-serif"')
  const alone = await page.context().newPage()
  onTestFinished(() => alone.close())
  await alone.setContent(text)
  expect(await alone.locator('svg > title').first().textContent()).toBe(label)
  // The same picture: as many marks, and texts of the same colours and sizes.
  for (const name of ['rect', 'line', 'path', 'circle', 'text']) {
    const drawn = await page.locator(`main svg[role=img] ${name}`).count()
    expect(await alone.locator(name).count()).toBe(drawn + (name === 'rect' ? 1 : 0))
  }
  const looks = (all: Element[]) =>
    all.map((each) => {
      const { fill, fontSize, fontWeight } = getComputedStyle(each)
      return { fill, fontSize, fontWeight }
    })
  await picture(alone, `ui/picture-${chart}`)
  const drawn = await page.locator('main svg[role=img] text').evaluateAll(looks)
  expect(await alone.locator('text').evaluateAll(looks)).toEqual(drawn)
})

test('names that XML cannot hold are drawn all the same', async () => {
  const page = await openChart({ chart: 'crowd', theme: 'light' })
  expect(await page.evaluate<string>('asSvg()')).toContain('Шум ��')
  expect((await page.evaluate<number[]>('asPng()')).slice(1, 4)).toEqual([...Buffer.from('PNG')])
})

test.each(['light', 'dark'] as const)('%s as PNG is three times as sharp as the screen', async (theme) => {
  const page = await openChart({ chart: 'year', theme })
  const bytes = Uint8Array.from(await page.evaluate<number[]>('asPng()'))
  keep(`picture-${theme}.png`, bytes)
  const view = new DataView(bytes.buffer)
  expect([...bytes.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG')
  // The width and the height of the header (PNG specification, 11.2.2): the chart of 418 by 220 with 12 around it.
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([3 * (418 + 24), 3 * (220 + 24)])
})
