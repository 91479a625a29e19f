import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const checkout = fileURLToPath(new URL('../../', import.meta.url))

// In pieces, or whoever bundles this file would replace it here.
const ownAddress = ['import', 'meta', 'url'].join('.')

/** Modules read files that lie beside them: in the bundle they still say where they were. */
const placed: Plugin = {
  name: 'placed',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const own = `new URL(${JSON.stringify(`../${path.relative(checkout, file)}`)}, import.meta.url).href`
      return { contents: readFileSync(file, 'utf8').replaceAll(ownAddress, own), loader: 'ts' }
    })
  },
}

rmSync(path.join(checkout, 'dist'), { recursive: true, force: true })

/**
 * Bundles the gateway's process, `dist/gateway.js`, with what it needs later beside it: it starts in half the time that reading its
 * modules takes.
 */
const { metafile } = await build({
  absWorkingDir: checkout,
  entryPoints: { gateway: 'gateway/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  // Packages among these that are not modules ask for others as they run.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  plugins: [placed],
  logLevel: 'warning',
  metafile: true,
})

const sizes = Object.values(metafile.outputs).map(({ bytes }) => bytes)
const own = metafile.outputs['dist/gateway.js']?.bytes ?? 0
const kB = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`
const beside = kB(sizes.reduce((sum, bytes) => sum + bytes, -own))
console.log(
  `wrote dist/gateway.js (${kB(own)}) and ${sizes.length - 1} files beside it that it loads (${beside}): ` +
    'start it with node dist/gateway.js',
)
