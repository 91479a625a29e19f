import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { requireForward } from '../../common/write/span.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import type { ReferencePorts } from '../crm.ts'
import { refuseErased, requireBuyer } from '../customer/customer.service.ts'
import { newCode, setByCode } from './codes.service.ts'
import { project, type ProjectRow } from './projects.table.ts'
import { requireEmployee } from './resources.service.ts'

const projectInput = z.object({
  code: newCode,
  name: line(200),
  customerId: anyId.nullish(),
  managerId: anyId.nullish(),
  active: z.boolean().nullish(),
  company: anyCode.nullish(),
  expectedVersion: z.int().nullish(),
})

/** Adds a project, or changes the one with that code. Refuses with CustomerNotFound, CustomerErased, EmployeeNotFound. */
export async function setProject(
  tx: Db,
  given: unknown,
  crm: ReferencePorts,
): Promise<ProjectRow & { kind: 'Project' }> {
  const { code, customerId, managerId, company, active, expectedVersion, name } = checkInput(projectInput, given)
  const { id: companyId } = await companyByCode(tx, company)
  const row = await refuseBroken(
    setByCode(
      tx,
      project,
      { code, companyId },
      {
        name,
        customerId: customerId && (await requireBuyer(tx, crm, customerId)).id,
        managerId: managerId && (await requireEmployee(tx, managerId)).id,
        active: active ?? undefined,
      },
      expectedVersion,
    ),
    { customer_erased: () => refuseErased(customerId ?? '') },
  )
  return { ...row, kind: 'Project' }
}

/** Refuses with InvalidInput a project that the company does not have, or that is not in use. One statement. */
export async function requireProjects(
  db: Db,
  { id: companyId }: CompanyRow,
  wanted: readonly { readonly projectId: string; readonly field: string }[],
): Promise<void> {
  if (wanted.length === 0) return
  const ids = wanted.map(({ projectId }) => projectId).filter(isUuid)
  const rows = await db
    .select({ id: project.id })
    .from(project)
    .where(
      sql`${project.id} = any(${array(ids, 'uuid')}) and ${project.companyId} = ${companyId}::uuid and ${project.active}`,
    )
  const missing = wanted.find(({ projectId }) => !rows.some(({ id }) => id === projectId.toLowerCase()))
  if (missing) refuseInput(missing.field, `${missing.field}: no project in use has the id ${missing.projectId}.`)
}

/** What a project has cost and brought, in the company's base currency. */
export interface ProjectCostRow {
  readonly project: ProjectRow
  readonly hours: Decimal
  readonly timeCost: Decimal
  readonly otherCost: Decimal
  readonly revenue: Decimal
  readonly currency: string
}

/** Of the projects that have any figure in those days: approved time, and what the ledger has. One statement. */
export async function projectCosts(
  db: Db,
  company: CompanyRow,
  { from, to, knownAt }: { from: string; to: string; knownAt?: string | null },
): Promise<ProjectCostRow[]> {
  requireForward('to', from, to)
  const known = sql`coalesce(${knownAt ?? null}::timestamptz, 'infinity')`
  const rows = await db.execute<Omit<ProjectCostRow, 'project' | 'currency'> & { project: Record<string, never> }>(sql`
    with time as (
      select project_id, sum(hours) as hours, sum(cost) as cost from erp.time_entry
       where status = 'APPROVED' and project_id is not null and worked_on between ${from}::date and ${to}::date
         and decided_at <= ${known}
       group by project_id),
    booked as (
      select line.project_id,
             sum(line.debit - line.credit) filter (where account.type = 'EXPENSE' and entry.source <> 'TIMESHEET') as cost,
             sum(line.credit - line.debit) filter (where account.type = 'REVENUE') as revenue
        from erp.journal_line line
        join erp.journal_entry entry on entry.id = line.entry_id
        join erp.ledger_account account on account.id = line.account_id
       where entry.company_id = ${company.id}::uuid and line.project_id is not null
         and entry.posted_on between ${from}::date and ${to}::date and entry.recorded_at <= ${known}
       group by line.project_id)
    select json_build_object('id', p.id, 'companyId', p.company_id, 'code', p.code, 'name', p.name,
                             'customerId', p.customer_id, 'managerId', p.manager_id, 'active', p.active,
                             'version', p.version) as project,
           coalesce(time.hours, 0)::text as hours, coalesce(time.cost, 0)::text as "timeCost",
           coalesce(booked.cost, 0)::text as "otherCost", coalesce(booked.revenue, 0)::text as revenue
      from erp.project p left join time on time.project_id = p.id left join booked on booked.project_id = p.id
     where p.company_id = ${company.id}::uuid and (time.project_id is not null or booked.project_id is not null)
     order by p.code`)
  return rows.map((row) => ({
    ...row,
    project: row.project as unknown as ProjectRow,
    currency: company.baseCurrency,
  }))
}
