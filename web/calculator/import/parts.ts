/** The parts of the import view as elements of the page. */
import {
  type Asked,
  type Delimiter,
  delimiters,
  type Imported,
  type ImportFailure,
  type Progress,
} from '../../import/contract.ts'
import { createSay as createImportSay } from '../../import/words.ts'
import type { Loyalty } from '../../sheet/contract.ts'
import { createSay as createSurveySay, type Role } from '../../survey/index.ts'
import { html } from '../../ui/dom.ts'
import { createNumbers } from '../../ui/numbers.ts'
import { warehouseOf } from '../../warehouse/contract.ts'
import { element } from '../shell/elements.ts'
import type { Voice } from '../shell/voice.ts'
import { ownBandsOf } from '../workbench/own-bands.ts'
import { asksForDates, hasScores } from './certain.ts'
import { chips, delimiterLabel } from './chips.ts'
import { columnCard } from './column-card.ts'
import { firstLook } from './first-look.ts'
import { aboutFiles } from './several-files.ts'

/** Cards shown at once: a wide file would hold the page up. */
const kCards = 100

interface Actions {
  readonly voice: Voice
  readonly loyalty: () => Promise<Loyalty>
  readonly choose: (choices: Asked) => void
  readonly correct: (column: number, role: Role) => void
}

type Part = 'reading' | 'failure' | 'read'

function showPart(part: Part, { say }: Voice, canMake = false): void {
  for (const each of ['reading', 'failure', 'read']) element(`import-${each}`).hidden = each !== part
  element('import').dataset.part = part
  element('make').toggleAttribute('disabled', !canMake)
  const heading = element('import-title')
  heading.dataset.say = part === 'failure' ? 'import-failure' : 'import-heading'
  heading.textContent = say(heading.dataset.say)
}

/** null: nothing is known yet. */
export function showProgress(progress: Progress | null, voice: Voice): void {
  const { say, language } = voice
  if (element('import-reading').hidden) showPart('reading', voice)
  const bar = element('import-progress') as HTMLProgressElement
  if (progress) bar.value = progress.share
  else bar.removeAttribute('value')
  const rows = progress?.rows ?? 0
  const text = say(`stage-${progress?.stage ?? 'reading'}`)
  const shown = rows > 0 ? `${text} ${say('import-rows', { rows, shown: createNumbers(language).count(rows) })}` : text
  const line = element('import-stage')
  if (line.textContent !== shown) line.textContent = shown
}

interface FailureActions {
  readonly voice: Voice
  /** Another file is wanted. */
  readonly choose: () => void
  /** Shows what was read before; null where nothing was. */
  readonly back: (() => void) | null
  /** Reads the same file with its cells parted in another way. */
  readonly part: (delimiter: Delimiter) => void
}

export function showFailure({ id, values }: ImportFailure, { voice, choose, back, part }: FailureActions): void {
  const { say, language } = voice
  const button = (label: string, action: () => void, look = 'button') => {
    const made = html('button', { type: 'button', class: look }, label)
    made.addEventListener('click', action)
    return made
  }
  const again = button(say('start-choose'), choose, 'button primary')
  const before = back && button(say('as-before'), back)
  const ways =
    id === kWrongDelimiter ? delimiters.map((each) => button(delimiterLabel(each, voice), () => part(each))) : []
  element('import-failure').replaceChildren(
    html('p', { class: 'sentence' }, createImportSay(language)(id, values)),
    ...(ways.length > 0 ? [html('div', { class: 'answers' }, html('span', {}, say('parted-by')), ...ways)] : []),
    html('div', { class: 'answers' }, again, before),
  )
  showPart('failure', voice)
}

/** Its sentence asks for another character between the cells. */
const kWrongDelimiter = 'import-too-many-columns'

/** The team's own bands, and what is to be mended in them, cell by cell; once the engine is there. */
async function tellBands(
  bands: Imported['bands'],
  { voice, loyalty }: Pick<Actions, 'voice' | 'loyalty'>,
): Promise<void> {
  if (bands.length === 0) return
  // Goes with the list it was put into, should that be drawn anew before the engine is there.
  const place = html('li', { hidden: true })
  element('import-warnings').append(place)
  const found = ownBandsOf(bands, await loyalty(), voice.language)
  const lines = [
    ...found.used.map((table) => voice.say('import-bands', { ...table })),
    ...found.problems.map((problem) => voice.say('import-bands-problem', { ...problem })),
  ]
  place.replaceWith(...lines.map((line) => html('li', {}, line)))
}

export function showRead(imported: Imported, { voice, choose, correct, loyalty }: Actions): void {
  const { survey, scores, warnings, bands } = imported
  const keepFocus = focusKeeper()
  const sayImport = createImportSay(voice.language)
  const warehouse = warehouseOf(imported)
  const { rows } = warehouse ?? survey.table
  const { count } = createNumbers(voice.language)
  const counted = voice.say('import-rows', { rows, shown: count(rows) })
  element('import-chips').replaceChildren(
    html('span', {}, voice.say('read-as')),
    ...chips(imported, voice, choose),
    html('span', {}, counted),
    ...(warehouse ? [html('span', {}, voice.say('import-sample', { shown: count(survey.table.rows) }))] : []),
  )
  element('import-files').replaceChildren(...aboutFiles(imported, voice, choose))
  element('import-dates').replaceChildren(...dateQuestion(imported, voice, choose))
  element('import-warnings').replaceChildren(
    ...warnings.map(({ id, values, file }) =>
      html('li', {}, `${file === undefined ? '' : `${file}: `}${sayImport(id, values)}`),
    ),
  )
  void tellBands(bands, { voice, loyalty })
  element('import-first').replaceChildren(...firstLook(survey, scores ?? [], voice))
  showCards(imported, voice, correct)
  showPart('read', voice, hasScores(imported))
  keepFocus()
}

/** What a person has just changed is drawn anew: the keyboard stays where it was. */
export function focusKeeper(): () => void {
  const { chip, column } = (document.activeElement as HTMLElement | null)?.dataset ?? {}
  const selector = chip ? `[data-chip="${chip}"]` : column ? `[data-column="${column}"]` : null
  return () => {
    if (selector) document.querySelector<HTMLElement>(selector)?.focus()
  }
}

function dateQuestion(imported: Imported, { say }: Voice, choose: (choices: Asked) => void) {
  if (!asksForDates(imported)) return []
  const answers = imported.alternatives.dateOrder.map((dateOrder) => {
    const button = html('button', { type: 'button', class: 'button' }, say(`date-question-${dateOrder}`))
    button.addEventListener('click', () => choose({ dateOrder }))
    return button
  })
  return [html('p', {}, say('date-question')), ...answers]
}

function showCards({ survey }: Imported, voice: Voice, correct: Actions['correct']): void {
  const words = { say: voice.say, saySurvey: createSurveySay(voice.language) }
  const list = element('import-columns')
  const card = (column: number) => columnCard(survey, column, words, correct)
  const indices = survey.questions.map((_question, column) => column)
  list.replaceChildren(...indices.slice(0, kCards).map(card))
  const rest = indices.slice(kCards)
  if (rest.length > 0) list.append(moreCards(rest, card, voice))
}

function moreCards(rest: readonly number[], card: (column: number) => HTMLElement, voice: Voice): HTMLElement {
  const button = html('button', { type: 'button', class: 'button' }, voice.say('more-columns', { count: rest.length }))
  const item = html('li', { class: 'more' }, button)
  button.addEventListener('click', () => {
    const after = rest.slice(kCards)
    item.replaceWith(...rest.slice(0, kCards).map(card), ...(after.length > 0 ? [moreCards(after, card, voice)] : []))
  })
  return item
}
