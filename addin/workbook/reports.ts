/** Outcomes as sentences. */
import type { Language } from '../../web/sheet/contract.ts'
import type { Say } from '../../web/sheet/say.ts'
import type { Done, Failure, LeftAlone, Operations, Report, Scope } from './contract.ts'
import { createSay } from './words.ts'

export type ActionName = keyof Operations
export type OutcomeOf<Name extends ActionName> = Awaited<ReturnType<Operations[Name]>>

type DoneOf<Name extends ActionName> = Extract<OutcomeOf<Name>, { readonly done: true }>

const sentences: { readonly [Name in ActionName]: (done: DoneOf<Name>, say: Say) => string } = {
  insertFormula: ({ address }, say) => say('inserted', { address }),
  countHidden: ({ rows, hiddenRows }, say) => say('hidden', { rows, hidden: hiddenRows }),
  writePlan: ({ sheets }, say) => say('written', { count: sheets.length, sheets: sheets.join(', ') }),
  colourBands: ({ address }, say) => say('coloured', { address }),
  removeColours: ({ address, wider }, say) => say('uncoloured', { address, wider: wider === '' ? 'none' : wider }),
  insertChart: ({ sheet }, say) => say('charted', { sheet }),
  putBands: ({ reference, sheet }, say) => say('bands-put', { reference, sheet }),
  readBands: () => '',
  listFormulas: () => '',
  freeze: ({ cells }, say) => say('frozen', { cells }),
  countFrozen: () => '',
  thaw: ({ cells }, say) => say('thawed', { cells }),
  makePortable: ({ cells }, say) => say('made-portable', { cells }),
  undoPortable: ({ cells }, say) => say('undid-portable', { cells }),
  putShortNames: ({ names }, say) => say('named', { names }),
  removeShortNames: ({ names }, say) => say('unnamed', { names }),
  readSettings: () => '',
  writeSettings: (_, say) => say('saved'),
  selectedCells: () => '',
  goTo: ({ address }, say) => say('went', { address }),
}

/** What there was nothing of. */
const subjects: Readonly<Partial<Record<ActionName, string>>> = {
  removeColours: 'colours',
  selectedCells: 'answers',
  thaw: 'frozen',
  undoPortable: 'portable',
  removeShortNames: 'names',
}

export function failureSentence({ reason, place }: Failure, language: Language, action?: ActionName): string {
  if (reason === 'tooOld' && action === 'putShortNames') return createSay(language)('failure-tooOld-names')
  const id = reason === 'nothingToDo' ? `${reason}-${(action && subjects[action]) ?? 'formulas'}` : reason
  return createSay(language)(`failure-${id}`, { place: place === '' ? 'none' : place })
}

function lineFor({ address, formula, reason }: LeftAlone, say: Say): string {
  return say(`left-${reason}`, { address, formula })
}

export function reportOf<Name extends ActionName>(action: Name, outcome: OutcomeOf<Name>, language: Language): Report {
  if (!outcome.done) return { sentence: failureSentence(outcome as Failure, language, action), details: [] }
  const say = createSay(language)
  const done = outcome as DoneOf<Name> & Done<{ readonly left?: readonly LeftAlone[] }>
  return { sentence: sentences[action](done, say), details: (done.left ?? []).map((left) => lineFor(left, say)) }
}

/**
 * Makes the formulas portable; what plain functions cannot say is listed, with the offer to turn it into values before the
 * workbook is sent.
 */
export async function makePortableReport(
  operations: Pick<Operations, 'makePortable' | 'freeze'>,
  scope: Scope,
  language: Language,
): Promise<Report> {
  const outcome = await operations.makePortable(scope)
  const report = reportOf('makePortable', outcome, language)
  const without = outcome.done ? outcome.left.filter(({ reason }) => reason === 'noPlainForm') : []
  if (without.length === 0) return report
  const addresses = without.map(({ address }) => address)
  const label = createSay(language)('offer-freeze', { cells: addresses.length })
  const work = async () => reportOf('freeze', await operations.freeze(addresses), language)
  return { ...report, offer: { label, work } }
}
