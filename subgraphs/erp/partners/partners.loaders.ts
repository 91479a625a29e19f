import { partnerReadsOf } from '../../common/write/partner-reads.ts'
import { partnerRead } from '../schema.ts'

export const documentReadsOfCustomer = partnerReadsOf(partnerRead, 'customerId')

export const documentReadsOfPartner = partnerReadsOf(partnerRead, 'partnerId')
