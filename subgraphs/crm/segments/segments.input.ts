import { z } from 'zod'
import { refuseInput } from '../../common/write/refusal.ts'
import { anyId, line, prose } from '../../common/write/text.ts'
import type { SegmentRule } from '../graph.generated.ts'
import { ruleConditions } from './segments.rules.ts'

/** As it is kept: the graph's own objects have no prototype, which the driver trips over. */
const keptRule = z.custom<SegmentRule>().transform((rule) => JSON.parse(JSON.stringify(rule)) as SegmentRule)

const someIds = z.array(anyId).max(1_000, 'must be at most 1,000')

export const newSegmentInput = z
  .object({
    name: line(200),
    description: prose(2_000).nullish(),
    rule: keptRule.nullish(),
    customerIds: someIds.nullish(),
  })
  .refine(({ rule, customerIds }) => !rule || !customerIds?.length, {
    path: ['customerIds'],
    message: 'must not be given with a rule',
  })

export const segmentPatch = z.object({
  id: anyId,
  expectedVersion: z.int().nullish(),
  name: line(200).optional(),
  description: prose(2_000).nullish(),
  rule: keptRule.nullish(),
})

export const memberChanges = z.object({ segmentId: anyId, add: someIds, remove: someIds })

const most = { rules: 50, depth: 10, days: 36_500, rows: 1_000_000 }

/** What a rule names that the database has to know. */
export interface Named {
  readonly field: string
  readonly segmentId?: string
  readonly purpose?: string
}

const counted = ['contacts', 'interactions', 'opportunities', 'cases', 'notes', 'campaigns'] as const

interface Counted {
  readonly least?: number | null
  readonly most?: number | null
  readonly withinDays?: number | null
}

/** What can be said of a rule by itself: refuses with InvalidInput, at the field that is wrong. @returns what it names */
export function checkRule(rule: SegmentRule, path: string): Named[] {
  const named: Named[] = []
  let rules = 0
  const walk = (given: SegmentRule, at: string, depth: number): void => {
    rules += 1
    if (rules > most.rules) refuseInput(at, `${at}: a rule has at most ${most.rules} within it.`)
    if (depth > most.depth) refuseInput(at, `${at}: rules are at most ${most.depth} deep.`)
    const { and, or, not, ...own } = given
    if (!and?.length && !or?.length && !not && ruleConditions(own).length === 0)
      refuseInput(at, `${at}: says nothing: it would find everybody.`)
    for (const key of counted) {
      const { least, most: upTo, withinDays }: Counted = given[key] ?? {}
      const within = (field: string, value: number | null | undefined, from: number, to: number) => {
        if (value != null && (value < from || value > to))
          refuseInput(`${at}.${key}.${field}`, `${at}.${key}.${field}: must be ${from} to ${to}.`)
      }
      within('least', least, 0, most.rows)
      within('most', upTo, 0, most.rows)
      within('withinDays', withinDays, 1, most.days)
      if (upTo != null && least != null && least > upTo)
        refuseInput(`${at}.${key}.least`, `${at}.${key}.least: must not be more than most.`)
      if (least === 0 && upTo == null)
        refuseInput(`${at}.${key}.least`, `${at}.${key}.least: none or more is everybody; say how many at most.`)
    }
    const text = given.notes?.where?.text
    if (text != null && (text.trim() === '' || text.length > 200))
      refuseInput(`${at}.notes.where.text`, `${at}.notes.where.text: must be 1 to 200 characters.`)
    if (given.consent) named.push({ field: `${at}.consent.purpose`, purpose: given.consent.purpose })
    const ofContacts = given.contacts?.consent
    if (ofContacts) named.push({ field: `${at}.contacts.consent.purpose`, purpose: ofContacts.purpose })
    if (given.inSegment != null) named.push({ field: `${at}.inSegment`, segmentId: given.inSegment })
    and?.forEach((one, i) => walk(one, `${at}.and.${i}`, depth + 1))
    or?.forEach((one, i) => walk(one, `${at}.or.${i}`, depth + 1))
    if (not) walk(not, `${at}.not`, depth + 1)
  }
  walk(rule, path, 1)
  return named
}
