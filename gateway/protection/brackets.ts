const interesting = /"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n\r])*"|#[^\n\r]*|[{}[\]()]/g

/**
 * How many brackets of a GraphQL document are open at once at most, strings and comments left out; counting stops at
 * `enough`. The parser is recursive: this is known before it runs.
 */
export function openBrackets(text: string, enough: number): number {
  let open = 0
  let most = 0
  for (const [token] of text.matchAll(interesting)) {
    if (token === '{' || token === '[' || token === '(') most = Math.max(most, ++open)
    else if (token === '}' || token === ']' || token === ')') open -= 1
    if (most > enough) return most
  }
  return most
}
