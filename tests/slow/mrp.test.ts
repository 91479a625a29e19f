import { afterAll, beforeAll, expect, it } from 'vitest'
import { addWarehouse } from '../erp/goods.ts'
import { run } from '../erp/production.ts'
import { erpWorld, type World } from '../erp/world.ts'

let world: World

/** 5,000 products that are wanted, each made of five of 15,000 others. */
beforeAll(async () => {
  world = await erpWorld()
  const warehouse = await addWarehouse(world, 'W')
  const { company } = world
  await world.sql.begin(async (sql) => {
    await sql`
      insert into erp.product (id, sku, name, unit, list_price, currency)
      select gen_random_uuid(), 'P' || i, 'P' || i, 'piece', 1, 'NOK' from generate_series(1, 20000) i`
    await sql`
      insert into erp.bom (id, company_id, product_id, valid_from)
      select gen_random_uuid(), ${company.id}, id, '2020-01-01' from erp.product where substr(sku, 2)::int <= 5000`
    await sql`
      insert into erp.bom_component (bom_id, line_number, product_id, quantity, scrap)
      select b.id, n, c.id, 1, 0
        from erp.bom b join erp.product p on p.id = b.product_id cross join generate_series(1, 5) n
        join erp.product c on c.sku = 'P' || 5001 + (substr(p.sku, 2)::int * 7 + n * 131) % 15000`
    await sql`
      insert into erp.planned_demand (id, company_id, product_id, warehouse_id, quantity, due_on)
      select gen_random_uuid(), ${company.id}, product_id, ${warehouse}, 10, '2030-06-01' from erp.bom`
  })
  await world.sql`analyze`
}, 120_000)
afterAll(() => world.close())

it('plans for as many products as a maker has, no statement comparing each with each until it is stopped', async () => {
  const plan = await run(
    world,
    'runMrp',
    { horizon: '2030-12-31' },
    '... on MrpRun { proposals(first: 1, orderBy: [{ field: DUE_ON }]) { totalCount nodes { action quantity } } }',
  )
  expect(plan.proposals.totalCount).toBe(20_000)
})
