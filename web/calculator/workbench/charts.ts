/** Charts of the tables that the sheet in front spills: drawn again whenever their values change. */
import type { Rectangle, Scheme } from '../../sheet/contract.ts'
import { cohortChart, cohortsOf, criteriaOf, matrixChart, trendChart, trendOf } from '../../ui/charts/index.ts'
import { html } from '../../ui/dom.ts'
import { createWords, type Words } from '../../ui/words.ts'
import type { Voice } from '../shell/voice.ts'

/** A table that a formula spills. */
export interface Spilled {
  readonly formula: string
  readonly cells: Rectangle
  /** What the plan calls its chart; '' where nobody named it. */
  readonly title: string
  /** Where plain formulas make a table over time: of what it is, and whether in fractions. */
  readonly trend?: { readonly metric: string; readonly isShare: boolean }
}

type Draw = (cells: Rectangle, words: Words, scheme: Scheme | null) => HTMLElement | null

const drawings: Readonly<Record<string, Draw>> = {
  'NPS.TREND': (cells, words, scheme) => {
    const trend = trendOf(cells, scheme)
    return trend && trendChart(trend, words)
  },
  'CSI.TABLE': (cells, words) => {
    const criteria = criteriaOf(cells)
    return criteria && matrixChart(criteria, words)
  },
  COHORTS: (cells, words) => {
    const cohorts = cohortsOf(cells)
    return cohorts && cohortChart(cohorts, words)
  },
}

/** The panel's chart of a table that no function of ours spills. */
function drawTrend({ cells, trend }: Spilled, words: Words, scheme: Scheme | null): HTMLElement | null {
  if (trend === undefined) return null
  const found = trendOf(cells, trend.metric === 'NPS' ? scheme : null)
  return found && trendChart({ ...found, metric: trend.metric, unit: trend.isShare ? 'fraction' : 'points' }, words)
}

const calledBy = (formula: string) => /^=\s*([A-Z.]+)\(/i.exec(formula)?.[1]?.toUpperCase() ?? ''

/** Charts for what can be drawn, in the order of the tables. */
export function chartsOf(tables: readonly Spilled[], voice: Voice, scheme: Scheme | null): HTMLElement[] {
  const words = createWords(voice.language)
  return tables.flatMap((table) => {
    const { formula, cells, title } = table
    const name = calledBy(formula)
    const figure = drawings[name]?.(cells, words, scheme) ?? drawTrend(table, words, scheme)
    if (!figure) return []
    const heading = title === '' ? voice.say(`chart-${name.replace('.', '-').toLowerCase()}`) : title
    return [html('section', {}, html('h2', {}, heading), figure)]
  })
}

export class Charts {
  readonly #root: HTMLElement
  readonly #voice: Voice
  #shown = ''

  constructor(root: HTMLElement, voice: Voice) {
    this.#root = root
    this.#voice = voice
  }

  show(tables: readonly Spilled[], scheme: Scheme | null): void {
    const wanted = JSON.stringify([this.#voice.language, tables])
    if (wanted === this.#shown) return
    this.#shown = wanted
    this.#root.replaceChildren(...chartsOf(tables, this.#voice, scheme))
  }
}
