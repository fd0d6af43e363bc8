/** Charts beside the grid as pictures. */
import { pngFile, svgFile } from '../../export/image.ts'
import { html } from '../../ui/dom.ts'
import { element } from '../shell/elements.ts'
import type { Voice } from '../shell/voice.ts'
import { ask } from './dialog.ts'
import { baseName, download } from './download.ts'

interface Picture {
  readonly chart: SVGElement
  readonly title: string
}

/** By the heading above each chart; the chart of the panel's score has none of its own and is described by itself. */
function pictures(voice: Voice): Picture[] {
  const charts = [...element('side').querySelectorAll<SVGElement>('svg[role=img]')]
  return charts.map((chart, index) => ({
    chart,
    title:
      chart.closest('section')?.querySelector('h2, h3')?.textContent ||
      voice.say('picture-untitled', { number: index + 1 }),
  }))
}

export async function askForPicture(voice: Voice, name: string): Promise<void> {
  const found = pictures(voice)
  if (found.length === 0) {
    await ask(
      voice.say('picture-title'),
      [{ label: voice.say('put-away'), value: '' }],
      html('p', {}, voice.say('picture-none')),
    )
    return
  }
  const select = html(
    'select',
    { 'aria-label': voice.say('picture-which') },
    ...found.map(({ title }, index) => html('option', { value: String(index) }, title)),
  )
  const answers = [
    { label: 'PNG', value: 'png' },
    { label: 'SVG', value: 'svg' },
    { label: voice.say('cancel'), value: '' },
  ]
  const format = await ask(voice.say('picture-title'), answers, select)
  const picture = found[Number(select.value)]
  if (format === '' || !picture) return
  const file = format === 'png' ? await pngFile(picture.chart) : svgFile(picture.chart)
  download(file, `${name} - ${baseName(picture.title)}.${format}`)
}
