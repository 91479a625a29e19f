// Fails when a subgraph's tables have changed and no migration says so.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'

let stale = false
for (const name of ['erp', 'crm']) {
  const folder = fileURLToPath(new URL(`../subgraphs/${name}/`, import.meta.url))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const tables: Record<string, unknown> = {}
  for (const file of files.filter((one) => one === 'schema.ts' || one.endsWith('.table.ts')))
    Object.assign(tables, await import(`${folder}${file}`))
  const latest =
    files
      .filter((one) => one.endsWith('_snapshot.json'))
      .sort()
      .at(-1) ?? ''
  const known = JSON.parse(readFileSync(`${folder}${latest}`, 'utf8')) as { id: string }
  const changes = await generateMigration(known, generateDrizzleJson(tables, known.id, [name], 'snake_case'))
  if (changes.length === 0) continue
  stale = true
  console.error(
    `The tables of ${name} have changed; run drizzle-kit generate --config subgraphs/${name}/drizzle.config.ts:`,
  )
  console.error(changes.join('\n'))
}
if (stale) process.exit(1)
