import type { Db } from '../../../subgraphs/common/database/connect.ts'
import { alikeAmong } from '../../../subgraphs/crm/index.ts'

interface Imported {
  readonly id: string
  readonly name: string
  readonly line: number
}

/** Tells of each customer that looks like another, and by what. Nothing is guessed: both are there, for people to decide. */
export async function noteAlike(
  tx: Db,
  file: string,
  added: readonly Imported[],
  note: (line: string) => void,
): Promise<void> {
  const of = new Map(added.map((one) => [one.id, one]))
  for (const { id, otherId, rules } of await alikeAmong(tx, [...of.keys()])) {
    const [one, other] = [of.get(id), of.get(otherId)]
    if (!one) continue
    const that = other ? `${other.name} on line ${other.line}` : 'a customer that is there already'
    note(`${file}, line ${one.line}: ${one.name} looks like ${that} (${rules.join(', ')}); both are kept.`)
  }
}
