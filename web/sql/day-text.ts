/** Text that holds a day, as a spreadsheet's cells are read: 2024-01-31, 31.01.2024, with or without a time. */
const clock = '\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?'

/** Year, month and day are groups. */
export const isoDay = `^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]${clock})?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?\\s*$`

/** Day, month and year are groups. */
export const dottedDay = `^\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:,?\\s+${clock})?\\s*$`
