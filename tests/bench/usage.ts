import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

interface ProcessFigures {
  readonly parent: number
  /** Clock ticks of its own and of children that have ended. */
  readonly ticks: number
}

/** False where there is no /proc: then CPU and memory are not measured. */
export const canMeasure = existsSync('/proc/self/stat')

const ticksPerSecond = canMeasure ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : Number.NaN

/** CPU milliseconds, user and system, that these processes and all their descendants have used; NaN when not measured. */
export function cpuOf(roots: readonly number[]): number {
  if (!canMeasure) return Number.NaN
  const all = processes()
  const ticks = treesOf(roots, all).reduce((sum, pid) => sum + (all.get(pid)?.ticks ?? 0), 0)
  return (ticks / ticksPerSecond) * 1000
}

/** Resident megabytes of these processes and their descendants, what they share counted once; NaN when not measured. */
export function memoryOf(roots: readonly number[]): number {
  if (!canMeasure) return Number.NaN
  const kilobytes = treesOf(roots, processes()).map((pid) => {
    const text = read(`/proc/${pid}/smaps_rollup`)
    return text === null ? 0 : Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? Number.NaN)
  })
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

function processes(): Map<number, ProcessFigures> {
  const found = new Map<number, ProcessFigures>()
  for (const name of readdirSync('/proc')) {
    const text = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : null
    if (text === null) continue
    // The second field is the command in brackets, which may hold anything; then come state, parent, and so on.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [user = 0, system = 0, usersOfEnded = 0, systemsOfEnded = 0] = fields.slice(11, 15)
    found.set(Number(name), { parent: fields[1] ?? 0, ticks: user + system + usersOfEnded + systemsOfEnded })
  }
  return found
}

function treesOf(roots: readonly number[], all: ReadonlyMap<number, ProcessFigures>): number[] {
  const inTree = new Set(roots)
  for (let before = 0; before < inTree.size;) {
    before = inTree.size
    for (const [pid, { parent }] of all) if (inTree.has(parent)) inTree.add(pid)
  }
  return [...inTree]
}

/** Null when the process has ended meanwhile. */
function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
