import { eq, sql } from 'drizzle-orm'
import { array, insertRows, updateRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { eachOnce } from '../../common/write/bulk/change.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import {
  checkInput,
  inputRefusal,
  orThrow,
  refusalOf,
  refuse,
  Refusal,
  requireVersion,
} from '../../common/write/refusal.ts'
import type { CustomValues } from '../fields/columns.ts'
import { checkedCustom, customMisfit, type CustomChange } from '../fields/values.service.ts'
import { checkedNumber, customerPatch, type CustomerPatch } from './customers.input.ts'
import { unfitTeams } from '../teams/teams.service.ts'
import { lookAlikes } from './duplicates.service.ts'
import type { MatchRule } from './duplicates.table.ts'
import {
  asCustomer,
  customerNotFound,
  lockCustomers,
  requireNotErased,
  unfitCustomers,
} from './customers.known.service.ts'
import { addressRows } from './customers.rows.ts'
import { addAddresses } from './customers.service.ts'
import { countryOf } from './reach.ts'
import { countriesOf, replacePoints } from './reach.service.ts'
import { address, customer, customerChange, type AddressRow, type CustomerRow } from './customers.table.ts'

/**
 * Changes what is given; a customer that is that way already keeps its version. Refuses as `updateChecked`, and with
 * InvalidInput.
 */
export async function updateCustomer(tx: Db, input: unknown) {
  const [id] = (await updateChecked(tx, [checkInput(customerPatch, input)])).map(orThrow)
  const [row] = await tx
    .select()
    .from(customer)
    .where(eq(customer.id, id as string))
  return asCustomer(row as CustomerRow)
}

/**
 * Changes customers, each named once, by a fixed number of statements. Of each its id, or why it was not changed:
 * CustomerNotFound, CustomerErased (of the customer or the parent), TeamNotFound or VersionConflict. Throws ParentCycle and PossibleDuplicates.
 */
export async function updateChecked(tx: Db, patches: readonly CustomerPatch[]): Promise<(string | Refusal)[]> {
  const locked = await lockCustomers(
    tx,
    patches.map(({ id }) => id),
  )
  const unfit = {
    parent: await unfitCustomers(
      tx,
      patches.flatMap(({ parentId }) => parentId ?? []),
    ),
    team: await unfitTeams(
      tx,
      patches.flatMap(({ id, teamId }) => (teamId && teamId !== locked.get(id)?.teamId ? teamId : [])),
    ),
  }
  const countries = await countriesOf(
    tx,
    [...locked.values()].map(({ id }) => id),
  )
  const custom = await checkedCustom(
    tx,
    'CUSTOMER',
    patches.map((patch) => patch.custom),
    false,
  )
  const fits = patches.map((patch, i) => {
    const values = custom[i]
    return values instanceof Refusal ? values : fit(patch, values, locked.get(patch.id), unfit, countries)
  })
  const answers = eachOnce(fits, ({ before }) => before.id)
  const fitting = answers.flatMap((answer) => (answer instanceof Refusal ? [] : [answer]))
  const moved = await replaceAddresses(tx, fitting)
  const changed = fitting.flatMap(({ before, patch, values }) => {
    const changes = { ...differences(patch, before), ...(values === before.custom ? {} : { custom: values }) }
    if (Object.keys(changes).length === 0 && !moved.has(before.id)) return []
    return [{ ...editable({ ...before, ...changes }), id: before.id, version: before.version + 1 }]
  })
  await refuseBroken(updateRows(tx, customer, changed), {
    ...customMisfit,
    customer_parent_cycle: () => refuse('ParentCycle', 'A customer can not be its own parent, near or far.'),
  })
  await replacePoints(
    tx,
    fitting
      .filter(({ patch }) => patch.email !== undefined || patch.phone !== undefined)
      .map(({ before, patch }) => ownReach(before, patch, countries.get(before.id))),
  )
  await refuseAlike(tx, fitting)
  await noteChanges(tx, changed)
  return answers.map((answer) => (answer instanceof Refusal ? answer : answer.before.id))
}

/** By which rule a customer may look like another once a field has changed. */
const rulesOf = {
  organisationNumber: ['ORGANISATION_NUMBER'],
  email: ['EMAIL'],
  phone: ['TELEPHONE'],
  name: ['NAME', 'PERSON_NAME'],
} as const satisfies Partial<Record<keyof CustomerRow, readonly MatchRule[]>>

/** Throws PossibleDuplicates of the first that looks like another by what has changed, and may not. */
async function refuseAlike(tx: Db, fitting: readonly Fitting[]): Promise<void> {
  const written = fitting.flatMap(({ before, patch }) => {
    const changes = patch.allowDuplicate ? {} : differences(patch, before)
    const rules = Object.entries(rulesOf).flatMap(([field, rules]) => (field in changes ? [...rules] : []))
    return rules.length > 0 ? [{ id: before.id, rules }] : []
  })
  for (const refusal of (await lookAlikes(tx, written)).values()) throw refusal
}

interface Fitting {
  readonly before: CustomerRow
  readonly patch: CustomerPatch
  readonly values: CustomValues
}

function fit(
  patch: CustomerPatch,
  change: CustomChange | undefined,
  before: CustomerRow | undefined,
  unfit: Readonly<Record<'parent' | 'team', (id: string) => Refusal | undefined>>,
  countries: ReadonlyMap<string, string | undefined>,
): Fitting | Refusal {
  if (!before) return customerNotFound(patch.id)
  const refusal = refusalOf(() => {
    requireNotErased(before)
    requireVersion('customer', before, patch.expectedVersion)
  })
  if (refusal) return refusal
  if (patch.organisationNumber) {
    const country = patch.addresses ? countryOf(patch.addresses) : countries.get(before.id)
    const { value, fault } = checkedNumber({ ...patch, kind: before.kind }, country)
    if (fault) return inputRefusal('organisationNumber', `organisationNumber: ${fault}.`)
    patch = { ...patch, organisationNumber: value }
  }
  const team = patch.teamId !== before.teamId && patch.teamId
  const fitting = { before, patch, values: change ? change(before.custom) : before.custom }
  return (patch.parentId && unfit.parent(patch.parentId)) || (team && unfit.team(team)) || fitting
}

const ownReach = (before: CustomerRow, patch: CustomerPatch, country: string | undefined) => {
  const { email, phone } = { ...before, ...patch }
  return {
    customerId: before.id,
    contactId: null,
    country: patch.addresses ? countryOf(patch.addresses) : country,
    emails: email ? [email] : [],
    telephones: phone ? [{ number: phone }] : [],
  }
}

const editable = (row: CustomerRow) => ({
  name: row.name,
  organisationNumber: row.organisationNumber,
  email: row.email,
  phone: row.phone,
  website: row.website,
  parentId: row.parentId,
  ownerId: row.ownerId,
  teamId: row.teamId,
  tags: row.tags,
  custom: row.custom,
})

const differences = (patch: CustomerPatch, row: CustomerRow): Partial<CustomerRow> =>
  Object.fromEntries(
    Object.keys(editable(row)).flatMap((field) => {
      if (field === 'custom') return []
      const value = field === 'tags' && patch.tags === null ? [] : patch[field as keyof typeof patch]
      return value !== undefined && JSON.stringify(value) !== JSON.stringify(row[field as keyof CustomerRow])
        ? [[field, value]]
        : []
    }),
  )

/** @returns the customers whose addresses were not yet as asked for */
async function replaceAddresses(tx: Db, fitting: readonly Fitting[]): Promise<Set<string>> {
  const wanted = new Map(
    fitting.flatMap(({ before, patch }) => (patch.addresses === undefined ? [] : [[before.id, patch.addresses ?? []]])),
  )
  if (wanted.size === 0) return new Set()
  const old = await tx
    .select()
    .from(address)
    .where(sql`${address.customerId} = any(${array([...wanted.keys()], 'uuid')})`)
    .orderBy(address.kind, address.id)
  const oldOf = new Map([...wanted.keys()].map((id): [string, AddressRow[]] => [id, []]))
  for (const row of old) oldOf.get(row.customerId)?.push(row)
  const moved = new Map(
    [...wanted].flatMap(([id, addresses]) => {
      const rows = addressRows(id, addresses)
      return contentOf(oldOf.get(id) ?? []) === contentOf(rows) ? [] : [[id, rows]]
    }),
  )
  if (moved.size === 0) return new Set()
  await tx.delete(address).where(sql`${address.customerId} = any(${array([...moved.keys()], 'uuid')})`)
  await addAddresses(tx, [...moved.values()].flat())
  return new Set(moved.keys())
}

const contentOf = (rows: readonly AddressRow[]): string =>
  JSON.stringify(
    rows
      .toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
      .map((row) => [row.kind, row.line1, row.line2, row.city, row.region, row.postalCode, row.countryCode]),
  )

/** In the same transaction as the change, so that ERP hears of it however the process ends. */
const noteChanges = (tx: Db, changed: readonly { id: string; version: number }[]): Promise<unknown> =>
  insertRows(
    tx,
    customerChange,
    changed.map(({ id, version }) => ({ customerId: id, version })),
    sql`(customer_id) do update set version = excluded.version`,
  )
