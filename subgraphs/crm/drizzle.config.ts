import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schemaFilter: ['crm'],
  schema: ['./subgraphs/crm/schema.ts', './subgraphs/crm/*/*.table.ts'],
  out: './subgraphs/crm/migrations',
})
