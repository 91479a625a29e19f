import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeError } from '../../subgraphs/common/server/describe-error.ts'
import { addPay } from '../../subgraphs/erp/resources/pay.service.ts'
import { addEmployees } from '../../subgraphs/erp/resources/resources.service.ts'
import type { Data } from '../support/data.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

let world: World

const hired = (number: string, name: string) => ({ id: uuidv7(), number, name, title: 'Seller', hiredOn: '2020-01-01' })
const [anne, robert, steven] = [hired('1', 'Anne'), hired('2', 'Robert'), hired('3', 'Steven')]

const personnel = viewerWith('resources:read', 'resources:pay')
const colleague = viewerWith('resources:read', 'audit:read', 'accounts:read')

beforeAll(async () => {
  world = await erpWorld()
  await addEmployees(world.db, [anne, robert, steven])
})
afterAll(() => world.close())

const setPay = `mutation ($input: SetEmployeePayInput!, $key: String) { setEmployeePay(input: $input, idempotencyKey: $key) {
  __typename
  ... on EmployeePay { annualGross { amount currency } validFrom recordedBy }
  ... on PayAlreadySet { validFrom } ... on InvalidInput { field } ... on UserError { message } } }`

const set = async (employeeId: string, amount: string, validFrom: string, key?: string, viewer = personnel) => {
  const input = { employeeId, annualGross: { amount, currency: 'NOK' }, validFrom }
  const answer = await world.ask<Data>(setPay, { input, key }, viewer)
  return answer.codes.length > 0 ? answer : answer.data.setEmployeePay
}

describe('pay', () => {
  it('is what the latest day that has come says; the history has all, those to come included', async () => {
    await set(anne.id, '500000', '2020-01-01')
    await set(anne.id, '560000.50', '2022-05-01')
    await set(anne.id, '900000', '2999-01-01')
    const { data, codes } = await world.ask<Data>(
      `query ($id: ID!) { employee(id: $id) { pay { annualGross { amount currency } validFrom recordedBy }
         payHistory(first: 2) { totalCount pageInfo { hasNextPage } nodes { validFrom annualGross { amount } } } } }`,
      { id: anne.id },
      personnel,
    )
    expect(codes).toEqual([])
    expect(data.employee).toEqual({
      pay: { annualGross: { amount: '560000.50', currency: 'NOK' }, validFrom: '2022-05-01', recordedBy: 'anna' },
      payHistory: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        nodes: [
          { validFrom: '2999-01-01', annualGross: { amount: '900000.00' } },
          { validFrom: '2022-05-01', annualGross: { amount: '560000.50' } },
        ],
      },
    })
  })

  it('is null where none is set, or none has come yet', async () => {
    await set(robert.id, '400000', '2999-01-01')
    const { data } = await world.ask<Data>('{ employees { nodes { name pay { validFrom } } } }', {}, personnel)
    expect(data.employees.nodes).toEqual([
      { name: 'Anne', pay: { validFrom: '2022-05-01' } },
      { name: 'Robert', pay: null },
      { name: 'Steven', pay: null },
    ])
  })

  it('takes one statement for a page of employees, and none without being asked for', async () => {
    const plain = await world.ask('{ employees { nodes { name } } }', {}, personnel)
    const paid = await world.ask('{ employees { nodes { name pay { validFrom } } } }', {}, personnel)
    expect(paid.statements).toBe(plain.statements + 1)
  })

  it.each([
    ['nobody', uuidv7(), '1', '2020-01-01', { __typename: 'EmployeeNotFound' }],
    ['somebody before they came', anne.id, '1', '2019-12-31', { __typename: 'InvalidInput', field: 'validFrom' }],
    ['nothing', anne.id, '0', '2021-01-01', { __typename: 'InvalidInput', field: 'annualGross' }],
    ['thousandths', anne.id, '1.001', '2021-01-01', { __typename: 'InvalidInput', field: 'annualGross' }],
    ['a day twice', anne.id, '777', '2020-01-01', { __typename: 'PayAlreadySet', validFrom: '2020-01-01' }],
  ])('is not set for %s, and no refusal tells one', async (_what, employeeId, amount, validFrom, refusal) => {
    const answer = await set(employeeId, amount, validFrom)
    expect(answer).toMatchObject(refusal)
    expect(answer.message).not.toMatch(/\b(500000|777|560000)\b/)
  })

  it('is answered again for the same key, to who may still see it alone', async () => {
    const first = await set(steven.id, '600000', '2020-01-01', 'once')
    expect(first).toMatchObject({ __typename: 'EmployeePay' })
    expect(await set(steven.id, '600000', '2020-01-01', 'once')).toEqual(first)
    expect(await set(steven.id, '600000', '2020-01-01', 'once', colleague)).toMatchObject({
      data: { setEmployeePay: null },
      codes: ['FORBIDDEN'],
      statements: 0,
    })
  })
})

describe('employees by their pay', () => {
  const found = async (annualPay: object, viewer = personnel) => {
    const { data, ...rest } = await world.ask<Data>(
      'query ($p: DecimalFilter) { employees(where: { annualPay: $p }) { totalCount nodes { name } } }',
      { p: annualPay },
      viewer,
    )
    return { names: data.employees?.nodes.map(({ name }: { name: string }) => name), ...rest }
  }

  it.each([
    [{ min: '560000.50' }, ['Anne', 'Steven']],
    [{ min: '560000.51' }, ['Steven']],
    [{ min: '1', max: '560000.50' }, ['Anne']],
    [{ min: '0.01' }, ['Anne', 'Steven']],
    [{ min: null, max: null }, ['Anne', 'Robert', 'Steven']],
  ])('are those paid %j today', async (bounds, names) => {
    expect(await found(bounds)).toMatchObject({ names, codes: [] })
  })

  it('leave out who is paid in another currency', async () => {
    const dora = hired('4', 'Dora')
    await addEmployees(world.db, [dora])
    await addPay(world.db, [
      { id: uuidv7(), employeeId: dora.id, validFrom: '2020-01-01', amount: '600000', currency: 'SEK' },
    ])
    expect(await found({ min: '1' })).toMatchObject({ names: ['Anne', 'Steven'] })
  })

  it('are not found, nor counted, by who may not see pay: nothing is read', async () => {
    expect(await found({ min: '1' }, colleague)).toMatchObject({
      names: undefined,
      codes: ['FORBIDDEN'],
      statements: 0,
    })
  })
})

describe('pay is kept from everybody else', () => {
  it('as a null and an error, without a statement for it', async () => {
    const plain = await world.ask('{ employees { nodes { id } } }', {}, colleague)
    const { data, codes, statements } = await world.ask<Data>(
      '{ employees { nodes { id p: pay { id } ...H } } } fragment H on Employee { payHistory { totalCount } }',
      {},
      colleague,
    )
    expect(statements).toBe(plain.statements)
    expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']))
    expect(codes).toHaveLength(2 * data.employees.nodes.length)
    for (const node of data.employees.nodes) expect(node).toMatchObject({ p: null, payHistory: null })
  })

  it('in the audit trail too, which keeps it under a name of its own', async () => {
    const kept = await world.sql`
      select a.record_id = p.id as own, a.changed_by, a.after ->> 'amount' as amount
        from erp.audit_log a join erp.employee_pay p on p.id = a.record_id and a.record = 'employee_pay'
       where p.employee_id = ${anne.id} order by p.valid_from`
    expect(kept[1]).toEqual({ own: true, changed_by: 'anna', amount: '560000.5' })
    const [told] = await world.sql`
      select count(*)::int as told from erp.audit_log where record <> 'employee_pay' and after::text like '%560000%'`
    expect(told).toEqual({ told: 0 })
  })

  it('in the log of a fault', async () => {
    const broken = {
      id: uuidv7(),
      employeeId: anne.id,
      validFrom: '2020-02-02',
      amount: '-123456.789',
      currency: 'NOK',
    }
    const fault: unknown = await addPay(world.db, [broken]).catch((error: unknown) => error)
    const logged = JSON.stringify(describeError(fault))
    expect(logged).toContain('employee_pay_amount')
    expect(logged).not.toContain('123456.789')
  })
})

describe('the database', () => {
  it('changes no pay, whoever asks, and says itself who set it', async () => {
    const { sql, db } = world
    await expect(sql`update erp.employee_pay set amount = 1`).rejects.toThrow(/append-only/)
    await expect(sql`delete from erp.employee_pay`).rejects.toThrow(/append-only/)
    await expect(sql`truncate erp.employee_pay`).rejects.toThrow(/append-only/)
    const forged = { id: uuidv7(), employeeId: anne.id, validFrom: '2021-03-03', amount: '1', currency: 'NOK' }
    await expect(addPay(db, [{ ...forged, recordedBy: 'eve' }])).rejects.toMatchObject({
      cause: { message: expect.stringContaining('permission denied') as string },
    })
    await expect(sql`
      insert into erp.employee_pay (id, employee_id, valid_from, amount, currency)
      values (${uuidv7()}, ${anne.id}, '2020-01-01', 1, 'NOK')`).rejects.toThrow(/employee_pay_day/)
  })

  it('shows partners none', async () => {
    await world.sql.begin(async (tx) => {
      await tx`set local role samspill_partner`
      await expect(tx.savepoint((inner) => inner`select from erp.employee_pay`)).rejects.toThrow(/permission denied/)
    })
  })
})
