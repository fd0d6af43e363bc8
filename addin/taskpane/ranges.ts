/** References of a formula as ranges of Excel. What is not found is null; nothing here reads cells. */
import { parseA1Ref, parseStructRef } from '@borgar/fx'

interface Candidate {
  /** undefined where the reference is no such thing; a null object where there is none of the name. */
  readonly range?: Excel.Range | undefined
  readonly name?: Excel.NamedItem
  readonly table?: { readonly item: Excel.Table; readonly column: string }
}

/** "'My sheet'!B2:B9" → the sheet's range; a reference to another workbook cannot be read. */
function rangeOfAddress(context: Excel.RequestContext, reference: string): Excel.Range | undefined {
  const spill = reference.endsWith('#')
  const address = spill ? reference.slice(0, -1) : reference
  const parsed = parseA1Ref(address)
  if (!parsed || !('range' in parsed) || (parsed.context?.length ?? 0) > 1) return undefined
  const { worksheets } = context.workbook
  const sheetName = parsed.context?.[0]
  const sheet = sheetName === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetName)
  const range = sheet.getRange(address.slice(address.lastIndexOf('!') + 1))
  return spill ? range.getSpillingToRangeOrNullObject() : range
}

function candidateOf(context: Excel.RequestContext, reference: string): Candidate {
  const { names, tables } = context.workbook
  const struct = reference.includes('[') ? parseStructRef(reference) : null
  if (struct?.table && struct.columns?.length === 1 && !struct.sections?.length) {
    const item = tables.getItemOrNullObject(struct.table)
    item.load('name')
    return { table: { item, column: struct.columns[0] ?? '' } }
  }
  const range = rangeOfAddress(context, reference)
  if (range) return { range }
  if (reference.includes('[') || reference.includes('!')) return {}
  const name = names.getItemOrNullObject(reference)
  name.load('type')
  return { name }
}

function rangeOf({ range, name, table }: Candidate): Excel.Range | null {
  if (range) return range
  if (name && !name.isNullObject && name.type === Excel.NamedItemType.range) return name.getRangeOrNullObject()
  if (table && !table.item.isNullObject) return table.item.columns.getItem(table.column).getDataBodyRange()
  return null
}

/** At most one sync, and none where all references are plain addresses. */
export async function rangesOf(
  context: Excel.RequestContext,
  references: readonly string[],
): Promise<(Excel.Range | null)[]> {
  const candidates = references.map((reference) => candidateOf(context, reference))
  if (candidates.some(({ name, table }) => name || table)) await context.sync()
  return candidates.map(rangeOf)
}
