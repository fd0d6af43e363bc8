/** A formula as the file holds it: computing with our functions and without them, names spelled as files spell them. */
import { tokenize } from '@borgar/fx'
import type { FunctionInfo } from '../sheet/contract.ts'
import { mostCharacters } from '../sheet/native-form.ts'
import { callsOurs, plainFormula } from '../sheet/portable.ts'
import type { PlannedCell } from '../workbook/contract.ts'

type Token = ReturnType<typeof tokenize>[number]

/** Functions younger than the file format carry a mark in it (ECMA-376 knows the functions of Excel 2007; MS-XLSX 2.2.2 lists the others). */
const younger = new Set(
  (
    'ARRAYTOTEXT BETA.DIST BETA.INV BINOM.DIST BINOM.INV BYCOL BYROW CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS ' +
    'CHOOSEROWS CONCAT CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S DAYS DROP EXPAND F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTER ' +
    'GAMMA GAUSS HSTACK IFNA IFS ISFORMULA MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS ' +
    'SORT SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL ' +
    'TOROW UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
)
/** Two of the young ones carry a second mark. */
const worksheetOnly = new Set(['FILTER', 'SORT'])
const severalCells: ReadonlySet<FunctionInfo['shows']> = new Set(['row', 'column', 'table'])
/** Their variables would need marks of their own. */
const withVariables = new Set(['LET', 'LAMBDA', 'MAP', 'REDUCE', 'SCAN', 'MAKEARRAY', 'BYROW', 'BYCOL'])

/**
 * Excel writes the functions of an add-in as `_xldudf_NAME`, dots as underscores, and puts the name back when the add-in
 * is there (office-js#3558). A plain name would stay #NAME? until a person enters the formula anew.
 */
const nameInFile = (name: string, ours: ReadonlySet<string>) => {
  if (ours.has(name)) return `_xldudf_${name.replaceAll('.', '_')}`
  if (worksheetOnly.has(name)) return `_xlfn._xlws.${name}`
  return younger.has(name) ? `_xlfn.${name}` : name
}

const isCall = ({ type }: Token) => type === 'func'
const nameOf = ({ value }: Token) => value.toUpperCase()
const tokensOf = (formula: string) => tokenize(formula.replace(/^=/, ''))
const namesOf = (functions: readonly FunctionInfo[]) => new Set(functions.map(({ name }) => name))

/** Marks of spilled ranges and of one cell out of many are functions in a file, and variables have marks: only values go there. */
const isOnlyShown = (token: Token) =>
  isCall(token) ? withVariables.has(nameOf(token)) : token.type === 'operator' && ['#', '@'].includes(token.value)

/** Without its `=`; null where only a value can stand for it. */
export function spelledInFile(formula: string, functions: readonly FunctionInfo[]): string | null {
  const ours = namesOf(functions)
  const tokens = tokensOf(formula)
  if (tokens.some(isOnlyShown)) return null
  return tokens.map((token) => (isCall(token) ? nameInFile(nameOf(token), ours) : token.value)).join('')
}

/** Results of several cells that another function takes apart: LibreOffice refuses an unknown function there. */
function takesApart(formula: string, functions: readonly FunctionInfo[]): boolean {
  const ofSeveral = new Set(functions.flatMap(({ name, shows }) => (severalCells.has(shows) ? [name] : [])))
  const calls = tokensOf(formula).filter(isCall).map(nameOf)
  return calls.length > 1 && calls.some((name) => ofSeveral.has(name))
}

/** A function of ours on the rows that a test selects. */
const onSelectedRows = /_xldudf_\w+\(IF\(/

/** Parts of an array are chosen among only in a formula entered as an array, and rows of a range as well. */
export const needsArray = (spelled: string) =>
  onSelectedRows.test(spelled) || tokenize(spelled).some(({ value }) => value === '{')

const computesAnywhere = (formula: string, functions: readonly FunctionInfo[]) =>
  !callsOurs(formula, functions) || tokensOf(formula).some((token) => isCall(token) && nameOf(token) === 'ERROR.TYPE')

/** The formula of one cell; null where it calls a function of ours that has no plain equivalent. */
export function fileFormula({ formula = '', native }: PlannedCell, functions: readonly FunctionInfo[]): string | null {
  if (computesAnywhere(formula, functions)) return spelledInFile(formula, functions)
  const plain = native?.replace(/^=/, '') ?? plainFormula(formula, functions)
  if (plain === null || plain.length > mostCharacters) return null
  const own = formula.replace(/^=/, '')
  const both = spelledInFile(`IF(IFERROR(ERROR.TYPE(${own}),0)=5,${plain},${own})`, functions)
  const isPlainAlone = takesApart(formula, functions) || (both?.length ?? 0) > mostCharacters
  return isPlainAlone ? spelledInFile(plain, functions) : both
}
