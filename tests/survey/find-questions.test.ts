/** What columns are, and what a person can say against it. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { correct, metricsOf, type Role, type Survey } from '../../web/survey/index.ts'
import { rolesOf, surveyOf } from './support/raw.ts'

const scores = [10, 9, 9, 10, 10, 9, 8, 7, 8, 3, 6, 0]
/** A table of whole columns under their headings. */
const surveyWith = (columns: Readonly<Record<string, readonly Cell[]>>): Survey => {
  const titles = Object.keys(columns)
  const rows = scores.map((_, row) => titles.map((title) => columns[title]?.[row] ?? null))
  return surveyOf([titles, ...rows])
}
const cycle = (...cells: Cell[]) => scores.map((_, row) => cells[row % cells.length] ?? null)
const names = (survey: Survey) => metricsOf(survey).map(({ function: name }) => name)
const columnOf = (survey: Survey, title: string) => survey.table.columns.findIndex((column) => column.title === title)
const questionOf = (survey: Survey, title: string) => survey.questions[columnOf(survey, title)]

const likelihood = cycle(1, 2, 3, 1, 6)

describe('headings and cells agree', () => {
  test.each<[string, readonly Cell[], Role]>([
    ['How likely are you to recommend us?', scores, 'recommend'],
    ['Likelihood to recommend (LTR)', scores, 'recommend'],
    ['NPS', scores, 'recommend'],
    ['НАСКОЛЬКО ВЕРОЯТНО, ЧТО ВЫ ПОРЕКОМЕНДУЕТЕ НАС?', scores, 'recommend'],
    ['Какова вероятность, что вы посоветуете нас друзьям?', scores, 'recommend'],
    ['Would you buy from us again?', likelihood, 'repurchase'],
    ['Совершите ли вы покупку снова?', likelihood, 'repurchase'],
    ['Would you try our other products?', likelihood, 'tryOthers'],
    ['Попробуете ли вы другие наши товары?', likelihood, 'tryOthers'],
    ['How important is delivery?', cycle(9, 10, 7, 4), 'importance'],
    ['Важность доставки', cycle(9, 10, 7, 4), 'importance'],
    ['How satisfied are you with delivery?', cycle(5, 4, 2), 'satisfaction'],
    ['Насколько Вы довольны доставкой?', cycle(5, 4, 2), 'satisfaction'],
    ['Удовлетворённость доставкой', cycle(5, 4, 2), 'satisfaction'],
    ['The company made it easy to solve my issue', cycle(7, 6, 2), 'effort'],
    ['Легко ли было оформить заказ?', cycle(7, 6, 2), 'effort'],
    ['Вес анкеты', cycle(0.5, 1.5), 'weight'],
    ['What is your e-mail?', cycle('a@example.com', 'b@example.org'), 'leftOut'],
    ['Speed of delivery (1-10)', cycle(9, 10, 4), 'satisfaction'],
    ['Оцените работу курьера от 1 до 5', cycle(5, 4), 'satisfaction'],
    ['Age group (1-5)', cycle(1, 2, 5), 'segment'],
    ['Is a member', cycle(true, false), 'segment'],
    ['Category', cycle('Promoter', 'Passive', 'Detractor'), 'leftOut'],
    ['Возраст (группа)', cycle('18-24', '25-34'), 'segment'],
    ['Код клиента', scores.map((_, row) => `00${row}`), 'customer'],
    ['Сумма заказа', scores.map((_, row) => 100 + row), 'amount'],
  ])('%s', (title, cells, role) => {
    const survey = surveyWith({ 'Любой столбец': cycle('да', 'нет'), [title]: cells })
    expect(questionOf(survey, title)?.role).toBe(role)
  })

  test('a heading alone decides nothing: the cells are no answers', () => {
    const survey = surveyWith({ 'Would you recommend us?': cycle('yes', 'no'), 'NPS rating': cycle(29_239, 35_727) })
    expect(names(survey)).toEqual([])
    expect(rolesOf(survey)).toEqual({ 'Would you recommend us?': 'segment' })
  })

  test('employees are asked about their place of work', () => {
    const title = 'Порекомендуете ли вы нашу компанию как место работы?'
    const reasons = questionOf(surveyWith({ [title]: scores }), title)?.reasons
    expect(reasons?.map(({ id }) => id)).toContain('reason-employee')
  })

  test('the ends of the scale as the heading says, a slip about the 0 mended by the answers', () => {
    const stated = surveyWith({
      'Recommend us? (1-5)': cycle(5, 4),
      'Оцените по 10-балльной шкале, порекомендуете ли нас': scores,
    })
    expect(stated.questions.map(({ scale }) => scale)).toEqual([
      { low: 1, high: 5 },
      { low: 0, high: 10 },
    ])
  })

  test('an unusual scale of recommendation is asked about', () => {
    const rows = Array.from({ length: 30 }, (_, row) => [1 + (row % 5)])
    const [question] = surveyOf([['Would you recommend us?'], ...rows]).questions
    expect([question?.scale, question?.certain]).toEqual([{ low: 1, high: 5 }, false])
  })
})

describe('columns beside each other', () => {
  test('importance and satisfaction of a criterion, whatever its case and order', () => {
    const survey = surveyWith({
      'Насколько вы удовлетворены качеством?': cycle(8, 9),
      'Насколько вы удовлетворены ценой?': cycle(7, 4),
      'Насколько для вас важно качество?': cycle(10, 9),
      'Насколько для вас важна цена?': cycle(8, 3),
    })
    expect(survey.questions.map(({ criterion }) => criterion)).toEqual(['качество', 'цена', 'качество', 'цена'])
    const csi = metricsOf(survey).find(({ function: name }) => name === 'CSI')
    expect(csi?.arguments).toEqual([{ columns: [2, 3] }, { columns: [0, 1] }])
  })

  test('all criteria have the scale of the widest', () => {
    const survey = surveyWith({
      'Importance: price': cycle(10, 9),
      'Importance: speed': cycle(3, 4),
      'Satisfaction: price': cycle(2, 4),
      'Satisfaction: speed': cycle(5, 4),
    })
    expect(survey.questions.every(({ scale }) => scale?.high === 10)).toBe(true)
  })

  test('a list of criteria, each in a row of its own', () => {
    const survey = surveyOf([
      ['Criterion', 'Importance', 'Satisfaction'],
      ['качество', 10, 9],
      ['скорость доставки', 8, 7],
      ['ассортимент', 6, 8],
      ['цена', 9, 6],
    ])
    const table = metricsOf(survey).find(({ function: name }) => name === 'CSI.TABLE')
    expect(table?.arguments).toEqual([{ columns: [1] }, { columns: [2] }, { columns: [0] }])
  })

  test('three questions of loyalty on 1-6, and their index', () => {
    const survey = surveyWith({
      'Would you recommend us?': likelihood,
      'Buy again?': likelihood,
      'Try other products?': likelihood,
    })
    expect(rolesOf(survey)).toEqual({
      'Would you recommend us?': 'recommend',
      'Buy again?': 'repurchase',
      'Try other products?': 'tryOthers',
    })
    expect(names(survey)).toEqual(['CLI', 'CLI.CI'])
    const nameless = surveyOf(
      scores
        .map((_, row) => [1 + (row % 6), 1 + ((row + 1) % 6), 2])
        .map((row) => [...row.slice(0, 2), row[1] ?? null]),
    )
    expect(metricsOf(nameless).map(({ function: name, certain }) => [name, certain])).toContainEqual(['CLI', false])
  })

  test('two questions that both look like NPS are both kept and both asked about', () => {
    const survey = surveyWith({ 'Recommend the product?': scores, 'Recommend the service?': cycle(9, 10, 2) })
    expect(survey.questions.map(({ role, certain }) => [role, certain])).toEqual([
      ['recommend', false],
      ['recommend', false],
    ])
    expect(survey.questions[0]?.reasons[0]).toEqual({ id: 'reason-twin', values: { title: 'Recommend the service?' } })
    expect(names(survey).filter((name) => name === 'NPS')).toHaveLength(2)
  })

  test('one criterion of people is no index, but a satisfaction', () => {
    const survey = surveyWith({ 'Importance of price': cycle(9, 10), 'Satisfaction with price': cycle(8, 2) })
    expect(names(survey)).toEqual(['CSAT', 'CSAT.CI'])
  })

  test.each([
    ['How much effort did you have to put forth?', 'low'],
    ['Насколько вам было трудно оформить заказ?', 'low'],
    ['How easy was it to place the order?', undefined],
  ])('%s', (title, direction) => {
    const [ces] = metricsOf(surveyWith({ [title]: cycle(1, 2, 5) }))
    expect([ces?.function, ces?.arguments[3]]).toEqual(['CES', direction])
    const words = surveyWith({ [title]: cycle('Very easy', 'Difficult') })
    expect(metricsOf(words)[0]?.arguments).not.toContain('low')
  })

  test('orders that were rated are orders too', () => {
    const orders = {
      customer_id: cycle('0012345678', '0012345679'),
      date: cycle(45_000, 45_001),
      amount: scores.map((_, row) => 90 + row),
    }
    expect(names(surveyWith(orders))).toContain('ORDERS.REPORT')
    expect(names(surveyWith({ ...orders, Rating: cycle(5, 4, 1) }))).toEqual(
      expect.arrayContaining(['CSAT', 'ORDERS.REPORT']),
    )
  })

  test('an answer between two points is named as what does not fit', () => {
    const rows = [...scores, ...scores, 6.5].map((score) => [score])
    const [question] = surveyOf([['NPS'], ...rows]).questions
    expect(question?.reasons).toContainEqual({ id: 'reason-off-scale', values: { cells: 1, example: 6.5 } })
  })

  test('no question at all', () => {
    const survey = surveyWith({ City: cycle('Perth', 'Omsk'), Height: cycle(181.5, 170.2) })
    expect(names(survey)).toEqual([])
    expect(survey.questions.every(({ reasons }) => reasons.length > 0)).toBe(true)
  })

  test('one column of numbers without a heading', () => {
    const survey = surveyOf(scores.map((score) => [score]))
    expect(survey.questions[0]?.role).toBe('recommend')
    expect(names(survey)).toContain('NPS')
  })
})

describe('personal data', () => {
  test.each<[string, readonly Cell[]]>([
    ['Contact', cycle('ann@example.com', 'bob@example.org')],
    ['Телефон', cycle('+7 912 345-67-89', '8 (912) 345-67-80')],
    ['From', cycle('192.168.0.1', '10.0.0.2')],
    ['ФИО', cycle('Иванов Пётр', 'Петрова Анна')],
    ['First name', cycle('Ann', 'Bob')],
  ])('%s is left out and not shown', (title, cells) => {
    const question = questionOf(surveyWith({ NPS: scores, [title]: cells }), title)
    expect(question?.role).toBe('leftOut')
    expect(question?.examples.every((example) => /^.•••$/u.test(example))).toBe(true)
    const asked = correct(surveyWith({ NPS: scores, [title]: cells }), 1, 'segment').questions[1]
    expect(asked?.examples).toEqual(question?.examples)
  })

  test('an address inside a comment is masked, a long one cut', () => {
    const long = 'a long story '.repeat(20)
    const survey = surveyWith({
      NPS: scores,
      Comment: scores.map((_, row) => `${row} write to me: ann${row}@example.com`),
      Why: scores.map((_, row) => `${row} ${long}`),
    })
    expect(survey.questions[1]?.examples[0]).toBe('0 write to me: •••')
    expect(survey.questions[2]?.examples[0]?.length).toBeLessThanOrEqual(80)
  })
})

describe('a person corrects', () => {
  const survey = surveyWith({
    Date: cycle(45_000, 45_001),
    'Shipped date': cycle(45_010, 45_020),
    'Overall (0-10)': scores,
    'Keynote (0-10)': cycle(9, 10, 2),
  })

  test('one column, and the other reading makes room', () => {
    expect(rolesOf(survey)).toMatchObject({
      Date: 'date',
      'Overall (0-10)': 'recommend',
      'Keynote (0-10)': 'satisfaction',
    })
    const mended = correct(correct(survey, 1, 'date'), 3, 'recommend')
    expect(rolesOf(mended)).toEqual({
      'Shipped date': 'date',
      'Keynote (0-10)': 'recommend',
      'Overall (0-10)': 'satisfaction',
    })
    expect(mended.questions[3]?.reasons[0]?.id).toBe('reason-chosen')
    expect(mended.questions[3]?.certain).toBe(true)
  })

  test('a column whose cells are no answers gives no metric', () => {
    expect(names(correct(surveyWith({ City: cycle('Perth', 'Omsk') }), 0, 'recommend'))).toEqual([])
  })

  test('a pair is found anew', () => {
    const pair = surveyWith({
      Price: cycle(9, 10),
      'Satisfaction: Price': cycle(8, 2),
      Speed: cycle(7, 6),
      'Satisfaction: Speed': cycle(3, 4),
    })
    const mended = correct(correct(pair, 0, 'importance'), 2, 'importance')
    expect(mended.questions.map(({ criterion }) => criterion)).toEqual(['Price', 'Price', 'Speed', 'Speed'])
    expect(names(mended)).toContain('CSI')
  })

  test('a column that is not there changes nothing', () => {
    expect(correct(survey, 99, 'comment')).toBe(survey)
  })
})
