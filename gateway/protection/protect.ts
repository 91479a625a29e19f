import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Admission } from '../../subgraphs/common/server/admission.ts'
import { sendError } from '../../subgraphs/common/server/errors.ts'
import { factsOf, type RequestFacts } from '../../subgraphs/common/server/request.ts'
import type { Incoming, Step } from '../../subgraphs/common/server/steps.ts'
import type { Balance, Budgets } from '../cost/budgets.ts'
import type { Paying } from '../cost/caller.ts'
import { costReport, secondsLeft, stateBalance, type CostReport } from '../cost/state.ts'
import { contractOf } from '../contract.ts'
import type { GraphDocuments } from '../documents/trusted.ts'
import { inspector } from './inspect.ts'
import type { Refusal } from './refusal.ts'
import { putDocument, uncheckedRequest } from './request.ts'

export interface ProtectSettings {
  readonly supergraphSdl: string
  readonly documents: GraphDocuments
  readonly budgets: Budgets
  readonly admission: Pick<Admission, 'hold'>
  /** What one operation may cost at most; null: anything. */
  readonly costPerOperation: number | null
  readonly payer: (req: IncomingMessage) => Promise<Paying>
}

const reports = new WeakMap<RequestFacts, CostReport>()

/** What a request costs that has passed `protect`. */
export const costReportOf = (facts: RequestFacts): CostReport | undefined => reports.get(facts)

/**
 * Refuses requests that would hold up others, that cost too much or that their caller has no budget for; comes behind the
 * JSON body parser, before Apollo Server. What it refuses costs 1.
 */
export function protect(settings: ProtectSettings): Step {
  const { documents, budgets, admission, costPerOperation, payer } = settings
  const inspect = inspector(contractOf(settings.supergraphSdl).weights)
  const judge = (req: Incoming) => {
    const asked = uncheckedRequest(req)
    const found = asked ? documents.find(asked) : batch
    if ('code' in found) return { refusal: found, cost: 1, document: undefined }
    return { ...inspect({ ...asked, query: found.query }), document: found.document }
  }
  return async (req, res, next) => {
    const { refusal: fault, cost: wanted, document } = judge(req)
    const { caller, isBad } = await payer(req)
    if (!admission.hold(res, caller.key)) return
    const most = Math.min(costPerOperation ?? Infinity, budgets.limitOf(caller) ?? Infinity)
    const refusal = fault ?? (wanted > most && !isBad ? tooExpensive(wanted, most) : null)
    const cost = refusal || isBad ? 1 : wanted
    const balance = await budgets.spend(caller, cost)
    const facts = factsOf(req)
    facts.cost = cost
    reports.set(facts, costReport(cost, balance))
    if (balance) stateBalance(res, balance)
    if (balance?.isOverdrawn) return refuseForNow(req, res, balance)
    if (refusal) return sendError(req, res, refusal.status ?? 400, refusal.code, refusal.message)
    if (document !== undefined) putDocument(req, document)
    next()
  }
}

const batch: Refusal = {
  code: 'BAD_REQUEST',
  message: 'The body is a list, and a batch may hold 1 request at most: send each as an object of its own.',
}

const tooExpensive = (cost: number, most: number): Refusal => ({
  code: 'QUERY_TOO_EXPENSIVE',
  message:
    `The operation costs ${cost < 1e12 ? cost : 'far more'}, and ${most} is the most that one may: ` +
    'ask for less with `first`, or in several operations.',
})

function refuseForNow(req: Incoming, res: ServerResponse, balance: Balance): void {
  const wait = secondsLeft(balance)
  res.setHeader('retry-after', wait)
  const message = `The budget of ${balance.limit} a minute is spent: try again in ${wait} s, or ask for less at a time.`
  sendError(req, res, 429, 'TOO_MANY_REQUESTS', message)
}
