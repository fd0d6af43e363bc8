/** What one file may ask of a browser. Above a limit the file is refused with a sentence, never read in part. */

const megabyte = 2 ** 20

export const limits = {
  /** A text of 100 MB takes 1 GB of memory on its way to the page, and a tab has 4 GB at most. */
  textBytes: 300 * megabyte,
  /** A workbook is held in memory while it is read, a text is not. */
  workbookBytes: 100 * megabyte,
  /** What may come out of a zip archive. A million rows of six columns are 300 MB of XML. */
  inflatedBytes: 1024 * megabyte,
  /** Text of a sheet shrinks 5 to 30 times; DEFLATE cannot do more than 1032 (its longest match costs two bits). */
  inflatedRatio: 400,
  /** Below this an archive may shrink as it likes: a sheet of equal rows does. */
  harmlessBytes: 64 * megabyte,
  archiveEntries: 10_000,
  rows: 2_000_000,
  /** Of a sheet of Excel, as are the characters of a cell. */
  columns: 16_384,
  cellCharacters: 32_767,
  cells: 30_000_000,
} as const

/** Of a workbook that is opened as it is: what the grid takes without holding the page up. */
export const wholeLimits = { sheets: 60, cells: 150_000 } as const

/** Without a sign of life from the reader; some damaged files keep it busy for ever, large ones for long. */
export const silentSeconds = (bytes: number): number => Math.min(60, 20 + bytes / megabyte)

/** A row that does not end within so many characters has an opening quotation mark that nobody closed. */
export const longestRow = 4 * megabyte
