import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  addComment,
  addConsents,
  addNote,
  addTeams,
  createSegment,
  enterConsents,
} from '../../../subgraphs/crm/index.ts'
import { addDays, at } from './calendar.ts'
import { commentIdeas, noteIdeas, segmentIdeas, teamIdeas } from './content/colleagues.ts'
import { known } from './known.ts'
import type { Story } from './story.ts'

/** What colleagues keep of customers, and tell each other. */
export async function writeTogether(tx: Db, story: Story): Promise<void> {
  const { staff, customers, pipeline } = story
  await addTeams(
    tx,
    teamIdeas.map(({ name, does }) => ({
      name,
      memberIds: staff.filter((one) => does.some((what) => what === one.does)).map(({ id }) => id),
    })),
  )
  await writeConsents(tx, story)
  const organisations = customers.filter(({ client }) => client.trade !== 'private')
  for (const [i, { text, pinned }] of noteIdeas.entries()) {
    const { id: recordId, owner } = known(organisations[i * 3])
    await addNote(tx, { record: 'CUSTOMER', recordId, text, pinned, authorId: owner.id })
  }
  const lead = known(staff.find(({ does }) => does === 'sales'))
  const open = pipeline.opportunities.filter(({ expectedCloseOn }) => expectedCloseOn)
  for (const [i, { says, answers }] of commentIdeas.entries()) {
    const { id: recordId, ownerId } = known(open[i])
    const said = { record: 'OPPORTUNITY', recordId }
    const { id } = await addComment(tx, { ...said, text: says, mentionIds: [lead.id] }, ownerId)
    await addComment(tx, { ...said, text: answers, replyToId: id }, lead.id)
  }
  for (const segment of segmentIdeas) await createSegment(tx, segment)
}

/** Organisations agreed when they became customers, or were not asked; who opted out of a campaign said so there, one by telephone. */
async function writeConsents(tx: Db, { today, customers, campaigns }: Story): Promise<void> {
  await enterConsents(tx)
  const asked = customers.filter(({ client }, i) => client.trade !== 'private' && i % 4 !== 3)
  const given = asked.flatMap(({ id: customerId, since }, i) =>
    (['MARKETING', 'EVENTS'] as const).slice(0, 1 + (i % 2)).map((purpose) => ({
      ...{ customerId, channel: 'EMAIL' as const, purpose, state: 'GIVEN' as const },
      ...{ saidAt: at(since, 8, 30), how: 'PAPER' as const },
    })),
  )
  const withdrawn = campaigns
    .flatMap(({ members }) => members)
    .filter(({ status }) => status === 'OPTED_OUT')
    .map(({ customer, since }) => ({ customerId: customer.id, saidAt: since, how: 'LINK' as const }))
  const byTelephone = {
    customerId: known(asked[1]).id,
    saidAt: at(addDays(today, -40), 9, 15),
    how: 'TELEPHONE' as const,
  }
  const noMore = { channel: 'EMAIL', purpose: 'MARKETING', state: 'WITHDRAWN' } as const
  await addConsents(tx, [...given, ...[...withdrawn, byTelephone].map((who) => ({ ...who, ...noMore }))])
}
