import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Else tests get the ES module of graphql and Apollo its CommonJS twin, and neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/slow/**'],
    globalSetup: ['tests/support/global-setup.ts'],
    // Only for what hangs: with both cores busy, anything may take many times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000, interval: 20 } },
    // One more than the cores of a small machine: tests wait for processes and databases, and another may use the time.
    maxWorkers: 3,
    // Files share the modules that they load, which takes a second a file otherwise: none may change what others see.
    isolate: false,
    // With more room for what is young, an eighth of the CPU time goes that collecting it took.
    execArgv: ['--max-semi-space-size=64'],
  },
})
