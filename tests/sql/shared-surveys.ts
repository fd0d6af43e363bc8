/** The shared real surveys as rows of a table: the group, then the answers of a metric. */
import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { dataFile, readColumns, readTable } from '../support/data.ts'
import type { Value } from './engines/engine.ts'

type Rows = readonly (readonly Value[])[]

export interface SharedSurvey {
  readonly table: string
  readonly metrics: readonly string[]
  readonly rows: () => Rows
}

/** Some have answers that are on no scale: left out by on_scale, as by "exclude" in the sheet. */
export interface ExcludingSurvey extends SharedSurvey {
  readonly low: number
  readonly high: number
}

const everyNps = ['nps', 'nps_ci', 'nps_counts']

const ofChannels = (): Rows =>
  ['email', 'mobile', 'web'].flatMap((channel) =>
    readColumns([`datacamp_nps_${channel}.csv`], ['nps_rating']).map((row) => [channel, ...row]),
  )

const soapStores = (): Rows =>
  readTable('prepbench_050_input_03.csv').map((row) => [
    row.Store ?? null,
    row['Would you recommend C&BSco to your friends and family? (Score 0-10)'] ?? null,
  ])

/** Every question of the form, those answered in words among them. */
const conference = (): Rows =>
  readTable('prepbench_040_input_01.csv').flatMap((row) =>
    Object.entries(row).filter(([question]) => question !== 'Timestamp'),
  )

export const surveys: readonly SharedSurvey[] = [
  { table: 'datacamp', metrics: everyNps, rows: ofChannels },
  {
    table: 'datacamp_corrupted',
    metrics: everyNps,
    rows: () =>
      readColumns(['datacamp_nps_corrupted.csv'], ['response_date', ' nps32']).map(([day, answer = null]) => [
        String(day).slice(0, 7),
        answer,
      ]),
  },
  { table: 'prepbench_soap', metrics: everyNps, rows: soapStores },
  {
    table: 'ecsi',
    metrics: ['nps_1_10', 'csat_1_10'],
    rows: () => readColumns(['ecsi_mobile_phone.csv'], ['CUSL3']).map((row) => ['all', ...row]),
  },
  {
    table: 'turkiye',
    metrics: ['csat', 'csat_mean'],
    rows: () => readColumns(['turkiye_student_evaluation.csv'], ['instcode', 'Orientation']),
  },
  { table: 'telco', metrics: ['aov'], rows: () => readColumns(['telco_churn_ibm.csv'], ['Contract', 'TotalCharges']) },
]

export const surveysWithOffScale: readonly ExcludingSurvey[] = [
  {
    table: 'skytrax',
    low: 1,
    high: 5,
    metrics: ['csat', 'csat_net'],
    rows: () => readColumns(['skytrax_lounge_ratings.csv'], ['airline_name', 'overall_rating']),
  },
  {
    table: 'sfo_airport',
    low: 1,
    high: 5,
    metrics: ['csat', 'csat_mean'],
    rows: () => readColumns(['sfo_2017_slim.csv'], ['AIRLINE', 'Q9ALL']),
  },
  {
    table: 'reputation',
    low: 1,
    high: 7,
    metrics: ['csat_1_7', 'csat_mean_1_7'],
    rows: () => readColumns(['corporate_reputation.csv'], ['serviceprovider', 'cusl_1']),
  },
  {
    table: 'sfo_recommend',
    low: 0,
    high: 10,
    metrics: everyNps,
    rows: () => readColumns(['sfo_2017_slim.csv'], ['AIRLINE', 'NETPRO']),
  },
  { table: 'prepbench_form', low: 0, high: 10, metrics: everyNps, rows: conference },
]

/** A criterion, its importance and satisfaction, one row for each respondent. */
export const parks = (): Rows =>
  readColumns(['perth_parks_importance_satisfaction_long.csv'], ['criterion', 'importance', 'satisfaction'])

/** The same questions on two sheets, a respondent a row. */
export async function questionnaire(): Promise<Rows> {
  const { sheets } = await readXlsx(readFileSync(dataFile('ipacsi_questionnaire.xlsx')))
  const [importance = [], performance = []] = sheets.map(({ rows }) => rows as Value[][])
  const [questions = []] = importance
  return importance
    .slice(1)
    .flatMap((row, respondent) =>
      row.slice(1).map((cell, i) => [questions[i + 1] ?? null, cell, performance[respondent + 1]?.[i + 1] ?? null]),
    )
}
