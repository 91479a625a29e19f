import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  addCaseMessage,
  createArticle,
  createCase,
  escalateDueCases,
  linkArticle,
  moveArticle,
  moveCase,
  rateCase,
  setBusinessCalendar,
  setCaseQueue,
  setSlaPolicy,
} from '../../../subgraphs/crm/index.ts'
import { addDays, at, workdayFrom, workdayUntil } from './calendar.ts'
import { articleIdeas } from './content/knowledge.ts'
import { caseIdeas, officeHours, queues, servicePolicy, type CaseIdea } from './content/service.ts'
import { known } from './known.ts'
import type { Employee } from './staff.ts'
import type { Story } from './story.ts'

/** What customers asked for and complained of, and what they were promised and told. */
export async function writeService(tx: Db, { today, staff, customers }: Story): Promise<void> {
  const agents = staff.filter(({ does }) => does === 'service')
  await setBusinessCalendar(tx, officeHours)
  for (const queue of queues) await setCaseQueue(tx, queue)
  await setSlaPolicy(tx, { ...servicePolicy, escalateToId: agents[0]?.id })
  const articles = await writeArticles(tx, agents)
  const buyers = customers.filter(({ client }) => client.trade !== 'private')
  for (const [i, idea] of caseIdeas.entries()) {
    const customerId = known(buyers[i * 4]).id
    const ownerId = idea.moves.length > 0 || i % 2 === 0 ? known(agents[i % agents.length]).id : null
    await writeCase(tx, idea, { today, customerId, ownerId, articleId: articles.get(idea.article ?? '') })
  }
  await escalateDueCases(tx)
}

/** @returns the articles' ids, by their codes */
async function writeArticles(tx: Db, owners: readonly Employee[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [i, { code, title, body, moves }] of articleIdeas.entries()) {
    const { id } = await createArticle(tx, { title, body, ownerId: owners[i % owners.length]?.id })
    for (const to of moves) await moveArticle(tx, { id, to })
    ids.set(code, id)
  }
  return ids
}

interface Told {
  readonly today: string
  readonly customerId: string
  readonly ownerId: string | null
  readonly articleId: string | undefined
}

/** What was said and done on one day: first what is told to the customer, then what became of it. */
async function writeCase(tx: Db, idea: CaseIdea, { today, customerId, ownerId, articleId }: Told): Promise<void> {
  const { subject, description, channel, priority, queue, openedAgo } = idea
  const openedOn = workdayUntil(addDays(today, -openedAgo))
  const opened = { customerId, channel, subject, description, priority, queue, ownerId, openedAt: at(openedOn, 7, 20) }
  const { id } = await createCase(tx, opened)
  const on = (day: number, hour: number, minute: number) => at(workdayFrom(addDays(openedOn, day)), hour, minute)
  const said = idea.said.map(({ day, hour, body, direction }) => ({
    day,
    write: () =>
      addCaseMessage(tx, {
        ...{ caseId: id, direction, body, sentAt: on(day, hour, 0) },
        employeeId: direction === 'INBOUND' ? null : ownerId,
      }),
  }))
  const moved = idea.moves.map(([to, day], i) => ({ day, write: () => moveCase(tx, { id, to, at: on(day, 14, i) }) }))
  for (const { write } of [...said, ...moved].sort((a, b) => a.day - b.day)) await write()
  if (articleId) await linkArticle(tx, { caseId: id, articleId, solved: idea.rating !== undefined })
  if (idea.rating) await rateCase(tx, { caseId: id, ...idea.rating })
}
