/** The door of this room. */
import { putBands, readBands } from './bands.ts'
import { insertChart } from './charts.ts'
import { colourBands, removeColours } from './colours.ts'
import type { Operations, OperationsOptions } from './contract.ts'
import { freeze } from './frozen/freeze.ts'
import { countFrozen, thaw } from './frozen/thaw.ts'
import { goTo } from './go-to.ts'
import { countHidden } from './hidden-rows.ts'
import { insertFormula } from './insert.ts'
import { listFormulas } from './list-formulas.ts'
import { writePlan } from './plan/write-plan.ts'
import { makePortable, undoPortable } from './portable-formulas.ts'
import { Queue } from './queue.ts'
import { selectedCells } from './selected-cells.ts'
import { readSettings, writeSettings } from './settings.ts'
import { putShortNames, removeShortNames } from './short-names.ts'

export function createOperations(options: OperationsOptions): Operations {
  const { loyalty, language, readRanges } = options
  const queue = new Queue()
  const ours = async () => (await loyalty()).functions
  /** The same action twice at once is done once. */
  const once = <T>(name: string, details: readonly unknown[], work: () => Promise<T>): Promise<T> =>
    queue.run(`${name} ${JSON.stringify(details)}`, work)
  return {
    insertFormula: (target, formula, size, wanted = {}) =>
      once('insert', [target, formula, wanted], () => insertFormula(target, formula, size, wanted, language())),
    countHidden,
    writePlan: (plan) =>
      once(
        'plan',
        plan.sheets.map(({ name }) => name),
        () => writePlan(plan),
      ),
    colourBands: (target, scheme) => once('colour', [target, scheme.id], () => colourBands(target, scheme)),
    removeColours: (target) => once('uncolour', [target], () => removeColours(target)),
    insertChart: (request) => once('chart', [request], () => insertChart(request, options)),
    putBands: (scheme) => once('bands', [scheme], () => putBands(scheme, language())),
    readBands,
    listFormulas: () => listFormulas(ours),
    freeze: (scope) => once('freeze', [scope], () => freeze(scope, ours)),
    countFrozen,
    thaw: () => once('thaw', [], thaw),
    makePortable: (scope) => once('portable', [scope], () => makePortable(scope, ours, language(), readRanges)),
    undoPortable: (scope) => once('short', [scope], () => undoPortable(scope, ours)),
    putShortNames: () => once('names', [], () => putShortNames(ours)),
    removeShortNames: () => once('no names', [], () => removeShortNames(ours)),
    readSettings,
    writeSettings: (settings) => once('settings', [settings], () => writeSettings(settings)),
    selectedCells,
    goTo,
  }
}
