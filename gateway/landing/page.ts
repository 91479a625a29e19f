import { readFileSync } from 'node:fs'
import { stripIgnoredCharacters } from 'graphql'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const template = read('./page.html').replace('/* page.css */', () => read('./page.css'))

/** The operation that an analyst meets first. Its variable is `number`, a customer's number. */
export const customerView = read('./customer-view.graphql')

export interface PageContent {
  /** Allows the page's own script and style, and nothing that somebody managed to put in. */
  readonly nonce: string
  /** The graph's address as the reader typed it, e.g. `http://localhost:4000/graphql`. */
  readonly endpoint: string
  /** Sent with every operation; undefined where the reader has to bring one. */
  readonly token: string | undefined
  /** A customer that exists; empty where none is shown, undefined while there is none. */
  readonly customerNumber: string | undefined
}

/** The landing page: Apollo Sandbox, and what to do where the browser cannot load it. */
export function renderPage({ nonce, endpoint, token, customerNumber }: PageContent): string {
  const variables = { number: customerNumber ?? '' }
  const body = JSON.stringify({ query: stripIgnoredCharacters(customerView), variables })
  return fill(template, {
    nonce,
    endpoint,
    token: token ?? '',
    operation: customerView,
    variables: JSON.stringify(variables),
    curl: [
      `curl ${shellQuoted(endpoint)}`,
      `-H 'Content-Type: application/json'`,
      `-H "Authorization: Bearer $(npm run --silent token -- analyst)"`,
      `-d ${shellQuoted(body)}`,
    ].join(' \\\n  '),
    note:
      customerNumber === undefined
        ? 'There are no customers in the graph yet: `npm run demo` makes some, `npm run import` brings some (README.md).'
        : '',
    tokenNote:
      token === undefined
        ? 'No token is preset: one is in development alone, on the machine that serves this page.'
        : 'A token that lets an analyst read is preset for an hour; reload the page for the next.',
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
