/** DuckDB in a Worker of its own, from files of this site alone; fetched when the first large file is opened. */
import { AsyncDuckDB, type AsyncDuckDBConnection, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { Refusal } from '../import/refusal.ts'

export type Row = Readonly<Record<string, unknown>>

/** What may be asked. */
export interface Rows {
  rows(sql: string): Promise<readonly Row[]>
}

/** A file in memory is read many times faster than piece by piece; a larger one would leave too little for the counting. */
const mostHeld = 2 ** 30

/** Into the browser's own store: the Worker itself says nothing when it cannot fetch its module. */
async function fetched(url: string): Promise<void> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(answer.statusText)
  await answer.arrayBuffer()
}

function failureOf(worker: Worker): Promise<never> {
  return new Promise((_resolve, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      reject(new Error(event.message))
    })
  })
}

export class Database implements Rows {
  readonly #engine: AsyncDuckDB
  readonly #connection: AsyncDuckDBConnection
  #closed: (reason: Error) => void = () => {}
  /** A Worker that is ended leaves its questions without an answer. */
  readonly #ending: Promise<never>

  private constructor(engine: AsyncDuckDB, connection: AsyncDuckDBConnection) {
    this.#engine = engine
    this.#connection = connection
    this.#ending = new Promise((_resolve, reject) => {
      this.#closed = reject
    })
    this.#ending.catch(() => null)
  }

  /** `lost` is told when its Worker has ended by itself. */
  static async open(lost: () => void): Promise<Database> {
    const module = new URL(moduleUrl, location.href).href
    await fetched(module)
    const worker = new Worker(workerUrl)
    const engine = new AsyncDuckDB(new VoidLogger(), worker)
    const failure = failureOf(worker)
    await Promise.race([engine.instantiate(module), failure])
    await engine.open({})
    const database = new Database(engine, await engine.connect())
    failure.catch(() => {
      database.#closed(new Refusal('import-large-memory'))
      lost()
    })
    await database.rows('SET autoinstall_known_extensions = false')
    await database.rows('SET autoload_known_extensions = false')
    return database
  }

  /** Queries name the file by `name`. */
  async take(file: File, name: string): Promise<void> {
    const reading = DuckDBDataProtocol.BROWSER_FILEREADER
    if (file.size > mostHeld) await this.#engine.registerFileHandle(name, file, reading, true)
    else await this.#engine.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer()))
  }

  async rows(sql: string): Promise<readonly Row[]> {
    const table = await Promise.race([this.#connection.query(sql), this.#ending])
    return table.toArray().map((row: { toJSON(): Row }) => row.toJSON())
  }

  /** Ends what it is doing too, and gives its memory back. */
  close(): void {
    this.#closed(new Error('closed'))
    void this.#engine.terminate()
  }
}
