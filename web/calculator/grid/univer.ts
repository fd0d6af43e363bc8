/** The one door to Univer: everything the grid's rooms take from its packages. */
import type { BaseFunction } from '@univerjs/preset-sheets-core'

export type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core'
export {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FunctionType,
  type FunctionVariantType,
  functionCompatibility,
  functionDatabase,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
  IFormulaRuntimeService,
  type IFunctionInfo,
  NullValueObject,
  NumberValueObject,
  SheetPermissionCheckController,
  SheetsSelectionsService,
  StatusBarController,
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
  IConfigService,
  type ILanguagePack,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  type Nullable,
  RANGE_TYPE,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets'

/** What a function may give. */
export type NodeValueType = ReturnType<BaseFunction['calculate']>
