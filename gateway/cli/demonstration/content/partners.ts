import type { Client, Trade } from './customers.ts'

/** What is shared of customers in those trades. */
interface Sharing {
  readonly trades: readonly Trade[]
  readonly parts: readonly ('PROFILE' | 'ORDERS' | 'INVOICES')[]
  readonly channels: readonly ('CALL' | 'EMAIL' | 'MEETING' | 'CHAT' | 'NOTE')[]
}

export interface PartnerIdea {
  readonly number: string
  readonly name: string
  /** How many months before the day that the demonstration tells of. */
  readonly monthsKnown: number
  /** How many months after that day its agreements end; open when absent. */
  readonly monthsLeft?: number
  /** What became of the first agreement. */
  readonly first: 'expired' | 'revoked'
  readonly serves: (client: Client) => boolean
  readonly shares: readonly Sharing[]
}

const isNorwegian = ({ country }: Client): boolean => country === 'NO'

/** Whom the company shares customers with. Invented, like all that is told here. */
export const partnerIdeas: readonly PartnerIdea[] = [
  {
    number: '1001',
    name: 'Bilagsbua Regnskap AS',
    monthsKnown: 14,
    monthsLeft: 4,
    first: 'expired',
    // Keeps the books of small firms, which let it fetch their invoices where they come from.
    serves: (client) => isNorwegian(client) && client.size <= 3,
    shares: [
      { trades: ['bakery'], parts: ['PROFILE', 'ORDERS', 'INVOICES'], channels: ['EMAIL'] },
      { trades: ['café', 'restaurant'], parts: ['PROFILE', 'INVOICES'], channels: [] },
    ],
  },
  {
    number: '1002',
    name: 'Tåkeheimen Transport AS',
    monthsKnown: 9,
    first: 'revoked',
    // Drives what goes north of Dovre.
    serves: (client) => isNorwegian(client) && client.postalCode >= '7000',
    shares: [
      { trades: ['hotel', 'canteen'], parts: ['PROFILE', 'ORDERS'], channels: ['CALL', 'CHAT'] },
      { trades: ['café', 'bakery', 'restaurant', 'shop'], parts: ['PROFILE', 'ORDERS'], channels: ['CALL'] },
      // Their orders say where goods go; who they are otherwise is not a carrier's business.
      { trades: ['private'], parts: ['ORDERS'], channels: [] },
    ],
  },
]
