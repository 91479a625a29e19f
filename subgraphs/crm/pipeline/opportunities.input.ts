import { z } from 'zod'
import { exponentOf } from '../../common/money.ts'
import { fitsCurrency, fraction, moneyInput, positive, zeroOrMore } from '../../common/write/input.ts'
import { anyCode, anyId, id, line, prose } from '../../common/write/text.ts'
import type { CustomValues } from '../fields/columns.ts'
import { customInput } from '../fields/fields.input.ts'
import { closedStages, stages } from './choices.table.ts'

const day = z.iso.date('is no date')
/** Days are UTC's: where it is tomorrow already somewhere, that day will do. */
const past = day.refine((on) => on <= new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10), {
  message: 'must not be in the future',
})
export const currency = z.string().refine((code) => exponentOf(code) !== undefined, 'is no currency')
export const value = moneyInput.refine(({ amount }) => !amount.startsWith('-'), 'must not be less than zero')

const lineInput = z
  .object({
    productId: id.nullish(),
    description: line(500).nullish(),
    quantity: positive.default('1'),
    unitPrice: zeroOrMore.nullish(),
    discount: fraction.default('0'),
  })
  .refine(({ productId, description }) => productId || description, {
    message: 'must name a product or be described',
  })

const lines = z.array(lineInput).max(200, 'must be at most 200')

const details = {
  contactId: id.nullish(),
  ownerId: id.nullish(),
  source: anyCode.nullish(),
  campaignId: anyId.nullish(),
  value: value.nullish(),
  currency: currency.nullish(),
  probability: fraction.nullish(),
  description: prose(10_000).nullish(),
  expectedCloseOn: day.nullish(),
  lines: lines.nullish(),
  custom: customInput.nullish(),
}

export const isClosed = (stage: string): boolean => (closedStages as readonly string[]).includes(stage)

/** An opportunity, from a client or from a file; won or lost where it is one of the past. */
export const newOpportunityInput = z
  .object({
    name: line(200),
    customerId: anyId.nullish(),
    stage: z.enum(stages).default('PROSPECTING'),
    openedOn: past.nullish(),
    closedOn: past.nullish(),
    lostReason: anyCode.nullish(),
    ...details,
  })
  .superRefine((given, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    if (isClosed(given.stage) !== Boolean(given.closedOn))
      fault('closedOn', given.closedOn ? 'is for what is won or lost' : 'must be given for what is won or lost')
    if ((given.stage === 'LOST') !== Boolean(given.lostReason))
      fault('lostReason', given.lostReason ? 'is for what is lost' : 'must be given for what is lost')
    if (isClosed(given.stage) && given.probability) fault('probability', 'is none of what is won or lost')
    if (given.closedOn && given.openedOn && given.closedOn < given.openedOn)
      fault('closedOn', 'must not be before openedOn')
  })

/** What is absent stays as it is; what is null is cleared. */
export const opportunityPatch = z.object({
  id: anyId,
  expectedVersion: z.int().nullish(),
  name: line(200).optional(),
  customerId: anyId.nullish(),
  openedOn: past.nullish(),
  ...details,
})

export const opportunityMove = z.object({
  id: anyId,
  expectedVersion: z.int().nullish(),
  to: z.enum(stages),
  closedOn: past.nullish(),
  lostReason: anyCode.nullish(),
  value: value.nullish(),
})

export type NewLine = z.infer<typeof lineInput>

/** An opportunity to be added, checked already; its customer exists. */
export type NewOpportunity = z.infer<typeof newOpportunityInput> & {
  /** Given when the caller has to know it beforehand; else one is made. */
  readonly id?: string
  /** Of custom fields, checked. */
  readonly values?: CustomValues
  /** A moment; now when absent. */
  readonly createdAt?: string
}

/** Where a price of a line has more decimals than its currency, its place. */
export const finerThan = (of: string, given: readonly NewLine[]): number =>
  given.findIndex(({ unitPrice }) => unitPrice && !fitsCurrency(unitPrice, of))
