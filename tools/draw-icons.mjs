/** node tools/draw-icons.mjs: draws assets/icons/icon.svg at the sizes Office asks for. Run it when the drawing changes and commit the result. */
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const sizes = [16, 32, 64, 80]
const directory = 'assets/icons'

const svg = readFileSync(`${directory}/icon.svg`, 'utf8')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`)
  await page.screenshot({ path: `${directory}/icon-${size}.png`, omitBackground: true })
}
await browser.close()
