/** What each column of a table is, why, and with which examples. */
import { because, type ColumnFacts, factsOf, leftOut, type Reading } from './column-facts.ts'
import type { Column, Question, Role, Scale, Survey, Table } from './contract.ts'
import { countedColumns, countedIn } from './counted.ts'
import { criterionIn, namedColumns, pairsOf, widest } from './criteria.ts'
import { examplesOf } from './examples.ts'
import { personalKindOf, readAs, readCodes, readColumn } from './read-column.ts'
import {
  agreeOnSix,
  doubtTwins,
  findLoyalty,
  findRatings,
  findRecommend,
  keepOneOfEach,
  rolesOnce,
} from './read-together.ts'

export function findQuestions(table: Table): Survey {
  const all = table.columns.map(factsOf)
  const readings = all.map(readColumn)
  findRecommend(all, readings)
  findLoyalty(all, readings)
  agreeOnSix(all, readings)
  findRatings(all, readings)
  all.forEach((facts, index) => {
    readings[index] ??= readCodes(facts)
  })
  if (readings.every((reading) => reading?.scale == null)) findCounted(table, readings)
  keepOneOfEach(all, readings)
  doubtTwins(all, readings)
  const questions = readings.map((reading, index) =>
    questionOf(reading ?? leftOut(because('nothing')), all[index] as ColumnFacts, table.columns[index] as Column),
  )
  return { table, questions: paired(table, questions) }
}

/** Results instead of answers: how many gave each. */
function findCounted(table: Table, readings: (Reading | null)[]): void {
  const counted = countedIn(table)
  for (const column of counted === null ? [] : countedColumns(counted))
    readings[column] = { role: 'counted', scale: null, certain: true, reasons: [because('counted')] }
}

function questionOf(reading: Reading, facts: ColumnFacts, { holds, title }: Column): Question {
  const { role, scale, certain, reasons } = reading
  const hasCriterion = role === 'importance' || role === 'satisfaction'
  return {
    role,
    scale,
    criterion: hasCriterion ? criterionIn(title, role) : null,
    certain,
    reasons,
    examples: examplesOf(facts.sample, holds === 'dates', personalKindOf(facts) !== null),
  }
}

/** The two columns of a criterion get its name and one scale; a satisfaction alone is named after its heading. */
function paired(table: Table, questions: readonly Question[]): Question[] {
  const result = [...questions]
  const named = [namedColumns(questions, 'importance'), namedColumns(questions, 'satisfaction')] as const
  const pairs = pairsOf(...named)
  const scale = widest([...pairs].flat().map((column) => questions[column]?.scale ?? null))
  const give = (column: number, criterion: string, common: Scale | null) => {
    const question = result[column]
    if (question !== undefined) result[column] = { ...question, criterion, scale: common ?? question.scale }
  }
  for (const [importance, satisfaction] of pairs) {
    const criterion = questions[importance]?.criterion || questions[satisfaction]?.criterion || ''
    give(importance, criterion, scale)
    give(satisfaction, criterion, scale)
  }
  const others = new Set([...pairs].flat())
  for (const { column, criterion } of named.flat()) {
    if (!others.has(column)) give(column, criterion || (table.columns[column]?.title ?? ''), null)
  }
  return result
}

/** A person's choice takes the place of the other. */
function makeRoom(question: Question, role: Role): Question {
  if (question.role !== role) return question
  if (rolesOnce.some((once) => once === role))
    return { ...question, role: 'leftOut', scale: null, certain: true, reasons: [because(`other-${role}`)] }
  const isGuess = role === 'recommend' && !question.certain && question.reasons[0]?.id !== 'reason-chosen'
  return isGuess ? { ...question, role: 'satisfaction', criterion: '', certain: true } : question
}

/** The same survey with one column read as a person says. */
export function correct(survey: Survey, column: number, role: Role): Survey {
  const { table, questions } = survey
  const chosen = table.columns[column]
  if (chosen === undefined) return survey
  const facts = factsOf(chosen)
  const question = questionOf(readAs(role, facts), facts, chosen)
  const corrected = questions.map((other, index) => (index === column ? question : makeRoom(other, role)))
  return { table, questions: paired(table, corrected) }
}
