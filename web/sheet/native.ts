/** Helps to write formulas in functions that Excel 2016 and LibreOffice have. */

/** An argument fit to stand inside a larger expression. */
export function whole(argument: string): string {
  return /^[\w.$!:]+$/.test(argument.trim()) ? argument.trim() : `(${argument})`
}

/** The words of a literal text, '' for an omitted argument, null for what only a calculation can tell. */
export function literalText(argument: string | undefined): string | null {
  const written = (argument ?? '').trim()
  if (written === '') return ''
  return /^"[^"]*"$/.test(written) ? written.slice(1, -1).trim().toLowerCase() : null
}

export function isOmittedText(argument: string | undefined): boolean {
  return literalText(argument) === ''
}

/** The choice a literal names, the first one when omitted; null for what only a calculation can tell. */
export function literalChoice<Choice extends string>(
  argument: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice | null {
  const word = literalText(argument)
  if (word === '') return choices[0]
  return choices.find((choice) => choice === word) ?? null
}
