import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, foldedText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import type { WorkCentreFilter, WorkCentreOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { workCentre } from './work-centre.table.ts'

export const workCentreById = rowLoader(workCentre, 'id')

const workCentreList: ListDefinition<typeof workCentre, WorkCentreFilter, WorkCentreOrderField> = {
  table: workCentre,
  orders: { CODE: 'code', NAME: 'name' },
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  where: (filter) => [
    codeText(workCentre.code, filter.code),
    foldedText(workCentre.nameFolded, fold, filter.name),
    is(workCentre.active, filter.active),
  ],
}

export const listWorkCentres = listInCompany(workCentreList, workCentre.companyId)
