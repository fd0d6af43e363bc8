/** What one column was taken for, why, and what it holds. */
import { type Question, type Role, roles, type Survey } from '../../survey/index.ts'
import { html } from '../../ui/dom.ts'
import { columnName } from '../grid/address.ts'
import type { Say } from '../words.ts'

export interface CardWords {
  readonly say: Say
  /** Of the room that understands surveys. */
  readonly saySurvey: Say
}

type Choose = (column: number, role: Role) => void

/** More of a heading does not fit on its card. */
const kShown = 70

/** Headings that read alike on their cards stand with the letters of their columns. */
function titleOf({ table }: Survey, column: number, say: Say): string {
  const title = table.columns[column]?.title ?? ''
  if (title === '') return say('column-untitled', { number: column + 1 })
  const start = title.slice(0, kShown)
  const readsAlike = (other: string) => (title.length < kShown ? other === title : other.startsWith(start))
  const isTwin = table.columns.some((other, index) => index !== column && readsAlike(other.title))
  return isTwin ? say('column-twin', { letter: columnName(column), title }) : title
}

export function columnCard(survey: Survey, column: number, words: CardWords, choose: Choose): HTMLElement {
  const question = survey.questions[column] as Question
  const title = titleOf(survey, column, words.say)
  const state = question.role === 'leftOut' ? ' left-out' : question.certain ? '' : ' unsure'
  return html(
    'li',
    { class: `column${state}` },
    html('h2', { title }, title),
    roleSelect(question, column, title, words, choose),
    question.certain ? null : html('p', { class: 'unsure-note' }, words.say('column-unsure')),
    ...question.reasons
      .slice(0, 2)
      .map(({ id, values }) => html('p', { class: 'reason' }, words.saySurvey(id, values))),
    html(
      'ul',
      { class: 'examples' },
      ...question.examples.map((text) => html('li', {}, text === '' ? '\u00a0' : text)),
    ),
  )
}

function roleSelect(
  { role, scale }: Question,
  column: number,
  title: string,
  { say, saySurvey }: CardWords,
  choose: Choose,
): HTMLElement {
  const label = (each: Role) => {
    const name = saySurvey(`role-${each}`)
    return each === role && scale ? `${name} ${scale.low}–${scale.high}` : name
  }
  const select = html(
    'select',
    { 'aria-label': say('column-role', { title }), 'data-column': column },
    ...roles.map((each) => html('option', { value: each, selected: each === role }, label(each))),
  )
  select.addEventListener('change', () => choose(column, select.value as Role))
  return select
}
