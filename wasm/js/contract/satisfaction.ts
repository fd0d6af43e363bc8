/** Satisfaction and loyalty from answers on scales. */
import type { AnswerTally, Interval, Matrix, Scale } from './cells.ts'

export type CsiMethod = 'share' | 'pomp' | 'respondent'

/** A score, or the reason why there is none and the criterion it concerns (from 0; −1 when none in particular). */
export interface CsiScore {
  readonly status: 'ok' | 'noAnswers' | 'noCriterionAnswers' | 'noImportance' | 'offScale'
  readonly criterion: number
  readonly score: number
}

export interface CsiCriterion {
  readonly importance: number
  readonly share: number
  readonly satisfaction: number
  readonly weighted: number
  readonly loss: number
}

/** One number per respondent, NaN where the respondent has none. */
export type Respondents = Float64Array

export type CsatMethod = 'top2' | 'mean' | 'net' | 'pomp'
export type CesMethod = 'mean' | 'agree' | 'net'
/** Which end of the scale is easy. */
export type CesDirection = 'high' | 'low'

export interface SatisfactionEngine {
  csi(importance: Matrix, satisfaction: Matrix, max: number, method: CsiMethod): CsiScore
  csiCriteria(importance: Matrix, satisfaction: Matrix, max: number): CsiCriterion[]
  csiRespondents(importance: Matrix, satisfaction: Matrix, max: number): Respondents

  /** Answers n×3 of 1..6; `map` gives the points of 1..6. */
  cliRespondents(answers: Matrix, map: readonly number[], partial: boolean): Respondents

  /** Three means on 1..10 and their weights; NaN when one is outside its range. */
  acsi(means: readonly number[], weights: readonly number[]): number
  /** NaN without answers, like the next five. */
  csat(tally: AnswerTally, scale: Scale, method: CsatMethod): number
  /** Of 'top2'. */
  csatInterval(tally: AnswerTally, scale: Scale, confidence: number): Interval
  ces(tally: AnswerTally, scale: Scale, method: CesMethod, direction: CesDirection): number
  rating(tally: AnswerTally, scale: Scale): number
  ratingBayes(tally: AnswerTally, scale: Scale, priorMean: number, priorWeight: number): number
  ratingWilson(tally: AnswerTally, scale: Scale, threshold: number, confidence: number): number
}
