import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  addAgreements,
  addCampaigns,
  addCustomers,
  addInteractions,
  addMembers,
  addOpportunities,
  addPartner,
  declareFields,
  participantsOf,
  setQuota,
  type CustomValues,
  type NewCustomer,
} from '../../../subgraphs/crm/index.ts'
import type { AtStage } from '../../stages.ts'
import { at } from './calendar.ts'
import { fieldIdeas } from './content/colleagues.ts'
import { countyOf } from './content/counties.ts'
import type { Customer } from './customers.ts'
import { writeLeads } from './leads.ts'
import { writeService } from './service.ts'
import type { Story } from './story.ts'
import { writeTogether } from './together.ts'

/** Writes CRM's part of the story into an empty database. */
export async function writeCrm(tx: Db, story: Story, stage: AtStage): Promise<void> {
  stage('writing customers, campaigns and what was said')
  const { customers, campaigns, conversations, tasks, partners, pipeline } = story
  await declareFields(tx, fieldIdeas)
  const added = await addCustomers(tx, customers.map(newCustomer))
  const contactIds = new Map(added.map(({ id, contactIds }) => [id, contactIds]))
  await addCampaigns(tx, campaigns.map(newCampaign))
  await addMembers(
    tx,
    campaigns.flatMap(({ id: campaignId, members }) =>
      members.map(({ customer, status, since }) => ({ campaignId, customerId: customer.id, status, since })),
    ),
  )
  await addInteractions(
    tx,
    conversations.map((one) => said(one, one.contact === null ? null : contactIds.get(one.customer.id)?.[one.contact])),
  )
  stage('writing opportunities, tasks, leads and partners')
  await addOpportunities(tx, pipeline.opportunities)
  for (const { amount, ...quota } of pipeline.quotas)
    await setQuota(tx, { ...quota, amount: { amount, currency: 'NOK' } })
  await addInteractions(tx, tasks.map(newTask))
  await writeLeads(tx, story)
  for (const { id, number, name, since } of partners)
    await addPartner(tx, { id, number, name, createdAt: at(since, 8, 0) })
  await addAgreements(
    tx,
    partners.flatMap(({ id: partnerId, agreements }) =>
      agreements.map(({ customer, ...terms }) => ({
        partnerId,
        customerId: customer.id,
        ...terms,
        createdAt: terms.validFrom,
      })),
    ),
  )
  stage('writing cases, notes and comments')
  await writeService(tx, story)
  await writeTogether(tx, story)
}

const newCampaign = ({ id, name, status, startsOn, endsOn, budget, owner, products }: Story['campaigns'][number]) => ({
  ...{ id, name, status, startsOn, endsOn },
  budget: { amount: budget, currency: 'NOK' },
  ownerId: owner.id,
  productIds: products.map((product) => product.id),
})

function said(one: Story['conversations'][number], contactId: string | null | undefined) {
  const { id, customer, employee, products, channel, direction, subject, body, occurredAt } = one
  const who = { contactId, employeeId: employee.id, channel, direction }
  return {
    ...who,
    id,
    customerId: customer.id,
    productIds: products.map((product) => product.id),
    participants: participantsOf(who),
    endsAt: channel === 'MEETING' ? new Date(Date.parse(occurredAt) + 3_600_000).toISOString() : null,
    outcome: channel === 'CALL' ? ('REACHED' as const) : null,
    subject,
    body,
    occurredAt,
  }
}

const newTask = ({ id, follows, subject, dueOn }: Story['tasks'][number]) => ({
  id,
  customerId: follows.customer.id,
  channel: 'TASK' as const,
  direction: 'INTERNAL' as const,
  subject,
  employeeId: follows.employee.id,
  ownerId: follows.employee.id,
  dueOn,
  timeZone: 'Europe/Oslo',
  followsId: follows.id,
  occurredAt: follows.occurredAt,
})

function newCustomer(customer: Customer): NewCustomer {
  const { client, deliveryLine, owner, since, contacts } = customer
  const { name, trade, line1, postalCode, city, country: countryCode } = client
  const region = countryCode === 'NO' ? countyOf(postalCode) : null
  const billing = { kind: 'BILLING' as const, line1, postalCode, city, region, countryCode }
  return {
    id: customer.id,
    number: customer.number,
    name,
    kind: trade === 'private' ? 'PERSON' : 'ORGANISATION',
    organisationNumber: customer.organisationNumber,
    email: customer.email,
    phone: customer.phone,
    website: customer.website,
    parentId: customer.parentId,
    ownerId: owner.id,
    createdAt: at(since, 8, 15),
    values: valuesOf(customer),
    contacts: [...contacts],
    addresses: deliveryLine ? [billing, { ...billing, kind: 'DELIVERY', line1: deliveryLine }] : [billing],
  }
}

/** On which day we come, and to how many places at table. */
function valuesOf({ client, number }: Customer): CustomValues | undefined {
  if (client.trade === 'private') return undefined
  const days = fieldIdeas[0].options
  const leveringsdag = days[Number(number) % days.length]?.code ?? ''
  return client.trade === 'shop' ? { leveringsdag } : { leveringsdag, seter: String(client.size * 30) }
}
