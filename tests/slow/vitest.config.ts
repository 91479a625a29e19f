import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import usual from '../../vitest.config.ts'

/** The tests that take minutes: `npm run test:slow`. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: ['tests/slow/**/*.test.ts'],
    exclude: [],
    globalSetup: [fileURLToPath(new URL('../support/global-setup.ts', import.meta.url))],
    testTimeout: 600_000,
    maxWorkers: 1,
  },
})
