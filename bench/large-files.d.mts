/** Paths of the files, which are made where they are missing. */
export function largeCsv(): Promise<string>
export function largeWorkbook(): Promise<string>
