/** The one door to Univer: everything the grid's rooms take from its packages. */

export type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core'
export {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FunctionType,
  type FunctionVariantType,
  type IFunctionInfo,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core'
export {
  CellValueType,
  createUniver,
  defaultTheme,
  type FUniver,
  HorizontalAlign,
  type ICellData,
  type ILanguagePack,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets'
