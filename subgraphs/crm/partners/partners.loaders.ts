import { partnerReadsOf } from '../../common/write/partner-reads.ts'
import { partnerRead } from '../schema.ts'

export const partnerReadsOfCustomer = partnerReadsOf(partnerRead, 'customerId')
