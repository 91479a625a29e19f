import { addDays, at, workdayUntil, type Day } from './calendar.ts'
import type { Warehouse } from './stock.ts'
import type { Telling } from './story.ts'

/** What the company makes itself, in Oslo: gift baskets, with a blend of coffee of its own. */
export interface Workshop {
  readonly blend: Own
  readonly basket: Own
  /** Oldest first; the last two are under way and to come. */
  readonly runs: readonly Run[]
}

export interface Own {
  readonly id: string
  readonly sku: string
  readonly name: string
  readonly unit: string
  readonly price: string
  readonly taxCode: string
  readonly components: readonly { readonly sku: string; readonly quantity: string }[]
  readonly minutes: string
}

export interface Run {
  readonly of: 'blend' | 'basket'
  readonly quantity: number
  readonly startsOn: Day
  readonly dueOn: Day
  readonly state: 'done' | 'started' | 'planned'
}

export const category = 'Egen produksjon'
export const made: Warehouse = 'OSLO'

export function makeWorkshop({ today, firstDay, draws }: Telling): Workshop {
  const draw = draws('workshop')
  const day = (days: number) => workdayUntil(addDays(today, days))
  const run = (of: Run['of'], quantity: number, from: number, state: Run['state'] = 'done') => ({
    ...{ of, quantity, state },
    startsOn: day(from),
    dueOn: day(from + 6),
  })
  return {
    blend: {
      ...{ id: draw.id(at(firstDay, 7, 40)), sku: 'EP-901', name: 'Skarvøy husblanding, malt 250 g', unit: 'pose' },
      ...{ price: '79.00', taxCode: '15', minutes: '1.5' },
      components: [
        { sku: 'KT-102', quantity: '0.15' },
        { sku: 'KT-103', quantity: '0.1' },
      ],
    },
    basket: {
      ...{ id: draw.id(at(firstDay, 7, 41)), sku: 'EP-902', name: 'Gavekurv Skarvøy', unit: 'stk' },
      ...{ price: '649.00', taxCode: '25', minutes: '8' },
      components: [
        { sku: 'EP-901', quantity: '1' },
        { sku: 'SE-401', quantity: '2' },
        { sku: 'SO-304', quantity: '1' },
      ],
    },
    runs: [
      run('blend', 120, -96),
      run('basket', 60, -82),
      run('blend', 100, -47),
      run('basket', 50, -33),
      run('basket', 40, -9, 'started'),
      run('basket', 80, 12, 'planned'),
    ],
  }
}

/** How much of what is bought is set aside for that, by sku: more than is used up. */
export const setAside: Readonly<Record<string, number>> = { 'KT-102': 60, 'KT-103': 60, 'SE-401': 420, 'SO-304': 220 }
