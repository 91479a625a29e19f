import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { suggestionList } from 'graphql/jsutils/suggestionList.js'

const file = '.env'

/** Puts what `.env` sets into the environment, where it stands there and the environment does not say otherwise. */
export function loadEnvFile(): void {
  if (existsSync(file)) process.loadEnvFile(file)
}

/** A line for each key of `.env` that is no setting: misspelt, it changes nothing, and nobody would be told. */
export const strangersInFile = (known: readonly string[]): string[] =>
  existsSync(file) ? strangersIn(readFileSync(file, 'utf8'), known) : []

export const strangersIn = (text: string, known: readonly string[]): string[] =>
  Object.keys(parseEnv(text))
    .filter((key) => !known.includes(key))
    .map((key) => {
      const [nearest] = suggestionList(key, known)
      return `${file}: ${key} is no setting of this program.${nearest ? ` Is ${nearest} meant?` : ''}`
    })
