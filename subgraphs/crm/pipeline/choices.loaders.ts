import { asc, sql } from 'drizzle-orm'
import { loader, type Context } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { statesAfter } from '../lifecycles/lifecycles.loaders.ts'
import { leadSource, lostReason, opportunityStage, type Stage } from './choices.table.ts'

export const lostReasonByCode = loader(
  (db, codes) =>
    db
      .select()
      .from(lostReason)
      .where(sql`${lostReason.code} = any(${array(codes, 'text')})`),
  (row) => row.code,
)

export const leadSourceByCode = loader(
  (db, codes) =>
    db
      .select()
      .from(leadSource)
      .where(sql`${leadSource.code} = any(${array(codes, 'text')})`),
  (row) => row.code,
)

export const ruleOfStage = loader(
  (db, stages) =>
    db
      .select()
      .from(opportunityStage)
      .where(sql`${opportunityStage.stage} = any(${array(stages, 'text')})`),
  (row) => row.stage,
)

/** Where an opportunity may go from there. */
export const stagesAfter = (stage: Stage, context: Context) =>
  statesAfter(context, 'opportunity', stage) as Promise<Stage[]>

export const allLostReasons = (db: Db) => db.select().from(lostReason).orderBy(asc(lostReason.name))
export const allLeadSources = (db: Db) => db.select().from(leadSource).orderBy(asc(leadSource.name))
export const allStages = (db: Db) => db.select().from(opportunityStage).orderBy(asc(opportunityStage.place))
