/** Why a request goes no further. Answered with status 400. */
export interface Refusal {
  readonly code: 'QUERY_TOO_LARGE' | 'OPERATION_NOT_SUPPORTED' | 'BAD_USER_INPUT' | 'GRAPHQL_VALIDATION_FAILED'
  readonly message: string
}
