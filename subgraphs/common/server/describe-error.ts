interface ErrorDescription {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly stack?: string
  readonly cause?: ErrorDescription
}

/**
 * Type, message, code, stack and causes of an error and nothing else: database errors carry rows and parameters in
 * further properties (`detail`, `params`), and those are people's data. So are values that messages repeat.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: 'thrown value is no error' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  // The stack begins with the message, which may have lines that look like a frame.
  const { stack = '' } = error
  const frames = stack.slice(stack.indexOf(error.message) + error.message.length).split('\n')
  return {
    type: error.name,
    message: withoutValues(error, code),
    code,
    stack: frames.filter((text) => /^\s+at /.test(text)).join('\n'),
    cause: error.cause === undefined || depth === 4 ? undefined : describeError(error.cause, depth + 1),
  }
}

/** SQLSTATE class 22, bad data: `invalid input syntax for type uuid: "what was given"`. Other classes quote names alone. */
const isBadData = (code: string | undefined) => code !== undefined && /^22\w{3}$/.test(code)

function withoutValues({ name, message }: Error, code: string | undefined): string {
  const known = message
    // drizzle: the statement, then what was bound to it.
    .replace(/\nparams: [\s\S]*$/, '')
    // graphql: a resolver's answer that does not fit its type.
    .replace(/(cannot represent [\w -]*value: )[\s\S]*$/, '$1[redacted]')
  // JSON.parse quotes the text that is none.
  return isBadData(code) || name === 'SyntaxError' ? known.replace(/"[\s\S]*"/, '"[redacted]"') : known
}
