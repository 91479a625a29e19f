import { LRUCache } from 'lru-cache'
import type { Context } from '../../common/context.ts'
import type { Db } from '../../common/database/connect.ts'
import { money, type Decimal, type Money } from '../../common/money.ts'
import type { CompanyRow } from './company.table.ts'
import { companyById } from './ledger.loaders.ts'

/** What a company is founded with and keeps: this software is granted no change of either. */
type CompanyFacts = Pick<CompanyRow, 'baseCurrency' | 'timeZone'>

/** By company, of each database. */
const known = new WeakMap<Db, LRUCache<string, CompanyFacts>>()

/** Nearly every document needs them, and they never change: a process reads them once, and has them at once after that. */
export function companyFacts(context: Context, companyId: string): CompanyFacts | Promise<CompanyFacts> {
  const facts = known.get(context.db) ?? new LRUCache<string, CompanyFacts>({ max: 1_000 })
  known.set(context.db, facts)
  return facts.get(companyId) ?? read(context, companyId, facts)
}

async function read(context: Context, companyId: string, facts: LRUCache<string, CompanyFacts>): Promise<CompanyFacts> {
  const found = await companyById(context).load(companyId)
  if (!found) throw new Error('The company is gone.')
  const { baseCurrency, timeZone } = found
  facts.set(companyId, { baseCurrency, timeZone })
  return { baseCurrency, timeZone }
}

/** What follows from a company's facts: at once where they are known. */
export function ofCompany<T>(context: Context, companyId: string, tell: (facts: CompanyFacts) => T): T | Promise<T> {
  const facts = companyFacts(context, companyId)
  return facts instanceof Promise ? facts.then(tell) : tell(facts)
}

/** An amount in the company's base currency. */
export const inBase = (context: Context, companyId: string, amount: Decimal): Money | Promise<Money> =>
  ofCompany(context, companyId, ({ baseCurrency }) => money(amount, baseCurrency))
