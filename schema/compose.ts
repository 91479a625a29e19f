// Writes the published contract and the resolvers' types from the modules' SDL; `--check` fails when they differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { composeServices, type CompositionResult } from '@theguild/federation-composition'
import { Kind, parse, print, type DocumentNode } from 'graphql'
import { format } from 'prettier'
import { partnerContract, tagsOnTypes } from '../subgraphs/common/graph/contract.ts'
import { subgraphSdl } from '../subgraphs/common/graph/sdl.ts'
import { crmModules } from '../subgraphs/crm/modules.ts'
import { erpModules } from '../subgraphs/erp/modules.ts'
import { crmMappers } from '../subgraphs/crm/mappers.ts'
import { erpMappers } from '../subgraphs/erp/mappers.ts'
import { withOwnersDescriptions, withScopesDescribed } from './descriptions.ts'

const check = process.argv.includes('--check')
const stale: string[] = []

async function publish(path: string, text: string): Promise<void> {
  const url = new URL(path, import.meta.url)
  const formatted = await format(text, { parser: path.endsWith('.ts') ? 'typescript' : 'graphql', printWidth: 120 })
  if (existsSync(url) && readFileSync(url, 'utf8') === formatted) return
  if (check) stale.push(path)
  else writeFileSync(url, formatted)
}

const subgraphs = [
  { name: 'erp', sdl: subgraphSdl(erpModules), mappers: erpMappers, context: './context.ts#ErpContext' },
  { name: 'crm', sdl: subgraphSdl(crmModules), mappers: crmMappers, context: './context.ts#CrmContext' },
]

/** All connections have one shape: of the rows that their nodes are mapped to. */
const connectionMappers = (document: DocumentNode, mappers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !definition.name.value.endsWith('Connection')) return []
      const row = mappers[definition.name.value.slice(0, -'Connection'.length)]
      return row ? [[definition.name.value, `../common/list/page.ts#Connection<${row.split('#').at(-1)}>`]] : []
    }),
  )

for (const { name, sdl, mappers, context } of subgraphs) {
  const document = parse(sdl)
  await publish(`${name}.graphql`, print(withScopesDescribed(document)))
  const types = await codegen({
    filename: 'graph.generated.ts',
    documents: [],
    schema: parse('type Query'),
    schemaAst: buildSubgraphSchema({ typeDefs: document }),
    config: {
      contextType: context,
      mappers: { ...mappers, ...connectionMappers(document, mappers) },
      scalars: {
        ID: 'string',
        Date: 'string',
        DateTime: 'string',
        Decimal: 'string',
        CurrencyCode: 'string',
        CountryCode: 'string',
      },
      enumsAsTypes: true,
      // They stand in the SDL beside the resolvers.
      disableDescriptions: true,
      useTypeImports: true,
      makeResolverTypeCallable: true,
      avoidOptionals: { defaultValue: true },
      inputMaybeValue: 'T | null | undefined',
    },
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: { typescript, 'typescript-resolvers': typescriptResolvers },
  })
  await publish(`../subgraphs/${name}/graph.generated.ts`, types)
}

const services = subgraphs.map(({ name, sdl }) => ({
  name,
  url: `http://${name}.invalid/graphql`,
  typeDefs: withOwnersDescriptions(parse(sdl)),
}))

const tooWide = services.flatMap(({ name, typeDefs }) => tagsOnTypes(typeDefs).map((type) => `${name}: ${type}`))
if (tooWide.length > 0)
  fail(`A tag on a type opens all its fields, the other subgraph's too. Tag fields one by one: ${tooWide.join(', ')}.`)

const forStaff = services.map(({ typeDefs, ...service }) => ({ ...service, typeDefs: withScopesDescribed(typeDefs) }))
await publish('supergraph.graphql', supergraphOf(composeServices(forStaff)))
// Of the very SDL that the subgraphs answer partners by: what is not tagged is not even named in it.
const forPartners = services.map(({ typeDefs, ...service }) => ({ ...service, typeDefs: partnerContract(typeDefs) }))
await publish('partner.graphql', supergraphOf(composeServices(forPartners)))

function supergraphOf({ supergraphSdl, errors }: CompositionResult): string {
  return supergraphSdl ?? fail(errors?.map((error) => error.message).join('\n') ?? 'The subgraphs do not compose.')
}

if (stale.length > 0) fail(`Not up to date: ${stale.join(', ')}. Run \`npm run schema\` and commit what it writes.`)

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
