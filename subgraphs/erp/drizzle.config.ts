import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schemaFilter: ['erp'],
  schema: ['./subgraphs/erp/schema.ts', './subgraphs/erp/*/*.table.ts'],
  out: './subgraphs/erp/migrations',
})
