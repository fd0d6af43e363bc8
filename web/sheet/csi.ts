/** Customer satisfaction index: satisfaction weighted by importance. */

import type { CsiCriterion, CsiMethod } from '../../wasm/js/engine.ts'
import { type Call, fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import type { Reading } from './contract.ts'
import { type Criteria, criterionNames, failCriteria, importance, readCriteria, satisfaction } from './csi-criteria.ts'
import { nativeCsi, nativeInterval, nativeTable } from './csi-native.ts'
import { csiSql } from './csi-sql.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText, titlesIn } from './messages.ts'
import { choice, confidence, language, max, optionalRange } from './parameters.ts'
import { type Places, type Range, requireNoError } from './ranges.ts'
import { interpret, skipped } from './reading.ts'

/** How many criteria an advice names. */
const weakestNamed = 3

function score(call: Call, criteria: Criteria, method: CsiMethod): number {
  const found = call.engine.csi(criteria.importance, criteria.satisfaction, criteria.max, method)
  return found.status === 'ok' ? found.score : failCriteria(call, criteria, found)
}

function respondentMean(call: Call, { importance, satisfaction, max }: Criteria, confidence: number) {
  return call.engine.meanInterval(call.engine.csiRespondents(importance, satisfaction, max), confidence, 0, 100)
}

interface CsiReadingOptions {
  readonly method?: CsiMethod
  readonly confidence?: number
  readonly names?: Range | null
}

/** The interval is that of the respondents' own indices: shown where it speaks of the value. */
function intervalOf(call: Call, criteria: Criteria, value: number, confidence: number): Reading['interval'] {
  const { n, low, high } = respondentMean(call, criteria, confidence)
  return n >= 2 && low <= value && value <= high ? { low, high, confidence, method: 't' } : null
}

/** Words in the first row are the criteria's names. */
function belowHeader({ count, cells }: Places, { width }: Range): Places {
  const below = cells.filter((index) => index >= width)
  return { count: count - (cells.length - below.length), cells: below }
}

function readCsi(call: Call, name: string, criteria: Criteria, options: CsiReadingOptions = {}): Reading {
  const { method = 'share', confidence = 0.95, names = null } = options
  const { importance, satisfaction, max, importanceRange, notes } = criteria
  const value = score(call, criteria, method)
  const named = criterionNames(call, criteria, names)
  const ranked = call.engine
    .csiCriteria(importance, satisfaction, max)
    .map(({ share, satisfaction, loss }, index) => ({ name: named[index] ?? '', share, satisfaction, loss }))
    .sort((one, other) => other.loss - one.loss)
  const weakest = ranked.slice(0, weakestNamed).map((criterion) => criterion.name)
  const isSurvey = Math.max(importance.rows, satisfaction.rows) > 1
  return {
    function: name,
    metric: 'CSI',
    unit: 'points',
    value,
    counted: isSurvey ? respondentMean(call, criteria, confidence).n : 0,
    counting: 'respondents',
    scale: `1-${numberText(call.language, max)}`,
    ...interpret(call, 'CSI', value, intervalOf(call, criteria, value, confidence), undefined, weakest),
    chances: null,
    groups: null,
    histogram: null,
    criteria: ranked,
    skipped:
      notes === null ? [] : [...skipped(importanceRange, 'text', belowHeader(notes.of('text'), importanceRange))],
    warnings: [],
  }
}

export const csi = spreadsheetFunction('CSI', {
  family: 'satisfaction',
  takes: [importance, satisfaction, max, choice<CsiMethod>('method', 'share', 'pomp', 'respondent')],
  shows: 'points',
  compute: (call, importance, satisfaction, max, method) =>
    score(call, readCriteria(call, importance, satisfaction, max), method),
  read: (call, importance, satisfaction, max, method) =>
    readCsi(call, 'CSI', readCriteria(call, importance, satisfaction, max), { method }),
  native: nativeCsi,
  sql: csiSql,
  example: '=CSI({7;5;9;3;6},{8;4;8;3;4})',
})

const criterionRow = (name: string, criterion: CsiCriterion) => {
  const { importance, share, satisfaction, weighted, loss } = criterion
  return [name, importance, share, satisfaction, weighted, loss]
}

const columns = ['criterion', 'importance', 'share', 'satisfaction', 'weighted', 'loss']

/** Names of criteria must be as many as the criteria. */
function requireNames(call: Call, criteria: Range, satisfaction: Range): void {
  requireNoError(call, criteria)
  const names = criteria.height * criteria.width
  const isVector = satisfaction.height === 1 || satisfaction.width === 1
  const expected = isVector ? satisfaction.height * satisfaction.width : satisfaction.width
  if (names !== expected) fail(call, '#VALUE!', 'error-criterion-names', { names, expected })
}

export const csiTable = spreadsheetFunction('CSI.TABLE', {
  family: 'satisfaction',
  takes: [importance, satisfaction, optionalRange('criteria', 'places'), max, language],
  shows: 'table',
  cells: byColumn('text', 'number', 'share', 'number', 'number', 'points'),
  compute: (call, importance, satisfaction, names, max, language) => {
    if (names !== null) requireNames(call, names, satisfaction)
    const criteria = readCriteria(call, importance, satisfaction, max)
    score(call, criteria, 'share')
    const rows = call.engine.csiCriteria(criteria.importance, criteria.satisfaction, max)
    const named = criterionNames({ ...call, language }, criteria, names)
    return [columns.map(titlesIn(language)), ...rows.map((row, index) => criterionRow(named[index] ?? '', row))]
  },
  read: (call, importance, satisfaction, names, max) => {
    if (names !== null) requireNames(call, names, satisfaction)
    return readCsi(call, 'CSI.TABLE', readCriteria(call, importance, satisfaction, max), { names })
  },
  native: nativeTable,
  example: '=CSI.TABLE({7;5;9},{8;4;8},{"Quality";"Delivery";"Price"})',
})

export const csiInterval = spreadsheetFunction('CSI.CI', {
  family: 'satisfaction',
  takes: [importance, satisfaction, confidence, max],
  shows: 'row',
  compute: (call, importance, satisfaction, confidence, max) => {
    const criteria = readCriteria(call, importance, satisfaction, max)
    score(call, criteria, 'respondent')
    const { n, low, high } = respondentMean(call, criteria, confidence)
    return n >= 2 ? [[low, high]] : fail(call, '#N/A', 'error-few-respondents', { needed: 2, found: n })
  },
  read: (call, importance, satisfaction, confidence, max) => {
    const criteria = readCriteria(call, importance, satisfaction, max)
    return readCsi(call, 'CSI.CI', criteria, { method: 'respondent', confidence })
  },
  native: nativeInterval,
  example: '=CSI.CI({7,5;9,3;6,8},{8,4;8,3;9,7})',
})
