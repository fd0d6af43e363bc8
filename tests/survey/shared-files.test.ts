/** Every shared file: its columns are found as a person would name them, without a click. */
import { describe, expect, test } from 'vitest'
import { findQuestions, type Role, readTable } from '../../web/survey/index.ts'
import { hasData } from '../support/data.ts'
import { firstSurvey, rolesOf, surveyOfFile, textSheet, titlesOf, workbookSheets } from './support/raw.ts'

const ofMany = (titles: readonly string[], role: Role) => Object.fromEntries(titles.map((title) => [title, role]))
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`)

describe.runIf(hasData)('files of surveys', () => {
  test.each(['email', 'mobile', 'web'])('the answers to a question on a %s page', (channel) => {
    const survey = surveyOfFile(`datacamp_nps_${channel}.csv`)
    expect(rolesOf(survey)).toEqual({ response_date: 'date', user_id: 'customer', nps_rating: 'recommend' })
    expect(survey.questions.every(({ certain }) => certain)).toBe(true)
  })

  test('a file whose heading names another column: the values decide', () => {
    expect(rolesOf(surveyOfFile('datacamp_nps_corrupted.csv'))).toEqual({ response_date: 'date', nps32: 'recommend' })
  })

  test('a form of eleven questions about an event', () => {
    const survey = surveyOfFile('prepbench_040_input_01.csv')
    const recommend = 'On a scale of 0-10, how would you rate Sudzilla?'
    expect(titlesOf(survey, 'recommend')).toEqual([recommend])
    expect(survey.questions[1]?.certain).toBe(true)
    expect(readTable(textSheet('prepbench_040_input_01.csv')).dateOrders).toEqual(['mdy'])
    expect(titlesOf(survey, 'date')).toEqual(['Timestamp'])
    expect(titlesOf(survey, 'comment')).toContain('...why?')
    const keynotes = survey.questions.filter(({ role }) => role === 'satisfaction')
    expect(keynotes.map(({ criterion, scale }) => [criterion, scale?.low, scale?.high])).toEqual([
      ['opening keynote', 0, 10],
      ['closing keynote', 0, 10],
    ])
    expect(titlesOf(survey, 'segment').every((title) => title.includes('the food'))).toBe(true)
  })

  test('a summary of answers by shops', () => {
    const survey = surveyOfFile('prepbench_050_input_03.csv')
    expect(rolesOf(survey)).toEqual({
      Country: 'segment',
      Store: 'segment',
      Result: 'segment',
      'Completion Date': 'date',
      'Would you recommend C&BSco to your friends and family? (Score 0-10)': 'recommend',
      "If you wouldn't, why?": 'comment',
      'If you would, why?': 'comment',
    })
    const names = survey.questions[survey.table.columns.findIndex(({ title }) => title === 'Name')]
    expect(names?.examples).toEqual(['J•••', 'L•••', 'A•••'])
  })

  test('a row for each answer becomes one for each person, with a column for each question', () => {
    const survey = surveyOfFile('prepbench_050_input_01.csv')
    expect(survey.table.columns.map(({ title }) => title).slice(-5)).toEqual(['Q1', 'Q2', 'Q3', 'Q3a', 'Q3b'])
    expect(titlesOf(survey, 'recommend')).toEqual(['Q3'])
  })

  test('an airport: the one question 0-10 with a code for a blank, and weights', () => {
    const survey = surveyOfFile('sfo_2017_slim.csv')
    expect(rolesOf(survey)).toEqual({ AIRLINE: 'segment', NETPRO: 'recommend', WEIGHT: 'weight' })
    const reasons = survey.questions.find(({ role }) => role === 'recommend')?.reasons
    expect(reasons).toContainEqual({ id: 'reason-off-scale', values: { cells: 84, example: 11 } })
  })

  test('parks: importance and satisfaction of 22 criteria', () => {
    const wide = surveyOfFile('perth_parks_importance_satisfaction_wide.csv')
    expect(rolesOf(wide)).toEqual({
      ...ofMany(numbered('imp_', 22), 'importance'),
      ...ofMany(numbered('sat_', 22), 'satisfaction'),
    })
    expect(wide.questions.map(({ criterion }) => criterion).filter((criterion) => criterion === '07')).toHaveLength(2)
    const long = surveyOfFile('perth_parks_importance_satisfaction_long.csv')
    expect(long.table.rows).toBe(393)
    expect(titlesOf(long, 'importance')).toHaveLength(22)
    expect(titlesOf(long, 'satisfaction')).toContain('satisfaction: Ease of access to and around the site')
  })

  test('importance and performance on two sheets of a workbook', async () => {
    const sheets = await workbookSheets('ipacsi_questionnaire.xlsx')
    const survey = firstSurvey(sheets)
    expect(survey.table.rows).toBe(30)
    expect(titlesOf(survey, 'importance')).toHaveLength(24)
    expect(titlesOf(survey, 'satisfaction')).toHaveLength(24)
    expect(survey.questions.every(({ certain }) => certain)).toBe(true)
    expect(survey.questions[1]?.criterion).toBe('Q1')
    expect(survey.questions[25]?.criterion).toBe('Q1')
  })

  test('reviews of lounges: a 0 is no answer, and answers beyond 5 are no certain scale', () => {
    const survey = surveyOfFile('skytrax_lounge_ratings.csv')
    expect(titlesOf(survey, 'satisfaction')).toHaveLength(8)
    expect(rolesOf(survey)).toMatchObject({ airline_name: 'segment', date: 'date' })
    const overall = survey.questions[2]
    expect([overall?.scale, overall?.certain]).toEqual([{ low: 1, high: 5 }, false])
    expect(survey.questions.at(-1)?.role).toBe('leftOut')
  })

  test.each([
    ['turkiye_student_evaluation.csv', 29, 5],
    ['ecsi_mobile_phone.csv', 24, 10],
  ])('%s: ratings in a row, of which only a person knows what they rate', (file, count, high) => {
    const ratings = surveyOfFile(file).questions.filter(({ role }) => role === 'satisfaction')
    expect(ratings).toHaveLength(count)
    expect(ratings.every(({ scale }) => scale?.high === high)).toBe(true)
    expect(ratings.filter(({ certain }) => certain).length).toBeLessThanOrEqual(3)
  })

  test('a study of reputation: answers 1-7, codes of refusal, coded groups', () => {
    const survey = surveyOfFile('corporate_reputation.csv')
    const satisfaction = survey.questions[survey.table.columns.findIndex(({ title }) => title === 'cusa')]
    expect([satisfaction?.role, satisfaction?.scale, satisfaction?.certain]).toEqual([
      'satisfaction',
      { low: 1, high: 7 },
      true,
    ])
    expect(titlesOf(survey, 'recommend')).toEqual([])
  })

  test.each(['bart_satisfaction_published.csv', 'hcahps_national_results.csv', 'hcahps_questions.csv'])(
    '%s: published results hold no answers',
    (file) => {
      expect(surveyOfFile(file).questions.filter(({ scale }) => scale !== null)).toEqual([])
    },
  )
})

describe.runIf(hasData)('files of orders', () => {
  test('invoices of a shop', () => {
    const survey = surveyOfFile('uci_online_retail_orders.csv')
    expect(rolesOf(survey)).toEqual({ InvoiceDate: 'date', CustomerID: 'customer', TotalPrice: 'amount' })
    expect(survey.questions.every(({ certain }) => certain)).toBe(true)
  })

  test('purchases of a record shop, with customers 00001 and on', () => {
    const survey = surveyOfFile('cdnow_orders.csv')
    expect(rolesOf(survey)).toEqual({ customer_id: 'customer', date: 'date', amount: 'amount' })
    expect(survey.table.columns[0]?.cells[0]).toBe('00001')
  })

  test('lines of invoices: the price of a unit is no amount of an order, the sum of the lines is', () => {
    const sheet = textSheet('uci_lines_france.csv')
    expect(rolesOf(findQuestions(readTable(sheet).table))).toEqual({ InvoiceDate: 'date', CustomerID: 'customer' })
    const orders = { InvoiceDate: 'date', CustomerID: 'customer', Amount: 'amount' }
    expect(rolesOf(firstSurvey([sheet]))).toEqual(orders)
  })

  test('customers of a telephone company', () => {
    const survey = surveyOfFile('telco_churn_ibm.csv')
    expect(rolesOf(survey)).toMatchObject({ customerID: 'customer', Contract: 'segment', Churn: 'churned' })
    expect(survey.questions.some(({ scale }) => scale !== null)).toBe(false)
  })

  test('the table of a file keeps every row and column', () => {
    const { columns } = textSheet('telco_churn_ibm.csv')
    const { table } = surveyOfFile('telco_churn_ibm.csv')
    expect([table.columns.length, table.rows]).toEqual([columns.length, 7043])
  })
})
