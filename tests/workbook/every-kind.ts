/** Made surveys that between them have every sheet of a report, with the awkward cells that real ones have. */
import type { Cell } from '../../web/sheet/contract.ts'
import type { Survey } from '../../web/survey/contract.ts'
import { fivePoints, surveyOf, tenPoints } from './surveys.ts'

const rows = 240

/** Numbers without a pattern that anyone can draw again: Lehmer's generator (Park and Miller, 1988). */
function drawn(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function column(seed: number, cellOf: (random: number, row: number) => Cell): Cell[] {
  const next = drawn(seed)
  return Array.from({ length: rows }, (_, row) => cellOf(next(), row))
}

const cities = ['Perth', 'Omsk', 'São Paulo', 'Минск']
const ages = ['18-24', '25-34', '35+', '*']
const comments = ['slow delivery', 'good price', 'slow delivery and a rude courier', 'all fine']

const pick =
  (items: readonly string[]) =>
  (random: number): Cell =>
    items[Math.floor(random * items.length)] ?? null

/** 1 January 2024 as a serial. */
const firstDay = 45_292

/** Nobody answered in March. */
const dayOf = (random: number) => firstDay + (random < 0.2 ? Math.floor(random * 290) : 70 + Math.floor(random * 180))

const survey = () =>
  surveyOf('survey', [
    { title: 'When', role: 'date', cells: column(1, (random) => dayOf(random) + 0.25) },
    {
      title: 'Recommend?',
      role: 'recommend',
      scale: tenPoints,
      cells: column(2, (random, row) => (row % 17 === 0 ? null : row % 41 === 0 ? 'n/a' : Math.floor(random * 11))),
    },
    { title: 'City', role: 'segment', cells: column(3, pick(cities)) },
    { title: 'Age, "years"', role: 'segment', cells: column(4, pick(ages)) },
    {
      title: 'Overall',
      role: 'satisfaction',
      scale: fivePoints,
      cells: column(5, (random, row) => (row % 19 === 0 ? null : 1 + Math.floor(random * 5))),
    },
    {
      title: 'Easy?',
      role: 'effort',
      scale: { low: 1, high: 7 },
      cells: column(6, (random) => 1 + Math.floor(random * 7)),
    },
    { title: 'Why?', role: 'comment', cells: column(7, pick(comments)) },
  ])

const criteria = ['Quality', 'Speed', 'Price', 'Choice']

const study = () =>
  surveyOf('study', [
    ...criteria.map((criterion, index) => ({
      title: `${criterion}: importance`,
      role: 'importance' as const,
      scale: tenPoints,
      criterion,
      cells: column(20 + index, (random, row) => (row % 23 === index ? null : 4 + Math.floor(random * 7))),
    })),
    ...criteria.map((criterion, index) => ({
      title: `${criterion}: satisfaction`,
      role: 'satisfaction' as const,
      scale: tenPoints,
      criterion,
      cells: column(30 + index, (random, row) => (row % 29 === index ? null : 2 + Math.floor(random * 9))),
    })),
    {
      title: 'Recommend?',
      role: 'recommend' as const,
      scale: tenPoints,
      cells: column(40, (random, row) => (row % 50 === 0 ? 11 : Math.floor(random * 11))),
    },
    { title: 'Age', role: 'segment' as const, cells: column(41, pick(ages.slice(0, 3))) },
    { title: 'When', role: 'date' as const, cells: column(42, (random) => firstDay + Math.floor(random * 100)) },
  ])

const sixPoints = { low: 1, high: 6 }

const loyaltyIndex = () =>
  surveyOf("owner's", [
    ...(['recommend', 'repurchase', 'tryOthers'] as const).map((role, index) => ({
      title: role,
      role,
      scale: sixPoints,
      cells: column(50 + index, (random, row) => (row % 31 === index ? null : 1 + Math.floor(random * 6))),
    })),
    {
      title: 'City',
      role: 'segment' as const,
      cells: column(53, (random, row) => (row % 11 === 0 ? null : pick(cities)(random))),
    },
  ])

const orders = () =>
  surveyOf('orders', [
    { title: 'Customer', role: 'customer', cells: column(60, (random) => `C${Math.floor(random * 90)}`) },
    { title: 'Date', role: 'date', cells: column(61, (random) => firstDay + Math.floor(random * 300)) },
    {
      title: 'Amount',
      role: 'amount',
      cells: column(62, (random, row) => (row % 37 === 0 ? -5 : Math.round(random * 10_000) / 100)),
    },
    { title: 'City', role: 'segment', cells: column(63, pick(cities)) },
  ])

const worded = ['0 - Not at all', '5', '9 - Very', '10 - Extremely likely', 'no idea']

/** As some services export: the words of the answer with its number. */
const inWords = () =>
  surveyOf('in words', [
    { title: 'Recommend?', role: 'recommend', scale: tenPoints, cells: column(70, pick(worded)) },
    { title: 'City', role: 'segment', cells: column(71, pick(cities)) },
    { title: 'When', role: 'date', cells: column(72, (random) => firstDay + Math.floor(random * 100)) },
  ])

/** One row for each criterion, as a study is often printed. */
const criteriaInRows = () =>
  surveyOf('list', [
    { title: 'Criterion', role: 'leftOut', cells: criteria, holds: 'text' },
    { title: 'Importance', role: 'importance', scale: tenPoints, criterion: '', cells: [10, 8, 6, 9] },
    { title: 'Satisfaction', role: 'satisfaction', scale: tenPoints, criterion: '', cells: [9, 7, 8, 6] },
  ])

const churn = () =>
  surveyOf('churn', [
    { title: 'Churn', role: 'churned', cells: column(80, (random) => (random < 0.3 ? 'Yes' : 'No')), holds: 'text' },
    { title: 'Contract', role: 'segment', cells: column(81, pick(['One year', 'Two year', 'Month-to-month'])) },
    { title: 'Age', role: 'segment', cells: column(82, pick(ages)) },
    { title: 'Monthly charge', role: 'amount', cells: column(83, (random) => Math.round(random * 9000) / 100) },
  ])

/** Customers are numbers, each of one branch, and those with low numbers buy most. */
const shops = () => {
  const customers = column(90, (random, row) =>
    row === 0 ? 7 : row % 47 === 0 ? null : 100 + Math.floor(random * random * 150),
  )
  const branchOf = (customer: number) => (customer < 115 ? 'North' : customer < 160 ? 'South' : 'East')
  return surveyOf('shops', [
    { title: 'Customer', role: 'customer', cells: customers },
    { title: 'Date', role: 'date', cells: column(91, (random) => firstDay + Math.floor(random * 300)) },
    {
      title: 'Amount',
      role: 'amount',
      cells: column(92, (random, row) => (row % 29 === 3 ? -5 : Math.round(random * 10_000) / 100)),
    },
    {
      title: 'Branch',
      role: 'segment',
      cells: customers.map((each) => (each === null ? null : branchOf(Number(each)))),
    },
  ])
}

export function surveysOfEveryKind(): (readonly [name: string, survey: Survey])[] {
  return [survey(), study(), loyaltyIndex(), orders(), inWords(), criteriaInRows(), churn(), shops()].map((each) => [
    each.table.name,
    each,
  ])
}
