import { readFileSync } from 'node:fs'
import { parse, print, type DocumentNode } from 'graphql'
import { withListCosts } from './costs.ts'
import { withCombinedFilters } from './filters.ts'

/** The text of the `.graphql` files beside a module's `index.ts`. Call with `import.meta.url` and their names. */
export const sdl = (moduleUrl: string, ...files: string[]): string =>
  files.map((file) => readFileSync(new URL(file, moduleUrl), 'utf8')).join('\n')

const federation = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag", "@cost", "@listSize"])
`

/** All that a subgraph declares: what both share, then each module's, with what its lists cost and how filters combine. */
export function subgraphDocument(modules: readonly { typeDefs: string }[]): DocumentNode {
  const written = [
    federation,
    sdl(import.meta.url, '../../../schema/common.graphql'),
    ...modules.map(({ typeDefs }) => typeDefs),
  ].join('\n')
  return withCombinedFilters(withListCosts(parse(written, { noLocation: true })))
}

/** As `subgraphDocument`, written out. */
export const subgraphSdl = (modules: readonly { typeDefs: string }[]): string => print(subgraphDocument(modules))
