import type { SQL } from 'drizzle-orm'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Db } from '../../subgraphs/common/database/connect.ts'
import { page, type ListDefinition } from '../../subgraphs/common/list/list.ts'
import { campaignList } from '../../subgraphs/crm/campaigns/campaigns.loaders.ts'
import { memberList } from '../../subgraphs/crm/campaigns/members.loaders.ts'
import {
  contactList,
  contactNotMerged,
  customerList,
  notMerged,
} from '../../subgraphs/crm/customers/customers.loaders.ts'
import { interactionList } from '../../subgraphs/crm/interactions/interactions.loaders.ts'
import { leadList } from '../../subgraphs/crm/leads/leads.loaders.ts'
import { opportunityList } from '../../subgraphs/crm/pipeline/opportunities.loaders.ts'
import { caseList } from '../../subgraphs/crm/service/cases.loaders.ts'
import { campaignId, customerId, employeeId, fills, teamId } from './million-crm.ts'
import { by, describeLists, million, type List, type Lists, type Million } from './plans.ts'

const of =
  (definition: ListDefinition<never, never, never>, among?: SQL): List =>
  (db: Db, args: never) =>
    page(db, definition, args, among)

const month = { from: '2025-03-01T00:00:00Z', before: '2025-04-01T00:00:00Z' }
const days = { from: '2025-03-01', to: '2025-03-31' }

const weight = { field: 'CUSTOM', direction: 'ASC', custom: { code: 'weight', kind: 'NUMBER' } } as const
const weighs = (number: object) => ({ custom: [{ field: 'weight', number }] })
/** They are looked for as a whole: slices would read fewer rows, and take ten times as long. */
const lettersAnywhere = 5_000

const lists = {
  customers: [
    of(customerList as never, notMerged),
    [
      [undefined],
      [undefined, by('NUMBER', 'ASC')],
      [undefined, by('CREATED_AT')],
      [{ name: { contains: 'fjordmat as 9151' } }],
      [{ number: { contains: '0471' } }, by('NUMBER', 'ASC'), lettersAnywhere],
      [{ kind: 'PERSON' }],
      [{ countryCode: 'SE' }],
      [{ countryCode: 'IS' }],
      [{ countryCode: 'SE' }, by('CREATED_AT')],
      [{ countryCode: 'IS', ownerId: employeeId(17) }],
      [{ ownerId: employeeId(17) }],
      [{ teamId: teamId(7) }],
      [{ parentId: customerId(3) }],
      [{ tags: ['vip'] }],
      [{ or: [{ ownerId: employeeId(17) }, { teamId: teamId(3) }] }],
      [{ ownerId: employeeId(17), not: { kind: 'PERSON' } }],
      [{ ownerId: employeeId(17) }, by('NUMBER')],
      [{ tags: ['vip'] }, by('NUMBER', 'ASC')],
      [{ tags: ['vip'], kind: 'PERSON' }, by('CREATED_AT')],
      [{ name: { contains: 'fisk' }, teamId: teamId(7) }, by('NUMBER'), lettersAnywhere],
      [{ or: [{ tags: ['vip'] }, { number: { contains: '0471' } }] }],
    ],
  ],
  contacts: [
    of(contactList as never, contactNotMerged),
    [[undefined], [undefined, by('NAME')], [{ customerId: customerId(471) }], [{ email: 'nobody@example.com' }]],
  ],
  interactions: [
    of(interactionList as never),
    [
      [undefined],
      [{ customerId: customerId(471) }],
      [{ employeeId: employeeId(17) }],
      [{ channel: 'EMAIL' }],
      [{ channel: 'TASK' }],
      [{ language: 'GERMAN' }],
      [{ language: 'ENGLISH' }],
      [{ occurredAt: month }],
      [{ channel: 'CALL', occurredAt: month }],
      [{ employeeId: employeeId(17), occurredAt: month }],
      [{ employeeId: employeeId(17), channel: 'EMAIL' }],
      [{ subject: { contains: 'order 91517' } }],
    ],
  ],
  opportunities: [
    of(opportunityList as never),
    [
      [undefined],
      [{ hasOwner: false, open: true }],
      [undefined, by('VALUE')],
      [undefined, by('EXPECTED_CLOSE', 'ASC')],
      [undefined, by('CLOSED')],
      [{ customerId: customerId(471) }],
      [{ ownerId: employeeId(17) }],
      [{ ownerId: employeeId(17), open: true }, by('EXPECTED_CLOSE', 'ASC')],
      [{ stage: 'PROPOSED' }],
      [{ stage: 'WON' }, by('CLOSED')],
      [{ open: true }],
      [{ open: true }, by('VALUE')],
      [{ open: false }],
      [{ campaignId: campaignId(471) }],
      [{ source: 'WEB' }],
      [{ lostReason: 'PRICE' }],
      [{ currency: 'EUR' }],
      [{ value: { min: '99000' } }, by('VALUE')],
      [{ value: { min: '99000' } }],
      [{ ownerId: employeeId(17) }, by('VALUE')],
      [{ expectedCloseOn: days }, by('VALUE')],
      [{ expectedCloseOn: days }, by('EXPECTED_CLOSE', 'ASC')],
      [{ closedOn: days }, by('CLOSED')],
      [{ name: { contains: 'deal 91517' } }],
      [undefined, weight],
      [weighs({ equals: '471' })],
      [weighs({ min: '9000', max: '9100' }), weight],
      [weighs({ min: '9000', max: '9100' })],
    ],
  ],
  leads: [
    of(leadList as never),
    [
      [undefined],
      [undefined, by('SCORE')],
      [undefined, by('NAME', 'ASC')],
      [{ status: 'NEW' }],
      [{ status: 'NEW' }, by('SCORE')],
      [{ open: true }],
      [{ open: true }, by('SCORE')],
      [{ open: false }],
      [{ ownerId: employeeId(17) }],
      [{ ownerId: employeeId(17), open: true }],
      [{ hasOwner: false, open: true }],
      [{ teamId: teamId(4) }],
      [{ campaignId: campaignId(471) }, by('NAME', 'ASC')],
      [{ createdAt: month }, by('SCORE')],
      [{ campaignId: campaignId(471) }],
      [{ email: 'lead91517@example.com' }],
      [{ source: 'WEB' }],
      [{ countryCode: 'SE' }],
      [{ createdAt: month }],
      [{ name: { contains: 'fjordmat as 9151' } }],
    ],
  ],
  cases: [
    of(caseList as never),
    [
      [undefined],
      [{ hasOwner: false, open: true }],
      [undefined, by('DUE', 'ASC')],
      [undefined, by('PRIORITY')],
      [{ open: true }],
      [{ open: true }, by('DUE', 'ASC')],
      [{ open: false }],
      [{ open: true, queue: 'q3' }, by('DUE', 'ASC')],
      [{ ownerId: employeeId(17) }],
      [{ ownerId: employeeId(17), open: true }, by('DUE', 'ASC')],
      [{ status: 'NEW' }],
      [{ status: 'CANCELLED' }],
      [{ breached: true }],
      [{ priority: 'URGENT' }],
      [{ channel: 'CHAT' }],
      [{ queue: 'q2' }],
      [{ customerId: customerId(471) }],
      [{ number: { equals: '471001' } }],
      [{ subject: { contains: 'pump 91517' } }],
      [{ openedAt: month }],
    ],
  ],
  campaigns: [
    of(campaignList as never),
    [[undefined], [undefined, by('NAME', 'ASC')], [{ status: 'PLANNED' }], [{ startsOn: days }]],
  ],
  members: [
    of(memberList as never),
    [
      [{ campaignId: campaignId(471) }],
      [{ campaignId: campaignId(471), status: 'RESPONDED' }],
      [{ customerId: customerId(471) }],
    ],
  ],
} satisfies Lists

describe.each(Object.keys(lists) as (keyof typeof lists)[])('%s by the million', (name) => {
  let there: Million
  beforeAll(async () => {
    there = await million('crm', fills[name])
  }, 900_000)
  afterAll(() => there.close())

  describeLists({ [name]: lists[name] }, () => there)
})
