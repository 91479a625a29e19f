/**
 * How many brackets of a GraphQL document are open at once at most, strings and comments left out; counting stops above
 * `enough`, and where a string has no end: the parser gets no further either. The parser is recursive, so this is known
 * before it runs.
 */
export function openBrackets(text: string, enough: number): number {
  let open = 0
  let most = 0
  for (let at = 0; at < text.length && most <= enough; at++) {
    const character = text[at]
    if (character === '{' || character === '[' || character === '(') most = Math.max(most, ++open)
    else if (character === '}' || character === ']' || character === ')') open -= 1
    else if (character === '#') at = endOfLine(text, at)
    else if (character === '"') at = text.startsWith('"""', at) ? endOfBlock(text, at + 3) : endOfString(text, at + 1)
  }
  return most
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\n' || text[at] === '\r') return at
  return text.length
}

function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') return at
    if (text[at] === '\n' || text[at] === '\r') return text.length
    if (text[at] === '\\') at += 1
  }
  return text.length
}

function endOfBlock(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text.startsWith('"""', at)) return at + 2
    if (text.startsWith('\\"""', at)) at += 3
  }
  return text.length
}
