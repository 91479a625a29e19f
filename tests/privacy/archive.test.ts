import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeArchive } from '../../gateway/cli/privacy/archive.ts'
import { unzip } from '../support/zip.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archive-'))
  file = path.join(folder, 'a.zip')
})
afterEach(() => rm(folder, { recursive: true }))

const many = async function* () {
  for (let i = 0; i < 100_000; i++) yield `line ${i} ${'x'.repeat(100)}`
}

it('holds its files whole, and tells later ones of those before', async () => {
  await writeArchive(file, [
    { name: 'many.txt', lines: many },
    { name: 'list.json', lines: (before) => [JSON.stringify(before)] },
  ])
  const files = unzip(await readFile(file))
  expect(files['many.txt']?.split('\n')).toHaveLength(100_001)
  expect(JSON.parse(files['list.json'] ?? '')).toMatchObject([{ name: 'many.txt', lines: 100_000 }])
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

it('leaves nothing behind when what it is made of breaks off', async () => {
  const broken = async function* () {
    yield* many()
    throw new Error('broken off')
  }
  await expect(writeArchive(file, [{ name: 'a', lines: broken }])).rejects.toThrow('broken off')
  expect(await readdir(folder)).toEqual([])
})

it('leaves nothing behind when it is stopped', async () => {
  const stop = new AbortController()
  const endless = async function* () {
    for (;;) {
      yield 'again'
      stop.abort(new Error('stopped'))
    }
  }
  await expect(writeArchive(file, [{ name: 'a', lines: endless }], stop.signal)).rejects.toThrow()
  expect(await readdir(folder)).toEqual([])
})

it('takes the place of no other file', async () => {
  await writeArchive(file, [{ name: 'a', lines: () => ['first'] }])
  await expect(writeArchive(file, [{ name: 'a', lines: () => ['second'] }])).rejects.toThrow(/already: name another/)
  expect(unzip(await readFile(file)).a).toBe('first\n')
  expect(await readdir(folder)).toEqual(['a.zip'])
})
