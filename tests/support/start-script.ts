import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: { start: string }
}

/** What `npm start` gives Node for V8. */
export const startFlags: readonly string[] = scripts.start.split(' ').filter((word) => /^--.*semi-space/.test(word))
