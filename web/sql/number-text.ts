/** Text that holds a number, as a spreadsheet's cells are read: "9", " 9,0 ", "10 - Extremely likely", "10/10". For RE2 and its like. */
const separators = '\\s\\-–—:.,;()'

/** The first group is the number. */
export const numberInText = `^\\s*([+\\-−]?\\d+(?:[.,]\\d+)?)(?:\\s*/\\s*\\d+|[.★*]+|[${separators}]+(?:[^\\d${separators}].*)?)?\\s*$`
