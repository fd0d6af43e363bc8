/** node tools/draw-icons.mjs: draws assets/icons/*.svg at the sizes Office asks for. Run it when a drawing changes and commit the result. */
import { readdirSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** The product's own icon stands in lists too, and on desktops; those of buttons on the ribbon alone. */
const sizesOf = (name) => (name === 'icon' ? [16, 32, 64, 80, 192, 512] : [16, 32, 80])
const directory = 'assets/icons'

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const file of readdirSync(directory).filter((each) => each.endsWith('.svg'))) {
  const name = file.replace('.svg', '')
  const svg = readFileSync(`${directory}/${file}`, 'utf8')
  for (const size of sizesOf(name)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`)
    await page.screenshot({ path: `${directory}/${name}-${size}.png`, omitBackground: true })
  }
}
await browser.close()
