import { quoted } from './columns.ts'
import { describeProblem, type Problem, type ReadRow } from './rows.ts'
import type { Source, SourceFile } from './source.ts'
import { circles, circularLinks } from './circles.ts'

/** What the check keeps of a file: keys and line numbers, never rows. */
export interface FileFacts {
  rows: number
  /** Where the record with that key begins. */
  readonly lines: Map<string, number>
  /** Lines that have problems of their own. */
  readonly badLines: Set<number>
  /** Keys of the records that can't be taken in, and why. */
  readonly leftOut: Map<string, string>
  /** In a file of parts: how many the record with that key has. */
  readonly parts: Map<string, number>
}

type Place = Pick<ReadRow, 'line' | 'key' | 'owner'>

export interface FileCheck {
  take(row: ReadRow): void
  /** When all rows are taken. */
  finish(): readonly Problem[]
}

/** Checks the rows of a file, and notes in `facts` what is there and what can't be taken in. */
export function fileCheck(source: Source, name: string, facts: Record<string, FileFacts>): FileCheck {
  const definition = source.files[name] as SourceFile
  const { file, columns, partOf } = definition
  const own: FileFacts = { rows: 0, lines: new Map(), badLines: new Set(), leftOut: new Map(), parts: new Map() }
  facts[name] = own
  const problems: Problem[] = []
  const references = Object.entries(columns).flatMap(([field, { refersTo }]) => (refersTo ? [{ field, refersTo }] : []))
  const ownerName = references.find(({ field }) => field === partOf)?.refersTo
  const owners = ownerName === undefined ? undefined : facts[ownerName]
  /** Of records that refer to one of their own file: to which. */
  const above = new Map<string, string>()
  /** Where rows lead, where the file has links. */
  const links: { from: string; to: string; place: Place }[] = []
  /** Where the record with that number begins. */
  const numbers = new Map<string, number>()

  /** A part that can't be taken in takes with it the whole of what it is a part of. */
  function leaveOut({ line, key, owner }: Place, why: string): void {
    if (owner !== undefined && owners?.lines.has(owner)) {
      if (!owners.leftOut.has(owner))
        owners.leftOut.set(owner, why.startsWith(file) ? why : `${file}, line ${line}: ${why}`)
    } else if (key !== undefined && !own.leftOut.has(key)) own.leftOut.set(key, why)
  }

  function report(place: Place, problem: Problem): void {
    problems.push(problem)
    own.badLines.add(place.line)
    leaveOut(place, describeProblem(problem))
  }

  const problemAt = ({ line }: Place, field: string | undefined, reason: string): Problem => ({
    file,
    line,
    column: columns[field ?? '']?.header,
    reason,
  })
  const notThere = (refersTo: string, key: string) =>
    `${quoted(key)} is no ${source.files[refersTo]?.record} in ${source.files[refersTo]?.file}`
  const leftOutToo = (refersTo: string, key: string) => `${source.files[refersTo]?.record} ${key} is left out`

  function checkReference({ field, refersTo }: { field: string; refersTo: string }, read: ReadRow): void {
    const value = read.values[field]
    const others = facts[refersTo]
    if (typeof value !== 'string' || !others) return
    if (refersTo === name) {
      if (read.key !== undefined) above.set(read.key, value)
    } else if (!others.lines.has(value)) report(read, problemAt(read, field, notThere(refersTo, value)))
    else if (field !== partOf && others.leftOut.has(value)) leaveOut(read, leftOutToo(refersTo, value))
  }

  function checkNumber(read: ReadRow): void {
    if (!definition.numberOf || read.key === undefined) return
    const number = definition.numberOf(read.key)
    const other = numbers.get(number)
    if (number === '') report(read, problemAt(read, definition.key[0], 'has no letter or digit to be numbered by'))
    else if (other === undefined) numbers.set(number, read.line)
    else
      report(
        read,
        problemAt(read, definition.key[0], `${quoted(read.key)} would have the number ${number}, as line ${other} has`),
      )
  }

  function noteLink(read: ReadRow): void {
    const { line, key, owner } = read
    const [from, to] = [read.values[definition.links?.from ?? ''], read.values[definition.links?.to ?? '']]
    if (typeof from === 'string' && typeof to === 'string') links.push({ from, to, place: { line, key, owner } })
  }

  function checkLinks(): void {
    for (const { to, place } of circularLinks(links))
      report(place, problemAt(place, definition.links?.to, `${quoted(to)} makes a circle`))
  }

  function checkOwnReferences(): void {
    const field = references.find(({ refersTo }) => refersTo === name)?.field
    const inCircle = circles(above)
    for (const [key, other] of above) {
      const place = { key, line: own.lines.get(key) ?? 0 }
      if (!own.lines.has(other)) report(place, problemAt(place, field, notThere(name, other)))
      else if (inCircle.has(key)) report(place, problemAt(place, field, `${quoted(other)} makes a circle`))
    }
    for (let changed = true; changed;) {
      changed = false
      for (const [key, other] of above) {
        if (!own.leftOut.has(other) || own.leftOut.has(key)) continue
        own.leftOut.set(key, leftOutToo(name, other))
        changed = true
      }
    }
  }

  /** Without any part, a record says nothing. */
  function checkOwners(): void {
    const owner = source.files[ownerName ?? '']
    for (const [key, line] of (owner && owners?.lines) ?? []) {
      if (!owner || own.parts.has(key) || owners?.leftOut.has(key)) continue
      const column = owner.columns[owner.key[0] ?? '']?.header
      const reason = `${quoted(key)} has no ${definition.record} in ${file}`
      problems.push({ file: owner.file, line, column, reason })
      owners?.leftOut.set(key, reason)
    }
  }

  return {
    take: (read) => {
      const { line, key, owner } = read
      own.rows += 1
      if (owner !== undefined) own.parts.set(owner, (own.parts.get(owner) ?? 0) + 1)
      const earlier = key === undefined ? undefined : own.lines.get(key)
      // The first stays what it is: a repetition is left out by itself, or with the record that it is a part of.
      const place = earlier === undefined ? read : { line, owner }
      if (earlier !== undefined)
        report(place, problemAt(read, definition.key[0], `${quoted(key ?? '')} is there already, on line ${earlier}`))
      else if (key !== undefined) own.lines.set(key, line)
      for (const problem of read.problems) report(place, problem)
      if (earlier === undefined) checkNumber(read)
      if (earlier === undefined) for (const one of references) checkReference(one, read)
      if (definition.links) noteLink(read)
    },
    finish: () => {
      checkOwnReferences()
      checkLinks()
      checkOwners()
      return problems
    },
  }
}
