import type { Db } from '../../../subgraphs/common/database/connect.ts'
import { convertLead, createLeads, setLeadScoreRule } from '../../../subgraphs/crm/index.ts'
import { addDays, at } from './calendar.ts'
import { leadIdeas, leadScoreRules } from './content/leads.ts'
import { known } from './known.ts'
import type { Story } from './story.ts'
import { slug } from './text.ts'

/** Who may become a customer; some have become contacts of customers that there are, the latest ones. */
export async function writeLeads(tx: Db, { today, staff, customers, campaigns }: Story): Promise<void> {
  for (const rule of leadScoreRules) await setLeadScoreRule(tx, rule)
  const sellers = staff.filter(({ does }) => does === 'sales')
  const campaign = campaigns.find(({ status }) => status === 'ACTIVE')
  const rows = leadIdeas.map(({ cameAgo, reason, ...idea }, i) => ({
    ...idea,
    email: idea.name && `${slug(idea.name)}@example.com`,
    disqualifiedReason: reason,
    ownerId: idea.status === 'NEW' ? null : known(sellers[i % sellers.length]).id,
    campaignId: idea.source === 'CAMPAIGN' ? campaign?.id : null,
    createdAt: at(addDays(today, -cameAgo), 10, 15),
  }))
  const answer = await createLeads(tx, { rows, policy: 'REJECT_ALL', dryRun: false }, () => undefined)
  const ids = answer.rows.map(({ result }) => {
    if ('id' in result && !('message' in result)) return result.id
    throw new Error(`A lead of the demonstration was refused: ${JSON.stringify(result)}`)
  })
  const organisations = customers.filter(({ client }) => client.trade !== 'private').toReversed()
  for (const [i, { sells }] of leadIdeas.entries())
    if (sells)
      // Nobody was erased yet, whom a secret would tell of.
      await convertLead(tx, '', {
        leadId: ids[i],
        customerId: known(organisations[i]).id,
        opportunity: { value: { amount: sells, currency: 'NOK' }, stage: 'ENGAGING' },
      })
}
