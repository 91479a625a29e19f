import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer } from './crm.ts'
import { caseWorld, fields } from './cases.world.ts'
import type { TestCrm } from './crm.ts'

let crm: TestCrm
let customerId: string
let { open, move, say, read } = {} as Omit<Awaited<ReturnType<typeof caseWorld>>, 'crm' | 'customerId'>
beforeAll(async () => {
  ;({ crm, customerId, open, move, say, read } = await caseWorld())
})
afterAll(() => crm.close())

describe('many cases at once', () => {
  const bulk = async (mutation: string, input: object): Promise<Data> =>
    (
      await crm.ask(
        `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { answer: ${mutation}(input: $input) {
           __typename ... on UserError { message }
           ... on CasesWritten { written refused rows { index result { __typename ... on UserError { message } ... on Case { ${fields} } } } } } }`,
        { input },
      )
    ).answer
  const row = (more: object = {}) => ({ customerId, channel: 'EMAIL', subject: 'One of many', ...more })

  it('are opened, changed and moved by the policy given, each refused by itself', async () => {
    const rows = [row(), row({ queue: 'nowhere' }), row({ subject: '' }), row({ queue: 'support', priority: 'URGENT' })]
    expect(await bulk('createCases', { rows })).toMatchObject({ written: 0, refused: 2 })
    expect(await bulk('createCases', { rows, policy: 'REJECT_FAILED', dryRun: true })).toMatchObject({ written: 2 })
    const before = await crm.sql`select count(*)::int as n from crm.service_case`
    const made = await bulk('createCases', { rows, policy: 'REJECT_FAILED' })
    expect(made.rows.map(({ index, result }: Data) => [index, result.__typename])).toEqual([
      [0, 'Case'],
      [1, 'CaseQueueNotFound'],
      [2, 'InvalidInput'],
      [3, 'Case'],
    ])
    expect(await crm.sql`select count(*)::int as n from crm.service_case`).toEqual([{ n: before[0]?.n + 2 }])
    const [first, urgent] = [made.rows[0].result, made.rows[3].result]
    expect([first.firstResponse.minutes, urgent.firstResponse.minutes]).toEqual([240, 60])

    const changes = [
      { id: first.id, priority: 'URGENT', expectedVersion: 1 },
      { id: urgent.id, expectedVersion: 9 },
    ]
    const changed = await bulk('updateCases', { rows: changes, policy: 'REJECT_FAILED' })
    expect(changed.rows.map(({ result }: Data) => result)).toMatchObject([
      { priority: 'URGENT', version: 2, firstResponse: { minutes: 60 } },
      { __typename: 'VersionConflict' },
    ])

    const moves = [first.id, first.id, urgent.id].map((id) => ({ id, to: id === first.id ? 'IN_PROGRESS' : 'CLOSED' }))
    const moved = await bulk('moveCases', { rows: moves, policy: 'IGNORE_FAILED' })
    expect(moved.rows.map(({ result }: Data) => result)).toMatchObject([
      { status: 'IN_PROGRESS', version: 3 },
      { __typename: 'InvalidInput' },
      { __typename: 'IllegalMove', message: expect.stringContaining('IN_PROGRESS') as string },
    ])
  })

  it('take as many statements for a thousand as for ten', async () => {
    const statements = async (n: number) => {
      crm.statements.length = 0
      await bulk('createCases', { rows: Array.from({ length: n }, () => row({ queue: 'support' })) })
      return crm.statements.length
    }
    expect(await statements(1000)).toBe(await statements(10))
  })
})

it('is promised what its tier is, set while it is opened', async () => {
  for (let n = 0; n < 5; n++) {
    const { id } = await addCustomer(crm, `Tiered ${n}`)
    const set = crm.ask(`mutation ($input: SetServiceTierInput!) { setServiceTier(input: $input) { __typename } }`, {
      input: { customerId: id, tier: 'gold' },
    })
    const [opened] = await Promise.all([open({ customerId: id }), set])
    expect((await read(opened.id)).policy).toEqual({ code: 'gold' })
  }
})

it('loses its texts, and what was said of it, when its time after its end is over', async () => {
  const [kept, over] = [
    await open({ subject: 'zorgkept' }),
    await open({ subject: 'zorgover', openedAt: '2020-01-01T10:00:00Z' }),
  ]
  await say(over.id, 'INBOUND', '2020-01-01T11:00:00Z')
  await move(kept.id, 'CANCELLED')
  await move(over.id, 'CANCELLED', '2020-01-02T10:00:00Z')
  await crm.sql`update crm.retention_rule set months = 36 where record = 'service_case'`
  const apply = async (dryRun: boolean) =>
    (
      await crm.ask(
        `mutation ($dryRun: Boolean!) { run: applyRetentionInCrm(input: { dryRun: $dryRun }) { ... on RetentionRun { records { record rows } } } }`,
        { dryRun },
      )
    ).run.records
  expect(await apply(true)).toContainEqual({ record: 'service_case', rows: 1 })
  expect(await apply(false)).toContainEqual({ record: 'service_case', rows: 1 })
  expect(await apply(false)).not.toContainEqual({ record: 'service_case', rows: 1 })
  const [left] = await crm.sql`
    select (select array_agg(subject) from crm.service_case where id in (${kept.id}, ${over.id}) and subject <> 'Erased') as subjects,
           (select body from crm.case_message where case_id = ${over.id}) as said`
  expect(left).toEqual({ subjects: ['zorgkept'], said: 'Erased' })
})

it('is due by its calendar when that changes, however many there are, waiting ones too', async () => {
  await crm.sql`
    insert into crm.service_case (id, customer_id, channel, subject, priority, opened_at)
    select gen_random_uuid(), ${customerId}, 'EMAIL', 'Many', (array['NORMAL', 'URGENT', 'LOW'])[1 + n % 3], now() - n * interval '53 minutes'
      from generate_series(1, 600) n`
  await crm.sql`update crm.service_case set first_responded_at = opened_at + interval '2 hours' where subject = 'Many' and random() < 0.3`
  await crm.sql`update crm.service_case set status = 'WAITING_FOR_CUSTOMER', status_since = null where subject = 'Many' and random() < 0.3`
  const state = () =>
    crm.sql`select id, first_response_due_at, first_response_escalate_at, first_response_stage, resolution_due_at, resolution_escalate_at,
                   resolution_stage, next_event_at from crm.service_case where subject = 'Many' order by id`
  const before = await state()
  const hours = [1, 2, 3, 5, 6].flatMap((weekday) => [
    { weekday, from: '07:30', to: '11:00' },
    { weekday, from: '12:00', to: '18:15' },
  ])
  await crm.ask(`mutation ($input: SetBusinessCalendarInput!) { setBusinessCalendar(input: $input) { __typename } }`, {
    input: { code: 'office', name: 'Oslo', timeZone: 'Europe/Oslo', hours, holidaysOf: { country: 'NO' } },
  })
  const after = await state()
  expect(after).not.toEqual(before)
  // One by one, as each case reckons for itself.
  await crm.sql`update crm.service_case set calendar_id = calendar_id where subject = 'Many'`
  expect(after).toEqual(await state())
})
