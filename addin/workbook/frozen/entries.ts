/** Values as Excel takes them: text as text, whatever it looks like. */
export function entryOf(value: unknown, valueType: string): unknown {
  return valueType === 'String' && value !== '' ? `'${value}` : value
}

export function entriesOf(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly unknown[])[],
): unknown[][] {
  return values.map((cells, row) => cells.map((value, column) => entryOf(value, String(types[row]?.[column]))))
}
