import { addDays, workdayFrom, type Day } from './calendar.ts'
import type { Conversation } from './conversations.ts'
import type { Telling } from './story.ts'

/** What somebody promised to do. */
export interface Task {
  readonly id: string
  /** In what conversation. */
  readonly follows: Conversation
  readonly subject: string
  readonly dueOn: Day
}

const tasksInAll = 20
const words = { no: 'Følge opp', en: 'Follow up' } as const

/** After the latest meetings and calls: some are to be done by now, most within the week. */
export function makeTasks({ draws }: Telling, conversations: readonly Conversation[]): Task[] {
  const draw = draws('tasks')
  return conversations
    .filter(({ channel }) => channel === 'MEETING' || channel === 'CALL')
    .slice(-tasksInAll)
    .map((follows) => ({
      id: draw.id(follows.occurredAt),
      follows,
      subject: `${words[follows.customer.language]}: ${follows.subject}`.slice(0, 200),
      dueOn: workdayFrom(addDays(follows.occurredAt.slice(0, 10), draw.whole(2, 21))),
    }))
}
