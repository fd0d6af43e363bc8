import { expect, test } from 'vitest'
import { surveyOf } from './support/raw.ts'

const satisfaction = (answers: readonly number[]) =>
  surveyOf([['Satisfaction with the food'], ...answers.map((answer) => [answer])]).questions[0]

const repeated = (times: number, ...answers: number[]) => Array.from({ length: times }, () => answers).flat()

test('among many answers a 6 without a 7 is a code beside five', () => {
  expect(satisfaction(repeated(30, 3, 4, 5, 6))).toMatchObject({ role: 'satisfaction', scale: { low: 1, high: 5 } })
})

test('with a 7, or among few answers, it is an answer of seven', () => {
  expect(satisfaction([...repeated(30, 3, 4, 5, 6), 7])?.scale).toEqual({ low: 1, high: 7 })
  expect(satisfaction(repeated(8, 3, 4, 5, 6))?.scale).toEqual({ low: 1, high: 7 })
})
