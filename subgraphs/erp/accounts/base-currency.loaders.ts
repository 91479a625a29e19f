import type { Context } from '../../common/context.ts'
import { money, type Decimal, type Money } from '../../common/money.ts'
import { companyById } from './ledger.loaders.ts'

/** An amount in the company's base currency. */
export async function inBase(context: Context, companyId: string, amount: Decimal): Promise<Money> {
  const company = await companyById(context).load(companyId)
  if (!company) throw new Error('The company is gone.')
  return money(amount, company.baseCurrency)
}
