/** Opens a file of millions of rows: a sample says what its columns are, the database counts the rows. */
import { type Asked, type Imported, type ImportFailure, isFailure, type OpenOptions } from '../import/contract.ts'
import { openFile } from '../import/open.ts'
import { Refusal } from '../import/refusal.ts'
import type { LargeImported, LargeKind, LoadLoyalty } from './contract.ts'
import { refusalOf } from './failures.ts'
import { headOf, linesOfRows, textIn } from './head.ts'
import { beginsAsParquet } from './kind.ts'
import { countable } from './questions.ts'
import { sampleOf } from './sample.ts'
import { Stock } from './stock.ts'

export interface LargeOptions extends OpenOptions {
  readonly kind: LargeKind
  readonly loyalty: LoadLoyalty
}

/** Of the whole work, by the time it takes. */
const shares = { engine: 0.3, sample: 0.6, counts: 0.8 }

/** Never rejects: what a person must know is the result. */
export async function openLarge(file: File, options: LargeOptions): Promise<Imported | ImportFailure> {
  const { kind, signal } = options
  const stock = new Stock(file, kind, options.loyalty)
  const cancel = () => stock.close()
  signal?.addEventListener('abort', cancel)
  try {
    const imported = await (kind === 'parquet' ? ofParquet : ofText)(file, stock, options)
    return isFailure(imported) ? imported : await scored(imported, options)
  } catch (error) {
    stock.close()
    if (signal?.aborted) return { kind: 'failure', id: 'import-cancelled', values: {} }
    return { kind: 'failure', ...refusalOf(error, kind).sentence }
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}

async function scored(
  imported: LargeImported,
  { onProgress, signal }: LargeOptions,
): Promise<LargeImported | ImportFailure> {
  const { warehouse } = imported
  onProgress?.({ stage: 'understanding', share: shares.counts, rows: warehouse.rows })
  const scores = await warehouse.scores(imported.survey)
  signal?.throwIfAborted()
  return 'kind' in scores ? scores : { ...imported, scores }
}

async function ofParquet(file: File, stock: Stock, { onProgress, choices = {} }: LargeOptions): Promise<LargeImported> {
  if (!(await beginsAsParquet(file))) throw new Refusal('import-not-parquet')
  onProgress?.({ stage: 'reading', share: 0, rows: 0 })
  const database = await stock.database(() => onProgress?.({ stage: 'reading', share: shares.engine, rows: 0 }))
  const columns = await stock.readParquet()
  onProgress?.({ stage: 'reading', share: shares.sample, rows: stock.rows })
  const { survey, ...read } = await sampleOf(database, file.name, columns, stock.rows)
  stock.count(columns, read.choices.dateOrder)
  return {
    ...read,
    kind: 'imported',
    source: file,
    asked: choices,
    format: 'parquet',
    survey: countable(survey),
    scores: null,
    warnings: [],
    files: [],
    leftOut: [],
    joins: null,
    bands: [],
    whole: null,
    warehouse: stock,
  }
}

/** The beginning is read as a file of its own, with everything that can be chosen for it. */
async function ofText(
  file: File,
  stock: Stock,
  { onProgress, choices = {}, signal }: LargeOptions,
): Promise<LargeImported | ImportFailure> {
  onProgress?.({ stage: 'reading', share: 0, rows: 0 })
  const asked: Asked = { ...choices, sheet: file.name }
  const beginning = await headOf(file)
  const head = await openFile(beginning, { choices: asked, ...(signal ? { signal } : {}) })
  if (isFailure(head)) return head
  onProgress?.({ stage: 'reading', share: shares.engine, rows: 0 })
  const survey = countable(head.survey)
  const { encoding, titleRows, headingRows } = head.choices
  const skipped = linesOfRows(await textIn(beginning, encoding ?? 'utf-8'), titleRows + headingRows)
  await stock.readText(survey, head.choices, skipped)
  return {
    ...head,
    source: file,
    asked: choices,
    survey,
    scores: null,
    choices: { ...head.choices, sheet: null },
    alternatives: { ...head.alternatives, sheet: [] },
    warehouse: stock,
  }
}
