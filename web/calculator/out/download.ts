/** A file of the reader's own, kept by the browser. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser reads the file after the click: the address has to live a little longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** What no file system takes, and what makes letters stand in another order than they are read (Unicode, annex 9). */
const unfit = /[\\/:*?"<>|\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** "survey.csv" gives "survey": what other files of the same workbook are called. */
export function baseName(title: string): string {
  return title.replace(/\.[a-z]{2,4}$/i, '').replace(unfit, '-') || 'loyalty'
}
