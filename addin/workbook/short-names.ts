/** Short names for the functions of a packed variant, as names of the workbook. */
import type { FunctionInfo } from '../../web/sheet/contract.ts'
import { type ShortName, shortNames } from '../../web/sheet/short-names.ts'
import type { Outcome } from './contract.ts'
import { attempt, Refusal, sendOrTakeBack } from './outcome.ts'

type Functions = () => Promise<readonly FunctionInfo[]>

/**
 * Excel tells nobody whether it has LAMBDA. Those that read data types have it too: Microsoft 365 since 2208 and the web by
 * the one set, Excel 2024 by the other.
 */
function hasLambda(): boolean {
  const { requirements } = Office.context
  return requirements.isSetSupported('CustomFunctionsRuntime', '1.4') || requirements.isSetSupported('ExcelApi', '1.16')
}

interface Taken {
  readonly item: Excel.NamedItem
  readonly isOurs: boolean
}

/** Ours hold a call of the function they are short for. */
async function takenNames(context: Excel.RequestContext, functions: readonly FunctionInfo[]): Promise<Taken[]> {
  const { names } = context.workbook
  names.load('items/name,items/formula')
  await context.sync()
  const written = new Map(functions.map((info) => [info.name, `${info.written}(`.toUpperCase()]))
  return names.items.flatMap((item) => {
    const call = written.get(item.name.toUpperCase())
    if (call === undefined) return []
    const formula = String(item.formula).toUpperCase()
    return [{ item, isOurs: formula.startsWith('=LAMBDA(') && formula.includes(call) }]
  })
}

const takeBack = (names: readonly ShortName[]) => async (context: Excel.RequestContext) => {
  const added = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name))
  for (const item of added) item.load('name')
  await context.sync()
  for (const item of added) if (!item.isNullObject) item.delete()
  await context.sync()
}

export function putShortNames(ours: Functions): Outcome<{ names: number }> {
  return attempt(async (context) => {
    const functions = await ours()
    const wanted = shortNames(functions)
    if (wanted.length === 0) throw new Refusal('nothingToDo')
    if (!hasLambda()) throw new Refusal('tooOld')
    const taken = await takenNames(context, functions)
    const strange = taken.filter(({ isOurs }) => !isOurs).map(({ item }) => item.name)
    if (strange.length > 0) throw new Refusal('nameTaken', strange.join(', '))
    const known = new Set(taken.map(({ item }) => item.name))
    const added = wanted.filter(({ name }) => !known.has(name))
    for (const { name, formula } of added) context.workbook.names.add(name, formula)
    await sendOrTakeBack(context, takeBack(added))
    return { names: wanted.length }
  })
}

export function removeShortNames(ours: Functions): Outcome<{ names: number }> {
  return attempt(async (context) => {
    const own = (await takenNames(context, await ours())).filter(({ isOurs }) => isOurs)
    if (own.length === 0) throw new Refusal('nothingToDo')
    for (const { item } of own) item.delete()
    await context.sync()
    return { names: own.length }
  })
}
