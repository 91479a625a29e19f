import { z } from 'zod'
import { id } from '../../common/write/text.ts'
import type { CrmPorts } from '../crm.ts'

/** What is shared with the partner can't be told just now: nothing is answered then. Trying again later may help. */
export class AgreementsUnknown extends Error {
  override readonly name = 'AgreementsUnknown'
  readonly extensions = { code: 'SUBGRAPH_UNAVAILABLE' }
  constructor(options?: ErrorOptions) {
    super('What is shared with you could not be found out. Try again.', options)
  }
}

export type Asked = Pick<CrmPorts, 'agreements'>

const moment = z.iso.datetime({ offset: true })

const change = z.object({
  customerId: id,
  orders: z.boolean(),
  invoices: z.boolean(),
  validFrom: moment,
  validUntil: moment.nullable(),
  revokedAt: moment.nullable(),
  version: z.int(),
})

const answer = z.object({
  version: z.int().nonnegative(),
  active: z.boolean(),
  asOf: moment,
  /** Of all the partner's agreements, as `stateHere` makes one of those here. */
  digest: z.string(),
  changes: z.array(change),
  more: z.boolean(),
})

export type Answer = z.output<typeof answer>

/** Whether it joins on to what is known: changes in the order in which they were made, and where there are more, some. */
const joinsOn = (known: number, { version, changes, more }: Answer): boolean =>
  changes.every((one, i) => one.version > (changes[i - 1]?.version ?? known) && one.version <= version) &&
  (changes.length > 0 || !more)

/** What has changed in a partner's agreements since the version `known`. @throws when CRM does not answer, or makes no sense */
export async function askAgreements(
  crm: Asked,
  question: { partnerId: string; known: number },
  requestId: string,
): Promise<Answer> {
  try {
    const told = answer.parse(await crm.agreements(question, { requestId }))
    if (!joinsOn(question.known, told)) throw new Error('CRM tells of agreements out of their order.')
    return told
  } catch (cause) {
    throw new AgreementsUnknown({ cause })
  }
}
