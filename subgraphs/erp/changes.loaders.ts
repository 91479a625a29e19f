import { changesOf } from '../common/write/changes.ts'
import { auditLog } from './schema.ts'

/** The audit trail of any record of ERP's, by its id. */
export const changesOfRecord = changesOf(auditLog)
