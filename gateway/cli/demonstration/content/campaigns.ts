import type { Trade } from './customers.ts'

export interface CampaignIdea {
  readonly theme: string
  readonly status: 'PLANNED' | 'ACTIVE' | 'COMPLETED' | 'CANCELLED'
  /** Days from the day that is told on to the first; before it when negative. */
  readonly startsIn: number
  readonly days: number
  /** In NOK. */
  readonly budget: string
  /** Skus of what it is about. */
  readonly skus: readonly string[]
  readonly audience: readonly Trade[]
}

/** Names get season and year of their beginning. */
export const campaignIdeas: readonly CampaignIdea[] = [
  {
    theme: 'Kaffe på arbeidsplassen',
    status: 'COMPLETED',
    startsIn: -441,
    days: 35,
    budget: '45000',
    skus: ['KT-101', 'KT-102', 'SE-406'],
    audience: ['canteen', 'hotel', 'café'],
  },
  {
    theme: 'Bakedager',
    status: 'COMPLETED',
    startsIn: -318,
    days: 42,
    budget: '60000',
    skus: ['TV-201', 'TV-202', 'SO-301', 'BO-802'],
    audience: ['bakery', 'restaurant', 'café'],
  },
  {
    theme: 'Nytt på bordet: Skjær-serien',
    status: 'COMPLETED',
    startsIn: -196,
    days: 30,
    budget: '80000',
    skus: ['SE-401', 'SE-402', 'SE-403'],
    audience: ['hotel', 'restaurant', 'shop', 'café'],
  },
  {
    theme: 'Maskinparken',
    status: 'CANCELLED',
    startsIn: -120,
    days: 21,
    budget: '30000',
    skus: ['UT-701', 'UT-702'],
    audience: ['café', 'hotel'],
  },
  {
    theme: 'Bort med plasten',
    status: 'ACTIVE',
    startsIn: -38,
    days: 60,
    budget: '55000',
    skus: ['EM-501', 'EM-503', 'EM-504', 'EM-505'],
    audience: ['café', 'canteen', 'bakery', 'restaurant'],
  },
  {
    theme: 'Kaffemåned for stamkunder',
    status: 'ACTIVE',
    startsIn: -17,
    days: 31,
    budget: '25000',
    skus: ['KT-102', 'KT-103', 'KT-104'],
    audience: ['café', 'hotel', 'private', 'shop'],
  },
  {
    theme: 'Rent kjøkken',
    status: 'PLANNED',
    startsIn: 19,
    days: 28,
    budget: '40000',
    skus: ['RE-601', 'RE-602', 'RE-603'],
    audience: ['hotel', 'restaurant', 'canteen'],
  },
  {
    theme: 'Gavebordet',
    status: 'PLANNED',
    startsIn: 46,
    days: 40,
    budget: '70000',
    skus: ['BO-801', 'SE-405', 'SO-304', 'KT-107'],
    audience: ['shop', 'private'],
  },
]

/** By month, January first. */
export const seasons = [
  'vinter',
  'vinter',
  'vår',
  'vår',
  'vår',
  'sommer',
  'sommer',
  'sommer',
  'høst',
  'høst',
  'høst',
  'vinter',
]
