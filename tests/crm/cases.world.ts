import type { Data } from '../support/data.ts'
import { addCustomer, testCrm } from './crm.ts'

/** What is asked of a case. */
export const fields = `id number status priority version reopened waitedMinutes policy { code }
  firstResponse { minutes dueAt metAt took escalated breached } resolution { minutes dueAt metAt took escalated breached }
  events { kind goal dueAt } rating { score comment } moves { nodes { from to } }`
const legal = '... on IllegalMove { legal }'

/** CRM with an office in Oslo, what it promises everybody and those of the tier gold, and a customer who calls. */
export async function caseWorld() {
  const crm = await testCrm()
  const customerId = (await addCustomer(crm, 'Caller')).id
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' }))
  await crm.ask(
    `mutation ($calendar: SetBusinessCalendarInput!, $policy: SetSlaPolicyInput!, $gold: SetSlaPolicyInput!) {
       setBusinessCalendar(input: $calendar) { __typename }
       setCaseQueue(input: { code: "support", name: "Support" }) { __typename }
       setSlaPolicy(input: $policy) { __typename }
       gold: setSlaPolicy(input: $gold) { __typename } }`,
    {
      calendar: { code: 'office', name: 'Oslo', timeZone: 'Europe/Oslo', hours, holidaysOf: { country: 'NO' } },
      policy: {
        ...{ code: 'standard', name: 'Standard', escalateAtPercent: 75 },
        targets: [
          { priority: 'NORMAL', firstResponseMinutes: 240, resolutionMinutes: 960 },
          { priority: 'URGENT', firstResponseMinutes: 60, resolutionMinutes: 240 },
        ],
      },
      gold: { code: 'gold', name: 'Gold', tier: 'gold', targets: [{ priority: 'NORMAL', resolutionMinutes: 120 }] },
    },
  )
  const write = async (mutation: string, type: string, input: object): Promise<Data> =>
    (
      await crm.ask(
        `mutation ($input: ${type}!) {
           answer: ${mutation}(input: $input) {
             __typename ... on UserError { message } ${mutation === 'moveCase' ? legal : ''} ... on Case { ${fields} } } }`,
        { input },
      )
    ).answer
  return {
    crm,
    customerId,
    write,
    open: (input: object = {}) =>
      write('createCase', 'CreateCaseInput', { customerId, channel: 'EMAIL', subject: 'Broken', ...input }),
    move: (id: string, to: string, at?: string) => write('moveCase', 'MoveCaseInput', { id, to, at }),
    say: (caseId: string, direction: string, sentAt?: string) =>
      write('addCaseMessage', 'AddCaseMessageInput', { caseId, direction, body: 'Words', sentAt }),
    read: async (id: string): Promise<Data> =>
      (await crm.ask(`query ($id: ID!) { case(id: $id) { ${fields} } }`, { id })).case,
  }
}
