/** What the charts are tried on. Days are serials: 45292 is 1 January 2024. */
import type { CohortTable, MatrixCriterion, Trend } from '../../../web/ui/charts/contract.ts'
import { scheme } from '../fixtures/schemes.ts'

const monthStarts = [45292, 45323, 45352, 45383, 45413, 45444, 45474, 45505, 45536, 45566, 45597, 45627]

export const year: Trend = {
  metric: 'NPS',
  unit: 'signed',
  period: 'month',
  periods: monthStarts,
  values: [24.1, 27.9, 21.4, 31.2, 35.8, null, 33.1, 39.4, 41.9, 38.7, 44.6, 47.2],
  lows: [15.2, 19.7, 11.8, 23.4, 27.1, null, 24.9, 31.0, 34.2, 30.1, 36.9, 40.1],
  highs: [33.0, 36.1, 31.0, 39.0, 44.5, null, 41.3, 47.8, 49.6, 47.3, 52.3, 54.3],
  scheme: scheme('s1-nps'),
}

export const onePeriod: Trend = {
  ...year,
  periods: [45292],
  values: [-12.5],
  lows: [-60.4],
  highs: [41.2],
}

/** Sixty weeks without a scheme. */
export const manyWeeks: Trend = {
  metric: 'RPR',
  unit: 'fraction',
  period: 'week',
  periods: Array.from({ length: 60 }, (_, week) => 45292 + 7 * week),
  values: Array.from({ length: 60 }, (_, week) => 0.3 + 0.05 * Math.sin(week / 5)),
  lows: Array.from({ length: 60 }, () => null),
  highs: Array.from({ length: 60 }, () => null),
  scheme: null,
}

/** The example of a published index: importance 7, 5, 9, 3, 6, satisfaction 8, 4, 8, 3, 4. */
export const five: readonly MatrixCriterion[] = [
  { name: 'Quality', importance: 7, satisfaction: 8 },
  { name: 'Delivery', importance: 5, satisfaction: 4 },
  { name: 'Price', importance: 9, satisfaction: 8 },
  { name: 'Staff', importance: 3, satisfaction: 3 },
  { name: 'Site', importance: 6, satisfaction: 4 },
]

const crowdNames = [
  'Чистота залов и туалетов',
  'Вежливость сотрудников на стойке регистрации',
  'Скорость',
  'Указатели',
  'Цена парковки',
  'Выбор ресторанов',
  'Беспроводной интернет',
  'Места для отдыха',
  'Досмотр',
  '<img src=x onerror=alert(1)>',
  'Багаж',
  'Магазины',
  'Транспорт до города',
  'Шум \u0007\ud800',
]
export const crowd: readonly MatrixCriterion[] = crowdNames.map((name, i) => ({
  name,
  importance: 4.1 + 0.06 * ((i * 7) % 11),
  satisfaction: 3.6 + 0.05 * ((i * 5) % 13),
}))

/** Means of 22 criteria of the parks of Perth, many of them close together. */
export const parks: readonly MatrixCriterion[] = [
  { name: 'Availability of shade (trees or structures)', importance: 4.18, satisfaction: 3.9 },
  { name: 'Bird watching infrastructure (observation deck, rotunda)', importance: 3.22, satisfaction: 3.76 },
  { name: "Children's playground(s)", importance: 3.36, satisfaction: 3.76 },
  { name: 'Directional signs within the park', importance: 3.16, satisfaction: 3.63 },
  { name: 'Dog exercise area', importance: 3.66, satisfaction: 3.19 },
  { name: 'Ease of access to and around the site', importance: 4.11, satisfaction: 4.02 },
  { name: 'Fencing', importance: 3.28, satisfaction: 3.68 },
  { name: 'High quality European/English-themed spaces and areas', importance: 2.57, satisfaction: 3.65 },
  { name: 'High-quality infrastructure (paths, lights, toilets)', importance: 3.81, satisfaction: 3.3 },
  { name: 'High-quality lake water body', importance: 4.25, satisfaction: 3.6 },
  { name: 'High-quality nature spaces and areas', importance: 4.39, satisfaction: 3.89 },
  { name: 'High-quality services (café, gym, golf club)', importance: 3.6, satisfaction: 3.73 },
  { name: 'High-quality turf', importance: 3.21, satisfaction: 3.7 },
  { name: 'Interpretive information and signs', importance: 3.37, satisfaction: 3.41 },
  { name: 'Native fauna presence and activity', importance: 4.36, satisfaction: 3.89 },
  { name: 'Off-leash dog exercise', importance: 3.59, satisfaction: 3.02 },
  { name: 'On-leash dog walking', importance: 3.64, satisfaction: 3.77 },
  { name: 'Other sporting installations', importance: 3.33, satisfaction: 3.8 },
  { name: 'Par 3 Golf Course', importance: 2.83, satisfaction: 3.32 },
  { name: 'Park exercise equipment', importance: 3.27, satisfaction: 3.65 },
  { name: 'Personal safety', importance: 4.26, satisfaction: 3.91 },
  { name: 'Tree management', importance: 4.38, satisfaction: 3.91 },
]

const shares = [1, 0.42, 0.31, 0.27, 0.25, 0.22, 0.2, 0.19]
export const cohorts: CohortTable = {
  period: 'month',
  cohorts: monthStarts.slice(0, 8).map((start, row) => ({
    start,
    customers: 1204 - 61 * row,
    shares: shares.map((share, later) => (later < 8 - row ? (later === 0 ? 1 : share + 0.013 * row) : null)),
  })),
}

export const manyCohorts: CohortTable = {
  period: 'quarter',
  cohorts: Array.from({ length: 40 }, (_, row) => ({
    start: 30682 + 91 * row,
    customers: row === 3 ? 0 : 90 + row,
    shares: Array.from({ length: 40 }, (_, later) => (later === 0 ? 1 : later < 40 - row ? 0.4 / later : null)),
  })),
}
