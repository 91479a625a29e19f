import { eq } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuse } from '../../common/write/refusal.ts'
import type { creditNote } from './credit-notes.table.ts'
import { requireCompany } from './company.known.service.ts'
import type { CompanyRow } from './company.table.ts'
import { payment, type PaymentRow } from './payments.table.ts'
import { lockAccount } from './receivables.service.ts'

/** A document whose customer's account is locked, and then the document. */
export async function locked<Row>(
  tx: Db,
  of: { companyId: string; customerId: string },
  read: () => PromiseLike<Row>,
): Promise<{ company: CompanyRow; row: Row }> {
  const company = await requireCompany(tx, of.companyId)
  await lockAccount(tx, company, of.customerId)
  return { company, row: await read() }
}

export async function requirePayment(tx: Db, id: string): Promise<PaymentRow> {
  const [found] = isUuid(id) ? await tx.select().from(payment).where(eq(payment.id, id)) : []
  return found ?? refuse('PaymentNotFound', `No payment has the id ${id}.`, { paymentId: id })
}

export async function forUpdate<T extends typeof payment | typeof creditNote>(tx: Db, table: T, id: string) {
  const [row] = await tx
    .select()
    .from(table as typeof payment)
    .where(eq(table.id, id))
    .for('update')
  return row as T['$inferSelect']
}
