import { Trouble, type Graph, type System } from './graph.ts'

/** Whose data the command is about. */
export interface Subject {
  readonly customerId: string
  /** Null: the customer as such. */
  readonly contactId: string | null
  /** As it was named at the command. */
  readonly number: string
  /** Null where it has been erased. */
  readonly name: string | null
}

export interface HeldRecord {
  readonly record: string
  readonly rows: number
  readonly basis: string
  readonly months: number | null
  readonly countedFrom: string | null
}

interface Found {
  readonly customerByNumber: { readonly id: string; readonly name: string } | null
  readonly erasuresInCrm: { readonly nodes: readonly { customerId: string; contactId: string | null }[] }
}

export interface Named {
  /** The number that people know the customer by. */
  readonly number: string
  /** Which one, where several have or had the number. */
  readonly customerId?: string
  readonly contactId?: string
}

/**
 * The customer with that number, or who had it before it was erased. A number that an erasure has freed may be another's now:
 * which of them is meant must be said then. @throws Trouble when there is none, or when it is not said
 */
export async function findSubject(graph: Graph, { number, customerId, contactId }: Named): Promise<Subject> {
  const { customerByNumber: found, erasuresInCrm } = await graph.ask<Found>('FindCustomer', { number })
  const erased = new Set<string>()
  for (const one of erasuresInCrm.nodes)
    if (one.contactId === null) erased.add((await wholeOf(graph, one.customerId)) ?? one.customerId)
  const all = [
    ...(found ? [{ id: found.id, name: found.name }] : []),
    ...[...erased].filter((id) => id !== found?.id).map((id) => ({ id, name: null })),
  ]
  const wanted = customerId === undefined ? undefined : await wholeOf(graph, customerId)
  const meant = customerId === undefined ? all : all.filter(({ id }) => id === wanted)
  const [first, ...others] = meant
  if (!first)
    throw new Trouble(
      `No customer has the number ${number}${customerId ? ' and that id' : ''}, and none that had it has been erased.`,
    )
  if (others.length > 0)
    throw new Trouble(
      [
        `Several customers have or had the number ${number}: say which by --customer-id.`,
        ...all.map(({ id, name }) => `  ${id} ${name ?? '(erased)'}`),
      ].join('\n'),
    )
  return { customerId: first.id, contactId: contactId ?? null, number, name: first.name }
}

/** The customer that an id means: that one, or the one that it became part of. */
async function wholeOf(graph: Graph, id: string): Promise<string | undefined> {
  const { customer } = await graph.ask<{ customer: { id: string } | null }>('CustomerOfId', { id })
  return customer?.id
}

/** The systems that keep something of such a subject: ERP has nothing of contacts. */
export const systemsOf = ({ contactId }: Subject): readonly System[] => (contactId === null ? ['Crm', 'Erp'] : ['Crm'])

/** What an operation of that system is given. */
export const variablesOf = ({ customerId, contactId }: Subject, system: System) =>
  system === 'Crm' ? { customerId, contactId } : { customerId }

/** What a system holds of the subject. @throws Trouble when it knows no such contact */
export async function heldIn(graph: Graph, system: System, subject: Subject): Promise<readonly HeldRecord[]> {
  const { held } = await graph.ask<{ held: { records: readonly HeldRecord[] } | null }>(
    `HeldIn${system}`,
    variablesOf(subject, system),
  )
  if (!held) throw new Trouble(`Customer ${subject.number} has no contact with the id ${subject.contactId}.`)
  return held.records
}

/** `interaction 3` and the like, on one line: each record once, whose rows several rules may hold for. */
export function counted(records: readonly { readonly record: string; readonly rows: number }[]): string {
  const sums = new Map<string, number>()
  for (const { record, rows } of records) sums.set(record, (sums.get(record) ?? 0) + rows)
  return [...sums].map(([record, rows]) => `${record} ${rows}`).join(', ') || 'nothing'
}
