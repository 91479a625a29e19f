export type PathPart = string | number

/** What a client gets to know of a fault: nothing of hosts, addresses, bodies or stacks. */
export interface PublicError {
  readonly message: string
  readonly code: string
}

/** A call to a subgraph that gave no answer at all: every field in `fields` is blank wherever it was fetched for. */
export interface FailedCall {
  readonly kind: 'call'
  readonly error: PublicError
  /** Where in the client's answer the call's result belongs; `@` stands for every element of a list. */
  readonly at: readonly string[]
  /** Response names of the fields that the call was to bring there. */
  readonly fields: readonly string[]
}

/** An error that a subgraph reported for one field. */
export interface FieldError {
  readonly kind: 'field'
  readonly error: PublicError
  readonly at: readonly string[]
  /** Which of the `of` entities found at `at` (nulls not counted); absent when the call was not for entities. */
  readonly entity?: { readonly index: number; readonly of: number }
  /** The path below `at`, or below the entity. */
  readonly below: readonly PathPart[]
}

export type Trouble = FailedCall | FieldError
