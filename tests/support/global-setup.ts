import path from 'node:path'
import { dataFolder } from '../../subgraphs/common/data-folder.ts'
import { joinOrStart } from '../../subgraphs/common/database/embedded/server.ts'
import type { TestProject } from 'vitest/node'
import { buildPrograms } from './programs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server that tests make their databases on, as superuser. */
    testServerUrl: string
    /** Where the programs lie that tests start as processes of their own. */
    programs: string
  }
}

/** The programs that tests start, and one PostgreSQL for all test files; runs at once in one checkout share it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = await buildPrograms()
  project.provide('programs', programs.folder)
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    project.provide('testServerUrl', given)
    return programs.remove
  }
  const server = await joinOrStart(path.join(await dataFolder(process.env.SAMSPILL_DATA ?? '.data'), 'test'), {
    durable: false,
  })
  project.provide('testServerUrl', server.url)
  return async () => void (await Promise.all([programs.remove(), server.leave()]))
}
