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

/** The customer with that number, or who had it before it was erased. @throws Trouble when there is none */
export async function findSubject(graph: Graph, number: string, contactId: string | null): Promise<Subject> {
  const { customerByNumber: found, erasuresInCrm } = await graph.ask<Found>('FindCustomer', { number })
  if (found) return { customerId: found.id, contactId, number, name: found.name }
  const erased = erasuresInCrm.nodes.filter((one) => one.contactId === null)
  const [first] = erased
  if (!first) throw new Trouble(`No customer has the number ${number}, and none that had it has been erased.`)
  if (erased.length > 1) throw new Trouble(`Several customers that were known by ${number} have been erased.`)
  return { customerId: first.customerId, contactId, number, name: null }
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

/** `3 interactions` and the like, on one line. */
export const counted = (records: readonly { readonly record: string; readonly rows: number }[]): string =>
  records.map(({ record, rows }) => `${record} ${rows}`).join(', ') || 'nothing'
