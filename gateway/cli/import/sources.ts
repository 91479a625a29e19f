import { chart } from './chart/index.ts'
import { crmPipeline } from './crm-pipeline/index.ts'
import { northwind } from './northwind/index.ts'
import type { Source } from './source.ts'
import { supply } from './supply/index.ts'

/** All that can be imported. */
export const sources: readonly Source[] = [northwind, crmPipeline, chart, supply]
