import { readFileSync } from 'node:fs'
import { stripIgnoredCharacters } from 'graphql'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const template = read('./page.html').replace('/* page.css */', () => read('./page.css'))

/** The operations that an analyst and a partner meet first. */
export const firstOperations = { staff: read('./customer-view.graphql'), partner: read('./partner-view.graphql') }

export interface PageContent {
  /** Allows the page's own script and style, and nothing that somebody managed to put in. */
  readonly nonce: string
  /** The graph's address as the reader typed it, e.g. `http://localhost:4000/graphql`, and its path alone. */
  readonly endpoint: string
  readonly path: string
  readonly operation: string
  readonly variables: object
  /** What the reader should know first. */
  readonly note: string | undefined
  /** Whose token the page is for. */
  readonly role: string
  /** Sent with every operation; undefined where the reader has to bring one. */
  readonly token: string | undefined
}

/** The landing page: Apollo Sandbox, and what to do where the browser cannot load it. */
export function renderPage({ nonce, endpoint, path, operation, variables, note, role, token }: PageContent): string {
  const body = JSON.stringify({ query: stripIgnoredCharacters(operation), variables })
  const ask = `npm run --silent token -- ${role}`
  return fill(template, {
    nonce,
    endpoint,
    path,
    token: token ?? '',
    operation,
    variables: JSON.stringify(variables),
    ask,
    curl: [
      `curl ${shellQuoted(endpoint)}`,
      `-H 'Content-Type: application/json'`,
      `-H "Authorization: Bearer $(${ask})"`,
      `-d ${shellQuoted(body)}`,
    ].join(' \\\n  '),
    note: note ?? '',
    tokenNote:
      token === undefined
        ? 'No token is preset: there is none to give, or this page was not opened on the machine that serves it.'
        : 'A token is preset for an hour; reload the page for the next.',
  })
}

/** Replaces each `{{name}}` by its value, escaped: the template has text and quoted attributes only at these places. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`page.html asks for ${name}, which nobody supplies`)
    return escapeHtml(value)
  })
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

const shellQuoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
