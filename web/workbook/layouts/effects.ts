/** What groups do to the whole score: NPS.IMPACT and NPS.MIX, whose rows are the groups of the data. */
import { npsScales } from '../../../wasm/js/nps-scales.ts'
import { formOf, type NativeForm } from '../../sheet/native-form.ts'
import { addressOf } from '../addresses.ts'
import type { Reference } from '../columns.ts'
import { countFormulas } from '../native/counts.ts'
import { countFormula, mostComparisons, numbersBetween, type Selecting, selectingGroups } from '../native/selection.ts'
import { type Answers, answersOf, constant, isColumn, type Standing } from './labelled.ts'

/** Answers, and promoters less detractors, as formulas. */
interface Counts {
  readonly answers: string
  readonly net: string
}

interface Groups {
  readonly wrong: readonly string[]
  readonly all: Counts
  /** Of the row of the result whose name has this address. */
  readonly group: (name: string, row: number) => Counts
}

function countsOf(scores: string, { scale }: Answers, selecting: Selecting): Groups['group'] {
  const { low, high, passive, promoter } = npsScales[scale]
  return (name, row) => {
    const count = (from: number, to: number) => countFormula(scores, [numbersBetween(from, to)], selecting(name, row))
    return { answers: count(low, high), net: `(${count(promoter, high)}-${count(low, passive - 1)})` }
  }
}

/** `names` are what every answer has beside it, letter by letter; `known` are the cells that the names come from. */
function groupsOf(
  scores: Reference,
  groups: Reference,
  scale: string | undefined,
  rows: Standing['values'],
  known: Reference['cells'],
): Groups | null {
  const found = answersOf(scores.text, scale)
  const labels = rows.map(([label]) => label ?? null)
  const areColumns = isColumn(scores) && isColumn(groups)
  if (found === null || !areColumns || known.length * labels.length > mostComparisons) return null
  const selecting = selectingGroups({ ...groups, cells: known }, labels)
  if (selecting === null) return null
  const held = new Set(known.map(([cell]) => cell))
  const names = new Set(['""', ...labels.filter((label) => held.has(label)).map((label) => constant(String(label)))])
  const named = `SUMPRODUCT(${found.isAnswer}*EXACT(${groups.text}&"",{${[...names].join(',')}}))`
  const { answers, promoters, detractors } = countFormulas({ scores: scores.text, conditions: [] }, found.scale)
  return {
    wrong: [found.wrong, `${named}<>${answers}`],
    all: { answers, net: `(${promoters}-${detractors})` },
    group: countsOf(scores.text, found, selecting),
  }
}

export function impactForm({ given, references, values, row, column }: Standing): NativeForm | null {
  const [scores, topics] = references
  const [headings = [], ...body] = values
  const groups = scores && topics && groupsOf(scores, topics, given[2], body, topics.cells)
  if (!groups) return null
  const { all, wrong, group } = groups
  const rows = body.map(([topic], index) => {
    const { answers, net } = group(`$${addressOf(row + 1 + index, column)}`, index)
    const others = `(${all.answers}-${answers})`
    const impact = `100*(${all.net}/${all.answers}-(${all.net}-${net})/${others})`
    return [
      constant(topic),
      answers,
      `IF(${answers}=0,"",100*${net}/${answers})`,
      `IF(${answers}*${others}=0,"",${impact})`,
    ]
  })
  return formOf(wrong, [headings.map(constant), ...rows])
}

/** A group that is new or gone has no score of its own to change. */
function partsOf(before: Counts, after: Counts, allBefore: Counts, allAfter: Counts): [within: string, mix: string] {
  const [score, scoreAfter] = [`${before.net}/${before.answers}`, `${after.net}/${after.answers}`]
  const [share, shareAfter] = [`${before.answers}/${allBefore.answers}`, `${after.answers}/${allAfter.answers}`]
  const own = `IF(${before.answers}=0,${scoreAfter},${score})`
  return [
    `IF(${before.answers}*${after.answers}=0,0,100*${shareAfter}*(${scoreAfter}-${score}))`,
    `IF(${before.answers}+${after.answers}=0,0,100*(${shareAfter}-${share})*(${own}-${allBefore.net}/${allBefore.answers}))`,
  ]
}

export function mixForm({ given, references, values, row, column }: Standing): NativeForm | null {
  const [scoresBefore, groupsBefore, scoresAfter, groupsAfter] = references
  const [headings = [], ...rest] = values
  const [body, sum = []] = [rest.slice(0, -1), rest.at(-1)]
  if (!scoresBefore || !groupsBefore || !scoresAfter || !groupsAfter) return null
  const known = [...groupsBefore.cells, ...groupsAfter.cells]
  const before = groupsOf(scoresBefore, groupsBefore, given[4], body, known)
  const after = groupsOf(scoresAfter, groupsAfter, given[4], body, known)
  if (before === null || after === null) return null
  const at = (index: number, offset: number) => addressOf(row + 1 + index, column + offset)
  const rows = body.map(([name], index) => {
    const label = `$${at(index, 0)}`
    const parts = partsOf(before.group(label, index), after.group(label, index), before.all, after.all)
    return [constant(name), ...parts, `${at(index, 1)}+${at(index, 2)}`]
  })
  const sumOf = (offset: number) => `SUM(${at(0, offset)}:${at(body.length - 1, offset)})`
  const last = [constant(sum[0]), ...[1, 2, 3].map(sumOf)]
  return formOf([...before.wrong, ...after.wrong], [headings.map(constant), ...rows, last])
}
