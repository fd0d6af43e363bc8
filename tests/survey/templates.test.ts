/** A questionnaire that was filled in is understood as what it asks. */
import { describe, expect, test } from 'vitest'
import type { Cell, Language } from '../../web/sheet/contract.ts'
import { metricsOf, type TemplateColumn, templateIds, templateOf } from '../../web/survey/index.ts'
import { surveyOf } from './support/raw.ts'

const languages: Language[] = ['en', 'ru']
const people = 24

/** Answers over the whole scale, and plain cells elsewhere. */
function cellOf({ role, scale }: TemplateColumn, person: number): Cell {
  if (scale !== null) return scale.low + ((person * 5 + 3) % (scale.high - scale.low + 1))
  if (role === 'date') return `2024-03-${String(1 + person).padStart(2, '0')}`
  return role === 'segment' ? (['A', 'B', 'C'][person % 3] ?? null) : `Comment ${person}, long enough to be one`
}

const main = { nps: 'NPS', csi: 'CSI', cli: 'CLI', csat: 'CSAT', ces: 'CES' } as const

describe.each(languages)('%s', (language) => {
  test.each(templateIds)('%s', (id) => {
    const { columns, title, purpose } = templateOf(id, language)
    const rows = Array.from({ length: people }, (_, person) => columns.map((column) => cellOf(column, person)))
    const survey = surveyOf([columns.map(({ heading }) => heading), ...rows])
    expect(survey.questions.map(({ role }) => role)).toEqual(columns.map(({ role }) => role))
    expect(survey.questions.map(({ scale }) => scale)).toEqual(columns.map(({ scale }) => scale))
    expect(survey.questions.every(({ certain }) => certain)).toBe(true)
    expect(metricsOf(survey).map(({ function: name }) => name)).toContain(main[id])
    for (const text of [title, purpose, ...columns.map(({ heading }) => heading)]) expect(text).not.toMatch(/^[a-z]+-/)
    for (const { scale, ends } of columns) {
      if (scale === null) expect(ends).toBe('')
      else expect(ends).toMatch(new RegExp(`^${scale.low} – .+, ${scale.high} – .+`))
    }
  })

  test.each(templateIds)('%s of three people who give the lowest marks', (id) => {
    const { columns } = templateOf(id, language)
    const rows = [0, 1, 1].map((above) => columns.map(({ scale }) => (scale === null ? null : scale.low + above)))
    const found = surveyOf([columns.map(({ heading }) => heading), ...rows]).questions.filter(
      ({ scale }) => scale !== null,
    )
    const answers = columns.filter(({ scale }) => scale !== null)
    expect(found.map(({ role, scale }) => [role, scale])).toEqual(answers.map(({ role, scale }) => [role, scale]))
  })

  test('the criteria are paired and named', () => {
    const { columns } = templateOf('csi', language)
    const rows = Array.from({ length: people }, (_, person) => columns.map((column) => cellOf(column, person)))
    const survey = surveyOf([columns.map(({ heading }) => heading), ...rows])
    const table = metricsOf(survey, language).find(({ function: name }) => name === 'CSI.TABLE')
    const criteria = {
      en: ['quality', 'speed of delivery', 'range of products', 'price'],
      ru: ['качество', 'скорость доставки', 'ассортимент', 'цена'],
    }
    expect(table?.arguments).toContainEqual({ names: criteria[language] })
    expect(table?.arguments.at(-1)).toEqual(language === 'ru' ? 'ru' : { names: criteria.en })
  })
})
