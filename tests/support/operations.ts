import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the shared operations and data lie; undefined where there are none: such tests skip and say so. */
export const sharedFolder = (name: 'data' | 'operations'): string | undefined => {
  const given = name === 'data' ? process.env.SAMSPILL_TEST_DATA : undefined
  const folder = given ?? fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url))
  return existsSync(folder) ? folder : undefined
}

export const operation = (name: string): string => readFileSync(`${sharedFolder('operations')}/${name}.graphql`, 'utf8')
