import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(path.join(root, file)).isDirectory() ? filesBelow(file) : file.endsWith('.ts') ? [file] : []
  })
}

interface Import {
  readonly from: string
  /** A file below the root, or a package's name. */
  readonly to: string
  readonly line: number
  /** Nothing of it is there at run time. */
  readonly typesOnly: boolean
}

const statement = /^(?:import|export) (type )?(?:([^']*?) from )?'([^']+)'/gm

const imports: Import[] = ['subgraphs', 'gateway', 'schema'].flatMap(filesBelow).flatMap((from) => {
  const text = readFileSync(path.join(root, from), 'utf8')
  return [...text.matchAll(statement)].map(({ 1: type, 2: names = '', 3: target = '', index }) => ({
    from,
    to: target.startsWith('.') ? path.join(path.dirname(from), target) : target,
    line: text.slice(0, index).split('\n').length,
    typesOnly: Boolean(type) || /^{(\s*type \w+( as \w+)?,?)+\s*}$/.test(names.trim()),
  }))
})

const moduleOf = (file: string) => /^subgraphs\/(erp|crm)\/([a-z]+)\//.exec(file)?.[0]
const subgraphOf = (file: string) => /^subgraphs\/(erp|crm)\//.exec(file)?.[1]

/** Each rule names what is wrong with an import, or says nothing. */
const rules: ((one: Import) => string | false | undefined)[] = [
  ({ from, to }) =>
    /\.(service|table)\.ts$/.test(from) &&
    (to === 'graphql' || to.startsWith('@apollo/')) &&
    'services and tables know no GraphQL',
  ({ from, to, typesOnly }) =>
    from.endsWith('.resolvers.ts') &&
    (to.startsWith('drizzle-orm') || (to.endsWith('.table.ts') && !typesOnly)) &&
    'resolvers know no SQL',
  ({ from, to, typesOnly }) =>
    to.endsWith('.table.ts') &&
    moduleOf(from) !== moduleOf(to) &&
    // Foreign keys and row types; what a sibling keeps is read and written by its services and loaders.
    !from.endsWith('.table.ts') &&
    !typesOnly &&
    "a module reads and writes its own tables; call the sibling's service or loader",
  ({ from, to }) => {
    const [mine, other] = [subgraphOf(from), subgraphOf(to)]
    return mine && other && mine !== other && 'ERP and CRM never import each other: ask through a port'
  },
  ({ from, to }) => from.startsWith('subgraphs/common/') && subgraphOf(to) && 'common/ knows no domain',
  ({ from, to }) => from.startsWith('subgraphs/') && to.startsWith('gateway/') && 'subgraphs know no gateway',
  ({ from, to }) =>
    from.startsWith('gateway/') &&
    subgraphOf(to) &&
    !(
      /^subgraphs\/(erp|crm)\/index\.ts$/.test(to) &&
      (from === 'gateway/in-process.ts' || from.startsWith('gateway/cli/'))
    ) &&
    'only in-process.ts and cli/ import the subgraphs, each through its index.ts',
]

it('keeps the import rule', () => {
  const broken = imports.flatMap((one) =>
    rules.flatMap((rule) => {
      const why = rule(one)
      return why ? [`${one.from}:${one.line} imports ${one.to}: ${why}`] : []
    }),
  )
  expect(broken).toEqual([])
})

it('finds imports to look at', () => {
  expect(imports.length).toBeGreaterThan(100)
})
