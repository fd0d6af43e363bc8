/** Exports of survey services, written after their manuals, in English and in Russian. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { findQuestions, type Layout, metricsOf, type RawSheet, type Role, readTable } from '../../web/survey/index.ts'
import { rolesOf, sheetOf } from './support/raw.ts'

/** Cells between bars; nothing between two is a blank cell. */
const row = (...parts: string[]): Cell[] =>
  parts
    .join('|')
    .split('|')
    .map((cell) => (cell === '' ? null : cell))

/** Twelve people: 6 promoters, 3 passives, 3 detractors. */
const scores = ['10', '9', '9', '10', '10', '9', '8', '7', '8', '3', '6', '0']
const why = (index: number) => `Comment number ${index} of some length`
const day = (index: number) => String(index + 1).padStart(2, '0')
const people = (cellsOf: (score: string, index: number) => string) =>
  scores.map((score, index) => row(cellsOf(score, index)))

function expectRead(sheet: RawSheet, layout: Layout, headingRows: number, roles: Record<string, Role>) {
  const found = readTable(sheet)
  const survey = findQuestions(found.table)
  expect([found.layout, found.headingRows, found.table.rows]).toEqual([layout, headingRows, scores.length])
  expect(rolesOf(survey)).toEqual(roles)
  expect(metricsOf(survey).map(({ function: name }) => name)).toContain('NPS')
  return { found, survey }
}

const expectLayout = (rows: readonly (readonly Cell[])[], layout: Layout, roles: Record<string, Role>, headings = 1) =>
  expectRead(sheetOf(rows), layout, headings, roles)

const question = 'How likely is it that you would recommend us to a friend or colleague?'
const вопрос = 'Насколько вероятно, что вы порекомендуете нас друзьям или коллегам?'

test('Qualtrics: ids, questions and import ids', () => {
  const ids =
    'startDate|endDate|status|ipAddress|finished|recordedDate|_recordId|recipientEmail|userLanguage|QID1_NPS|QID1|QID2'
  const { survey } = expectLayout(
    [
      row(
        'StartDate|EndDate|Status|IPAddress|Finished|RecordedDate|ResponseId|RecipientEmail|UserLanguage|Q1_NPS_GROUP|Q1|Q2',
      ),
      row(
        'Start Date|End Date|Response Type|IP Address|Finished|Recorded Date|Response ID|Recipient Email|User Language',
        `${question} - Group|<b>${question}</b>|What is the reason?`,
      ),
      ids.split('|').map((id) => `{"ImportId":"${id}"}`),
      ...people(
        (score, index) =>
          `2024-03-${day(index)} 10:00:00|2024-03-${day(index)} 10:02:00|IP Address|192.168.0.${index}|True|` +
          `2024-03-${day(index)} 10:02:01|R_${index}ab|person${index}@example.com|${index % 2 ? 'EN' : 'RU'}|` +
          `${Number(score) >= 9 ? 3 : 1}|${score}|${why(index)}`,
      ),
    ],
    'qualtrics',
    { 'End Date': 'date', 'User Language': 'segment', [question]: 'recommend', 'What is the reason?': 'comment' },
    3,
  )
  const shown = survey.questions.flatMap(({ examples }) => examples)
  expect(shown.filter((example) => example.includes('@') || example.startsWith('192.'))).toEqual([])
})

test('Qualtrics of before 2016', () => {
  const fields =
    'ResponseID|ResponseSet|Name|ExternalDataReference|EmailAddress|IPAddress|Status|StartDate|EndDate|Finished'
  expectLayout(
    [
      row(fields, 'Q1'),
      row(fields, question),
      ...people(
        (score, index) =>
          `R_${index}xyz|Default Response Set|Anonymous|||10.0.0.${index}|0|2015-03-${day(index)} 10:00:00|` +
          `2015-03-${day(index)} 10:02:00|1|${score}`,
      ),
    ],
    'qualtricsLegacy',
    { EndDate: 'date', [question]: 'recommend' },
    2,
  )
})

test('SurveyMonkey: the second row names the options', () => {
  const fields =
    'Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data 1'
  const { survey } = expectLayout(
    [
      row(fields, question, 'What could we improve?', 'How satisfied are you with:|'),
      row('||||||||', 'Response|Open-Ended Response|Price|Delivery'),
      ...people(
        (score, index) =>
          `1180${index}|99|03/${day(index)}/2024 10:00:00 AM|03/${day(index + 12)}/2024 10:02:00 PM|10.0.0.${index}||Ann|Lee||` +
          `${score}|${why(index)}|Very satisfied|${index % 2 ? 'Satisfied' : 'Dissatisfied'}`,
      ),
    ],
    'surveyMonkey',
    {
      'End Date': 'date',
      [question]: 'recommend',
      'What could we improve?': 'comment',
      'How satisfied are you with: Price': 'satisfaction',
      'How satisfied are you with: Delivery': 'satisfaction',
    },
    2,
  )
  expect(survey.table.columns[12]?.cells.slice(0, 2)).toEqual(['2 - Dissatisfied', '4 - Satisfied'])
  expect(survey.table.columns[3]?.cells[0]).toBeCloseTo(45_364 + (22 + 2 / 60) / 24, 6)
})

test('Typeform: HTML in questions, UTC dates', () => {
  expectLayout(
    [
      row(
        `#|<strong>${question}</strong>|Why?&nbsp;Tell us|Response Type|Start Date (UTC)|Stage Date (UTC)|`,
        'Submit Date (UTC)|Network ID|Tags',
      ).filter((cell) => cell !== null),
      ...people(
        (score, index) =>
          `a${index}f7c|${score}|${why(index)}|completed|2024-03-${day(index)} 10:00:00||2024-03-${day(index)} 10:02:00|n${index}|`,
      ),
    ],
    'typeform',
    { [question]: 'recommend', 'Why? Tell us': 'comment', 'Submit Date (UTC)': 'date' },
  )
})

describe('Microsoft Forms', () => {
  test('in English, with dates of a workbook', () => {
    const answers = scores.map((score, index) => [
      index + 1,
      45_352.4 + index,
      45_352.5 + index,
      'anonymous',
      null,
      Number(score),
    ])
    const sheet = sheetOf([row('ID|Start time|Completion time|Email|Name', question), ...answers])
    expectRead({ ...sheet, dateColumns: [1, 2] }, 'microsoftForms', 1, {
      'Completion time': 'date',
      [question]: 'recommend',
    })
  })

  test('in Russian', () => {
    expectLayout(
      [
        row('ИД|Время начала|Время завершения|Электронная почта|Имя', вопрос, 'Почему вы поставили такую оценку?'),
        ...people(
          (score, index) =>
            `${index + 1}|3/${index + 1}/24 10:00|3/${index + 13}/24 10:02|anonymous|Анна|${score}|${why(index)}`,
        ),
      ],
      'microsoftForms',
      { 'Время завершения': 'date', [вопрос]: 'recommend', 'Почему вы поставили такую оценку?': 'comment' },
    )
  })
})

describe('Google Forms', () => {
  test('in English', () => {
    expectLayout(
      [
        row('Timestamp|Email Address', question),
        ...people((score, index) => `3/${index + 13}/2024 14:05:09|p${index}@example.com|${score}`),
      ],
      'googleForms',
      { Timestamp: 'date', [question]: 'recommend' },
    )
  })

  test('in Russian, with words beside the ends of the scale', () => {
    const asked = 'На сколько вероятно, что Вы порекомендуете нас?'
    const { found } = expectLayout(
      [
        row('Отметка времени|Адрес электронной почты', asked, 'Ваш пол'),
        ...people((score, index) => {
          const answer = score === '10' ? '10 – точно да' : score
          return `${day(index)}.03.2024 14:05:09|p${index}@example.com|${answer}|${index % 2 ? 'Мужской' : 'Женский'}`
        }),
      ],
      'googleForms',
      { 'Отметка времени': 'date', [asked]: 'recommend', 'Ваш пол': 'segment' },
    )
    expect([found.dateOrder, found.dateOrders]).toEqual(['dmy', ['dmy']])
  })

  test('a column of that name elsewhere makes no form', () => {
    const sheet = sheetOf([
      row('City|Timestamp', question),
      ...people((score, index) => `Perth|2024-03-${day(index)}|${score}`),
    ])
    expect(readTable(sheet).layout).toBe('plain')
  })
})

test('Yandex Forms', () => {
  const asked = 'С какой вероятностью вы порекомендуете наш магазин? (от 0 до 10)'
  expectLayout(
    [
      row('ID|Время создания', asked),
      ...people((score, index) => `65f${index}|2024-03-${day(index)} 12:00:00|${score}`),
    ],
    'yandexForms',
    { 'Время создания': 'date', [asked]: 'recommend' },
  )
})

test('Questionstar: codes of questions and UTC', () => {
  expectLayout(
    [
      row('ID|Date (UTC)|Q1|Q2'),
      ...people((score, index) => `${index + 501}|2024-03-${day(index)} 12:00|${score}|${why(index)}`),
    ],
    'questionstar',
    { 'Date (UTC)': 'date', Q1: 'recommend', Q2: 'comment' },
  )
})

test('Delighted: unix seconds', () => {
  const seconds = (index: number) => 1_709_251_200 + 86_400 * index
  const { survey, found } = expectLayout(
    [
      row('id|person|survey_type|score|comment|permalink|created_at|updated_at|person_properties|notes|tags'),
      ...people(
        (score, index) =>
          `${5000 + index}|${900 + index}|nps|${score}|${why(index)}|https://example.com/r/${index}|${seconds(index)}|${seconds(index)}|||`,
      ),
    ],
    'delighted',
    { score: 'recommend', comment: 'comment', created_at: 'date' },
  )
  expect(survey.table.columns[6]?.cells[0]).toBe(45_352)
  expect(found.changes.map(({ id }) => id)).toContain('changed-seconds')
})

test('Help Scout: ISO dates with Z', () => {
  const { survey } = expectLayout(
    [
      row('value|category|comment|timestamp'),
      ...people(
        (score, index) =>
          `${score}|${Number(score) > 8 ? 'promoter' : 'detractor'}|${why(index)}|2024-03-${day(index)}T12:00:00Z`,
      ),
    ],
    'helpScout',
    { value: 'recommend', comment: 'comment', timestamp: 'date' },
  )
  expect(survey.table.columns[3]?.cells[0]).toBe(45_352.5)
})

test('Anketolog', () => {
  const asked = 'Готовы ли вы рекомендовать нас знакомым?'
  expectLayout(
    [
      row('№|Дата', asked, 'Что нам улучшить?'),
      ...people((score, index) => `${index + 1}|${day(index)}.03.2024 12:00|${score}|${why(index)}`),
    ],
    'anketolog',
    { Дата: 'date', [asked]: 'recommend', 'Что нам улучшить?': 'comment' },
  )
})

test('a file in Russian with semicolons: decimal commas and day first', () => {
  const { found, survey } = expectLayout(
    [
      row(
        'Дата',
        вопрос,
        'Сумма заказа|Вес|Насколько вам важна доставка? (1-10)|Насколько вы довольны доставкой? (1-10)',
      ),
      ...people(
        (score, index) =>
          `${day(index)}.03.24|${score},0|1 ${100 + index},50|${index % 2 ? '0,5' : '1,5'}|9|${1 + (index % 10)}`,
      ),
    ],
    'plain',
    {
      Дата: 'date',
      [вопрос]: 'recommend',
      'Сумма заказа': 'amount',
      Вес: 'weight',
      'Насколько вам важна доставка? (1-10)': 'importance',
      'Насколько вы довольны доставкой? (1-10)': 'satisfaction',
    },
  )
  expect([found.decimal, found.dateOrder]).toEqual([',', 'dmy'])
  expect(survey.table.columns.map(({ cells }) => cells[0])).toEqual([45_352, 10, 1100.5, 1.5, 9, 1])
  expect(survey.questions[5]?.criterion).toBe('доставка')
})
