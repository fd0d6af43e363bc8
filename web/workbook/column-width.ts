/** A column of words is as wide as the longest of them, within reason. */
export const wideEnough = (texts: readonly string[], least: number, most: number): number =>
  Math.min(
    most,
    texts.reduce((longest, { length }) => Math.max(longest, length), least),
  )
