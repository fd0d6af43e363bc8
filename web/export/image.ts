/**
 * A chart on the page as a file of its own: SVG, and PNG drawn from it. What style sheets give the chart is written into the
 * file's elements. Works under a policy that allows no images but those the page makes itself (blob:).
 */

const kSvg = 'http://www.w3.org/2000/svg'
/** Dots of a PNG for each of the screen's, so that it stays sharp on paper and on slides. */
const kDensity = 3
const kMargin = 12

/** What a chart takes from style sheets; each is an attribute of SVG too. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
] as const

/** Fonts of whatever machine opens the file. */
const kFonts = 'sans-serif'

const isClear = (colour: string) => /^rgba\(.*, 0\)$|^transparent$/.test(colour)

/** Programs other than browsers take a clear colour for black. */
const withoutClear = (value: string) => (isClear(value) ? 'none' : value)

function writeStyles(drawn: Element, copy: Element): void {
  const style = getComputedStyle(drawn)
  for (const name of painted) copy.setAttribute(name, withoutClear(style.getPropertyValue(name)))
  copy.removeAttribute('class')
  const copies = [...copy.children]
  for (const [i, child] of [...drawn.children].entries()) writeStyles(child, copies[i] as Element)
}

/** The colour that the chart stands on: the first ground behind it that is not clear. */
function groundOf(element: Element): string {
  const colour = getComputedStyle(element).backgroundColor
  if (!isClear(colour)) return colour
  return element.parentElement === null ? 'white' : groundOf(element.parentElement)
}

function ground(colour: string, width: number, height: number): SVGElement {
  const rect = document.createElementNS(kSvg, 'rect')
  const attributes = { x: -kMargin, y: -kMargin, width, height, fill: colour }
  for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, String(value))
  return rect
}

/** What a screen reader says of the chart, as SVG says it. */
function describe(copy: Element, chart: SVGElement): void {
  const title = document.createElementNS(kSvg, 'title')
  title.textContent = chart.getAttribute('aria-label')
  copy.prepend(title)
  copy.removeAttribute('aria-label')
}

/** XML holds no other control characters, and no half of a pair (XML 1.0, 2.2). */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

interface Picture {
  readonly text: string
  readonly width: number
  readonly height: number
}

function pictureOf(chart: SVGElement): Picture {
  const box = chart.getBoundingClientRect()
  const [width, height] = [Math.ceil(box.width) + 2 * kMargin, Math.ceil(box.height) + 2 * kMargin]
  const drawing = chart.cloneNode(true) as SVGElement
  writeStyles(chart, drawing)
  for (const [name, value] of [
    ['width', box.width],
    ['height', box.height],
    ['overflow', 'visible'],
  ] as const)
    drawing.setAttribute(name, String(value))
  const copy = document.createElementNS(kSvg, 'svg')
  const attributes = { width, height, viewBox: `${-kMargin} ${-kMargin} ${width} ${height}`, 'font-family': kFonts }
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value))
  copy.append(ground(groundOf(chart), width, height), drawing)
  describe(copy, chart)
  drawing.removeAttribute('aria-label')
  drawing.removeAttribute('role')
  return { text: new XMLSerializer().serializeToString(copy).replace(unfit, '\ufffd'), width, height }
}

const blobOf = (text: string) => new Blob([text], { type: 'image/svg+xml' })

export const svgFile = (chart: SVGElement): Blob => blobOf(pictureOf(chart).text)

async function load(file: Blob): Promise<HTMLImageElement> {
  const image = new Image()
  const address = URL.createObjectURL(file)
  try {
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

export async function pngFile(chart: SVGElement): Promise<Blob> {
  const { text, width, height } = pictureOf(chart)
  const canvas = document.createElement('canvas')
  canvas.width = kDensity * width
  canvas.height = kDensity * height
  canvas.getContext('2d')?.drawImage(await load(blobOf(text)), 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => (file === null ? reject(new Error('no picture')) : resolve(file)), 'image/png')
  })
}
