import { sql, type SQL } from 'drizzle-orm'

/**
 * Of a stock level, by its name in a statement: what lies there of lots whose last day was before `on`, today where it lies
 * when absent. It is on hand, and promised to nobody.
 */
export const expiredOf = (level: string, on?: SQL): SQL => {
  const { placed, product_id, warehouse_id } = columnsOf(level)
  return sql`case when ${placed} = 0 then 0 else (
    select coalesce(sum(part.on_hand), 0)
      from erp.stock_part part join erp.lot on lot.id = part.lot_id ${on ? sql`` : itsCompany}
     where part.product_id = ${product_id} and part.warehouse_id = ${warehouse_id}
       and lot.expires_on < ${on ?? sql`(now() at time zone keeper.time_zone)::date`}) end`
}

const itsCompany = sql`
      join erp.warehouse place on place.id = part.warehouse_id join erp.company keeper on keeper.id = place.company_id`

/** Of a stock level: on hand less reserved and expired. What was reserved before it expired brings it to zero, not below. */
export const availableOn = (level: string, on?: SQL): SQL => {
  const { on_hand, reserved } = columnsOf(level)
  return sql`greatest(${on_hand} - ${reserved} - ${expiredOf(level, on)}, 0)`
}

const columnsOf = (level: string) => {
  const column = (name: string) => sql.raw(`${level}.${name}`)
  return {
    on_hand: column('on_hand'),
    reserved: column('reserved'),
    placed: column('placed'),
    product_id: column('product_id'),
    warehouse_id: column('warehouse_id'),
  }
}
