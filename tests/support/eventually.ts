import { vi } from 'vitest'

/** What the check answers once it no longer fails; patient, since other test files keep the machine busy. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 20_000, interval: 10 })
