/** Paths of the files, which are made where they are missing. */
export function largeCsv(): Promise<string>
export function largeWorkbook(): Promise<string>
export function parquetOf(rows: number): Promise<string>
export function csvOf(rows: number): Promise<string>
/** null is the segment of all rows. */
export function npsIn(
  path: string,
): Promise<readonly { readonly segment: string | null; readonly answers: number; readonly nps: number }[]>
