import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, dateRange, foldedText, is, numberRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { Decimal } from '../../common/money.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import type { ProjectFilter, ProjectOrderField, TimeEntryFilter, TimeEntryOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { project, timeEntry } from './projects.table.ts'

export const projectById = rowLoader(project, 'id')

const folded = (column: PgColumn): SQL => sql`erp.fold(${column})`

const projectList: ListDefinition<typeof project, ProjectFilter, ProjectOrderField> = {
  table: project,
  orders: { CODE: 'code', NAME: 'name' },
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  where: (filter) => [
    foldedText(folded(project.name), fold, filter.name),
    codeText(project.code, filter.code),
    is(project.active, filter.active),
    is(project.customerId, filter.customerId),
  ],
}

export const listProjects = listInCompany(projectList, project.companyId)

export const timeEntryList: ListDefinition<typeof timeEntry, TimeEntryFilter, TimeEntryOrderField> = {
  table: timeEntry,
  orders: { WORKED_ON: 'workedOn' },
  defaultOrder: [{ field: 'WORKED_ON', direction: 'DESC' }],
  where: (filter) => [
    is(timeEntry.employeeId, filter.employeeId),
    is(timeEntry.projectId, filter.projectId),
    is(timeEntry.salesOrderId, filter.salesOrderId),
    is(timeEntry.workOrderId, filter.workOrderId),
    is(timeEntry.status, filter.status),
    dateRange(timeEntry.workedOn, filter.workedOn),
    numberRange(timeEntry.hours, filter.hours),
  ],
}

export const timeOfProject = childList(timeEntryList, { column: timeEntry.projectId })

export interface TimeWorkedRow {
  readonly hours: Decimal
  readonly cost: Decimal
  readonly currency: string
}

const timeWorked = (on: typeof timeEntry.salesOrderId | typeof timeEntry.workOrderId) =>
  loader(
    (db, ids) =>
      db
        .select({
          on,
          hours: sql<Decimal>`sum(${timeEntry.hours})`,
          cost: sql<Decimal>`sum(${timeEntry.cost})`,
          currency: sql<string>`min(${timeEntry.currency})`,
        })
        .from(timeEntry)
        .where(and(sql`${on} = any(${array(ids, 'uuid')})`, eq(timeEntry.status, 'APPROVED')))
        .groupBy(on),
    (row) => row.on as string,
  )

export const timeWorkedOnOrder = timeWorked(timeEntry.salesOrderId)
export const timeWorkedOnWorkOrder = timeWorked(timeEntry.workOrderId)
