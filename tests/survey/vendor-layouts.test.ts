/** Exports of survey services, written after their manuals, in English and in Russian. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import {
  findQuestions,
  type Layout,
  metricsOf,
  type ReadTable,
  readTable,
  type Survey,
} from '../../web/survey/index.ts'
import { rolesOf, sheetOf } from './support/raw.ts'

type Rows = readonly (readonly Cell[])[]

/** Twelve people: 6 promoters, 3 passives, 3 detractors. */
const scores = ['10', '9', '9', '10', '10', '9', '8', '7', '8', '3', '6', '0']
const comments = scores.map((score, index) => `Comment number ${index} of some length, about the mark ${score}`)

const people = (rowOf: (score: string, index: number) => Cell[]): Cell[][] => scores.map(rowOf)

function read(rows: Rows): { read: ReadTable; survey: Survey; names: string[] } {
  const found = readTable(sheetOf(rows))
  const survey = findQuestions(found.table)
  return { read: found, survey, names: metricsOf(survey).map(({ function: name }) => name) }
}

function expectLayout(rows: Rows, layout: Layout, headingRows: number, roles: Record<string, string>) {
  const { read: found, survey, names } = read(rows)
  expect([found.layout, found.headingRows, found.table.rows]).toEqual([layout, headingRows, scores.length])
  expect(rolesOf(survey)).toEqual(roles)
  expect(names).toContain('NPS')
  return { found, survey }
}

const question = 'How likely is it that you would recommend us to a friend or colleague?'
const вопрос = 'Насколько вероятно, что вы порекомендуете нас друзьям или коллегам?'
const day = (index: number) => String(index + 1).padStart(2, '0')

test('Qualtrics: ids, questions and import ids', () => {
  const { survey } = expectLayout(
    [
      [
        'StartDate',
        'EndDate',
        'Status',
        'IPAddress',
        'Progress',
        'Finished',
        'RecordedDate',
        'ResponseId',
        'RecipientEmail',
        'UserLanguage',
        'Q1_NPS_GROUP',
        'Q1',
        'Q2',
      ],
      [
        'Start Date',
        'End Date',
        'Response Type',
        'IP Address',
        'Progress',
        'Finished',
        'Recorded Date',
        'Response ID',
        'Recipient Email',
        'User Language',
        `${question} - Group`,
        `<b>${question}</b>`,
        'What is the reason?',
      ],
      [
        'startDate',
        'endDate',
        'status',
        'ipAddress',
        'progress',
        'finished',
        'recordedDate',
        '_recordId',
        'recipientEmail',
        'userLanguage',
        'QID1_NPS_GROUP',
        'QID1',
        'QID2_TEXT',
      ].map((id) => `{"ImportId":"${id}"}`),
      ...people((score, index) => [
        `2024-03-${day(index)} 10:00:00`,
        `2024-03-${day(index)} 10:02:00`,
        'IP Address',
        `192.168.0.${index + 1}`,
        '100',
        'True',
        `2024-03-${day(index)} 10:02:01`,
        `R_${index}abcDEF`,
        `person${index}@example.com`,
        index % 2 ? 'EN' : 'RU',
        Number(score) >= 9 ? '3' : '1',
        score,
        comments[index] ?? '',
      ]),
    ],
    'qualtrics',
    3,
    {
      'End Date': 'date',
      'User Language': 'segment',
      [question]: 'recommend',
      'What is the reason?': 'comment',
    },
  )
  const shown = survey.questions.flatMap(({ examples }) => examples)
  expect(shown.filter((example) => example.includes('@') || example.startsWith('192.'))).toEqual([])
})

test('Qualtrics of before 2016', () => {
  expectLayout(
    [
      [
        'ResponseID',
        'ResponseSet',
        'Name',
        'ExternalDataReference',
        'EmailAddress',
        'IPAddress',
        'Status',
        'StartDate',
        'EndDate',
        'Finished',
        'Q1',
      ],
      [
        'ResponseID',
        'ResponseSet',
        'Name',
        'ExternalDataReference',
        'EmailAddress',
        'IPAddress',
        'Status',
        'StartDate',
        'EndDate',
        'Finished',
        question,
      ],
      ...people((score, index) => [
        `R_${index}xyz`,
        'Default Response Set',
        'Anonymous',
        '',
        '',
        `10.0.0.${index}`,
        '0',
        `2015-03-${day(index)} 10:00:00`,
        `2015-03-${day(index)} 10:02:00`,
        '1',
        score,
      ]),
    ],
    'qualtricsLegacy',
    2,
    { EndDate: 'date', [question]: 'recommend' },
  )
})

test('SurveyMonkey: the second row names the options', () => {
  const { survey } = expectLayout(
    [
      [
        'Respondent ID',
        'Collector ID',
        'Start Date',
        'End Date',
        'IP Address',
        'Email Address',
        'First Name',
        'Last Name',
        'Custom Data 1',
        question,
        'What could we improve?',
        'How satisfied are you with:',
        '',
      ],
      ['', '', '', '', '', '', '', '', '', 'Response', 'Open-Ended Response', 'Price', 'Delivery'],
      ...people((score, index) => [
        `1180${index}`,
        '99',
        `03/${day(index)}/2024 10:00:00 AM`,
        `03/${day(index + 12)}/2024 10:02:00 PM`,
        `10.0.0.${index}`,
        '',
        'Ann',
        'Lee',
        '',
        score,
        comments[index] ?? '',
        'Very satisfied',
        index % 2 ? 'Satisfied' : 'Dissatisfied',
      ]),
    ].map((row) => row.map((cell) => (cell === '' ? null : cell))),
    'surveyMonkey',
    2,
    {
      'End Date': 'date',
      [question]: 'recommend',
      'What could we improve?': 'comment',
      'How satisfied are you with: Price': 'satisfaction',
      'How satisfied are you with: Delivery': 'satisfaction',
    },
  )
  expect(survey.table.columns[12]?.cells.slice(0, 2)).toEqual(['2 - Dissatisfied', '4 - Satisfied'])
  expect(survey.table.columns[3]?.cells[0]).toBeCloseTo(45_364 + (22 + 2 / 60) / 24, 6)
})

test('Typeform: HTML in questions, UTC dates', () => {
  expectLayout(
    [
      [
        '#',
        `<strong>${question}</strong>`,
        'Why?&nbsp;Tell us',
        'Response Type',
        'Start Date (UTC)',
        'Stage Date (UTC)',
        'Submit Date (UTC)',
        'Network ID',
        'Tags',
      ],
      ...people((score, index) => [
        `a${index}f7c`,
        score,
        comments[index] ?? '',
        'completed',
        `2024-03-${day(index)} 10:00:00`,
        null,
        `2024-03-${day(index)} 10:02:00`,
        `n${index}`,
        null,
      ]),
    ],
    'typeform',
    1,
    { [question]: 'recommend', 'Why? Tell us': 'comment', 'Submit Date (UTC)': 'date' },
  )
})

describe('Microsoft Forms', () => {
  test('in English, with dates of a workbook', () => {
    const rows = [
      ['ID', 'Start time', 'Completion time', 'Email', 'Name', question],
      ...people((score, index) => [index + 1, 45_352.4 + index, 45_352.5 + index, 'anonymous', null, Number(score)]),
    ]
    const found = readTable({ ...sheetOf(rows), dateColumns: [1, 2] })
    const survey = findQuestions(found.table)
    expect([found.layout, found.headingRows]).toEqual(['microsoftForms', 1])
    expect(rolesOf(survey)).toEqual({ 'Completion time': 'date', [question]: 'recommend' })
  })

  test('in Russian', () => {
    expectLayout(
      [
        [
          'ИД',
          'Время начала',
          'Время завершения',
          'Электронная почта',
          'Имя',
          вопрос,
          'Почему вы поставили такую оценку?',
        ],
        ...people((score, index) => [
          String(index + 1),
          `3/${index + 1}/24 10:00`,
          `3/${index + 13}/24 10:02`,
          'anonymous',
          'Анна',
          score,
          comments[index] ?? '',
        ]),
      ],
      'microsoftForms',
      1,
      { 'Время завершения': 'date', [вопрос]: 'recommend', 'Почему вы поставили такую оценку?': 'comment' },
    )
  })
})

describe('Google Forms', () => {
  test('in English', () => {
    expectLayout(
      [
        ['Timestamp', 'Email Address', question],
        ...people((score, index) => [`3/${index + 13}/2024 14:05:09`, `p${index}@example.com`, score]),
      ],
      'googleForms',
      1,
      { Timestamp: 'date', [question]: 'recommend' },
    )
  })

  test('in Russian, with words beside the ends of the scale', () => {
    const { found } = expectLayout(
      [
        ['Отметка времени', 'Адрес электронной почты', 'На сколько вероятно, что Вы порекомендуете нас?', 'Ваш пол'],
        ...people((score, index) => [
          `${day(index)}.03.2024 14:05:09`,
          `p${index}@example.com`,
          score === '10' ? '10 – точно да' : score,
          index % 2 ? 'Мужской' : 'Женский',
        ]),
      ],
      'googleForms',
      1,
      {
        'Отметка времени': 'date',
        'На сколько вероятно, что Вы порекомендуете нас?': 'recommend',
        'Ваш пол': 'segment',
      },
    )
    expect([found.dateOrder, found.dateOrders]).toEqual(['dmy', ['dmy']])
  })
})

test('Yandex Forms', () => {
  expectLayout(
    [
      ['ID', 'Время создания', 'С какой вероятностью вы порекомендуете наш магазин? (от 0 до 10)'],
      ...people((score, index) => [`65f${index}`, `2024-03-${day(index)} 12:00:00`, score]),
    ],
    'yandexForms',
    1,
    { 'Время создания': 'date', 'С какой вероятностью вы порекомендуете наш магазин? (от 0 до 10)': 'recommend' },
  )
})

test('Questionstar: codes of questions and UTC', () => {
  expectLayout(
    [
      ['ID', 'Date (UTC)', 'Q1', 'Q2'],
      ...people((score, index) => [String(index + 501), `2024-03-${day(index)} 12:00`, score, comments[index] ?? '']),
    ],
    'questionstar',
    1,
    { 'Date (UTC)': 'date', Q1: 'recommend', Q2: 'comment' },
  )
})

test('Delighted: unix seconds', () => {
  const { survey, found } = expectLayout(
    [
      [
        'id',
        'person',
        'survey_type',
        'score',
        'comment',
        'permalink',
        'created_at',
        'updated_at',
        'person_properties',
        'notes',
        'tags',
      ],
      ...people((score, index) => [
        String(5000 + index),
        `${900 + index}`,
        'nps',
        score,
        comments[index] ?? '',
        `https://example.com/r/${index}`,
        String(1_709_251_200 + 86_400 * index),
        String(1_709_251_300 + 86_400 * index),
        null,
        null,
        null,
      ]),
    ],
    'delighted',
    1,
    { score: 'recommend', comment: 'comment', created_at: 'date' },
  )
  expect(survey.table.columns[6]?.cells[0]).toBe(45_352)
  expect(found.changes.map(({ id }) => id)).toContain('changed-seconds')
})

test('Help Scout: ISO dates with Z', () => {
  const { survey } = expectLayout(
    [
      ['value', 'category', 'comment', 'timestamp'],
      ...people((score, index) => [
        score,
        Number(score) > 8 ? 'promoter' : 'other',
        comments[index] ?? '',
        `2024-03-${day(index)}T12:00:00Z`,
      ]),
    ],
    'helpScout',
    1,
    { value: 'recommend', category: 'segment', comment: 'comment', timestamp: 'date' },
  )
  expect(survey.table.columns[3]?.cells[0]).toBe(45_352.5)
})

test('Anketolog', () => {
  expectLayout(
    [
      ['№', 'Дата', 'Готовы ли вы рекомендовать нас знакомым?', 'Что нам улучшить?'],
      ...people((score, index) => [String(index + 1), `${day(index)}.03.2024 12:00`, score, comments[index] ?? '']),
    ],
    'anketolog',
    1,
    { Дата: 'date', 'Готовы ли вы рекомендовать нас знакомым?': 'recommend', 'Что нам улучшить?': 'comment' },
  )
})
