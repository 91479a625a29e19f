import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Port } from '../../subgraphs/common/ports.ts'

export interface Agreement {
  readonly customerId: string
  readonly orders: boolean
  readonly invoices: boolean
  readonly validFrom: string
  readonly validUntil: string | null
  readonly revokedAt: string | null
  readonly version: number
}

const day = '2026-01-01T00:00:00.000Z'

export interface TellingCrm {
  readonly partnerId: string
  active: boolean
  readonly asOf: string
  /** What it was asked from, each time. */
  readonly asked: number[]
  readonly version: () => number
  /** By version. */
  readonly rows: () => Agreement[]
  /** Shares a customer, or changes how; the next version. */
  share(customerId?: string, parts?: Partial<Omit<Agreement, 'customerId' | 'version'>>): string
  /** @returns what puts it back to the state that it has now */
  backup(): () => void
  readonly agreements: Port
}

const seconds = (moment: string | null) => (moment === null ? '' : (Date.parse(moment) / 1000).toFixed(6))
const truth = (value: boolean) => (value ? 't' : 'f')

export const digestOf = (rows: readonly Agreement[]): string =>
  createHash('sha256')
    .update(
      rows
        .map((row) =>
          [
            ...[row.version, row.customerId, truth(row.orders), truth(row.invoices)],
            ...[row.validFrom, row.validUntil, row.revokedAt].map(seconds),
          ].join(' '),
        )
        .join(','),
    )
    .digest('hex')

/** What CRM's port `agreements` tells of one partner, as a test decides; `pageSize` changes in a page. */
export function tellingCrm(pageSize = 1_000): TellingCrm {
  let known = new Map<string, Agreement>()
  let version = 0
  const rows = () => [...known.values()].sort((a, b) => a.version - b.version)
  const nothing = { orders: true, invoices: true, validFrom: day, validUntil: null, revokedAt: null }
  const crm: TellingCrm = {
    partnerId: uuidv7(),
    active: true,
    asOf: '2026-06-01T12:00:00.000Z',
    asked: [],
    version: () => version,
    rows,
    share: (customerId = uuidv7(), parts = {}) => {
      version += 1
      known.set(customerId, { ...nothing, ...known.get(customerId), ...parts, customerId, version })
      return customerId
    },
    backup: () => {
      const [keptRows, keptVersion] = [new Map(known), version]
      return () => {
        known = new Map(keptRows)
        version = keptVersion
      }
    },
    agreements: async (input) => {
      const asked = input as { partnerId: string; known: number }
      crm.asked.push(asked.known)
      const common = {
        active: crm.active && asked.partnerId === crm.partnerId,
        asOf: crm.asOf,
        digest: digestOf(rows()),
      }
      if (!common.active) return { ...common, version: 0, changes: [], more: false }
      const since = rows().filter((row) => row.version > asked.known)
      return { ...common, version, changes: since.slice(0, pageSize), more: since.length > pageSize }
    },
  }
  return crm
}
