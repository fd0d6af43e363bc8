/** One chart alone: ?chart=year&language=ru&theme=dark. Used by the browser tests of the charts. */
import '../../../web/ui/theme.css'
import { pngFile, svgFile } from '../../../web/export/image.ts'
import type { Reading } from '../../../web/sheet/contract.ts'
import { bandChart } from '../../../web/ui/band-chart.ts'
import { cohortChart, matrixChart, trendChart } from '../../../web/ui/charts/index.ts'
import { html } from '../../../web/ui/dom.ts'
import { histogram } from '../../../web/ui/histogram.ts'
import '../../../web/ui/index.ts'
import { applyTheme, type Theme } from '../../../web/ui/theme.ts'
import { createWords } from '../../../web/ui/words.ts'
import * as readings from '../fixtures/readings.ts'
import * as fixtures from './fixtures.ts'

const query = new URLSearchParams(location.search)
const language = query.get('language') === 'ru' ? 'ru' : 'en'
const words = createWords(language)

function answersOf({ histogram: answers }: Reading) {
  if (answers === null) throw new Error('no answers')
  return answers
}

const charts = {
  year: () => trendChart(fixtures.year, words),
  onePeriod: () => trendChart(fixtures.onePeriod, words),
  manyWeeks: () => trendChart(fixtures.manyWeeks, words),
  five: () => matrixChart(fixtures.five, words),
  crowd: () => matrixChart(fixtures.crowd, words),
  parks: () => matrixChart(fixtures.parks, words),
  cohorts: () => cohortChart(fixtures.cohorts, words),
  bands: () => html('div', { class: 'loyalty-panel' }, bandChart(readings.hole, words)),
  answers: () => html('div', { class: 'loyalty-panel' }, histogram(answersOf(readings.airport), words)),
  manyCohorts: () => cohortChart(fixtures.manyCohorts, words),
}

document.documentElement.lang = language
applyTheme((query.get('theme') as Theme | null) ?? 'system')
document.querySelector('main')?.append(charts[(query.get('chart') ?? 'year') as keyof typeof charts]())

const pictureOf = () => document.querySelector('main svg[role=img]') as SVGElement
Object.assign(globalThis, {
  asSvg: () => svgFile(pictureOf()).text(),
  asPng: async () => [...new Uint8Array(await (await pngFile(pictureOf())).arrayBuffer())],
})
