/** A file or a paste becomes a survey. `open.ts` holds the functions, all else is data. */
import type { Reading, Rectangle } from '../sheet/contract.ts'
import type { DateOrder, Decimal, Metric, RawSheet, ReadTable, Reason, Survey } from '../survey/contract.ts'
import type { WorkbookPlan } from '../workbook/contract.ts'
import type { FileSheetPlan } from '../workbook/read-colours.ts'

export type Format = 'text' | 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'html' | 'parquet'
/** By the names that TextDecoder knows. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'koi8-r' | 'ibm866' | 'windows-1252'
/** '' where a line is one cell. */
export const delimiters = [';', ',', '\t', '|', ''] as const
export type Delimiter = (typeof delimiters)[number]

/** How a file was read. null is what this file does not ask: a workbook has no delimiter, a text has no sheet. */
export interface Choices {
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  readonly decimal: Decimal | null
  readonly dateOrder: DateOrder | null
  /** Rows above the headings. */
  readonly titleRows: number
  readonly headingRows: number
  readonly sheet: string | null
}

export type TextChoices = Pick<Choices, 'encoding' | 'delimiter'>

/** What a person decided; all else is recognised. */
export interface Asked extends Partial<Choices> {
  /** Of single files, where several came at once. */
  readonly ofFiles?: readonly AskedOfFile[]
}

export interface AskedOfFile extends Partial<TextChoices> {
  readonly file: string
}

/** What could be chosen instead, the choice itself among it; nothing where there is nothing to choose. */
export interface Alternatives {
  /** With a line of the file as it reads in that encoding. */
  readonly encoding: readonly { readonly value: Encoding; readonly sample: string }[]
  readonly delimiter: readonly Delimiter[]
  readonly decimal: readonly Decimal[]
  /** Two and more: the dates fit each of them, and a person should be asked. */
  readonly dateOrder: readonly DateOrder[]
  readonly headingRows: readonly number[]
  readonly sheet: readonly string[]
}

export type TextAlternatives = Pick<Alternatives, 'encoding' | 'delimiter'>

/** One of several files that came at once. */
export interface OneOfFiles {
  readonly name: string
  readonly choices: TextChoices
  readonly alternatives: TextAlternatives
  /** The beginning of its first row, as it reads now. */
  readonly sample: string
}

/** The id of a sentence in the .ftl files of this room, and what stands in it. */
export type Sentence = Reason

/** Of which file, where several came at once. */
export interface OfFile extends Sentence {
  readonly file?: string
}

export interface Score {
  readonly metric: Metric
  readonly reading: Reading
}

/** A table of the team's own bands in the file, without its headings; where it begins, from 0. */
export interface FoundBands {
  readonly name: string
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly rows: Rectangle
}

/** A workbook with formulas of ours, to be opened as it is. */
export interface WholeWorkbook extends Omit<WorkbookPlan, 'language' | 'sheets'> {
  readonly sheets: readonly FileSheetPlan[]
  /** The sheet that was in front, from 0. */
  readonly front: number
  /** True where it holds what a plan has no place for. */
  readonly isCut: boolean
}

/** Several files that came at once, under one name. */
export interface Files {
  readonly name: string
  readonly files: readonly File[]
}

export type Source = File | Files | { readonly name: string; readonly text: string }

export interface Imported {
  readonly kind: 'imported'
  readonly source: Source
  readonly survey: Survey
  /** The first of the metrics that fit; null after a correction, until `rescore` gives them. */
  readonly scores: readonly Score[] | null
  readonly format: Format
  readonly choices: Choices
  readonly asked: Asked
  readonly alternatives: Alternatives
  readonly layout: ReadTable['layout']
  /** What was left out or may surprise: ragged rows, macros, cells cut. */
  readonly warnings: readonly OfFile[]
  /** The files that were read, where several came at once; none for one. */
  readonly files: readonly OneOfFiles[]
  /** Those of several that cannot be read, with the reason. */
  readonly leftOut: readonly OfFile[]
  /** Where several files or sheets became one table. */
  readonly joins: RawSheet['joins'] | null
  readonly bands: readonly FoundBands[]
  /** null where the file is nothing but data. */
  readonly whole: WholeWorkbook | null
  /** What became of the cells, in sentences of the room of surveys. */
  readonly changes: readonly Reason[]
}

export interface ImportFailure extends Sentence {
  readonly kind: 'failure'
}

export const isFailure = (result: Imported | ImportFailure): result is ImportFailure => result.kind === 'failure'

export interface Progress {
  readonly stage: 'reading' | 'understanding' | 'showing'
  /** From 0 to 1 within the whole. */
  readonly share: number
  readonly rows: number
}

export interface OpenOptions {
  readonly choices?: Asked
  readonly onProgress?: (progress: Progress) => void
  /** Aborting stops the work at once; the result is then the failure `import-cancelled`. */
  readonly signal?: AbortSignal
}

export type Open<From> = (source: From, options?: OpenOptions) => Promise<Imported | ImportFailure>
