/** Why a request goes no further. */
export interface Refusal {
  readonly code:
    | 'QUERY_TOO_LARGE'
    | 'QUERY_TOO_EXPENSIVE'
    | 'OPERATION_NOT_SUPPORTED'
    | 'BAD_REQUEST'
    | 'BAD_USER_INPUT'
    | 'GRAPHQL_VALIDATION_FAILED'
    | 'DOCUMENT_NOT_FOUND'
    | 'DOCUMENT_NOT_TRUSTED'
  readonly message: string
  /** 400 unless told otherwise. */
  readonly status?: 403 | 404
}
