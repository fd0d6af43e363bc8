/** Published results of surveys. */
import { expect } from 'vitest'
import { readColumns, readTable } from '../../support/data.ts'
import { call, column, table } from '../loyalty.ts'
import { number, type Results, valuesOf } from './values.ts'

const soap = 'prepbench_050_expected.csv'
const scoresOf = (...files: string[]) => readColumns(files, ['nps_rating'])
const shortAnswers = () =>
  readColumns(['prepbench_040_input_01.csv'], ['On a scale of 0-10, how would you rate Sudzilla?'])

function flagsOfSoap() {
  const score = 'Would you recommend C&BS Co to your friends and family?'
  const counts = (kind: string) => {
    const own = readTable(soap).filter((row) => row['Result (First / Latest)'] === kind)
    const answers = column(...own.map((row) => Number(row[score])))
    const flags = own.map((row) =>
      ['Promoter', 'Passive', 'Detractor'].find((name) => row[name] === '1')?.toLowerCase(),
    )
    expect(table('NPS.CATEGORY', answers).flat()).toEqual(flags)
    const [promoters, passives, detractors, all] = valuesOf('NPS.COUNTS', answers)
    return `${kind}: ${promoters}/${passives}/${detractors} of ${all}`
  }
  return `${counts('First')}; ${counts('Latest')} (flags in the file)`
}

function sharesOfHospitals(release: string) {
  const row = readTable('hcahps_national_results.csv').find(
    (each) => each['Release Period'] === release && each['Measure ID'] === 'H_HSP_RATING',
  )
  const [top = 0, middle = 0, bottom = 0] = ['Top', 'Middle', 'Bottom'].map((box) =>
    Number(row?.[`${box}-box Percentage`]),
  )
  expect(number('NPS.FROMCOUNTS', top, middle, bottom)).toBeCloseTo(top - bottom, 12)
  return `${release}: ${bottom}/${middle}/${top}`
}

/** Published as a share of everybody, those without an answer included. */
function satisfiedPassengers() {
  const levels = ['Very Satisfied', 'Somewhat Satisfied', 'Neutral', 'Somewhat Dissatisfied', 'Very Dissatisfied']
  return readTable('bart_satisfaction_published.csv').map((year) => {
    const answers = levels.flatMap((level, place) =>
      Array.from({ length: Math.round(Number(year[level]) * 1000) }, () => [5 - place]),
    )
    const printed = Number(year['Very or Somewhat Satisfied'])
    expect((number('CSAT', answers) * answers.length) / 100_000).toBeCloseTo(printed, 2)
    return `${year.Year} ${printed}`
  })
}

/** Cells that are not blank. */
function ratedLounges() {
  const titles = [
    'overall_rating',
    'washrooms_rating',
    'wifi_connectivity_rating',
    'staff_service_rating',
    'catering_rating',
    'bar_beverages_rating',
    'comfort_rating',
  ]
  return titles
    .map((title) => {
      const cells = readColumns(['skytrax_lounge_ratings.csv'], [title])
      const blanks = table('AUDIT', cells, '1-5').find(([what]) => what === 'Blank cells')?.[1]
      return `${title.split('_')[0]} ${cells.length - Number(blanks)}`
    })
    .join(', ')
}

export const resultsOfAnswers: Results = {
  'prepbench_040_input_01.csv NPS': () => call('NPS', shortAnswers()),
  'prepbench_040_input_01.csv respondents / promoters / detractors': () => {
    const [promoters, , detractors, all] = valuesOf('NPS.COUNTS', shortAnswers())
    return [all, promoters, detractors]
  },
  [`${soap} promoter/passive/detractor flags, first and latest answers`]: flagsOfSoap,
  'datacamp_nps_{email,mobile,web}.csv NPS all sources': () =>
    call('NPS', scoresOf('datacamp_nps_email.csv', 'datacamp_nps_mobile.csv', 'datacamp_nps_web.csv')),
  'datacamp_nps_email.csv NPS email': () => call('NPS', scoresOf('datacamp_nps_email.csv')),
  'datacamp_nps_mobile.csv NPS mobile': () => call('NPS', scoresOf('datacamp_nps_mobile.csv')),
  'datacamp_nps_web.csv NPS web': () => call('NPS', scoresOf('datacamp_nps_web.csv')),
  'bart_satisfaction_published.csv CSAT top-2 box per year': () => {
    const years = satisfiedPassengers()
    expect(years).toHaveLength(6)
    return `${years[0]} ... ${years[5]}`
  },
  'hcahps_national_results.csv shares of hospital rating 0-6 / 7-8 / 9-10 (NPS buckets)': () =>
    ['07_2023', '07_2015'].map(sharesOfHospitals).join('; '),
  'skytrax_lounge_ratings.csv non-blank values per column': ratedLounges,
  'perth_parks_importance_satisfaction_long.csv people x outcomes': () => {
    const wide = 'perth_parks_importance_satisfaction_wide.csv'
    const titles = Object.keys(readTable(wide)[0] ?? {})
    const [importance, satisfaction] = ['imp_', 'sat_'].map((start) =>
      readColumns(
        [wide],
        titles.filter((title) => title.startsWith(start)),
      ),
    )
    return `${importance?.length} x ${table('CSI.TABLE', importance, satisfaction, null, 5).length - 1}`
  },
}
