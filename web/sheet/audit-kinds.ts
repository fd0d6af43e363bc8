/** What AUDIT looks for, in the order of its rows. */
export const auditKinds = [
  'answers',
  'blanks',
  'zeros',
  'numbersAsText',
  'otherText',
  'booleans',
  'fractional',
  'offScale',
  'errors',
  'header',
] as const

export type AuditKind = (typeof auditKinds)[number]
