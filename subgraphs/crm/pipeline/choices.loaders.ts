import { asc } from 'drizzle-orm'
import { type Context } from '../../common/context.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { statesAfter } from '../lifecycles/lifecycles.loaders.ts'
import { leadSource, lostReason, opportunityStage, type Stage } from './choices.table.ts'

export const lostReasonByCode = rowLoader(lostReason, 'code')

export const leadSourceByCode = rowLoader(leadSource, 'code')

export const ruleOfStage = rowLoader(opportunityStage, 'stage')

/** Where an opportunity may go from there. */
export const stagesAfter = (stage: Stage, context: Context) =>
  statesAfter(context, 'opportunity', stage) as Promise<Stage[]>

export const allLostReasons = (db: Db) => db.select().from(lostReason).orderBy(asc(lostReason.name))
export const allLeadSources = (db: Db) => db.select().from(leadSource).orderBy(asc(leadSource.name))
export const allStages = (db: Db) => db.select().from(opportunityStage).orderBy(asc(opportunityStage.place))
