/** Several files that came at once: of each its likeliest table; tables with the same headings become one. */
import type { RawSheet } from '../survey/contract.ts'
import { alignedSheets, sheetsToRead } from '../survey/index.ts'
import type { Asked, OfFile, OneOfFiles } from './contract.ts'
import { limits } from './limits.ts'
import { type Read, readingShare, rowsOf, type Sheets, sheetsOf, type Tell, tooLarge } from './read.ts'
import { Refusal, sentenceOf } from './refusal.ts'
import { understand } from './understand.ts'

export interface NamedFile {
  readonly name: string
  readonly file: Blob
}

interface Found {
  readonly tables: RawSheet[]
  readonly files: OneOfFiles[]
  readonly warnings: OfFile[]
  readonly leftOut: OfFile[]
  readonly bands: Sheets['bands'][number][]
}

export async function readSeveral(files: readonly NamedFile[], asked: Asked, tell: Tell): Promise<Read> {
  if (bytesOf(files) > limits.textBytes) throw tooLarge(limits.textBytes)
  const { tables, warnings, leftOut, bands, files: read } = await tablesOf(distinct(files), asked, tell)
  const [first] = leftOut
  if (tables.length === 0 && first) throw new Refusal(first.id, first.values)
  const cells = tables.reduce((sum, table) => sum + rowsOf(table) * table.columns.length, 0)
  if (cells > limits.cells) throw new Refusal('import-too-many-cells', { limit: limits.cells })
  tell({ stage: 'understanding', share: readingShare, rows: tables.reduce((sum, table) => sum + rowsOf(table), 0) })
  const { choices, alternatives, ...understood } = understand(alignedSheets(tables), asked)
  return {
    ...understood,
    format: 'text',
    choices: { encoding: null, delimiter: null, ...choices },
    alternatives: { encoding: [], delimiter: [], ...alternatives },
    warnings: warnings.filter(
      ({ file = '' }) => understood.joins !== null || understood.survey.table.name.startsWith(file),
    ),
    bands,
    files: read,
    leftOut,
    whole: null,
  }
}

const bytesOf = (files: readonly NamedFile[]): number => files.reduce((sum, { file }) => sum + file.size, 0)

/** Files of two folders may have one name. */
function distinct(files: readonly NamedFile[]): NamedFile[] {
  const met = new Map<string, number>()
  return files.map(({ name, file }) => {
    const times = (met.get(name) ?? 0) + 1
    met.set(name, times)
    return { name: times === 1 ? name : `${name} (${times})`, file }
  })
}

async function tablesOf(files: readonly NamedFile[], { ofFiles = [] }: Asked, tell: Tell): Promise<Found> {
  const found: Found = { tables: [], files: [], warnings: [], leftOut: [], bands: [] }
  const all = Math.max(1, bytesOf(files))
  let before = 0
  for (const each of files) {
    const start = before / all
    const weight = each.file.size / all
    const asked = ofFiles.find(({ file }) => file === each.name) ?? {}
    await addTable(found, each, asked, (progress) =>
      tell({ ...progress, share: readingShare * start + weight * progress.share }),
    )
    before += each.file.size
  }
  return found
}

/** What cannot be read is left out, and said. */
async function addTable(found: Found, { name, file }: NamedFile, asked: Asked, tell: Tell): Promise<void> {
  try {
    const { sheets, warnings, bands, choices, alternatives } = await sheetsOf(file, name, asked, tell)
    const [best] = sheetsToRead(sheets)
    if (best === undefined) throw new Refusal('import-empty')
    found.tables.push({ ...best, name })
    found.files.push({ name, choices, alternatives, sample: sampleOf(sheets[0] ?? best) })
    found.warnings.push(...warnings.map((warning) => ({ ...warning, file: name })))
    found.bands.push(...bands)
  } catch (error) {
    found.leftOut.push({ ...sentenceOf(error), file: name })
  }
}

const sampleCells = 8
const sampleCharacters = 120

function sampleOf({ columns }: RawSheet): string {
  const cells = columns.slice(0, sampleCells).map(([cell]) => String(cell ?? ''))
  return cells.join(' | ').slice(0, sampleCharacters)
}
