/** A file of the reader's own, kept by the browser. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser reads the file after the click: the address has to live a little longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** "survey.csv" gives "survey": what other files of the same workbook are called. */
export function baseName(title: string): string {
  return title.replace(/\.[a-z]{2,4}$/i, '').replace(/[\\/:*?"<>|]+/g, '-') || 'loyalty'
}
