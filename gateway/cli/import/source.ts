import type { Db } from '../../../subgraphs/common/database/connect.ts'
import type { Column } from './columns.ts'
import type { Problem } from './rows.ts'

// A source is data: its files, their columns, keys and references, and the steps that its rows are written by.

export type Columns = Readonly<Record<string, Column<unknown>>>

export type RowOf<C extends Columns> = {
  readonly [Field in keyof C]: C[Field] extends Column<infer T> ? T : never
}

export interface SourceFile {
  readonly file: string
  /** What a record of it is called. */
  readonly record: string
  readonly columns: Columns
  readonly key: readonly string[]
  readonly optional?: boolean
  readonly partOf?: string
  readonly links?: { readonly from: string; readonly to: string }
  readonly numberOf?: (key: string) => string
  readonly faults?: (row: Readonly<Record<string, unknown>>) => readonly Fault[]
}

export interface Fault<Field extends string = string> {
  readonly field: Field
  readonly reason: string
}

/** A file whose rows are known to have that type. */
export interface TypedFile<Row> extends SourceFile {
  /** Never there: it carries the type. */
  readonly rowType?: Row
}

export interface FileDeclaration<C extends Columns> extends Pick<SourceFile, 'file' | 'record'> {
  /** By the name that a value has here. Other columns of the file are passed over. */
  readonly columns: C
  /** The columns that tell records apart. Keys are compared as they stand. */
  readonly key: readonly (keyof C & string)[]
  /** It need not be there: it has no rows then. */
  readonly optional?: boolean
  /** Columns by which rows lead from one record to another: never back to where they began. */
  readonly links?: { readonly from: keyof C & string; readonly to: keyof C & string }
  /** The column that says which record of another file this one is a part of; each of those needs a part at least. */
  readonly partOf?: keyof C & string
  /** Where the graph numbers records by less than their keys: two that would have one number are reported. */
  readonly numberOf?: (key: string) => string
  /** What is wrong with a row although each of its cells can be read. */
  readonly faults?: (row: RowOf<C>) => readonly Fault<keyof C & string>[]
}

export const sourceFile = <C extends Columns>(declared: FileDeclaration<C>): TypedFile<RowOf<C>> =>
  declared as unknown as TypedFile<RowOf<C>>

/** Files that others refer to come first; a file of parts comes right after what they are parts of. */
export type Files = Readonly<Record<string, SourceFile>>
export type FileRow<F extends Files, Name extends keyof F> = F[Name] extends TypedFile<infer Row> ? Row : never

/** Reads the rows that are taken in, in the files' order. */
export interface Rows<F extends Files> {
  of<Name extends keyof F & string>(name: Name): AsyncIterable<FileRow<F, Name>>
  /** Each row of `name` with its parts. */
  withParts<Name extends keyof F & string, Part extends keyof F & string>(
    name: Name,
    part: Part,
  ): AsyncIterable<{ readonly row: FileRow<F, Name>; readonly parts: readonly FileRow<F, Part>[] }>
  /** How many rows `of` gives. */
  count(name: keyof F & string): number
  /** The line of a record, by its key. */
  lineOf(name: keyof F & string, key: string): number
}

/** Writes items of one kind into one database. */
export interface Step<Item = unknown> {
  readonly label: string
  readonly into: 'erp' | 'crm'
  readonly total: number
  items(): AsyncIterable<Item> | Iterable<Item>
  /** All by one transaction, for want of an order in which they could come one batch after the other. */
  readonly atOnce?: boolean
  /**
   * Writes a batch, leaving what an earlier run has written as it is. `note` keeps a line that people are told once the
   * batch is kept. @returns how many items were new
   */
  write(tx: Db, items: readonly Item[], note: (line: string) => void): Promise<number>
}

export const step = <Item>(given: Step<Item>): Step => given

export interface SourceOptions {
  /** The code of the company that the files are for; the default one when null. */
  readonly company: string | null
}

export interface Source<F extends Files = Files> {
  readonly name: string
  /** Goes into what is there, as often as one likes. Without it a source fills an empty graph, once, with a company of its own. */
  readonly repeatable?: boolean
  /** What the files do not name is withdrawn: no row of them can be left out. */
  readonly whole?: boolean
  /** Cells that hold no value; the empty one is always among them. */
  readonly noValue: readonly string[]
  readonly files: F
  /** What is wrong with rows by what they say together, or by what is there. Nothing is written then. */
  examine?(
    rows: Rows<F>,
    databases: { readonly erp: Db; readonly crm: Db },
    options: SourceOptions,
  ): AsyncIterable<Problem>
  /** In their order. */
  steps(rows: Rows<F>, databases: { readonly erp: Db; readonly crm: Db }, options: SourceOptions): readonly Step[]
}

export const defineSource = <F extends Files>(source: Source<F>): Source => source
