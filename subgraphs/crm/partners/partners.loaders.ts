import type DataLoader from 'dataloader'
import { arrayContains, getTableColumns, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { loader, type Context } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, foldedText, is } from '../../common/list/filter.ts'
import type { ListArguments, ListDefinition } from '../../common/list/list.ts'
import type { Connection } from '../../common/list/page.ts'
import { partnerReadsOf } from '../../common/write/partner-reads.ts'
import type { AgreementFilter, AgreementOrderField, PartnerFilter, PartnerOrderField } from '../graph.generated.ts'
import { fold, partnerRead } from '../schema.ts'
import { agreement, partner, type AgreementRow } from './partners.table.ts'

export const partnerById = rowLoader(partner, 'id')

export const partnerByNumber = loader(
  (db, numbers) =>
    db
      .select()
      .from(partner)
      .where(sql`${partner.number} = any(${array(numbers, 'text')})`),
  (row) => row.number,
  (number) => /^[A-Za-z0-9._-]{1,20}$/.test(number),
)

export const partnerList: ListDefinition<typeof partner, PartnerFilter, PartnerOrderField> = {
  table: partner,
  orders: { NAME: 'name', NUMBER: 'number', CREATED_AT: 'createdAt' },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: ({ name, number, active }) => [
    foldedText(partner.nameFolded, fold, name),
    codeText(partner.number, number),
    is(partner.active, active),
  ],
}

/** An agreement, and whether its terms hold just now. */
export interface AgreementNow extends AgreementRow {
  readonly inForce: boolean
}

const inForce = sql<boolean>`crm.in_force(${agreement.validFrom}, ${agreement.endsAt}, ${agreement.revokedAt})`

/** Ids are made in the order of time. */
const agreementList: ListDefinition<typeof agreement, AgreementFilter, AgreementOrderField> = {
  table: agreement,
  columns: { ...getTableColumns(agreement), inForce: inForce.as('in_force') },
  orders: { CREATED_AT: 'id', VALID_FROM: 'validFrom', VALID_UNTIL: 'endsAt' },
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
  where: ({ customerId, inForce: asked, part, channel }) => [
    is(agreement.customerId, customerId),
    typeof asked === 'boolean' ? sql`${inForce} = ${asked}` : undefined,
    part ? arrayContains(agreement.parts, [part]) : undefined,
    channel ? sql`${channel} = any(${agreement.channels})` : undefined,
  ],
}

type AgreementList = (
  context: Context,
  args: ListArguments<AgreementFilter, AgreementOrderField>,
) => DataLoader<string, Connection<AgreementNow>>

const agreementsOf = (column: PgColumn) => childList(agreementList, { column }) as AgreementList

export const agreementsOfPartner = agreementsOf(agreement.partnerId)

export const agreementsOfCustomer = agreementsOf(agreement.customerId)

export const partnerReadsOfCustomer = partnerReadsOf(partnerRead, 'customerId')

export const readsOfPartner = partnerReadsOf(partnerRead, 'partnerId')
