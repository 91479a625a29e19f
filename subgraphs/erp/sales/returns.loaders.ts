import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array, pairs } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, dateRange, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import type { SalesReturnFilter, SalesReturnOrderField } from '../graph.generated.ts'
import {
  salesReturn,
  salesReturnCreditNote,
  salesReturnLine,
  salesReturnScrap,
  type SalesReturnLineRow,
} from './returns.table.ts'
import { salesOrderLine } from './sales.table.ts'

export type SalesReturnLineWithProduct = SalesReturnLineRow & { readonly productId: string; readonly companyId: string }

export const returnById = rowLoader(salesReturn, 'id')

export const returnsOfOrder = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(salesReturn)
      .where(sql`${salesReturn.orderId} = any(${array(ids, 'uuid')})`)
      .orderBy(salesReturn.returnedOn, salesReturn.id),
  (row) => row.orderId,
)

export const returnsOfDelivery = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(salesReturn)
      .where(sql`${salesReturn.deliveryId} = any(${array(ids, 'uuid')})`)
      .orderBy(salesReturn.returnedOn, salesReturn.id),
  (row) => row.deliveryId,
)

export const linesOfReturn = groupLoader<SalesReturnLineWithProduct>(
  (db, ids) =>
    db
      .select({
        ...getTableColumns(salesReturnLine),
        productId: salesOrderLine.productId,
        companyId: salesReturn.companyId,
      })
      .from(salesReturnLine)
      .innerJoin(salesReturn, eq(salesReturn.id, salesReturnLine.returnId))
      .innerJoin(
        salesOrderLine,
        and(
          eq(salesOrderLine.orderId, salesReturnLine.orderId),
          eq(salesOrderLine.lineNumber, salesReturnLine.lineNumber),
        ),
      )
      .where(sql`${salesReturnLine.returnId} = any(${array(ids, 'uuid')})`)
      .orderBy(salesReturnLine.returnId, salesReturnLine.lineNumber),
  (row) => row.returnId,
)

/** By return and line, as `returnLineKey` writes them. */
export const scrappedLotsOfLine = groupLoader(
  (db, keys) =>
    db
      .select()
      .from(salesReturnScrap)
      .where(sql`(${salesReturnScrap.returnId}, ${salesReturnScrap.lineNumber}) in ${pairs(keys, 'int')}`)
      .orderBy(salesReturnScrap.lotId),
  (row) => returnLineKey(row),
)

export const returnLineKey = ({ returnId, lineNumber }: { returnId: string; lineNumber: number }): string =>
  `${returnId} ${lineNumber}`

export const creditNotesOfReturn = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(salesReturnCreditNote)
      .where(sql`${salesReturnCreditNote.returnId} = any(${array(ids, 'uuid')})`)
      .orderBy(salesReturnCreditNote.creditNoteId),
  (row) => row.returnId,
)

const returnList: ListDefinition<typeof salesReturn, SalesReturnFilter, SalesReturnOrderField> = {
  table: salesReturn,
  orders: { RETURNED_ON: 'returnedOn', NUMBER: 'number' },
  defaultOrder: [{ field: 'RETURNED_ON', direction: 'DESC' }],
  where: (filter) => [
    is(salesReturn.customerId, filter.customerId),
    codeText(salesReturn.number, filter.number),
    dateRange(salesReturn.returnedOn, filter.returnedOn),
    is(salesReturn.reason, filter.reason),
  ],
}

export const listReturns = listInCompany(returnList, salesReturn.companyId)
