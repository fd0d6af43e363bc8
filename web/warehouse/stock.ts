/** The rows of one file, in the database as long as no other large file is opened. */
import type { Choices, ImportFailure, Score } from '../import/contract.ts'
import { Refusal } from '../import/refusal.ts'
import type { Language } from '../sheet/contract.ts'
import type { DateOrder, Survey } from '../survey/contract.ts'
import type { WorkbookPlan } from '../workbook/contract.ts'
import { Asked } from './asked.ts'
import type { LargeKind, LoadLoyalty, Warehouse } from './contract.ts'
import { Database } from './database.ts'
import { refusalOf } from './failures.ts'
import { gather, neededIn } from './gather.ts'
import type { NamedColumn } from './grouping.ts'
import { recoded } from './recoded.ts'
import { planCounts } from './report/plan.ts'
import { scoresOf } from './scores.ts'
import { columnsOf, makeParquetTable, makeTextTable, namesOf, parquetFile, rowsOf, textFile } from './table.ts'

/** Two databases in one tab would take memory from each other. */
let inUse: Stock | null = null

export class Stock implements Warehouse {
  readonly #file: File
  readonly #kind: LargeKind
  readonly #loyalty: LoadLoyalty
  #opening: Promise<Database> | null = null
  #asked: Asked | null = null
  #dateOrder: DateOrder | null = null
  #choices: Choices | null = null
  #skipped = 0
  /** Columns of a text that the database holds. */
  #held: readonly number[] = []
  #rows = 0

  constructor(file: File, kind: LargeKind, loyalty: LoadLoyalty) {
    this.#file = file
    this.#kind = kind
    this.#loyalty = loyalty
  }

  get rows(): number {
    return this.#rows
  }

  /** Fetched and started where it is not open. */
  database(engineIsThere = () => {}): Promise<Database> {
    if (inUse !== this) inUse?.close()
    inUse = this
    this.#opening ??= this.#open(engineIsThere)
    return this.#opening
  }

  async readParquet(): Promise<readonly NamedColumn[]> {
    const database = await this.database()
    this.#rows = await rowsOf(database)
    return columnsOf(database)
  }

  /** From now on it is known what the columns are. */
  count(columns: readonly NamedColumn[], dateOrder: DateOrder | null): void {
    this.#asked = new Asked((sql) => this.#ask(sql), columns)
    this.#dateOrder = dateOrder
  }

  /** `skipped` lines come before the answers. */
  async readText(survey: Survey, choices: Choices, skipped: number): Promise<void> {
    this.#choices = choices
    this.#skipped = skipped
    const names = namesOf(survey.table.columns.map(({ title }) => title))
    this.count(
      names.map((name) => ({ name, type: 'VARCHAR' })),
      choices.dateOrder,
    )
    await this.#hold(survey)
  }

  async scores(survey: Survey): Promise<readonly Score[] | ImportFailure> {
    try {
      await this.#hold(survey)
      return this.#asked ? await scoresOf(await this.#loyalty(), survey, this.#asked, this.#dateOrder) : []
    } catch (error) {
      return { kind: 'failure', ...refusalOf(error, this.#kind).sentence }
    }
  }

  async report(survey: Survey, language: Language): Promise<WorkbookPlan> {
    await this.#hold(survey)
    const audited = neededIn(survey)
    const asked = this.#asked ?? new Asked((sql) => this.#ask(sql), [])
    const counts = await gather(survey, asked, this.#dateOrder)
    const named = { ...survey, table: { ...survey.table, name: this.#file.name } }
    return planCounts({ survey: named, rows: this.#rows, counts, audited, language, loyalty: await this.#loyalty() })
  }

  /** Gives the memory back; what it is asked next opens it again. */
  close(): void {
    const opening = this.#opening
    this.#opening = null
    this.#held = []
    this.#asked?.forgetTable()
    if (inUse === this) inUse = null
    opening?.then(
      (database) => database.close(),
      () => null,
    )
  }

  async #open(engineIsThere: () => void): Promise<Database> {
    const database = await Database.open(() => this.close()).catch(() => {
      throw new Refusal('import-large-no-reader')
    })
    engineIsThere()
    const file = await recoded(this.#file, this.#choices?.encoding ?? 'utf-8')
    await database.take(file, this.#kind === 'parquet' ? parquetFile : textFile)
    if (this.#kind === 'parquet') await makeParquetTable(database)
    return database
  }

  async #ask(sql: string) {
    return (await this.database()).rows(sql)
  }

  /** A column that a person has given another meaning may not be there yet. */
  async #hold(survey: Survey): Promise<void> {
    const wanted = neededIn(survey)
    const database = await this.database()
    if (this.#choices === null || wanted.every((column) => this.#held.includes(column))) return
    const names = namesOf(survey.table.columns.map(({ title }) => title))
    const { delimiter } = this.#choices
    await makeTextTable(database, { delimiter, skipped: this.#skipped }, names, wanted)
    this.#held = wanted
    this.#rows = await rowsOf(database)
  }
}
