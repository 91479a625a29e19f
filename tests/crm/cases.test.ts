import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { caseWorld } from './cases.world.ts'
import { addCustomer, type TestCrm } from './crm.ts'

let crm: TestCrm
let { write, open, move, say, read } = {} as Omit<Awaited<ReturnType<typeof caseWorld>>, 'crm' | 'customerId'>
beforeAll(async () => {
  ;({ crm, write, open, move, say, read } = await caseWorld())
})
afterAll(() => crm.close())

// Friday 27 March 2026, 14:00 in Oslo; on Sunday the clock is put forward.
const friday = '2026-03-27T13:00:00Z'

describe('what is promised of a case', () => {
  it('is due in business time, over a weekend on which the clock is put forward', async () => {
    const answer = await open({ openedAt: friday, queue: 'support' })
    expect(answer).toMatchObject({
      status: 'NEW',
      policy: { code: 'standard' },
      firstResponse: { minutes: 240, dueAt: '2026-03-30T08:00:00.000Z', metAt: null, breached: false },
      resolution: { minutes: 960, dueAt: '2026-03-31T12:00:00.000Z' },
    })
    expect(answer.number).toMatch(/^\d{5}$/)
  })

  it('is due anew when the priority changes', async () => {
    const { id } = await open({ openedAt: friday })
    const urgent = await write('updateCase', 'UpdateCaseInput', { id, priority: 'URGENT', expectedVersion: 1 })
    expect(urgent.firstResponse.dueAt).toBe('2026-03-27T14:00:00.000Z')
    expect(urgent.resolution.dueAt).toBe('2026-03-30T08:00:00.000Z')
    const low = await write('updateCase', 'UpdateCaseInput', { id, priority: 'LOW' })
    expect(low).toMatchObject({ policy: null, firstResponse: { dueAt: null }, resolution: { dueAt: null } })
  })

  it('is due later by the business time that the customer was waited for', async () => {
    const { id } = await open({ openedAt: friday })
    await say(id, 'OUTBOUND', '2026-03-27T13:30:00Z')
    await move(id, 'WAITING_FOR_CUSTOMER', '2026-03-27T14:00:00Z')
    // Back on Monday at 10:00 in Oslo: an hour of Friday and two of Monday were waited.
    const back = await say(id, 'INBOUND', '2026-03-30T08:00:00Z')
    expect(back).toMatchObject({
      status: 'IN_PROGRESS',
      waitedMinutes: '180',
      firstResponse: {
        dueAt: '2026-03-30T08:00:00.000Z',
        metAt: '2026-03-27T13:30:00.000Z',
        took: '30',
        breached: false,
      },
      resolution: { dueAt: '2026-04-01T07:00:00.000Z' },
    })
    expect(await move(id, 'RESOLVED', '2026-03-30T09:00:00Z')).toMatchObject({
      resolution: { took: '120', breached: false },
    })
  })

  it('is later by the waiting and by the hour of autumn, and what was waited stays when the priority changes', async () => {
    // Friday 24 October 2025, 14:00 in Oslo; on Sunday the clock is put back.
    const { id, firstResponse, resolution } = await open({ openedAt: '2025-10-24T12:00:00Z' })
    expect([firstResponse.dueAt, resolution.dueAt]).toEqual(['2025-10-27T09:00:00.000Z', '2025-10-28T13:00:00.000Z'])
    await move(id, 'WAITING_FOR_CUSTOMER', '2025-10-24T13:00:00Z')
    // An hour of Friday and two of Monday were waited: 420 minutes from Friday 14:00 are Monday 12:00, 1,140 Wednesday 09:00.
    expect(await move(id, 'IN_PROGRESS', '2025-10-27T09:00:00Z')).toMatchObject({
      waitedMinutes: '180',
      firstResponse: { dueAt: '2025-10-27T12:00:00.000Z' },
      resolution: { dueAt: '2025-10-29T08:00:00.000Z' },
    })
    // Urgent: 60 and 180 are Monday 10:00, 240 and 180 Monday 13:00.
    const urgent = await write('updateCase', 'UpdateCaseInput', { id, priority: 'URGENT' })
    expect([urgent.firstResponse.dueAt, urgent.resolution.dueAt]).toEqual([
      ...['2025-10-27T09:00:00.000Z', '2025-10-27T12:00:00.000Z'],
    ])
    await say(id, 'OUTBOUND', '2025-10-27T09:00:00Z')
    expect(await move(id, 'RESOLVED', '2025-10-27T12:00:01Z')).toMatchObject({
      firstResponse: { took: '60', breached: false },
      resolution: { breached: true },
    })
  })

  it('counts an answer that is kept late as it was given, before the customer was waited for or the case was resolved', async () => {
    const { id } = await open({ openedAt: friday })
    await move(id, 'WAITING_FOR_CUSTOMER', '2026-03-27T13:40:00Z')
    await move(id, 'IN_PROGRESS', '2026-03-30T07:00:00Z')
    expect(await say(id, 'OUTBOUND', '2026-03-27T13:20:00Z')).toMatchObject({
      waitedMinutes: '140',
      firstResponse: { took: '20', dueAt: '2026-03-30T08:00:00.000Z', breached: false },
    })
    expect(await say(id, 'OUTBOUND', '2026-03-27T13:10:00Z')).toMatchObject({ firstResponse: { took: '10' } })
    expect(await say(id, 'OUTBOUND', '2026-03-27T13:30:00Z')).toMatchObject({ firstResponse: { took: '10' } })
    const solved = await open({ openedAt: friday, priority: 'URGENT' })
    expect(await move(solved.id, 'RESOLVED', '2026-03-30T07:00:00Z')).toMatchObject({
      firstResponse: { breached: true },
    })
    expect(await say(solved.id, 'OUTBOUND', '2026-03-27T13:30:00Z')).toMatchObject({
      firstResponse: { took: '30', breached: false, metAt: '2026-03-27T13:30:00.000Z' },
    })
  })

  it('was waited for no time where the customer had answered before, which is kept late', async () => {
    const { id } = await open({ openedAt: friday })
    await move(id, 'WAITING_FOR_CUSTOMER', '2026-03-27T14:00:00Z')
    expect(await say(id, 'INBOUND', '2026-03-27T13:50:00Z')).toMatchObject({
      status: 'IN_PROGRESS',
      resolution: { dueAt: (await open({ openedAt: friday })).resolution.dueAt },
    })
    // Moves within one moment stand in the order in which they came.
    const { id: other } = await open({ openedAt: friday })
    for (const to of ['IN_PROGRESS', 'WAITING_FOR_CUSTOMER', 'RESOLVED'])
      expect(await move(other, to, friday)).toMatchObject({ status: to })
    expect(await move(other, 'CLOSED', '2026-03-27T13:00:01Z')).toMatchObject({ status: 'CLOSED' })
    const kept = await crm.ask(`{ case(id: "${other}") { moves { nodes { changedAt } } } }`)
    expect(kept.case.moves.nodes.map(({ changedAt }: Data) => Date.parse(changedAt) - Date.parse(friday))).toEqual([
      1000, 0, 0, 0, 0,
    ])
  })

  it('stands still from when it was resolved until it is taken up again', async () => {
    const { id } = await open({ openedAt: friday })
    await move(id, 'RESOLVED', '2026-03-27T14:00:00Z')
    const again = await move(id, 'IN_PROGRESS', '2026-03-30T06:30:00Z')
    expect(again).toMatchObject({ reopened: 1, waitedMinutes: '90', resolution: { metAt: null, took: null } })
  })

  it('is more for a customer of a better tier', async () => {
    const { id } = await addCustomer(crm, 'Golden')
    await crm.ask(`mutation { setServiceTier(input: { customerId: "${id}", tier: "gold" }) { __typename } }`)
    expect(await open({ customerId: id, openedAt: friday })).toMatchObject({ policy: { code: 'gold' } })
    expect(await open({ customerId: id, openedAt: friday, priority: 'URGENT' })).toMatchObject({
      policy: { code: 'standard' },
    })
  })

  it('becomes that of another tier while the case is open, whoever sets it, and stays once it is resolved', async () => {
    const { id: whose } = await addCustomer(crm, 'Rising')
    const one = await open({ customerId: whose, openedAt: friday })
    const waits = await open({ customerId: whose, openedAt: friday })
    await move(waits.id, 'WAITING_FOR_CUSTOMER', '2026-03-27T14:00:00Z')
    const done = await open({ customerId: whose, openedAt: friday })
    await move(done.id, 'RESOLVED', '2026-03-27T14:00:00Z')
    await crm.ask(`mutation { setServiceTier(input: { customerId: "${whose}", tier: "gold" }) { __typename } }`)
    const gold = { policy: { code: 'gold' }, resolution: { minutes: 120, dueAt: '2026-03-27T15:00:00.000Z' } }
    expect(await read(one.id)).toMatchObject({ ...gold, firstResponse: { minutes: null, dueAt: null }, version: 2 })
    expect(await read(waits.id)).toMatchObject(gold)
    // Taken up again it is the case that it was: what was promised of it goes on.
    expect(await move(done.id, 'IN_PROGRESS')).toMatchObject({ policy: { code: 'standard' } })
    await crm.sql`delete from crm.service_tier where customer_id = ${whose}`
    expect(await read(one.id)).toMatchObject({
      policy: { code: 'standard' },
      firstResponse: { dueAt: '2026-03-30T08:00:00.000Z' },
      resolution: { dueAt: '2026-03-31T12:00:00.000Z' },
    })
  })

  it('follows a holiday that is added to the calendar', async () => {
    const openedAt = new Date(Date.now() - 60_000).toISOString()
    const { id, resolution } = await open({ openedAt })
    const day = resolution.dueAt.slice(0, 10)
    const change = (what: object) =>
      crm.ask(
        `mutation ($input: ChangeBusinessHolidaysInput!) { changeBusinessHolidays(input: $input) { __typename } }`,
        {
          input: { calendar: 'office', ...what },
        },
      )
    await change({ add: [{ day, name: 'Closed' }] })
    expect(Date.parse((await read(id)).resolution.dueAt)).toBeGreaterThan(Date.parse(resolution.dueAt))
    await change({ remove: [day] })
    expect((await read(id)).resolution.dueAt).toBe(resolution.dueAt)
  })
})

describe('what is due', () => {
  it('is noted once, by however many processes at once', async () => {
    const late = await open({ openedAt: friday })
    const answered = await open({ openedAt: friday })
    await say(answered.id, 'OUTBOUND', '2026-03-27T13:30:00Z')
    await Promise.all(Array.from({ length: 8 }, () => crm.sql`select crm.claim_due_cases(3)`))
    for (let more = true; more;)
      more =
        (await crm.ask('mutation { escalateDueCases { ... on CasesEscalated { cases more } } }')).escalateDueCases
          .cases > 0
    expect((await read(late.id)).events.map(({ kind, goal }: Data) => [kind, goal]).sort()).toEqual([
      ['BREACHED', 'FIRST_RESPONSE'],
      ['BREACHED', 'RESOLUTION'],
    ])
    expect((await read(answered.id)).events).toMatchObject([{ kind: 'BREACHED', goal: 'RESOLUTION' }])
    const [left] = await crm.sql`select count(*)::int as n from crm.service_case where next_event_at <= now()`
    expect(left?.n).toBe(0)
  })

  it('is escalated before it is missed', async () => {
    // 480 of 960 minutes are a working day, so that 75 % is used up when 720 are.
    const [at] = await crm.sql`
      select t from crm.business_calendar c, generate_series(now() - interval '9 days', now(), interval '1 hour') t
       where crm.business_minutes_between(c.id, t, now()) between 730 and 900 limit 1`
    const { id } = await open({ openedAt: at?.t.toISOString() })
    await crm.ask('mutation { escalateDueCases { ... on CasesEscalated { cases } } }')
    expect((await read(id)).resolution).toMatchObject({ escalated: true, breached: false })
    expect((await read(id)).events).toContainEqual(expect.objectContaining({ kind: 'ESCALATED', goal: 'RESOLUTION' }))
  })

  it('was missed when it is done too late, noted or not', async () => {
    const { id } = await open({ openedAt: friday })
    const done = await move(id, 'RESOLVED', '2026-04-20T10:00:00Z')
    expect(done).toMatchObject({ firstResponse: { breached: true }, resolution: { breached: true } })
  })
})

describe('a case', () => {
  it('moves as its lifecycle says, and keeps each move', async () => {
    const { id } = await open()
    expect(await move(id, 'CLOSED')).toMatchObject({
      __typename: 'IllegalMove',
      legal: ['CANCELLED', 'IN_PROGRESS', 'RESOLVED', 'WAITING_FOR_CUSTOMER'],
    })
    await move(id, 'IN_PROGRESS')
    expect(await move(id, 'RESOLVED', '2020-01-01T00:00:00Z')).toMatchObject({ __typename: 'InvalidInput' })
    expect((await move(id, 'CANCELLED')).moves.nodes).toMatchObject([
      { to: 'CANCELLED' },
      { to: 'IN_PROGRESS' },
      { from: null, to: 'NEW' },
    ])
    await expect(crm.sql`update crm.service_case set status = 'NEW' where id = ${id}`).rejects.toMatchObject({
      constraint_name: 'legal_move',
    })
  })

  it('is rated once, when it is resolved', async () => {
    const { id } = await open()
    const rate = (score: number) => write('rateCase', 'RateCaseInput', { caseId: id, score, comment: 'Fine' })
    expect(await rate(5)).toMatchObject({ __typename: 'CaseNotResolved' })
    await move(id, 'RESOLVED')
    const answers = await Promise.all([rate(5), rate(4), rate(3)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Case', 'CaseAlreadyRated', 'CaseAlreadyRated'])
    expect(await rate(6)).toMatchObject({ __typename: 'InvalidInput' })
  })

  it('is found by customer, status, queue, breach and number, and by these combined', async () => {
    const { id } = await addCustomer(crm, 'Searched')
    const first = await open({ customerId: id, queue: 'support', subject: 'Été', openedAt: friday })
    await open({ customerId: id, priority: 'LOW', ownerId: id })
    const found = async (where: object): Promise<number> =>
      (
        await crm.ask('query ($where: CaseFilter) { cases(where: $where) { totalCount } }', {
          where: { customerId: id, ...where },
        })
      ).cases.totalCount
    expect(await found({})).toBe(2)
    expect(await found({ queue: 'support' })).toBe(1)
    expect(await found({ hasOwner: false, queue: 'support' })).toBe(1)
    expect(await found({ hasOwner: true, queue: 'support' })).toBe(0)
    expect(await found({ hasOwner: true, open: true })).toBe(1)
    expect(await found({ number: { equals: first.number }, open: true })).toBe(1)
    expect(await found({ or: [{ priority: 'LOW' }, { subject: { contains: 'ete' } }] })).toBe(2)
    expect(await found({ not: { status: 'NEW' } })).toBe(0)
    const due = `query ($id: ID!) { customer(id: $id) { cases { nodes { subject } } } cases(where: { customerId: $id }, orderBy: [{ field: DUE, direction: ASC }], first: 1) { nodes { subject } pageInfo { endCursor } } }`
    const data = await crm.ask(due, { id })
    expect(data.customer.cases.nodes).toHaveLength(2)
    expect(data.cases.nodes).toEqual([{ subject: 'Été' }])
    const next = `query ($id: ID!, $after: String) { cases(where: { customerId: $id }, orderBy: [{ field: DUE, direction: ASC }], after: $after) { nodes { subject } } }`
    expect((await crm.ask(next, { id, after: data.cases.pageInfo.endCursor })).cases.nodes).toEqual([
      { subject: 'Broken' },
    ])
  })

  it('is reported by group: how promises were kept, how long they took, how old what is open is', async () => {
    await crm.ask('mutation { setCaseQueue(input: { code: "reported", name: "Reported" }) { __typename } }')
    const openedAt = '2025-06-02T06:00:00Z'
    for (const minutes of [10, 20, 300]) {
      const { id } = await open({ queue: 'reported', openedAt })
      await say(id, 'OUTBOUND', new Date(Date.parse(openedAt) + minutes * 60_000).toISOString())
      if (minutes === 10) {
        await move(id, 'RESOLVED', '2025-06-02T07:00:00Z')
        await write('rateCase', 'RateCaseInput', { caseId: id, score: 4 })
      }
    }
    const { caseReport, caseAges } = await crm.ask(`{
      caseReport(from: "2025-06-01T00:00:00Z", before: "2025-07-01T00:00:00Z", by: QUEUE) {
        group opened resolved rated averageScore
        firstResponse { kept missed attainment median p90 } resolution { kept missed attainment median } }
      caseAges { group open breached thirtyDaysAndMore } }`)
    expect(caseReport).toEqual([
      {
        ...{ group: 'reported', opened: 3, resolved: 1, rated: 1, averageScore: '4' },
        firstResponse: { kept: 2, missed: 1, attainment: '0.6667', median: '20', p90: '300' },
        resolution: { kept: 1, missed: 2, attainment: '0.3333', median: '60' },
      },
    ])
    expect(caseAges).toContainEqual({ group: 'reported', open: 2, breached: 2, thirtyDaysAndMore: 2 })
  })

  it('is reported by what was escalated in a span, what became of that, and what customers thought', async () => {
    await crm.ask('mutation { setCaseQueue(input: { code: "alarms", name: "Alarms" }) { __typename } }')
    const [missed, saved] = [await open({ queue: 'alarms' }), await open({ queue: 'alarms' })]
    await crm.sql`
      insert into crm.sla_event (case_id, kind, goal, due_at, occurred_at)
      select id::uuid, kind, goal, due::timestamptz, due::timestamptz - early::interval
        from (values (${missed.id}, 'ESCALATED', 'FIRST_RESPONSE', '2024-05-02Z', '1 hour'),
                     (${missed.id}, 'BREACHED', 'FIRST_RESPONSE', '2024-05-02Z', '0'),
                     (${missed.id}, 'BREACHED', 'RESOLUTION', '2024-05-06Z', '0'),
                     (${saved.id}, 'ESCALATED', 'RESOLUTION', '2024-05-03Z', '1 hour'),
                     (${saved.id}, 'ESCALATED', 'RESOLUTION', '2024-06-03Z', '1 hour')) v (id, kind, goal, due, early)`
    for (const [{ id }, score] of [
      [missed, 2],
      [saved, 5],
      [await open({ queue: 'alarms' }), 3],
    ] as const) {
      await move(id, 'RESOLVED')
      await crm.sql`insert into crm.case_rating (case_id, score, rated_at) values (${id}, ${score}, '2024-05-10Z')`
    }
    const span = 'from: "2024-05-01T00:00:00Z", before: "2024-06-01T00:00:00Z"'
    const promises = '{ escalated missed saved }'
    expect(
      await crm.ask(`{
        caseEscalations(${span}) { group cases open firstResponse ${promises} resolution ${promises} }
        caseSatisfaction(${span}, by: PRIORITY) { group rated averageScore satisfied dissatisfied satisfaction } }`),
    ).toEqual({
      caseEscalations: [
        {
          ...{ group: 'alarms', cases: 2, open: 0 },
          firstResponse: { escalated: 1, missed: 1, saved: 0 },
          resolution: { escalated: 1, missed: 1, saved: 1 },
        },
      ],
      caseSatisfaction: [
        {
          ...{ group: 'NORMAL', rated: 3, averageScore: '3.33' },
          satisfied: 1,
          dissatisfied: 1,
          satisfaction: '0.3333',
        },
      ],
    })
  })

  it('loses what was said in it when its customer is erased', async () => {
    const { id } = await addCustomer(crm, 'Forgotten', { kind: 'PERSON' })
    const opened = await open({ customerId: id, subject: 'Secret', description: 'Secret' })
    await say(opened.id, 'INBOUND')
    await crm.ask(`mutation { eraseFromCrm(input: { customerId: "${id}" }) { __typename } }`)
    const rows =
      await crm.sql`select s.subject, s.description, m.body from crm.service_case s join crm.case_message m on m.case_id = s.id where s.id = ${opened.id}`
    expect(rows).toEqual([{ subject: 'Erased', description: null, body: 'Erased' }])
    const trail =
      await crm.sql`select 1 from crm.audit_log where record_id = ${opened.id} and (before::text ~ 'Secret' or after::text ~ 'Secret')`
    expect(trail).toEqual([])
    expect(await say(opened.id, 'INBOUND')).toMatchObject({ __typename: 'CustomerErased' })
  })
})
